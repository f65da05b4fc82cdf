package resilience

import (
	"cmp"
	"context"
	"slices"

	"example.org/lintas/graph"
	"example.org/lintas/graph/shape"
)

const (
	// mostGroups is the largest number of sets of a kind.
	mostGroups = 100
	// mostSearched and mostPaths are the largest numbers of organizations and ties
	// that are looked at for what is near the sets and for the paths through them.
	mostSearched = 1_000_000_000
	mostPaths    = 500_000_000
)

// named is a set of organizations with a name.
type named struct {
	kind, name string
	members    []int
}

// namedSets returns the sets that the data name, kind by kind, by name.
func namedSets(n *graph.Network) []named {
	sectors := make([][]int, len(n.Sectors()))
	for i, code := range n.Codes() {
		if code >= 0 {
			sectors[code] = append(sectors[code], i)
		}
	}
	var out []named
	for code, s := range n.Sectors() {
		out = append(out, named{"sector", s.Key, sectors[code]})
	}
	out = largest(out)
	forums, types := collection{}, collection{}
	leads := collection{"": nil}
	var widest *graph.Partnership
	detailed := n.Partnerships().Detailed() // the others are pairs without leads or forums
	for i := range detailed {
		p := &detailed[i]
		members := p.Participants()
		for _, f := range p.Forums {
			forums[f] = append(forums[f], members...)
		}
		if lead := p.With(graph.Lead); len(lead) > 0 {
			leads[""] = append(leads[""], lead...)
			if p.Type != "" {
				types[p.Type] = append(types[p.Type], lead...)
			}
		}
		if len(members) > 2 && (widest == nil || len(members) > len(widest.Participants())) {
			widest = p
		}
	}
	out = append(out, largest(forums.sets("forum"))...)
	if widest != nil {
		out = append(out, named{"largest_partnership", cmp.Or(widest.Name, widest.ID), widest.Participants()})
	}
	out = append(out, leads.sets("leads")...)
	return append(out, largest(types.sets("leads_of_type"))...)
}

// collection gathers members, some more than once, by the name of their set.
type collection map[string][]int

// sets returns the sets that have members by name.
func (c collection) sets(kind string) []named {
	var out []named
	for name, members := range c {
		slices.Sort(members)
		if members = slices.Compact(members); len(members) > 0 {
			out = append(out, named{kind, name, members})
		}
	}
	slices.SortFunc(out, func(a, b named) int { return cmp.Compare(a.name, b.name) })
	return out
}

// largest returns the largest of the sets, no more than mostGroups, in their
// order.
func largest(sets []named) []named {
	if len(sets) <= mostGroups {
		return sets
	}
	bySize := slices.Clone(sets)
	slices.SortStableFunc(bySize, func(a, b named) int { return len(b.members) - len(a.members) })
	keep := map[string]bool{}
	for _, s := range bySize[:mostGroups] {
		keep[s.name] = true
	}
	return slices.DeleteFunc(slices.Clone(sets), func(s named) bool { return !keep[s.name] })
}

// groups returns how central the sets are, each as one, and how much of the
// network they reach.
func groups(ctx context.Context, t *graph.Ties, sets []named) ([]row, error) {
	cost := t.Len() + 2*len(t.All())
	if len(sets)*cost > mostSearched || len(t.All()) == 0 {
		return nil, ctx.Err()
	}
	var between []float64
	if len(sets)*cost <= mostPaths/max(1, t.Len()) {
		members := make([][]int, len(sets))
		for k, s := range sets {
			members[k] = s.members
		}
		var err error
		if between, err = shape.GroupBetweenness(ctx, t, members); err != nil {
			return nil, err
		}
	}
	var rows []row
	for k, s := range sets {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		g := shape.GroupCentrality(t, s.members)
		add := func(measure string, value float64) {
			rows = append(rows, row{s.kind, s.name, measure, s.members, value})
		}
		add("group_degree", g.Degree)
		add("group_closeness", g.Closeness)
		if between != nil {
			add("group_betweenness", between[k])
		}
		add("reach_two_steps", g.Reach)
	}
	return rows, nil
}
