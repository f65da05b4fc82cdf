package shape

import (
	"context"

	"example.org/lintas/graph"
)

// Asked says what a walk over the triangles adds up beside their number.
type Asked struct {
	Holes, WeightedHoles bool
	// Sectors, where they are not nil, ask for brokerage: numbers from 0, -1 where
	// unknown.
	Sectors []int32
	// Triads asks for the census of triads.
	Triads bool
}

// Closed is what the triangles of a network tell. What was not asked for is empty.
type Closed struct {
	Triangles            []int64
	Holes, WeightedHoles Holes
	Roles                []Roles
	Triads               [len(TriadClasses)]int64
}

// Closure walks over the triangles of the network once for all that is asked; the
// functions Triangles, StructuralHoles, StructuralHolesWeighted, Brokerage and
// Triads say what it is. The error is that of the context.
func Closure(ctx context.Context, t *graph.Ties, asked Asked) (Closed, error) {
	flat := t.Symmetric(graph.Maximum)
	c := Closed{Triangles: make([]int64, t.Len())}
	each := []func([]triangle){c.count}
	var finish []func(context.Context) error
	for _, h := range []struct {
		asked, weighted bool
		into            *Holes
	}{{asked.Holes, false, &c.Holes}, {asked.WeightedHoles, true, &c.WeightedHoles}} {
		if h.asked {
			s := newInvestment(t, flat, h.weighted)
			each = append(each, s.add)
			finish = append(finish, func(ctx context.Context) error { return s.holes(ctx, h.into) })
		}
	}
	var ways []uint8
	if asked.Triads || asked.Sectors != nil {
		ways = waysOf(t, flat)
	}
	if asked.Sectors != nil {
		c.Roles = make([]Roles, t.Len())
		if err := addTwoPaths(ctx, t, asked.Sectors, c.Roles); err != nil {
			return c, err
		}
		each = append(each, closedPaths{t.IsDirected(), ways, asked.Sectors, c.Roles}.subtract)
	}
	if asked.Triads {
		addMiddles(flat, ways, &c.Triads)
		each = append(each, census{ways, &c.Triads}.add)
		finish = append(finish, func(context.Context) error { addSparse(t, &c.Triads); return nil })
	}
	err := upward(flat).triangles(ctx, func(some []triangle) {
		for _, add := range each {
			add(some)
		}
	})
	for _, f := range finish {
		if err == nil {
			err = f(ctx)
		}
	}
	return c, err
}

// whole returns what a walk that nothing ends found.
func whole(c Closed, _ error) Closed { return c }

func (c *Closed) count(some []triangle) {
	for k := range some {
		c.Triangles[some[k].a.organization]++
		c.Triangles[some[k].b.organization]++
		c.Triangles[some[k].c.organization]++
	}
}
