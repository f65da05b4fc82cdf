package draw

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"example.org/lintas/graph/layout"
	"gonum.org/v1/gonum/spatial/r2"
)

// TestMarksStayWherePeopleRememberThem replaces some organizations of a map
// whose names had to push marks aside, and keeps the positions in a file.
func TestMarksStayWherePeopleRememberThem(t *testing.T) {
	for _, n := range []int{20, 60, 150, 300} {
		net := invented(n)
		_, before := draw(t, net, scattered)
		var file bytes.Buffer
		if err := before.Positions.WriteCSV(&file); err != nil {
			t.Fatal(err)
		}
		old, err := layout.ReadPositions(&file)
		if err != nil {
			t.Fatal(err)
		}
		next := net
		next.Positions = old
		next.Nodes = append([]Node(nil), net.Nodes...)
		for i := 3; i < n; i += 19 {
			next.Nodes[i].ID, next.Nodes[i].Label = fmt.Sprint("new-", i), "Perkumpulan Baru"
		}
		for kind, engine := range map[string]layout.Engine{"none": nil, "moves the old": scattered} {
			_, after := draw(t, next, engine)
			radius := r2.Norm(r2.Vec{X: before.Page.Width, Y: before.Page.Height}) / 2
			var total, most float64
			for i := range net.Nodes {
				if net.Nodes[i].ID == next.Nodes[i].ID {
					d := r2.Norm(r2.Sub(before.Centers[i], after.Centers[i])) / radius
					total, most = total+d, max(most, d)
				}
			}
			t.Logf("%d organizations, engine %s: drift %.2g, at most %.2g of the radius", n, kind, total/float64(n), most)
			if most > 0.001 {
				t.Errorf("%d organizations, engine %s: drift of up to %v", n, kind, most)
			}
			if after.Engine != layout.Kept {
				t.Errorf("placed by %s", after.Engine)
			}
		}
	}
}

func TestFootnoteOfAMapThatStayed(t *testing.T) {
	net := invented(20)
	_, p := draw(t, net, scattered)
	net.Positions = p.Positions
	s, _ := draw(t, net, scattered)
	if !strings.Contains(svg(t, s), "layout as before, seed 1") {
		t.Error("the footnote does not say that the marks stayed")
	}
}

// TestMarksThatGrewComeApart puts two remembered marks nearly on one point.
func TestMarksThatGrewComeApart(t *testing.T) {
	net := invented(20)
	_, p := draw(t, net, scattered)
	p.Positions.At["3"] = r2.Add(p.Positions.At["7"], r2.Vec{X: 1e-6})
	net.Positions = p.Positions
	_, q := draw(t, net, scattered)
	of := sectorOf(net)
	reach := q.Radii[3]*of(net.Nodes[3]).Mark.Shape.Reach() + q.Radii[7]*of(net.Nodes[7]).Mark.Shape.Reach()
	if d := r2.Norm(r2.Sub(q.Centers[3], q.Centers[7])); d < reach-1e-6 {
		t.Errorf("marks that reach %.1f are %.1f apart", reach, d)
	}
}

func TestEngineOfTheCaller(t *testing.T) {
	net := invented(20)
	net.Engine = "fdp"
	if _, p := draw(t, net, scattered); p.Engine != "fdp" {
		t.Errorf("placed by %s, want fdp", p.Engine)
	}
	net.Engine = "circo"
	if _, _, err := NodeLink(t.Context(), net, scattered, 1); err == nil || !strings.Contains(err.Error(), "choose one of") {
		t.Errorf("error is %v", err)
	}
}
