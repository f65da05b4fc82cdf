package match

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// group returns the group of entries that are one organization.
func group(entries []*entry, part []*entry) Group {
	at := display(part)
	head := part[at]
	out := Group{Display: head.mention, Acronym: commonest(part)}
	codes := map[string]int{}
	for _, e := range part {
		codes[e.id.text]++
	}
	for _, e := range part {
		m := Member{Mention: e.mention}
		if e != head {
			m.Reason = why(head, e, codes)
		}
		out.Members = append(out.Members, m)
	}
	return out
}

// spelling is one way to write a name and how often it is written.
type spelling struct {
	name   string
	weight int
	held   int // 1 where its acronym is in it
}

// display returns which entry has the name that stands for all.
func display(part []*entry) int {
	best := preferred(tally(part, func(e *entry) string { return strings.TrimSpace(e.Name) }))
	return slices.IndexFunc(part, func(e *entry) bool { return strings.TrimSpace(e.Name) == best })
}

// commonest returns the acronym that is stated most often, or nothing.
func commonest(part []*entry) string {
	return preferred(tally(part, func(e *entry) string { return e.stated }))
}

// tally returns the spellings of a value with their weights.
func tally(part []*entry, value func(*entry) string) []spelling {
	at := map[string]int{}
	var out []spelling
	for _, e := range part {
		v := value(e)
		if v == "" {
			continue
		}
		i, ok := at[v]
		if !ok {
			i = len(out)
			at[v] = i
			out = append(out, spelling{name: v})
			if e.held {
				out[i].held = 1
			}
		}
		out[i].weight += e.Weight
	}
	return out
}

// preferred returns the spelling to show, by the rule of Group.
func preferred(all []spelling) string {
	if len(all) == 0 {
		return ""
	}
	return slices.MinFunc(all, func(a, b spelling) int {
		return cmp.Or(
			cmp.Compare(b.weight, a.weight),
			cmp.Compare(a.held, b.held),
			cmp.Compare(mixed(b.name), mixed(a.name)),
			cmp.Compare(accents(b.name), accents(a.name)),
			cmp.Compare(utf8.RuneCountInString(b.name), utf8.RuneCountInString(a.name)),
			cmp.Compare(a.name, b.name))
	}).name
}

// mixed is 1 for a name with capitals and small letters.
func mixed(name string) int {
	if strings.ContainsFunc(name, unicode.IsUpper) && strings.ContainsFunc(name, unicode.IsLower) {
		return 1
	}
	return 0
}

// accents counts the letters beyond ASCII.
func accents(name string) int {
	n := 0
	for _, r := range name {
		if r >= utf8.RuneSelf && unicode.IsLetter(r) {
			n++
		}
	}
	return n
}
