package shape

import (
	"context"
	"slices"

	"example.org/lintas/graph"
)

// Dyads returns the number of pairs of organizations whose ties point both ways,
// one way and not at all (Holland and Leinhardt 1970, doi:10.1086/224954). A tie
// without direction points both ways.
func Dyads(t *graph.Ties) (mutual, asymmetric, null int64) {
	flat := t.Symmetric(graph.Maximum)
	for _, way := range waysOf(t, flat) {
		if way == forward|backward {
			mutual++
		} else {
			asymmetric++
		}
	}
	n := int64(t.Len())
	return mutual, asymmetric, n*(n-1)/2 - mutual - asymmetric
}

// TiedTriads returns, at k, the number of triads of organizations with k ties
// among them, seen without direction. Triangles are those of each organization, as
// the function of this name returns them.
func TiedTriads(t *graph.Ties, triangles []int64) [4]int64 {
	flat := t.Symmetric(graph.Maximum)
	n := int64(flat.Len())
	var count [4]int64
	for i, closed := range triangles {
		k := int64(len(flat.Out().Row(i)))
		count[2] += k * (k - 1) / 2
		count[3] += closed
	}
	count[3] /= 3
	count[2] -= 3 * count[3]
	count[1] = int64(len(flat.All()))*max(n-2, 0) - 2*count[2] - 3*count[3]
	count[0] = n*(n-1)*(n-2)/6 - count[1] - count[2] - count[3]
	return count
}

// TriadClasses are the kinds of three organizations with arcs, in the order of
// Triads: the numbers of their mutual, asymmetric and null dyads, and down, up,
// cyclic or transitive where these are not enough (Davis and Leinhardt 1972).
var TriadClasses = [...]string{
	"003", "012", "102", "021D", "021U", "021C", "111D", "111U",
	"030T", "030C", "201", "120D", "120U", "120C", "210", "300",
}

// The places of the classes in TriadClasses.
const (
	t003 = iota
	t012
	t102
	t021D
	t021U
	t021C
	t111D
	t111U
	t030T
	t030C
	t201
	t120D
	t120U
	t120C
	t210
	t300
)

// Triads returns the number of triads of each of TriadClasses. Those with three
// tied pairs are the triangles of the network without direction; those with two
// are counted at the organization in the middle, less the triangles; the rest
// follows from the number of dyads, so that nothing goes through all triads.
//
// Batagelj and Mrvar 2001, doi:10.1016/S0378-8733(01)00035-1, whose classes they
// are; NetworkX, igraph and sna give the same counts.
func Triads(t *graph.Ties) [len(TriadClasses)]int64 {
	return whole(Closure(context.Background(), t, Asked{Triads: true})).Triads
}

// census counts what triangles are, and takes away the open triads that addMiddles
// counts in them.
type census struct {
	ways  []uint8 // of each tie
	count *[len(TriadClasses)]int64
}

func (s census) add(some []triangle) {
	for k := range some {
		a, b, c := some[k].a, some[k].b, some[k].c
		x, y, z := a.organization, b.organization, c.organization
		xy, yz, zx := asSeen(x, y, s.ways[a.tie]), asSeen(y, z, s.ways[b.tie]), asSeen(z, x, s.ways[c.tie])
		s.count[openTriad(xy, otherWay(zx))]--
		s.count[openTriad(yz, otherWay(xy))]--
		s.count[openTriad(zx, otherWay(yz))]--
		s.count[closedTriad(xy, yz, zx)]++
	}
}

// asSeen returns the ways of a tie as x sees it that leads to y: forward is out of
// x, backward into it.
func asSeen(x, y int32, ways uint8) uint8 {
	if x < y {
		return ways
	}
	return otherWay(ways)
}

// otherWay returns the ways of a tie as its other end sees it.
func otherWay(ways uint8) uint8 { return ways&forward<<1 | ways&backward>>1 }

// openTriad returns the class of an open triad by the ways of its two ties, as the
// organization in the middle sees them.
func openTriad(a, b uint8) int {
	const mutual = forward | backward
	switch {
	case a == mutual && b == mutual:
		return t201
	case a == mutual && b == forward, a == forward && b == mutual:
		return t111U
	case a == mutual || b == mutual:
		return t111D
	case a != b:
		return t021C
	case a == forward:
		return t021D
	}
	return t021U
}

// closedTriad returns the class of a triangle by the ways of its ties, each as the
// organization sees it that comes before the other in the round x, y, z.
func closedTriad(xy, yz, zx uint8) int {
	const mutual = forward | backward
	round := [3]uint8{xy, yz, zx}
	mutuals := 0
	for _, way := range round {
		if way == mutual {
			mutuals++
		}
	}
	switch mutuals {
	case 3:
		return t300
	case 2:
		return t210
	case 1:
		// The other two meet opposite of the mutual tie.
		k := slices.Index(round[:], mutual)
		return [...]int{t021D: t120D, t021U: t120U, t021C: t120C}[openTriad(round[(k+2)%3], otherWay(round[(k+1)%3]))]
	}
	if xy == yz && yz == zx {
		return t030C
	}
	return t030T
}

// addMiddles adds the triads of two ties, closed ones too, at their middle.
func addMiddles(flat *graph.Ties, ways []uint8, count *[len(TriadClasses)]int64) {
	rows := flat.Out()
	for i := range flat.Len() {
		var in, out, mutual int64
		for p, j := range rows.Row(i) {
			switch asSeen(int32(i), j, ways[rows.Index[int(rows.Offsets[i])+p]]) {
			case forward:
				out++
			case backward:
				in++
			default:
				mutual++
			}
		}
		count[t021D] += out * (out - 1) / 2
		count[t021U] += in * (in - 1) / 2
		count[t021C] += in * out
		count[t111U] += mutual * out
		count[t111D] += mutual * in
		count[t201] += mutual * (mutual - 1) / 2
	}
}

// addSparse adds the triads with one tied pair and with none.
func addSparse(t *graph.Ties, count *[len(TriadClasses)]int64) {
	mutual, asymmetric, _ := Dyads(t)
	n := int64(t.Len())
	others := max(n-2, 0)
	mutual, asymmetric = mutual*others, asymmetric*others
	rest := n * (n - 1) * (n - 2) / 6
	for k, c := range count {
		mutual -= c * int64(TriadClasses[k][0]-'0')
		asymmetric -= c * int64(TriadClasses[k][1]-'0')
		rest -= c
	}
	count[t102], count[t012] = mutual, asymmetric
	count[t003] = rest - mutual - asymmetric
}
