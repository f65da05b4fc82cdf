// Package paper makes what is handed round and shown on a wall: the brief of one
// page, a page for each organization, and slides. All of it is drawn as sheets,
// which become PDF and PNG without a browser.
package paper

import (
	"cmp"
	"slices"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/finding"
	"example.org/lintas/analysis/maps"
	"example.org/lintas/graph"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/style"
	"example.org/lintas/graph/words"
)

// Input is what papers are made of.
type Input struct {
	Result *analysis.Result
	// Findings are those that are told, the most consequential first.
	Findings []finding.Finding
	// Maps say how the maps are drawn; their page is chosen by the paper.
	Maps    maps.Options
	Version string
}

func (in Input) language() words.Language { return in.Maps.Language }

// look returns the look on the page, with every choice made.
func (in Input) look(page draw.Page) draw.Look {
	look := in.Maps.Look
	look.Page = page
	if look.Theme == (style.Theme{}) {
		look.Theme = style.NewTheme(style.Lintas, false, false)
	}
	return look
}

// title returns what the data are called.
func (in Input) title() string {
	return cmp.Or(in.Result.Network.About().Title, textUntitled.In(in.language()))
}

// date returns the date of the data in words, empty where there is none.
func (in Input) date() string {
	d := in.Result.Network.Date()
	if d == 0 {
		return ""
	}
	return in.language().Date(d.Split())
}

// source says where the data come from; empty where they do not say it.
func (in Input) source() string {
	if s := in.Result.Network.About().Source; s != "" {
		return textSource.With(s).In(in.language())
	}
	return ""
}

// hasTies reports whether any two organizations are tied.
func (in Input) hasTies() bool { return len(in.Result.Data.Ties.All()) > 0 }

// hasSectors reports whether the organizations are of several known sectors.
func (in Input) hasSectors() bool {
	seen := map[int32]bool{}
	for _, c := range in.Result.Network.Codes() {
		if c >= 0 {
			seen[c] = true
		}
	}
	return len(seen) > 1
}

// sectorOf returns what the sector of an organization is called.
func (in Input) sectorOf(o *graph.Organization) string {
	n := in.Result.Network
	i := slices.IndexFunc(n.Sectors(), func(s graph.Sector) bool { return s.Key == o.Sector })
	if i < 0 {
		return graph.UnknownLabel.In(in.language())
	}
	return n.Sectors()[i].Label.In(in.language())
}

// kindOf returns the kind of map with the given name.
func kindOf(name string) maps.Kind {
	kinds := maps.Kinds()
	return kinds[slices.IndexFunc(kinds, func(k maps.Kind) bool { return k.Name == name })]
}
