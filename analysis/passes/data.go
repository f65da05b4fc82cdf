// Package passes holds what the measures of one run share: the network, its
// ties, the options, and each pass over them, made once and only when a measure
// asks for it.
package passes

import (
	"context"
	"slices"
	"sync"

	"example.org/lintas/graph"
	"example.org/lintas/graph/shape"
)

// Options are what the user chose and what changes an answer.
type Options struct {
	Seed         uint64
	Permutations int // most draws of chance; 0 is none
	Bands        int // most resamples of the rank bands; 0 is none
	// Weighted adds the measures that count strengths, with lengths 1/strength
	// for paths.
	Weighted   bool
	Projection graph.Projection
	Symmetrize graph.Rule
	// ThemeLevel and PlaceLevel cut the paths of activities; 0 is the full path.
	ThemeLevel, PlaceLevel int
	Coordination           Coordination
	// Exact computes what is estimated in large networks.
	Exact bool
	// OverlapMin is the smallest Jaccard or containment of the pairs that
	// overlap.csv holds where there are too many pairs to hold them all.
	OverlapMin float64
}

// Coordination says what two organizations must share to count as coordinated.
type Coordination string

// What counts as coordinated.
const (
	ByPartnership Coordination = "partnership"
	ByLead        Coordination = "lead"
	ByFunder      Coordination = "funder"
	ByForum       Coordination = "forum"
)

// Defaults returns the options of a run without flags.
func Defaults() Options {
	return Options{
		Seed: 1, Permutations: 10000, Bands: 200,
		Projection: graph.Newman, Symmetrize: graph.Maximum,
		ThemeLevel: 1, Coordination: ByPartnership, OverlapMin: 0.3,
	}
}

// Data is what the measures of one run share.
type Data struct {
	Options
	Network *graph.Network
	// Ties follow the direction of a directed network; Flat are the same
	// without direction, and the very same where there is none.
	Ties, Flat *graph.Ties

	betweenness func() (Paths, error)
	crossSector func() (Paths, error)
	distances   func() (Reach, error)
	components  func() Components
	cuts        func() Cuts
	closed      func() shape.Closed
	triangles   func() []int64
}

// Components are the parts of a network that hang together.
type Components struct {
	// Labels is each organization's component, numbered from 1 by size.
	Labels []int
	// Sizes holds the number of members of component c at [c-1].
	Sizes []int
}

// Cuts are the organizations and ties that hold a network together.
type Cuts struct {
	// Points marks the organizations whose leaving makes components.
	Points []bool
	// Pairs is the number of pairs of others that each one keeps connected.
	Pairs []int64
	// Bridges marks such ties, in the order of Flat.All.
	Bridges []bool
}

// New returns the data of a run. The context is that of the whole run: it ends
// the passes early.
func New(ctx context.Context, n *graph.Network, opt Options) *Data {
	ties := n.Ties(opt.Projection)
	flat := ties.Symmetric(opt.Symmetrize)
	d := &Data{Options: opt, Network: n, Ties: ties, Flat: flat}
	d.betweenness = sync.OnceValues(func() (Paths, error) { return d.paths(ctx) })
	d.crossSector = sync.OnceValues(func() (Paths, error) {
		if ties.IsDirected() || d.estimatesPaths(flat) {
			return d.PathsBetweenSectors(ctx, flat)
		}
		return d.Betweenness()
	})
	d.distances = sync.OnceValues(func() (Reach, error) { return d.reach(ctx) })
	d.components = sync.OnceValue(func() Components {
		labels, sizes := shape.Components(flat)
		return Components{labels, sizes}
	})
	d.cuts = sync.OnceValue(func() Cuts {
		points, pairs, bridges := shape.CutPoints(flat)
		return Cuts{points, pairs, bridges}
	})
	d.closed = sync.OnceValue(func() shape.Closed { return d.closure(ctx) })
	d.triangles = sync.OnceValue(func() []int64 {
		if ties.IsDirected() && opt.Symmetrize == graph.Minimum {
			return shape.Triangles(flat) // of fewer ties than those of all others
		}
		return d.Closed().Triangles
	})
	return d
}

// Betweenness returns the betweenness of organizations and ties, following the
// direction of ties.
func (d *Data) Betweenness() (Paths, error) { return d.betweenness() }

// CrossSector returns the betweenness between sectors, without direction.
func (d *Data) CrossSector() (Paths, error) { return d.crossSector() }

// Distances returns how far each organization reaches, following the direction of
// ties.
func (d *Data) Distances() (Reach, error) { return d.distances() }

// Components returns the components, without direction.
func (d *Data) Components() Components { return d.components() }

// Cuts returns cut points and bridges, without direction.
func (d *Data) Cuts() Cuts { return d.cuts() }

// Triangles returns the number of triangles at each organization, without
// direction.
func (d *Data) Triangles() []int64 { return d.triangles() }

// Brokerage returns the Gould–Fernandez counts of each organization.
func (d *Data) Brokerage() []shape.Roles { return d.closed().Roles }

// IsBridge reports whether the network falls apart further without the tie
// between the two, seen without direction.
func (d *Data) IsBridge(i, j int) bool {
	rows := d.Flat.Out()
	k, ok := slices.BinarySearch(rows.Row(i), int32(j))
	return ok && d.cuts().Bridges[rows.Index[int(rows.Offsets[i])+k]]
}
