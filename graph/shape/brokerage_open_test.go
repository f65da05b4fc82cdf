package shape_test

import (
	"context"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/work"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// TestOpenPaths deals other sectors and compares with the roles counted afresh.
func TestOpenPaths(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		codes := graphtest.DrawCodes(rt, ties.Len())
		paths := shape.NewOpenPaths(ties, codes)
		for i, c := range codes {
			if c >= 0 {
				codes[i] = rapid.Int32Range(0, 2).Draw(rt, "sector")
			}
		}
		got := make([]shape.Roles, ties.Len())
		paths.Roles(codes, got)
		want := rolesByHand(ties, codes)
		for i := range want {
			// Paths with somebody of unknown sector are not listed.
			r := &want[i]
			r.Total = r.Coordinator + r.Consultant + r.Gatekeeper + r.Representative + r.Liaison
		}
		if diff := cmp.Diff(want, got); diff != "" {
			rt.Fatalf("(-want +got):\n%s", diff)
		}
	})
}

func TestExclusive(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		codes := graphtest.DrawCodes(rt, ties.Len())
		wantActivity, wantExclusive := exclusiveByHand(ties.Symmetric(graph.Maximum), codes)
		activity, exclusive, err := shape.Exclusive(context.Background(), ties, codes)
		if err != nil {
			rt.Fatal(err)
		}
		if diff := cmp.Diff(wantActivity, activity); diff != "" {
			rt.Fatalf("activity (-want +got):\n%s", diff)
		}
		if diff := cmp.Diff(wantExclusive, exclusive); diff != "" {
			rt.Fatalf("exclusivity (-want +got):\n%s", diff)
		}
	})
}

func exclusiveByHand(ties *graph.Ties, codes []int32) (activity, exclusive []int64) {
	n := ties.Len()
	activity, exclusive = make([]int64, n), make([]int64, n)
	tied := func(i, j int) bool {
		_, ok := ties.Between(i, j)
		return ok
	}
	for i := range n {
		for k := i + 1; k < n; k++ {
			if codes[i] < 0 || codes[k] < 0 || codes[i] == codes[k] || tied(i, k) {
				continue
			}
			var between []int
			for j := range n {
				if tied(i, j) && tied(j, k) {
					between = append(between, j)
					activity[j]++
				}
			}
			if len(between) == 1 {
				exclusive[between[0]]++
			}
		}
	}
	return activity, exclusive
}

func TestExclusiveOnAnyNumberOfWorkers(t *testing.T) {
	ties, codes := graphtest.Clustered(2, 500, 2000, 4)
	activity, exclusive, _ := shape.Exclusive(work.WithWorkers(context.Background(), 1), ties, codes)
	again, alone, _ := shape.Exclusive(work.WithWorkers(context.Background(), 8), ties, codes)
	if !cmp.Equal(activity, again) || !cmp.Equal(exclusive, alone) {
		t.Error("8 workers count otherwise than one")
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, _, err := shape.Exclusive(ctx, ties, codes); err == nil {
		t.Error("a canceled context gives no error")
	}
}

func BenchmarkOpenPaths(b *testing.B) {
	ties, codes := graphtest.Clustered(1, 1000, 5000, 6)
	paths := shape.NewOpenPaths(ties, codes)
	roles := make([]shape.Roles, ties.Len())
	for b.Loop() {
		paths.Roles(codes, roles)
	}
}

func BenchmarkExclusive(b *testing.B) {
	ties, codes := graphtest.Clustered(1, 10000, 50000, 6)
	for b.Loop() {
		if _, _, err := shape.Exclusive(context.Background(), ties, codes); err != nil {
			b.Fatal(err)
		}
	}
}
