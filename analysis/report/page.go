package report

import (
	"html/template"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph/words"
)

// page is what the template shows.
type page struct {
	Lang   string
	Policy string
	Style  template.CSS
	Header header
	Marks  []mark

	Findings []told
	Notes    []text

	SectorLabel           string
	NetworkMap, SectorMap template.HTML

	Mixing       *mixing
	Bridging     *bridging
	Overlap      *overlap
	Work         *work
	Partnerships *partnerships
	Balance      balance
	Methods      methods
}

// view is what the parts of the page are made of.
type view struct {
	Input
	l words.Language
	// withheld are the subjects without findings and why.
	withheld map[string]words.Message
	sectors  []mark
}

func newPage(in Input) *page {
	v := &view{Input: in, l: in.Language, withheld: map[string]words.Message{}}
	silences := finding.Silences(in.Result.Data, in.Result.Answers)
	for _, s := range silences {
		v.withheld[s.Subject] = s.Reason
	}
	v.sectors = v.marks()
	style := v.style()
	p := &page{
		Lang: string(v.l), Policy: policy(style), Style: style,
		Header: v.header(), Marks: v.sectors,
		Findings:     v.findings(),
		NetworkMap:   document(in.NetworkMap),
		SectorMap:    document(in.SectorMap),
		SectorLabel:  finding.SectorLabel(in.Result.Network).In(v.l),
		Mixing:       v.mixing(),
		Bridging:     v.bridging(),
		Overlap:      v.overlap(),
		Work:         v.work(),
		Partnerships: v.partnerships(),
		Balance:      v.balance(),
		Methods:      v.methods(),
	}
	for _, s := range silences {
		p.Notes = append(p.Notes, v.rich(s.Reason))
	}
	return p
}
