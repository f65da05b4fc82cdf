package paper

import (
	"context"
	"slices"
	"strings"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/analysis/report"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/sheet"
)

// SlideDPI makes 1,920 × 1,080 pixels of a slide.
const SlideDPI = 172.8

// Slide is a page of the deck. Name is what its file is called, without number and
// ending.
type Slide struct {
	Name string
	*sheet.Sheet
}

// mapOf gives the map that shows what a finding says, by the first part of its ID.
var mapOf = map[string]string{
	"gaps": "coverage", "sole-providers": "coverage", "presence": "coverage",
	"overlap": "overlap", "sectors": "sectors",
	"bridges": "network", "portfolio": "network", "copresence": "network", "cuts": "network",
}

// Slides makes a deck of 16:9: a title with the large numbers, the maps that show
// the findings in their order, each with the finding as its title, the maps of the
// network and of sectors where no finding is about them, and the questions to
// discuss.
func Slides(ctx context.Context, in Input) ([]Slide, error) {
	l := string(in.language())
	first := in.cover()
	deck := []Slide{{"title", first.page(in.title(), l)}}
	shown := map[string]bool{}
	for _, x := range in.slideMaps() {
		if shown[x.kind] || !in.canDraw(x.kind) {
			continue
		}
		shown[x.kind] = true
		drawn, err := in.drawn(ctx, x.kind, x.title, draw.Slide)
		if err != nil {
			return nil, err
		}
		deck = append(deck, Slide{x.kind, drawn})
	}
	if len(in.Findings) > 0 {
		last := in.questions()
		deck = append(deck, Slide{"questions", last.page(textQuestions.In(in.language()), l)})
	}
	return deck, nil
}

// shownMap is a map with the finding that is its title; empty where there is none.
type shownMap struct{ kind, title string }

// slideMaps returns the maps in the order of the deck.
func (in Input) slideMaps() []shownMap {
	var out []shownMap
	for _, f := range in.Findings {
		if kind := kindShowing(f); kind != "" {
			out = append(out, shownMap{kind, f.Headline.In(in.language())})
		}
	}
	return append(out, shownMap{"network", ""}, shownMap{"sectors", ""})
}

// kindShowing returns the kind of map that shows a finding.
func kindShowing(f finding.Finding) string {
	rule, _, _ := strings.Cut(f.ID, "/")
	return mapOf[rule]
}

// canDraw reports whether the data leave something to draw.
func (in Input) canDraw(kind string) bool {
	switch kind {
	case "coverage":
		return len(in.Result.Network.Activities())+len(in.Result.Network.Needs()) > 0
	case "sectors":
		return in.hasTies() && in.hasSectors()
	}
	return in.hasTies()
}

// cover sets the title with the large numbers.
func (in Input) cover() *flow {
	f := in.slide()
	f.y = 90
	title := in.title()
	size := 34.0
	for ; size > 20 && len(f.Fonts.WrapWidth(title, f.width, size, true)) > 2; size -= 2 {
	}
	f.text(f.cut(title, 2.9*f.width, size, true), size, true, f.ink())
	f.gap(6)
	f.text(f.cut(joined(in.date(), in.source()), 1.9*f.width, 14, false), 14, false, f.muted())
	f.gap(26)
	f.rule()
	f.gap(12)
	numbers := report.Numbers(in.Result, in.language())
	width := f.width / float64(len(numbers))
	top := *f
	for i, n := range numbers {
		c := top.beside(top.x+float64(i)*width, width-20)
		c.text(n.Value, 36, true, f.Theme.Accent)
		c.gap(2)
		c.text(n.Label, 14, false, f.ink())
		if n.Chance != "" {
			c.text(n.Chance, 12, false, f.muted())
		}
		f.take(c)
	}
	return f
}

// questions sets one question a finding, in the largest type that has room.
func (in Input) questions() *flow {
	l := in.language()
	var asked []string
	for _, f := range in.Findings {
		if q := f.Question.In(l); !slices.Contains(asked, q) {
			asked = append(asked, q)
		}
	}
	var f *flow
	for size := 24.0; size >= 10; size-- {
		f = in.slide()
		f.text(textQuestions.In(l), 26, true, f.ink())
		f.gap(14)
		for i, q := range asked {
			c := f.beside(f.x+2.1*size, f.width-2.1*size)
			badge(c, f.x, l.Count(i+1), size)
			c.text(q, size, false, f.ink())
			f.take(c)
			f.gap(0.6 * size)
		}
		if f.y <= f.Page.Height-margin {
			break
		}
	}
	return f
}

func (in Input) slide() *flow {
	look := in.look(draw.Slide)
	return &flow{Look: look, x: 48, y: 36, width: look.Page.Width - 96}
}
