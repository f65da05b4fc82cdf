package read

import "strconv"

// bags are objects within a node or a tie whose parts are its own.
var bags = map[string]bool{"attributes": true, "metadata": true, "data": true, "properties": true, "attvalues": true}

// What the parts of nodes and ties are called that lintas reads itself.
var (
	labelNames    = []string{"label", "name", "title", "shared_name", "shared name", "Label", "Name"}
	strengthNames = []string{"strength", "weight", "value", "Weight", "size"}
	relationNames = []string{"relation", "interaction", "shared_interaction", "shared interaction"}
)

// directions maps what Kumu says of a connection to whether it is directed.
var directions = map[string]string{"directed": "true", "undirected": "false", "mutual": "false"}

// viewNames are parts that say how something is shown, or repeat another.
var viewNames = map[string]bool{
	"SUID": true, "selected": true, "shared_name": true, "shared name": true, "shared_interaction": true,
	"shared interaction": true, "position": true, "x": true, "y": true, "vx": true, "vy": true, "fx": true, "fy": true, "index": true,
}

// part returns the part of an object, or of one of its bags, with the first of
// the names that is filled.
func part(n *node, names ...string) *node {
	for _, name := range names {
		if p := n.get(name); p != nil && (p.text != "" || p.kind == isList || p.kind == isObject) {
			return p
		}
		for i := range n.parts {
			if b := &n.parts[i]; bags[b.name] {
				if p := b.get(name); p != nil && p.text != "" {
					return p
				}
			}
		}
	}
	return nil
}

// attributes returns the filled parts of an object that are not among those that
// are used already. Parts of objects within are named by the path to them.
func (g *jsonGraph) attributes(n *node, used ...*node) []labelled {
	var out []labelled
	g.gather(&out, n, "", used)
	return out
}

func (g *jsonGraph) gather(out *[]labelled, n *node, prefix string, used []*node) {
next:
	for i := range n.parts {
		p := &n.parts[i]
		for _, u := range used {
			if p == u {
				continue next
			}
		}
		if prefix == "" && viewNames[p.name] {
			continue
		}
		switch {
		case p.kind == isObject && bags[p.name]:
			g.gather(out, p, prefix, used)
		case p.kind == isObject:
			g.gather(out, p, prefix+p.name+".", used)
		case p.kind == isList && holdsObjects(p):
			g.nested = append(g.nested, term{prefix + p.name, g.spot(p)})
		default:
			if c := g.cell(p); c.text != "" {
				name := prefix + p.name
				if name == "element type" || name == "connection type" { // as Kumu says
					name = "type"
				}
				*out = append(*out, labelled{name, term{c.text, spot{c.line, c.column}}})
			}
		}
	}
}

func holdsObjects(n *node) bool {
	for i := range n.parts {
		if k := n.parts[i].kind; k == isObject || k == isList {
			return true
		}
	}
	return false
}

// addNode reads an object as a node. Its id is the first of the named parts
// that it has, or else its label; key is the id where the format has it outside.
func (g *jsonGraph) addNode(n *node, key cell, ids ...string) {
	thing := g.d.thing()
	at := g.spot(n)
	if n.kind != isObject {
		g.d.refuse(thing, at, textJSONObject)
		return
	}
	id, label := part(n, ids...), part(n, labelNames...)
	v := graphNode{thing: thing, at: at, id: key, label: g.cell(label)}
	if key.text == "" {
		v.id = g.cell(id)
	}
	if v.id.text == "" {
		v.id = v.label
	}
	if v.id.text == "" {
		g.d.refuse(thing, at, textJSONNode)
		return
	}
	v.attributes = g.attributes(n, id, label)
	g.nodes = append(g.nodes, v)
}

// addEdge reads an object as a tie between the ends that the named parts hold.
// More columns are what the format says of it elsewhere.
func (g *jsonGraph) addEdge(n *node, from, to []string, more ...labelled) {
	thing := g.d.thing()
	at := g.spot(n)
	if n.kind != isObject {
		g.d.refuse(thing, at, textJSONObject)
		return
	}
	source, target := part(n, from...), part(n, to...)
	e := graphEdge{thing: thing, at: at, source: g.end(source), target: g.end(target)}
	if e.source.text == "" || e.target.text == "" {
		g.d.refuse(thing, at, textJSONEnds)
		return
	}
	used := []*node{source, target}
	for _, c := range []struct {
		column string
		names  []string
	}{{"strength", strengthNames}, {"relation", relationNames}, {"name", labelNames}} {
		p := part(n, c.names...)
		if p == nil || c.column == "strength" && !isStrength(p) {
			continue
		}
		used = append(used, p)
		e.columns = append(e.columns, g.column(c.column, p))
	}
	if p := part(n, "directed"); p.is(isBool) {
		used = append(used, p)
		e.columns = append(e.columns, g.column("directed", p))
	}
	if p := part(n, "direction", "Direction"); p != nil && directions[p.text] != "" {
		used = append(used, p)
		at := g.spot(p)
		e.columns = append(e.columns, labelled{"directed", term{directions[p.text], at}})
	}
	e.columns = append(e.columns, more...)
	e.attributes = g.attributes(n, used...)
	g.edges = append(g.edges, e)
}

// isStrength reports whether the value is a number.
func isStrength(n *node) bool {
	_, err := strconv.ParseFloat(n.text, 64)
	return err == nil && (n.kind == isNumber || n.kind == isText)
}

// end returns the node that an end of a tie names, which may stand there as an
// object.
func (g *jsonGraph) end(n *node) cell {
	if n.is(isObject) {
		n = n.get("id", "key", "name", "label")
	}
	return g.cell(n)
}

// column returns a value as a cell of a column of lintas's.
func (g *jsonGraph) column(name string, n *node) labelled {
	c := g.cell(n)
	return labelled{name, term{c.text, spot{c.line, c.column}}}
}
