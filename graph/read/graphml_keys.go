package read

import (
	"encoding/xml"
	"strings"
)

// graphKey is a key: the column of a value.
type graphKey struct {
	id, name, of string
	drawn        bool // it holds what yEd draws
	value        term
	has          bool // a default
}

// key reads a key.
func (g *graphML) key(e xml.StartElement) {
	k := &graphKey{id: attribute(e, "id"), name: attribute(e, "attr.name"), of: attribute(e, "for"),
		drawn: attribute(e, "yfiles.type") != ""}
	if k.of == "" {
		k.of = "all"
	}
	g.children(func(e xml.StartElement, _ spot) {
		if e.Name.Local == "default" {
			k.value, k.has = g.text(), true
		}
	})
	if strings.TrimSpace(k.value.text) == "" {
		k.has = false
	}
	if g.keys[[2]string{k.of, k.id}] == nil {
		g.keys[[2]string{k.of, k.id}] = k
		g.order = append(g.order, k)
	}
}

// find returns the key of a value of a node, an edge, a hyperedge or a graph,
// or nil.
func (g *graphML) find(of, id string) *graphKey {
	if k := g.keys[[2]string{of, id}]; k != nil {
		return k
	}
	return g.keys[[2]string{"all", id}]
}

// resolve gives values the names of their keys, which may stand behind them.
func (g *graphML) resolve() {
	g.visual = g.isGephi()
	for i := range g.nodes {
		n := &g.nodes[i]
		n.values = g.named("node", n.values)
		for k := 0; k < len(n.values); k++ {
			if v := n.values[k]; isLabel(v.name) {
				n.label = v.term
				n.values = append(n.values[:k:k], n.values[k+1:]...)
				break
			}
		}
	}
	for i := range g.ties {
		g.ties[i].values = g.named("edge", g.ties[i].values)
	}
	for i := range g.groups {
		g.groups[i].values = g.named("hyperedge", g.groups[i].values)
	}
	for _, k := range g.order {
		v := labelled{k.title(), k.value}
		if !k.has || k.drawn || g.isVisual(k) {
			continue
		}
		if k.of != "edge" && g.find("node", k.id) == k && !isLabel(v.name) {
			g.nodeDefaults = append(g.nodeDefaults, v)
		}
		if k.of != "node" && g.find("edge", k.id) == k {
			g.tieDefaults = append(g.tieDefaults, v)
		}
	}
}

// named returns the values under the names of their keys.
func (g *graphML) named(of string, values []labelled) []labelled {
	out := values[:0]
	for _, v := range values {
		k := g.find(of, v.name)
		switch {
		case v.name == drawnLabel:
			v.name = "label"
		case k == nil:
		case k.drawn || of == "node" && g.isVisual(k):
			continue
		default:
			v.name = k.title()
		}
		out = append(out, v)
	}
	return out
}

// title returns what the key calls its column.
func (k *graphKey) title() string {
	if k.name != "" {
		return k.name
	}
	return k.id
}

// isGephi reports whether the nodes have Gephi's colors, and so its positions
// and sizes.
func (g *graphML) isGephi() bool {
	for _, id := range []string{"r", "g", "b"} {
		if k := g.find("node", id); k == nil || k.name != id {
			return false
		}
	}
	return true
}

// isVisual reports whether a key of nodes only says how Gephi draws them.
func (g *graphML) isVisual(k *graphKey) bool {
	if !g.visual || k.name != k.id {
		return false
	}
	switch k.id {
	case "r", "g", "b", "x", "y", "z", "size":
		return true
	}
	return false
}
