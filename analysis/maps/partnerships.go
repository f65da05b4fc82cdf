package maps

import (
	"context"
	"math"

	"example.org/lintas/analysis"
	"example.org/lintas/graph"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/sheet"
)

// Partnerships draws each partnership as a small box joined to its members. One
// of two without a name is a line from one to the other. Of more than 2,000 tied
// organizations it draws the 150 most central and the partnerships of two or
// more of them.
func Partnerships(ctx context.Context, r *analysis.Result, opt Options) (Map, error) {
	memberships, err := sizeOf(r, opt, "")
	if err != nil {
		return Map{}, err
	}
	l := opt.Language
	if opt.SizeBy == "" {
		memberships = trait{label: membershipsIs.In(l), values: joinedIn(r.Network)}
	}
	central, err := sizeOf(r, Options{Language: l}, "betweenness")
	if err != nil {
		return Map{}, err
	}
	shown := drawn(r, central)
	picture := pictureOf(r, opt, memberships, shown)
	titled(&picture, titlePartnerships.In(l))
	if len(shown) == 0 {
		return nothing(picture, opt, withoutTies(r)), ctx.Err()
	}
	if err := colorBy(r, opt, &picture, shown); err != nil {
		return Map{}, err
	}
	picture.Edges, picture.Directed = nil, false
	boxes := addBoxes(r, &picture, placesOf(r.Network.Len(), shown))
	if boxes > 0 {
		picture.Keys = append(picture.Keys, draw.Key{Heading: boxIs.In(l), Entries: []draw.KeyEntry{
			{Label: memberLine.In(l), Count: boxes, IsBox: true}}})
	}
	return nodeLink(ctx, picture, opt)
}

// addBoxes adds the partnerships and their members' lines, and returns the
// number of boxes.
func addBoxes(r *analysis.Result, picture *draw.Network, place []int) int {
	const letters = 32
	boxes := 0
	for _, p := range r.Network.Partnerships().All() {
		var members []int
		for _, i := range p.Participants() {
			if place[i] >= 0 {
				members = append(members, place[i])
			}
		}
		switch {
		case len(members) < 2:
			continue
		case len(members) == 2 && isNameless(r.Network, p):
			picture.Edges = append(picture.Edges, draw.Edge{A: members[0], B: members[1], Strength: 1, Type: p.Type})
			continue
		}
		name := sheet.Cut(p.Name, letters)
		if name == "" {
			name = sheet.Cut(p.ID, letters)
		}
		box := len(picture.Nodes)
		boxes++
		picture.Nodes = append(picture.Nodes, draw.Node{ID: p.ID, Label: name, Size: math.NaN(), Emphasis: draw.Emphasis{IsBox: true}})
		for _, m := range members {
			picture.Edges = append(picture.Edges, draw.Edge{A: m, B: box, Strength: 1, Type: p.Type})
		}
	}
	return boxes
}

// isNameless reports whether a pair has no name but the one that was made of its
// ends.
func isNameless(n *graph.Network, p *graph.Partnership) bool {
	ends := n.Organizations()
	return p.Pair && (p.Name == "" || p.Name == ends[p.Source].ID+" – "+ends[p.Target].ID)
}

// joinedIn returns the number of partnerships that each organization is in.
func joinedIn(n *graph.Network) []float64 {
	counts := make([]float64, n.Len())
	for _, p := range n.Partnerships().All() {
		for _, i := range p.Participants() {
			counts[i]++
		}
	}
	return counts
}
