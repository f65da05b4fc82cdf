// Package registry describes measures: each column that lintas writes has its
// name, words, formula and source here, and nowhere else.
package registry

import (
	"context"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph/words"
)

// Column describes a column of a file, or a row of network.csv, which has one
// measure a row.
type Column struct {
	File       string // without its ending: organizations, network, …
	Name       string
	Label      words.Text
	Definition words.Text
	Formula    string
	Source     string // author, year, DOI
	Unit       string
	Range      string
}

// Metric is one computation and the columns that it fills.
type Metric struct {
	Columns []Column
	Compute func(ctx context.Context, d *passes.Data, a *Answers) error
}
