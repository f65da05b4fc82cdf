package finding

import (
	"math"
	"strings"
	"testing"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// bridgeAnswers returns the values of cross-sector betweenness. Each organization
// has the band of its own rank; equal values share theirs.
func bridgeAnswers(values ...float64) *registry.Answers {
	a := known(1)
	a.Put("organizations", numbers(crossSector, values...))
	var bands []Band
	for _, x := range values {
		b := Band{Low: 1}
		for _, y := range values {
			if y > x {
				b.Low++
			}
			if y >= x {
				b.High++
			}
		}
		bands = append(bands, b)
	}
	putBands(a, crossSector, bands...)
	return a
}

func putBands(a *registry.Answers, measure string, bands ...Band) {
	var low, high []float64
	for _, b := range bands {
		low, high = append(low, float64(b.Low)), append(high, float64(b.High))
	}
	a.Put("ranks", texts("metric", repeated(len(bands), measure)...), numbers("rank_low", low...), numbers("rank_high", high...),
		counts("resamples", repeated(len(bands), 200)...))
}

func TestBridges(t *testing.T) {
	n := complete(6) // nine connected pairs between its two sectors
	tests := []struct {
		name   string
		values []float64
		want   string
	}{
		{"one ahead", []float64{1, 9, 2, 0, 0, 0}, "o000001"},
		{"three ahead", []float64{9, 8, 8, 4, 4, 3}, "o000000, o000001 and o000002"},
		{"nobody ahead", []float64{9, 8, 7, 6, 5, 4}, ""},
		{"few paths", []float64{2, 0, 0, 0, 0, 0}, ""},
		{"no paths", []float64{0, 0, 0, 0, 0, 0}, ""},
	}
	for _, x := range tests {
		t.Run(x.name, func(t *testing.T) {
			found := All(data(n), bridgeAnswers(x.values...))
			if x.want != "" {
				says(t, found, x.want+" stand", "In this list", "(200 times)")
			} else if len(found) > 0 {
				t.Errorf("spoke: %s", found[0].Headline)
			}
		})
	}
}

// Organizations whose bands overlap are not told apart.
func TestBridgesWithinTheirBands(t *testing.T) {
	d := data(complete(6))
	others := []Band{{4, 6}, {4, 6}, {4, 6}}
	tests := []struct {
		name  string
		bands []Band
		want  string
	}{
		{"one apart", []Band{{1, 1}, {2, 4}, {2, 5}}, "o000000 stands"},
		{"two apart", []Band{{1, 2}, {1, 3}, {4, 6}}, "o000000 and o000001: their places cannot be told apart"},
		{"three apart", []Band{{1, 3}, {1, 3}, {2, 3}}, "o000000, o000001 and o000002: their places cannot be told apart"},
		{"the first overlaps with the fourth", []Band{{1, 4}, {1, 3}, {2, 3}}, ""},
		{"no bands", []Band{{0, 0}, {0, 0}, {0, 0}}, ""},
	}
	for _, x := range tests {
		t.Run(x.name, func(t *testing.T) {
			// Each is far enough ahead of the next by its value.
			a := bridgeAnswers(40, 20, 12, 1, 1, 1)
			putBands(a, crossSector, append(x.bands, others...)...)
			found := All(d, a)
			if x.want != "" {
				says(t, found, x.want)
			} else if len(found) > 0 {
				t.Errorf("spoke: %s", found[0].Headline)
			}
		})
	}
	if found := All(d, func() *registry.Answers {
		a := known(1)
		a.Put("organizations", numbers(crossSector, 40, 20, 12, 1, 1, 1))
		return a
	}()); len(found) > 0 {
		t.Errorf("spoke without ranks: %s", found[0].Headline)
	}
}

func TestBridgesWithoutFunders(t *testing.T) {
	a := bridgeAnswers(40, 9, 2, 0, 0, 0)
	a.Put("organizations", numbers(withoutFunders, 0, 9, 2, 0, 0, 0))
	if found := All(data(complete(6)), a); len(found) > 0 {
		t.Errorf("spoke without bands of the count without funders: %s", found[0].Headline)
	}
	bothBands(a, []Band{{1, 1}, {2, 2}, {3, 3}, {4, 6}, {4, 6}, {4, 6}}, []Band{{3, 6}, {1, 1}, {2, 2}, {3, 6}, {3, 6}, {3, 6}})
	says(t, All(data(complete(6)), a), "o000001 stands on the shortest paths of about 9", "o000000 comes first with about 40")
	bothBands(a, []Band{{1, 2}, {2, 2}, {3, 3}, {4, 6}, {4, 6}, {4, 6}}, []Band{{3, 6}, {1, 1}, {2, 2}, {3, 6}, {3, 6}, {3, 6}})
	for _, f := range All(data(complete(6)), a) {
		if strings.Contains(f.Detail.String(), "comes first") {
			t.Errorf("told the first with funders apart: %s", f.Detail)
		}
	}
}

// bothBands puts the bands with and without funders, the rows of an organization
// one after the other.
func bothBands(a *registry.Answers, with, without []Band) {
	var metric []string
	var low, high []float64
	for i := range with {
		metric = append(metric, crossSector, withoutFunders)
		low = append(low, float64(with[i].Low), float64(without[i].Low))
		high = append(high, float64(with[i].High), float64(without[i].High))
	}
	a.Put("ranks", texts("metric", metric...), numbers("rank_low", low...), numbers("rank_high", high...),
		counts("resamples", repeated(len(metric), 200)...))
}

func TestCuts(t *testing.T) {
	// Two triangles and a chain of three that hang together by d.
	n := network(t, 9, "a-b", "b-c", "a-c", "c-d", "d-e", "e-f", "f-g", "e-g", "d-h", "h-i", "a-h", "b-h", "b-i")
	d := data(n)
	answers := func(cut []bool, pairs []float64) *registry.Answers {
		a := known(1)
		a.Put("organizations", bools("cut_point", cut...), numbers("pairs_cut", pairs...))
		return a
	}
	cut, pairs := make([]bool, 9), make([]float64, 9)
	cut[3], pairs[3] = true, 15
	says(t, All(d, answers(cut, pairs)), "3 organizations are connected with the rest only through d", "15 of 36")
	cut[3] = false
	if got := ids(All(d, answers(cut, pairs))); got != "" {
		t.Errorf("spoke without a cut point: %s", got)
	}
	// A single organization that hangs on another is no news.
	pendant := network(t, 5, "a-b", "b-c", "a-c", "c-d", "b-d", "d-e")
	if got := ids(All(data(pendant), answers([]bool{false, false, false, true, false}, []float64{0, 0, 0, 3, 0}))); got != "" {
		t.Errorf("spoke of one organization: %s", got)
	}
}

func gapAnswers(status ...string) *registry.Answers {
	a := known(1)
	people := make([]float64, len(status))
	needs := 0
	for i, s := range status {
		people[i] = float64(100 * (i + 1))
		if s == gap {
			needs++
		}
	}
	a.SetFigure("gap_cells", chance.Bare(float64(needs), len(status)))
	a.Put("cells", texts("theme", repeated(len(status), "Water")...), texts("place", repeated(len(status), "North > East > Ford")...),
		numbers("people", people...), texts("status", status...))
	return a
}

func TestGaps(t *testing.T) {
	d := data(complete(6))
	says(t, All(d, gapAnswers(gap, "shared", gap)), "For 2 of 3 listed needs no provider is recorded in this list",
		"Water in Ford (East)", "400 people")
	if got := ids(All(d, gapAnswers("shared", "sole provider"))); got != "" {
		t.Errorf("spoke without a gap: %s", got)
	}
}

func TestSoleProviders(t *testing.T) {
	d := data(complete(6))
	for _, x := range []struct {
		sole, cells int
		speaks      bool
	}{{8, 12, true}, {4, 12, false}, {5, 6, false}} {
		a := known(1)
		a.SetFigure("sole_provider_cells", chance.Bare(float64(x.sole), x.cells))
		found := All(d, a)
		if x.speaks {
			says(t, found, "8 of 12 combinations", "themes at level 1", "places at their finest level")
		} else if len(found) > 0 {
			t.Errorf("%d of %d: spoke", x.sole, x.cells)
		}
	}
	a := known(1)
	a.SetFigure("sole_provider_cells", chance.Bare(math.NaN(), 0))
	if got := ids(All(d, a)); got != "" {
		t.Errorf("spoke without activities: %s", got)
	}
}

func TestPortfolio(t *testing.T) {
	a := bridgeAnswers(30, 1, 1, 1, 1, 1, 1)
	a.Put("organizations", bools("cut_point", true, false, false, false, false, false, false),
		numbers("pairs_cut", 15, 0, 0, 0, 0, 0, 0))
	d := data(star(t, 7))
	found := All(d, a)
	says(t, found, "a takes part in 100% of the 6 partnerships", "6 partnerships with 6 organizations",
		"In more than one of them: 0 of the 6 organizations.")
	if got := ids(found); got != "portfolio" {
		t.Errorf("got %q", got)
	}
	if s := Silences(d, a); len(s) != 1 || s[0].Subject != WithheldBridges {
		t.Errorf("got %v", s)
	}
}

func TestFunderIsTheHub(t *testing.T) {
	b := graph.NewBuilder()
	addOrganizations(t, b, 8)
	for i := range 6 {
		check(t, b.AddPartnership(graph.Partnership{ID: string(rune('p' + i)), Strength: 1, Members: []graph.Member{
			{Organization: 0, Role: graph.Funder}, {Organization: 1, Role: graph.Programme}, {Organization: 2 + i, Role: graph.Implementer},
		}}))
	}
	n, _ := b.Build(false)
	if got := hubOf(n); got != 0 {
		t.Errorf("hub is %d, want 0, the funder", got)
	}
	if got := hubOf(complete(6)); got != -1 {
		t.Errorf("hub of a complete network is %d", got)
	}
}

func TestFundingSilencesSectors(t *testing.T) {
	b := graph.NewBuilder()
	addOrganizations(t, b, 8)
	for i := range 6 {
		check(t, b.AddPartnership(graph.Partnership{ID: string(rune('p' + i)), Strength: 1, Members: []graph.Member{
			{Organization: i % 2, Role: graph.Funder}, {Organization: 2 + i, Role: graph.Implementer},
		}}))
	}
	n, _ := b.Build(false)
	d, a := data(n), acrossAnswers(0.5, 0.8, 0.001, 100)
	if got := ids(All(d, a)); got != "" {
		t.Errorf("spoke: %s", got)
	}
	if s := Silences(d, a); len(s) != 1 || s[0].Subject != WithheldFunding || !strings.Contains(s[0].Reason.In(words.Indonesian), "100%") {
		t.Errorf("got %v", s)
	}
}

func TestPresence(t *testing.T) {
	b := graph.NewBuilder()
	addOrganizations(t, b, 3)
	check(t, b.AddActivity(graph.Activity{Organization: 0, Theme: graph.Path{"Water"}}))
	check(t, b.AddActivity(graph.Activity{Organization: 0, Theme: graph.Path{"Food"}}))
	check(t, b.AddActivity(graph.Activity{Organization: 2, Theme: graph.Path{"Food"}}))
	n, _ := b.Build(false)
	says(t, All(data(n), registry.NewAnswers()), "3 activities of 2 organizations, and no partnership")
	if got := ids(All(data(complete(4)), registry.NewAnswers())); got != "" {
		t.Errorf("spoke: %s", got)
	}
	says(t, All(data(network(t, 3)), registry.NewAnswers()), "3 organizations, and no partnership in force")
}

func TestCopresence(t *testing.T) {
	b := graph.NewBuilder()
	addOrganizations(t, b, 4)
	for i, theme := range []string{"Water", "Water", "Food", "Seed"} {
		check(t, b.AddActivity(graph.Activity{Organization: i, Theme: graph.Path{theme}, Place: graph.Path{"North"}}))
	}
	n, _ := b.Build(false)
	says(t, All(data(graph.Copresent(n, 0, 0)), registry.NewAnswers()), "Ties here mean presence, not partnership: 2 organizations")
	if got := ids(All(data(n), registry.NewAnswers())); got != "presence" {
		t.Errorf("of activities alone it said %s", got)
	}
}

func TestNothingAtAll(t *testing.T) {
	n, _ := graph.NewBuilder().Build(false)
	if got := ids(All(data(n), registry.NewAnswers())); got != "" {
		t.Errorf("spoke of an empty network: %s", got)
	}
}

func TestAtMostSix(t *testing.T) {
	a := mixingAnswers([]any{"public", "private", 40, 14.0, 0.001}, []any{"public", "public", 40, 9.0, 0.001})
	a.SetFigure("share_across_sectors", acrossFigure(0.9, 0.5))
	a.SetFigure("sole_provider_cells", chance.Bare(9, 12))
	pastChance := pairAnswers(pairRow{shared: 4, alike: 0.6, p: 0.001})
	for _, other := range []*registry.Answers{bridgeAnswers(9, 1, 1, 1, 1, 1), gapAnswers(gap), pastChance} {
		for _, file := range []string{"organizations", "cells", "overlap", "ranks"} {
			for _, name := range []string{crossSector, "theme", "place", "people", "status", "organization_a", "organization_b",
				"shared_cells", "containment_a", "containment_b", "coordinated", "uncoordinated_overlap", "expected", "p_adjusted",
				"metric", "rank_low", "rank_high", "resamples"} {
				if c := other.Column(file, name); c != nil {
					a.Put(file, *c)
				}
			}
		}
	}
	d := data(network(t, 6, "a-b", "b-c", "c-d", "d-e", "e-f", "a-f", "b-e"))
	found := Told(All(d, a), nil, true)
	sound(t, found)
	if want := "gaps overlap/pairs sectors/across sectors/public/public sectors/public/private bridges"; ids(found) != want {
		t.Errorf("got %q, want %q", ids(found), want)
	}
	for _, f := range found {
		if claims := strings.Contains(f.ID, "/"); f.PastChance != claims {
			t.Errorf("%s: PastChance is %v", f.ID, f.PastChance)
		}
	}
}
