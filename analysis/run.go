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
	return Plan{}.Run(ctx, n, left, opt)
}

// Plan says which measures a run computes.
type Plan struct {
	// Only holds the names of the columns that are asked for; without any, all
	// are computed. What is computed together with a column, or needed for it,
	// comes with it.
	Only []string
	// Watch, where it is not nil, is called for each measure and calls compute.
	// The measure has the name of a column of its own, or of the file whose rows
	// it makes. What several measures share is computed with the first of them.
	Watch func(measure string, compute func() error) error
}

// Run computes the measures of the plan as the function Run does. Findings rest
// on all measures: there are none where only some were asked for.
func (p Plan) Run(ctx context.Context, n *graph.Network, left graph.Left, opt passes.Options) (*Result, error) {
	r := &Result{Network: n, Left: left, Data: passes.New(ctx, n, opt), Answers: registry.NewAnswers()}
	metrics := Metrics()
	names := measureNames(metrics)
	chosen := choose(metrics, p.Only)
	for i, m := range metrics {
		if !chosen[i] {
			continue
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		compute := func() error { return m.Compute(ctx, r.Data, r.Answers) }
		if err := p.watch(names[i], compute); err != nil {
			return nil, err
		}
	}
	r.Tables = tables(r)
	if len(p.Only) == 0 {
		r.Findings = finding.All(r.Data, r.Answers)
	}
	return r, nil
}

func (p Plan) watch(measure string, compute func() error) error {
	if p.Watch == nil {
		return compute()
	}
	return p.Watch(measure, compute)
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
