package match

import (
	"strings"

	"example.org/lintas/graph/words"
)

// Trust says how far the word that a proposal rests on is to be trusted.
type Trust int

const (
	// Mostly is for words that a few organizations of other sectors have in their
	// names: of ten such names nine and more are of the sector.
	Mostly Trust = iota + 1
	// Nearly is for words that name the sector itself: a legal form, a rank of
	// government, an agency of the United Nations.
	Nearly
)

// Proposal is what a name says of the sector of its organization. Words are those
// of the name, in folded letters, that say so.
type Proposal struct {
	Sector string // a key of graph.Sectors
	Words  string
	Trust  Trust
	Reason words.Message
}

// reasonSector says on what a proposal of a sector rests.
var reasonSector = because("the name says %q", "namanya memuat kata %q")

// place is where in a name a phrase stands.
type place byte

const (
	first  place = iota // begins the name
	last                // ends the name
	whole               // is the name
	within              // stands anywhere
)

// rule is a phrase that says a sector. A rule without a sector says that nothing
// can be said.
type rule struct {
	phrase []string
	at     place
	sector string
	trust  Trust
}

// SectorOf returns what a name says of the sector of its organization, or false
// where it says nothing or too little. Of what a name says goes first: that the
// name is an acronym everybody knows; how it begins ("Dinas Koperasi" is a
// government's office, "Yayasan Universitas X" a foundation), with more words
// before fewer; the legal form at its end ("Media Nusantara GmbH" is a company);
// what else stands in it, the phrase with more words before the one with fewer and
// the earlier before the later. What the state or a region owns (BUMN, BUMD) is
// left open, since each list must place it itself; what a village owns and trades
// with (BUMDes) is proposed as private, to be looked at.
func SectorOf(name string) (Proposal, bool) {
	name = cut(name, longestName)
	full, acronym, _ := SplitAcronym(name)
	ws := tokenize(full)
	if len(ws) > 0 && ws[0].text == "the" {
		ws = ws[1:]
	}
	for _, try := range []func() (rule, bool){
		func() (rule, bool) { return book.whole(ws) },
		func() (rule, bool) { return book.first(ws) },
		func() (rule, bool) { return book.last(ws) },
		func() (rule, bool) { return book.whole(tokenize(acronym)) },
		func() (rule, bool) { return book.within(ws) },
	} {
		if r, ok := try(); ok {
			if r.sector == "" {
				return Proposal{}, false
			}
			phrase := strings.Join(r.phrase, " ")
			return Proposal{r.sector, phrase, r.trust, reasonSector.With(phrase)}, true
		}
	}
	return Proposal{}, false
}

// ruleBook finds the rules of a name by their first words.
type ruleBook struct{ wholes, firsts, lasts, withins map[string][]rule }

var book = newRuleBook(sectorRules())

func newRuleBook(rules []rule) ruleBook {
	b := ruleBook{map[string][]rule{}, map[string][]rule{}, map[string][]rule{}, map[string][]rule{}}
	for _, r := range rules {
		m := map[place]map[string][]rule{whole: b.wholes, first: b.firsts, last: b.lasts, within: b.withins}[r.at]
		m[r.phrase[0]] = append(m[r.phrase[0]], r)
	}
	return b
}

func (b ruleBook) whole(ws []token) (rule, bool) {
	if len(ws) == 0 {
		return rule{}, false
	}
	return longest(b.wholes[ws[0].text], ws, func(n int) bool { return n == len(ws) })
}

func (b ruleBook) first(ws []token) (rule, bool) {
	if len(ws) == 0 {
		return rule{}, false
	}
	return longest(b.firsts[ws[0].text], ws, func(int) bool { return true })
}

func (b ruleBook) last(ws []token) (rule, bool) {
	for i := range ws {
		if r, ok := longest(b.lasts[ws[i].text], ws[i:], func(n int) bool { return i > 0 && n == len(ws)-i }); ok {
			return r, true
		}
	}
	return rule{}, false
}

func (b ruleBook) within(ws []token) (best rule, found bool) {
	for i := range ws {
		r, ok := longest(b.withins[ws[i].text], ws[i:], func(int) bool { return true })
		if ok && len(r.phrase) > len(best.phrase) {
			best, found = r, true
		}
	}
	return best, found
}

// longest returns the rule with the most words that begins the words and ends
// where it may.
func longest(rules []rule, ws []token, may func(n int) bool) (best rule, found bool) {
	for _, r := range rules {
		n := len(r.phrase)
		if n > len(best.phrase) && n <= len(ws) && begins(ws, r.phrase) && may(n) {
			best, found = r, true
		}
	}
	return best, found
}
