package report

import (
	"cmp"
	"slices"

	"example.org/lintas/graph"
)

// partnerships says what is recorded of the partnerships, without names.
type partnerships struct {
	All      string
	Parts    []part
	Recorded bool // one of the particulars at least
}

// part is one of the small tables. It has at most longest rows.
type part struct {
	Title string
	Rows  []counted
}

// longest is how many rows a table in the page has at most.
const longest = 200

// counted is a name and how often it occurs.
type counted struct{ Name, Count, Share string }

func (v *view) partnerships() *partnerships {
	all := v.Result.Network.Partnerships()
	if all.Len() == 0 {
		return nil
	}
	types, roles := map[string]int{}, map[string]int{}
	for _, p := range all.All() {
		types[p.Type]++
		seen := map[string]bool{}
		for _, m := range p.Members {
			if !seen[m.Role] {
				seen[m.Role] = true
				roles[m.Role]++
			}
		}
	}
	delete(roles, "")
	p := &partnerships{All: v.l.Count(all.Len())}
	if len(types) > 1 || types[""] == 0 {
		p.Parts = append(p.Parts, part{v.say("by-type"), v.shares(types, all.Len(), "type-")})
	}
	if len(roles) > 0 {
		p.Parts = append(p.Parts, part{v.say("by-role"), v.shares(roles, all.Len(), "role-")})
	}
	var recorded []counted
	for _, r := range []struct {
		key   string
		holds func(*graph.Partnership) bool
	}{
		{"recorded-lead", func(p *graph.Partnership) bool { return len(p.With(graph.Lead)) > 0 }},
		{"recorded-accountable", func(p *graph.Partnership) bool { return len(p.With(graph.Accountable)) > 0 }},
		{"recorded-agreement", func(p *graph.Partnership) bool { return p.Agreement != "" }},
		{"recorded-start", func(p *graph.Partnership) bool { return p.Period.Start != 0 }},
		{"recorded-end", func(p *graph.Partnership) bool { return p.Period.End != 0 }},
		{"recorded-goals", func(p *graph.Partnership) bool { return len(p.Goals) > 0 }},
		{"recorded-budget", func(p *graph.Partnership) bool { return p.Budget.Amount.Known() }},
	} {
		k := 0
		for _, p := range all.All() {
			if r.holds(p) {
				k++
			}
		}
		p.Recorded = p.Recorded || k > 0
		recorded = append(recorded, v.counted(v.say(r.key), k, all.Len()))
	}
	if !p.Recorded {
		return p
	}
	p.Parts = append(p.Parts, part{v.say("by-record"), recorded})
	return p
}

func (v *view) counted(name string, k, of int) counted {
	return counted{name, v.l.Count(k), v.l.Percent(float64(k) / float64(of))}
}

// shares returns the names with their counts, the most frequent first. Names that
// lintas knows, by the prefix of their phrase, are put into the language.
func (v *view) shares(counts map[string]int, of int, prefix string) []counted {
	names := make([]string, 0, len(counts))
	for name := range counts {
		names = append(names, name)
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(counts[b]-counts[a], cmp.Compare(a, b)) })
	var out []counted
	for _, name := range names[:min(len(names), longest)] {
		label := name
		if _, known := phrases[prefix+name]; known {
			label = v.say(prefix + name)
		}
		out = append(out, v.counted(label, counts[name], of))
	}
	return out
}
