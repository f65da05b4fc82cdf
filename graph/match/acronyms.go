package match

import (
	"math"
	"slices"
)

const (
	mostMeant   = 5 // organizations that one acronym may stand for and is still proposed for
	longestBare = 8 // letters of a name that may be an acronym alone
)

// acronyms notes what acronyms say: a name that is only an acronym with the names
// that state it or have such initials, and different names that state the same.
// What stands for more than a few organizations is left out; their number comes
// back.
func (l *lookout) acronyms() (skipped int) {
	stated, begun, bare := map[string][]int{}, map[string][]int{}, map[string][]int{}
	for i := range l.items {
		it := &l.items[i]
		if it.acronym != "" {
			stated[it.acronym] = append(stated[it.acronym], i)
		}
		if len(it.words) == 1 && len(it.key) >= 2 && len(it.key) <= longestBare {
			bare[it.key] = append(bare[it.key], i)
		}
		if len(it.words) >= 3 {
			for _, letters := range it.begins() {
				begun[letters] = append(begun[letters], i)
			}
		}
	}
	for _, short := range keys(bare) {
		meant := l.distinct(stated[short])
		skipped += l.proposeBare(bare[short], meant, scoreAcronym, reasonAcronym, short)
		if len(short) >= 3 {
			skipped += l.proposeBare(bare[short], l.distinct(begun[short]), scoreInitials, reasonInitials, short)
		}
	}
	for _, short := range keys(stated) {
		meant := l.distinct(stated[short])
		if len(meant) > mostMeant || len(short) < 3 {
			skipped += len(meant) * (len(meant) - 1) / 2
			continue
		}
		for i := range meant {
			for j := range i {
				a, b := &l.items[meant[i]], &l.items[meant[j]]
				l.note(a.part, b.part, scoreShared/math.Sqrt(float64(len(meant)-1)), reasonShared.With(max(a.stated, b.stated)))
			}
		}
	}
	return skipped
}

// proposeBare notes the names that an acronym may stand for.
func (l *lookout) proposeBare(bare, meant []int, score float64, why reason, short string) int {
	if len(meant) > mostMeant {
		return len(bare) * len(meant)
	}
	for _, i := range bare {
		for _, j := range meant {
			l.note(l.items[i].part, l.items[j].part, score/math.Sqrt(float64(len(meant))), why.With(l.items[i].Name))
		}
	}
	return 0
}

// distinct returns the first item of each part.
func (l *lookout) distinct(items []int) []int {
	seen := map[int]bool{}
	var out []int
	for _, i := range items {
		if !seen[l.items[i].part] {
			seen[l.items[i].part] = true
			out = append(out, i)
		}
	}
	return out
}

// begins returns the initials of the words, of all and of those that are not small.
func (it *item) begins() []string {
	ws := make([]token, len(it.words))
	for i, w := range it.words {
		ws[i] = token{text: w}
	}
	out := []string{initials(ws, true), initials(ws, false)}
	slices.Sort(out)
	return slices.Compact(out)
}

func keys(m map[string][]int) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}
