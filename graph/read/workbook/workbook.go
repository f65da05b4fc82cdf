// Package workbook reads XLSX and ODS files into sheets of text cells. It knows
// no organization, only cells, and takes every file for hostile: what a file
// may cost is bounded, and a file that cannot be read says why.
//
// The parts are read as streams with archive/zip and encoding/xml. A library
// that holds a sheet as a tree needs gigabytes to tell the dates of a long list
// from its numbers, and one that streams rows says nothing of types and styles,
// and ends without an error where a sheet is cut in the middle.
package workbook

import (
	"bytes"
	"context"
	"strconv"
)

// Book is a workbook. Its sheets stand in the order of their tabs.
type Book struct {
	ODS    bool // it is OpenDocument
	Sheets []Sheet
}

// Sheet is a sheet of a workbook as a person sees it, with what is hidden
// flagged as such.
type Sheet struct {
	Name          string
	Hidden        bool
	Rows          []Row   // rows with at least one filled cell, ascending
	Merged        []Range // ranges whose first cell is filled, by row and column
	HiddenColumns []Span  // ascending, apart from each other
}

// Row is a row of a sheet. Rows that are the same in the file may share their
// cells, so that nobody may change these.
type Row struct {
	Number int // from 1, as beside the row in the sheet
	Hidden bool
	Cells  []Cell // filled cells by ascending column
}

// Cell is a filled cell. What a merged range covers is left out, because nobody
// sees it.
type Cell struct {
	// Text is the stored value: a text with its spaces and line breaks, a
	// number as plain decimal text in the shortest form that is exact (in the
	// form 1E+21 beyond twenty-one digits), a date as 2024-03-31 or, unless it
	// is midnight, 2024-03-31 14:05:00, a time as 14:05:00, true or false, or
	// the name of an error such as #N/A.
	Text   string
	Column int // from 1
	Kind   Kind
}

// Kind is the kind of a cell's value.
type Kind uint8

// The kinds of values.
const (
	Text   Kind = iota
	Number      // also percentages, as the stored fraction, and amounts of money
	Date        // a day, with the time of day where one is stored
	Time        // a time of day or a length of time, which may exceed a day
	Bool
	Error        // an error value: #N/A, #REF!
	Uncalculated // a formula whose result is not in the file; its Text is empty
)

func (k Kind) String() string {
	if int(k) < len(kindNames) {
		return kindNames[k]
	}
	return "Kind(" + strconv.Itoa(int(k)) + ")"
}

var kindNames = [...]string{"text", "number", "date", "time", "bool", "error", "uncalculated"}

// Range is a rectangle of cells, both ends included.
type Range struct {
	FirstRow, FirstColumn, LastRow, LastColumn int
}

// Span is columns next to each other, both ends included.
type Span struct{ First, Last int }

// Is reports whether raw begins as workbooks do, those included that Read
// refuses with a reason: old and encrypted ones, and other archives.
func Is(raw []byte) bool {
	return bytes.HasPrefix(raw, []byte(zipMagic)) ||
		bytes.HasPrefix(raw, []byte(emptyZipMagic)) ||
		bytes.HasPrefix(raw, []byte(oleMagic))
}

// Read returns the sheets of the XLSX or ODS file. Formulas count with the
// result that the file holds; macros, pictures and comments are not read. The
// error is a *Fault, or that of the context.
func Read(ctx context.Context, raw []byte) (*Book, error) {
	a, err := openArchive(ctx, raw)
	if err != nil {
		return nil, err
	}
	var book *Book
	switch kind := a.kind(); kind {
	case kindXLSX:
		book, err = readXLSX(a)
	case kindODS:
		book, err = readODS(a)
	default:
		return nil, fail(NotWorkbook, textOfKind[kind].With())
	}
	switch {
	case err != nil:
		return nil, err
	case len(book.Sheets) == 0:
		return nil, fail(NoSheet, textNoSheet.With())
	}
	book.ODS = a.kind() == kindODS
	return book, nil
}
