package layout

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"gonum.org/v1/gonum/spatial/r2"
)

var update = flag.Bool("update", false, "rewrite the golden files")

var frame = r2.Box{Min: r2.Vec{X: 30, Y: 60}, Max: r2.Vec{X: 630, Y: 520}}

// random returns a network of n nodes with m edges, not all connected.
func random(n, m int) Graph {
	rnd := rand.New(rand.NewPCG(1, 2))
	g := Graph{Radii: make([]float64, n)}
	for i := range g.Radii {
		g.Radii[i] = 3 + 6*rnd.Float64()
	}
	for range m {
		g.Edges = append(g.Edges, Edge{A: rnd.IntN(n), B: rnd.IntN(n), Weight: 1 + float64(rnd.IntN(4))})
	}
	return g
}

// scattered is an engine that puts every node somewhere on a square.
func scattered(_ context.Context, _ string, dot []byte) ([]byte, error) {
	rnd := rand.New(rand.NewPCG(3, 4))
	var b strings.Builder
	b.WriteString("graph 1 5 5\n")
	for i := range strings.Count(string(dot), "width=") {
		fmt.Fprintf(&b, "node n%d %.4f %.4f 0.3 0.3 \" \" solid circle black lightgrey\n", i, 5*rnd.Float64(), 5*rnd.Float64())
	}
	b.WriteString("stop\n")
	return []byte(b.String()), nil
}

func overlaps(p Placement, g Graph) int {
	count := 0
	for a := range p.Centers {
		for b := a + 1; b < len(p.Centers); b++ {
			if r2.Norm(r2.Sub(p.Centers[a], p.Centers[b])) < g.Radii[a]+g.Radii[b]-1e-3 {
				count++
			}
		}
	}
	return count
}

func outside(p Placement, g Graph) int {
	count := 0
	for i, c := range p.Centers {
		r := g.Radii[i] - 1e-9
		if !(c.X >= frame.Min.X+r && c.X <= frame.Max.X-r && c.Y >= frame.Min.Y+r && c.Y <= frame.Max.Y-r) {
			count++
		}
	}
	return count
}

func TestPlaceLeavesNoOverlap(t *testing.T) {
	for _, n := range []int{1, 2, 3, 10, 60, 300} {
		for _, m := range []int{0, n / 2, 2 * n} {
			for name, engine := range map[string]Engine{"scattered": scattered, "none": nil} {
				g := random(n, m)
				p, err := Place(t.Context(), g, frame, engine, 1)
				if err != nil {
					t.Fatal(err)
				}
				if k := overlaps(p, g); k > 0 {
					t.Errorf("%s, %d nodes, %d edges: %d overlaps", name, n, m, k)
				}
				if k := outside(p, g); k > 0 {
					t.Errorf("%s, %d nodes, %d edges: %d outside the frame", name, n, m, k)
				}
			}
		}
	}
}

func TestPlaceRepeats(t *testing.T) {
	g := random(120, 200)
	first, err := Place(t.Context(), g, frame, scattered, 1)
	if err != nil {
		t.Fatal(err)
	}
	again, err := Place(t.Context(), g, frame, scattered, 1)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(first, again); d != "" {
		t.Error(d)
	}
}

func TestPlaceOfCoincidentNodes(t *testing.T) {
	stacked := func(_ context.Context, _ string, dot []byte) ([]byte, error) {
		var b strings.Builder
		for i := range strings.Count(string(dot), "width=") {
			fmt.Fprintf(&b, "node n%d %d 1 1 1\n", i, i/9)
		}
		return []byte(b.String()), nil
	}
	g := Graph{Radii: make([]float64, 30)}
	for i := range g.Radii {
		g.Radii[i] = 5
		g.Edges = append(g.Edges, Edge{A: 0, B: i})
	}
	p, err := Place(t.Context(), g, frame, stacked, 1)
	if err != nil {
		t.Fatal(err)
	}
	if p.Engine != "neato" || overlaps(p, g) > 0 {
		t.Errorf("engine %s, %d overlaps", p.Engine, overlaps(p, g))
	}
}

