package read

import "strings"

// mention returns the node of an id, a new one at its first mention, and steps
// over its port.
func (g *dot) mention(s *dotScope, id dotToken) int {
	for range 2 {
		if g.token.is(":") {
			g.advance()
			if !g.token.isID() {
				g.unexpected()
				return -1
			}
			g.advance()
		}
	}
	key := keyOf(id.text)
	n, known := g.index[key]
	if !known {
		if !g.spend(len(s.nodes), id.at) {
			return -1
		}
		if n = g.web.node(id.term); n < 0 {
			return n
		}
		g.index[key] = n
		g.begin(n, s.nodes)
	}
	if _, placed := g.inside[n]; !placed && s.cluster > 0 {
		if g.inside == nil {
			g.inside = map[int]int{}
		}
		g.inside[n] = s.cluster
	}
	s.add(n)
	return n
}

// begin writes the defaults of nodes for a new one.
func (g *dot) begin(node int, defaults []labelled) {
	n := &g.nodes[node]
	for _, v := range defaults {
		switch {
		case v.name == "label":
			n.label = v.term
		case strings.TrimSpace(v.text) != "":
			n.values = append(n.values, v)
		}
	}
}

// describe adds what is said of a node.
func (g *dot) describe(node int, values []labelled) {
	if node < 0 {
		return
	}
	n := &g.nodes[node]
	for _, v := range values {
		switch {
		case v.name == "label":
			n.label = v.term
		case strings.TrimSpace(v.text) != "":
			n.values = g.put(n.values, v)
		}
	}
}

// chain reads the edges that follow on a node or on several, and their
// attributes. With describing, attributes without an edge are those of the
// node.
func (g *dot) chain(s *dotScope, nodes []int, describing bool) {
	type step struct {
		from, to []int
		arrow    bool
		at       spot
	}
	var steps []step
	for g.token.is("->") || g.token.is("--") {
		arrow, at := g.token.is("->"), g.token.at
		g.advance()
		var to []int
		switch {
		case g.token.is("{"), g.token.keyword("subgraph"):
			to = g.subgraph(s)
		case g.token.isID():
			id := g.token
			g.advance()
			to = []int{g.mention(s, id)}
		default:
			g.unexpected()
		}
		if g.ended() {
			return
		}
		steps = append(steps, step{nodes, to, arrow, at})
		nodes = to
	}
	if len(steps) == 0 {
		if describing && g.token.is("[") {
			g.describe(nodes[0], g.attributes(nil))
		}
		return
	}
	values := g.attributes(s.edges)
	for _, st := range steps {
		if len(st.from)*len(st.to) > 1 {
			g.joined += len(st.from) * len(st.to)
		}
		if g.joined > maxCombination {
			g.d.fail(st.at, textWebTies, maxCombination)
			return
		}
		for _, a := range st.from {
			for _, b := range st.to {
				if a >= 0 && b >= 0 && !g.tie(a, b, st.arrow, st.at, values) {
					return
				}
			}
		}
	}
}

// tie adds an edge. It reports whether to go on.
func (g *dot) tie(a, b int, arrow bool, at spot, values []labelled) bool {
	if !g.spend(len(values)+1, at) {
		return false
	}
	t := webTie{thing: g.d.thing(), at: at, graph: g.number}
	for _, v := range values {
		switch {
		case v.name == "weight":
			t.weight = v.term
		case v.name == "dir":
			switch v.text {
			case "none", "both":
				arrow = false
			case "forward":
				arrow = true
			case "back":
				arrow, a, b = true, b, a
			}
		case strings.TrimSpace(v.text) != "":
			t.values = append(t.values, v)
		}
	}
	t.source, t.target = term{g.nodes[a].id.text, at}, term{g.nodes[b].id.text, at}
	t.directed = yes(arrow)
	if g.strict && g.again(a, b, arrow, &t) {
		return true
	}
	g.ties = append(g.ties, t)
	return true
}

// again merges an edge of a strict graph with the first of its ends, if there is
// one.
func (g *dot) again(a, b int, arrow bool, t *webTie) bool {
	ends := [2]int{a, b}
	if !arrow && a > b {
		ends = [2]int{b, a}
	}
	i, twice := g.first[ends]
	if !twice {
		g.first[ends] = len(g.ties)
		return false
	}
	g.d.fates[t.thing] = merged
	first := &g.ties[i]
	if t.weight.text != "" {
		first.weight = t.weight
	}
	for _, v := range t.values {
		first.values = g.put(first.values, v)
	}
	return true
}
