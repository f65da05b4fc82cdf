package layout

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"gonum.org/v1/gonum/spatial/r2"
)

func TestCrossings(t *testing.T) {
	square := []r2.Vec{{}, {X: 1}, {X: 1, Y: 1}, {Y: 1}}
	tests := []struct {
		edges []Edge
		want  int
	}{
		{[]Edge{{A: 0, B: 2}, {A: 1, B: 3}}, 1},
		{[]Edge{{A: 0, B: 1}, {A: 2, B: 3}}, 0},
		{[]Edge{{A: 0, B: 2}, {A: 0, B: 1}}, 0}, // a shared end is no crossing
	}
	for _, test := range tests {
		if got := crossings(square, test.edges); got != test.want {
			t.Errorf("%v cross %d times, want %d", test.edges, got, test.want)
		}
	}
}

// bySeed is an engine that draws a ring without crossings for one seed only.
func bySeed(good int, fails func(seed int) bool) Engine {
	return func(_ context.Context, _ string, dot []byte) ([]byte, error) {
		var seed int
		_, after, _ := strings.Cut(string(dot), "start=")
		if _, err := fmt.Sscanf(after, "%d", &seed); err != nil {
			return nil, err
		}
		if fails(seed) {
			return nil, errors.New("no")
		}
		order := []int{0, 2, 1, 4, 3}
		if seed == good {
			order = []int{0, 1, 2, 3, 4}
		}
		at := make([]r2.Vec, 5)
		ring(at, order)
		var b strings.Builder
		for i, p := range at {
			fmt.Fprintf(&b, "node n%d %.4f %.4f 1 1\n", i, p.X, p.Y)
		}
		return []byte(b.String()), nil
	}
}

func TestTheTidiestStartWins(t *testing.T) {
	g := Graph{Radii: []float64{5, 5, 5, 5, 5}}
	for i := range 5 {
		g.Edges = append(g.Edges, Edge{A: i, B: (i + 1) % 5})
	}
	never := func(int) bool { return false }
	tests := []struct {
		name   string
		engine Engine
		want   uint64
		by     string
	}{
		{"first", bySeed(7, never), 7, "neato"},
		{"fourth", bySeed(10, never), 10, "neato"},
		{"beyond the starts", bySeed(12, never), 7, "neato"},
		{"a later start fails", bySeed(10, func(seed int) bool { return seed == 9 }), 7, "neato"},
		{"the first start fails", bySeed(8, func(seed int) bool { return seed == 7 }), 7, Circle},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p, err := Place(t.Context(), g, frame, test.engine, 7)
			if err != nil {
				t.Fatal(err)
			}
			if p.Seed != test.want || p.Engine != test.by {
				t.Errorf("%s with seed %d, want %s with %d", p.Engine, p.Seed, test.by, test.want)
			}
		})
	}
}

func TestForcedEngine(t *testing.T) {
	tests := []struct {
		force string
		fails string
		nodes int
		want  string
	}{
		{"", "", 20, "neato"},
		{"fdp", "", 20, "fdp"},
		{"dot", "dot", 20, "neato"},
		{"sfdp", "sfdp neato", 20, Circle},
		{"circle", "", 20, Circle},
		{"sfdp", "", 6000, "sfdp"},
	}
	for _, test := range tests {
		t.Run(fmt.Sprint(test.force, test.nodes), func(t *testing.T) {
			g := random(test.nodes, 2*test.nodes)
			g.Engine = test.force
			engine := func(ctx context.Context, name string, dot []byte) ([]byte, error) {
				if strings.Contains(test.fails, name) {
					return nil, errors.New("no")
				}
				return scattered(ctx, name, dot)
			}
			p, err := Place(t.Context(), g, r2.Box{Max: r2.Vec{X: 3000, Y: 2000}}, engine, 1)
			if err != nil {
				t.Fatal(err)
			}
			if p.Engine != test.want {
				t.Errorf("placed by %s, want %s", p.Engine, test.want)
			}
		})
	}
	g := random(5, 5)
	g.Engine = "circo"
	_, err := Place(t.Context(), g, frame, scattered, 1)
	if err == nil || !strings.Contains(err.Error(), "neato, sfdp, fdp, dot, twopi, circle") {
		t.Errorf("error is %v", err)
	}
}
