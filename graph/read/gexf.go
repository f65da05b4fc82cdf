package read

import (
	"context"
	"encoding/xml"
	"strconv"
	"strings"

	"example.org/lintas/graph/words"
)

var gexfFormat = Format{Key: "gexf", Endings: []string{".gexf"},
	Title: words.Text{EN: "GEXF (Gephi)", ID: "GEXF (Gephi)"}}

func looksGEXF(text string) bool { return rootOf(text) == "gexf" }

// readGEXF reads GEXF 1.0 to 1.3. Nodes are organizations and edges
// partnerships; an attribute is a column under its title; the kind of an edge is
// its relation, its weight the strength. Edges that are undirected or mutual go
// both ways. A node inside of another says so in the column parent. Colors,
// positions and sizes are not read.
//
// A network that changes in time is read as the one of all times together: of
// an attribute that changes the last value is taken, and an edge is a
// partnership from the first of its times to the last. Times that are no dates
// are kept as attributes, as are all times of nodes.
func readGEXF(ctx context.Context, text string, d *document) {
	g := &gexf{xmlReader: newXMLReader(ctx, text, d), web: newWeb(d, text), titles: map[[2]string]string{}}
	g.one = true
	g.children(func(e xml.StartElement, _ spot) {
		g.children(func(e xml.StartElement, at spot) {
			if e.Name.Local == "graph" {
				g.network(e, at)
			}
		})
	})
	for i := range g.nodes {
		g.named("node", g.nodes[i].values)
	}
	for i := range g.ties {
		g.named("edge", g.ties[i].values)
	}
	g.named("node", g.nodeDefaults)
	g.named("edge", g.tieDefaults)
	if g.replaced > 0 {
		d.warn(g.firstReplaced, textLastValue, g.replaced)
	}
	g.finish(ctx)
}

// gexf is the reading of a file.
type gexf struct {
	*xmlReader
	*web
	titles        map[[2]string]string // of attributes, by class and id
	edgeType      string               // of edges that have none
	number        int                  // of the graph
	replaced      int                  // values that a later one replaces
	firstReplaced spot
}

func (g *gexf) network(e xml.StartElement, at spot) {
	g.number = g.web.graph(term{attribute(e, "id"), at})
	g.edgeType = attribute(e, "defaultedgetype")
	g.content("")
}

// content reads what stands in a graph, or in the node of the given key.
func (g *gexf) content(parent string) {
	g.children(func(e xml.StartElement, at spot) {
		switch e.Name.Local {
		case "attributes":
			g.attributes(attribute(e, "class"))
		case "nodes", "edges":
			g.children(func(e xml.StartElement, at spot) { g.item(e, at, parent) })
		}
	})
}

// item reads a node or an edge.
func (g *gexf) item(e xml.StartElement, at spot, parent string) {
	switch e.Name.Local {
	case "node":
		g.node(e, at, parent)
	case "edge":
		g.edge(e, at)
	}
}

// attributes reads the columns of nodes or edges.
func (g *gexf) attributes(class string) {
	g.children(func(e xml.StartElement, _ spot) {
		if e.Name.Local != "attribute" {
			return
		}
		id := attribute(e, "id")
		g.titles[[2]string{class, id}] = attribute(e, "title")
		g.children(func(e xml.StartElement, _ spot) {
			if e.Name.Local != "default" {
				return
			}
			v := labelled{id, g.text()}
			switch {
			case strings.TrimSpace(v.text) == "":
			case class == "node":
				g.nodeDefaults = append(g.nodeDefaults, v)
			case class == "edge":
				g.tieDefaults = append(g.tieDefaults, v)
			}
		})
	})
}

// named gives values the titles of their attributes.
func (g *gexf) named(class string, values []labelled) {
	for i := range values {
		if title := g.titles[[2]string{class, values[i].name}]; title != "" {
			values[i].name = title
		} else {
			values[i].name = strings.TrimPrefix(values[i].name, ownName)
		}
	}
}

// ownName comes before names that are no ids of attributes.
const ownName = "\x00"

func (g *gexf) node(e xml.StartElement, at spot, parent string) {
	i := g.web.node(term{attribute(e, "id"), at})
	if pid := keyOf(attribute(e, "pid")); pid != "" {
		parent = pid
	}
	label, key := term{attribute(e, "label"), at}, keyOf(attribute(e, "id"))
	values, times := g.inside(e, at, key)
	values = g.times(values, times, false)
	if i >= 0 {
		n := &g.nodes[i]
		n.label, n.values, n.parent = label, values, parent
	}
}

