package governance

import (
	"context"
	"strings"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"github.com/google/go-cmp/cmp"
)

// fundersOf returns the rows of a file, cells joined by bars.
func fundersOf(t *testing.T, n *graph.Network, file, columns string) []string {
	t.Helper()
	a := registry.NewAnswers()
	if err := funders.Compute(context.Background(), passes.New(context.Background(), n, passes.Defaults()), a); err != nil {
		t.Fatal(err)
	}
	names := strings.Fields(columns)
	var out []string
	for i := range a.Column(file, names[0]).Len() {
		var cells []string
		for _, c := range names {
			cells = append(cells, a.Column(file, c).Cell(i))
		}
		out = append(out, strings.Join(cells, "|"))
	}
	return out
}

func TestFunders(t *testing.T) {
	n := funded(t)
	const pairs, money = "funder_a funder_b shared_grantees grantees_a grantees_b jaccard names", "funder grantee partnerships amount share currency other_funders"
	// a funds x and y, b x and y, c y alone.
	want := []string{"a|b|2|2|2|1|x; y", "a|c|1|2|1|0.5|y", "b|c|1|2|1|0.5|y"}
	if diff := cmp.Diff(want, fundersOf(t, n, "funders", pairs)); diff != "" {
		t.Errorf("funders.csv (-want +got):\n%s", diff)
	}
	want = []string{
		"a|x|2|175|0.875|USD|b",
		// The budget of p4 has two funders, so that nobody knows whose it is.
		"a|y|2|75|0.75|USD|b; c",
		"b|x|1|25|0.125|USD|a",
		"b|y|2|25|0.25|USD|a; c",
		"c|y|2|5|1|unknown|a; b",
	}
	if diff := cmp.Diff(want, fundersOf(t, n, "funding", money)); diff != "" {
		t.Errorf("funding.csv (-want +got):\n%s", diff)
	}
	for k := range 3 {
		if rows := fundersOf(t, graphtest.Network(graphtest.Complete(k), make([]int32, k)), "funding", money); len(rows) > 0 {
			t.Errorf("%d organizations without a funder: %v", k, rows)
		}
	}
}
