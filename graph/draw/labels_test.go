package draw

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/graph/sheet"
	"gonum.org/v1/gonum/spatial/r2"
)

// TestNoLargeMarkIsUnnamed draws names in the crowd of a scattered layout: all
// of a small network, and those of the largest marks of a larger one.
func TestNoLargeMarkIsUnnamed(t *testing.T) {
	for _, n := range []int{10, 45, 60, 150, 300} {
		net := invented(n)
		_, p := draw(t, net, scattered)
		order := make([]int, n)
		for i := range order {
			order[i] = i
		}
		slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(p.Radii[b], p.Radii[a]) })
		for rank, i := range order[:mustName(n)] {
			if !p.Named[i] {
				t.Errorf("%d organizations: %q has the largest mark but %d and no name", n, net.Nodes[i].Label, rank)
			}
		}
	}
}

func TestFewNamesAmongVeryMany(t *testing.T) {
	_, p := draw(t, invented(600), scattered)
	named := 0
	for _, shown := range p.Named {
		if shown {
			named++
		}
	}
	if named > mayName(600) || named < mustName(600) {
		t.Errorf("%d names among 600 organizations", named)
	}
}

func TestMarksDoNotOverlap(t *testing.T) {
	for _, n := range []int{5, 30, 100, 300} {
		checkMarks(t, invented(n))
		same := invented(n)
		for i := range same.Nodes {
			same.Nodes[i].Size, same.Nodes[i].Sector = 1, "academic" // the shape that reaches farthest
		}
		same.Sectors = legendOf(same.Nodes...)
		checkMarks(t, same)
	}
}

func checkMarks(t *testing.T, net Network) {
	n := len(net.Nodes)
	_, p := draw(t, net, scattered)
	of := sectorOf(net)
	for i := range p.Centers {
		for j := i + 1; j < n; j++ {
			reach := p.Radii[i]*of(net.Nodes[i]).Mark.Shape.Reach() + p.Radii[j]*of(net.Nodes[j]).Mark.Shape.Reach()
			if r2.Norm(r2.Sub(p.Centers[i], p.Centers[j])) < reach {
				t.Errorf("%d organizations: marks %d and %d overlap", n, i, j)
			}
		}
	}
}

// textsOnPage fails for text that ends beyond the page.
func textsOnPage(t *testing.T, s *sheet.Sheet, items []sheet.Item) {
	t.Helper()
	for _, item := range items {
		switch item := item.(type) {
		case sheet.Group:
			textsOnPage(t, s, item.Items)
		case sheet.Text:
			low := item.At.X
			width := new(sheet.Fonts).Width(item.Value, item.Size, item.Bold)
			switch item.Anchor {
			case sheet.Middle:
				low -= width / 2
			case sheet.End:
				low -= width
			}
			if low < 0 || low+width > s.Width || item.At.Y < item.Size*0.7 || item.At.Y > s.Height {
				t.Errorf("text %q at %v leaves the page", item.Value, item.At)
			}
		}
	}
}

func TestEverythingStaysOnThePage(t *testing.T) {
	long := strings.Repeat("Lembaga Pengembangan Masyarakat Pesisir ", 9)
	many := invented(40)
	many.Title, many.Subtitle, many.Footnote, many.SizeLabel = long, long+long, long, long
	for i := range 90 {
		many.Isolates = append(many.Isolates, Node{Label: fmt.Sprint(long, i), Sector: "public"})
		many.Sectors = append(many.Sectors, Sector{Key: fmt.Sprint(i), Label: long, Count: i})
		many.Types = append(many.Types, TieType{Key: fmt.Sprint(i), Label: long})
	}
	strange := invented(len(hostile))
	for i, h := range hostile {
		strange.Nodes[i].Label, strange.Nodes[i].Short = h, h
	}
	nets := map[string]Network{"long": many, "hostile": strange}
	for _, n := range []int{5, 60, 160, 500} {
		net := invented(n)
		for i := range net.Nodes {
			net.Nodes[i].Label += " " + long
		}
		for i := range n {
			net.Isolates = append(net.Isolates, Node{Label: fmt.Sprint(long, i), Sector: "public"})
		}
		nets[fmt.Sprint(n)] = net
	}
	for name, net := range nets {
		t.Run(name, func(t *testing.T) {
			s, _ := draw(t, net, scattered)
			textsOnPage(t, s, s.Items)
			m := Sectors(net)
			textsOnPage(t, m, m.Items)
		})
	}
}
