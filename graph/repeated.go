package graph

import "slices"

// RepeatedPairs returns the number of pairs of organizations that more than one
// partnership in pair form joins, in one relation and where ties have a direction
// in one direction, and whether arcs only ever lead one way, so that direction may
// not be meant.
func (n *Network) RepeatedPairs() (repeated int, oneWay bool) {
	for i := range n.partnerships.full {
		if n.partnerships.full[i].Pair {
			return n.repeatedAmong(n.partnerships)
		}
	}
	repeated, returned := n.partnerships.pairs.repeated(n.Len(), n.directed)
	groups := len(n.partnerships.full) > 0 // which tie their members both ways
	return repeated, n.directed && n.partnerships.pairs.directed && n.partnerships.pairs.len() > 0 && !returned && !groups
}

// repeatedAmong is RepeatedPairs of partnerships of all kinds.
func (n *Network) repeatedAmong(all *Partnerships) (repeated int, oneWay bool) {
	type pair struct {
		a, b     int
		relation string
	}
	pairs := map[pair]int{}
	arcs := map[[2]int]bool{}
	returned := false
	for _, p := range all.All() {
		if !p.Pair {
			returned = true
			continue
		}
		arcs[[2]int{p.Source, p.Target}] = true
		returned = returned || !p.Directed || arcs[[2]int{p.Target, p.Source}]
		ends := pair{p.Source, p.Target, p.Relation}
		if !n.directed && p.Source > p.Target {
			ends.a, ends.b = p.Target, p.Source
		}
		if pairs[ends]++; pairs[ends] == 2 {
			repeated++
		}
	}
	return repeated, n.directed && len(arcs) > 0 && !returned
}

// repeated returns the number of ends that more than one pair of n organizations
// has, and whether two lead there and back.
func (p *pairs) repeated(n int, directed bool) (repeated int, returned bool) {
	outStarts, out := partnersOf(n, p.source, p.target)
	inStarts, in := partnersOf(n, p.target, p.source)
	times := make([]int, n) // 3i+k: k pairs join the organization to i, 2 being several
	for i := range n {
		base := 3 * (i + 1)
		note := func(x int32) {
			switch times[x] - base {
			case 1:
				times[x]++
				repeated++
			case 2:
			default:
				times[x] = base + 1
			}
		}
		for _, x := range out[outStarts[i]:outStarts[i+1]] {
			if directed || int(x) > i {
				note(x)
			}
		}
		for _, x := range in[inStarts[i]:inStarts[i+1]] {
			if directed {
				returned = returned || times[x] >= base
			} else if int(x) > i {
				note(x)
			}
		}
	}
	return repeated, returned
}

// partnersOf returns whom each organization is paired with, one after the other,
// and where those of each start.
func partnersOf(n int, of, with []int32) (starts, partners []int32) {
	starts = make([]int32, n+2)
	for _, i := range of {
		starts[i+2]++
	}
	for i := range n {
		starts[i+2] += starts[i+1]
	}
	if slices.IsSorted(of) {
		return starts[1:], with
	}
	partners = make([]int32, len(of))
	for k, i := range of {
		partners[starts[i+1]] = with[k]
		starts[i+1]++
	}
	return starts[:n+1], partners
}
