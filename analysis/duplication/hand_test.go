package duplication

import (
	"math"
	"strings"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"github.com/google/go-cmp/cmp"
)

// hand is a network that is small enough to compute by hand. With themes at
// level 1 and places at their full path its cells are
//
//	1  WASH    North  children  a, b, c   a and b share p1
//	2  Health  South            a, b      one after the other
//	3  Health  North  women     d
//	4  Health  South  women     c
func hand() records {
	nan := math.NaN()
	return records{
		organizations: []graph.Organization{
			{ID: "a", Name: "Alpha", ShortName: "AL", Sector: "public"}, {ID: "b", Name: "Beta", Sector: "nonprofit"},
			{ID: "c", Name: "Gamma", Sector: "nonprofit"}, {ID: "d", Name: "Delta"}, {ID: "e", Name: "Epsilon", Sector: "private"},
		},
		partnerships: []group{together("p1", "a", "b"), together("p2", "a", "d"), together("p3", "c", "d")},
		places: []graph.Place{
			{Code: "R", Name: "Region"}, {Code: "R1", Name: "North", Parent: "R"}, {Code: "R2", Name: "South", Parent: "R"},
			{Code: "R3", Name: "East", Parent: "R"}, {Code: "R4", Name: "West", Parent: "R"},
		},
		activities: []activity{
			doing("a", "WASH > Wells", "Region > North", "children").during(20240101, 0).costing("100", "IDR").reaching(10),
			doing("b", "WASH > Wells", "north", "children").costing("50.50", "USD").reaching(5),
			doing("c", "WASH > Latrines", "Region > North", "children").costing("0.25", "IDR"),
			doing("a", "Health", "South", "").during(20200101, 20211231),
			doing("b", "Health", "South", "").during(20220101, 20231231),
			doing("d", "Health > Clinics", "North", "women"),
			doing("c", "Health", "South", "women").costing("7", ""),
		},
		needs: []graph.Need{
			// Met by c, and by a and b, who name no target group.
			wanting("Health", "South", "women", 20, 15, 1),
			// Nobody in the South does Clinics.
			wanting("Health > Clinics", "South", "men", 10, nan, nan),
			// Two that fall together: 5 + 7 people, 3 as target, the larger of 2 and 1.
			wanting("WASH > Wells", "North", "children", 5, nan, 2),
			wanting("WASH > Wells", "North", "children", 7, 3, 1),
			// Nobody is in need: no gap.
			wanting("Food", "East", "", 0, nan, nan),
		},
	}
}

func TestCells(t *testing.T) {
	_, a := measured(t, hand().build(t), passes.Defaults())
	// The row of the need for women in the South holds c, and a and b, who name
	// no target group there. c meets both of them, they do not meet each other.
	want := `theme,place,target_group,organizations,names,sectors,coordinated_pairs,pairs,budget,beneficiaries,people,target,wanted,status,place_code,currency,kind
,Region > West,,0,,,0,0,,,,,,no activity recorded,R4,,place
Food,Region > East,,0,,,0,0,,,0,,,no activity recorded,R3,,need
Health,Region > North,women,1,Delta,,0,0,,,,,,sole provider,R1,,cell
Health,Region > South,,2,AL; Beta,nonprofit; public,0,0,,,,,,shared,R2,,cell
Health,Region > South,women,3,AL; Beta; Gamma,nonprofit; public,0,2,7,,20,15,1,overlap candidate,R2,unknown,cell
Health > Clinics,Region > South,men,0,,,0,0,,,10,,,gap,R2,,need
WASH,Region > North,children,3,AL; Beta; Gamma,nonprofit; public,1,3,100.25; 50.5,15,,,,overlap candidate,R1,IDR; USD,cell
WASH > Wells,Region > North,children,2,AL; Beta,nonprofit; public,1,1,100; 50.5,15,12,3,2,shared,R1,IDR; USD,need
`
	if diff := cmp.Diff(want, file(t, a, "cells")); diff != "" {
		t.Error(diff)
	}
}

