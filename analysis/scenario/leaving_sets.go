package scenario

import (
	"context"
	"slices"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/walk"
)

const (
	// mostSets is the largest number of organizations times that of arcs at which
	// sets are searched: a search finds the loss of all single ones many times over.
	mostSets = 2e7
	// largestSet is the size of the largest set.
	largestSet = 3
)

// LeavingSets returns the worst sets of two and of three organizations that a
// search finds: it takes the worst one after the other and then exchanges a member
// for a worse one as long as there is one. A set that takes no more than a smaller
// one is left out. It is nil where the network is too large. The error is the
// context's.
func LeavingSets(ctx context.Context, d *passes.Data) ([]Leaving, error) {
	if size(d.Flat) > mostSets {
		return nil, ctx.Err()
	}
	a, err := newAftermath(ctx, d)
	if err != nil {
		return nil, err
	}
	s, err := newSetSearch(ctx, d.Flat, acrossSectors(d.Network))
	if err != nil {
		return nil, err
	}
	var out []Leaving
	var set []int
	before := 0.0
	for len(set) < largestSet {
		next, loss, err := s.next(ctx, set)
		if err != nil {
			return nil, err
		}
		if next < 0 {
			break
		}
		set = append(set, next)
		if len(set) > 1 {
			if loss, err = s.exchange(ctx, set, loss); err != nil {
				return nil, err
			}
			if loss <= before+rounding {
				break
			}
			l := Leaving{Organizations: slices.Sorted(slices.Values(set)), Loss: loss}
			a.parted(&l)
			a.records(&l)
			out = append(out, l)
		}
		before = loss
	}
	return out, nil
}

// setSearch looks for the set whose leaving takes most.
type setSearch struct {
	ties    *graph.Ties
	sectors []int32
	steps   walk.Steps
	own     []float64 // reach of each organization in the whole network
	all     float64   // reach of all pairs
}

func newSetSearch(ctx context.Context, t *graph.Ties, sectors []int32) (*setSearch, error) {
	s := &setSearch{ties: t, sectors: sectors, own: make([]float64, t.Len())}
	var err error
	if s.steps, err = walk.NewSteps(ctx, t); err != nil {
		return nil, err
	}
	for i := range s.own {
		for j := range s.own {
			s.own[i] += s.reach(i, j)
		}
		s.all += s.own[i] / 2
	}
	return s, nil
}

// reach returns what a pair adds to the reach of the whole network.
func (s *setSearch) reach(i, j int) float64 {
	steps := s.steps[i*len(s.own)+j]
	if i == j || steps == walk.Apart || !counts(s.sectors, i, j) {
		return 0
	}
	return 1 / float64(steps)
}

// counts reports whether a pair counts: it is of different known sectors, or
// sectors do not matter.
func counts(sectors []int32, i, j int) bool {
	return sectors == nil || sectors[i] >= 0 && sectors[j] >= 0 && sectors[i] != sectors[j]
}

// next returns whose leaving, beside that of the set, takes most, and the loss of
// all of them; -1 where none takes anything.
func (s *setSearch) next(ctx context.Context, set []int) (organization int, loss float64, err error) {
	removals, err := walk.Removals(ctx, withoutThem(s.ties, set), s.sectors)
	organization = -1
	for i, r := range removals {
		if slices.Contains(set, i) {
			continue
		}
		if with := s.loss(append(slices.Clone(set), i), r.Reach-r.Lost); with > loss+rounding {
			organization, loss = i, with
		}
	}
	return organization, loss, err
}

// loss returns the share of the reach between those outside the set that is lost
// where so much is left.
func (s *setSearch) loss(set []int, left float64) float64 {
	before := s.all
	for k, i := range set {
		before -= s.own[i]
		for _, j := range set[:k] {
			before += s.reach(i, j)
		}
	}
	if before <= rounding {
		return 0
	}
	return 1 - left/before
}

// exchange replaces members of the set as long as that takes more, and returns the
// loss.
func (s *setSearch) exchange(ctx context.Context, set []int, loss float64) (float64, error) {
	// Each exchange takes more; the bound is only on the time it takes.
	for range 5 {
		exchanged := false
		for k := range set {
			next, with, err := s.next(ctx, slices.Delete(slices.Clone(set), k, k+1))
			if err != nil {
				return 0, err
			}
			if with > loss+rounding {
				set[k], loss, exchanged = next, with, true
			}
		}
		if !exchanged {
			break
		}
	}
	return loss, nil
}

// withoutThem returns the ties without those of the set.
func withoutThem(t *graph.Ties, set []int) *graph.Ties {
	if len(set) == 0 {
		return t
	}
	var list []graph.Tie
	for _, tie := range t.All() {
		if !slices.Contains(set, int(tie.A)) && !slices.Contains(set, int(tie.B)) {
			list = append(list, tie)
		}
	}
	return graph.NewTies(t.Len(), false, list)
}
