package duplication

import (
	"fmt"
	"math"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph/work"
	"pgregory.net/rapid"
)

// placed returns the activities of the rows of a matrix of zeros and ones: row i
// is organization i, column c the theme c.
func placed(matrix [][]int) records {
	var r records
	for i, row := range matrix {
		id := string(rune('a' + i))
		r.organizations = append(r.organizations, organizations(id)...)
		for c, one := range row {
			if one == 1 {
				r.activities = append(r.activities, doing(id, fmt.Sprint(c), "", ""))
			}
		}
	}
	return r
}

func encountersOf(t testing.TB, r records) (*encounters, *passes.Data) {
	t.Helper()
	d := passes.New(t.Context(), r.build(t), passes.Defaults())
	return newEncounters(d, bondsBy(d.Network, d.Coordination), 1, 0), d
}

func pairsOf(t testing.TB, e *encounters) []pair {
	t.Helper()
	_, pairs, err := e.pairs(t.Context(), bounds{all: allPairs, most: mostPairs})
	if err != nil {
		t.Fatal(err)
	}
	return pairs
}

// TestChancesByEnumeration compares the probability of a pair's shared cells with
// the sum over all matrices of zeros and ones, each as likely as its placements
// are when they are independent.
func TestChancesByEnumeration(t *testing.T) {
	for _, matrix := range [][][]int{
		{{1, 1, 0, 0}, {1, 0, 1, 0}, {1, 1, 0, 1}},
		{{1, 1, 1, 0}, {1, 1, 0, 0}, {0, 0, 1, 1}},
		{{1, 1, 1}, {1, 0, 0}, {1, 1, 0}, {0, 1, 0}}, // the first is in every cell
	} {
		e, _ := encountersOf(t, placed(matrix))
		pairs := pairsOf(t, e)
		got, err := e.chances(t.Context(), pairs)
		if err != nil {
			t.Fatal(err)
		}
		model, class := e.margins()
		rows, columns := len(matrix), len(matrix[0])
		for i, p := range pairs {
			var expected, tail float64
			for outcome := range 1 << (rows * columns) {
				chance, shared := 1.0, 0
				placedAt := func(r int32, c int) bool { return outcome>>(int(r)*columns+c)&1 == 1 }
				for c := range columns {
					for r := range int32(rows) {
						q := model.Probability(class[r], model.Columns[c])
						if !placedAt(r, c) {
							q = 1 - q
						}
						chance *= q
					}
					if placedAt(p.a, c) && placedAt(p.b, c) {
						shared++
					}
				}
				expected += chance * float64(shared)
				if shared >= int(p.shared) {
					tail += chance
				}
			}
			if math.Abs(got.expected[got.of[i]]-expected) > 1e-11 || math.Abs(got.p[got.of[i]]-tail) > 1e-11 {
				t.Errorf("pair %d, %d: %v expected and p %v, want %v and %v", p.a, p.b, got.expected[got.of[i]], got.p[got.of[i]], expected, tail)
			}
		}
	}
}

// TestChancesByHand: a and b are in cells 1 and 2, c and d in 3 and 4, so that
// every placement is as likely as not. A pair expects 4/4 shared cells, and two
// or more with 1 - (3/4)^4 - 4·(1/4)(3/4)³ = 67/256; of the six pairs two share
// cells, so that both are adjusted to 67/256 · 6/2.
func TestChancesByHand(t *testing.T) {
	e, _ := encountersOf(t, placed([][]int{{1, 1, 0, 0}, {1, 1, 0, 0}, {0, 0, 1, 1}, {0, 0, 1, 1}}))
	c, err := e.chances(t.Context(), pairsOf(t, e))
	if err != nil || len(c.of) != 2 {
		t.Fatal(c, err)
	}
	for _, at := range c.of {
		if math.Abs(c.expected[at]-1) > 1e-12 || math.Abs(c.p[at]-67.0/256) > 1e-12 || math.Abs(c.adjusted[at]-3*67.0/256) > 1e-12 {
			t.Errorf("expected %v, p %v, adjusted %v; want 1, .2617, .7852", c.expected[at], c.p[at], c.adjusted[at])
		}
	}
}

// TestChancesOfTimes: everybody is in both cells, a and b always in the first
// year, c once in the first and once in the second. Placement is certain, and c
// meets a in half of its cells.
func TestChancesOfTimes(t *testing.T) {
	first := func(a activity) activity { return a.during(20200101, 20201231) }
	second := func(a activity) activity { return a.during(20210101, 20211231) }
	r := records{organizations: organizations("a", "b", "c"), activities: []activity{
		first(doing("a", "1", "", "")), first(doing("a", "2", "", "")),
		first(doing("b", "1", "", "")), first(doing("b", "2", "", "")),
		first(doing("c", "1", "", "")), second(doing("c", "2", "", "")),
	}}
	e, _ := encountersOf(t, r)
	c, err := e.chances(t.Context(), pairsOf(t, e))
	if err != nil {
		t.Fatal(err)
	}
	// Pairs a–b, a–c, b–c; a and c meet at least once with 1 - 1/2².
	for i, want := range [][2]float64{{2, 1}, {1, .75}, {1, .75}} {
		if got := [2]float64{c.expected[c.of[i]], c.p[c.of[i]]}; got != want {
			t.Errorf("pair %d: expected and p %v, want %v", i, got, want)
		}
	}
}

func TestChancesAsTheyMustBe(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		e, _ := encountersOf(t, drawn(rt))
		pairs := pairsOf(t, e)
		c, err := e.chances(t.Context(), pairs)
		if err != nil {
			rt.Fatal(err)
		}
		for i, p := range pairs {
			least := min(len(e.seats[p.a]), len(e.seats[p.b]))
			switch {
			case c.p[c.of[i]] <= 0 || c.p[c.of[i]] > 1 || c.adjusted[c.of[i]] < c.p[c.of[i]] || c.adjusted[c.of[i]] > 1:
				rt.Errorf("p %v, adjusted %v", c.p[c.of[i]], c.adjusted[c.of[i]])
			case c.expected[c.of[i]] <= 0 || c.expected[c.of[i]] > float64(least)+1e-9:
				rt.Errorf("%v cells expected of %d", c.expected[c.of[i]], least)
			case c.p[c.of[i]] > c.expected[c.of[i]]/float64(p.shared)+1e-9: // Markov's inequality
				rt.Errorf("p %v with %v expected and %d shared", c.p[c.of[i]], c.expected[c.of[i]], p.shared)
			}
		}
	})
}

func TestChancesOnAnyNumberOfWorkers(t *testing.T) {
	var first string
	for _, workers := range []int{1, 2, 8} {
		opt := passes.Defaults()
		opt.Permutations = 250
		d := passes.New(t.Context(), crowd(200, 8, 60).build(t), opt)
		e := newEncounters(d, bondsBy(d.Network, d.Coordination), 1, 0)
		ctx := work.WithWorkers(t.Context(), workers)
		c, err := e.chances(ctx, pairsOf(t, e))
		if err != nil {
			t.Fatal(err)
		}
		draws, err := e.totals(ctx, d)
		if err != nil {
			t.Fatal(err)
		}
		if got := fmt.Sprint(c, draws); first == "" {
			first = got
		} else if got != first {
			t.Errorf("%d workers find other chances", workers)
		}
	}
}
