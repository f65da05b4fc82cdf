package shape_test

import (
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
)

func TestReference(t *testing.T) {
	same := func(i int) int64 { return int64(i) }
	flag := func(b bool) int64 {
		if b {
			return 1
		}
		return 0
	}
	for _, name := range graphtest.References() {
		k := graphtest.Reference(name)
		ties := k.Network.Ties(graph.Newman)
		cut, pairs, bridges := shape.CutPoints(ties)
		labels, sizes := shape.Components(ties)
		for _, c := range []struct {
			metric     string
			got        []int64
			convention []string
		}{
			{"articulation_point", column(cut, flag), nil},
			{"pairs_cut", pairs, nil},
			{"core_number", column(shape.Cores(ties), same), symmetric(ties)},
			{"core", column(shape.Cores(ties), same), nil},
			{"triangles", shape.Triangles(ties), nil},
			{"component_size", column(labels, func(c int) int64 { return int64(sizes[c-1]) }), nil},
		} {
			t.Run(name+"/"+c.metric, func(t *testing.T) {
				compare(t, k, c.metric, c.got, c.convention...)
			})
		}
		t.Run(name+"/bridges", func(t *testing.T) { compareBridges(t, k, ties, bridges) })
	}
}

func symmetric(ties *graph.Ties) []string {
	if ties.IsDirected() {
		return []string{"sym(max)"}
	}
	return nil
}

func compareBridges(t *testing.T, k *graphtest.Known, ties *graph.Ties, got []bool) {
	t.Helper()
	file := "bridges_undirected.csv"
	if ties.IsDirected() {
		file = "bridges_sym.csv"
	}
	if !k.Has(file) {
		t.Skip("no reference values")
	}
	want := map[[2]int]bool{}
	for _, row := range k.Table(file) {
		a, _ := k.Network.Index(row["source"])
		b, _ := k.Network.Index(row["target"])
		want[[2]int{min(a, b), max(a, b)}] = true
	}
	for i, tie := range ties.Symmetric(graph.Maximum).All() {
		if got[i] != want[[2]int{int(tie.A), int(tie.B)}] {
			t.Errorf("%d–%d: bridge %v", tie.A, tie.B, got[i])
		}
	}
}

func TestNine(t *testing.T) {
	k := graphtest.Reference("nine")
	cut, _, bridges := shape.CutPoints(k.Network.Ties(graph.Newman))
	var points, ties string
	for i, o := range k.Network.Organizations() {
		if cut[i] {
			points += o.ID + " "
		}
	}
	for i, tie := range k.Network.Ties(graph.Newman).All() {
		if bridges[i] {
			ties += k.Network.Organizations()[tie.A].ID + k.Network.Organizations()[tie.B].ID + " "
		}
	}
	if points != "C D F G " || ties != "CD FG GH " {
		t.Errorf("cut points %s, bridges %s; want C D F G and CD FG GH", points, ties)
	}
}

func TestEdgeCases(t *testing.T) {
	for n := range 3 {
		ties := graphtest.Empty(n)
		labels, sizes := shape.Components(ties)
		cut, pairs, bridges := shape.CutPoints(ties)
		if len(labels) != n || len(sizes) != n || len(cut) != n || len(pairs) != n || len(bridges) != 0 ||
			len(shape.Cores(ties)) != n || len(shape.Triangles(ties)) != n || len(shape.Brokerage(ties, make([]int32, n))) != n {
			t.Errorf("%d organizations without ties: results of another length", n)
		}
	}
}
