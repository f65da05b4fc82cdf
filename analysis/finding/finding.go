// Package finding turns figures into sentences: rules with thresholds that speak
// where something stands out and are silent where chance would give the same.
//
// A rule is one of two kinds. One that claims more than chance speaks only past
// the thresholds of this package and Holm's correction over everything that was
// tried on the network; for pairs of organizations that overlap, the correction is
// the one of overlap.csv over all pairs. One that states a fact of the list, such
// as a gap or a cut point, says what is recorded and claims nothing about chance.
//
// No rule tells two organizations apart whose bands of ranks overlap.
package finding

import (
	"sync"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// Finding is one thing that stands out, in words. Names of organizations, themes
// and places are values of type Name in its messages.
type Finding struct {
	// ID is stable: the rule, and where it has several what it is about.
	ID string
	// Headline says the finding in one sentence, with names and numbers.
	Headline words.Message
	// Detail says what chance would give, on what the finding rests, and what it
	// does not say.
	Detail words.Message
	// Question is one to discuss in the meeting.
	Question words.Message
	// Table is the file that holds the numbers, without its ending.
	Table string
	// Organizations are the indices of those that it names.
	Organizations []int
	// PastChance says that it claims more than chance would give. The others
	// state what is recorded.
	PastChance bool
	// Judgement says that it judges an organization that it names, which is for
	// the team and not for everybody.
	Judgement bool
}

// run is what the rules look at.
type run struct {
	*passes.Data
	answers *registry.Answers
	tests   []test
	// funded is the share of ties that only funding makes.
	funded float64
	// hub is the organization in the middle of a portfolio, or -1.
	hub int
	// candidates are those of overlap, once a rule has asked for them.
	candidates func() (rows []int, pastChance int)
}

// rules are in the order of consequence.
var rules = []func(*run) []Finding{
	presence, portfolio, gaps, overlapPairs, overlapTotals, across, pairs, bridges, cuts, overlapFact, soleProviders,
}

// rulesOfPresence are those that hold where ties are of presence alone: nobody
// is a bridge, and no sector meets another, by working in the same place.
var rulesOfPresence = []func(*run) []Finding{
	copresence, gaps, overlapPairs, overlapTotals, overlapFact, soleProviders,
}

// All returns the findings of a run, the most consequential first; Told chooses
// among them. It returns none where nothing stands out.
func All(d *passes.Data, a *registry.Answers) []Finding {
	r := newRun(d, a)
	rules := rules
	if d.Network.IsCopresent() {
		rules = rulesOfPresence
	}
	var found []Finding
	for _, rule := range rules {
		found = append(found, rule(r)...)
	}
	return found
}

// Comparisons returns the number of figures of the network that All compared with
// chance, and whether it compared the overlap of pairs.
func Comparisons(d *passes.Data, a *registry.Answers) (figures int, pairs bool) {
	adjusted := a.Column("overlap", "p_adjusted")
	return len(newRun(d, a).tests), adjusted != nil && adjusted.Len() > 0 && d.Network.Recorded().Len() > 0
}

// Withheld is a subject on which no finding was looked for, and why.
type Withheld struct {
	// Subject is one of the constants.
	Subject string
	Reason  words.Message
}

// What may be withheld: who meets whom by sector, because few sectors are known or
// because most ties are funding; bridges and cut points.
const (
	WithheldSectors = "sectors"
	WithheldFunding = "funding"
	WithheldBridges = "bridges"
)

// Silences returns the subjects on which All looked for no finding.
func Silences(d *passes.Data, a *registry.Answers) []Withheld {
	r := newRun(d, a)
	var out []Withheld
	if share, known := r.knownShare(); known && share < knownTies {
		reason := textFewKnown.With(percent(share), SectorLabel(d.Network), percent(knownTies))
		out = append(out, Withheld{WithheldSectors, reason})
	}
	if r.funded > fundingMost {
		out = append(out, Withheld{WithheldFunding, textFunded.With(percent(r.funded), SectorLabel(d.Network))})
	}
	if r.hub >= 0 {
		out = append(out, Withheld{WithheldBridges, textHub.With(r.name(r.hub))})
	}
	return out
}

var (
	textFewKnown = words.Text{
		EN: "Nothing is said about who meets whom by %[2]s: only %[1]s of the ties have it recorded at both ends, and at least %[3]s are needed.",
		ID: "Tidak ada temuan tentang %[2]s: baru %[1]s hubungan yang %[2]s kedua ujungnya tercatat, sedangkan yang diperlukan paling sedikit %[3]s."}
	textFunded = words.Text{
		EN: "No finding about who meets whom by %[2]s: %[1]s of the ties are between those that only fund and those they fund, so such a finding would tell who funds and nothing more.",
		ID: "Tidak ada temuan tentang siapa bertemu siapa menurut %[2]s: %[1]s hubungan adalah antara yang hanya mendanai dan yang didanai, sehingga temuan itu hanya akan menunjukkan siapa yang mendanai."}
	textHub = words.Text{
		EN: "Nothing is said about bridges and cut points: %s is in nearly every partnership of this list, so every path leads through it.",
		ID: "Tidak ada temuan tentang jembatan dan titik putus: %s ada dalam hampir setiap kemitraan di daftar ini, sehingga semua jalur melewatinya."}
)

func newRun(d *passes.Data, a *registry.Answers) *run {
	r := &run{Data: d, answers: a}
	r.candidates = sync.OnceValues(func() ([]int, int) { return Candidates(a) })
	r.hub, r.funded = hubOf(d.Network), fundedShare(d)
	r.tests = adjusted(r.tried())
	return r
}

// knownShare returns the share of ties with both sectors known, and whether there
// is one.
func (r *run) knownShare() (float64, bool) {
	f, ok := r.answers.Figure("share_known_sector")
	return f.Value, ok && f.Value == f.Value
}

// sectorsKnown reports whether findings may speak of sectors.
func (r *run) sectorsKnown() bool {
	share, ok := r.knownShare()
	return ok && share >= knownTies
}

// columns returns columns of a file by name and whether all of them are there.
func (r *run) columns(file string, names ...string) ([]*table.Column, bool) {
	return columns(r.answers, file, names...)
}

func columns(a *registry.Answers, file string, names ...string) ([]*table.Column, bool) {
	out := make([]*table.Column, len(names))
	for i, name := range names {
		if out[i] = a.Column(file, name); out[i] == nil {
			return nil, false
		}
	}
	return out, true
}

// sector returns what a reader calls the sector with the given key.
func (r *run) sector(key string) words.Text {
	for _, s := range r.Network.Sectors() {
		if s.Key == key {
			return s.Label
		}
	}
	if key == graph.Unknown {
		return graph.UnknownLabel
	}
	return words.Text{EN: key, ID: key}
}
