package duplication

import (
	"math"
	"math/rand/v2"
	"testing"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
)

// small is four organizations in four cells, the first two of them coordinated.
var small = [][]int{{1, 1, 1, 0}, {1, 1, 0, 0}, {0, 1, 0, 1}, {1, 0, 0, 0}}

func smallRecords(matrix [][]int) records {
	r := placed(matrix)
	r.partnerships = []group{together("p", "a", "b")}
	return r
}

// alternatives calls each for every matrix of zeros and ones with the margins of
// the given one.
func alternatives(matrix [][]int, each func([][]int)) {
	rows, columns := len(matrix), len(matrix[0])
	for code := range 1 << (rows * columns) {
		other := make([][]int, rows)
		fits := true
		sums := make([]int, columns)
		for r := range matrix {
			other[r] = make([]int, columns)
			held := 0
			for c := range columns {
				other[r][c] = code >> (r*columns + c) & 1
				held += other[r][c] - matrix[r][c]
				sums[c] += other[r][c] - matrix[r][c]
			}
			fits = fits && held == 0
		}
		for _, s := range sums {
			fits = fits && s == 0
		}
		if fits {
			each(other)
		}
	}
}

// TestTotalsByEnumeration compares the draws with all matrices with the margins,
// each of them measured as data of its own.
func TestTotalsByEnumeration(t *testing.T) {
	const draws = 20000
	// By the number of pairs that share a cell, and by what the overlap without
	// coordination comes to.
	pairs, loose := map[int]float64{}, 0.0
	count := 0
	alternatives(small, func(matrix [][]int) {
		e, _ := encountersOf(t, smallRecords(matrix))
		sum, err := e.total(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		pairs[sum.pairs]++
		loose += sum.loose
		count++
	})
	if count < 10 {
		t.Fatalf("only %d matrices", count)
	}
	e, d := encountersOf(t, smallRecords(small))
	p := newPlacing(e)
	drawnPairs, drawnLoose := map[int]float64{}, 0.0
	err := chance.Curveball(t.Context(), d.Seed, draws, p.rows, len(e.cells),
		func(r *rand.Rand, rows [][]int32) total { return p.drawing().total(r, rows) },
		func(sum total) {
			drawnPairs[sum.pairs]++
			drawnLoose += sum.loose
		})
	if err != nil {
		t.Fatal(err)
	}
	for number, want := range pairs {
		if got := drawnPairs[number] / draws; math.Abs(got-want/float64(count)) > 0.015 {
			t.Errorf("%d pairs in %.3f of the draws, want %.3f", number, got, want/float64(count))
		}
	}
	if got, want := drawnLoose/draws, loose/float64(count); math.Abs(got/want-1) > 0.01 {
		t.Errorf("overlap without coordination %v on average, want %v", got, want)
	}
}

// TestTotalsOfTimes: all are in the one cell, so that nothing moves but the
// periods, and with one cell each there is nowhere for them to go.
func TestTotalsOfTimes(t *testing.T) {
	r := records{organizations: organizations("a", "b", "c"), activities: []activity{
		doing("a", "1", "", "").during(20200101, 20201231), doing("b", "1", "", "").during(20210101, 20211231),
		doing("c", "1", "", "").during(20201201, 20210131), doing("c", "2", "", ""),
	}}
	e, d := encountersOf(t, r)
	want, err := e.total(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	draws, err := e.totals(t.Context(), d)
	if err != nil || len(draws) != mostDraws {
		t.Fatal(len(draws), err)
	}
	for _, got := range draws {
		if got.pairs != want.pairs {
			// a and b never meet, c meets both wherever it is.
			t.Fatalf("%d pairs, want %d", got.pairs, want.pairs)
		}
	}
}

func TestFiguresAgainstChance(t *testing.T) {
	r := crowd(60, 6, 30)
	_, a := measured(t, r.build(t), passes.Defaults())
	for _, name := range []string{"coordination_rate", "uncoordinated_overlap", "overlap_pairs"} {
		f, _ := a.Figure(name)
		if f.Permutations != mostDraws || !(f.Low <= f.Expected && f.Expected <= f.High) || !(f.P > 0 && f.P <= 1) {
			t.Errorf("%s: %+v", name, f)
		}
	}
	opt := passes.Defaults()
	opt.Permutations = 0
	_, a = measured(t, r.build(t), opt)
	if f, _ := a.Figure("overlap_pairs"); f.Permutations != 0 || !math.IsNaN(f.P) || !math.IsNaN(f.Expected) {
		t.Errorf("without draws: %+v", f)
	}
	if p := a.Column("overlap", "p").Float(0); math.IsNaN(p) {
		t.Error("the probability of a pair needs no draws")
	}
}
