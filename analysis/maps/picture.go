package maps

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/analysis"
	"example.org/lintas/graph"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"example.org/lintas/graph/words"
)

// Above mostDrawn tied organizations a map shows the mostCentral of them.
const (
	mostDrawn   = 2000
	mostCentral = 150
)

// networkPicture returns the network map's content: the tied organizations, or
// the most central of many, and beside them those without a tie.
func networkPicture(r *analysis.Result, opt Options) (draw.Network, error) {
	size, err := sizeOf(r, opt, "betweenness")
	if err != nil {
		return draw.Network{}, err
	}
	shown := drawn(r, size)
	picture := pictureOf(r, opt, size, shown)
	return picture, colorBy(r, opt, &picture, shown)
}

// pictureOf returns the content of a map of the organizations shown, in
// ascending order, and the ties among them.
func pictureOf(r *analysis.Result, opt Options, size trait, shown []int) draw.Network {
	picture := frame(r, opt)
	picture.SizeLabel = size.label
	// The list of those without a tie must not say more than was looked at.
	if out, _ := r.Left.InForce(); r.Network.IsCopresent() {
		picture.Words.NoPartnership = notPresent.In(opt.Language)
	} else if out > 0 {
		picture.Words.NoPartnership = notInForce.In(opt.Language)
	} else if r.Left.Partnerships > 0 {
		picture.Words.NoPartnership = notKept.In(opt.Language)
	}
	picture.Directed = r.Network.IsDirected()
	picture.CountsIsolates = !opt.Team
	all := organizations(r, size.values)
	place := placesOf(len(all), shown)
	tied := 0
	for _, i := range shown {
		picture.Nodes = append(picture.Nodes, all[i])
	}
	for i, node := range all {
		if !isTied(r, i) {
			picture.Isolates = append(picture.Isolates, node)
		} else if place[i] >= 0 {
			tied++
		}
	}
	for _, e := range edges(r) {
		if e.A, e.B = place[e.A], place[e.B]; e.A >= 0 && e.B >= 0 {
			picture.Edges = append(picture.Edges, e)
		}
	}
	if whole := len(all) - len(picture.Isolates); whole > mostDrawn && tied < whole && tied > 0 {
		l := opt.Language
		picture.Subtitle = join(" · ", picture.Subtitle, mostCentralOf.With(l.Count(tied), l.Count(whole), size.label).In(l))
	}
	return picture
}

// placesOf returns the place of each of n organizations among those shown, −1
// where it is not.
func placesOf(n int, shown []int) []int {
	place := make([]int, n)
	for i := range place {
		place[i] = -1
	}
	for k, i := range shown {
		place[i] = k
	}
	return place
}

// withoutTies says why there is no network to draw, and what else could be.
func withoutTies(r *analysis.Result) words.Text {
	if len(r.Network.Activities()) > 0 && !r.Network.IsCopresent() {
		return noTiesButWork
	}
	return noTies
}

func isTied(r *analysis.Result, i int) bool { return len(r.Data.Flat.Out().Row(i)) > 0 }

// tiedOrganizations returns the organizations with a tie in ascending order.
func tiedOrganizations(r *analysis.Result) []int {
	var tied []int
	for i := range r.Network.Len() {
		if isTied(r, i) {
			tied = append(tied, i)
		}
	}
	return tied
}

// drawn returns the organizations that a map shows, in order of index: all that
// have a tie, or of many those with the highest values.
func drawn(r *analysis.Result, by trait) []int {
	tied := tiedOrganizations(r)
	if len(tied) <= mostDrawn {
		return tied
	}
	return highest(tied, by, mostCentral)
}

// highest returns the organizations with the highest values, so many at most, in
// order of index.
func highest(organizations []int, by trait, most int) []int {
	value := func(i int) float64 {
		if by.values == nil || math.IsNaN(by.values[i]) {
			return math.Inf(-1)
		}
		return by.values[i]
	}
	slices.SortStableFunc(organizations, func(a, b int) int { return cmp.Compare(value(b), value(a)) })
	organizations = organizations[:min(most, len(organizations))]
	slices.Sort(organizations)
	return organizations
}

