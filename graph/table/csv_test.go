package table

import (
	"encoding/csv"
	"errors"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestWriteCSV(t *testing.T) {
	tab := Table{Name: "t", Columns: []Column{
		Texts("name", []string{"plain", "a,b", `say "x"`, "two\nlines", " led", "=1", ""}),
		Numbers("number", []float64{0.5, math.NaN(), 1e-7, -0.25, 1, 2, 3}),
		Counts("count", []int{0, -1, math.MaxInt64, 1e15, 4, 5, 6}),
		Decimals("money", []string{"999999999999999.01", "", "-0.5", "0", "1", "2", "3"}),
		Bools("yes", []bool{true, false, true, false, true, false, true}),
	}}
	const want = "name,number,count,money,yes\n" +
		"plain,0.5,0,999999999999999.01,true\n" +
		"\"a,b\",,-1,,false\n" +
		"\"say \"\"x\"\"\",1e-07,9223372036854775807,-0.5,true\n" +
		"\"two\nlines\",-0.25,1000000000000000,0,false\n" +
		"\" led\",1,4,1,true\n" +
		"'=1,2,5,2,false\n" +
		",3,6,3,true\n"
	var b strings.Builder
	if err := tab.WriteCSV(&b); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, b.String()); diff != "" {
		t.Error(diff)
	}
}

func TestCSVReadsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows, columns := rapid.IntRange(0, 5).Draw(t, "rows"), rapid.IntRange(1, 3).Draw(t, "columns")
		text := rapid.StringOf(rapid.OneOf(rapid.RuneFrom([]rune("a,\"\n '=\t")), rapid.Rune()))
		tab := Table{Name: "t"}
		want := make([][]string, rows)
		for c := range columns {
			cells := rapid.SliceOfN(text, rows, rows).Draw(t, "cells")
			for r := range cells {
				// A reader of CSV takes \r\n for \n.
				cells[r] = strings.ReplaceAll(cells[r], "\r", "")
				want[r] = append(want[r], cells[r])
			}
			tab.Columns = append(tab.Columns, Texts(string(rune('a'+c)), cells))
		}
		var b strings.Builder
		if err := tab.WriteCSV(&b); err != nil {
			t.Fatal(err)
		}
		got, err := csv.NewReader(strings.NewReader(b.String())).ReadAll()
		if err != nil {
			t.Fatalf("%v in %q", err, b.String())
		}
		got = got[1:]
		for _, row := range got {
			for c := range row {
				row[c] = Unguard(row[c])
			}
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: %s", b.String(), diff)
		}
	})
}

func TestCheck(t *testing.T) {
	for name, columns := range map[string][]Column{
		"two of a name":  {Texts("a", nil), Counts("a", nil)},
		"other lengths":  {Texts("a", []string{"x"}), Counts("b", nil)},
		"shorter, first": {Texts("a", nil), Bools("b", []bool{true})},
	} {
		tab := Table{Name: "t", Columns: columns}
		if err := tab.WriteCSV(&strings.Builder{}); err == nil || !strings.HasPrefix(err.Error(), "table t: ") {
			t.Errorf("%s: %v", name, err)
		}
	}
	if err := (&Table{}).Check(); err != nil {
		t.Error(err)
	}
}

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errors.New("disk full") }

func TestWriteCSVToAFullDisk(t *testing.T) {
	long := Table{Name: "t", Columns: []Column{Texts("a", []string{strings.Repeat("x", 1<<17), "y"})}}
	for _, tab := range []Table{{Name: "t", Columns: []Column{Texts("a", nil)}}, long} {
		if err := tab.WriteCSV(full{}); err == nil || err.Error() != "disk full" {
			t.Errorf("got %v", err)
		}
	}
}

func TestCells(t *testing.T) {
	for _, test := range []struct {
		column Column
		cell   string
		float  float64
		yes    bool
	}{
		{Texts("", []string{"=1"}), "=1", math.NaN(), false},
		{Numbers("", []float64{0.5}), "0.5", 0.5, false},
		{Counts("", []int{1e15}), "1000000000000000", 1e15, false},
		{Decimals("", []string{"0.10"}), "0.10", 0.1, false},
		{Decimals("", []string{""}), "", math.NaN(), false},
		{Bools("", []bool{true}), "true", 1, true},
		{Bools("", []bool{false}), "false", 0, false},
	} {
		c := test.column
		if f := c.Float(0); c.Cell(0) != test.cell || f != test.float && !(math.IsNaN(f) && math.IsNaN(test.float)) || c.True(0) != test.yes || c.Len() != 1 {
			t.Errorf("%q, %v, %v of %d; want %q, %v, %v", c.Cell(0), f, c.True(0), c.Len(), test.cell, test.float, test.yes)
		}
	}
	whole, text := Counts("", []int{math.MaxInt64}), Texts("", []string{"7"})
	if whole.Int(0) != math.MaxInt64 || text.Int(0) != 0 {
		t.Errorf("as whole numbers %d and %d", whole.Int(0), text.Int(0))
	}
	tab := Table{Columns: []Column{Texts("a", nil)}}
	if tab.Column("a") == nil || tab.Column("b") != nil {
		t.Error("column by name")
	}
}
