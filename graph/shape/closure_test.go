package shape_test

import (
	"context"
	"testing"

	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/work"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// TestClosure wants of one walk for everything what a walk for each gives, to the
// last bit.
func TestClosure(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		codes := graphtest.DrawCodes(rt, ties.Len())
		got, err := shape.Closure(t.Context(), ties, shape.Asked{Holes: true, WeightedHoles: true, Sectors: codes, Triads: true})
		if err != nil {
			rt.Fatal(err)
		}
		want := shape.Closed{
			Triangles: shape.Triangles(ties),
			Holes:     shape.StructuralHoles(ties), WeightedHoles: shape.StructuralHolesWeighted(ties),
			Roles: shape.Brokerage(ties, codes), Triads: shape.Triads(ties),
		}
		if diff := cmp.Diff(want, got, cmpopts.EquateNaNs(), cmpopts.EquateEmpty()); diff != "" {
			rt.Fatalf("(-want +got):\n%s", diff)
		}
	})
}

// TestClosureOnAnyNumberOfWorkers has more organizations than are searched at a
// time.
func TestClosureOnAnyNumberOfWorkers(t *testing.T) {
	ties, codes := graphtest.Clustered(1, 20_000, 100_000, 5)
	var want shape.Closed
	for _, workers := range []int{1, 2, 8} {
		got, err := shape.Closure(work.WithWorkers(t.Context(), workers), ties,
			shape.Asked{Holes: true, WeightedHoles: true, Sectors: codes, Triads: true})
		if err != nil {
			t.Fatal(err)
		}
		if workers == 1 {
			want = got
		} else if !cmp.Equal(want, got, cmpopts.EquateNaNs()) {
			t.Errorf("%d workers find otherwise than one", workers)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := shape.Closure(ctx, ties, shape.Asked{}); err == nil {
		t.Error("a canceled context gives no error")
	}
}