func (g *gexf) edge(e xml.StartElement, at spot) {
	kind := attribute(e, "type")
	if kind == "" {
		kind = g.edgeType
	}
	t := webTie{thing: g.web.d.thing(), at: at, graph: g.number, id: term{attribute(e, "id"), at},
		source: term{attribute(e, "source"), at}, target: term{attribute(e, "target"), at},
		weight: term{attribute(e, "weight"), at}, directed: yes(kind == "directed")}
	var times period
	t.values, times = g.inside(e, at, "")
	t.values = g.times(t.values, times, true)
	for _, v := range [][2]string{{"label", "label"}, {"kind", "relation"}} {
		if text := attribute(e, v[0]); text != "" {
			t.values = g.put(t.values, labelled{ownName + v[1], term{text, at}})
		}
	}
	g.ties = append(g.ties, t)
}

// inside reads the values and times of a node or an edge, and the nodes and
// edges inside of a node.
func (g *gexf) inside(e xml.StartElement, at spot, key string) ([]labelled, period) {
	var values []labelled
	times := period{at: at}
	times.add(e)
	g.children(func(e xml.StartElement, at spot) {
		switch e.Name.Local {
		case "attvalues":
			g.children(func(e xml.StartElement, at spot) { values = g.attvalue(values, e, at) })
		case "attvalue": // 1.0 has no list around them
			values = g.attvalue(values, e, at)
		case "spells", "slices":
			g.children(func(e xml.StartElement, _ spot) { times.add(e) })
		case "nodes", "edges":
			g.children(func(e xml.StartElement, at spot) { g.item(e, at, key) })
		}
	})
	return values, times
}

// attvalue adds a value under the id of its attribute.
func (g *gexf) attvalue(values []labelled, e xml.StartElement, at spot) []labelled {
	id := attribute(e, "for")
	if id == "" {
		id = attribute(e, "id")
	}
	text := attribute(e, "value")
	if strings.TrimSpace(text) == "" {
		return values
	}
	for i := range values {
		if values[i].name == id {
			if g.replaced++; g.replaced == 1 {
				g.firstReplaced = values[i].at
			}
			break
		}
	}
	return g.put(values, labelled{id, term{text, at}})
}

// times adds the times of a node or an edge.
func (g *gexf) times(values []labelled, p period, dated bool) []labelled {
	for _, end := range []struct {
		name, text string
		set        bool
	}{{"start", p.start, p.begun}, {"end", p.end, p.begun && !p.open}} {
		if !end.set || end.text == "" {
			continue
		}
		text, ok := dateOf(end.text)
		name := end.name
		if !ok || !dated {
			name = "time of " + end.name
		}
		values = g.put(values, labelled{ownName + name, term{text, p.at}})
	}
	return values
}

// period is the time from the first to the last of the spells.
type period struct {
	at         spot
	start, end string
	begun      bool
	early      bool // one of the spells has no start
	open       bool // one of the spells has no end
}

// add widens the period by the times of an element, if it has any.
func (p *period) add(e xml.StartElement) {
	start, end := timeOf(e, "start"), timeOf(e, "end")
	if start == "" && end == "" {
		if start = timeOf(e, "timestamp"); start == "" {
			return
		}
		end = start
	}
	p.early = p.early || start == ""
	p.open = p.open || end == ""
	if !p.begun || before(start, p.start) {
		p.start = start
	}
	if !p.begun || before(p.end, end) {
		p.end = end
	}
	if p.early {
		p.start = ""
	}
	p.begun = true
}

// timeOf returns the start or the end of an element; nothing where it is open
// to infinity.
func timeOf(e xml.StartElement, name string) string {
	for _, n := range []string{name, name + "open"} {
		if text := strings.TrimSpace(attribute(e, n)); text != "" && text != "true" && text != "false" &&
			!strings.Contains(strings.ToLower(text), "infinity") {
			return text
		}
	}
	return ""
}

// before compares two times, as numbers where they are.
func before(a, b string) bool {
	x, err := strconv.ParseFloat(a, 64)
	y, other := strconv.ParseFloat(b, 64)
	if err == nil && other == nil {
		return x < y
	}
	return a < b
}

// dateOf returns a time as a date: without the time of day, and a number as a
// year. It reports whether it is one.
func dateOf(text string) (string, bool) {
	if x, err := strconv.ParseFloat(text, 64); err == nil {
		if year := int(x); float64(year) == x && year >= 1000 && year <= 9999 {
			return strconv.Itoa(year), true
		}
		return text, false
	}
	day, _, _ := strings.Cut(text, "T")
	return day, len(day) >= 4 && strings.Trim(day, "0123456789-") == ""
}
