package read

import (
	"slices"
	"strconv"
	"strings"
)

// close makes nodes, ties and groups of what was read.
func (p *pajek) close() {
	p.checkNets()
	if len(p.d.failures) > 0 || p.ctx.Err() != nil {
		return
	}
	labels, values := p.labeled(), p.owned()
	for i, n := range p.nets {
		p.web.graph(n.name)
		p.vertices(n, labels)
		for _, v := range values[i] {
			p.attach(n, v)
		}
	}
	for i := range p.pairs {
		if t := &p.pairs[i]; !t.hidden {
			p.tie(t)
		}
	}
	p.finish(p.ctx)
	p.writeUnobserved()
}

// checkNets fails a file that holds partitions and vectors only, or announces
// vertices that it cannot hold, and rejects lines that are no vertices.
func (p *pajek) checkNets() {
	if len(p.nets) == 0 && len(p.values) > 0 {
		v := p.values[0]
		p.d.fail(v.name.at, textPajekValues, len(v.cells))
	}
	missing := 0
	for _, n := range p.nets {
		if len(n.odd) > 0 && !n.tied && n.name.text == "" && n.plain >= n.size {
			p.d.fail(n.at, textPajekValues, n.plain)
			return
		}
		for _, c := range n.clashes {
			p.d.fail(c.at, textTwoNodes, strconv.Itoa(c.number), c.before.line, c.before.column)
		}
		if missing += max(n.size-len(n.listed), 0); missing > max(maxUndeclared, len(p.text)) {
			p.d.fail(n.at, textPajekVertices, n.size)
			return
		}
		for _, t := range n.odd {
			p.d.refuse(p.d.thing(), t.at, textPajekLine, shorten(keyOf(t.text)), "*vertices")
		}
	}
}

// key returns what tells a vertex from the others of its network: the label
// where there is one.
func (n *pajekNet) key(vertex int) string {
	if key := keyOf(n.listed[vertex].text); key != "" {
		return key
	}
	return strconv.Itoa(vertex)
}

// each visits the vertices in the order of their numbers, and those beyond the
// ones announced in the order of the file.
func (n *pajekNet) each(visit func(vertex int)) {
	for v := 1; v <= n.size; v++ {
		visit(v)
	}
	for _, v := range n.order {
		if v > n.size {
			visit(v)
		}
	}
}

// labeled reports whether the labels tell the vertices of each network apart.
func (p *pajek) labeled() bool {
	for _, n := range p.nets {
		seen, clash := map[string]bool{}, false
		n.each(func(v int) {
			if n.first > 0 && v > n.first {
				return
			}
			key := strings.ToLower(n.key(v))
			clash = clash || seen[key]
			seen[key] = true
		})
		if clash {
			return false
		}
	}
	return true
}

// vertices adds the nodes of a network, or its groups.
func (p *pajek) vertices(n *pajekNet, labels bool) {
	n.vertices = make(map[int]pajekVertex, len(n.listed))
	n.each(func(v int) {
		label, at := n.listed[v], n.at
		if label.at.line > 0 {
			at = label.at
		}
		id := strconv.Itoa(v)
		if labels {
			id = n.key(v)
		}
		if n.first > 0 && v > n.first {
			n.vertices[v] = pajekVertex{group: len(p.groups)}
			g := webGroup{thing: p.d.thing(), at: at, id: term{n.key(v), at}}
			if label.text != "" {
				g.values = append(g.values, labelled{"name", label})
			}
			p.groups = append(p.groups, g)
			return
		}
		n.vertices[v] = pajekVertex{key: id, group: -1}
		if i := p.web.node(term{id, at}); i >= 0 {
			p.nodes[i].label = label
			p.latest[p.nodes[i].key] = i
		}
	})
}

// end returns the vertex of a number, which may be one that nobody announced.
func (n *pajekNet) end(number int) pajekVertex {
	if v, ok := n.vertices[number]; ok {
		return v
	}
	return pajekVertex{key: strconv.Itoa(number), group: -1}
}

