package read

import (
	"context"
	"html"
	"regexp"
	"strings"

	"example.org/lintas/graph/words"
)

var gmlFormat = Format{Key: "gml", Endings: []string{".gml"},
	Title: words.Text{EN: "GML", ID: "GML"}}

// gmlBeginning is what stands before the first graph: remarks and keys.
var gmlBeginning = regexp.MustCompile(`^(?:\s|#[^\n\r]*[\n\r]|[A-Za-z]+[ \t]+(?:"[^"]*"|[-+.\w]+))*\bgraph\s*\[`)

func looksGML(text string) bool {
	return gmlBeginning.MatchString(text[:min(len(text), maxSniff)])
}

// readGML reads GML. Nodes are organizations and edges partnerships of two; a
// label is a name. The weight of an edge, or else its value, is the strength.
// Lists inside of nodes and edges are columns with a point between the names,
// but for graphics, which is not read; what stands more than once in a node is
// one cell with semicolons. All graphs of the file are read together, as those
// of GraphML are.
func readGML(ctx context.Context, text string, d *document) {
	g := &gml{walker: newWalker(text), ctx: ctx, d: d, web: newWeb(d, text)}
	for g.next() && g.token != "]" {
		if g.token == "graph" && g.list() {
			g.graph()
		} else {
			g.skip()
		}
	}
	if g.token == "]" && !g.ended() {
		d.fail(g.spot, textUnexpected, g.token, "GML")
	}
	g.finish(ctx)
}

// gml is the reading of a file.
type gml struct {
	*walker
	*web
	ctx    context.Context
	d      *document
	token  string // a key or the end of a list
	spot   spot   // where it stands
	depth  int
	tokens int
}

// ended reports whether reading cannot go on.
func (g *gml) ended() bool { return len(g.d.failures) > 0 || g.ctx.Err() != nil }

// gap steps over white space and remarks, which are lines that begin with a
// number sign.
func (g *gml) gap() {
	for {
		g.blanks()
		if g.peek() != '#' {
			return
		}
		g.toLineEnd()
	}
}

// next reads a key or the end of a list.
func (g *gml) next() bool {
	g.gap()
	if g.tokens++; g.tokens%4096 == 0 && g.ctx.Err() != nil || g.ended() {
		return false
	}
	g.spot = g.here()
	switch c := g.peek(); {
	case g.done():
		g.token = ""
		if g.depth > 0 {
			g.d.fail(g.spot, textCut)
		}
		return false
	case c == ']':
		g.token = g.step(1)
		return true
	case c == '_' || c|0x20 >= 'a' && c|0x20 <= 'z':
		g.token = g.word("[]\"#")
		return true
	}
	word := g.word("")
	g.d.fail(g.spot, textUnexpected, shorten(word), "GML")
	return false
}

// list reports whether a list comes next, and steps into it.
func (g *gml) list() bool {
	g.gap()
	if g.peek() != '[' {
		return false
	}
	if g.depth++; g.depth > maxNesting {
		g.d.fail(g.here(), textDeep, maxNesting)
		return false
	}
	g.step(1)
	return true
}

// each visits the keys of the list that was stepped into, up to its end. The
// visit reads the value.
func (g *gml) each(visit func(key string, at spot)) {
	for g.next() {
		if g.token == "]" {
			g.depth--
			return
		}
		visit(g.token, g.spot)
	}
}

// value reads a number or a text.
func (g *gml) value() term {
	g.gap()
	at := g.here()
	switch g.peek() {
	case '"':
		end := strings.IndexByte(g.text[g.at+1:], '"')
		if end < 0 {
			g.d.fail(at, textUnclosedString)
			g.at = len(g.text)
			return term{"", at}
		}
		quoted := g.step(end + 2)
		return term{html.UnescapeString(quoted[1 : len(quoted)-1]), spot{at.line, at.column + 1}}
	case '[', ']', 0:
		if !g.ended() {
			if g.done() {
				g.d.fail(at, textCut)
			} else {
				g.d.fail(at, textUnexpected, string(g.peek()), "GML")
			}
		}
		return term{"", at}
	}
	return term{g.word("[]\""), at}
}

// skip steps over a value or a list.
func (g *gml) skip() {
	if g.list() {
		g.each(func(string, spot) { g.skip() })
		return
	}
	g.value()
}

// graph reads a graph.
func (g *gml) graph() {
	number := g.web.graph(term{at: g.spot})
	first, directed := len(g.ties), false
	g.each(func(key string, at spot) {
		switch {
		case strings.EqualFold(key, "node") && g.list():
			g.node(at)
		case strings.EqualFold(key, "edge") && g.list():
			g.edge(number, at)
		case strings.EqualFold(key, "directed"):
			directed = g.value().text == "1"
		case key == "label" || key == "name":
			g.graphs[number] = g.value()
		default:
			g.skip()
		}
	})
	for i := first; i < len(g.ties); i++ {
		if t := &g.ties[i]; t.directed == "" {
			t.directed = yes(directed)
		}
	}
}

// pairs reads the values of a node or an edge by their keys.
func (g *gml) pairs() []labelled {
	var values []labelled
	var more map[string][]string // of keys that stand there more than once
	var gather func(prefix string)
	gather = func(prefix string) {
		g.each(func(key string, _ spot) {
			name := prefix + key
			if g.list() {
				switch key {
				case "graphics", "LabelGraphics", "Line", "point":
					g.each(func(string, spot) { g.skip() })
				default:
					gather(name + ".")
				}
				return
			}
			v := labelled{name, g.value()}
			if key == "_networkx_list_start" || strings.TrimSpace(v.text) == "" {
				return
			}
			for i := range values {
				if values[i].name == name {
					if more == nil {
						more = map[string][]string{}
					}
					more[name] = append(more[name], v.text)
					return
				}
			}
			values = g.put(values, v)
		})
	}
	gather("")
	for i := range values {
		if rest := more[values[i].name]; rest != nil {
			values[i].text = strings.Join(append([]string{values[i].text}, rest...), "; ")
		}
	}
	return values
}

// take removes the value of a key from the values and returns both.
func take(values []labelled, key string) (term, []labelled) {
	for i := range values {
		if values[i].name == key {
			found := values[i].term
			return found, append(values[:i], values[i+1:]...)
		}
	}
	return term{}, values
}

// node reads a node.
func (g *gml) node(at spot) {
	values := g.pairs()
	id, values := take(values, "id")
	if id.text == "" {
		id.at = at
	}
	label, values := take(values, "label")
	if i := g.web.node(id); i >= 0 {
		g.nodes[i].label, g.nodes[i].values = label, values
	}
}

// edge reads an edge.
func (g *gml) edge(number int, at spot) {
	t := webTie{thing: g.d.thing(), at: at, graph: number}
	values := g.pairs()
	t.source, values = take(values, "source")
	t.target, values = take(values, "target")
	t.id, values = take(values, "id")
	direction, values := take(values, "directed")
	if direction.text != "" {
		t.directed = yes(direction.text == "1")
	}
	if t.weight, values = take(values, "weight"); t.weight.text == "" {
		t.weight, values = take(values, "value")
	}
	t.values = values
	g.ties = append(g.ties, t)
}
