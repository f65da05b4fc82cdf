package read

import (
	"strconv"
	"strings"
)

// readList reads the data of formats that give a line for each tie, or for each
// organization with all that it has ties with. The ties are those of a matrix
// that is 0 elsewhere: undirected where each has its like in the other
// direction.
func (f *dl) readList() {
	if f.rows.n > maxNodes && len(f.rowLabels.labels) == 0 && !f.embeddedRows {
		f.fail(f.rows.at, textDLMany, f.rows.n, maxNodes)
		return
	}
	l := &dlList{dl: f, ends: map[dlPair]int{}, folded: map[string]string{}}
	l.twoMode = strings.HasSuffix(f.format, "2")
	l.nodes()
	for line := 0; ; line++ {
		if line%4096 == 0 && f.ctx.Err() != nil {
			return
		}
		fields, ok := f.fields()
		if !ok {
			break
		}
		if fields[0].text == "!" {
			l.matrix++
			continue
		}
		l.readLine(fields)
	}
	if len(f.failures) > 0 {
		return
	}
	if found := len(f.roster.rows); found != f.rows.n && f.embeddedRows {
		f.warn(f.rows.at, textDLNamed, f.rows.n, found)
	}
	if l.twoMode {
		l.writeMembers()
	} else {
		l.writeTies()
	}
	l.settle()
}

// dlList is the ties of a list.
type dlList struct {
	*dl
	twoMode bool
	matrix  int
	counted int // lines of NODELIST1B
	ties    []dlTie
	ends    map[dlPair]int    // the tie of each pair
	folded  map[string]string // labels by their lower case
}

type dlPair struct{ source, target, relation string }

type dlTie struct {
	dlPair
	thing int
	at    cell
	value string
	said  sight
}

// nodes writes the organizations that the head of the file declares.
func (l *dlList) nodes() {
	labels := l.rowLabels.labels
	if len(labels) == 0 && !l.embeddedRows {
		labels = numbered(l.rows.n, l.rows.at)
		l.rowLabels.labels = labels
		l.warn(l.rows.at, textUnlabelled, l.rows.n)
	}
	for _, c := range labels {
		l.folded[strings.ToLower(c.text)] = c.text
		l.organization(c, l.thing)
	}
	if l.twoMode && len(l.columnLabels.labels) == 0 && !l.embeddedCols && l.columns.n <= maxNodes {
		l.columnLabels.labels = numbered(l.columns.n, l.columns.at)
	}
}

// fields returns the words of the next line that has some.
func (f *dl) fields() ([]cell, bool) {
	c, ok := f.label()
	if !ok {
		return nil, false
	}
	out := []cell{c}
	for {
		ahead := f.scanner
		c, ok := ahead.label()
		if !ok || c.line != out[0].line {
			break
		}
		f.scanner = ahead
		out = append(out, c)
	}
	for i := range out {
		out[i].text = f.cleaned(out[i].text, spot{out[i].line, out[i].column})
	}
	return out, true
}

// readLine reads a line of the data as a thing. One with a word that is not
// known is refused as a whole.
func (l *dlList) readLine(fields []cell) {
	thing := l.thing()
	at := spot{fields[0].line, fields[0].column}
	if !l.hasFields(fields) {
		l.refuse(thing, at, textDLFields, len(fields))
		return
	}
	source, ok := l.end(fields[0], false)
	if !ok {
		l.refuse(thing, at, textDLNode, shorten(fields[0].text))
		return
	}
	ends := fields[1:]
	if l.format[0] == 'E' {
		ends = fields[1:2]
	}
	var targets []cell
	for _, c := range ends {
		target, ok := l.end(c, l.twoMode)
		if !ok {
			l.refuse(thing, spot{c.line, c.column}, textDLNode, shorten(c.text))
			return
		}
		targets = append(targets, target)
	}
	var values []cell
	if l.format[0] == 'E' {
		values = fields[2:]
	}
	for _, v := range values {
		if said, _ := sightOf(v.text, numberStyle{}); said == unreadable || said == blank {
			l.refuse(thing, spot{v.line, v.column}, textMatrixCell, shorten(v.text), shorten(source.text), shorten(targets[0].text))
			return
		}
	}
	l.organization(source, func() int { return thing })
	for _, target := range targets {
		if !l.twoMode {
			l.organization(target, func() int { return thing })
		}
		if l.isArray() {
			for i, v := range values {
				l.add(thing, source, target, v, l.relation(i))
			}
			continue
		}
		value := cell{text: "1", line: target.line, column: target.column}
		if len(values) == 1 {
			value = values[0]
		}
		l.add(thing, source, target, value, l.relation(l.matrix))
	}
}

