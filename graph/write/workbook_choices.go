package write

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf16"

	"example.org/lintas/graph/words"
	"github.com/xuri/excelize/v2"
)

var (
	textChooseTitle = words.Text{EN: "Not in the list", ID: "Tidak ada dalam daftar"}
	textChoose      = words.Text{EN: "Choose a value from the list.", ID: "Pilih nilai dari daftar."}
)

const (
	inlineUnits  = 255   // that the list of a cell may have in all
	helpUnits    = 255   // that the help of a cell may have
	titleUnits   = 32    // that its title may have
	offeredRows  = 5_000 // that are offered of another column
	lastSheetRow = excelize.TotalRows
)

// addChoices adds the lists and the help of the columns.
func (s *sheetWriter) addChoices() error {
	for i := range s.columns {
		look, formula := s.look(i), s.formulas[i]
		if formula == "" && look.Help == "" {
			continue
		}
		v := excelize.NewDataValidation(true)
		column, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return err
		}
		v.SetSqref(fmt.Sprintf("%s2:%s%d", column, column, lastSheetRow))
		if formula != "" {
			v.SetSqrefDropList(formula)
		}
		if look.Help != "" {
			v.SetInput(cutUnits(s.Table.Columns[i].Name, titleUnits), cutUnits(look.Help, helpUnits))
		}
		if look.Only && formula != "" {
			v.SetError(excelize.DataValidationErrorStyleStop, textChooseTitle.In(s.language), textChoose.In(s.language))
		}
		if err := s.file.AddDataValidation(s.name, v); err != nil {
			return err
		}
	}
	return nil
}

// offered returns the formula of what a column offers, or nothing.
func (b *book) offered(l Look) (string, error) {
	switch {
	case l.From != (Reference{}):
		return b.columnOf(l.From)
	case len(l.Choices) == 0:
		return "", nil
	case fitsInline(l.Choices):
		return escape(`"` + strings.Join(l.Choices, ",") + `"`), nil
	}
	return b.listOf(l.Choices)
}

// fitsInline reports whether the choices can stand in the cell's own list, which
// has commas between them and no way to write one.
func fitsInline(choices []string) bool {
	joined := strings.Join(choices, ",")
	return len(utf16.Encode([]rune(joined))) <= inlineUnits &&
		strings.Count(joined, ",") == len(choices)-1 && !strings.ContainsAny(joined, "\"\r\n\t") &&
		!slices.ContainsFunc(choices, func(c string) bool { return c != strings.TrimSpace(c) || c == "" })
}

// columnOf returns the formula of what a column of another sheet holds, down to
// its last filled cell.
func (b *book) columnOf(r Reference) (string, error) {
	sheet := slices.IndexFunc(b.sheets, func(other Sheet) bool { return other.Name == r.Sheet })
	if sheet < 0 {
		return "", fmt.Errorf("no sheet %q to offer values of", r.Sheet)
	}
	columns := b.sheets[sheet].Table.Columns
	for i := range columns {
		if columns[i].Name != r.Column {
			continue
		}
		name, err := excelize.ColumnNumberToName(i + 1)
		if err != nil {
			return "", err
		}
		cells := fmt.Sprintf("'%s'!$%s$2", b.names[sheet], name)
		return escape(fmt.Sprintf("OFFSET(%[1]s,0,0,MAX(1,COUNTA(%[1]s:$%[2]s$%[3]d)),1)", cells, name, offeredRows+1)), nil
	}
	return "", fmt.Errorf("sheet %q has no column %q to offer values of", r.Sheet, r.Column)
}

// listOf returns the formula of a list on the hidden sheet of lists.
func (b *book) listOf(choices []string) (string, error) {
	at := slices.IndexFunc(b.lists, func(l []string) bool { return slices.Equal(l, choices) })
	if at < 0 {
		at = len(b.lists)
		b.lists = append(b.lists, choices)
	}
	name, err := excelize.ColumnNumberToName(at + 1)
	return escape(fmt.Sprintf("'%s'!$%s$1:$%s$%d", b.listed, name, name, len(choices))), err
}

// escape returns the formula as XML can hold it.
func escape(formula string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(formula)
}

// writeLists returns the formulas of what every column of every sheet offers, and
// writes the hidden sheet of lists where one is needed.
func (b *book) writeLists() ([][]string, error) {
	formulas := make([][]string, len(b.sheets))
	for i := range b.sheets {
		s := &b.sheets[i]
		formulas[i] = make([]string, len(s.Table.Columns))
		for c := range formulas[i] {
			formula, err := b.offered(s.look(c))
			if err != nil {
				return nil, fmt.Errorf("sheet %s: %w", s.Name, err)
			}
			formulas[i][c] = formula
		}
	}
	if len(b.lists) == 0 {
		return formulas, nil
	}
	if _, err := b.file.NewSheet(b.listed); err != nil {
		return nil, err
	}
	for column, list := range b.lists {
		for row, choice := range list {
			cell, err := excelize.CoordinatesToCellName(column+1, row+1)
			if err != nil {
				return nil, err
			}
			if err := b.file.SetCellStr(b.listed, cell, clip(choice)); err != nil {
				return nil, err
			}
		}
	}
	return formulas, b.file.SetSheetVisible(b.listed, false)
}
