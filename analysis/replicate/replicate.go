// Package replicate writes scripts that compute the measures of a run again with
// the tools of the field, igraph, sna and NetworkX, from the ties and the sectors
// that the run wrote, and compare every value.
package replicate

import (
	_ "embed"
	"io"
	"slices"
	"text/template"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
)

// Script is one of the scripts.
type Script struct {
	Name  string // of its file, which belongs beside the folder metrics
	Write func(io.Writer) error
}

//go:embed check.R
var r string

//go:embed check.py
var python string

var templates = []struct {
	name string
	text *template.Template
}{
	{"check.R", template.Must(template.New("R").Parse(r))},
	{"check.py", template.Must(template.New("Python").Parse(python))},
}

// facts are what the scripts cannot read in the tables.
type facts struct {
	Directed bool
	// Observed is whether everybody's ties could have been recorded. Where they
	// could not, density, reciprocity and the dyads are not those of the ties alone.
	Observed   bool
	Symmetrize graph.Rule
}

// Scripts returns the scripts for a run over the data. Each ends with an error
// where a value differs by more than its limit: relatively 1e-9, or 1e-6 where the
// tools iterate.
func Scripts(d *passes.Data) []Script {
	f := facts{Directed: d.Ties.IsDirected(), Observed: observed(d.Network), Symmetrize: d.Symmetrize}
	scripts := make([]Script, len(templates))
	for i, t := range templates {
		scripts[i] = Script{Name: t.name, Write: func(w io.Writer) error { return t.text.Execute(w, f) }}
	}
	return scripts
}

// observed reports whether nobody was left unasked or did not answer, and no pair
// is marked as missing.
func observed(n *graph.Network) bool {
	silent := func(o graph.Organization) bool {
		return o.Answered == graph.No || o.Asked == graph.No && o.Answered != graph.Yes
	}
	return len(n.Unobserved()) == 0 && !slices.ContainsFunc(n.Organizations(), silent)
}