// organizations returns every organization as a node of its size, which may be
// nil.
func organizations(r *analysis.Result, sizes []float64) []draw.Node {
	nodes := make([]draw.Node, r.Network.Len())
	for i, o := range r.Network.Organizations() {
		size := math.NaN()
		if sizes != nil {
			size = sizes[i]
		}
		nodes[i] = draw.Node{ID: o.ID, Label: o.Name, Short: o.ShortName, Sector: o.Sector, Size: size}
	}
	return nodes
}

// edges returns every tie. One of several types is drawn as the first of them
// in the order of the legend.
func edges(r *analysis.Result) []draw.Edge {
	order := types(r.Network)
	out := make([]draw.Edge, len(r.Data.Ties.All()))
	for i, t := range r.Data.Ties.All() {
		kind := ""
		for _, name := range order {
			if slices.Contains(t.Types, name) {
				kind = name
				break
			}
		}
		out[i] = draw.Edge{A: int(t.A), B: int(t.B), Strength: t.Strength, Type: kind}
	}
	return out
}

// types returns the types of partnership in the order of the legend: lintas's
// four, then the file's own.
func types(n *graph.Network) []string {
	order := []string{"strategic", "operational", "functional", "advocacy"}
	rank := func(t string) int {
		if i := slices.Index(order, t); i >= 0 {
			return i
		}
		return len(order)
	}
	out := n.Types()
	slices.SortStableFunc(out, func(a, b string) int { return rank(a) - rank(b) })
	return out
}

// frame returns what every map has around it: title, counts, legend, source.
func frame(r *analysis.Result, opt Options) draw.Network {
	n, l := r.Network, opt.Language
	title := titleDefault
	if n.IsCopresent() {
		title = titlePresence
	}
	picture := draw.Network{
		Title:    cmp.Or(n.About().Title, title.In(l)),
		Subtitle: subtitle(r, l),
		Footnote: footnote(r, opt),
		Engine:   opt.Force, Positions: opt.Positions,
		Sectors: legend(n, opt),
		Words:   phrases(n, l),
		Look:    opt.Look,
	}
	names := types(n)
	lines := style.Lines(names)
	for i, name := range names {
		label := name
		if t, ok := typeLabels[name]; ok {
			label = t.In(l)
		}
		picture.Types = append(picture.Types, draw.TieType{Key: name, Label: label, Line: lines[i]})
	}
	return picture
}

// nameMax is the number of letters at which names are cut.
const nameMax = 80

// legend returns the sectors that occur with their counts, unknown last.
func legend(n *graph.Network, opt Options) []draw.Sector {
	counts := map[string]int{}
	for _, o := range n.Organizations() {
		counts[o.Sector]++
	}
	return entries(n.Sectors(), counts, opt)
}

// entries returns the sectors with their counts by key, and those that none of them
// is as unknown at the end.
func entries(sectors []graph.Sector, counts map[string]int, opt Options) []draw.Sector {
	keys := make([]style.SectorCount, len(sectors))
	rest := 0
	for _, k := range counts {
		rest += k
	}
	for i, s := range sectors {
		keys[i] = style.SectorCount{Key: s.Key, Count: counts[s.Key], Color: s.Color, Shape: s.Shape}
		rest -= counts[s.Key]
	}
	if rest > 0 {
		sectors = append(slices.Clip(sectors), graph.Sector{Key: graph.Unknown, Label: graph.UnknownLabel})
		keys = append(keys, style.SectorCount{Key: graph.Unknown, Count: rest})
	}
	out := make([]draw.Sector, len(sectors))
	for i, mark := range opt.theme().For(keys) {
		out[i] = draw.Sector{Key: sectors[i].Key, Label: sheet.Cut(sectors[i].Label.In(opt.Language), nameMax), Count: keys[i].Count, Mark: mark}
	}
	return out
}
