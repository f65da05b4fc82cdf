package read

import (
	"context"
	"regexp"
	"slices"
	"strings"

	"example.org/lintas/graph/words"
)

var dotFormat = Format{Key: "dot", Endings: []string{".dot", ".gv"},
	Title: words.Text{EN: "DOT (Graphviz)", ID: "DOT (Graphviz)"}}

var dotBeginning = regexp.MustCompile(`^(?:[\s\x{feff}]|//[^\n\r]*|#[^\n\r]*|/\*(?s:.*?)\*/)*(?i:strict\s+)?(?i:di)?(?i:graph)(?:\s*\{|\s+(?:[\w\x{80}-\x{10ffff}.]+|"(?:[^"\\]|\\.)*")\s*\{|"(?:[^"\\]|\\.)*"\s*\{)`)

func looksDOT(text string) bool {
	return dotBeginning.MatchString(text[:min(len(text), maxSniff)])
}

// readDOT reads DOT. Nodes are organizations, which need not be declared, and
// edges partnerships of two, directed where they are drawn with an arrow at one
// end. A label is a name, or that of a partnership; weight is the strength.
// What only says how to draw is not read. The label, or else the name, of the
// innermost cluster around the first mention of a node is its column cluster.
// In a strict graph an edge that stands there again is merged with the first.
// All graphs of the file are read together, as those of GraphML are.
func readDOT(ctx context.Context, text string, d *document) {
	g := &dot{lexer: &dotLexer{newScanner(text), d}, ctx: ctx, d: d, web: newWeb(d, text)}
	g.undeclared = true
	g.advance()
	for g.token.kind != dotEnd && !g.ended() {
		g.graph()
	}
	g.closeClusters()
	g.finish(ctx)
}

// dot is the reading of a file.
type dot struct {
	lexer *dotLexer
	*web
	ctx      context.Context
	d        *document
	token    dotToken
	tokens   int
	stopped  bool // nobody waits any more
	depth    int
	number   int // of the graph
	directed bool
	strict   bool
	first    map[[2]int]int // ties of a strict graph
	named    map[string][]int
	clusters []term
	inside   map[int]int // the cluster of a node
	joined   int         // ties that lists of nodes stand for
}

// dotScope is what holds inside of a subgraph.
type dotScope struct {
	nodes, edges []labelled
	cluster      int // 0 is none
	members      []int
	seen         map[int]bool
}

func (g *dot) ended() bool {
	if g.tokens++; g.tokens%1024 == 0 && g.ctx.Err() != nil {
		g.stopped = true
	}
	return g.stopped || len(g.d.failures) > 0
}

func (g *dot) advance() { g.token = g.lexer.next() }

// unexpected fails the file at the token.
func (g *dot) unexpected() {
	switch {
	case g.stopped || len(g.d.failures) > 0:
	case g.token.kind == dotEnd:
		g.d.fail(g.token.at, textCut)
	default:
		g.d.fail(g.token.at, textUnexpected, shorten(g.token.text), "DOT")
	}
}

// graph reads a graph from its first word to its last bracket.
func (g *dot) graph() {
	g.strict = g.token.keyword("strict")
	if g.strict {
		g.advance()
	}
	g.directed = g.token.keyword("digraph")
	if !g.directed && !g.token.keyword("graph") {
		g.unexpected()
		return
	}
	g.advance()
	name := term{at: g.token.at}
	if g.token.isID() {
		name = g.token.term
		g.advance()
	}
	if !g.token.is("{") {
		g.unexpected()
		return
	}
	g.number = g.web.graph(name)
	g.first, g.named = map[[2]int]int{}, map[string][]int{}
	g.statements(&dotScope{seen: map[int]bool{}})
}

// statements reads what stands in brackets.
func (g *dot) statements(s *dotScope) {
	if g.depth++; g.depth > maxNesting {
		g.d.fail(g.token.at, textDeep, maxNesting)
		return
	}
	g.advance()
	for !g.token.is("}") {
		if g.token.is(";") || g.token.is(",") {
			g.advance()
			continue
		}
		g.statement(s)
		if g.ended() {
			return
		}
	}
	g.depth--
	g.advance()
}

