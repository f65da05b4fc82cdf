package maps

import (
	"cmp"
	"context"
	"math"
	"slices"
	"strings"

	"example.org/lintas/analysis/scenario"
	"example.org/lintas/graph"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"example.org/lintas/graph/words"
)

// Change draws two snapshots as one map: the organizations of either, where they
// stand for both, and the ties that were kept, that ended and that began, told apart
// by color and by line. Of more than 2,000 tied organizations it draws the 150 with
// the most partners. An error is the context's.
func Change(ctx context.Context, c *scenario.Comparison, opt Options) (Map, error) {
	l := opt.Language
	picture := changeFrame(c, opt)
	partners := partnersIn(c)
	var shown []int
	for k := range partners {
		if partners[k] > 0 {
			shown = append(shown, k)
		} else if c.Has(k) {
			picture.Isolates = append(picture.Isolates, isolated(c, k, l))
		}
	}
	if len(shown) == 0 {
		return nothing(picture, opt, noTies), ctx.Err()
	}
	if whole := len(shown); whole > mostDrawn {
		slices.SortStableFunc(shown, func(a, b int) int { return cmp.Compare(partners[b], partners[a]) })
		shown = shown[:mostCentral]
		slices.Sort(shown)
		picture.Subtitle = join(" · ", picture.Subtitle, mostCentralOf.With(l.Count(len(shown)), l.Count(whole), partnersEither.In(l)).In(l))
	}
	joined, left := 0, 0
	for _, k := range shown {
		node := changeNode(c, k, partners[k])
		at := c.Identities[k].At
		switch {
		case at[c.From] < 0:
			node.Emphasis = draw.Emphasis{IsRinged: true, IsNamed: true}
			joined++
		case at[c.To] < 0:
			node.Emphasis = draw.Emphasis{IsFaded: true, IsNamed: true, Badge: leftBadge}
			left++
		}
		picture.Nodes = append(picture.Nodes, node)
	}
	place := placesOf(len(c.Identities), shown)
	picture.Types, picture.Edges = changeTies(c, place, opt)
	picture.Keys = changeKeys(joined, left, opt)
	return nodeLink(ctx, picture, opt)
}

// leftBadge stands on the mark of an organization that the later list lacks.
const leftBadge = "×"

// changeFrame returns what the map has around it.
func changeFrame(c *scenario.Comparison, opt Options) draw.Network {
	l, after := opt.Language, c.After().Network
	counts := map[string]int{}
	for k := range c.Identities {
		if c.Has(k) {
			counts[sectorOf(c, k)]++
		}
	}
	p := c.Persistence
	picture := draw.Network{
		Title:     titleChange.With(c.Before().Label, c.After().Label).In(l),
		Subtitle:  join(" · ", after.About().Title, changeCounts.With(l.Count(p.Stayed), l.Count(p.Went), l.Count(p.Came)).In(l)),
		Footnote:  changeFootnote(c, opt),
		Engine:    opt.Force,
		Positions: opt.Positions,
		Directed:  c.Directed,
		Sectors:   entries(sectorsOf(c), counts, opt),
		SizeLabel: partnersEither.In(l),
		Words:     phrases(after, l),
		Look:      opt.Look,
	}
	picture.Words.Partnership = tiesHeading.In(l)
	picture.Words.NoPartnership = notInEither.In(l)
	return picture
}

func changeFootnote(c *scenario.Comparison, opt Options) string {
	l := opt.Language
	var parts, seen []string
	for _, s := range []*scenario.Snapshot{c.Before(), c.After()} {
		if source := s.Network.About().Source; source != "" && !slices.Contains(seen, source) {
			seen = append(seen, source)
			parts = append(parts, sourceIs.With(sheet.Cut(source, sourceMax)).In(l))
		}
	}
	for _, s := range []*scenario.Snapshot{c.Before(), c.After()} {
		if date := s.Network.Date(); date != 0 {
			parts = append(parts, snapshotOf.With(s.Label, day(l, date)).In(l))
		}
	}
	if opt.Rejected > 0 {
		parts = append(parts, rejected.With(l.Count(opt.Rejected)).In(l))
	}
	return strings.Join(append(parts, drawnBy.In(l)), " · ")
}

