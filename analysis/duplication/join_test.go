package duplication

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/work"
	"github.com/google/go-cmp/cmp"
)

// bustle returns random records of up to a hundred organizations of very unequal
// numbers of activities in few cells, some of them crowded, now and then one with
// everybody in it; timed says whether the activities have periods.
func bustle(seed uint64, timed bool) records {
	random := rand.New(rand.NewPCG(seed, 1))
	n, cells := 1+random.IntN(100), 1+random.IntN(40)
	everybody := random.IntN(3) == 0
	id := func(i int) string { return fmt.Sprintf("o%02d", i) }
	var r records
	for i := range n {
		r.organizations = append(r.organizations, organizations(id(i))...)
		themes := []int{}
		if everybody {
			themes = append(themes, cells)
		}
		for range random.IntN(1 + random.IntN(12)) {
			themes = append(themes, int(float64(cells)*math.Pow(random.Float64(), 3)))
		}
		for _, theme := range themes {
			a := doing(id(i), fmt.Sprint("T", theme), "P", "")
			if timed && random.IntN(4) > 0 {
				a.Period.Start = graph.Date(firstDay + random.IntN(5))
				a.Period.End = a.Period.Start + graph.Date(random.IntN(5))
			}
			r.activities = append(r.activities, a)
		}
	}
	if n < 3 {
		return r
	}
	for i := range random.IntN(n) {
		var members []string
		for _, k := range random.Perm(n)[:2+random.IntN(min(n, 6)-1)] {
			members = append(members, id(k))
		}
		r.partnerships = append(r.partnerships, together(fmt.Sprint(i), members...))
	}
	return r
}

// TestJoinAsCounted compares the sums and rows that the index gives with those
// of counting one meeting after the other: the numbers are the same, the rows the
// same bits, the sums the same but for the last digits of a float64.
func TestJoinAsCounted(t *testing.T) {
	same := func(x, y float64) bool { return math.Abs(x-y) <= 1e-13*math.Max(math.Abs(x), math.Abs(y)) }
	for seed := range uint64(300) {
		d := passes.New(t.Context(), bustle(seed, seed%2 == 0).build(t), passes.Defaults())
		e := newEncounters(d, bondsBy(d.Network, d.Coordination), 1, 0)
		want, all, err := e.list(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if counted, err := e.counted(t.Context()); err != nil || counted.pairs != want.pairs || !same(counted.loose, want.loose) {
			t.Errorf("%d: %+v counted, %+v listed: %v", seed, counted, want, err)
		}
		got, err := newLineup(e).summed(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if got.pairs != want.pairs || got.uncoordinated != want.uncoordinated || !same(got.bound, want.bound) ||
			!same(got.loose+got.bound, want.loose+want.bound) {
			t.Errorf("%d: %+v, want %+v", seed, got, want)
		}
		if got, err = newLineup(e).total(t.Context()); err != nil || !same(got.loose, want.loose) {
			t.Errorf("%d: %+v, want %+v: %v", seed, got, want, err)
		}
		for _, limit := range []bounds{{0, math.MaxInt, 0}, {0, math.MaxInt, 0.3}, {0, math.MaxInt, 0.5}, {0, math.MaxInt, 1}, {0, 7, 0.3}} {
			rows := slices.DeleteFunc(slices.Clone(all), func(p pair) bool {
				ofA, ofB := e.containment(p)
				return max(ofA, ofB) < limit.least
			})
			slices.SortFunc(rows, func(p, q pair) int {
				if stronger(p, q) {
					return -1
				}
				return 1
			})
			rows = rows[:min(len(rows), limit.most)]
			slices.SortFunc(rows, byIndex)
			held, err := newLineup(e).join(t.Context(), limit)
			if err != nil {
				t.Fatal(err)
			}
			arrange(held, len(e.seats))
			if diff := cmp.Diff(text(rows), text(held)); diff != "" {
				t.Errorf("%d, %+v: %s", seed, limit, diff)
			}
		}
	}
}

// text returns the pairs with every bit of their numbers.
func text(pairs []pair) []string {
	out := make([]string, len(pairs))
	for i, p := range pairs {
		out[i] = fmt.Sprintf("%+v %x", p, math.Float64bits(p.cosine))
	}
	return out
}

// TestProcessorsChangeNoJoin wants the same bits on 1, 2 and 8 processors.
func TestProcessorsChangeNoJoin(t *testing.T) {
	d := passes.New(t.Context(), crowd(600, 10, 40).build(t), passes.Defaults())
	l := newLineup(newEncounters(d, bondsBy(d.Network, d.Coordination), 1, 0))
	var first total
	var rows []string
	for _, workers := range []int{1, 2, 8} {
		ctx := work.WithWorkers(t.Context(), workers)
		sum, err := l.summed(ctx)
		if err != nil {
			t.Fatal(err)
		}
		held, err := l.join(ctx, bounds{most: 1000, least: 0.5})
		if err != nil {
			t.Fatal(err)
		}
		arrange(held, len(l.seats))
		if workers == 1 {
			first, rows = sum, text(held)
		}
		if diff := cmp.Diff(rows, text(held)); sum != first || diff != "" {
			t.Errorf("%d workers: %+v, want %+v; %s", workers, sum, first, diff)
		}
	}
}

// TestRowsAsCounted compares the pairs in cells where everybody meets with those
// of looking at each.
func TestRowsAsCounted(t *testing.T) {
	for seed := range uint64(200) {
		n := bustle(seed, seed%2 == 0).build(t)
		b := bondsBy(n, passes.ByPartnership)
		got, err := rows(t.Context(), n, b, 1, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range got {
			want := row{cell: r.cell}
			want.together = false
			want.count(b)
			if r.pairs != want.pairs || r.coordinated != want.coordinated || r.loose != want.loose {
				t.Errorf("%d, cell %s: %d pairs, %d coordinated, %d loose; want %d, %d, %d",
					seed, r.theme, r.pairs, r.coordinated, r.loose, want.pairs, want.coordinated, want.loose)
			}
		}
	}
}
