package read

import (
	"context"
	"strconv"
	"strings"

	"example.org/lintas/graph/words"
)

var dlFormat = Format{Key: "dl", Endings: []string{".dl", ".txt", ".dat"},
	Title: words.Text{EN: "UCINET DL", ID: "DL UCINET"}}

// maxNodes is how many organizations a number at the head of a file may declare
// that no line of the file names.
const maxNodes = 100_000

// dl is a DL file that is read. Commands come in any order and case, parted by
// white space, commas, line breaks and equal signs; then the data.
type dl struct {
	*roster
	scanner
	ctx           context.Context
	rows, columns count // N, or NR and NC
	oneMode       bool  // N
	matrices      count
	format        string
	noDiagonal    bool
	rowLabels     labelSection
	columnLabels  labelSection
	matrixLabels  labelSection
	embeddedRows  bool
	embeddedCols  bool
}

// count is a number that the head of the file gives.
type count struct {
	n  int
	at spot // 0 where it is not given
}

// looksDL reports whether the text begins with the word DL.
func looksDL(text string) bool {
	w := newScanner(text)
	first := w.command()
	if !strings.EqualFold(first.text, "dl") {
		return false
	}
	second := strings.ToUpper(w.command().text)
	switch second {
	case "N", "NR", "NC", "NM", "FORMAT", "DATA", "LABELS", "ROW", "COL", "COLUMN", "DIAGONAL", "TITLE", "LABEL":
		return true
	}
	return false
}

// readDL reads a DL file. Each matrix is a relation, named by the matrix labels
// or, where there are none and several matrices, by its number. One with NR and
// NC and other labels for columns than for rows is a table of membership.
func readDL(ctx context.Context, text string, d *document) {
	f := &dl{roster: newRoster(d), scanner: newScanner(text), ctx: ctx, matrices: count{n: 1}, format: "FULLMATRIX"}
	if !f.head() || !f.checkHead() {
		return
	}
	switch f.format {
	case "FULLMATRIX", "FM", "UPPERHALF", "UH", "LOWERHALF", "LH":
		f.readMatrices()
	case "EDGELIST", "EDGELIST1", "EL1", "EDGELIST2", "EL2", "NODELIST1", "NL1", "NODELIST2", "NL2", "NODELIST1B", "EDGEARRAY", "EDGEARRAY1", "EA1":
		f.readList()
	}
}

// head reads the commands up to the data.
func (f *dl) head() bool {
	f.command() // DL
	for {
		c := f.command()
		at := spot{c.line, c.column}
		switch strings.ToUpper(c.text) {
		case "":
			f.fail(at, textNoData)
			return false
		case "DATA":
			f.colon()
			return true
		case "N":
			if !f.number(&f.rows, c) {
				return false
			}
			f.columns, f.oneMode = f.rows, true
		case "NR":
			if !f.number(&f.rows, c) {
				return false
			}
		case "NC":
			if !f.number(&f.columns, c) {
				return false
			}
		case "NM":
			if !f.number(&f.matrices, c) {
				return false
			}
		case "FORMAT":
			f.sign('=')
			format := f.command()
			if f.format = strings.ToUpper(format.text); !dlFormats[f.format] {
				f.fail(spot{format.line, format.column}, textDLFormat, shorten(format.text))
				return false
			}
		case "DIAGONAL", "DIAG":
			f.sign('=')
			f.noDiagonal = strings.EqualFold(f.command().text, "absent")
		case "TITLE":
			f.sign('=')
			f.label()
		case "LABELS", "LABEL", "ROW", "COL", "COLUMN", "MATRIX", "MAT", "LEVEL":
			if !f.labels(c) {
				return false
			}
		default:
			f.fail(at, textDLCommand, shorten(c.text))
			return false
		}
	}
}

var dlFormats = map[string]bool{
	"FULLMATRIX": true, "FM": true, "UPPERHALF": true, "UH": true, "LOWERHALF": true, "LH": true,
	"EDGELIST": true, "EDGELIST1": true, "EL1": true, "EDGELIST2": true, "EL2": true,
	"NODELIST1": true, "NL1": true, "NODELIST1B": true, "NODELIST2": true, "NL2": true,
	"EDGEARRAY": true, "EDGEARRAY1": true, "EA1": true,
}

// number reads the value of a command that is a count.
func (f *dl) number(into *count, command cell) bool {
	f.sign('=')
	c := f.command()
	n, err := strconv.Atoi(c.text)
	if err != nil || n < 1 {
		f.fail(spot{c.line, c.column}, textDLNumber, strings.ToUpper(command.text), shorten(c.text))
		return false
	}
	*into = count{n, spot{c.line, c.column}}
	return true
}

// labels reads what follows a command about labels.
func (f *dl) labels(c cell) bool {
	first := strings.ToUpper(c.text)
	if first != "LABELS" && first != "LABEL" {
		if second := f.command(); !strings.EqualFold(second.text, "labels") && !strings.EqualFold(second.text, "label") {
			f.fail(spot{c.line, c.column}, textDLCommand, shorten(c.text+" "+second.text))
			return false
		}
	}
	if strings.EqualFold(f.peek().text, "embedded") {
		f.command()
		f.colon()
		f.embeddedRows = f.embeddedRows || first != "COL" && first != "COLUMN"
		f.embeddedCols = f.embeddedCols || first != "ROW"
		return true
	}
	f.colon()
	section := f.section()
	switch first {
	case "LABELS", "LABEL":
		f.rowLabels, f.columnLabels = section, section
	case "ROW":
		f.rowLabels = section
	case "COL", "COLUMN":
		f.columnLabels = section
	default:
		f.matrixLabels = section
	}
	return true
}

// checkHead reports what is missing or wrong about the counts.
func (f *dl) checkHead() bool {
	if f.rows.n == 0 && f.columns.n == 0 {
		f.fail(spot{1, 1}, textDLCounts)
		return false
	}
	if f.columns.n == 0 {
		f.columns = f.rows
	}
	if f.rows.n == 0 {
		f.rows = f.columns
	}
	ok := f.fits(&f.rowLabels, f.rows.n) && f.fits(&f.columnLabels, f.columns.n)
	if !ok || len(f.matrixLabels.words) > 0 && !f.fits(&f.matrixLabels, f.matrices.n) {
		return false
	}
	return true
}

// fits makes the labels of a section as many as there must be: its words or,
// where it has another number of these, its lines.
func (f *dl) fits(s *labelSection, n int) bool {
	switch {
	case len(s.words) == 0 && s.at.line == 0:
	case len(s.words) == n:
		s.labels = s.words
	case len(s.lines) == n:
		s.labels = s.lines
	default:
		f.fail(s.at, textDLLabels, len(s.words), n)
		return false
	}
	for i := range s.labels {
		c := &s.labels[i]
		c.text = f.cleaned(c.text, spot{c.line, c.column})
	}
	if first, twice := repeated(s.labels); twice != nil {
		f.fail(spot{twice.line, twice.column}, textTwinLabels, shorten(twice.text), first.line)
		return false
	}
	return true
}

// relation returns what the i-th matrix is called.
func (f *dl) relation(i int) string {
	switch {
	case i < len(f.matrixLabels.labels):
		return f.matrixLabels.labels[i].text
	case f.matrices.n > 1:
		return strconv.Itoa(i + 1)
	}
	return ""
}
