package read

import (
	"maps"
	"slices"

	"example.org/lintas/graph/match"
)

// openSplits returns the cells that may name several organizations, of which
// nobody has decided, by their text.
func (in *input) openSplits() map[string]*Split {
	out := map[string]*Split{}
	for _, f := range in.files {
		for i := range f.Splits {
			if s := &f.Splits[i]; s.Open() && out[s.Text] == nil {
				out[s.Text] = s
			}
		}
	}
	return out
}

// proposeParts notes the parts of cells that may name several organizations as
// mentions of their own, and whom they would be or resemble if the cells were
// taken apart, so that a person can decide on both at once.
func (r *register) proposeParts(people []*person, list []match.Mention, open map[string]*Split) {
	if !r.in.opt.Propose {
		return
	}
	known := map[string]bool{}
	for _, key := range r.keys {
		known[key.name] = true
	}
	for _, p := range people {
		known[p.name] = true
	}
	first := len(people)
	mentions := map[int]*Mention{}
	for _, text := range slices.Sorted(maps.Keys(open)) {
		s := open[text]
		for _, part := range s.Parts {
			if known[part] {
				continue
			}
			known[part] = true
			m := &Mention{Written: part, Name: part, Where: s.Where, Count: s.Count, Part: true}
			if d := r.in.decisions.identified(part); d != nil {
				m.Name, m.Sector, m.Ignored = d.name(), d.Sector, d.Ignore
			}
			mentions[len(people)] = m
			people = append(people, &person{name: part, at: s.Where})
			list = append(list, match.Mention{Name: part, Weight: s.Count})
		}
	}
	if len(mentions) == 0 {
		return
	}
	found := match.Find(list)
	for _, g := range found.Certain {
		for _, member := range g.Members {
			if m := mentions[member.Mention]; m != nil {
				m.Name = people[g.Display].name
			}
		}
	}
	found.Likely = slices.DeleteFunc(found.Likely, func(p match.Pair) bool { return p.A < first && p.B < first })
	found.Omitted = 0
	r.propose(people, found, open)
	for _, i := range slices.Sorted(maps.Keys(mentions)) {
		r.in.account.mentions = append(r.in.account.mentions, *mentions[i])
	}
}
