package duplication

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
)

// crowd returns n organizations with k activities each in random cells of five
// themes and the given number of places, and as many partnerships of two as
// organizations.
func crowd(n, k, places int) records {
	random := rand.New(rand.NewPCG(1, uint64(n)))
	var r records
	id := func(i int) string { return fmt.Sprintf("o%05d", i) }
	for i := range n {
		r.organizations = append(r.organizations, organizations(id(i))...)
	}
	for i := range n {
		for range k {
			r.activities = append(r.activities, doing(id(i), fmt.Sprintf("Theme %d > Detail %d", random.IntN(5), random.IntN(4)),
				fmt.Sprintf("Region %d > District %d", random.IntN(10), random.IntN(max(1, places/10))), ""))
		}
	}
	for i := range n {
		r.partnerships = append(r.partnerships, together(fmt.Sprint(i), id(i), id((i+1+random.IntN(n-1))%n)))
	}
	return r
}

func BenchmarkDuplication(b *testing.B) {
	for _, n := range []int{100, 1000, 10000} {
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			d := passes.New(b.Context(), crowd(n, 10, n/5).build(b), passes.Defaults())
			a := registry.NewAnswers()
			b.ReportAllocs()
			for b.Loop() {
				for _, m := range Metrics() {
					if err := m.Compute(b.Context(), d, a); err != nil {
						b.Fatal(err)
					}
				}
			}
			pairs, _ := a.Figure("overlap_pairs")
			b.ReportMetric(pairs.Value, "pairs")
		})
	}
}

// BenchmarkJoin tells what the index takes for each meeting of two organizations
// in a cell: to add up all pairs, and to find those that share half of the cells
// of either.
func BenchmarkJoin(b *testing.B) {
	for _, n := range []int{1000, 10000} {
		d := passes.New(b.Context(), crowd(n, 10, 10).build(b), passes.Defaults())
		e := newEncounters(d, bondsBy(d.Network, d.Coordination), 2, 2)
		perMeeting := func(b *testing.B) {
			b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(e.meetings()), "ns/meeting")
		}
		b.Run(fmt.Sprintf("totals/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := newLineup(e).total(b.Context()); err != nil {
					b.Fatal(err)
				}
			}
			perMeeting(b)
		})
		b.Run(fmt.Sprintf("rows/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := newLineup(e).join(b.Context(), bounds{most: mostPairs, least: 0.5}); err != nil {
					b.Fatal(err)
				}
			}
			perMeeting(b)
		})
		b.Run(fmt.Sprintf("counted/%d", n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := e.counted(b.Context()); err != nil {
					b.Fatal(err)
				}
			}
			perMeeting(b)
		})
	}
}
