package scenario

import (
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/duplication"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
)

// aftermath says what is left when a few organizations have left.
type aftermath struct {
	data       *passes.Data
	provisions []duplication.Provision
	providing  [][]int32 // the provisions of each organization
	bodies     []body    // the partnerships
	in         [][]int32 // those of each organization
}

// body is who is in a partnership.
type body struct{ members, leads, funders []int }

func newAftermath(ctx context.Context, d *passes.Data) (*aftermath, error) {
	n := d.Network
	a := &aftermath{data: d, providing: make([][]int32, n.Len()), in: make([][]int32, n.Len())}
	var err error
	if a.provisions, err = duplication.Provisions(ctx, d); err != nil {
		return nil, err
	}
	for k := range a.provisions {
		for _, i := range a.provisions[k].Organizations {
			a.providing[i] = append(a.providing[i], int32(k))
		}
	}
	all := n.Partnerships()
	a.bodies = make([]body, all.Len())
	for k := range a.bodies {
		b := &a.bodies[k]
		if source, target, plain := all.Pair(k); plain {
			b.members = []int{source, target}
		} else {
			p := all.At(k)
			*b = body{p.Participants(), p.With(graph.Lead), p.With(graph.Funder)}
		}
		for _, i := range b.members {
			a.in[i] = append(a.in[i], int32(k))
		}
	}
	return a, nil
}

// records counts what the leaving of the organizations does to the records of
// work and of partnerships.
func (a *aftermath) records(l *Leaving) {
	set := l.Organizations
	leaves := func(i int) bool { return slices.Contains(set, i) }
	seen := map[int32]bool{}
	for _, i := range set {
		for _, k := range a.providing[i] {
			p := &a.provisions[k]
			switch {
			case seen[k] || slices.ContainsFunc(p.Organizations, func(i int32) bool { return !leaves(int(i)) }):
			case p.Needed:
				l.Gaps++
			case p.Cell:
				l.Sole++
			}
			seen[k] = true
		}
	}
	seen = map[int32]bool{}
	all := func(who []int) bool {
		return len(who) > 0 && !slices.ContainsFunc(who, func(i int) bool { return !leaves(i) })
	}
	for _, i := range set {
		for _, k := range a.in[i] {
			if seen[k] {
				continue
			}
			seen[k] = true
			b := &a.bodies[k]
			left := 0
			for _, m := range b.members {
				if !leaves(m) {
					left++
				}
			}
			if left < 2 {
				l.Ended++
				continue
			}
			if all(b.leads) {
				l.WithoutLead++
			}
			if all(b.funders) {
				l.WithoutFunder++
			}
		}
	}
}

// parted counts the pairs and sectors of the others that no path connects any
// more.
func (a *aftermath) parted(l *Leaving) {
	before := a.connected(a.data.Components().Labels, l.Organizations)
	after := a.connected(a.parts(l.Organizations), l.Organizations)
	l.Pairs, l.Sectors = before.pairs-after.pairs, before.sectors-after.sectors
	if acrossSectors(a.data.Network) != nil {
		l.Across = before.across - after.across
	}
}

// parts returns the number of each organization's component without the set.
func (a *aftermath) parts(set []int) []int {
	rows := a.data.Flat.Out()
	labels := make([]int, a.data.Flat.Len())
	for _, i := range set {
		labels[i] = -1
	}
	var queue []int32
	for first := range labels {
		if labels[first] != 0 {
			continue
		}
		labels[first] = first + 1
		queue = append(queue[:0], int32(first))
		for k := 0; k < len(queue); k++ {
			for _, j := range rows.Row(int(queue[k])) {
				if labels[j] == 0 {
					labels[j] = first + 1
					queue = append(queue, j)
				}
			}
		}
	}
	return labels
}

// connection counts what paths connect.
type connection struct {
	pairs, across int64 // of organizations, and of different known sectors
	sectors       int   // pairs of sectors
}

// connected returns what the components, numbered from 1, connect without the set.
func (a *aftermath) connected(labels, set []int) connection {
	codes := a.data.Network.Codes()
	kinds := len(a.data.Network.Sectors())
	var members [][]int32 // of each component
	for i, c := range labels {
		if slices.Contains(set, i) {
			continue
		}
		for len(members) < c {
			members = append(members, nil)
		}
		members[c-1] = append(members[c-1], int32(i))
	}
	var out connection
	met := make([]bool, kinds*kinds)
	count := make([]int64, kinds)
	for _, part := range members {
		out.pairs += int64(len(part)) * int64(len(part)-1) / 2
		var present []int32
		known := int64(0)
		for _, i := range part {
			s := codes[i]
			if s < 0 {
				continue
			}
			if count[s] == 0 {
				present = append(present, s)
			}
			count[s]++
			known++
		}
		out.across += known * (known - 1) / 2
		for _, s := range present {
			out.across -= count[s] * (count[s] - 1) / 2
			count[s] = 0
			for _, t := range present {
				if s < t && !met[int(s)*kinds+int(t)] {
					met[int(s)*kinds+int(t)] = true
					out.sectors++
				}
			}
		}
	}
	return out
}

// fewest returns a number of connected pairs that any two connected sectors have
// at least when any one organization has left.
func (a *aftermath) fewest() int64 {
	type seat struct {
		component int
		sector    int32
	}
	codes, kinds := a.data.Network.Codes(), len(a.data.Network.Sectors())
	members := map[seat]int64{}
	size := make([]int64, kinds)
	for i, c := range a.data.Components().Labels {
		if codes[i] >= 0 {
			members[seat{c, codes[i]}]++
			size[codes[i]]++
		}
	}
	pairs := make([]int64, kinds*kinds)
	for at, count := range members {
		for t := at.sector + 1; int(t) < kinds; t++ {
			pairs[int(at.sector)*kinds+int(t)] += count * members[seat{at.component, t}]
		}
	}
	least := int64(math.MaxInt64)
	for at, count := range pairs {
		if count > 0 {
			least = min(least, count-max(size[at/kinds], size[at%kinds]))
		}
	}
	return least
}
