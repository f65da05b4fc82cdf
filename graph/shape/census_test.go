package shape_test

import (
	"fmt"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
	"pgregory.net/rapid"
)

func TestCensusReference(t *testing.T) {
	compared := 0
	for _, name := range graphtest.References() {
		k := graphtest.Reference(name)
		for form, ties := range forms(k) {
			check := func(metric string, got int64) {
				want, ok := k.GraphValue(metric, form)
				// sna gives no number where there are fewer than three.
				if !ok || want != want {
					return
				}
				compared++
				if float64(got) != want {
					t.Errorf("%s %s: %s = %d, want %v", name, form, metric, got, want)
				}
			}
			for c, count := range tied(ties) {
				check(fmt.Sprintf("triad_undirected_%d", c), count)
			}
			if !ties.IsDirected() {
				continue
			}
			for c, count := range shape.Triads(ties) {
				check("triad_"+shape.TriadClasses[c], count)
			}
			mutual, asymmetric, null := shape.Dyads(ties)
			check("dyad_mutual", mutual)
			check("dyad_asymmetric", asymmetric)
			check("dyad_null", null)
		}
	}
	if compared < 60 {
		t.Errorf("only %d counts compared", compared)
	}
}

func tied(t *graph.Ties) [4]int64 { return shape.TiedTriads(t, shape.Triangles(t)) }

// oneByOne classifies every triad by its picture.
func oneByOne(ties *graph.Ties) (count [len(shape.TriadClasses)]int64) {
	points := func(i, j int) bool {
		_, ok := ties.Between(i, j)
		return ok
	}
	for i := range ties.Len() {
		for j := range i {
			for k := range j {
				count[classOf([3]int{i, j, k}, points)]++
			}
		}
	}
	return count
}

func classOf(triad [3]int, points func(i, j int) bool) int {
	var mutual, asymmetric, null int
	var out, in [3]int // asymmetric arcs of each
	for a := range 3 {
		for b := range a {
			there, back := points(triad[a], triad[b]), points(triad[b], triad[a])
			switch {
			case there && back:
				mutual++
			case there:
				asymmetric, out[a], in[b] = asymmetric+1, out[a]+1, in[b]+1
			case back:
				asymmetric, out[b], in[a] = asymmetric+1, out[b]+1, in[a]+1
			default:
				null++
			}
		}
	}
	name := fmt.Sprintf("%d%d%d", mutual, asymmetric, null)
	twice := func(x [3]int) bool { return max(x[0], x[1], x[2]) == 2 }
	switch name {
	case "021", "120":
		name += map[[2]bool]string{{true, false}: "D", {false, true}: "U", {false, false}: "C"}[[2]bool{twice(out), twice(in)}]
	case "030":
		name += map[bool]string{true: "T", false: "C"}[twice(out)]
	case "111":
		// The arc leads to the one in the middle, who has the mutual tie, or from it.
		for a := range 3 {
			for b := range 3 {
				if a != b && points(triad[a], triad[b]) && points(triad[b], triad[a]) && in[a] == 1 {
					name = "111D"
				}
			}
		}
		if name == "111" {
			name = "111U"
		}
	}
	for c, class := range shape.TriadClasses {
		if class == name {
			return c
		}
	}
	panic(name)
}

func TestTriadsOneByOne(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, true)
		if got, want := shape.Triads(ties), oneByOne(ties); got != want {
			rt.Fatalf("%v, want %v", got, want)
		}
		got := tied(ties)
		var want [4]int64
		for c, count := range oneByOne(ties) {
			class := shape.TriadClasses[c]
			want[3-(class[2]-'0')] += count
		}
		if got != want {
			rt.Fatalf("tied triads %v, want %v", got, want)
		}
	})
}

func TestCensusSmall(t *testing.T) {
	for n := range 3 {
		if got := shape.Triads(graphtest.Empty(n)); got != [len(shape.TriadClasses)]int64{} {
			t.Errorf("triads of %d: %v", n, got)
		}
		if got := tied(graphtest.Empty(n)); got != [4]int64{} {
			t.Errorf("triads of %d: %v", n, got)
		}
	}
	if got := tied(graphtest.Path(2)); got != [4]int64{} {
		t.Errorf("triads of a dyad: %v", got)
	}
	if mutual, asymmetric, null := shape.Dyads(graphtest.Star(4)); mutual != 3 || asymmetric != 0 || null != 3 {
		t.Errorf("dyads of a star: %d, %d, %d", mutual, asymmetric, null)
	}
}

func BenchmarkTriads(b *testing.B) {
	ties := graphtest.Random(1, 10000, 50000, true)
	b.ReportAllocs()
	for b.Loop() {
		shape.Triads(ties)
	}
}
