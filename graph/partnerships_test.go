package graph

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// Pairs in columns are what they would be as partnerships: with the same ids in
// the same order, whatever organizations are called and whatever else is recorded
// beside them, before and after every filter.
func TestPairsAreLikeOtherPartnerships(t *testing.T) {
	names := []string{"A", "B", "A B", "A !", "a – B", "A –", "A #2", "Z", "Ab", "ö", "A#"}
	columns, repeated := 0, 0
	for seed := range uint64(1000) {
		r := rand.New(rand.NewPCG(seed, 1))
		n := r.IntN(7)
		if seed%3 == 0 {
			n = 2 + r.IntN(3) // most with ids that can be taken apart, and several of the same two
		}
		ids := []string{"A", "B", "A B", "Z", "Ab", "ö"}
		if r.IntN(3) == 0 {
			ids = names
		}
		var list []Organization
		for _, i := range r.Perm(len(ids))[:min(n, len(ids))] {
			list = append(list, Organization{ID: ids[i], Region: []string{"North", ""}[r.IntN(2)], Sector: []string{"public", "private"}[r.IntN(2)]})
		}
		plain, full := NewBuilder(), NewBuilder()
		for _, o := range list {
			if err := plain.AddOrganization(o); err != nil {
				list = slices.DeleteFunc(list, func(other Organization) bool { return other.ID == o.ID })
				continue
			}
			_ = full.AddOrganization(o)
		}
		if len(list) < 2 {
			continue
		}
		directed, mostly := r.IntN(2) == 0, r.IntN(2) == 0
		for range r.IntN(14) {
			p := randomPartnership(r, len(list), mostly)
			got, want := plain.AddPartnership(p), addFull(full, p)
			if fmt.Sprint(got) != fmt.Sprint(want) {
				t.Fatalf("seed %d: %+v: %v, want %v", seed, p, got, want)
			}
			if recorded := r.IntN(30) == 0; recorded {
				p := randomPartnership(r, len(list), mostly)
				got, want := plain.AddRecorded(p), full.AddRecorded(p)
				if fmt.Sprint(got) != fmt.Sprint(want) {
					t.Fatalf("seed %d: recorded %+v: %v, want %v", seed, p, got, want)
				}
			}
		}
		got, gotMixed := plain.Build(directed)
		want, wantMixed := full.Build(directed)
		columns += got.partnerships.pairs.len()
		repeated += len(got.partnerships.pairs.number)
		if gotMixed != wantMixed {
			t.Fatalf("seed %d: mixed %v", seed, gotMixed)
		}
		sameNetwork(t, seed, got, want)
		for _, f := range []Filter{{Types: []string{"x"}}, {Relations: []string{"y"}}, {Regions: []string{"North"}}, {Sectors: []string{"private"}},
			{At: 20200101}, {AllPeriods: true, Statuses: []string{"planned"}}} {
			a, leftA, errA := Keep(got, f)
			b, leftB, errB := Keep(want, f)
			if fmt.Sprint(errA) != fmt.Sprint(errB) || leftA != leftB {
				t.Fatalf("seed %d: %+v left %+v and %v, want %+v and %v", seed, f, leftA, errA, leftB, errB)
			}
			if errA == nil {
				sameNetwork(t, seed, a, b)
			}
		}
		a, _ := WithoutRole(got, Lead)
		b, _ := WithoutRole(want, Lead)
		sameNetwork(t, seed, a, b)
		a, _ = Anonymous(got)
		b, _ = Anonymous(want)
		sameNetwork(t, seed, a, b)
	}
	if columns < 500 || repeated < 100 {
		t.Errorf("%d pairs in columns, %d of them beside repeated ones", columns, repeated)
	}
}

// addFull adds the partnership so that no pair of it is kept in columns.
func addFull(b *Builder, p Partnership) error {
	err := b.AddPartnership(p)
	if err != nil || b.pairs.len() == 0 {
		return err
	}
	one := *b.pairs.partnership(0)
	b.pairs = pairSet{}
	if err := b.first(&one); err != nil {
		return err
	}
	b.partnerships = append(b.partnerships, one)
	return nil
}

func randomPartnership(r *rand.Rand, n int, mostly bool) Partnership {
	p := Partnership{Pair: true, Source: r.IntN(n), Target: r.IntN(n), Strength: float64(r.IntN(4)) / 2, Directed: r.IntN(6) == 0}
	kind := r.IntN(12)
	if mostly && r.IntN(3) > 0 {
		kind = 11
	}
	switch kind {
	case 0:
		p.Type = "x"
	case 1:
		p.Relation = "y"
	case 2:
		p.ID = []string{"A – B", "A – B #2", "B – A", "p", "A – Z #x", "A – B – Z"}[r.IntN(6)]
	case 3:
		p.Pair, p.Members = false, []Member{{Organization: p.Source, Role: Lead}, {Organization: p.Target}, {Organization: r.IntN(n)}}
		p.Source, p.Target = 0, 0
	case 4:
		p.Members = []Member{{Organization: p.Source, Role: Lead}}
	case 5:
		p.Period = Period{Start: 20190101 + Date(r.IntN(2)*20000)}
	case 6:
		p.Status = "planned"
	case 7:
		p.Size = 3
	}
	return p
}

func sameNetwork(t *testing.T, seed uint64, got, want *Network) {
	t.Helper()
	if diff := cmp.Diff(show(want), show(got), alike); diff != "" {
		t.Fatalf("seed %d: %s", seed, diff)
	}
	for _, projection := range []Projection{Newman, Count, Jaccard, Unprojected} {
		if diff := cmp.Diff(want.Ties(projection).All(), got.Ties(projection).All(), alike); diff != "" {
			t.Fatalf("seed %d: %s: %s", seed, projection, diff)
		}
	}
	repeated, oneWay := got.RepeatedPairs()
	if among, one := want.repeatedAmong(want.partnerships); repeated != among || oneWay != one {
		t.Fatalf("seed %d: %d pairs repeated, one way %v; want %d, %v", seed, repeated, oneWay, among, one)
	}
	for i, p := range got.Recorded().All() {
		if diff := cmp.Diff(p, got.Recorded().At(i), alike); diff != "" {
			t.Fatalf("seed %d: the %d-th: %s", seed, i, diff)
		}
	}
	if !slices.IsSortedFunc(got.Partnerships().list(), func(a, b Partnership) int { return strings.Compare(a.ID, b.ID) }) {
		t.Fatalf("seed %d: not sorted by id", seed)
	}
}
