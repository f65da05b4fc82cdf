package read

import (
	"context"
	"encoding/xml"
	"strings"

	"example.org/lintas/graph/words"
)

var graphMLFormat = Format{Key: "graphml", Endings: []string{".graphml"},
	Title: words.Text{EN: "GraphML", ID: "GraphML"}}

func looksGraphML(text string) bool { return rootOf(text) == "graphml" }

// readGraphML reads GraphML. Nodes are organizations, edges partnerships of two
// and hyperedges partnerships of their endpoints. A key is a column: the name
// of an organization is what the key name says, or else the key label, or else
// the label that yEd draws; weight is the strength of an edge. Ports are not
// read, nor are the colors, positions and sizes of Gephi and yEd.
//
// All graphs of the file are read together, those inside of a node as well,
// whose nodes say in the column parent where they lie. Where several graphs
// beside one another hold edges, the name or else the id of its graph is the
// relation of an edge. Nodes of several graphs that have one id are one node.
func readGraphML(ctx context.Context, text string, d *document) {
	g := &graphML{xmlReader: newXMLReader(ctx, text, d), web: newWeb(d, text), keys: map[[2]string]*graphKey{}}
	g.children(func(e xml.StartElement, _ spot) {
		g.children(func(e xml.StartElement, at spot) {
			switch e.Name.Local {
			case "key":
				g.key(e)
			case "graph":
				g.network(e, at)
			}
		})
	})
	g.resolve()
	g.finish(ctx)
}

// graphML is the reading of a file.
type graphML struct {
	*xmlReader
	*web
	keys   map[[2]string]*graphKey // by what they are for and id
	order  []*graphKey
	visual bool // Gephi's positions and colors are columns
}

// network reads a graph that lies in no node.
func (g *graphML) network(e xml.StartElement, at spot) {
	number := g.web.graph(term{attribute(e, "id"), at})
	g.graph(e, number, "")
}

// graph reads a graph and those inside of its nodes.
func (g *graphML) graph(e xml.StartElement, number int, parent string) {
	directed := attribute(e, "edgedefault") == "directed"
	g.children(func(e xml.StartElement, at spot) {
		switch e.Name.Local {
		case "key": // some programs write keys here
			g.key(e)
		case "node":
			g.node(e, at, number, parent)
		case "edge":
			g.edge(e, at, number, directed)
		case "hyperedge":
			g.hyperedge(e, at)
		case "graph":
			g.graph(e, number, parent)
		case "data":
			id := attribute(e, "key")
			value := g.text()
			k := g.find("graph", id)
			switch {
			case k == nil, parent != "", strings.TrimSpace(value.text) == "":
			case fold(k.name) == "name", fold(k.name) == "label":
				g.graphs[number] = value
			case aboutKeys[fold(k.name)] != "":
				row := g.web.d.draft("about").add(g.web.d.thing(), value.at)
				row.set("key", k.name, value.at)
				row.set("value", value.text, value.at)
			}
		}
	})
}

// node reads a node and what lies in it.
func (g *graphML) node(e xml.StartElement, at spot, number int, parent string) {
	i := g.web.node(term{attribute(e, "id"), at})
	var values []labelled
	var drawn term
	key := keyOf(attribute(e, "id"))
	g.children(func(e xml.StartElement, at spot) {
		switch e.Name.Local {
		case "data":
			values = g.data(values, e, &drawn)
		case "graph":
			g.graph(e, number, key)
		}
	})
	if i >= 0 {
		n := &g.nodes[i]
		n.values, n.parent, n.label = values, parent, drawn
	}
}

// edge reads an edge.
func (g *graphML) edge(e xml.StartElement, at spot, number int, directed bool) {
	switch attribute(e, "directed") {
	case "true", "1":
		directed = true
	case "false", "0":
		directed = false
	}
	t := webTie{thing: g.web.d.thing(), at: at, graph: number, id: term{attribute(e, "id"), at},
		source: term{attribute(e, "source"), at}, target: term{attribute(e, "target"), at},
		directed: yes(directed)}
	var drawn term
	g.children(func(e xml.StartElement, _ spot) {
		if e.Name.Local == "data" {
			t.values = g.data(t.values, e, &drawn)
		}
	})
	if drawn.text != "" {
		t.values = g.put(t.values, labelled{drawnLabel, drawn})
	}
	g.ties = append(g.ties, t)
}

// yes is what a draft says of what is so or is not.
func yes(so bool) string {
	if so {
		return "true"
	}
	return "false"
}

// drawnLabel is the id of a key that no file has, of the label beside an edge.
const drawnLabel = "\x00label"

// hyperedge reads a tie of any number of nodes.
func (g *graphML) hyperedge(e xml.StartElement, at spot) {
	group := webGroup{thing: g.web.d.thing(), at: at, id: term{attribute(e, "id"), at}}
	number := len(g.groups)
	var drawn term
	g.children(func(e xml.StartElement, at spot) {
		switch e.Name.Local {
		case "data":
			group.values = g.data(group.values, e, &drawn)
		case "endpoint":
			if keyOf(attribute(e, "node")) != "" {
				group.parts++
				g.parts = append(g.parts, webPart{thing: group.thing, at: at, group: number, who: term{attribute(e, "node"), at}})
			}
		}
	})
	g.groups = append(g.groups, group)
}

// data reads a value and adds it under its key's id. What yEd draws is no value
// but for the first label in it.
func (g *graphML) data(values []labelled, e xml.StartElement, drawn *term) []labelled {
	id := attribute(e, "key")
	value, nested := g.value()
	if nested.text != "" && drawn.text == "" {
		*drawn = nested
	}
	if strings.TrimSpace(value.text) == "" {
		return values
	}
	for i := range values {
		if values[i].name == id && keyOf(values[i].text) != keyOf(value.text) {
			g.web.d.warn(value.at, textSaidTwice, shorten(keyOf(id)))
		}
	}
	return g.put(values, labelled{id, value})
}

// value reads the text of a data element, and the first label of those that
// yEd writes inside of it.
func (g *graphML) value() (text, label term) {
	text.at = g.here()
	var parts []string
	inside := g.depth
	for {
		token, at := g.next()
		switch t := token.(type) {
		case nil:
			return text, label
		case xml.CharData:
			if g.depth == inside && (len(parts) > 0 || strings.TrimSpace(string(t)) != "") {
				if len(parts) == 0 {
					text.at = at
				}
				parts = append(parts, string(t))
			}
		case xml.StartElement:
			if name := t.Name.Local; label.text == "" && (name == "NodeLabel" || name == "EdgeLabel") {
				label = g.text()
				label.text = strings.TrimSpace(label.text)
			}
		case xml.EndElement:
			if g.depth < inside {
				text.text = strings.Join(parts, "")
				return text, label
			}
		}
	}
}
