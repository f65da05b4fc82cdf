package shape

import (
	"math/rand/v2"
	"slices"

	"example.org/lintas/graph"
)

// Leiden returns a division of the organizations into communities with as high a
// modularity as one run of the Leiden algorithm finds (Traag, Waltman and van Eck
// 2019, doi:10.1038/s41598-019-41695-z): labels from 0, in the order of their
// smallest organization. Every community is connected. With weighted, ties count
// by their strength, otherwise as 1. The run repeats the algorithm, each time
// from where it ended, until nothing improves, at most the given number of times.
// An organization without ties is a community of its own. Another source of
// random numbers may find another division.
func Leiden(t *graph.Ties, weighted bool, times int, random *rand.Rand) []int {
	base, original := newQuotient(t.Symmetric(graph.Maximum), weighted)
	label := identity(base.len())
	quality := base.quality(label)
	for range times {
		next := base.connected(base.divide(label, random))
		better := base.quality(next)
		if better-quality <= base.slack {
			break
		}
		label, quality = next, better
	}
	ordered := make([]int32, base.len())
	for r, i := range original {
		ordered[i] = label[r]
	}
	compact(ordered)
	out := make([]int, base.len())
	for i, c := range ordered {
		out[i] = int(c)
	}
	return out
}

// quotient is a network whose nodes are sets of organizations: the sums of the
// ties between them. Ties within a node are left out; its mass has them.
type quotient struct {
	offsets []int32
	targets []int32
	weights []float64 // nil is 1 each
	ones    []float64 // as many as the longest row has, where weights are nil
	mass    []float64 // sum of the ties of each node, twice those within
	total   float64   // of the mass
	// slack is what a gain must exceed, so that no rounding moves a node.
	slack float64
}

// newQuotient returns the network with each organization a node, and the
// organization of each: by the number of their ties, so that the nodes that are
// asked for most often stand together in memory.
func newQuotient(t *graph.Ties, weighted bool) (g *quotient, original []int32) {
	rows := t.Out()
	n := t.Len()
	original = rows.ByLength()
	rank := make([]int32, n)
	for r, i := range original {
		rank[i] = int32(r)
	}
	g = &quotient{
		offsets: make([]int32, 1, n+1),
		targets: make([]int32, 0, len(rows.Targets)),
		mass:    make([]float64, n),
	}
	if weighted {
		g.weights = make([]float64, 0, len(rows.Targets))
	} else if n > 0 {
		g.ones = slices.Repeat([]float64{1}, len(rows.Row(int(original[n-1]))))
	}
	for r, i := range original {
		for _, j := range rows.Row(int(i)) {
			g.targets = append(g.targets, rank[j])
		}
		if weighted {
			g.weights = append(g.weights, rows.Weights(int(i))...)
		}
		g.offsets = append(g.offsets, int32(len(g.targets)))
		_, weights := g.row(int32(r))
		for _, w := range weights {
			g.mass[r] += w
		}
		g.total += g.mass[r]
	}
	g.slack = 1e-12 * g.total
	return g, original
}

func (g *quotient) len() int { return len(g.mass) }

// row returns the neighbors of a node and the weights of the ties to them.
func (g *quotient) row(v int32) ([]int32, []float64) {
	low, high := g.offsets[v], g.offsets[v+1]
	if g.weights == nil {
		return g.targets[low:high], g.ones[:high-low]
	}
	return g.targets[low:high], g.weights[low:high]
}

// quality returns the modularity of a division times the total mass, but for
// what does not depend on the division.
func (g *quotient) quality(label []int32) float64 {
	masses := make([]float64, g.len())
	inside := 0.0
	for v := range int32(g.len()) {
		masses[label[v]] += g.mass[v]
		targets, weights := g.row(v)
		for k, u := range targets {
			if label[u] == label[v] {
				inside += weights[k]
			}
		}
	}
	squares := 0.0
	for _, m := range masses {
		squares += m * m
	}
	if g.total == 0 {
		return 0
	}
	return inside - squares/g.total
}

