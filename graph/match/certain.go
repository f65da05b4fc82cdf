package match

import (
	"cmp"
	"slices"
	"strings"
)

// mostNames is how many different names one strong identifier may carry. What
// carries more was filled down a column or stands for a funder's whole programme.
const mostNames = 8

// hint is a pair of entries that have much in common and are not certainly one.
type hint struct {
	a, b   *entry
	score  float64
	reason reason
}

// certain returns the entries by organization, and the hints that come up on the
// way. Both are in the order of the entries.
func certain(entries []*entry) ([][]*entry, []hint) {
	sameName, hints := byName(entries)
	sameID, more := byIdentifier(entries)
	hints = append(hints, more...)
	index := make(map[*entry]int, len(entries))
	for i, e := range entries {
		index[e] = i
	}
	both := newUnion(len(entries))
	both.joinSets(sameName, index)
	both.joinSets(sameID, index)
	parts := pickAll(entries, both.parts())
	torn := tornEntries(parts)
	if len(torn) == 0 {
		return parts, hints
	}
	again := newUnion(len(entries))
	again.joinSets(sameID, index)
	for _, s := range sameName {
		if torn[s[0]] {
			hints = append(hints, loosen(s, again, index)...)
		} else {
			again.joinSets([][]*entry{s}, index)
		}
	}
	return pickAll(entries, again.parts()), hints
}

// tornEntries returns the entries of parts with two codes of one scheme. Names and
// identifiers led from one to the other, and there the names give way.
func tornEntries(parts [][]*entry) map[*entry]bool {
	torn := map[*entry]bool{}
	for _, part := range parts {
		if twoCodes(part) {
			for _, e := range part {
				torn[e] = true
			}
		}
	}
	return torn
}

// loosen joins of one name those without a code and those with one and the same,
// and returns the hints in place of the rest.
func loosen(same []*entry, u *union, index map[*entry]int) []hint {
	first := map[string]*entry{}
	var kept []*entry
	for _, e := range same {
		if f := first[e.id.text]; f != nil {
			u.join(index[f], index[e])
			continue
		}
		first[e.id.text] = e
		kept = append(kept, e)
	}
	return chain(kept, 1, reasonTorn)
}

// chain returns hints between the first entry and each other.
func chain(es []*entry, score float64, why reason) []hint {
	var out []hint
	for i := 1; i < len(es); i++ {
		if !es[0].id.apart(es[i].id) {
			out = append(out, hint{es[0], es[i], score, why})
		}
	}
	return out
}

// byName returns the sets of entries that are one by their names.
func byName(entries []*entry) (same [][]*entry, hints []hint) {
	for _, block := range gather(entries, func(e *entry) string { return e.key }) {
		sets := [][]*entry{block}
		loose := looseForm
		if len(block[0].key) < leastLoose {
			loose = func(values []string) bool { return len(values) < 2 }
		}
		for _, split := range []struct {
			value  func(*entry) string
			why    reason
			unless func(values []string) bool
		}{
			{func(e *entry) string { return e.form }, reasonForm, loose},
			{func(e *entry) string { return e.acronym }, reasonTwoAcronyms, atMostOne},
		} {
			var next [][]*entry
			for _, s := range sets {
				parts := []([]*entry){s}
				if !split.unless(values(s, split.value)) {
					parts = gatherAll(s, split.value)
					hints = append(hints, between(parts, split.why)...)
				}
				next = append(next, parts...)
			}
			sets = next
		}
		for _, s := range sets {
			if !twoCodes(s) {
				same = append(same, s)
				continue
			}
			parts := gatherAll(s, func(e *entry) string { return e.id.text })
			same = append(same, parts...)
			hints = append(hints, between(parts, reasonTwoCodes)...)
		}
	}
	return same, hints
}

// leastLoose is how many letters a name has at least whose legal form may be left
// out. "IRC Inc." is one of the organizations that are called IRC.
const leastLoose = 6

// looseForm reports whether no form, or one that may be left out, is among the
// values.
func looseForm(values []string) bool {
	switch len(values) {
	case 0, 1:
		return true
	case 2:
		return values[0] == "" && looseForms[values[1]]
	}
	return false
}

// atMostOne reports whether no two values contradict each other.
func atMostOne(values []string) bool {
	return len(values) < 2 || len(values) == 2 && values[0] == ""
}

