package draw

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBetweenCountsPairsOnce(t *testing.T) {
	n := Network{
		Nodes: []Node{{Sector: "public"}, {Sector: "public"}, {Sector: "media"}, {Sector: "unlisted"}},
		Edges: []Edge{{A: 0, B: 1}, {A: 1, B: 0}, {A: 0, B: 2, Type: "a"}, {A: 0, B: 2, Type: "b"}, {A: 2, B: 1}, {A: 0, B: 3}},
	}
	n.Sectors = legendOf(n.Nodes...)
	if d := cmp.Diff([][]int{{1, 2}, {2, 0}}, between(n)); d != "" {
		t.Error(d)
	}
}

func TestLeastCrossing(t *testing.T) {
	// A ring 0-2-1-3-0 crosses itself in the given order.
	ties := [][]int{{0, 0, 5, 5}, {0, 0, 5, 5}, {5, 5, 0, 0}, {5, 5, 0, 0}}
	if c := crossing(ties, []int{0, 1, 2, 3}); c != 25 {
		t.Errorf("crossing %d, want 25", c)
	}
	order := leastCrossing(ties)
	if c := crossing(ties, order); c != 0 || order[0] != 0 {
		t.Errorf("order %v crosses %d", order, c)
	}
}

func TestSectorMapShowsNumbers(t *testing.T) {
	n := Network{
		Title: "Sectors",
		Nodes: []Node{{Sector: "public"}, {Sector: "media"}, {Sector: "media"}},
		Edges: []Edge{{A: 0, B: 1}, {A: 0, B: 2}, {A: 1, B: 2}},
	}
	n.Sectors = legendOf(n.Nodes...)
	out := svg(t, Sectors(n))
	for _, want := range []string{"PUBLIC (1)", "MEDIA (2)", ">1 tie inside the sector<", ">0 ties inside the sector<", "How to read", "<title>MEDIA · 2</title>"} {
		if !strings.Contains(out, want) {
			t.Errorf("%q is not on the page", want)
		}
	}
	if strings.Count(out, ">2</text>") != 2 { // in the mark and on the line
		t.Error("the line has no number")
	}
}
