package write

import (
	"io"

	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
	"github.com/xuri/excelize/v2"
)

// Sheet is a sheet of a workbook: a table with its header, and how it looks.
type Sheet struct {
	// Name is made legal and unique among the sheets where it is not.
	Name  string
	Table *table.Table
	// Looks are those of the columns, in their order; what is missing is plain.
	Looks []Look
	// Examples is the number of rows, the first ones, that are there to be
	// replaced and look so.
	Examples int
	// File is where all rows are. A sheet that cannot hold them says it in its
	// last row.
	File string
}

// Look is what a column looks like, and what helps to fill it in.
type Look struct {
	// Width is in characters; 0 fits what the column holds.
	Width float64
	// Wrap breaks long text into lines.
	Wrap bool
	// Text keeps what somebody types as it is: no date is made of 2024-03, and
	// 007 stays.
	Text bool
	// Choices are offered in a list; From offers what another column holds. Other
	// values may be typed, unless Only refuses them.
	Choices []string
	From    Reference
	Only    bool
	// Help is shown beside a selected cell.
	Help string
}

// Reference names a column of another sheet of the workbook.
type Reference struct{ Sheet, Column string }

// Workbook writes the sheets as an XLSX workbook in their order: numbers as
// numbers, true and false as such, empty cells for what is not defined, a bold
// header that stays in view and filters. Text stays text: its cells are typed, so
// that no spreadsheet takes one for a formula, and the apostrophe that guards the
// cells of CSV, which have no types, would only be read as part of the name. The
// language is that of what the workbook says itself. Equal sheets make equal
// bytes. Errors are those of table.Check and of w.
func Workbook(w io.Writer, l words.Language, sheets []Sheet) error {
	b := &book{file: excelize.NewFile(excelize.Options{TmpDir: nowhere}), language: l, sheets: sheets}
	if err := b.fill(); err != nil {
		return err
	}
	b.file.SetZipWriter(newFixedZip)
	if err := b.file.Write(w); err != nil {
		return err
	}
	return b.file.Close()
}

// nowhere is no folder. The library puts large sheets into the public folder of
// temporary files where it can; the data of people have no business there, and
// sheetRows bounds the memory that they take.
const nowhere = "\x00"

// book is a workbook in the making.
type book struct {
	file     *excelize.File
	language words.Language
	sheets   []Sheet
	names    []string // of the sheets, legal and unique
	lists    [][]string
	listed   string // the name of the hidden sheet of lists
	styles   map[look]int
}

// textLists is the name of the hidden sheet that holds what is offered.
var textLists = words.Text{EN: "lists", ID: "daftar"}

func (b *book) fill() error {
	b.styles = map[look]int{}
	wanted := make([]string, 0, len(b.sheets)+1)
	for i := range b.sheets {
		if err := b.sheets[i].Table.Check(); err != nil {
			return err
		}
		wanted = append(wanted, b.sheets[i].Name)
	}
	names := sheetNames(append(wanted, textLists.In(b.language)))
	b.names, b.listed = names[:len(b.sheets)], names[len(b.sheets)]
	for i, name := range b.names {
		if err := b.addSheet(i, name); err != nil {
			return err
		}
	}
	// Hiding a sheet makes the library read every other, which must not hold its
	// rows yet.
	formulas, err := b.writeLists()
	if err != nil {
		return err
	}
	for i := range b.sheets {
		if err := b.writeSheet(i, formulas[i]); err != nil {
			return err
		}
	}
	// Who made a file, and when, is nobody's business and would be another at
	// every run.
	b.file.Pkg.Store("docProps/core.xml", []byte(coreProperties))
	b.file.Pkg.Store("docProps/app.xml", []byte(appProperties))
	return nil
}

const (
	xmlHeader      = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	coreProperties = xmlHeader + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`
	appProperties  = xmlHeader + `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
		`<Application>lintas</Application></Properties>`
)

// addSheet adds an empty sheet; the workbook comes with one.
func (b *book) addSheet(i int, name string) error {
	if i == 0 {
		return b.file.SetSheetName(b.file.GetSheetName(0), name)
	}
	_, err := b.file.NewSheet(name)
	return err
}
