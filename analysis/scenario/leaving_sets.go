package scenario

import (
	"cmp"
	"context"
	"slices"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/walk"
)

const (
	// mostSets is the largest LeavingCost at which sets are searched: a search finds
	// the loss of all single ones many times over.
	mostSets = 2e7
	// startBudget, over that cost, is the number of starts of a search.
	startBudget = 2e7
	// largestSet is the size of the largest set.
	largestSet = 3
)

// LeavingSets returns the worst sets of two and of three organizations that a
// search finds: from one organization it takes the worst next and then exchanges a
// member for a worse one as long as there is one; and so from as many of the worst
// single ones, all in small networks, as a fixed number of operations allows. A set
// that takes no more than a smaller one is left out. It is nil where the network is
// too large. The error is the context's.
func LeavingSets(ctx context.Context, d *passes.Data) ([]Leaving, error) {
	if LeavingCost(d.Flat) > mostSets {
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
	singles, err := s.losses(ctx, nil)
	if err != nil || len(singles) == 0 {
		return []Leaving{}, err
	}
	starts := singles[:max(1, min(len(singles), int(startBudget/(1+LeavingCost(d.Flat)))))]
	out := []Leaving{}
	before := singles[0].loss
	for members := 2; members <= largestSet; members++ {
		var set []int
		loss := before
		for _, start := range starts {
			found, takes, err := s.from(ctx, start.organization, members)
			if err != nil {
				return nil, err
			}
			if takes > loss+rounding {
				set, loss = found, takes
			}
		}
		if set == nil {
			break
		}
		l := Leaving{Organizations: slices.Sorted(slices.Values(set)), Loss: loss}
		a.parted(&l)
		a.records(&l)
		out = append(out, l)
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

// candidate is an organization and the loss with it.
type candidate struct {
	organization int
	loss         float64
}

// losses returns whose leaving, beside that of the set, takes something, and what
// all of them take together, the worst first.
func (s *setSearch) losses(ctx context.Context, set []int) ([]candidate, error) {
	removals, err := walk.Removals(ctx, withoutThem(s.ties, set), s.sectors)
	if err != nil {
		return nil, err
	}
	var out []candidate
	for i, r := range removals {
		if slices.Contains(set, i) {
			continue
		}
		if loss := s.loss(append(slices.Clone(set), i), r.Reach-r.Lost); loss > rounding {
			out = append(out, candidate{i, loss})
		}
	}
	slices.SortStableFunc(out, func(a, b candidate) int { return cmp.Compare(b.loss, a.loss) })
	return out, nil
}

// from returns the set that a search comes to from one organization, and its loss.
func (s *setSearch) from(ctx context.Context, first, members int) (set []int, loss float64, err error) {
	set = []int{first}
	for len(set) < members {
		next, err := s.losses(ctx, set)
		if err != nil || len(next) == 0 {
			return nil, 0, err
		}
		set, loss = append(set, next[0].organization), next[0].loss
	}
	loss, err = s.exchange(ctx, set, loss)
	return set, loss, err
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
			next, err := s.losses(ctx, slices.Delete(slices.Clone(set), k, k+1))
			if err != nil {
				return 0, err
			}
			if len(next) > 0 && next[0].loss > loss+rounding {
				set[k], loss, exchanged = next[0].organization, next[0].loss, true
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
