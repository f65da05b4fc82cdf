package report

import (
	"example.org/lintas/analysis"
	"example.org/lintas/graph/words"
)

// Number is one of the large numbers at the top of the page. Chance is what chance
// gives; empty for a count.
type Number struct{ Value, Label, Chance string }

// Numbers returns the large numbers of the page, for papers that show them too.
func Numbers(r *analysis.Result, l words.Language) []Number {
	v := newView(Input{Result: r, Language: l}, places{})
	var out []Number
	for _, n := range v.header().Numbers {
		out = append(out, Number(n))
	}
	return out
}
