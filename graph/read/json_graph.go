package read

import (
	"context"
	"regexp"
)

// jsonGraph is what a JSON format says: nodes, ties and groups.
type jsonGraph struct {
	*jsonText
	nodes  []graphNode
	edges  []graphEdge
	groups []graphGroup
	nested []term // lists of objects that are left out
	// coded says that ids are made by a program and say nothing to people.
	coded bool
}

type graphNode struct {
	thing      int
	at         spot
	id, label  cell
	attributes []labelled
}

type graphEdge struct {
	thing          int
	at             spot
	source, target cell
	columns        []labelled // lintas's own
	attributes     []labelled
}

// graphGroup is a tie of more than two.
type graphGroup struct {
	thing      int
	at         spot
	id         cell
	members    []cell
	columns    []labelled
	attributes []labelled
}

// codedID is what ids look like that a program has counted out.
var codedID = regexp.MustCompile(`^(n|N|v|V|node|Node)?[-_]?[0-9]+$`)

// fill writes the graph into the document. The id of an organization is its
// node's id, its name the label. Where all ids are only counted (1, n0) and the
// labels are filled and unique, the labels are the ids. Nodes of one id that say
// the same are one. Organizations that only ties name are added.
func (g *jsonGraph) fill(ctx context.Context) {
	d := g.d
	if g.tooWide() {
		return
	}
	f := &graphFiller{roster: newRoster(d), keys: map[string]string{}, labels: map[string]string{}}
	f.byLabel = g.labelled()
	seen := map[string]int{}
	for i := range g.nodes {
		if i%4096 == 0 && ctx.Err() != nil {
			return
		}
		n := &g.nodes[i]
		k, twice := seen[n.id.text]
		switch {
		case twice && g.nodes[k].equal(n):
			d.fates[n.thing] = merged
		case twice:
			first := &g.nodes[k]
			d.fates[n.thing] = failed
			d.fail(n.at, textJSONTwins, shorten(n.id.text), first.at.line, first.at.column)
		default:
			seen[n.id.text] = i
			f.addNode(n)
		}
	}
	for i := range g.edges {
		if i%4096 == 0 && ctx.Err() != nil {
			return
		}
		f.addEdge(&g.edges[i])
	}
	for i := range g.groups {
		if i%4096 == 0 && ctx.Err() != nil {
			return
		}
		f.addGroup(&g.groups[i])
	}
	if len(f.added) > 0 {
		c := f.added[0]
		d.warn(spot{c.line, c.column}, textUndeclared, len(f.added), shorten(c.text))
	}
	if len(g.nested) > 0 {
		d.warn(g.nested[0].at, textJSONNested, len(g.nested), shorten(g.nested[0].text))
	}
}

// tooWide reports whether nodes or ties have so many attributes that a table of
// them would fill the memory, and fails the document.
func (g *jsonGraph) tooWide() bool {
	names := map[string]bool{}
	for i := range g.nodes {
		for _, a := range g.nodes[i].attributes {
			names[a.name] = true
		}
	}
	for i := range g.edges {
		for _, a := range g.edges[i].attributes {
			names[a.name] = true
		}
	}
	for i := range g.groups {
		for _, a := range g.groups[i].attributes {
			names[a.name] = true
		}
	}
	rows := len(g.nodes) + len(g.edges) + len(g.groups)
	if len(names) <= maxFields && len(names)*rows <= maxCells {
		return false
	}
	g.d.fail(spot{1, 1}, textManyColumns, len(names), rows)
	return true
}

// labelled reports whether the labels are the ids.
func (g *jsonGraph) labelled() bool {
	labels := make(map[string]string, len(g.nodes))
	for i := range g.nodes {
		n := &g.nodes[i]
		if other, taken := labels[n.label.text]; n.label.text == "" || taken && other != n.id.text {
			return false
		}
		if !g.coded && !codedID.MatchString(n.id.text) {
			return false
		}
		labels[n.label.text] = n.id.text
	}
	return true
}

// equal reports whether two nodes say the same.
func (n *graphNode) equal(m *graphNode) bool {
	if n.label.text != m.label.text || len(n.attributes) != len(m.attributes) {
		return false
	}
	for i := range n.attributes {
		if n.attributes[i].name != m.attributes[i].name || n.attributes[i].text != m.attributes[i].text {
			return false
		}
	}
	return true
}

// graphFiller writes nodes and ties as drafts.
type graphFiller struct {
	*roster
	byLabel bool
	keys    map[string]string // of organizations by the ids of their nodes
	labels  map[string]string // the same by label; nothing where two share it
	added   []cell
}

func (f *graphFiller) addNode(n *graphNode) {
	key := n.id
	if f.byLabel {
		key = n.label
	}
	t := f.draft("organizations")
	row := t.add(n.thing, n.at)
	f.rows[key.text] = row.row
	f.keys[n.id.text] = key.text
	if _, twice := f.labels[n.label.text]; twice {
		f.labels[n.label.text] = ""
	} else {
		f.labels[n.label.text] = key.text
	}
	if f.byLabel || n.label.text == "" || n.label.text == n.id.text {
		row.set("name", key.text, spot{key.line, key.column})
	} else {
		row.set("id", n.id.text, spot{n.id.line, n.id.column})
		row.set("name", n.label.text, spot{n.label.line, n.label.column})
	}
	for _, a := range n.attributes {
		row.attribute(a.name, a.text, a.at)
	}
}

// key returns what the organization is called that a tie of the given thing
// names by the id or the label of its node, and adds one that is no node.
func (f *graphFiller) key(c cell, thing int) string {
	if key, ok := f.keys[c.text]; ok {
		return key
	}
	if key := f.labels[c.text]; key != "" {
		return key
	}
	f.added = append(f.added, c)
	f.keys[c.text] = c.text
	f.organization(c, func() int { return thing })
	return c.text
}

func (f *graphFiller) addEdge(e *graphEdge) {
	row := f.draft("partnerships").add(e.thing, e.at)
	row.set("source", f.key(e.source, e.thing), spot{e.source.line, e.source.column})
	row.set("target", f.key(e.target, e.thing), spot{e.target.line, e.target.column})
	setAll(row, e.columns, e.attributes)
}

// setAll writes cells of lintas's own columns, then those that the file names.
func setAll(row draftRow, columns, attributes []labelled) {
	for _, c := range columns {
		if row.get(c.name) == "" {
			row.set(c.name, c.text, c.at)
		}
	}
	for _, a := range attributes {
		row.attribute(a.name, a.text, a.at)
	}
}

func (f *graphFiller) addGroup(g *graphGroup) {
	row := f.draft("partnerships").add(g.thing, g.at)
	row.set("id", g.id.text, spot{g.id.line, g.id.column})
	setAll(row, g.columns, g.attributes)
	members := f.draft("members")
	for _, m := range g.members {
		at := spot{m.line, m.column}
		r := members.add(g.thing, at)
		r.set("partnership", g.id.text, at)
		r.set("organization", f.key(m, g.thing), at)
	}
}
