package layout

import (
	"bytes"
	"fmt"
	"math"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gonum.org/v1/gonum/spatial/r2"
	"pgregory.net/rapid"
)

// named returns a random network of n nodes with ids and twice as many edges.
func named(n int) Graph {
	g := random(n, 2*n)
	for i := range n {
		g.IDs = append(g.IDs, fmt.Sprintf("org-%d", i))
	}
	return g
}

// remembered returns the positions of a map of the graph.
func remembered(t *testing.T, g Graph) *Positions {
	t.Helper()
	p, err := Place(t.Context(), g, frame, scattered, 1)
	if err != nil {
		t.Fatal(err)
	}
	return Remember(p, g.IDs, frame)
}

func TestPositionsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// A reader of CSV takes \r\n for \n.
		id := rapid.StringN(1, -1, 40).Filter(func(s string) bool { return !strings.Contains(s, "\r") })
		inch := rapid.Float64Range(-1000, 1000)
		p := &Positions{At: make(map[string]r2.Vec), Turn: rounded(inch.Draw(t, "turn")), Scale: 70, Frame: r2.Vec{X: 600, Y: 400}}
		for _, name := range rapid.SliceOf(id).Draw(t, "ids") {
			p.At[name] = r2.Vec{X: rounded(inch.Draw(t, "x")), Y: rounded(inch.Draw(t, "y"))}
		}
		var b bytes.Buffer
		if err := p.WriteCSV(&b); err != nil {
			t.Fatal(err)
		}
		text := b.String()
		got, err := ReadPositions(&b)
		if err != nil {
			t.Fatalf("%v in %q", err, text)
		}
		if d := cmp.Diff(p, got); d != "" {
			t.Error(d)
		}
	})
}

func TestPositionsFile(t *testing.T) {
	p := &Positions{
		At:   map[string]r2.Vec{"b,c": {X: 1.5, Y: -2}, "=cmd()": {X: 0.123456, Y: 3}},
		Turn: 35, Scale: 61.5, Frame: r2.Vec{X: 600, Y: 400},
	}
	var b bytes.Buffer
	if err := p.WriteCSV(&b); err != nil {
		t.Fatal(err)
	}
	const want = "id,x,y,turn,scale,width,height\n,,,35,61.5,600,400\n'=cmd(),0.12346,3,,,,\n\"b,c\",1.5,-2,,,,\n"
	if d := cmp.Diff(want, b.String()); d != "" {
		t.Error(d)
	}
}

func TestReadPositionsRefuses(t *testing.T) {
	tests := []struct{ name, text, want string }{
		{"empty", "", "the file is empty"},
		{"no id", "x,y\n1,2\n", `the column "id" is missing`},
		{"no number", "id,x,y\na,1,2\nb,1,c\n", `line 3: y is "c"`},
		{"infinite", "id,x,y\na,Inf,2\n", `line 2: x is "Inf"`},
		{"far", "id,x,y\na,1e300,2\n", "line 2: x is"},
		{"scale", "id,x,y,scale\n,,,big\n", `scale is "big"`},
		{"twice", "id,x,y\na,1,2\na,3,4\n", `line 3: the id "a" occurs twice`},
		{"short row", "id,x,y\na,1\n", "wrong number of fields"},
		{"quote", "id,x,y\n\"a,1,2\n", "reading positions"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := ReadPositions(strings.NewReader(test.text))
			if err == nil || !strings.Contains(err.Error(), test.want) {
				t.Errorf("error is %v, want %q", err, test.want)
			}
		})
	}
}

// TestForeignPositionsAreFitted reads a file of another program, in its units
// and with a byte order mark.
func TestForeignPositionsAreFitted(t *testing.T) {
	p, err := ReadPositions(strings.NewReader("\ufeffid,y,x\na,0,0\nb,1000,4000\nc,500,2000\nd,,\n"))
	if err != nil {
		t.Fatal(err)
	}
	g := Graph{Radii: []float64{5, 5, 5, 5}, IDs: []string{"a", "b", "c", "d"}, Edges: []Edge{{A: 0, B: 3}}, Positions: p}
	placed, err := Place(t.Context(), g, frame, nil, 1)
	if err != nil {
		t.Fatal(err)
	}
	if outside(placed, g)+overlaps(placed, g) > 0 {
		t.Errorf("overlapping or outside: %v", placed.Centers)
	}
	if a, b := placed.Centers[0], placed.Centers[1]; b.X-a.X < 0.9*frame.Size().X || b.Y <= a.Y {
		t.Errorf("stretched from %v to %v", a, b)
	}
	if d := r2.Norm(r2.Sub(placed.Centers[0], placed.Centers[3])); d > 60 {
		t.Errorf("the new node is %.0f points from its partner", d)
	}
}

