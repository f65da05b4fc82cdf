package analysis

import (
	"slices"
	"strings"
	"testing"

	"example.org/lintas/graph/graphtest"
)

// TestRegistryIsComplete asks of every column its words in both languages, and
// of every measure a place in a known file.
func TestRegistryIsComplete(t *testing.T) {
	seen := map[string]bool{}
	for _, c := range Columns() {
		where := c.File + "." + c.Name
		if seen[where] {
			t.Errorf("%s is described twice", where)
		}
		seen[where] = true
		if !slices.Contains(Files(), c.File) {
			t.Errorf("%s is in no known file", where)
		}
		for what, text := range map[string]string{
			"label": c.Label.EN, "Indonesian label": c.Label.ID,
			"definition": c.Definition.EN, "Indonesian definition": c.Definition.ID,
		} {
			if strings.TrimSpace(text) == "" {
				t.Errorf("%s has no %s", where, what)
			}
		}
		if c.Definition.EN == c.Definition.ID {
			t.Errorf("%s is not translated", where)
		}
	}
}

// TestEveryColumnIsDescribed holds the files of a run against the codebook: each
// column has a row, and each row a column or a figure.
func TestEveryColumnIsDescribed(t *testing.T) {
	for _, name := range []string{"nine", "directed40", "empty5"} {
		r := runOf(t, graphtest.Reference(name).Network, 300)
		book := r.Table("codebook")
		described := map[string]bool{}
		for i := range book.Len() {
			described[book.Column("file").Cell(i)+"/"+book.Column("column").Cell(i)] = true
		}
		written := map[string]bool{}
		for _, table := range r.Tables {
			for _, c := range table.Columns {
				written[table.Name+".csv/"+c.Name] = true
			}
		}
		network := r.Table("network")
		for i := range network.Len() {
			written["network.csv/"+network.Column("metric").Cell(i)] = true
		}
		for column := range written {
			if !described[column] {
				t.Errorf("%s: %s is not in the codebook", name, column)
			}
		}
		for column := range described {
			if !written[column] {
				t.Errorf("%s: the codebook describes %s, which is not there", name, column)
			}
		}
	}
}

func TestFind(t *testing.T) {
	if c, ok := Find("betweenness"); !ok || c.File != "organizations" {
		t.Errorf("betweenness is %+v", c)
	}
	if _, ok := Find("beetweenness"); ok {
		t.Error("a misspelled measure is found")
	}
}
