package read

import "strings"

// aside deals with rows that are no deed: ones that cannot be read, that are
// empty, that repeat the header, or that are totals and notes.
func (f *flatReader) aside(thing int) bool {
	r, d := f.r, f.d
	switch {
	case r.bad != nil:
		d.fates[thing] = failed
		d.warnings = append(d.warnings, *r.bad)
	case f.isEmpty():
		d.fates[thing] = barren
	case f.isHeader() || isTagLine(r):
		d.fates[thing] = merged
	case f.isTotalRow():
		d.refuse(thing, f.lead(), textTotalRow)
	case f.isNoteRow():
		d.refuse(thing, f.lead(), textNoteRow)
	case f.isHeading():
		d.refuse(thing, f.lead(), textHeadingRow)
	default:
		return false
	}
	return true
}

// isEmpty reports whether nothing stands in the row, or only its number and
// marks that there is nothing.
func (f *flatReader) isEmpty() bool {
	for k := range f.r.cells {
		text := f.r.cells[k].text
		if text != "" && !isBlankMark(text) && (k != f.l.number || !isNumeric(text)) {
			return false
		}
	}
	return true
}

// lead returns where the first filled cell of the row stands.
func (f *flatReader) lead() spot {
	for k := range f.r.cells {
		if f.r.cells[k].text != "" {
			return spotOf(f.r, k)
		}
	}
	return spot{f.r.line, 1}
}

// isHeader reports whether the row repeats the titles.
func (f *flatReader) isHeader() bool {
	same := 0
	for k := range f.r.cells {
		text := textAt(f.r, k)
		if text == "" {
			continue
		}
		if k >= len(f.header) || text != f.header[k] && text != f.l.columns[k].title {
			return false
		}
		same++
	}
	return same >= 2
}

// isTotalRow reports whether the row sums the rows above: its first filled cell
// says so and no theme stands in it.
func (f *flatReader) isTotalRow() bool {
	for k := range f.r.cells {
		text := textAt(f.r, k)
		if text == "" {
			continue
		}
		if !isTotal(text) {
			return false
		}
		break
	}
	for _, t := range f.l.themes {
		if text := textAt(f.r, t.name); text != "" && !isTotal(text) && !isNumeric(text) {
			return false
		}
	}
	return true
}

// isNoteRow reports whether the row is a line of text below the list: one text
// alone, which may stand in merged cells.
func (f *flatReader) isNoteRow() bool {
	text, cells := "", 0
	for k := range f.r.cells {
		switch x := textAt(f.r, k); {
		case x == "":
		case text != "" && x != text:
			return false
		default:
			text = x
			cells++
		}
	}
	merged := cells == len(f.r.cells) && letters(text) > 0
	return isNote(text) || merged && (cells > 3 || cells == 3 && len(text) > 20)
}

// isHeading reports whether the row is a heading among the rows of a list that
// numbers them: a letter or a Roman number and one text, and nothing else.
func (f *flatReader) isHeading() bool {
	number := strings.TrimRight(textAt(f.r, f.l.number), ".)")
	if number == "" || strings.Trim(number, "IVX") != "" && (len(number) != 1 || number[0] < 'A' || number[0] > 'Z') {
		return false
	}
	text := ""
	for k := range f.r.cells {
		switch x := textAt(f.r, k); {
		case k == f.l.number || x == "":
		case text != "" && x != text:
			return false
		default:
			text = x
		}
	}
	return text != ""
}

// text returns the cell of the column in the row: nothing where it says so, and
// the cell above where it says that.
func (f *flatReader) text(column int) string {
	if column < 0 {
		return ""
	}
	text := textAt(f.r, column)
	if text == "" {
		return ""
	}
	if isBlankMark(text) {
		f.above[column] = ""
		return ""
	}
	if isDitto(text) {
		return f.above[column]
	}
	f.above[column] = text
	return text
}

// lines is text with the line breaks inside the cell.
func (f *flatReader) lines(column int) string {
	text := f.text(column)
	if column >= 0 && column < len(f.r.cells) && strings.IndexByte(f.r.cells[column].text, '\n') >= 0 {
		return f.r.cells[column].text
	}
	return text
}

func (f *flatReader) term(column int) term {
	text := f.text(column)
	if text == "" {
		return term{}
	}
	return term{text, spotOf(f.r, column)}
}

// private is term without addresses and telephone numbers, which are counted.
func (f *flatReader) private(column int) term {
	t := f.term(column)
	if t.text == "" {
		return t
	}
	text, found := withoutContact(t.text)
	if found {
		f.l.left.cells[column]++
	}
	if text == "" {
		return term{}
	}
	return term{text, t.at}
}
