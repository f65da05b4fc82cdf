package draw

import (
	"fmt"
	"slices"
	"testing"

	"example.org/lintas/graph/layout"
	"example.org/lintas/graph/sheet"
	"gonum.org/v1/gonum/spatial/r2"
)

// faults counts what makes names unreadable on a map.
type faults struct {
	OnName, OnMark int // names that lie on another, and on a foreign mark
	NearerForeign  int // names nearer to a foreign mark than to their own
	OffPage, Small int // texts beyond the page, and below 6 points
	NotDrawn       int // names that are not where they were measured
}

// TestNamesOfTwentyNetworks measures networks of 5 to 500 organizations, with
// and without an engine, on paper of every shape.
func TestNamesOfTwentyNetworks(t *testing.T) {
	pages := []Page{{}, A4.Portrait(), Slide, {}, A3.Portrait(), F4}
	for k := range 20 {
		n := 5 + 495*k*k/(19*19)
		net := invented(n)
		net.Page = pages[k%len(pages)]
		net.BySector = k%3 == 2
		for kind, engine := range map[string]layout.Engine{"scattered": scattered, "circle": nil} {
			t.Run(fmt.Sprint(n, kind), func(t *testing.T) {
				s, p := draw(t, net, engine)
				got, named := measure(net, s, p)
				if got != (faults{}) {
					t.Errorf("%+v among %d names", got, named)
				}
				if named < min(n, 20) {
					t.Errorf("only %d of %d names shown", named, n)
				}
				t.Logf("%.0f × %.0f: %d of %d names", s.Width, s.Height, named, n)
			})
		}
	}
}

// measure returns the faults of a drawn map and the number of its names.
func measure(n Network, s *sheet.Sheet, p Placed) (faults, int) {
	n.Look = n.on(p.Page)
	f := newFrame(n.Look, n.Title, subtitle(n, n.words(), len(n.Nodes)))
	edges := ties(n)
	l := newLabeler(n, f, p, arcs(edges, p.Centers, f.plot), newSizes(n, f.plot))
	labels, _ := l.place(degrees(edges, len(n.Nodes)))
	var found faults
	texts := textsOf(s.Items)
	for i, a := range labels {
		for _, b := range labels[i+1:] {
			if overlap(a.box, b.box) && !(a.inside && b.inside) {
				found.OnName++
			}
		}
		for _, item := range a.letters(n.Theme, l.marks[a.node]) {
			if text, ok := item.(sheet.Text); !ok || !slices.Contains(texts, text) {
				found.NotDrawn++
			}
		}
		onMark, nearer := foreign(a, l.extents.all)
		found.OnMark += onMark
		found.NearerForeign += nearer
	}
	page := r2.Box{Max: r2.Vec{X: s.Width, Y: s.Height}}
	for _, text := range texts {
		if text.Size < labelLeast {
			found.Small++
		}
		if !inside(boxOf(n.Fonts, text), page) {
			found.OffPage++
		}
	}
	return found, len(labels)
}

// foreign counts the marks that a name lies on, and those to which it is nearer
// than to its own.
func foreign(a label, extents []r2.Box) (onMark, nearer int) {
	own := apartBy(a.box, extents[a.node])
	for j, e := range extents {
		switch {
		case j == a.node:
		case overlap(a.box, e):
			onMark++
		case apartBy(a.box, e) <= own:
			nearer++
		}
	}
	return onMark, nearer
}

func textsOf(items []sheet.Item) []sheet.Text {
	var texts []sheet.Text
	for _, item := range items {
		switch item := item.(type) {
		case sheet.Group:
			texts = append(texts, textsOf(item.Items)...)
		case sheet.Text:
			texts = append(texts, item)
		}
	}
	return texts
}

// boxOf returns the room that the letters of a text take.
func boxOf(fonts *sheet.Fonts, text sheet.Text) r2.Box {
	width := fonts.Width(text.Value, text.Size, text.Bold)
	low := r2.Vec{X: text.At.X, Y: text.At.Y - 0.75*text.Size}
	switch text.Anchor {
	case sheet.Middle:
		low.X -= width / 2
	case sheet.End:
		low.X -= width
	}
	return r2.Box{Min: low, Max: r2.Add(low, r2.Vec{X: width, Y: text.Size})}
}