// divide returns a better division than that given, or the same: it moves nodes,
// refines the communities, and begins again with the refined ones as nodes, until
// each community is one node.
func (g *quotient) divide(label []int32, random *rand.Rand) []int32 {
	at := identity(g.len()) // node of each organization
	label = append([]int32(nil), label...)
	for {
		g.move(label, random)
		communities := compact(label)
		if communities == g.len() {
			break
		}
		part := g.refine(label, random)
		parts := compact(part)
		if parts == g.len() {
			break
		}
		coarse := make([]int32, parts)
		for v, p := range part {
			coarse[p] = label[v]
		}
		for i, v := range at {
			at[i] = part[v]
		}
		g = g.aggregate(part, parts)
		label = coarse
	}
	for i, v := range at {
		at[i] = label[v]
	}
	return at
}

// aggregate returns the network whose nodes are the parts.
func (g *quotient) aggregate(part []int32, parts int) *quotient {
	members, starts := grouped(part, parts)
	next := &quotient{
		offsets: make([]int32, 1, parts+1),
		targets: make([]int32, 0, len(g.targets)),
		weights: make([]float64, 0, len(g.targets)),
		mass:    make([]float64, parts),
		total:   g.total,
		slack:   g.slack,
	}
	links := newLinks(parts)
	for p := range int32(parts) {
		for _, v := range members[starts[p]:starts[p+1]] {
			next.mass[p] += g.mass[v]
			targets, weights := g.row(v)
			for k, u := range targets {
				if part[u] != p {
					links.add(part[u], weights[k])
				}
			}
		}
		for _, q := range links.all() {
			next.targets = append(next.targets, q)
			next.weights = append(next.weights, links.weight[q])
		}
		next.offsets = append(next.offsets, int32(len(next.targets)))
		links.clear()
	}
	return next
}

// links sums the weights of ties to communities.
type links struct {
	weight []float64 // above 0 where there is a tie
	found  []int32   // communities with a tie, and room for one more
	count  int
}

func newLinks(n int) *links { return &links{weight: make([]float64, n), found: make([]int32, n+1)} }

func (l *links) add(c int32, w float64) {
	// Without a branch: nobody can foretell whether the community is a new one.
	l.found[l.count] = c
	if l.weight[c] == 0 {
		l.count++
	}
	l.weight[c] += w
}

// all returns the communities with a tie.
func (l *links) all() []int32 { return l.found[:l.count] }

func (l *links) clear() {
	for _, c := range l.all() {
		l.weight[c] = 0
	}
	l.count = 0
}

// identity returns 0 to n-1.
func identity(n int) []int32 {
	out := make([]int32, n)
	for i := range out {
		out[i] = int32(i)
	}
	return out
}

// compact renumbers labels below len(label) from 0 in the order of their first
// appearance and returns how many there are.
func compact(label []int32) int {
	number := make([]int32, len(label)) // 1 more; 0 is none
	found := int32(0)
	for i, c := range label {
		if number[c] == 0 {
			found++
			number[c] = found
		}
		label[i] = number[c] - 1
	}
	return int(found)
}

// grouped returns the members of each group in ascending order: those of c are
// members[starts[c]:starts[c+1]].
func grouped(label []int32, groups int) (members, starts []int32) {
	starts = make([]int32, groups+1)
	for _, c := range label {
		starts[c+1]++
	}
	for c := range groups {
		starts[c+1] += starts[c]
	}
	members = make([]int32, len(label))
	next := append([]int32(nil), starts...)
	for v, c := range label {
		members[next[c]] = int32(v)
		next[c]++
	}
	return members, starts
}

// connected parts the communities that do not hang together, which only raises
// the modularity, and numbers them from 0 by their smallest node.
func (g *quotient) connected(label []int32) []int32 {
	out := make([]int32, len(label))
	for i := range out {
		out[i] = -1
	}
	found := int32(0)
	var queue []int32
	for first := range int32(len(label)) {
		if out[first] >= 0 {
			continue
		}
		out[first] = found
		queue = append(queue[:0], first)
		for k := 0; k < len(queue); k++ {
			targets, _ := g.row(queue[k])
			for _, j := range targets {
				if out[j] < 0 && label[j] == label[first] {
					out[j] = found
					queue = append(queue, j)
				}
			}
		}
		found++
	}
	return out
}
