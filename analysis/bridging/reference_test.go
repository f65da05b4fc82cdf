package bridging_test

import (
	"context"
	"encoding/csv"
	"math"
	"os"
	"strconv"
	"strings"
	"testing"

	"example.org/lintas/analysis/bridging"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
)

const closed = 1e-9

// answersOf runs the measures of this family.
func answersOf(t testing.TB, n *graph.Network, opt passes.Options) *registry.Answers {
	t.Helper()
	ctx := context.Background()
	d, a := passes.New(ctx, n, opt), registry.NewAnswers()
	for _, m := range bridging.Metrics() {
		if err := m.Compute(ctx, d, a); err != nil {
			t.Fatal(err)
		}
	}
	return a
}

func withoutDraws() passes.Options {
	opt := passes.Defaults()
	opt.Permutations = 0
	opt.Weighted = true
	return opt
}

// TestReferenceNodes compares columns with the values in testdata.
func TestReferenceNodes(t *testing.T) {
	columns := map[string][2]string{
		"within_module_z":           {"roles", "within_sector_z"},
		"participation_coefficient": {"roles", "participation"},
		"blau_neighbours_weighted":  {"organizations", "blau_weighted"},
		"iqv_neighbours_weighted":   {"organizations", "iqv_weighted"},
		"ei_index_weighted":         {"organizations", "ei_index_weighted"},
	}
	f, err := os.Open("testdata/nodes.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	compared := map[string]int{}
	var known *graphtest.Known
	var a *registry.Answers
	name := ""
	for _, row := range rows[1:] {
		if row[0] != name {
			name = row[0]
			known = graphtest.Reference(name)
			a = answersOf(t, known.Network, withoutDraws())
		}
		i, ok := known.Network.Index(row[1])
		want, err := strconv.ParseFloat(row[3], 64)
		if !ok || err != nil {
			t.Fatalf("row %v: %v", row, err)
		}
		metric := row[2]
		got := a.Column(columns[metric][0], columns[metric][1]).Float(i)
		if metric == "participation_coefficient" && math.IsNaN(got) {
			got = 0 // the convention of the values
		}
		compared[metric]++
		if !graphtest.Close(got, want, closed) {
			t.Errorf("%s: %s of %s is %v, want %v", name, metric, row[1], got, want)
		}
	}
	for metric := range columns {
		if compared[metric] == 0 {
			t.Errorf("no value of %s compared", metric)
		}
	}
	t.Log(compared)
}

// TestReferenceWeighted compares the figures of the network by strength.
func TestReferenceWeighted(t *testing.T) {
	compared := 0
	for _, name := range graphtest.References() {
		known := graphtest.Reference(name)
		a := answersOf(t, known.Network, withoutDraws())
		view := "undirected;weighted"
		if known.Network.IsDirected() {
			view = "sym(max);weighted"
		}
		for _, metric := range []string{"sector_assortativity_weighted", "modularity_sector_weighted"} {
			want, ok := known.GraphValue(metric, view)
			if !ok {
				continue
			}
			compared++
			if f, _ := a.Figure(metric); !graphtest.Close(f.Value, want, closed) {
				t.Errorf("%s: %s is %v, want %v", name, metric, f.Value, want)
			}
		}
	}
	if compared < 6 {
		t.Errorf("only %d values compared", compared)
	}
}

// TestReferenceBrokerage compares brokerage.csv with sna, and z of the sums with
// the exact deviation.
func TestReferenceBrokerage(t *testing.T) {
	compared := map[string]int{}
	for _, name := range graphtest.References() {
		known := graphtest.Reference(name)
		view, groups := "undirected", "brokerage_by_group_undirected.csv"
		if known.Network.IsDirected() {
			view, groups = "directed", "brokerage_by_group_directed.csv"
		}
		bySector := map[string]map[string]string{}
		for _, row := range known.Table(groups) {
			bySector[row["id"]] = row
		}
		a := answersOf(t, known.Network, withoutDraws())
		level, id, role := a.Column("brokerage", "level"), a.Column("brokerage", "id"), a.Column("brokerage", "role")
		for k := range level.Len() {
			snaRole := strings.Replace(role.Cell(k), "consultant", "itinerant", 1)
			check := func(column, convention string, want float64, ok bool) {
				if !ok {
					return
				}
				compared[level.Cell(k)+" "+convention]++
				got := a.Column("brokerage", column).Float(k)
				// A role that cannot occur has no deviation; sna divides by it.
				if math.IsInf(want, 0) {
					want = math.NaN()
				}
				if !graphtest.Close(got, want, closed) {
					t.Errorf("%s: %s %s of %s %s is %v, want %v", name, convention, snaRole, level.Cell(k), id.Cell(k), got, want)
				}
			}
			metric := "brokerage_" + snaRole
			switch {
			case level.Cell(k) == "organization":
				for column, convention := range map[string]string{"value": ";raw", "expected": ";expected", "z": ";z"} {
					want, ok := known.Value(id.Cell(k), metric, view+convention)
					check(column, convention, want, ok)
				}
			case id.Cell(k) == "all":
				for column, convention := range map[string]string{"value": ";gli raw", "expected": ";gli expected", "z": ";gli z, exact"} {
					want, ok := known.GraphValue(metric, view+convention)
					check(column, convention, want, ok)
				}
			case bySector[id.Cell(k)] != nil:
				want, err := strconv.ParseFloat(bySector[id.Cell(k)][snaRole], 64)
				check("value", "by group", want, err == nil)
			}
		}
	}
	for _, what := range []string{"organization ;raw", "organization ;expected", "organization ;z", "sector ;gli raw",
		"sector ;gli expected", "sector ;gli z, exact", "sector by group"} {
		if compared[what] == 0 {
			t.Errorf("nothing compared for %s", what)
		}
	}
	t.Log(compared)
}
