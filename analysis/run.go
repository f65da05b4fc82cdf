// Package analysis runs the measures over a network and gathers what they say
// into tables, a codebook and findings.
package analysis

import (
	"context"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
)

// Result is what a run of the measures found.
type Result struct {
	Network *graph.Network
	// Left is what the period in force and the filters left out.
	Left graph.Left
	Data *passes.Data
	// Answers holds every column and figure by name.
	Answers *registry.Answers
	// Tables are the files under metrics/ in a fixed order, the codebook last.
	Tables []*table.Table
	// Findings are what stands out, the most consequential first.
	Findings []finding.Finding
}

// Run computes every measure of the registry over the network. The context ends
// it early and says how many processors may work; neither changes an answer.
func Run(ctx context.Context, n *graph.Network, left graph.Left, opt passes.Options) (*Result, error) {
	r := &Result{Network: n, Left: left, Data: passes.New(ctx, n, opt), Answers: registry.NewAnswers()}
	for _, m := range Metrics() {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if err := m.Compute(ctx, r.Data, r.Answers); err != nil {
			return nil, err
		}
	}
	r.Tables = tables(r)
	r.Findings = finding.All(r.Data, r.Answers)
	return r, nil
}

// Table returns the file of the given name, or nil.
func (r *Result) Table(name string) *table.Table {
	for _, t := range r.Tables {
		if t.Name == name {
			return t
		}
	}
	return nil
}
