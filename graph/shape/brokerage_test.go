package shape_test

import (
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// rolesByHand looks at every ordered triad.
func rolesByHand(ties *graph.Ties, sectors []int32) []shape.Roles {
	n := ties.Len()
	arc := func(i, j int) bool {
		_, ok := ties.Between(i, j)
		return ok
	}
	roles := make([]shape.Roles, n)
	for i := range n {
		for j := range n {
			for k := range n {
				if i == k || !arc(i, j) || !arc(j, k) || arc(i, k) {
					continue
				}
				r := &roles[j]
				r.Total++
				a, b, c := sectors[i], sectors[j], sectors[k]
				switch {
				case a < 0 || b < 0 || c < 0:
				case a == b && a == c:
					r.Coordinator++
				case a == c:
					r.Consultant++
				case a == b:
					r.Representative++
				case b == c:
					r.Gatekeeper++
				default:
					r.Liaison++
				}
			}
		}
	}
	return roles
}

func TestBrokerageByHand(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		codes := graphtest.DrawCodes(rt, ties.Len())
		if diff := cmp.Diff(rolesByHand(ties, codes), shape.Brokerage(ties, codes)); diff != "" {
			rt.Fatalf("(-want +got):\n%s", diff)
		}
	})
}

func TestBrokerageReference(t *testing.T) {
	for _, name := range graphtest.References() {
		k := graphtest.Reference(name)
		for view, ties := range views(k) {
			roles := shape.Brokerage(ties, k.Network.Codes())
			for _, c := range []struct {
				metric string
				of     func(r shape.Roles) int64
			}{
				{"coordinator", func(r shape.Roles) int64 { return r.Coordinator }},
				{"itinerant", func(r shape.Roles) int64 { return r.Consultant }},
				{"gatekeeper", func(r shape.Roles) int64 { return r.Gatekeeper }},
				{"representative", func(r shape.Roles) int64 { return r.Representative }},
				{"liaison", func(r shape.Roles) int64 { return r.Liaison }},
				{"total", func(r shape.Roles) int64 { return r.Total }},
			} {
				t.Run(name+"/"+view+"/"+c.metric, func(t *testing.T) {
					compare(t, k, "brokerage_"+c.metric, column(roles, c.of), view, "raw")
				})
			}
		}
	}
}

func column[T any](values []T, of func(T) int64) []int64 {
	out := make([]int64, len(values))
	for i, v := range values {
		out[i] = of(v)
	}
	return out
}

// views are a reference network's ties by the prefix of the conventions that
// hold for them.
func views(k *graphtest.Known) map[string]*graph.Ties {
	ties := k.Network.Ties(graph.Newman)
	if ties.IsDirected() {
		return map[string]*graph.Ties{"directed": ties, "sym(max)": ties.Symmetric(graph.Maximum)}
	}
	return map[string]*graph.Ties{"undirected": ties}
}

// compare checks whole numbers against the reference values. Where a definition
// does not exist, as for networks too small for it, the test is skipped.
func compare(t *testing.T, k *graphtest.Known, metric string, got []int64, convention ...string) {
	t.Helper()
	want, ok := k.Column(metric, convention...)
	if !ok {
		t.Skip("no reference values")
	}
	for i, w := range want {
		if float64(got[i]) != w {
			t.Errorf("%s of %s = %d, want %v", metric, k.Network.Organizations()[i].ID, got[i], w)
		}
	}
}
