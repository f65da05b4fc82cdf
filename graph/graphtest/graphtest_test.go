package graphtest

import (
	"math"
	"os"
	"path/filepath"
	"testing"

	"example.org/lintas/graph"
)

func TestReference(t *testing.T) {
	for _, name := range References() {
		t.Run(name, func(t *testing.T) {
			k := Reference(name)
			if len(k.Nodes) != k.Network.Len() {
				t.Errorf("values of %d organizations, %d in the network", len(k.Nodes), k.Network.Len())
			}
			for id := range k.Nodes {
				if _, ok := k.Network.Index(id); !ok {
					t.Errorf("values of %q, which is not in the network", id)
				}
			}
		})
	}
}

func TestValue(t *testing.T) {
	k := Reference("krackhardt_kite")
	if got, ok := k.Value("Heather", "betweenness", "binary", "raw"); !ok || math.Abs(got-14) > 1e-12 {
		t.Errorf("Heather's betweenness = %v, %v; Krackhardt 1990 has 14", got, ok)
	}
	if got, ok := k.GraphValue("edges"); !ok || got != 18 {
		t.Errorf("edges = %v, %v; want 18", got, ok)
	}
	if _, ok := k.Value("Heather", "no_such_metric"); ok {
		t.Error("a value of a metric that there is not")
	}
	defer func() {
		if recover() == nil {
			t.Error("an ambiguous convention does not panic")
		}
	}()
	k.Value("Heather", "betweenness")
}

func TestClustered(t *testing.T) {
	ties, codes := Clustered(1, 1000, 5000, 6)
	if got := len(ties.All()); got < 4900 || got > 5000 {
		t.Errorf("%d ties, want about 5000", got)
	}
	if len(codes) != 1000 {
		t.Errorf("%d sectors, want 1000", len(codes))
	}
}

func TestNetwork(t *testing.T) {
	ties := Random(3, 20, 40, true)
	n := Network(ties, Codes(3, 20, 3))
	got := n.Ties("newman")
	if n.Len() != 20 || len(got.All()) != len(ties.All()) || !got.IsDirected() {
		t.Errorf("%d organizations and %d ties, want 20 and %d", n.Len(), len(got.All()), len(ties.All()))
	}
}

func TestShapes(t *testing.T) {
	for name, got := range map[string]*graph.Ties{
		"krackhardt_kite": Kite(), "star10": Star(10), "path10": Path(10), "ring12": Ring(12), "complete8": Complete(8),
		"single": Empty(1), "dyad": Path(2), "empty5": Empty(5),
	} {
		want := Reference(name).Network.Ties(graph.Newman)
		if got.Len() != want.Len() || len(got.All()) != len(want.All()) {
			t.Errorf("%s: %d organizations, %d ties; want %d, %d", name, got.Len(), len(got.All()), want.Len(), len(want.All()))
			continue
		}
		for k, tie := range got.All() {
			if w := want.All()[k]; tie.A != w.A || tie.B != w.B {
				t.Errorf("%s: tie %d–%d, want %d–%d", name, tie.A, tie.B, w.A, w.B)
			}
		}
	}
}

func TestGolden(t *testing.T) {
	path := filepath.Join(t.TempDir(), "below", "golden.txt")
	old := *update
	defer func() { *update = old }()
	*update = true
	Golden(t, path, []byte("a\n"))
	if got, err := os.ReadFile(path); err != nil || string(got) != "a\n" {
		t.Errorf("-update wrote %q, %v", got, err)
	}
	*update = false
	Golden(t, path, []byte("a\n"))
}

func TestPermuted(t *testing.T) {
	ties := Random(1, 6, 8, true)
	order := []int{3, 1, 4, 0, 5, 2}
	moved := Relabel(ties, order)
	for _, tie := range ties.All() {
		if _, ok := moved.Between(order[tie.A], order[tie.B]); !ok {
			t.Errorf("tie %d–%d is lost", tie.A, tie.B)
		}
	}
	if got := Permuted([]int{0, 1, 2, 3, 4, 5}, order); got[3] != 0 || got[2] != 5 {
		t.Errorf("permuted: %v", got)
	}
}
