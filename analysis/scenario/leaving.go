package scenario

import (
	"cmp"
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
)

// Leaving is what the leaving of an organization, or of a few together, takes from
// the others, by what is recorded.
type Leaving struct {
	Organizations []int // ascending
	// Loss is the share of the reach between the others that is lost:
	//
	//	1 − Σ 1/d'(s,t) / Σ 1/d(s,t)
	//
	// over pairs of others of different known sectors, with the distances d before
	// and d' after (the loss of distance-weighted cohesion of Borgatti 2006,
	// doi:10.1007/s10588-006-7084-x); over all pairs where fewer than two sectors
	// are known. NaN where no path connects any.
	Loss float64
	// Pairs is the number of pairs of others that no path connects any more, and
	// Across those of them of different known sectors. Sectors is the number of
	// pairs of sectors of which no two are connected any more.
	Pairs, Across int64
	Sectors       int
	// Gaps is the number of recorded needs that nobody else meets, and Sole that of
	// cells in which nobody else is recorded.
	Gaps, Sole int
	// WithoutLead and WithoutFunder are the numbers of partnerships that go on
	// without the lead or funder that they have on record, and Ended those that are
	// left with fewer than two members.
	WithoutLead, WithoutFunder, Ended int
}

// mostRemovals is the largest LeavingCost at which the loss of every single one is
// found.
const mostRemovals = 2e9

// Leavings says of every organization what its leaving takes, the worst first: by
// loss, then by needs that nobody else meets, sole cells, partnerships that end or
// lose their lead or funder, and last by order. It is nil where the network is too
// large. The error is the context's.
func Leavings(ctx context.Context, d *passes.Data) ([]Leaving, error) {
	if LeavingCost(d.Flat) > mostRemovals {
		return nil, ctx.Err()
	}
	sectors := acrossSectors(d.Network)
	removals, err := walk.Removals(ctx, d.Flat, sectors)
	if err != nil {
		return nil, err
	}
	a, err := newAftermath(ctx, d)
	if err != nil {
		return nil, err
	}
	cuts, fewest := d.Cuts(), a.fewest()
	out := make([]Leaving, len(removals))
	err = work.Chunks(ctx, len(out), 16, func(low, high int) struct{} {
		for i := low; i < high && ctx.Err() == nil; i++ {
			l := &out[i]
			*l = Leaving{Organizations: []int{i}, Loss: lossOf(removals[i]), Pairs: cuts.Pairs[i]}
			if sectors != nil {
				l.Across = removals[i].Pairs
			}
			// Two sectors part only where all their pairs do.
			if l.Across > 0 && l.Across >= fewest {
				a.parted(l)
			}
			a.records(l)
		}
		return struct{}{}
	}, func(struct{}) {})
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(out, worse)
	return out, ctx.Err()
}

// LeavingCost is what Leavings costs: the number of organizations, each of which is
// searched from, times that of organizations and arcs.
func LeavingCost(t *graph.Ties) float64 {
	return float64(t.Len()) * float64(t.Len()+len(t.Out().Targets))
}

// acrossSectors returns the sectors whose pairs count, nil where all pairs do.
func acrossSectors(n *graph.Network) []int32 {
	if len(n.Sectors()) < 2 {
		return nil
	}
	return n.Codes()
}

// rounding is how far apart two shares are that sums have left different.
const rounding = 1e-12

func lossOf(r walk.Removal) float64 {
	if r.Reach <= 0 {
		return math.NaN()
	}
	if loss := r.Lost / r.Reach; loss > rounding {
		return loss
	}
	return 0
}

func worse(a, b Leaving) int {
	return cmp.Or(cmp.Compare(known(b.Loss), known(a.Loss)), b.Gaps-a.Gaps, b.Sole-a.Sole,
		b.Ended+b.WithoutLead+b.WithoutFunder-a.Ended-a.WithoutLead-a.WithoutFunder, slices.Compare(a.Organizations, b.Organizations))
}

func known(x float64) float64 {
	if math.IsNaN(x) {
		return 0
	}
	return x
}