// statement reads one statement.
func (g *dot) statement(s *dotScope) {
	switch {
	case g.token.keyword("node"):
		g.advance()
		s.nodes = g.attributes(s.nodes)
	case g.token.keyword("edge"):
		g.advance()
		s.edges = g.attributes(s.edges)
	case g.token.keyword("graph"):
		g.advance()
		for _, v := range g.attributes(nil) {
			g.graphAttribute(s, v)
		}
	case g.token.is("{"), g.token.keyword("subgraph"):
		g.chain(s, g.subgraph(s), false)
	case g.token.isID():
		id := g.token
		g.advance()
		if !g.token.is("=") {
			g.chain(s, []int{g.mention(s, id)}, true)
			return
		}
		g.advance()
		if !g.token.isID() {
			g.unexpected()
			return
		}
		g.graphAttribute(s, labelled{id.text, g.label(id.text)})
		g.advance()
	default:
		g.unexpected()
	}
}

// graphAttribute takes the label of a cluster.
func (g *dot) graphAttribute(s *dotScope, v labelled) {
	if v.name == "label" && s.cluster > 0 && strings.TrimSpace(v.text) != "" {
		g.clusters[s.cluster-1] = v.term
	}
}

// label returns the value of an attribute at the token.
func (g *dot) label(name string) term {
	value := g.token.term
	if g.token.kind == dotText && isDotLabel(name) {
		value.text = wordsOfLabel(value.text)
	}
	return value
}

func isDotLabel(name string) bool { return name == "label" || name == "xlabel" }

// attributes reads lists of attributes into the values. Those that only say how
// to draw are left out.
func (g *dot) attributes(values []labelled) []labelled {
	values = slices.Clone(values)
	if !g.spend(len(values), g.token.at) {
		return values
	}
	for g.token.is("[") {
		g.advance()
		for !g.token.is("]") {
			if g.ended() || !g.token.isID() {
				g.unexpected()
				return values
			}
			name := g.token
			g.advance()
			value := term{"true", name.at}
			if g.token.is("=") {
				g.advance()
				if !g.token.isID() {
					g.unexpected()
					return values
				}
				value = g.label(name.text)
				g.advance()
			}
			if !isDrawing(name.text) {
				values = g.put(values, labelled{name.text, value})
			}
			for g.token.is(",") || g.token.is(";") {
				g.advance()
			}
		}
		g.advance()
	}
	return values
}

// subgraph reads a subgraph and returns the nodes in it.
func (g *dot) subgraph(s *dotScope) []int {
	inner := &dotScope{nodes: s.nodes, edges: s.edges, cluster: s.cluster, seen: map[int]bool{}}
	name := ""
	if g.token.keyword("subgraph") {
		g.advance()
		if g.token.isID() {
			name = g.token.text
			if strings.HasPrefix(name, "cluster") {
				g.clusters = append(g.clusters, term{name, g.token.at})
				inner.cluster = len(g.clusters)
			}
			g.advance()
		}
		if !g.token.is("{") && name != "" {
			return g.named[name]
		}
	}
	if !g.token.is("{") {
		g.unexpected()
		return nil
	}
	g.statements(inner)
	if name != "" {
		g.named[name] = inner.members
	}
	if !g.spend(len(inner.members), g.token.at) {
		return nil
	}
	for _, n := range inner.members {
		s.add(n)
	}
	return inner.members
}

func (s *dotScope) add(node int) {
	if node >= 0 && !s.seen[node] {
		s.seen[node] = true
		s.members = append(s.members, node)
	}
}

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
			g.d.fail(st.at, textManyJoined, maxCombination)
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

// closeClusters writes the clusters of the nodes, whose labels may stand at
// their ends.
func (g *dot) closeClusters() {
	clear(g.index)
	for i := range g.nodes {
		if c := g.inside[i]; c > 0 {
			n := &g.nodes[i]
			n.values = g.put(n.values, labelled{"cluster", g.clusters[c-1]})
		}
	}
}
