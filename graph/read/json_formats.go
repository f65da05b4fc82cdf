package read

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"example.org/lintas/graph/words"
)

var (
	cytoscapeFormat = Format{Key: "cytoscape", Endings: []string{".cyjs", ".json"},
		Title: words.Text{EN: "Cytoscape JSON", ID: "JSON Cytoscape"}}
	graphFormat = Format{Key: "jgf", Endings: []string{".jgf", ".json"},
		Title: words.Text{EN: "JSON Graph Format", ID: "JSON Graph Format"}}
	kumuFormat = Format{Key: "kumu", Endings: []string{".json"},
		Title: words.Text{EN: "Kumu JSON", ID: "JSON Kumu"}}
	nodeLinkFormat = Format{Key: "node-link", Endings: []string{".json"},
		Title: words.Text{EN: "node-link JSON", ID: "JSON node-link"}}
)

var (
	fromNames = []string{"source", "from", "Source", "From"}
	toNames   = []string{"target", "to", "Target", "To"}
)

// readJSONGraph parses the text, has the format gather nodes and ties, and
// writes them. The format says false where its parts are not there.
func readJSONGraph(ctx context.Context, text string, d *document, f Format, parts string, gather func(*jsonGraph, *node) bool) {
	root, j := parseJSON(ctx, text, d)
	if root == nil {
		return
	}
	g := &jsonGraph{jsonText: j}
	if !gather(g, root) {
		d.fail(j.spot(root), textJSONShape, f.Title, parts)
		return
	}
	g.fill(ctx)
}

// readCytoscape reads what cytoscape.js and Cytoscape write: elements in lists
// of nodes and edges, or in one list. Neither says what is directed, unless the
// whole or an edge does so itself.
func readCytoscape(ctx context.Context, text string, d *document) {
	readJSONGraph(ctx, text, d, cytoscapeFormat, "elements", func(g *jsonGraph, root *node) bool {
		elements := root.get("elements")
		if root.kind == isList {
			elements = root
		}
		directed := g.directed(root, g.directed(root.get("data"), nil))
		read := func(items []node, group string) {
			for i := range items {
				n := &items[i]
				data := n.get("data")
				if !data.is(isObject) {
					data = n
				}
				kind := group
				if text := n.get("group"); kind == "" && text.is(isText) {
					kind = text.text
				}
				if kind == "edges" || kind != "nodes" && partOf(data, "source") != nil {
					g.addEdge(data, fromNames, toNames, directed...)
				} else {
					g.addNode(data, cell{}, "id", "SUID")
				}
			}
		}
		switch {
		case elements.is(isList):
			read(elements.parts, "")
		case elements.get("nodes", "edges").is(isList):
			read(elements.get("nodes").list(), "nodes")
			read(elements.get("edges").list(), "edges")
		default:
			return false
		}
		return true
	})
}

// directed returns the column that says whether ties are directed where the
// object does not leave it open.
func (g *jsonGraph) directed(n *node, otherwise []labelled) []labelled {
	if p := n.get("directed"); p.is(isBool) {
		return []labelled{g.column("directed", p)}
	}
	return otherwise
}

// readGraphFormat reads the JSON Graph Format, versions 1 and 2: a graph or
// several, whose nodes are a list or an object, whose ties are directed unless
// they say otherwise. A hyperedge is a partnership of a group. In a file of
// several graphs the label of each is the relation of its ties.
func readGraphFormat(ctx context.Context, text string, d *document) {
	readJSONGraph(ctx, text, d, graphFormat, "graph, graphs", func(g *jsonGraph, root *node) bool {
		var graphs []*node
		if one := root.get("graph"); one.is(isObject) {
			graphs = append(graphs, one)
		}
		list := root.get("graphs").list()
		for i := range list {
			graphs = append(graphs, &list[i])
		}
		for i, n := range graphs {
			g.addGraph(n, i, len(graphs) > 1)
		}
		return len(graphs) > 0
	})
}

// addGraph reads the i-th graph of a file.
func (g *jsonGraph) addGraph(n *node, i int, several bool) {
	nodes := n.get("nodes")
	if nodes.is(isObject) {
		for i := range nodes.parts {
			v := &nodes.parts[i]
			at := g.spot(v)
			g.addNode(v, cell{g.d.cleaned(v.name, at), at.line, at.column})
		}
	} else {
		for i := range nodes.list() {
			g.addNode(&nodes.parts[i], cell{}, "id")
		}
	}
	at := g.spot(n)
	columns := g.directed(n, []labelled{{"directed", term{"true", at}}})
	if label := n.get("label", "id", "type"); several && label != nil {
		columns = append(columns, g.column("relation", label))
	}
	edges := n.get("edges").list()
	for i := range edges {
		g.addEdge(&edges[i], fromNames, toNames, columns...)
	}
	groups := n.get("hyperedges").list()
	for k := range groups {
		g.addHyperedge(&groups[k], i, k)
	}
}

