package match

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/adrg/strutil/metrics"

	"example.org/lintas/graph/words"
)

// The scores of proposals. Those of words are the share of the two names that
// agrees, each word counting by how rare it is among the names.
const (
	scoreLeast         = 0.75 // of words; below it most proposals are wrong
	scoreAlike         = 0.85 // of words, enough for a weak code in common to be certain
	scoreForm          = 0.80
	scoreContradiction = 0.80
	scoreCode          = 0.60
	scoreAcronym       = 0.85
	scoreInitials      = 0.70
	scoreShared        = 0.60
	shareTypo          = 0.90 // how much of a word with a slip in it agrees
	sharePlace         = 0.60 // what remains of the score where one names a place more
)

// compared is a name as its words are compared: without small words.
type compared struct {
	content []string
	kinds   []kind
	weight  []float64
	total   float64
}

const (
	mostWords = 16 // words that are compared; of longer names the first count
	mostSlips = 3  // words that may be slips of others
)

func newCompared(ws []string, weigh func(string) float64) compared {
	most := min(len(ws), mostWords)
	c := compared{content: make([]string, 0, most), kinds: make([]kind, 0, most), weight: make([]float64, 0, most)}
	for i, w := range ws {
		if smallWords[w] || len(c.content) == mostWords {
			continue
		}
		c.content = append(c.content, w)
		c.kinds = append(c.kinds, kindOf(w, i))
		c.weight = append(c.weight, weigh(w))
		c.total += c.weight[len(c.weight)-1]
	}
	return c
}

// plain lets every word count the same.
func plain(string) float64 { return 1 }

// resemblance returns how much of two names agrees, and in what they differ. It is
// 0 where the names tell two organizations apart.
func resemblance(a, b *entry, weigh func(string) float64) (float64, words.Message) {
	x, y := newCompared(a.words, weigh), newCompared(b.words, weigh)
	return x.resembles(&y)
}

func (a *compared) resembles(b *compared) (float64, words.Message) {
	left, right, agreed := a.leftover(b)
	if len(left) == 0 && len(right) == 0 && agreed > 0 {
		return 0.97, reasonOrder.With()
	}
	for _, i := range left {
		if a.kinds[i] == number {
			return 0, words.Message{}
		}
		for _, j := range right {
			if a.kinds[i] != noKind && a.kinds[i] == b.kinds[j] {
				return 0, words.Message{}
			}
		}
	}
	for _, j := range right {
		if b.kinds[j] == number {
			return 0, words.Message{}
		}
	}
	if min(len(left), len(right)) > mostSlips || max(len(left), len(right)) > 2*mostSlips {
		return 0, words.Message{}
	}
	// What no slip can mend bounds the score before any slip is looked for.
	if 2*min(a.total, b.total) < scoreLeast*(a.total+b.total) {
		return 0, words.Message{}
	}
	left, right, mended := pairSlips(a, b, left, right)
	agreed += mended
	score := 2 * agreed / (a.total + b.total)
	rest := append(named(a, left), named(b, right)...)
	switch {
	case len(rest) == 0:
		return score, reasonTypo.With()
	case len(left) == 0 && places(b, right) || len(right) == 0 && places(a, left):
		return score * sharePlace, reasonPlace.With(strings.Join(rest, " "))
	case len(left) == 0 || len(right) == 0:
		return score, reasonMissing.With(strings.Join(rest, " "))
	}
	return score, reasonMost.With(strings.Join(rest, " "))
}

// places reports whether one of the words is a place, of which a branch or a member
// of the other may be called.
func places(c *compared, at []int) bool {
	return slices.ContainsFunc(at, func(i int) bool { return c.kinds[i] == country })
}

func named(c *compared, at []int) []string {
	out := make([]string, len(at))
	for i, j := range at {
		out[i] = c.content[j]
	}
	return out
}

// leftover returns the numbers of the words that the other name does not have, and
// the weight of those it has.
func (a *compared) leftover(b *compared) (left, right []int, agreed float64) {
	var taken [mostWords]bool
	for i, w := range a.content {
		found := false
		for j, v := range b.content {
			if !taken[j] && v == w {
				taken[j], found = true, true
				break
			}
		}
		if found {
			agreed += a.weight[i]
		} else {
			left = append(left, i)
		}
	}
	for j := range b.content {
		if !taken[j] {
			right = append(right, j)
		}
	}
	return left, right, agreed
}

// pairSlips takes the words that are slips of each other out of what is left, and
// returns what of their weight agrees.
func pairSlips(a, b *compared, left, right []int) (l, r []int, mended float64) {
	if len(a.content) == 1 && len(b.content) == 1 && min(utf8.RuneCountInString(a.content[0]), utf8.RuneCountInString(b.content[0])) < leastAlone {
		return left, right, 0
	}
	for _, i := range left {
		found := -1
		for k, j := range right {
			if maySlip(a.kinds[i], b.kinds[j]) && slip(a.content[i], b.content[j]) {
				found = k
				break
			}
		}
		if found < 0 {
			l = append(l, i)
			continue
		}
		mended += shareTypo * (a.weight[i] + b.weight[right[found]]) / 2
		right = append(right[:found:found], right[found+1:]...)
	}
	return l, right, mended
}

// maySlip reports whether a word of one kind may be a slip of one of another: not
// where both tell organizations apart, nor where one is a number.
func maySlip(a, b kind) bool {
	return (a == noKind || b == noKind) && a != number && b != number
}

// slip reports whether two words differ by one letter in five to eight, or two in
// nine and more.
func slip(a, b string) bool {
	short, long := utf8.RuneCountInString(a), utf8.RuneCountInString(b)
	if short > long {
		short, long = long, short
	}
	most := 1
	if short >= 9 {
		most = 2
	}
	if short < 5 || long-short > most || long > longestWord || a[0] != b[0] && a[len(a)-1] != b[len(b)-1] {
		return false
	}
	a, b = unlike(a, b)
	if most == 1 || a == "" || b == "" {
		return max(utf8.RuneCountInString(a), utf8.RuneCountInString(b)) <= most
	}
	return metrics.NewLevenshtein().Distance(a, b) <= most
}

// unlike returns what remains of two words without what both begin and end with.
func unlike(a, b string) (string, string) {
	for a != "" && b != "" {
		r, n := utf8.DecodeRuneInString(a)
		if s, _ := utf8.DecodeRuneInString(b); r != s {
			break
		}
		a, b = a[n:], b[n:]
	}
	for a != "" && b != "" {
		r, n := utf8.DecodeLastRuneInString(a)
		if s, _ := utf8.DecodeLastRuneInString(b); r != s {
			break
		}
		a, b = a[:len(a)-n], b[:len(b)-n]
	}
	return a, b
}

// leastAlone is how many letters a name of one word has at least to be taken for a
// slip of another. Shorter ones are acronyms, and a letter tells them apart.
const leastAlone = 8

// longestWord is how many letters a word has at most to be looked at for slips.
const longestWord = 40
