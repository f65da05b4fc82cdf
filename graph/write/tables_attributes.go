package write

import (
	"slices"
	"strconv"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/table"
)

// withAttributes returns the table with a column for each attribute that a record
// has, in the order of their names, under a name that means nothing else to the
// reader of the table.
func withAttributes[R any](t *table.Table, records []R, of func(*R) []graph.Attribute) *table.Table {
	at := map[string]int{}
	var names []string
	for i := range records {
		for _, a := range of(&records[i]) {
			if _, seen := at[a.Name]; !seen {
				at[a.Name] = 0
				names = append(names, a.Name)
			}
		}
	}
	slices.Sort(names)
	cells := make([][]string, len(names))
	for i, name := range names {
		at[name] = i
		cells[i] = make([]string, len(records))
	}
	for i := range records {
		for _, a := range of(&records[i]) {
			cells[at[a.Name]][i] = a.Value
		}
	}
	known, taken := knownNames(t), map[string]bool{}
	for i, name := range names {
		unique := name
		for k := 2; known[unfolded(unique)] || taken[unique]; k++ {
			unique = name + " " + strconv.Itoa(k)
		}
		taken[unique] = true
		t.Columns = append(t.Columns, table.Texts(unique, cells[i]))
	}
	return t
}

// knownNames returns the names of the table's columns and what its reader takes
// for one of them or for another of lintas's own. The names under which it keeps
// attributes itself, power and interest, are free.
func knownNames(t *table.Table) map[string]bool {
	known := map[string]bool{}
	for i := range t.Columns {
		known[unfolded(t.Columns[i].Name)] = true
	}
	for _, other := range read.Tables() {
		if other.Name != t.Name {
			continue
		}
		for _, c := range other.Columns {
			for _, name := range slices.Concat(c.Indonesian, c.Other, c.HXL) {
				known[unfolded(name)] = true
			}
		}
	}
	return known
}

// unfolded returns the name without what names of columns are matched without.
func unfolded(name string) string {
	return strings.NewReplacer(" ", "", "_", "", "-", "", "*", "").Replace(strings.ToLower(name))
}
