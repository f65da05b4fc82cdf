package graph

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestNewTiesMergesInAnyOrder(t *testing.T) {
	// Strengths whose sum depends on the order of adding.
	ties := []Tie{
		{0, 1, 0.1, 1, []string{"b"}}, {1, 0, 1e16, 1, []string{"a"}}, {0, 1, -1e16, 1, nil}, {0, 1, 0.3, 2, []string{"b", "c"}},
		{2, 2, 9, 1, nil}, {2, 1, 0.7, 1, nil}, {1, 2, 0.2, 1, []string{"a"}},
	}
	for _, directed := range []bool{false, true} {
		want := NewTies(4, directed, ties)
		for seed := range uint64(50) {
			shuffled := append([]Tie(nil), ties...)
			rand.New(rand.NewPCG(seed, 0)).Shuffle(len(shuffled), func(i, j int) {
				shuffled[i], shuffled[j] = shuffled[j], shuffled[i]
			})
			got := NewTies(4, directed, shuffled)
			if diff := cmp.Diff(want, got, cmp.AllowUnexported(Ties{})); diff != "" {
				t.Fatalf("directed %v, seed %d: %s", directed, seed, diff)
			}
			for i := range got.All() {
				if a, b := want.All()[i].Strength, got.All()[i].Strength; math.Float64bits(a) != math.Float64bits(b) {
					t.Fatalf("strength %x, want %x", b, a)
				}
			}
		}
	}
	all := NewTies(4, false, ties).All()
	if len(all) != 2 || all[0].Partnerships != 5 {
		t.Errorf("got %+v, want two ties, the first of 5 partnerships", all)
	}
	if diff := cmp.Diff([]string{"a", "b", "c"}, all[0].Types); diff != "" {
		t.Error(diff)
	}
	if ties[1].A != 1 {
		t.Error("the slice given was changed")
	}
}

func TestRowsAscendAndPointBack(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for _, directed := range []bool{false, true} {
		var ties []Tie
		for range 300 {
			ties = append(ties, Tie{A: r.Int32N(40), B: r.Int32N(40), Strength: r.Float64(), Partnerships: 1})
		}
		n := NewTies(40, directed, ties)
		seen := 0
		check := func(rows *Rows, end func(Tie) (from, to int32)) {
			for i := range n.Len() {
				for k, j := range rows.Row(i) {
					seen++
					if k > 0 && rows.Row(i)[k-1] >= j {
						t.Fatalf("row %d is not ascending: %v", i, rows.Row(i))
					}
					tie := n.All()[rows.Index[int(rows.Offsets[i])+k]]
					from, to := end(tie)
					if !directed && from != int32(i) {
						from, to = to, from
					}
					if from != int32(i) || to != j || tie.Strength != rows.Weights(i)[k] {
						t.Fatalf("%d to %d is %+v", i, j, tie)
					}
				}
			}
		}
		check(n.Out(), func(t Tie) (int32, int32) { return t.A, t.B })
		check(n.In(), func(t Tie) (int32, int32) {
			if directed {
				return t.B, t.A
			}
			return t.A, t.B
		})
		// An undirected tie stands in two rows of each, an arc in one.
		want := 2 * len(n.All())
		if !directed {
			want *= 2
		}
		if seen != want {
			t.Errorf("directed %v: %d entries, want %d", directed, seen, want)
		}
	}
}

func TestSymmetric(t *testing.T) {
	arcs := NewTies(4, true, []Tie{
		{0, 1, 2, 1, []string{"a"}}, {1, 0, 5, 2, []string{"b"}}, // mutual
		{3, 2, 4, 1, []string{"c"}}, // one way, against the order of indices
	})
	mutual := func(strength float64) Tie { return Tie{0, 1, strength, 2, []string{"a", "b"}} }
	oneWay := func(strength float64) Tie { return Tie{2, 3, strength, 1, []string{"c"}} }
	for _, test := range []struct {
		rule Rule
		want []Tie
	}{
		{Maximum, []Tie{mutual(5), oneWay(4)}},
		{Minimum, []Tie{mutual(2)}},
		{Mean, []Tie{mutual(3.5), oneWay(2)}},
	} {
		t.Run(string(test.rule), func(t *testing.T) {
			got := arcs.Symmetric(test.rule)
			if diff := cmp.Diff(test.want, got.All()); diff != "" || got.IsDirected() {
				t.Error(diff, got.IsDirected())
			}
		})
	}
	undirected := NewTies(2, false, []Tie{{0, 1, 1, 1, nil}})
	if undirected.Symmetric(Minimum) != undirected {
		t.Error("ties without direction are not returned as they are")
	}
	if _, ok := arcs.Between(2, 3); ok {
		t.Error("there is an arc from 2 to 3")
	}
	if tie, ok := arcs.Between(3, 2); !ok || tie.Strength != 4 {
		t.Errorf("arc from 3 to 2: %+v %v", tie, ok)
	}
}

func TestTiesOfNobody(t *testing.T) {
	for _, directed := range []bool{false, true} {
		ties := NewTies(0, directed, nil)
		if ties.Len() != 0 || len(ties.All()) != 0 || ties.Undirected().Nodes().Len() != 0 {
			t.Errorf("directed %v: %+v", directed, ties)
		}
	}
}