func TestOverlap(t *testing.T) {
	_, a := measured(t, hand().build(t), passes.Defaults())
	// N = 4. The squared weights are ln(4/3)² = .0827609 of cell 1, ln(2)² =
	// .4804530 of cell 2, ln(4)² = 1.9218121 of cells 3 and 4. a and b: .5632139
	// each; c: 2.0045730. a and b meet in cell 1 only: .0827609 / .5632139 =
	// .1469440. a and c: .0827609 / √(.5632139 · 2.0045730) = .0778894. The path
	// from a to c leads through d.
	want := [][]string{
		{"a", "b", "1", "2", "2", "0.333333333333", "0.5", "0.5", "0.146944", "1", "1", "true", "0"},
		{"a", "c", "1", "2", "2", "0.333333333333", "0.5", "0.5", "0.077889", "0", "2", "false", "0.077889"},
		{"b", "c", "1", "2", "2", "0.333333333333", "0.5", "0.5", "0.077889", "0", "3", "false", "0.077889"},
	}
	var got [][]string
	for _, line := range strings.Split(strings.TrimSpace(file(t, a, "overlap")), "\n")[1:] {
		row := strings.Split(line, ",")
		row[8], row[12] = row[8][:min(8, len(row[8]))], row[12][:min(8, len(row[12]))]
		got = append(got, row[:13])
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestFigures(t *testing.T) {
	_, a := measured(t, hand().build(t), passes.Defaults())
	for _, test := range []struct {
		name  string
		value float64
		n     int
	}{
		{"cells", 4, 4},
		{"sole_provider_cells", 1, 4},     // cell 3
		{"overlap_candidate_cells", 2, 4}, // cells 1 and 4
		{"gap_cells", 1, 4},               // Clinics, of four needs
		{"redundancy_index", 5.0 / 9, 4},  // (2 + 1 + 0 + 2) / (3 + 2 + 1 + 3)
		{"overlap_pairs", 3, 3},
		{"overlap_pairs_left_out", 0, 3},
		{"coordination_rate", 0.1469440 / (0.1469440 + 2*0.0778894), 3},
		{"uncoordinated_overlap", 2 * 0.0778894, 3},
	} {
		f, ok := a.Figure(test.name)
		if !ok || math.Abs(f.Value-test.value) > 1e-6 || f.N != test.n {
			t.Errorf("%s is %v of %d, want %v of %d", test.name, f.Value, f.N, test.value, test.n)
		}
	}
}

func TestLevels(t *testing.T) {
	d, a := measured(t, hand().build(t), passes.Defaults())
	got, err := Levels(t.Context(), d)
	if err != nil {
		t.Fatal(err)
	}
	u, _ := a.Figure("uncoordinated_overlap")
	if got[0].UncoordinatedOverlap != u.Value {
		t.Errorf("overlap without coordination is %v, want %v", got[0].UncoordinatedOverlap, u.Value)
	}
	for i := range got {
		got[i].UncoordinatedOverlap = 0
	}
	want := []LevelFigures{
		{ThemeLevel: 1, Cells: 4, SoleProviders: 1, Gaps: 1, CandidatePairs: 2},
		// Wells {a, b}, Latrines {c}, Clinics {d}, Health South {a, b} and with
		// women {c, a, b}; a and b are coordinated.
		{ThemeLevel: 2, Cells: 5, SoleProviders: 2, Gaps: 1},
		// WASH children {a, b, c}, Health {a, b}, Health women {c, d}, who are
		// coordinated by p3.
		{ThemeLevel: 1, PlaceLevel: 1, Cells: 3, Gaps: 1, CandidatePairs: 2},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestWithoutActivities(t *testing.T) {
	for name, r := range map[string]records{
		"nothing":       {organizations: organizations("a", "b")},
		"partnership":   {organizations: organizations("a", "b"), partnerships: []group{together("p", "a", "b")}},
		"table, places": {organizations: organizations("a"), places: hand().places},
	} {
		t.Run(name, func(t *testing.T) {
			d, a := measured(t, r.build(t), passes.Defaults())
			for _, name := range []string{"cells", "overlap"} {
				if got := file(t, a, name); strings.Count(got, "\n") != 1 {
					t.Errorf("%s holds %q", name, got)
				}
			}
			for _, c := range append(overlapColumns, cellColumns...) {
				if f, ok := a.Figure(c.Name); c.File == "network" && (!ok || !math.IsNaN(f.Value)) {
					t.Errorf("%s is %v", c.Name, f.Value)
				}
			}
			if _, err := Levels(t.Context(), d); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestEveryColumnIsDescribedAndFilled(t *testing.T) {
	_, a := measured(t, hand().build(t), passes.Defaults())
	for _, m := range Metrics() {
		for _, c := range m.Columns {
			if c.Label.EN == "" || c.Label.ID == "" || c.Definition.EN == "" || c.Definition.ID == "" {
				t.Errorf("%s lacks words", c.Name)
			}
			if _, ok := a.Figure(c.Name); c.File == "network" && !ok || c.File != "network" && a.Column(c.File, c.Name) == nil {
				t.Errorf("%s is not filled", c.Name)
			}
		}
	}
}