// addHyperedge reads the k-th hyperedge of the i-th graph.
func (g *jsonGraph) addHyperedge(n *node, i, k int) {
	thing := g.d.thing()
	at := g.spot(n)
	h := graphGroup{thing: thing, at: at}
	sides := []*node{n.get("nodes"), n.get("source"), n.get("target")}
	for _, side := range sides {
		for m := range side.list() {
			if c := g.end(&side.parts[m]); c.text != "" {
				h.members = append(h.members, c)
			}
		}
	}
	if len(h.members) == 0 {
		g.d.refuse(thing, at, textJSONEnds)
		return
	}
	used := sides
	if id := n.get("id"); id != nil {
		h.id = g.cell(id)
		used = append(used, id)
	}
	if h.id.text == "" {
		h.id = cell{"hyperedge " + strconv.Itoa(i+1) + "." + strconv.Itoa(k+1), at.line, at.column}
	}
	for _, c := range []struct {
		column string
		names  []string
	}{{"relation", relationNames}, {"name", labelNames}} {
		if p := partOf(n, c.names...); p != nil {
			used = append(used, p)
			h.columns = append(h.columns, g.column(c.column, p))
		}
	}
	h.attributes = slices.DeleteFunc(g.attributes(n, used...), func(a labelled) bool { return a.name == "directed" })
	g.groups = append(g.groups, h)
}

// readKumu reads what Kumu writes: elements and connections, which name their
// ends by id or label. The ids that Kumu gives say nothing to people, so the labels
// are the ids where none stands twice, unless the file has ids of its own.
func readKumu(ctx context.Context, text string, d *document) {
	readJSONGraph(ctx, text, d, kumuFormat, "elements, connections", func(g *jsonGraph, root *node) bool {
		elements, connections := root.get("elements").list(), root.get("connections").list()
		g.coded = !slices.ContainsFunc(elements, func(n node) bool {
			id := partOf(&n, "_id", "id")
			return id != nil && id.name != "_id" && !strings.HasPrefix(id.text, "elem-")
		})
		for i := range elements {
			g.addNode(&elements[i], cell{}, "_id", "id")
		}
		for i := range connections {
			g.addEdge(&connections[i], []string{"from", "source", "From"}, []string{"to", "target", "To"})
		}
		return root.get("elements").is(isList) || root.get("connections").is(isList)
	})
}

// readNodeLink reads nodes with links or edges, as NetworkX, D3, vis.js and
// Graphology write them. Ends of ties are ids; where they are none, and numbers,
// they count the nodes from 0.
func readNodeLink(ctx context.Context, text string, d *document) {
	readJSONGraph(ctx, text, d, nodeLinkFormat, "nodes, links", func(g *jsonGraph, root *node) bool {
		nodes, links := root.get("nodes"), root.get("links", "edges")
		if !nodes.is(isList) {
			return false
		}
		for i := range nodes.parts {
			g.addNode(&nodes.parts[i], cell{}, "id", "key")
		}
		directed := g.directed(root, nil)
		if kind := root.get("options").get("type"); kind.is(isText) && (kind.text == "directed" || kind.text == "undirected") {
			c := g.column("directed", kind)
			c.text = strconv.FormatBool(kind.text == "directed")
			directed = []labelled{c}
		}
		for i := range links.list() {
			g.addEdge(&links.parts[i], fromNames, toNames, directed...)
		}
		g.countFromZero(len(nodes.parts))
		return true
	})
}

// countFromZero replaces ends that count the nodes by the ids of these, where no
// end is an id.
func (g *jsonGraph) countFromZero(listed int) {
	if listed != len(g.nodes) || len(g.edges) == 0 {
		return
	}
	ids := make(map[string]bool, len(g.nodes))
	for i := range g.nodes {
		ids[g.nodes[i].id.text] = true
	}
	counted := func(c cell) bool {
		k, err := strconv.Atoi(c.text)
		return err == nil && k >= 0 && k < listed && !ids[c.text]
	}
	for i := range g.edges {
		if !counted(g.edges[i].source) || !counted(g.edges[i].target) {
			return
		}
	}
	for i := range g.edges {
		for _, c := range []*cell{&g.edges[i].source, &g.edges[i].target} {
			k, _ := strconv.Atoi(c.text)
			c.text = g.nodes[k].id.text
		}
	}
}
