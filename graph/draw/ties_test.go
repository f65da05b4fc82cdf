package draw

import (
	"math"
	"testing"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

var (
	ends  = []r2.Vec{{X: 100, Y: 100}, {X: 300, Y: 200}}
	whole = r2.Box{Max: r2.Vec{X: 400, Y: 400}}
)

func TestMutualTiesShareALine(t *testing.T) {
	tests := []struct {
		name  string
		back  Edge
		lines int
	}{
		{"alike", Edge{A: 1, B: 0, Strength: 2, Type: "a"}, 1},
		{"another type", Edge{A: 1, B: 0, Strength: 2, Type: "b"}, 2},
		{"much stronger", Edge{A: 1, B: 0, Strength: 40, Type: "a"}, 2},
		{"again", Edge{A: 0, B: 1, Strength: 2, Type: "a"}, 2},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			edges := []Edge{{A: 0, B: 1, Strength: 2, Type: "a"}, test.back}
			curves := arcs(edges, ends, whole)
			n := Network{Nodes: make([]Node, 2), Edges: edges, Directed: true}
			lines, heads := 0, 0
			for _, item := range tieItems(n, edges, curves, Placed{Centers: ends, Radii: []float64{8, 8}}) {
				if path := item.(sheet.Path); path.Closed {
					heads++
				} else {
					lines++
				}
			}
			if lines != test.lines || heads != 2 {
				t.Errorf("%d lines and %d heads, want %d and 2", lines, heads, test.lines)
			}
			if test.lines == 2 && r2.Norm(r2.Sub(curves[0].at(0.5), curves[1].at(0.5))) < 10 {
				t.Error("the two lines lie on each other")
			}
		})
	}
}

func TestArrowheadsTouchTheirMarks(t *testing.T) {
	const radius = 12
	c := bent(ends[0], ends[1], bow)
	for shape := style.Circle; shape <= style.Cross; shape++ {
		head := arrowhead(c, shape, radius, sheet.Pen{Width: 1}).(sheet.Path)
		off := r2.Sub(head.Start, ends[1])
		if shape.Covers(r2.Scale(1.0/radius, off)) || !shape.Covers(r2.Scale(1/(radius+3.0), off)) {
			t.Errorf("%v: the head's tip is %.1f points from the mark's center", shape, math.Hypot(off.X, off.Y))
		}
	}
}
