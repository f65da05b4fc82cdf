package maps

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/analysis"
	"example.org/lintas/graph"
	"example.org/lintas/graph/draw"
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
func networkPicture(r *analysis.Result, opt Options) draw.Network {
	picture := frame(r, opt)
	picture.SizeLabel = sizeIs.In(opt.Language)
	// The list of those without a tie must not say more than was looked at.
	if out, _ := r.Left.InForce(); out > 0 {
		picture.Words.NoPartnership = notInForce.In(opt.Language)
	} else if r.Left.Partnerships > 0 {
		picture.Words.NoPartnership = notKept.In(opt.Language)
	}
	picture.Directed = r.Network.IsDirected()
	all := organizations(r)
	shown := drawn(r)
	place := make([]int, len(all))
	for i := range place {
		place[i] = -1
	}
	for k, i := range shown {
		place[i] = k
		picture.Nodes = append(picture.Nodes, all[i])
	}
	for i, node := range all {
		if len(r.Data.Flat.Out().Row(i)) == 0 {
			picture.Isolates = append(picture.Isolates, node)
		}
	}
	for _, e := range edges(r) {
		if e.A, e.B = place[e.A], place[e.B]; e.A >= 0 && e.B >= 0 {
			picture.Edges = append(picture.Edges, e)
		}
	}
	if tied := len(all) - len(picture.Isolates); len(shown) < tied {
		l := opt.Language
		picture.Subtitle = join(" · ", picture.Subtitle, mostCentralOf.With(l.Count(len(shown)), l.Count(tied)).In(l))
	}
	return picture
}

// drawn returns the organizations that the map shows, in order of index.
func drawn(r *analysis.Result) []int {
	var tied []int
	for i := range r.Network.Len() {
		if len(r.Data.Flat.Out().Row(i)) > 0 {
			tied = append(tied, i)
		}
	}
	if len(tied) <= mostDrawn {
		return tied
	}
	betweenness := r.Answers.Column("organizations", "betweenness")
	slices.SortStableFunc(tied, func(a, b int) int { return cmp.Compare(betweenness.Float(b), betweenness.Float(a)) })
	tied = tied[:mostCentral]
	slices.Sort(tied)
	return tied
}

// organizations returns every organization as a node.
func organizations(r *analysis.Result) []draw.Node {
	betweenness := r.Answers.Column("organizations", "betweenness")
	nodes := make([]draw.Node, r.Network.Len())
	for i, o := range r.Network.Organizations() {
		size := math.NaN()
		if betweenness != nil {
			size = betweenness.Float(i)
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
	picture := draw.Network{
		Title:    cmp.Or(n.About().Title, titleDefault.In(l)),
		Subtitle: subtitle(r, l),
		Footnote: footnote(r, opt),
		Sectors:  legend(n, l),
		Words:    phrases(n, l),
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

// legend returns the sectors that occur with their counts, unknown last.
func legend(n *graph.Network, l words.Language) []draw.Sector {
	sectors := slices.Clone(n.Sectors())
	counts := make([]int, len(sectors)+1)
	for _, c := range n.Codes() {
		if c < 0 {
			c = int32(len(sectors))
		}
		counts[c]++
	}
	if counts[len(sectors)] > 0 {
		sectors = append(sectors, graph.Sector{Key: graph.Unknown, Label: graph.UnknownLabel})
	}
	keys := make([]style.SectorCount, len(sectors))
	for i, s := range sectors {
		keys[i] = style.SectorCount{Key: s.Key, Count: counts[i], Color: s.Color, Shape: s.Shape}
	}
	out := make([]draw.Sector, len(sectors))
	for i, mark := range style.For(keys) {
		out[i] = draw.Sector{Key: sectors[i].Key, Label: sectors[i].Label.In(l), Count: counts[i], Mark: mark}
	}
	return out
}
