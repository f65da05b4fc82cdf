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
	g := &dot{lexer: &dotLexer{newWalker(text), d}, ctx: ctx, d: d, web: newWeb(d, text)}
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
	switch {
	case g.token.kind != dotText:
	case isDotLabel(name):
		value.text = wordsOfLabel(value.text)
	default:
		value.text = strings.ReplaceAll(value.text, `\\`, `\`)
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
			if own, ok := strings.CutPrefix(name.text, "x_"); ok && isDrawing(own) {
				name.text = own // a column that only sounds like drawing
			} else if isDrawing(name.text) {
				name.text = ""
			}
			if name.text != "" {
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
