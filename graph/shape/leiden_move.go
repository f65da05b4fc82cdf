package shape

import (
	"math"
	"math/rand/v2"
)

// move moves nodes one at a time to the community, a new one among them, where
// the modularity gains most, and looks again only at those whose neighbors moved
// (the fast local moving phase, MoveNodesFast in the paper's supplement). Labels
// are below the number of nodes.
func (g *quotient) move(label []int32, random *rand.Rand) {
	n := g.len()
	masses, sizes := make([]float64, n), make([]int32, n)
	for v, c := range label {
		masses[c] += g.mass[v]
		sizes[c]++
	}
	var empty []int32
	for c := n - 1; c >= 0; c-- {
		if sizes[c] == 0 {
			empty = append(empty, int32(c))
		}
	}
	// The queue holds each node at most once, so that a ring of n is enough.
	queue := lookedAt(n, random)
	waiting := make([]bool, n)
	for i := range waiting {
		waiting[i] = true
	}
	links := newLinks(n)
	for head, length := 0, n; length > 0; length-- {
		v := queue[head]
		if head++; head == n {
			head = 0
		}
		waiting[v] = false
		targets, weights := g.row(v)
		if len(targets) == 0 {
			continue
		}
		for k, u := range targets {
			links.add(label[u], weights[k])
		}
		own := label[v]
		masses[own] -= g.mass[v]
		scale := g.mass[v] / g.total
		to, most := own, links.weight[own]-scale*masses[own]+g.slack
		for _, c := range links.all() {
			if gain := links.weight[c] - scale*masses[c]; gain > most {
				to, most = c, gain
			}
		}
		if most < -g.slack && sizes[own] > 1 {
			to = empty[len(empty)-1]
		}
		links.clear()
		masses[to] += g.mass[v]
		if to == own {
			continue
		}
		if sizes[to] == 0 {
			empty = empty[:len(empty)-1]
		}
		if sizes[own]--; sizes[own] == 0 {
			empty = append(empty, own)
		}
		sizes[to]++
		label[v] = to
		for _, u := range targets {
			if label[u] != to && !waiting[u] {
				waiting[u] = true
				queue[(head+length-1)%n] = u
				length++
			}
		}
	}
}

// randomness is θ of the paper, in mean strengths of a tie.
const randomness = 0.01

// refine divides each community from single nodes: a node that is still alone
// and well connected to its community joins a part of it that is well connected
// too, at random by what the modularity gains, never where it loses.
func (g *quotient) refine(label []int32, random *rand.Rand) []int32 {
	n := g.len()
	part := identity(n)
	masses := make([]float64, n) // of communities
	for v, c := range label {
		masses[c] += g.mass[v]
	}
	size := make([]int32, n)
	mass := append([]float64(nil), g.mass...) // of parts
	outward := make([]float64, n)             // ties from a part to the rest of its community
	for v := range int32(n) {
		size[v] = 1
		targets, weights := g.row(v)
		for k, u := range targets {
			if label[u] == label[v] {
				outward[v] += weights[k]
			}
		}
	}
	wellConnected := func(p int32, community float64) bool {
		return outward[p] >= mass[p]*(community-mass[p])/g.total-g.slack
	}
	chooser := chooser{unit: randomness * g.total / float64(max(1, len(g.targets)))}
	links := newLinks(n)
	for _, v := range lookedAt(n, random) {
		community := masses[label[v]]
		if size[v] != 1 || part[v] != v || !wellConnected(v, community) {
			continue
		}
		targets, weights := g.row(v)
		for k, u := range targets {
			if label[u] == label[v] {
				links.add(part[u], weights[k])
			}
		}
		chooser.start(v)
		for _, p := range links.all() {
			gain := links.weight[p] - g.mass[v]*mass[p]/g.total
			if gain >= -g.slack && wellConnected(p, community) {
				chooser.offer(p, gain)
			}
		}
		if to := chooser.choose(random); to != v {
			part[v] = to
			size[to]++
			size[v]--
			outward[to] += outward[v] - 2*links.weight[to]
			mass[to] += g.mass[v]
		}
		links.clear()
	}
	return part
}

// chooser draws one of several parts with a probability that rises as
// exp(gain/unit).
type chooser struct {
	unit  float64
	parts []int32
	gains []float64
	most  float64
}

// start begins with a single part that gains nothing.
func (c *chooser) start(alone int32) {
	c.parts, c.gains, c.most = append(c.parts[:0], alone), append(c.gains[:0], 0), 0
}

func (c *chooser) offer(part int32, gain float64) {
	c.parts, c.gains = append(c.parts, part), append(c.gains, gain)
	c.most = max(c.most, gain)
}

func (c *chooser) choose(random *rand.Rand) int32 {
	// What is this far below the best is never drawn.
	const reach = 40
	sum := 0.0
	for k, gain := range c.gains {
		if below := (c.most - gain) / c.unit; below < reach {
			sum += math.Exp(-below)
		}
		c.gains[k] = sum
	}
	at := random.Float64() * sum
	for k, upTo := range c.gains {
		if at < upTo {
			return c.parts[k]
		}
	}
	return c.parts[0]
}

// lookedAt returns the order in which n nodes are looked at: a random one, but for
// large networks, where everyone would have to be fetched from afar. Their order,
// those with few ties first, does no worse.
func lookedAt(n int, random *rand.Rand) []int32 {
	const large = 20_000
	out := identity(n)
	if n > large {
		return out
	}
	for i := n - 1; i > 0; i-- {
		j := random.IntN(i + 1)
		out[i], out[j] = out[j], out[i]
	}
	return out
}
