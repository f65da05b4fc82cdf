package scenario_test

import (
	"context"
	"math"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/scenario"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/table"
)

func simulated(t testing.TB, n *graph.Network, s *read.Scenario) (*scenario.Simulation, *analysis.Result, *analysis.Result) {
	t.Helper()
	changed, err := scenario.Apply(n, s)
	if err != nil {
		t.Fatal(err)
	}
	before, after := run(t, n), run(t, changed)
	sim, err := scenario.Simulate(context.Background(), before, after)
	if err != nil {
		t.Fatal(err)
	}
	return sim, before, after
}

// TestSimulateNothing wants a scenario that says nothing to change no figure.
func TestSimulateNothing(t *testing.T) {
	for name, n := range map[string]*graph.Network{
		"tutorial-2025": dataset(t, "tutorial-2025", graph.Filter{}), "knoke": dataset(t, "knoke", graph.Filter{}),
		"empty": graphtest.Reference("empty5").Network, "disconnected": graphtest.Reference("disconnected").Network,
	} {
		sim, _, _ := simulated(t, n, &read.Scenario{})
		for _, r := range sim.Rows {
			if r.Before != r.After && !(math.IsNaN(r.Before) && math.IsNaN(r.After)) {
				t.Errorf("%s: %+v", name, r)
			}
		}
		if sim.PairsCut+sim.PairsJoined+len(sim.SectorsCut)+len(sim.Gaps)+len(sim.Lost)+len(sim.Bridging)+len(sim.WithoutLead)+
			len(sim.WithoutFunder)+len(sim.Ended) > 0 {
			t.Errorf("%s: %+v", name, sim)
		}
	}
}

// TestSimulateHoldsTheMeasures wants every figure of network.csv, sectors.csv and
// mixing.csv in the rows, before and after.
func TestSimulateHoldsTheMeasures(t *testing.T) {
	n := dataset(t, "tutorial-2025", graph.Filter{})
	sim, before, after := simulated(t, n, &read.Scenario{Remove: read.Removed{Organizations: []string{"gizi-lontar", "daur-ulang"}}})
	rows := map[string]scenario.Row{}
	for _, r := range sim.Rows {
		key := r.Metric + "/" + r.Level + "/" + r.ID
		if _, twice := rows[key]; twice {
			t.Errorf("%s stands in two rows", key)
		}
		rows[key] = r
	}
	check := func(result *analysis.Result, of func(scenario.Row) float64) {
		network := result.Table("network")
		for i := range network.Len() {
			if got, want := of(rows[network.Column("metric").Cell(i)+"/network/"]), network.Column("value").Float(i); !graphtest.Close(got, want, 0) {
				t.Errorf("%s is %v, want %v", network.Column("metric").Cell(i), got, want)
			}
		}
		for file, level := range map[string]string{"sectors": "sector", "mixing": "sectors"} {
			f := result.Table(file)
			for i := range f.Len() {
				id := f.Columns[0].Cell(i)
				rest := f.Columns[1:]
				if file == "mixing" {
					id += "; " + f.Columns[1].Cell(i)
					rest = f.Columns[2:]
				}
				for _, c := range rest {
					if r, ok := rows[c.Name+"/"+level+"/"+id]; ok && !graphtest.Close(of(r), c.Float(i), 0) || !ok && !math.IsNaN(c.Float(i)) {
						t.Errorf("%s of %s is %v, want %v", c.Name, id, of(r), c.Float(i))
					}
				}
			}
		}
	}
	check(before, func(r scenario.Row) float64 { return r.Before })
	check(after, func(r scenario.Row) float64 { return r.After })
}

func TestSimulateByHand(t *testing.T) {
	n := small(t)
	sim, _, _ := simulated(t, n, &read.Scenario{Remove: read.Removed{Organizations: []string{"a"}}, Add: read.Added{Ties: [][]string{{"c", "d"}}}})
	if sim.PairsCut != 0 || sim.PairsJoined != 4 || len(sim.SectorsCut) != 0 {
		t.Errorf("pairs cut %d, joined %d, sectors %v", sim.PairsCut, sim.PairsJoined, sim.SectorsCut)
	}
	if len(sim.Gaps) != 1 || sim.Gaps[0].Theme != "water" || len(sim.Lost) != 0 {
		t.Errorf("gaps %+v, lost %+v", sim.Gaps, sim.Lost)
	}
	if len(sim.WithoutLead) != 1 || sim.WithoutLead[0].ID != "P" || len(sim.WithoutFunder) != 0 || len(sim.Ended) != 0 {
		t.Errorf("%+v", sim)
	}
	// b–c–d–e: c and d stand between, across sectors c between b and d or e.
	var bridging []string
	for _, s := range sim.Bridging {
		bridging = append(bridging, []string{"b", "c", "d", "e"}[s.Organization])
	}
	if !slices.Contains(bridging, "c") || slices.Contains(bridging, "b") {
		t.Errorf("who takes over: %v", bridging)
	}
	sim, _, _ = simulated(t, n, &read.Scenario{Remove: read.Removed{Ties: [][]string{{"d", "e"}}, Organizations: []string{"b"}}})
	// d and e were the pair of sectors private and public beside a, b and c.
	if sim.PairsCut != 1 || len(sim.SectorsCut) != 1 || sim.SectorsCut[0] != [2]string{"private", "public"} || len(sim.WithoutFunder) != 1 || len(sim.Ended) != 1 {
		t.Errorf("%+v", sim)
	}
}

// TestColumnsAreDescribed holds the tables against their codebook.
func TestColumnsAreDescribed(t *testing.T) {
	n := dataset(t, "tutorial-2025", graph.Filter{})
	sim, before, _ := simulated(t, n, &read.Scenario{Remove: read.Removed{Organizations: []string{"dinkes", "dana-pesisir"}, Partnerships: []string{"E01"}}})
	all, err := scenario.Leavings(context.Background(), before.Data)
	if err != nil {
		t.Fatal(err)
	}
	described := map[string]bool{}
	for _, c := range slices.Concat(scenario.SimulationColumns(), scenario.IntroductionColumns()) {
		described[c.File+"/"+c.Name] = true
		for _, text := range []string{c.Label.EN, c.Label.ID, c.Definition.EN, c.Definition.ID} {
			if strings.TrimSpace(text) == "" {
				t.Errorf("%s of %s is not described in both languages", c.Name, c.File)
			}
		}
	}
	list := introductions(t, n, scenario.Wishes{Number: 1})
	for _, written := range []*table.Table{sim.Table(), scenario.LeavingTable(n, all), scenario.IntroductionTable(n, list, "en")} {
		for _, c := range written.Columns {
			if !described[written.Name+"/"+c.Name] {
				t.Errorf("%s.csv: %s is not described", written.Name, c.Name)
			}
		}
	}
	for _, r := range sim.Rows {
		if _, ok := analysis.Find(r.Metric); !ok && !described["simulation/"+r.Metric] {
			t.Errorf("simulation.csv: the measure %s is not described", r.Metric)
		}
	}
}