// tie adds a tie of two vertices or the part that one takes in another.
func (p *pajek) tie(t *pajekPair) {
	n := p.nets[t.net]
	from, to := n.end(t.from), n.end(t.to)
	relation := n.relation(t.relation)
	switch {
	case from.group >= 0 && to.group >= 0:
		p.d.refuse(t.thing, t.at, textPajekModes, t.from, t.to)
		return
	case from.group >= 0:
		from, to = to, from
		fallthrough
	case to.group >= 0:
		if x, err := strconv.ParseFloat(t.value.text, 64); err == nil && x != 1 {
			p.once("weight", t.value.at, textPajekWeights)
		}
		p.groups[to.group].parts++
		p.parts = append(p.parts, webPart{thing: t.thing, at: t.at, group: to.group, who: term{from.key, t.at}, role: relation})
		return
	}
	tie := webTie{thing: t.thing, at: t.at, graph: t.net, source: term{from.key, t.at}, target: term{to.key, t.at},
		directed: yes(t.directed), weight: t.value}
	if relation.text != "" {
		tie.values = append(tie.values, labelled{"relation", relation})
	}
	if t.label.text != "" {
		tie.values = append(tie.values, labelled{"name", t.label})
	}
	p.ties = append(p.ties, tie)
}

// relation returns the name of a relation: its number where it has none and is
// not the only one.
func (n *pajekNet) relation(number int) term {
	name := n.names[number]
	if name.text == "" && n.several {
		name = term{strconv.Itoa(number), n.at}
	}
	return name
}

// owned returns the partitions and vectors of each network. It warns of those
// that belong to none.
func (p *pajek) owned() map[int][]*pajekValues {
	owner := make([]int, len(p.values))
	last, seen := map[int]int{}, 0 // the nearest network of each size, plus 1
	for i, v := range p.values {
		for ; seen < v.net; seen++ {
			last[p.nets[seen].size] = seen + 1
		}
		owner[i] = last[v.size]
	}
	clear(last)
	seen = len(p.nets)
	for i, v := range slices.Backward(p.values) {
		for ; seen > v.net; seen-- {
			last[p.nets[seen-1].size] = seen
		}
		if owner[i] == 0 {
			owner[i] = last[v.size]
		}
	}
	out := map[int][]*pajekValues{}
	for i, v := range p.values {
		if owner[i] == 0 {
			p.d.warn(v.name.at, textPajekSize, max(v.size, 0), shorten(v.name.text))
			continue
		}
		out[owner[i]-1] = append(out[owner[i]-1], v)
	}
	return out
}

// attach gives the vertices of a network the values of a partition or vector.
func (p *pajek) attach(n *pajekNet, v *pajekValues) {
	if len(v.cells) != v.size {
		p.d.warn(v.name.at, textPajekCount, shorten(v.name.text), len(v.cells), v.size)
	}
	name := v.name.text
	if name == "" {
		name = "partition"
	}
	for i, c := range v.cells {
		if len(v.names) > 0 {
			if c.text = v.names[c.text]; c.text == "" {
				continue // in no class that has a name
			}
		}
		at := n.vertices[i+1]
		if at.group >= 0 {
			g := &p.groups[at.group]
			g.values = p.put(g.values, labelled{name, c})
		} else if k, ok := p.latest[keyOf(at.key)]; ok {
			p.nodes[k].values = p.put(p.nodes[k].values, labelled{name, c})
		}
	}
}

// writeUnobserved writes the cells of matrices that say that nobody knows.
func (p *pajek) writeUnobserved() {
	if len(p.d.failures) > 0 {
		return
	}
	for i := range p.pairs {
		t := &p.pairs[i]
		if !t.hidden {
			continue
		}
		n := p.nets[t.net]
		from, to := n.end(t.from), n.end(t.to)
		if from.group >= 0 || to.group >= 0 {
			p.d.refuse(t.thing, t.at, textPajekLine, ".", "*matrix")
			continue
		}
		r := p.d.draft("unobserved").add(t.thing, t.at)
		if relation := n.relation(t.relation); relation.text != "" {
			r.set("relation", relation.text, relation.at)
		}
		r.set("source", p.nodes[p.index[keyOf(from.key)]].named, t.at)
		r.set("target", p.nodes[p.index[keyOf(to.key)]].named, t.at)
		if !p.spend(3, t.at) {
			return
		}
	}
}
