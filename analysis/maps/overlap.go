package maps

import (
	"cmp"
	"context"
	"slices"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph/draw"
)

// Most overlap candidates and bridging organizations that a map highlights.
const (
	mostCandidates = 12
	mostBridging   = 5
)

// Overlap draws the pairs of organizations that work on the same theme at the
// same place without a partnership on record as dashes over the faded network,
// and rings the organizations that stand most between the sectors.
func Overlap(ctx context.Context, r *analysis.Result, opt Options) (Map, error) {
	size, err := sizeOf(r, opt, "betweenness")
	if err != nil {
		return Map{}, err
	}
	pairs, all := candidates(r)
	shown := drawn(r, size)
	for _, p := range pairs {
		shown = append(shown, p[0], p[1])
	}
	slices.Sort(shown)
	shown = slices.Compact(shown)
	picture := pictureOf(r, opt, size, shown)
	l := opt.Language
	titled(&picture, titleOverlap.In(l))
	switch {
	case len(r.Network.Activities()) == 0:
		return nothing(picture, opt, noActivities), ctx.Err()
	case len(shown) == 0:
		return nothing(picture, opt, withoutTies(r)), ctx.Err()
	}
	picture.Subtitle = join(" · ", candidatesShown.With(l.Count(len(pairs)), l.Count(all)).In(l), picture.Subtitle)
	if err := colorBy(r, opt, &picture, shown); err != nil {
		return Map{}, err
	}
	bridging := mostly(r, "cross_sector_betweenness", mostBridging)
	place := placesOf(r.Network.Len(), shown)
	for i := range picture.Nodes {
		picture.Nodes[i].Emphasis.IsFaded = true
	}
	highlight := func(i int) *draw.Emphasis {
		e := &picture.Nodes[place[i]].Emphasis
		e.IsFaded, e.IsNamed = false, true
		return e
	}
	for _, p := range pairs {
		highlight(p[0])
		highlight(p[1])
		picture.Missing = append(picture.Missing, draw.Edge{A: place[p[0]], B: place[p[1]]})
	}
	rings := 0
	for _, i := range bridging {
		if place[i] >= 0 {
			highlight(i).IsRinged = true
			rings++
		}
	}
	picture.IsFaded = true
	key := draw.Key{Heading: highlighted.In(l)}
	if len(pairs) > 0 {
		key.Entries = append(key.Entries, draw.KeyEntry{Label: candidateIs.In(l), Count: len(pairs), IsMissing: true})
	}
	if rings > 0 {
		key.Entries = append(key.Entries, draw.KeyEntry{Label: bridgingIs.In(l), Count: rings, IsRing: true})
	}
	if len(key.Entries) > 0 {
		picture.Keys = append(picture.Keys, key)
	}
	return nodeLink(ctx, picture, opt)
}

// candidates returns the first overlap candidates as pairs of organizations,
// and how many there are in all.
func candidates(r *analysis.Result) (pairs [][2]int, all int) {
	rows, _ := finding.Candidates(r.Answers)
	a, b := r.Answers.Column("overlap", "organization_a"), r.Answers.Column("overlap", "organization_b")
	for _, row := range rows[:min(len(rows), mostCandidates)] {
		i, okA := r.Network.Index(a.Cell(row))
		j, okB := r.Network.Index(b.Cell(row))
		if okA && okB {
			pairs = append(pairs, [2]int{i, j})
		}
	}
	return pairs, len(rows)
}

// mostly returns at most n organizations with the highest values above 0.
func mostly(r *analysis.Result, column string, n int) []int {
	values := r.Answers.Column("organizations", column)
	if values == nil {
		return nil
	}
	var out []int
	for i := range values.Len() {
		if values.Float(i) > 0 {
			out = append(out, i)
		}
	}
	slices.SortStableFunc(out, func(i, j int) int { return cmp.Compare(values.Float(j), values.Float(i)) })
	return out[:min(len(out), n)]
}