func TestPlaceFallsBack(t *testing.T) {
	says := func(text string) Engine {
		return func(context.Context, string, []byte) ([]byte, error) { return []byte(text), nil }
	}
	only := func(good string, bad Engine) Engine {
		return func(ctx context.Context, name string, dot []byte) ([]byte, error) {
			if name == good {
				return scattered(ctx, name, dot)
			}
			return bad(ctx, name, dot)
		}
	}
	failing := func(err error) Engine {
		return func(context.Context, string, []byte) ([]byte, error) { return nil, err }
	}
	nan := "node n0 nan 1 1 1\nnode n1 1 1 1 1\nnode n2 1 2 1 1\n"
	tests := []struct {
		name   string
		engine Engine
		want   string
	}{
		{"none", nil, Circle},
		{"neato", scattered, "neato"},
		{"error", failing(errors.New("trap")), Circle},
		{"timeout", failing(context.DeadlineExceeded), Circle},
		{"timeout, then sfdp", only("sfdp", failing(context.DeadlineExceeded)), "sfdp"},
		{"garbage", says("\x00"), Circle},
		{"nothing", says(""), Circle},
		{"not a number", says(nan), Circle},
		{"infinite", says(strings.ReplaceAll(nan, "nan", "+Inf")), Circle},
		{"missing node", says("node n0 1 1 1 1\nnode n1 1 2 1 1\n"), Circle},
		{"foreign node", says("node x 1 1 1 1\n"), Circle},
		{"negative node", says("node n-1 1 1 1 1\n"), Circle},
		{"node twice", says("node n0 1 1 1 1\nnode n0 1 2 1 1\nnode n2 1 2 1 1\n"), Circle},
		{"one point", says("node n0 1 1 1 1\nnode n1 1 1 1 1\nnode n2 1 1 1 1\n"), Circle},
	}
	g := Graph{Radii: []float64{5, 5, 5}, Edges: []Edge{{A: 0, B: 1}, {A: 1, B: 2}}}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			p, err := Place(t.Context(), g, frame, test.engine, 1)
			if err != nil {
				t.Fatal(err)
			}
			if p.Engine != test.want {
				t.Errorf("placed by %s, want %s", p.Engine, test.want)
			}
			if overlaps(p, g)+outside(p, g) > 0 {
				t.Errorf("overlapping or outside: %v", p.Centers)
			}
		})
	}
}

func TestPlaceStops(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Place(ctx, random(20, 40), frame, scattered, 1); !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v", err)
	}
}

func TestPlaceChoosesEngineBySize(t *testing.T) {
	var asked []string
	failing := func(_ context.Context, name string, _ []byte) ([]byte, error) {
		asked = append(asked, name)
		return nil, errors.New("no")
	}
	for _, n := range []int{500, 501, 5000, 5001} {
		if _, err := Place(t.Context(), random(n, 2*n), r2.Box{Max: r2.Vec{X: 5000, Y: 5000}}, failing, 1); err != nil {
			t.Fatal(err)
		}
		asked = append(asked, "/")
	}
	if got, want := strings.Join(asked, " "), "neato sfdp / sfdp / sfdp / /"; got != want {
		t.Errorf("asked %s, want %s", got, want)
	}
}

func TestPlaceIgnoresBrokenEdges(t *testing.T) {
	g := Graph{Radii: []float64{5, 5}, Edges: []Edge{{A: 0, B: 0}, {A: -1, B: 1}, {A: 0, B: 7}, {A: 1, B: 0, Weight: math.NaN()}}}
	if d := cmp.Diff([]Edge{{A: 0, B: 1, Weight: 1}}, simple(g)); d != "" {
		t.Error(d)
	}
}

func TestDOT(t *testing.T) {
	g := Graph{
		Radii: []float64{5, 7.5, 10, 6},
		Edges: []Edge{{A: 3, B: 0, Weight: 1}, {A: 2, B: 1, Weight: 4}, {A: 0, B: 3, Weight: 3}, {A: 0, B: 1, Weight: 1}},
	}
	g.Edges = simple(g)
	golden(t, "star.dot", dot(g, 42, start{}))
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.MkdirAll("testdata", 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := cmp.Diff(string(want), string(got)); d != "" {
		t.Error(d)
	}
}

func TestCellsFillTheFrame(t *testing.T) {
	weights := []float64{40, 12, 7, 3, 3, 2, 2, 2}
	boxes := cells(frame, weights)
	whole := frame.Size().X * frame.Size().Y
	var area float64
	for i, b := range boxes {
		a := b.Size().X * b.Size().Y
		if want := whole * weights[i] / sum(weights); math.Abs(a-want) > 1e-6 {
			t.Errorf("cell %d has area %v, want %v", i, a, want)
		}
		area += a
	}
	if math.Abs(area-whole) > 1e-6 {
		t.Errorf("cells cover %v of %v", area, whole)
	}
}

func TestEmptyGraph(t *testing.T) {
	p, err := Place(t.Context(), Graph{}, frame, scattered, 1)
	if err != nil || len(p.Centers) != 0 {
		t.Errorf("placement %v, error %v", p, err)
	}
}

// TestSpreadScales crowds 5,000 disks into the middle of a large page.
func TestSpreadScales(t *testing.T) {
	const n = 5000
	rnd := rand.New(rand.NewPCG(5, 6))
	large := r2.Box{Max: r2.Vec{X: 1600, Y: 1100}}
	g := Graph{Radii: make([]float64, n)}
	p := Placement{Centers: make([]r2.Vec, n)}
	for i := range n {
		g.Radii[i] = 3 + 4*rnd.Float64()
		p.Centers[i] = r2.Vec{X: 800 + 150*rnd.NormFloat64(), Y: 550 + 150*rnd.NormFloat64()}
	}
	start := time.Now()
	Spread(p.Centers, g.Radii, large)
	took := time.Since(start)
	if k := overlaps(p, g); k > 0 || took > 20*time.Second {
		t.Errorf("%d overlaps after %v", k, took)
	}
	small := r2.Box{Max: r2.Vec{X: 160, Y: 110}} // too small, which must not take long to find
	start = time.Now()
	Spread(p.Centers, g.Radii, small)
	if took := time.Since(start); took > 20*time.Second {
		t.Errorf("took %v on a page that is too small", took)
	}
}
