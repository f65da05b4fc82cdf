package report

import (
	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph/words"
)

// page is what the template of the body shows, in one language.
type page struct {
	Header header
	Marks  []mark

	Findings []told
	Lead     string // that nothing stands out from chance
	Notes    []text

	SectorLabel  string
	Picture      *networkMap
	Distribution *distribution

	Mixing       *mixing
	Bridging     *bridging
	Overlap      *overlap
	Work         *work
	Partnerships *partnerships
	Alone        *alone
	Funders      *funders
	Health       *health
	Promises     *promises
	Standing     *standing
	WhatIf       *whatIf
	Balance      balance
	Methods      methods

	Team bool
}

// view is what the parts of the page are made of.
type view struct {
	Input
	l words.Language
	// withheld are the subjects without findings and why.
	withheld map[string]words.Message
	sectors  []mark
	places   places
	// explored are the organizations of which the page can be asked, and number is
	// the place of each organization among them, −1 where it is left out.
	explored, number []int
	outlook          outlook
}

// newView returns what the parts of the page in the language of the input are
// made of.
func newView(in Input, at places) *view {
	v := &view{Input: in, l: in.Language, withheld: map[string]words.Message{}, places: at}
	for _, s := range finding.Silences(in.Result.Data, in.Result.Answers) {
		v.withheld[s.Subject] = s.Reason
	}
	v.sectors = v.marks()
	v.explore()
	return v
}

func newPage(v *view) *page {
	in := v.Input
	p := &page{
		Team:   in.Team,
		Header: v.header(), Marks: v.sectors,
		Findings:     v.findings(),
		Lead:         v.lead(),
		Picture:      v.picture(),
		Distribution: v.distribution(),
		SectorLabel:  finding.SectorLabel(in.Result.Network).In(v.l),
		Mixing:       v.mixing(),
		Bridging:     v.bridging(),
		Overlap:      v.overlap(),
		Work:         v.work(),
		Partnerships: v.partnerships(),
		Alone:        v.alone(),
		Funders:      v.funders(),
		Health:       v.health(),
		Promises:     v.promises(),
		Standing:     v.standing(),
		WhatIf:       v.whatIf(),
		Balance:      v.balance(),
		Methods:      v.methods(),
	}
	for _, note := range []string{v.unknown(), v.silent(), v.edited()} {
		if note != "" {
			p.Notes = append(p.Notes, text{{Text: note}})
		}
	}
	for _, s := range finding.Silences(in.Result.Data, in.Result.Answers) {
		// Without a single sector the note above has said it.
		if s.Subject != finding.WithheldSectors || v.hasSectors() {
			p.Notes = append(p.Notes, v.rich(s.Reason))
		}
	}
	if note := v.robust(); note != "" {
		p.Notes = append(p.Notes, text{{Text: note}})
	}
	return p
}

// hasSectors reports whether the sector of any organization is known.
func (v *view) hasSectors() bool { return len(v.Result.Network.Sectors()) > 0 }

// unknownShare is the share of organizations without a sector beyond which the
// page says so before any finding.
const unknownShare = 0.2

// unknown says how many organizations have no sector, where they are many.
func (v *view) unknown() string {
	without, all := 0, v.Result.Network.Len()
	for _, c := range v.Result.Network.Codes() {
		if c < 0 {
			without++
		}
	}
	if float64(without) <= unknownShare*float64(all) {
		return ""
	}
	label := finding.SectorLabel(v.Result.Network)
	if without == all {
		return v.say("unknown-all", label)
	}
	return v.say("unknown-many", label, v.l.Count(without), v.l.Count(all))
}
