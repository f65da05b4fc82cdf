package read

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"

	"example.org/lintas/graph"
)

// codedShare is a share that a code names. What the code is called is settled
// when the whole file is read.
type codedShare struct {
	code    string
	key     string // in the reader's codes
	percent graph.Amount
	bare    bool // a mention without a percentage
	at      spot
}

// shareList gathers the shares of one vocabulary; those of one code are one.
type shareList struct {
	shares []codedShare
	index  map[string]int
}

func (l *shareList) add(s codedShare) {
	if l.index == nil {
		l.index = map[string]int{}
	}
	i, ok := l.index[s.code]
	if !ok {
		l.index[s.code] = len(l.shares)
		l.shares = append(l.shares, s)
		return
	}
	l.shares[i].percent = l.shares[i].percent.Plus(s.percent)
	l.shares[i].bare = l.shares[i].bare || s.bare
}

// whole is 100 percent, and more than what rounding makes of it.
var whole, overWhole = amountOf("100"), amountOf("101")

func amountOf(text string) graph.Amount {
	a, _ := graph.ParseAmount(text)
	return a
}

// total returns the sum of the percentages.
func (l *shareList) total() graph.Amount {
	var sum graph.Amount
	for _, s := range l.shares {
		sum = sum.Plus(s.percent)
	}
	return sum
}

// byVocabulary holds the themes or regions of an activity, those of each
// vocabulary apart.
type byVocabulary map[string]*shareList

// percent returns the percentage that an element gives, or none.
func (a *iatiActivity) percent(p *element) graph.Amount {
	text := strings.TrimSpace(strings.TrimSuffix(a.neat(p, "percentage"), "%"))
	if text == "" {
		return graph.Amount{}
	}
	plain, ok := plainNumber(text, numberStyle{})
	x, known := graph.ParseAmount(plain)
	if !ok || !known || x.Sign() < 0 || x.Compare(whole) > 0 {
		a.r.count(countPercent, p.at)
		return graph.Amount{}
	}
	return x
}

func (a *iatiActivity) sector(p *element) { a.addSector(&a.sectors, p, "percentage") }

// unspecified is the OECD's category of purposes that are not allocated or not
// specified, and its region of developing countries that are not specified. To
// have it in common is to have nothing in common.
const unspecified = "998"

// addSector adds a theme, which has a percentage only where it is the activity's
// own.
func (a *iatiActivity) addSector(to *byVocabulary, p *element, percentage string) {
	vocabulary := a.neat(p, "vocabulary")
	if code := iatiVocabularies[strings.ToLower(vocabulary)]; code != "" {
		vocabulary = code
	}
	if vocabulary != "1" && vocabulary != "2" {
		vocabulary += " " + a.neat(p, "vocabulary-uri")
	}
	name, rank := a.r.choose(a.r.said(p, a.lang), a.lang)
	s := codedShare{code: a.neat(p, "code"), at: p.at}
	if s.code == "" {
		s.code = name.text
	}
	if s.code == "" {
		return
	}
	if (vocabulary == "1" || vocabulary == "2") && strings.HasPrefix(s.code, unspecified) {
		a.r.count(countUnspecified, p.at)
		return
	}
	if percentage != "" {
		s.percent = a.percent(p)
	}
	s.bare = !s.percent.Known()
	s.key = "sector\x00" + vocabulary + "\x00" + s.code
	a.r.codes.note(s.key, name.text, rank)
	if *to == nil {
		*to = byVocabulary{}
	}
	if (*to)[vocabulary] == nil {
		(*to)[vocabulary] = &shareList{}
	}
	(*to)[vocabulary].add(s)
}

// vocabularyRank says in which order vocabularies of sectors are taken: the
// purpose codes of the OECD, their categories, the publisher's own, then others
// as the standard numbers them.
func vocabularyRank(vocabulary string) int {
	code, _, _ := strings.Cut(vocabulary, " ")
	if i := slices.Index([]string{"1", "2", "99", "98"}, code); i >= 0 {
		return i
	}
	if n, err := strconv.Atoi(code); err == nil && n > 0 && n < 1000 {
		return 10 + n
	}
	return 2000
}

// chosen returns the sectors of the one vocabulary that is used: each vocabulary
// divides the whole activity.
func (s byVocabulary) chosen() (string, *shareList) {
	if len(s) == 0 {
		return "", &shareList{}
	}
	names := slices.SortedFunc(maps.Keys(s), func(a, b string) int {
		return cmp.Or(cmp.Compare(vocabularyRank(a), vocabularyRank(b)), strings.Compare(a, b))
	})
	return names[0], s[names[0]]
}

// finishThemes makes the deed's themes of the activity's own sectors or, where it
// has none, of those of its transactions.
func (a *iatiActivity) finishThemes() {
	vocabulary, list := a.sectors.chosen()
	if len(list.shares) == 0 {
		vocabulary, list = a.inMoney.chosen()
	}
	percents := a.percents(list)
	for i, s := range list.shares {
		t := share{code: s.code, percent: percents[i], at: s.at}
		category := purposeCategories[s.code[:min(len(s.code), 3)]]
		switch {
		case vocabulary == "1" && category != "" && len(s.code) == 5:
			t.path = []string{category, s.code}
		case vocabulary == "2" && category != "" && len(s.code) == 3:
			t.path, s.key = []string{category}, ""
		default:
			t.path = []string{s.code}
		}
		a.deed.themes = append(a.deed.themes, t)
		a.key.themes = append(a.key.themes, s.key)
	}
}

// percents returns the percentages of a list's shares as text. Those that add up
// to more than the whole are not used.
func (a *iatiActivity) percents(list *shareList) []string {
	out := make([]string, len(list.shares))
	if list.total().Compare(overWhole) > 0 {
		a.r.count(countOverWhole, list.shares[0].at)
		return out
	}
	for i, s := range list.shares {
		if !s.bare {
			out[i] = s.percent.String()
		}
	}
	return out
}

// settleCodes writes what the codes of themes and regions are called in the file
// in place of the codes.
func (r *iatiReader) settleCodes() {
	settle := func(shares []share, keys []string) {
		for i, key := range keys {
			if name := r.codes.best(key); key != "" && name != "" {
				shares[i].path[len(shares[i].path)-1] = name
			}
		}
	}
	for i, key := range r.keys {
		settle(r.d.deeds[i].themes, key.themes)
		settle(r.d.deeds[i].places, key.places)
	}
}
