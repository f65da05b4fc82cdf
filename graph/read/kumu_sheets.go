package read

import (
	"context"
	"strings"

	"example.org/lintas/graph/words"
)

// kumuSheet returns what a sheet of a workbook in Kumu's form says, or nil where
// it is none: Elements with a label for each, or Connections from one element to
// another, which name their ends by id or label. Every row is a thing. What leads
// to persons is left out as in other lists.
func (in *input) kumuSheet(ctx context.Context, p *piece) *document {
	head, ok := p.grid.header()
	if !ok || head.bad != nil || p.file.Sheet == "" {
		return nil
	}
	k := &kumuReader{file: p.file, d: &document{}, titles: headerCells(head),
		left: make([]counted, len(head.cells)), cells: make([]counted, len(head.cells))}
	read := k.element
	switch label, from, to := k.column("label"), k.column("from"), k.column("to"); {
	case strings.EqualFold(p.file.Sheet, "elements") && label >= 0:
	case strings.EqualFold(p.file.Sheet, "connections") && from >= 0 && to >= 0:
		read = k.connection
	default:
		return nil
	}
	for i := range p.grid.rows[p.grid.first()+1:] {
		if i%4096 == 0 && ctx.Err() != nil {
			return k.d
		}
		k.r = &p.grid.rows[p.grid.first()+1+i]
		switch thing := k.d.thing(); {
		case k.r.bad != nil:
			k.d.fates[thing] = failed
			k.d.warnings = append(k.d.warnings, *k.r.bad)
		case k.r.blank():
			k.d.fates[thing] = barren
		default:
			read(thing, spot{k.r.line, 1})
		}
	}
	k.report()
	return k.d
}

// kumuReader reads a sheet.
type kumuReader struct {
	file   *File
	d      *document
	titles []cell
	r      *record
	left   []counted // cells of columns of contacts
	cells  []counted // cells of other columns that hold one
}

// column returns where the column of the title stands, or -1.
func (k *kumuReader) column(title string) int {
	for i := range k.titles {
		if strings.EqualFold(k.titles[i].text, title) {
			return i
		}
	}
	return -1
}

// cell returns the row's cell in the column of the title, on one line.
func (k *kumuReader) cell(title string) cell {
	i := k.column(title)
	if i < 0 || i >= len(k.r.cells) {
		return cell{line: k.r.line, column: 1}
	}
	return flattened(k.r.cells[i : i+1])[0]
}

// element writes a row of the organizations.
func (k *kumuReader) element(thing int, at spot) {
	label, id := k.cell("label"), k.cell("id")
	if label.text == "" && id.text == "" {
		k.d.refuse(thing, at, textNoOrganization)
		return
	}
	row := k.d.draft("organizations").add(thing, at)
	row.set("id", id.text, spot{id.line, id.column})
	row.set("name", label.text, spot{label.line, label.column})
	k.rest(row, "label", "id")
}

// connection writes a row of the partnerships.
func (k *kumuReader) connection(thing int, at spot) {
	from, to := k.cell("from"), k.cell("to")
	if from.text == "" || to.text == "" {
		k.d.refuse(thing, at, textNoEnd)
		return
	}
	row := k.d.draft("partnerships").add(thing, at)
	row.set("source", from.text, spot{from.line, from.column})
	row.set("target", to.text, spot{to.line, to.column})
	direction, label := k.cell("direction"), k.cell("label")
	where := spot{direction.line, direction.column}
	if answer, ok := kumuDirections[fold(direction.text)]; ok {
		row.set("directed", answer, where)
	} else {
		k.d.warn(where, textDirection, shorten(direction.text))
	}
	strength := k.cell("strength")
	row.set("strength", decimal(strength.text), spot{strength.line, strength.column})
	k.rest(row, "from", "to", "direction", "strength", "label")
	if row.get("name") == "" {
		row.set("name", label.text, spot{label.line, label.column})
	} else {
		row.attribute("label", label.text, spot{label.line, label.column})
	}
}

// rest writes the other cells of the row.
func (k *kumuReader) rest(row draftRow, used ...string) {
next:
	for i, c := range flattened(k.r.cells) {
		if i >= len(k.titles) || c.text == "" {
			continue
		}
		title := k.titles[i].text
		for _, name := range used {
			if strings.EqualFold(name, title) {
				continue next
			}
		}
		at := spot{c.line, c.column}
		switch {
		case isContactColumn(title):
			k.left[i].add(at)
		case holdsContact(c.text):
			k.cells[i].add(at)
		default:
			row.attribute(title, c.text, at)
		}
	}
}

// report says what was left out, once for each column.
func (k *kumuReader) report() {
	for i, t := range k.titles {
		for _, x := range []struct {
			counted
			text words.Text
		}{{k.left[i], textContactColumn}, {k.cells[i], textContactCells}} {
			if x.n > 0 {
				k.d.warn(spot{t.line, t.column}, x.text, shorten(t.text), x.n)
			}
		}
		if k.left[i].n > 0 {
			k.file.Private.Columns = append(k.file.Private.Columns, t.text)
		}
		k.file.Private.Cells += k.cells[i].n
	}
}