func (l *dlList) isArray() bool { return strings.HasPrefix(l.format, "EDGEARRAY") || l.format == "EA1" }

// hasFields reports whether a line has as many words as its format wants. In a
// counted list the count at its beginning becomes the label of the line.
func (l *dlList) hasFields(fields []cell) bool {
	n := len(fields)
	switch {
	case l.isArray():
		return n == 2+l.matrices.n
	case l.format[0] == 'E':
		return n == 2 || n == 3
	case l.format == "NODELIST1B":
		count, err := strconv.Atoi(fields[0].text)
		if l.counted >= len(l.rowLabels.labels) || err != nil || count != n-1 {
			return false
		}
		fields[0].text = strconv.Itoa(l.counted + 1)
		l.counted++
	}
	return true
}

// end returns the label that a word of a line means: one of the labels, or the
// number of one. Labels that stand in the data only are taken as they come; case
// does not count.
func (l *dlList) end(c cell, column bool) (cell, bool) {
	labels, embedded := l.rowLabels.labels, l.embeddedRows
	if column {
		labels, embedded = l.columnLabels.labels, l.embeddedCols
	}
	if embedded {
		folded := strings.ToLower(c.text)
		if column {
			folded = "column " + folded
		}
		if first, ok := l.folded[folded]; ok {
			c.text = first
		} else {
			l.folded[folded] = c.text
		}
		return c, c.text != ""
	}
	if n, err := strconv.Atoi(c.text); err == nil {
		if n < 1 || n > len(labels) {
			return c, false
		}
		c.text = labels[n-1].text
		return c, true
	}
	if first, ok := l.folded[strings.ToLower(c.text)]; ok && !column {
		c.text = first
		return c, true
	}
	for i := range labels {
		if column && strings.EqualFold(labels[i].text, c.text) {
			c.text = labels[i].text
			return c, true
		}
	}
	return c, false
}

// add notes a tie. One that is repeated counts once; one that is repeated with
// another value is refused.
func (l *dlList) add(thing int, source, target, value cell, relation string) {
	said, plain := sightOf(value.text, numberStyle{})
	at := spot{value.line, value.column}
	pair := dlPair{source.text, target.text, relation}
	if len(l.ties) > maxTies {
		if len(l.failures) == 0 {
			l.fail(at, textManyTies, maxTies)
		}
		return
	}
	if k, ok := l.ends[pair]; ok {
		if old := &l.ties[k]; old.said != said || old.value != plain {
			l.refuse(thing, at, textDLTwice, shorten(source.text), shorten(target.text), old.at.line)
		}
		return
	}
	l.ends[pair] = len(l.ties)
	l.ties = append(l.ties, dlTie{pair, thing, cell{target.text, value.line, value.column}, plain, said})
}

// writeTies writes the ties, each pair once where all are returned.
func (l *dlList) writeTies() {
	directed, weighted := false, false
	for i := range l.ties {
		t := &l.ties[i]
		k, ok := l.ends[dlPair{t.target, t.source, t.relation}]
		if t.said != noTie {
			directed = directed || !ok || l.ties[k].said != t.said || !sameNumber(l.ties[k].value, t.value)
		}
		weighted = weighted || t.said == isTie && t.value != "1"
	}
	for i := range l.ties {
		t := &l.ties[i]
		back, ok := l.ends[dlPair{t.target, t.source, t.relation}]
		if l.fates[t.thing] == failed || t.said == noTie || !directed && ok && back < i {
			continue
		}
		at := spot{t.at.line, t.at.column}
		if t.said == unseen {
			l.addUnseen(t.thing, at, t.relation, cell{text: t.source}, cell{text: t.target})
			continue
		}
		row := l.draft("partnerships").add(t.thing, at)
		row.set("source", t.source, at)
		row.set("target", t.target, at)
		row.set("relation", t.relation, at)
		if weighted {
			row.set("strength", t.value, at)
		}
		row.set("directed", strconv.FormatBool(directed), at)
	}
}

// writeMembers writes the ties of a list of two modes.
func (l *dlList) writeMembers() {
	for i := range l.ties {
		t := &l.ties[i]
		if t.said != isTie || l.fates[t.thing] == failed {
			continue
		}
		at := spot{t.at.line, t.at.column}
		row := l.draft("members").add(t.thing, at)
		group := t.target
		if l.matrices.n > 1 {
			group = t.relation + ": " + group
		}
		row.set("partnership", group, at)
		row.set("organization", t.source, at)
	}
}
