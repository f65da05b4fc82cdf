package maps

import (
	"context"
	"slices"

	"example.org/lintas/analysis"
	"example.org/lintas/graph"
	"example.org/lintas/graph/draw"
)

// Above mostAround organizations an ego map shows partners alone, mostPartners at
// most.
const (
	mostAround   = 500
	mostPartners = 60
)

// Ego draws one organization, its partners around it and theirs around them. It
// returns a *graph.Fault where no organization is named or there is none of that
// name. Where these are more than 500 it draws the partners alone, the 60 with the
// highest value at most.
func Ego(ctx context.Context, r *analysis.Result, opt Options) (Map, error) {
	if opt.Organization == "" {
		return Map{}, &graph.Fault{Field: "organization", Severity: graph.Error, Outcome: graph.Rejected, Message: needOrganization.With()}
	}
	ego, err := r.Network.Lookup(opt.Organization)
	if err != nil {
		return Map{}, err
	}
	size, err := sizeOf(r, opt, "betweenness")
	if err != nil {
		return Map{}, err
	}
	near := within(r, ego)
	var shown, partners []int
	counts := [3]int{}
	for i, steps := range near {
		if steps < 0 {
			continue
		}
		counts[steps]++
		shown = append(shown, i)
		if steps == 1 {
			partners = append(partners, i)
		}
	}
	l := opt.Language
	cut := ""
	if len(shown) > mostAround {
		partners = highest(partners, size, mostPartners)
		cut = partnersDrawn.With(l.Count(len(partners)), size.label).In(l)
		shown = append(partners, ego)
		slices.Sort(shown)
	}
	picture := pictureOf(r, opt, size, shown)
	picture.Isolates = nil
	picture.Title = join(" · ", r.Network.About().Title)
	name := r.Network.Organizations()[ego].Name
	titled(&picture, egoOf.With(name).In(l))
	picture.Subtitle = join(" · ", egoCounts.With(counted(l, counts[1], partnersCount), l.Count(counts[2])).In(l), cut, r.Network.About().Title, subtitle(r, l))
	if counts[1] == 0 {
		return nothing(picture, opt, noPartner), ctx.Err()
	}
	if err := colorBy(r, opt, &picture, shown); err != nil {
		return Map{}, err
	}
	for k, i := range shown {
		picture.Nodes[k].Emphasis.IsRinged = i == ego
	}
	drawn, placed := draw.Rings(picture, placesOf(r.Network.Len(), shown)[ego])
	if err := ctx.Err(); err != nil {
		return Map{}, err
	}
	return written(drawn, picture, placed, opt)
}

// within returns the number of steps from the organization to every other, −1
// beyond two.
func within(r *analysis.Result, ego int) []int {
	steps := make([]int, r.Network.Len())
	for i := range steps {
		steps[i] = -1
	}
	steps[ego] = 0
	rows := r.Data.Flat.Out()
	first := rows.Row(ego)
	for _, j := range first {
		steps[j] = 1
	}
	for _, j := range first {
		for _, k := range rows.Row(int(j)) {
			if steps[k] < 0 {
				steps[k] = 2
			}
		}
	}
	return steps
}
