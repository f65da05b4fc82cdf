package table

import (
	"bytes"
	"strings"
	"testing"
)

func TestPart(t *testing.T) {
	whole := Table{Name: "x", Columns: []Column{
		Texts("text", []string{"a", "=b", "c, d"}), Made("made", 3, func(i int) string { return string(rune('x' + i)) }),
		Numbers("number", []float64{1.5, 2, 1e-9}), Counts("count", []int{7, 8, 9}), Bools("bool", []bool{true, false, true}),
		Decimals("decimal", []string{"0.10", "", "3"}), Texts("left out", []string{"1", "2", "3"}),
	}}
	written := func(x Table) []string {
		var b bytes.Buffer
		if err := x.WriteCSV(&b); err != nil {
			t.Fatal(err)
		}
		return strings.Split(strings.TrimSuffix(b.String(), "\n"), "\n")
	}
	all, part := written(whole), written(whole.Part([]int{2, 1}, 6))
	if len(part) != 3 {
		t.Fatalf("%d lines, want 3: %q", len(part), part)
	}
	for i, of := range []int{0, 3, 2} {
		if !strings.HasPrefix(all[of], part[i]+",") {
			t.Errorf("line %d, %q, does not begin %q", i, part[i], all[of])
		}
	}
	if all := written(whole.Part([]int{0, 1, 2}, 9)); strings.Join(all, "\n") != strings.Join(written(whole), "\n") {
		t.Error("all rows and columns are not the whole table")
	}
}