// values returns the different values in order.
func values(es []*entry, value func(*entry) string) []string {
	var out []string
	for _, e := range es {
		out = append(out, value(e))
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// between returns the hints between parts of one name: with the part that does not
// say what the others differ in, or among those that differ where that may be a
// slip. Parts with two legal forms are two organizations.
func between(parts [][]*entry, why reason) []hint {
	heads := make([]*entry, len(parts))
	for i, p := range parts {
		heads[i] = p[0]
	}
	if why != reasonForm {
		return chain(heads, scoreContradiction, why)
	}
	if heads[0].form != "" {
		return nil
	}
	return chain(heads, scoreForm, why)
}

// twoCodes reports whether the entries have two codes of one scheme.
func twoCodes(es []*entry) bool {
	seen := map[string]string{}
	for _, e := range es {
		if e.id.text == "" {
			continue
		}
		if other, ok := seen[e.id.scheme]; ok && other != e.id.text {
			return true
		}
		seen[e.id.scheme] = e.id.text
	}
	return false
}

// byIdentifier returns the sets of entries that are one by their codes.
func byIdentifier(entries []*entry) (same [][]*entry, hints []hint) {
	for _, block := range gather(entries, func(e *entry) string { return e.id.text }) {
		head := block[display(block)]
		one := []*entry{head}
		joins := alike
		if block[0].id.strong && len(values(block, func(e *entry) string { return e.key })) <= mostNames {
			// Files give a grantee the number of its funder, so a code does not
			// join names that have nothing in common.
			joins = related
		}
		for i, e := range block {
			switch {
			case e == head:
			case slices.ContainsFunc(one, func(o *entry) bool { return joins(o, e) }):
				one = append(one, e)
			case i < mostShared:
				hints = append(hints, hint{head, e, scoreCode, reasonCode})
			}
		}
		same = append(same, one)
	}
	return same, hints
}

// mostShared is how many names that share a weak code are proposed.
const mostShared = 20

// alike reports whether two names with a weak code in common are one
// organization's: the same but for a slip, or one the acronym of the other.
func alike(a, b *entry) bool {
	if a.key == "" || b.key == "" || a.form != "" && b.form != "" && a.form != b.form {
		return false
	}
	if a.key == b.key || a.acronym != "" && (a.acronym == b.acronym || a.acronym == b.key) || b.acronym != "" && b.acronym == a.key {
		return true
	}
	score, _ := resemblance(a, b, plain)
	return score >= scoreAlike
}

// related reports whether two names with a strong code in common may be one
// organization's: one has no name or an acronym for it, they share a word, or
// they are alike.
func related(a, b *entry) bool {
	if a.key == "" || b.key == "" || isShort(a) || isShort(b) || alike(a, b) {
		return true
	}
	for _, w := range a.words {
		if len(w) >= leastShared && !general[w] && slices.Contains(b.words, w) {
			return true
		}
	}
	return false
}

// isShort reports whether the name is a word of capitals, as acronyms are.
func isShort(e *entry) bool {
	return len(e.words) == 1 && len(e.key) <= longestAcronym && e.Name == strings.ToUpper(e.Name)
}

// leastShared is how long a word is that two names have in common at least.
const leastShared = 4

// general are the words that organizations of any kind have in their names.
var general = set("trust", "foundation", "charity", "charitable", "association", "society", "center", "group", "project",
	"organization", "international", "national", "community", "fund", "limited", "yayasan", "perkumpulan",
	"lembaga", "indonesia", "fondation", "fundacion", "asociacion", "department", "ministry", "agency", "program")

// gather returns the entries by value in the order of values, without those that
// have none.
func gather(entries []*entry, value func(*entry) string) [][]*entry {
	out := gatherAll(entries, value)
	if len(out) > 0 && value(out[0][0]) == "" {
		return out[1:]
	}
	return out
}

// gatherAll returns the entries by value in the order of values.
func gatherAll(entries []*entry, value func(*entry) string) [][]*entry {
	sorted := slices.Clone(entries)
	slices.SortStableFunc(sorted, func(a, b *entry) int { return cmp.Compare(value(a), value(b)) })
	var out [][]*entry
	for i, e := range sorted {
		if i == 0 || value(e) != value(sorted[i-1]) {
			out = append(out, nil)
		}
		out[len(out)-1] = append(out[len(out)-1], e)
	}
	return out
}
