package read

import (
	"context"
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// webEmitter writes a web into drafts.
type webEmitter struct {
	*web
	ctx     context.Context
	rows    int
	several bool // networks of the file hold ties
	weighed bool // a tie has a weight
	apart   bool // ids of ties tell them apart
	taken   map[string]bool
	renamed int // groups that got an id
	columns map[[2]string]webColumn
}

// webColumn is what a name of the file means.
type webColumn struct {
	name  string
	known bool
}

func (e *webEmitter) emit() {
	e.survey()
	e.twoKinds()
	for i := range e.nodes {
		if n := &e.nodes[i]; !n.twin && !e.node(n) {
			return
		}
	}
	for i := range e.ties {
		if !e.tie(&e.ties[i]) {
			return
		}
	}
	for i := range e.groups {
		if !e.group(&e.groups[i]) {
			return
		}
	}
	for i := range e.parts {
		if !e.part(&e.parts[i]) {
			return
		}
	}
}

// survey finds out what holds for all ties.
func (e *webEmitter) survey() {
	e.taken, e.columns, e.apart = map[string]bool{}, map[[2]string]webColumn{}, true
	for i := range e.ties {
		t := &e.ties[i]
		e.several = e.several || t.graph != e.ties[0].graph
		if isNaN(t.weight.text) {
			t.weight.text = ""
		}
		e.weighed = e.weighed || keyOf(t.weight.text) != ""
		id := strings.ToLower(keyOf(t.id.text))
		if id == "" {
			continue
		}
		e.apart = e.apart && !e.taken[id]
		e.taken[id] = true
	}
}

// node writes the row of an organization. It reports whether to go on.
func (e *webEmitter) node(n *webNode) bool {
	r := e.d.draft("organizations").add(n.thing, n.id.at)
	at := n.id.at
	if n.named != n.key {
		at = n.label.at
		if at.line == 0 {
			at = n.id.at
		}
	}
	r.set("id", n.named, at)
	label := keyOf(n.label.text)
	if name := n.name(); name == "" {
		r.set("name", n.label.text, n.label.at)
	} else if label != "" && label != name && label != n.named {
		r.attribute("label", n.label.text, n.label.at)
	}
	if p, ok := e.index[n.parent]; ok && n.parent != "" {
		r.set("parent", e.nodes[p].named, n.id.at)
	}
	return e.fill(r, n.values) && e.fillDefaults(r, n.values, e.nodeDefaults) && e.close(r)
}

// tie writes the row of a partnership of two.
func (e *webEmitter) tie(t *webTie) bool {
	r := e.d.draft("partnerships").add(t.thing, t.at)
	r.set("source", e.organization(t.source), t.source.at)
	r.set("target", e.organization(t.target), t.target.at)
	r.set("directed", t.directed, t.at)
	switch {
	case keyOf(t.id.text) == "":
	case e.apart:
		r.set("id", t.id.text, t.id.at)
	default:
		r.attribute("key", t.id.text, t.id.at)
	}
	switch {
	case keyOf(t.weight.text) != "":
		r.set("strength", decimal(t.weight.text), t.weight.at)
	case e.one && e.weighed:
		r.set("strength", "1", t.at)
	}
	if !e.fill(r, t.values) || !e.fillDefaults(r, t.values, e.tieDefaults) {
		return false
	}
	if e.several {
		graph := e.graphs[t.graph]
		name := keyOf(graph.text)
		if name == "" {
			name = strconv.Itoa(t.graph + 1)
		}
		if own := r.get("relation"); own != "" && own != name {
			name += ": " + own
		}
		at := graph.at
		if at.line == 0 {
			at = t.at
		}
		r.set("relation", name, at)
	}
	return e.close(r)
}

// group writes the row of a partnership of any number.
func (e *webEmitter) group(g *webGroup) bool {
	if g.parts == 0 {
		e.d.refuse(g.thing, g.at, textNoMember)
		return true
	}
	g.named = e.free(keyOf(g.id.text))
	r := e.d.draft("partnerships").add(g.thing, g.at)
	r.set("id", g.named, g.at)
	return e.fill(r, g.values) && e.close(r)
}

// free returns an id for a group that no tie and no other group has.
func (e *webEmitter) free(id string) string {
	for next := id; ; {
		if lower := strings.ToLower(next); next != "" && !e.taken[lower] {
			e.taken[lower] = true
			return next
		}
		e.renamed++
		next = strings.TrimSpace(fmt.Sprintf("%s #%d", id, e.renamed))
	}
}

// part writes the row of a member.
func (e *webEmitter) part(p *webPart) bool {
	r := e.d.draft("members").add(p.thing, p.at)
	r.set("partnership", e.groups[p.group].named, p.at)
	r.set("organization", e.organization(p.who), p.who.at)
	r.set("role", p.role.text, p.role.at)
	return e.close(r)
}

// organization returns the id of the organization that a node is.
func (e *webEmitter) organization(node term) string {
	return e.nodes[e.index[keyOf(node.text)]].named
}

// fill writes the values of a node or a tie. It reports whether they can be
// kept.
func (e *webEmitter) fill(r draftRow, values []labelled) bool {
	for i := range values {
		v := &values[i]
		if len(v.text) > maxField || len(v.name) > maxField {
			e.d.fail(v.at, textLongField, maxField>>20)
			return false
		}
		if isNaN(v.text) {
			continue
		}
		column, known := e.column(r.draft.table, v.name)
		if column == "" {
			continue
		}
		if old := r.get(column); known && old != "" {
			if old == keyOf(v.text) {
				continue
			}
			column = keyOf(v.name) + " (2)"
		}
		text := v.text
		if column == "strength" {
			text = decimal(text)
		}
		r.set(column, text, v.at)
	}
	return true
}

// thousands matches numbers that could have a point between thousands.
var thousands = regexp.MustCompile(`^\s*\d{1,3}\.\d{3}\s*$`)

// decimal returns a weight as a number that can be read in one way only. These
// formats write a point before decimals and none between thousands.
func decimal(text string) string {
	if thousands.MatchString(text) {
		return strings.TrimSpace(text) + "0"
	}
	return text
}

// column returns the column of a table that a name means, and whether it is one
// of lintas's own. It is looked up once.
func (e *webEmitter) column(table, name string) (string, bool) {
	key := [2]string{table, name}
	c, there := e.columns[key]
	if !there {
		c.name = keyOf(name)
		if isLabel(c.name) && table == "partnerships" {
			c.name = "name"
		}
		if known, _ := indexes[table].find(c.name); known != nil {
			c.name, c.known = known.Name, true
		}
		e.columns[key] = c
	}
	return c.name, c.known
}

// isNaN reports whether a value is the one that programs write where there is
// none.
func isNaN(text string) bool { return text == "NaN" || text == "nan" }

// isLabel reports whether a column is what programs call the words beside a
// node or a tie.
func isLabel(name string) bool {
	switch fold(name) {
	case "label", "edgelabel", "nodelabel":
		return true
	}
	return false
}

// fillDefaults writes the values that hold where a node or a tie says nothing
// else.
func (e *webEmitter) fillDefaults(r draftRow, values, defaults []labelled) bool {
	if len(defaults) == 0 {
		return true
	}
	if !e.spend(len(defaults), r.spot()) {
		return false
	}
	said := make(map[string]bool, len(values))
	for i := range values {
		said[values[i].name] = true
	}
	for i := range defaults {
		if v := &defaults[i]; !said[v.name] && !e.fill(r, defaults[i:i+1]) {
			return false
		}
	}
	return true
}

// spot returns where the row begins.
func (r draftRow) spot() spot {
	record := &r.draft.rows[r.row]
	return spot{record.line, record.column}
}

// close counts what a row takes. It reports whether there is room for more.
func (e *webEmitter) close(r draftRow) bool {
	if e.rows++; e.rows%4096 == 0 && e.ctx.Err() != nil {
		return false
	}
	if len(r.draft.columns) > maxFields {
		e.d.fail(r.spot(), textManyAttributes, maxFields)
		return false
	}
	return e.spend(len(r.draft.rows[r.row].cells), r.spot())
}
