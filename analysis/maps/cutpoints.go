package maps

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"example.org/lintas/analysis"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/sheet"
)

// CutPoints draws the network with a ring around every organization whose
// leaving would divide it, and shades what falls away when the one leaves that
// keeps the most pairs of others connected.
func CutPoints(ctx context.Context, r *analysis.Result, opt Options) (Map, error) {
	size, err := sizeOf(r, opt, "pairs_cut")
	if err != nil {
		return Map{}, err
	}
	shown := drawn(r, size)
	picture := pictureOf(r, opt, size, shown)
	l := opt.Language
	points := 0
	for _, cut := range r.Data.Cuts().Points {
		if cut {
			points++
		}
	}
	titled(&picture, titleCutPoints.In(l))
	if len(shown) == 0 {
		return nothing(picture, opt, withoutTies(r)), ctx.Err()
	}
	if err := colorBy(r, opt, &picture, shown); err != nil {
		return Map{}, err
	}
	if points == 0 {
		picture.Subtitle = join(" · ", noCutPoint.In(l), picture.Subtitle)
		return nodeLink(ctx, picture, opt)
	}
	picture.Subtitle = join(" · ", counted(l, points, cutPointsCount), picture.Subtitle)
	place := placesOf(r.Network.Len(), shown)
	for i, cut := range r.Data.Cuts().Points {
		if cut && place[i] >= 0 {
			picture.Nodes[place[i]].Emphasis.IsRinged = true
			picture.Nodes[place[i]].Emphasis.IsNamed = true
		}
	}
	picture.Keys = append(picture.Keys, draw.Key{Heading: highlighted.In(l), Entries: []draw.KeyEntry{
		{Label: cutPointIs.In(l), Count: points, IsRing: true}}})
	picture.Keys = append(picture.Keys, fallingParts(r, opt, &picture, place))
	return nodeLink(ctx, picture, opt)
}

// fallingParts shades what is cut off when the largest cut point leaves and
// returns the legend of it.
func fallingParts(r *analysis.Result, opt Options, picture *draw.Network, place []int) draw.Key {
	l := opt.Language
	leaves := 0
	pairs := r.Data.Cuts().Pairs
	for i := range pairs {
		if pairs[i] > pairs[leaves] {
			leaves = i
		}
	}
	key := draw.Key{Heading: whenLeaves.With(sheet.Cut(r.Network.Organizations()[leaves].Name, 60)).In(l)}
	parts := without(r, leaves)
	rest := 0
	for p, part := range parts[1:] {
		number := min(p+1, draw.MostParts)
		for _, i := range part {
			if place[i] >= 0 {
				picture.Nodes[place[i]].Emphasis.Part = number
			}
		}
		if p+1 >= draw.MostParts && len(parts)-1 > draw.MostParts {
			rest += len(part)
			continue
		}
		key.Entries = append(key.Entries, draw.KeyEntry{Label: cutOff.With(namesOf(r, opt, part)).In(l), Part: number})
	}
	if rest > 0 {
		key.Entries = append(key.Entries, draw.KeyEntry{
			Label: morePartsCutOff.With(l.Count(len(parts)-draw.MostParts), counted(l, rest, organizationsCount)).In(l), Part: draw.MostParts})
	}
	return key
}

// without returns the parts into which the component of an organization falls
// when it leaves, the largest first, equal ones by their first member.
func without(r *analysis.Result, leaves int) [][]int {
	rows := r.Data.Flat.Out()
	seen := make([]bool, r.Network.Len())
	seen[leaves] = true
	var parts [][]int
	for _, first := range rows.Row(leaves) {
		if seen[first] {
			continue
		}
		seen[first] = true
		part := []int{int(first)}
		for k := 0; k < len(part); k++ {
			for _, j := range rows.Row(part[k]) {
				if !seen[j] {
					seen[j] = true
					part = append(part, int(j))
				}
			}
		}
		slices.Sort(part)
		parts = append(parts, part)
	}
	slices.SortStableFunc(parts, func(a, b []int) int { return len(b) - len(a) })
	return parts
}

// namesOf names the first organizations of a part and says how many more.
func namesOf(r *analysis.Result, opt Options, part []int) string {
	const most, letters = 3, 40
	var names []string
	for _, i := range part[:min(len(part), most)] {
		names = append(names, sheet.Cut(r.Network.Organizations()[i].Name, letters))
	}
	if more := len(part) - most; more > 0 {
		names = append(names, fmt.Sprintf(phrases(r.Network, opt.Language).More, opt.Language.Count(more)))
	}
	return strings.Join(names, ", ")
}
