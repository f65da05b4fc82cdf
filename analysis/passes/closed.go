package passes

import (
	"context"

	"example.org/lintas/graph/shape"
)

// Closed returns what one walk over the triangles tells: structural holes, by
// strength too where strengths count, brokerage, and on directed ties the census
// of triads.
func (d *Data) Closed() shape.Closed { return d.closed() }

// closure walks to the end: it takes about a second with five million ties.
func (d *Data) closure(ctx context.Context) shape.Closed {
	c, _ := shape.Closure(context.WithoutCancel(ctx), d.Ties, shape.Asked{
		Holes: true, WeightedHoles: d.Weighted,
		Sectors: d.Network.Codes(),
		Triads:  d.Ties.IsDirected(),
	})
	c.Holes.Local, c.WeightedHoles.Local = nil, nil // as long as all rows together
	return c
}