// drift returns how far nodes of two placements with one id are apart, as a
// share of the radius of the first map.
func drift(before, after []r2.Vec, first, second []string) (average, most float64) {
	at := make(map[string]r2.Vec)
	all := make([]int, len(before))
	for i, id := range first {
		at[id], all[i] = before[i], i
	}
	radius := r2.Norm(bounds(before, all).Size()) / 2
	count := 0.0
	for i, id := range second {
		if was, ok := at[id]; ok {
			d := r2.Norm(r2.Sub(was, after[i])) / radius
			average, most, count = average+d, math.Max(most, d), count+1
		}
	}
	return average / count, most
}

// changed returns the graph without its first k nodes and with k new ones,
// each joined to two old ones but the last two, which are joined to each other.
func changed(g Graph, k int) Graph {
	n := len(g.Radii)
	out := Graph{Radii: append([]float64(nil), g.Radii[k:]...), IDs: append([]string(nil), g.IDs[k:]...)}
	for _, e := range g.Edges {
		if min(e.A, e.B) >= k {
			out.Edges = append(out.Edges, Edge{A: e.A - k, B: e.B - k, Weight: e.Weight})
		}
	}
	for i := range k {
		out.Radii, out.IDs = append(out.Radii, 6), append(out.IDs, fmt.Sprintf("new-%d", i))
		if i < k-2 {
			out.Edges = append(out.Edges, Edge{A: n - k + i, B: 3 * i}, Edge{A: n - k + i, B: 5*i + 1})
		}
	}
	out.Edges = append(out.Edges, Edge{A: n - 2, B: n - 1})
	return out
}

func TestNodesStayWhereTheyWere(t *testing.T) {
	for _, n := range []int{20, 150, 700} {
		g := named(n)
		before, err := Place(t.Context(), g, frame, scattered, 1)
		if err != nil {
			t.Fatal(err)
		}
		next := changed(g, n/10)
		next.Positions = Remember(before, g.IDs, frame)
		for name, engine := range map[string]Engine{"none": nil, "moves the old": scattered} {
			after, err := Place(t.Context(), next, frame, engine, 1)
			if err != nil {
				t.Fatal(err)
			}
			if _, most := drift(before.Centers, after.Centers, g.IDs, next.IDs); most > 1e-9 {
				t.Errorf("%d nodes, engine %s: drift of up to %v", n, name, most)
			}
			if after.Engine != Kept {
				t.Errorf("%d nodes, engine %s: placed by %s", n, name, after.Engine)
			}
			if outside(after, next) > 0 || n < 700 && overlaps(after, next) > 0 {
				t.Errorf("%d nodes, engine %s: %d overlap, %d outside", n, name, overlaps(after, next), outside(after, next))
			}
		}
	}
}

func TestManyNewNodesAreLaidOutAfresh(t *testing.T) {
	g := named(40)
	old := remembered(t, g)
	for k, want := range map[int]string{12: Kept, 13: "neato"} {
		next := changed(g, k)
		next.Positions = old
		p, err := Place(t.Context(), next, frame, scattered, 1)
		if err != nil {
			t.Fatal(err)
		}
		if p.Engine != want || (p.Fixed == nil) != (want == "neato") {
			t.Errorf("%d of 40 are new: placed by %s, want %s", k, p.Engine, want)
		}
	}
}

// TestMapGrowsWithItsPage puts a remembered map on paper of twice the size.
func TestMapGrowsWithItsPage(t *testing.T) {
	g := named(50)
	g.Positions = remembered(t, g)
	small, err := Place(t.Context(), g, frame, nil, 1)
	if err != nil {
		t.Fatal(err)
	}
	size := frame.Size()
	large := r2.Box{Max: r2.Scale(2, size)}
	p, err := Place(t.Context(), g, large, nil, 1)
	if err != nil {
		t.Fatal(err)
	}
	for i, c := range p.Centers {
		want := r2.Scale(2, r2.Sub(small.Centers[i], frame.Min))
		if r2.Norm(r2.Sub(c, want)) > 1 {
			t.Fatalf("node %d at %v, want %v", i, c, want)
		}
	}
}

func TestHostileIDs(t *testing.T) {
	ids := []string{"", "", "a", "a", "h0", "n1", "x,y!\"]", "\x00", "\xff"}
	g := Graph{Radii: make([]float64, len(ids)), IDs: ids}
	for i := range ids {
		g.Radii[i] = 4
		g.Edges = append(g.Edges, Edge{A: 0, B: i})
	}
	p, err := Place(t.Context(), g, frame, scattered, 1)
	if err != nil {
		t.Fatal(err)
	}
	g.Positions = Remember(p, ids, frame)
	again, err := Place(t.Context(), g, frame, scattered, 1)
	if err != nil {
		t.Fatal(err)
	}
	if k := overlaps(again, g); k > 0 {
		t.Errorf("%d overlaps", k)
	}
	if at := g.Positions.At; len(at) != 6 {
		t.Errorf("remembered %v", at)
	}
}