// partnersIn returns the number of partners of each identity in either snapshot,
// each counted once.
func partnersIn(c *scenario.Comparison) []int {
	out := make([]int, len(c.Identities))
	last := [2]int{-1, -1}
	pairs := make([][2]int, len(c.Ties))
	for i, t := range c.Ties {
		pairs[i] = [2]int{min(t.A, t.B), max(t.A, t.B)}
	}
	slices.SortFunc(pairs, func(a, b [2]int) int { return cmp.Or(a[0]-b[0], a[1]-b[1]) })
	for _, p := range pairs {
		if p != last {
			out[p[0]]++
			out[p[1]]++
			last = p
		}
	}
	return out
}

// record returns an identity's record in the later snapshot, else in the earlier.
func record(c *scenario.Comparison, identity int) *graph.Organization {
	at := c.Identities[identity].At
	if i := at[c.To]; i >= 0 {
		return &c.After().Network.Organizations()[i]
	}
	return &c.Before().Network.Organizations()[at[c.From]]
}

func sectorOf(c *scenario.Comparison, identity int) string { return record(c, identity).Sector }

// sectorsOf returns the sectors of both snapshots, those of the later one first.
func sectorsOf(c *scenario.Comparison) []graph.Sector {
	out := slices.Clone(c.After().Network.Sectors())
	for _, s := range c.Before().Network.Sectors() {
		if !slices.ContainsFunc(out, func(o graph.Sector) bool { return o.Key == s.Key }) {
			out = append(out, s)
		}
	}
	return out
}

func changeNode(c *scenario.Comparison, identity, partners int) draw.Node {
	o := record(c, identity)
	size := math.NaN()
	if partners > 0 {
		size = float64(partners)
	}
	return draw.Node{ID: c.Identities[identity].ID, Label: o.Name, Short: o.ShortName, Sector: o.Sector, Size: size}
}

// isolated returns an organization without a tie in either snapshot, with what
// became of it.
func isolated(c *scenario.Comparison, identity int, l words.Language) draw.Node {
	node := changeNode(c, identity, 0)
	switch at := c.Identities[identity].At; {
	case at[c.From] < 0:
		node.Label += " – " + joinedIs.In(l)
	case at[c.To] < 0:
		node.Label += " – " + leftIs.In(l)
	}
	return node
}

// changeTies returns the ties among those that have a place, those that began
// last so that they lie on top, and their types.
func changeTies(c *scenario.Comparison, place []int, opt Options) ([]draw.TieType, []draw.Edge) {
	l, theme := opt.Language, opt.theme()
	looks := []struct {
		what  scenario.What
		key   string
		label words.Text
		line  style.Line
		color string
	}{
		{"", "kept", tieKept, style.Solid, theme.Control},
		{scenario.Ended, "ended", tieEnded, style.Dashed, theme.Missing},
		{scenario.Begun, "begun", tieBegun, style.Double, theme.Accent},
	}
	var types []draw.TieType
	var edges []draw.Edge
	for _, look := range looks {
		count := 0
		for _, t := range c.Ties {
			a, b := place[t.A], place[t.B]
			if t.Became() != look.what || a < 0 || b < 0 {
				continue
			}
			count++
			edges = append(edges, draw.Edge{A: a, B: b, Strength: cmp.Or(t.After, t.Before), Type: look.key})
		}
		types = append(types, draw.TieType{Key: look.key, Label: look.label.With(l.Count(count)).In(l), Line: look.line, Color: look.color})
	}
	return types, edges
}

// changeKeys explains the marks of those that joined and left.
func changeKeys(joined, left int, opt Options) []draw.Key {
	l := opt.Language
	key := draw.Key{Heading: organizationsHeading.In(l)}
	if joined > 0 {
		key.Entries = append(key.Entries, draw.KeyEntry{Label: joinedIs.In(l), Count: joined, IsRing: true})
	}
	if left > 0 {
		mark := style.Mark{Shape: style.Circle, Fill: opt.theme().Line, Outline: opt.theme().Muted}
		key.Entries = append(key.Entries, draw.KeyEntry{Label: leftIs.In(l), Count: left, Mark: mark, Badge: leftBadge})
	}
	if len(key.Entries) == 0 {
		return nil
	}
	return []draw.Key{key}
}
