package write

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"example.org/lintas/graph"
)

// labels returns a label for each organization that stands between double quotes
// on one line: its name, with the id in brackets where several have the name in
// any case, and a number where even that is not one alone.
func labels(n *graph.Network) []string {
	names := make([]string, n.Len())
	for i := range n.Organizations() {
		names[i] = quotable(n.Organizations()[i].Name)
	}
	return distinct(names, func(i int) string { return quotable(n.Organizations()[i].ID) })
}

// distinct returns the names with their ids in brackets where they are not one
// alone, in any case, and a number where even that is not.
func distinct(names []string, id func(int) string) []string {
	count := map[string]int{}
	for _, name := range names {
		count[strings.ToLower(name)]++
	}
	taken := map[string]bool{}
	out := slices.Clone(names)
	for i, name := range names {
		if count[strings.ToLower(name)] > 1 {
			out[i] = name + " (" + id(i) + ")"
		}
		label := out[i]
		for k := 2; taken[strings.ToLower(out[i])]; k++ {
			out[i] = fmt.Sprintf("%s #%d", label, k)
		}
		taken[strings.ToLower(out[i])] = true
	}
	return out
}

// quotable returns the text on one line, with single quotes for double ones and
// slashes for backslashes: formats without a way to escape either need that.
func quotable(text string) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '"':
			return '\''
		case r == '\\':
			return '/'
		case unicode.IsControl(r), unicode.IsSpace(r):
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, "\uFFFD"))
	return strings.Join(strings.Fields(text), " ")
}

// layer is the ties that the partnerships of one relation make.
type layer struct {
	relation string
	ties     []graph.Tie
}

// layers returns the ties of each relation, sorted by its name; those of
// partnerships without one come first. There is always one layer at least.
func layers(n *graph.Network) []layer {
	of := map[string][]graph.Tie{}
	for _, p := range n.Partnerships().All() {
		of[p.Relation] = append(of[p.Relation], n.TiesOf(p, graph.Newman)...)
	}
	if len(of) == 0 {
		return []layer{{}}
	}
	var out []layer
	for relation, ties := range of {
		out = append(out, layer{relation, merged(ties)})
	}
	slices.SortFunc(out, func(a, b layer) int { return strings.Compare(a.relation, b.relation) })
	return out
}

// merged returns the ties with those of the same two as one, in ascending order of
// their ends. Strengths add in sorted order, as in graph.NewTies, which would make
// rows for all organizations again for each of many relations.
func merged(ties []graph.Tie) []graph.Tie {
	slices.SortFunc(ties, func(a, b graph.Tie) int {
		return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B), cmp.Compare(a.Strength, b.Strength))
	})
	out := ties[:0]
	for _, t := range ties {
		if last := len(out) - 1; last >= 0 && out[last].A == t.A && out[last].B == t.B {
			out[last].Strength += t.Strength
			continue
		}
		out = append(out, t)
	}
	return out
}

// layerNames returns the names of the layers as labels, no two alike.
func layerNames(all []layer) []string {
	names := make([]string, len(all))
	for k, l := range all {
		if names[k] = quotable(l.relation); names[k] == "" {
			names[k] = "unnamed"
		}
	}
	return distinct(names, func(k int) string { return fmt.Sprint(k + 1) })
}
