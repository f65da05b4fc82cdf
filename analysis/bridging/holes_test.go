package bridging

import (
	"context"
	"math"
	"strconv"
	"strings"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
)

// holesOf runs Burt's measures.
func holesOf(t *testing.T, n *graph.Network, weighted bool) *registry.Answers {
	t.Helper()
	opt := passes.Defaults()
	opt.Weighted = weighted
	a := registry.NewAnswers()
	ctx := context.Background()
	if err := structuralHoles.Compute(ctx, passes.New(ctx, n, opt), a); err != nil {
		t.Fatal(err)
	}
	return a
}

// TestStructuralHolesReference compares with NetworkX, igraph and the formula
// written out, by the convention of the partners of each and the whole network.
func TestStructuralHolesReference(t *testing.T) {
	compared, farthest := map[string]int{}, map[string]float64{}
	for _, name := range graphtest.References() {
		k := graphtest.Reference(name)
		if name == "nine" {
			continue // below
		}
		a := holesOf(t, k.Network, true)
		form := "undirected"
		if k.Network.IsDirected() {
			form = "directed"
		}
		for _, row := range append(k.Table("nodes.csv"), k.Table("nodes_weighted.csv")...) {
			column := a.Column("organizations", row["metric"])
			if column == nil || !strings.HasPrefix(row["convention"], form) || strings.Contains(row["convention"], "ego network only") {
				continue
			}
			i, _ := k.Network.Index(row["id"])
			want, err := strconv.ParseFloat(row["value"], 64)
			if err != nil {
				t.Fatal(err)
			}
			compared[column.Name]++
			got := column.Float(i)
			if !graphtest.Close(got, want, 1e-9) {
				t.Errorf("%s: %s of %s is %v, want %v", name, column.Name, row["id"], got, want)
			}
			if !math.IsNaN(want) {
				farthest[column.Name] = max(farthest[column.Name], math.Abs(got-want)/max(1, math.Abs(want)))
			}
		}
	}
	for _, c := range structuralHoles.Columns {
		t.Logf("%s: %d values, largest relative difference %.1e", c.Name, compared[c.Name], farthest[c.Name])
		if compared[c.Name] < 100 {
			t.Errorf("%s: only %d values compared", c.Name, compared[c.Name])
		}
	}
}

func TestStructuralHolesNine(t *testing.T) {
	k := graphtest.Reference("nine")
	a := holesOf(t, k.Network, false)
	for _, name := range []string{"constraint", "effective_size"} {
		for i, o := range k.Network.Organizations() {
			want, ok := k.Value(o.ID, name)
			if !ok {
				want = math.NaN() // the isolate
			}
			if got := a.Column("organizations", name).Float(i); !graphtest.Close(got, want, 5.1e-5) {
				t.Errorf("%s of %s is %v, want %v", name, o.ID, got, want)
			}
		}
	}
	if a.Column("organizations", "constraint_weighted") != nil {
		t.Error("constraint by strength is there though nobody asked for strengths")
	}
}
