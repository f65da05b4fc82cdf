package match

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/graph/words"
)

// mostLikely is how many pairs are proposed at most.
const mostLikely = 10_000

// item is a name of a part, one of all names that are compared.
type item struct {
	*entry
	compared
	part int
}

// likely returns the proposals between the parts, with how many pairs were found
// beyond the bound and how many were never compared.
func likely(entries []*entry, parts [][]*entry, hints []hint) (out []Pair, omitted, skipped int) {
	l := newLookout(parts)
	partOf := make([]int, len(entries))
	for i, p := range parts {
		for _, e := range p {
			partOf[e.mention] = i
		}
	}
	for _, h := range hints {
		l.note(partOf[h.a.mention], partOf[h.b.mention], h.score, h.reason.With())
	}
	pairs, skipped := l.candidates()
	for _, p := range pairs {
		first, second := p.items()
		a, b := &l.items[first], &l.items[second]
		if a.key == b.key || a.form != "" && b.form != "" && a.form != b.form {
			continue
		}
		if score, why := a.resembles(&b.compared); score >= scoreLeast || score >= scoreLeast*sharePlace && why.Text == reasonPlace {
			l.note(a.part, b.part, score, why)
		}
	}
	skipped += l.acronyms()
	out = l.pairs(parts)
	if len(out) > mostLikely {
		omitted = len(out) - mostLikely
		out = out[:mostLikely]
	}
	return out, omitted, skipped
}

// lookout gathers the best proposal for each two parts.
type lookout struct {
	items []item              // in the order of keys
	codes []map[string]string // of each part: the code by its scheme
	best  map[[2]int]proposal
}

type proposal struct {
	score float64
	why   words.Message
}

func newLookout(parts [][]*entry) *lookout {
	l := &lookout{codes: make([]map[string]string, len(parts)), best: map[[2]int]proposal{}}
	for i, p := range parts {
		l.codes[i] = codes(p)
		var seen map[[3]string]bool // only where the part has several
		if len(p) > 1 {
			seen = map[[3]string]bool{}
		}
		for _, e := range p {
			if e.key == "" {
				continue
			}
			name := [3]string{e.form, e.acronym, e.key}
			if seen[name] {
				continue
			}
			if seen != nil {
				seen[name] = true
			}
			l.items = append(l.items, item{entry: e, part: i})
		}
	}
	slices.SortStableFunc(l.items, func(a, b item) int {
		return cmp.Or(cmp.Compare(a.key, b.key), compareMentions(a.Mention, b.Mention))
	})
	weigh := rarity(l.items)
	for i := range l.items {
		l.items[i].compared = newCompared(l.items[i].words, weigh)
	}
	return l
}

// A list is taken to be part of a larger one, with so many more names, in so many of
// which each word stands: in a short list all words are rare.
const (
	unseen     = 500
	unseenWith = 4
)

// rarity returns what a word weighs: ln(1 + names / names with the word), counting
// those unseen.
func rarity(items []item) func(string) float64 {
	count := map[string]int{}
	for _, it := range items {
		ws := slices.Clone(it.words)
		slices.Sort(ws)
		for _, w := range slices.Compact(ws) {
			count[w]++
		}
	}
	n := float64(len(items) + unseen)
	return func(w string) float64 { return math.Log(1 + n/float64(count[w]+unseenWith)) }
}

// note keeps a proposal if it is better than what is known of the two parts, and
// no codes tell them apart.
func (l *lookout) note(a, b int, score float64, why words.Message) {
	if a == b {
		return
	}
	at := [2]int{min(a, b), max(a, b)}
	old, ok := l.best[at]
	if !ok && l.codesApart(a, b) {
		return
	}
	if !ok || score > old.score || score == old.score && why.String() < old.why.String() {
		l.best[at] = proposal{score, why}
	}
}

// codes returns the codes of a part by their schemes; no part has two of one.
func codes(part []*entry) map[string]string {
	var out map[string]string
	for _, e := range part {
		if e.id.scheme != "" {
			if out == nil {
				out = map[string]string{}
			}
			out[e.id.scheme] = e.id.text
		}
	}
	return out
}

func (l *lookout) codesApart(a, b int) bool {
	for scheme, code := range l.codes[a] {
		if other, ok := l.codes[b][scheme]; ok && other != code {
			return true
		}
	}
	return false
}

// pairs returns the proposals, the best first and among equals by name.
func (l *lookout) pairs(parts [][]*entry) []Pair {
	heads := map[int]*entry{}
	head := func(part int) *entry {
		if heads[part] == nil {
			heads[part] = parts[part][display(parts[part])]
		}
		return heads[part]
	}
	type row struct {
		a, b *entry
		proposal
	}
	rows := make([]row, 0, len(l.best))
	for at, p := range l.best {
		a, b := head(at[0]), head(at[1])
		if compareMentions(a.Mention, b.Mention) > 0 {
			a, b = b, a
		}
		rows = append(rows, row{a, b, p})
	}
	slices.SortFunc(rows, func(x, y row) int {
		return cmp.Or(cmp.Compare(y.score, x.score), compareMentions(x.a.Mention, y.a.Mention),
			compareMentions(x.b.Mention, y.b.Mention), cmp.Compare(x.a.mention, y.a.mention), cmp.Compare(x.b.mention, y.b.mention))
	})
	out := make([]Pair, len(rows))
	for i, r := range rows {
		out[i] = Pair{A: r.a.mention, B: r.b.mention, Score: r.score, Reason: r.why}
	}
	return out
}
