package analysis

import (
	"context"
	"math"
	"strings"
	"testing"

	"example.org/lintas/analysis/governance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
)

// promising returns three partnerships of five organizations about which much is
// recorded. Ties: a–b, a–c, b–c (P1); b–c, b–d, c–d (P2); b–d, d–e, b–e (P3).
func promising(t *testing.T) *graph.Network {
	t.Helper()
	must := func(err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
	}
	day := func(text string) graph.Date {
		d, ok := graph.ParseDate(text, false)
		if !ok {
			t.Fatalf("%q is no date", text)
		}
		return d
	}
	usd := func(text string) graph.Money {
		a, _ := graph.ParseAmount(text)
		return graph.Money{Amount: a, Currency: "USD"}
	}
	b := graph.NewBuilder()
	b.SetAbout(graph.About{Date: day("2025-12-31")})
	for _, o := range []graph.Organization{
		{ID: "a", Sector: "public", Asked: graph.Yes, Answered: graph.Yes}, {ID: "b", Sector: "private", Asked: graph.Yes, Answered: graph.No},
		{ID: "c", Sector: "nonprofit"}, {ID: "d", Sector: "community"}, {ID: "e", Sector: "public"},
	} {
		must(b.AddOrganization(o))
	}
	const a, second, c, d, e = 0, 1, 2, 3, 4
	for _, p := range []graph.Partnership{
		{ID: "P1", Type: "strategic", Strength: 1, Agreement: "yes", Goals: []string{"Clean water"},
			Period: graph.Period{Start: day("2022-12-31"), End: day("2026-03-31")},
			Members: []graph.Member{
				{Organization: a, Role: graph.Lead, Goals: []string{"clean  water"}, Confirmed: graph.Yes, Benefit: "data"},
				{Organization: second, Role: graph.Funder, Contribution: usd("75"), Goals: []string{"Clean water", "fame"}, Confirmed: graph.Yes, Benefit: "fame"},
				{Organization: c, Role: graph.Implementer, Goals: []string{"jobs"}, Confirmed: graph.Yes},
			}},
		{ID: "P2", Type: "operational", Strength: 1, Agreement: "no", Period: graph.Period{Start: day("2024-12-31"), End: day("2025-06-30")},
			Members: []graph.Member{
				{Organization: c, Role: graph.Lead, Confirmed: graph.No}, {Organization: second, Role: graph.Funder, Contribution: usd("25")},
				{Organization: d, Role: graph.Implementer}, {Organization: d, Role: graph.Evaluator},
			}},
		{ID: "P3", Strength: 1, Period: graph.Period{Start: day("2025-01-01")}, Members: []graph.Member{
			{Organization: d, Role: graph.Funder}, {Organization: second}, {Organization: e, Role: graph.Accountable}}},
	} {
		must(b.AddPartnership(p))
	}
	for _, x := range []struct {
		organization              int
		theme, place, partnership string
	}{
		{a, "Water", "North", "P1"}, {c, "Food", "North", "P1"}, {c, "Water", "South", "P1"}, {d, "Food", "South", "P2"}, {d, "Water", "North", ""},
	} {
		must(b.AddActivity(graph.Activity{Organization: x.organization, Theme: graph.Path{x.theme}, Place: graph.Path{x.place},
			Partnership: x.partnership, Beneficiaries: math.NaN()}))
	}
	nan := math.NaN()
	must(b.AddNeed(graph.Need{Theme: graph.Path{"Water"}, Place: graph.Path{"North"}, People: 100, Target: nan, Wanted: nan}))
	must(b.AddNeed(graph.Need{Theme: graph.Path{"Shelter"}, Place: graph.Path{"North"}, People: 300, Target: nan, Wanted: nan}))
	n, _ := b.Build(false)
	return n
}

// TestIndicatorsByHand compares every indicator with what is counted by hand.
func TestIndicatorsByHand(t *testing.T) {
	nan := math.NaN()
	want := map[string]struct {
		basis           string
		value, expected float64
		rests           string
	}{
		"common_goals":               {governance.Measured, 2. / 3, nan, "3 members of partnerships"},
		"goals_met_by_need":          {governance.Proxy, 1. / 2, nan, "2 partnerships"}, // P1 by water in the north; P2 by food in the south not
		"mutual_benefit":             {governance.Measured, 2. / 5, nan, "5 members of partnerships"},
		"reciprocity":                {governance.Absent, nan, nan, ""},
		"confirmed":                  {governance.Measured, 1. / 2, nan, "2 partnerships"},
		"agreement":                  {governance.Measured, 1. / 2, nan, "2 partnerships"},
		"resources_given":            {governance.Measured, 2. / 3, nan, "3 partnerships"},
		"in_force":                   {governance.Measured, 2. / 3, nan, "3 partnerships"},
		"age":                        {governance.Measured, 365 / 365.25, nan, "3 partnerships"}, // of 364, 365 and 1096 days
		"cells_beyond_best":          {governance.Measured, 4. / 3, nan, "2 partnerships"},       // 3 + 1 where c and d alone have 2 + 1
		"sectors_joined":             {governance.Measured, 3, 2.7, "3 partnerships"},            // 1 − C(3,3)/C(5,3) + 3 (1 − C(4,3)/C(5,3))
		"diversity":                  {governance.Measured, 2. / 3, 0.6, "3 partnerships"},       // 2/3 · (1 − 2/20)
		"open_brokerage":             {governance.Measured, 4, nan, "5 organizations"},           // a–d by b and c, c–e by b and d
		"bridging_spread":            {governance.Measured, 8. / 3, nan, "3 organizations"},      // b carries 1, c and d 1/2
		"pooled_money":               {governance.Measured, 0, nan, "2 partnerships"},
		"sectors_contributing":       {governance.Measured, 1, nan, "4 sectors"},
		"funder_concentration":       {governance.Measured, 1, nan, "1 funder"},
		"redundancy":                 {governance.Measured, 1. / 5, nan, "4 combinations of theme and place"},
		"coordination_rate":          {governance.Measured, 0, nan, "1 pair that overlaps"}, // a and d,
		"uncoordinated_overlap":      {governance.Measured, math.Log(1.5) / math.Hypot(math.Log(1.5), math.Log(3)), nan, "1 pair that overlaps"},
		"needs_covered":              {governance.Measured, 1. / 2, nan, "2 needs"},
		"people_in_gaps":             {governance.Measured, 3. / 4, nan, "2 needs"},
		"complementarity":            {governance.Measured, 1. / 8, 1. / 6, "2 tied pairs"}, // a–c 1/4, c–d 0; and a–d 1/4
		"fragmentation_after":        {governance.Measured, 1, nan, "5 organizations"},      // without b, c, d
		"cut_points":                 {governance.Measured, 0, nan, "5 organizations"},
		"sole_providers":             {governance.Measured, 3. / 4, nan, "4 combinations of theme and place"},
		"persistence":                {governance.Proxy, 1. / 2, nan, "2 partnerships"},
		"ending_soon":                {governance.Measured, 1, nan, "2 partnerships"},
		"homophily":                  {governance.Measured, 1, nan, "7 tied pairs"},
		"community_sector_agreement": {governance.Measured, nan, nan, "5 organizations"},
		"strength_across":            {governance.Measured, 1, 1, "7 tied pairs"},
		"conflicts_of_role":          {governance.Measured, 2. / 3, nan, "3 partnerships"},
		"circular_funding":           {governance.Measured, 2, nan, "3 partnerships"}, // b funds d, d funds b
		"other_priorities":           {governance.Measured, 1. / 3, nan, "3 members of partnerships"},
		"centralization":             {governance.Measured, 1. / 2, nan, "5 organizations"}, // (5·4 − 2·7) / (4·3)
		"no_lead":                    {governance.Measured, 1. / 3, nan, "3 partnerships"},
		"lead_overload":              {governance.Measured, 1, nan, "2 organizations"},
		"leads_connected":            {governance.Proxy, 1. / 4, nan, "4 members of partnerships"}, // c and b of P2
		"steering_reach":             {governance.Proxy, 1, nan, "2 organizations"},
		"accountable":                {governance.Measured, 1. / 3, nan, "3 partnerships"},
		"end_date":                   {governance.Measured, 2. / 3, nan, "3 partnerships"},
		"response":                   {governance.Measured, 1. / 2, nan, "2 organizations"},
	}
	r := indicatorRun(t, promising(t))
	for row, i := range governance.Indicators() {
		w, ok := want[i.ID]
		if !ok {
			t.Errorf("%s is not counted by hand", i.ID)
			continue
		}
		if basis := r.Answers.Column("indicators", "basis").Cell(row); basis != w.basis {
			t.Errorf("%s is %s, want %s", i.ID, basis, w.basis)
		}
		value, expected := r.Answers.Column("indicators", "value").Float(row), r.Answers.Column("indicators", "expected").Float(row)
		if !math.IsNaN(w.value) && !graphtest.Close(value, w.value, 1e-12) || w.basis == governance.Absent && !math.IsNaN(value) {
			t.Errorf("%s is %v, want %v", i.ID, value, w.value)
		}
		if !math.IsNaN(w.expected) && !graphtest.Close(expected, w.expected, 1e-12) {
			t.Errorf("%s is expected to be %v, want %v", i.ID, expected, w.expected)
		}
		if rests := r.Answers.Column("indicators", "rests_on").Cell(row); rests != w.rests {
			t.Errorf("%s rests on %s, want %s", i.ID, rests, w.rests)
		}
	}
}

func indicatorRun(t *testing.T, n *graph.Network) *Result {
	t.Helper()
	opt := passes.Defaults()
	opt.Permutations, opt.Bands = 300, 0
	r, err := Run(context.Background(), n, graph.Left{}, opt)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestIndicatorsSayWhatTheyDoNotKnow wants nothing to be said of two organizations
// about which nothing is recorded but that there are two, and a column to be named
// that would bring it.
func TestIndicatorsSayWhatTheyDoNotKnow(t *testing.T) {
	r := indicatorRun(t, graphtest.Network(graphtest.Empty(2), []int32{-1, -1}))
	for row, i := range governance.Indicators() {
		cell := func(name string) string { return r.Answers.Column("indicators", name).Cell(row) }
		if cell("basis") != governance.Absent || cell("value") != "" || cell("n") != "0" {
			t.Errorf("%s says %s %s of %s: %s", i.ID, cell("basis"), cell("value"), cell("n"), cell("sentence_en"))
		}
		if cell("column") == "" || !strings.Contains(cell("sentence_en"), "not recorded in this list") || !strings.Contains(cell("sentence_id"), "tidak tercatat dalam daftar ini") {
			t.Errorf("%s does not say what is missing: %s %s", i.ID, cell("sentence_en"), cell("sentence_id"))
		}
	}
	if r.Answers.Column("types", "type") != nil {
		t.Error("types are compared where there are none")
	}
}

// TestIndicatorsOfPresence wants nothing to be said of who works with whom by a list
// of who does what, and what it does record still.
func TestIndicatorsOfPresence(t *testing.T) {
	b := graph.NewBuilder()
	for i, sector := range []string{"public", "private", "public", "private"} {
		if err := b.AddOrganization(graph.Organization{ID: string(rune('a' + i)), Sector: sector}); err != nil {
			t.Fatal(err)
		}
		if err := b.AddActivity(graph.Activity{Organization: i, Theme: graph.Path{"Water"}, Beneficiaries: math.NaN()}); err != nil {
			t.Fatal(err)
		}
	}
	n, _ := b.Build(false)
	r := indicatorRun(t, n)
	measured := map[string]bool{}
	for row, i := range governance.Indicators() {
		measured[i.ID] = r.Answers.Column("indicators", "basis").Cell(row) != governance.Absent
	}
	for _, id := range []string{"open_brokerage", "uncoordinated_overlap", "coordination_rate", "community_sector_agreement"} {
		if measured[id] {
			t.Errorf("%s speaks without a tie", id)
		}
	}
	if !measured["redundancy"] {
		t.Error("nothing is said of several providers of the same work")
	}
}

// TestIndicatorsBySectorNeedSectors wants nothing to be said by sector where both
// sectors of fewer than seven ties of ten are known, and all else still.
func TestIndicatorsBySectorNeedSectors(t *testing.T) {
	for known, want := range map[int]string{9: governance.Absent, 12: governance.Measured} {
		codes := make([]int32, 16) // of a ring, in which the known stand together
		for i := range codes {
			codes[i] = int32(i % 2)
			if i >= known {
				codes[i] = -1
			}
		}
		if known == 12 {
			codes[12] = 0 // 12 of 16 ties
		}
		r := indicatorRun(t, graphtest.Network(graphtest.Ring(16), codes))
		for row, i := range governance.Indicators() {
			cell := func(name string) string { return r.Answers.Column("indicators", name).Cell(row) }
			switch i.ID {
			case "homophily", "diversity", "sectors_joined", "bridging_spread", "open_brokerage", "strength_across", "community_sector_agreement":
				if cell("basis") != want {
					t.Errorf("%d of 16 known: %s is %s", known, i.ID, cell("basis"))
				}
				if want == governance.Absent && !strings.Contains(cell("sentence_en"), "too little") {
					t.Errorf("%s: %s", i.ID, cell("sentence_en"))
				}
			case "centralization":
				if cell("basis") != governance.Measured {
					t.Errorf("%d of 16 known: %s is %s", known, i.ID, cell("basis"))
				}
			}
		}
	}
}

// TestIndicatorsReadWell reads every sentence of several networks in both
// languages.
func TestIndicatorsReadWell(t *testing.T) {
	tutorial, _ := dataset(t, "tutorial-2025")
	for name, n := range map[string]*graph.Network{
		"tutorial": tutorial, "promising": promising(t), "directed": graphtest.Reference("directed40").Network, "nine": graphtest.Reference("nine").Network,
	} {
		r := indicatorRun(t, n)
		for row, i := range governance.Indicators() {
			en, id := r.Answers.Column("indicators", "sentence_en").Cell(row), r.Answers.Column("indicators", "sentence_id").Cell(row)
			for _, s := range []string{en, id} {
				if strings.Contains(s, "%!") || strings.Contains(s, "NaN") || strings.Contains(s, "–") || !strings.HasSuffix(s, ".") {
					t.Errorf("%s, %s: %s", name, i.ID, s)
				}
			}
			if en == id {
				t.Errorf("%s, %s is not translated: %s", name, i.ID, en)
			}
		}
	}
}

// TestReciprocityIndicator compares the flows of a directed network with those of
// as many at random.
func TestReciprocityIndicator(t *testing.T) {
	r := indicatorRun(t, graphtest.Reference("directed40").Network)
	want, _ := r.Answers.Figure("reciprocity")
	density, _ := r.Answers.Figure("density")
	for row, i := range governance.Indicators() {
		if i.ID != "reciprocity" {
			continue
		}
		if got := r.Answers.Column("indicators", "value").Float(row); got != want.Value {
			t.Errorf("reciprocity is %v, want %v", got, want.Value)
		}
		if got := r.Answers.Column("indicators", "expected").Float(row); got != density.Value {
			t.Errorf("reciprocity is expected to be %v, want the density %v", got, density.Value)
		}
	}
}

// TestTypes compares the types of the same network: one partnership is of each,
// and the third, of none, is left out.
func TestTypes(t *testing.T) {
	r := indicatorRun(t, promising(t))
	values := map[string]string{}
	column := func(name string) func(int) string { return r.Answers.Column("types", name).Cell }
	for i := range r.Answers.Column("types", "type").Len() {
		values[column("type")(i)+" "+column("indicator")(i)] = column("basis")(i) + " " + column("value")(i)
	}
	for key, want := range map[string]string{
		"strategic common_goals": "measured 0.666666666667", "operational common_goals": "not in your data ",
		"strategic no_lead": "measured 0", "operational ending_soon": "measured 1", "operational conflicts_of_role": "measured 1",
		"strategic conflicts_of_role": "measured 0", "strategic steering_reach": "proxy 1", "strategic homophily": "measured 1",
		"strategic circular_funding": "measured 0", "operational circular_funding": "measured 1", "operational agreement": "measured 0",
	} {
		if values[key] != want {
			t.Errorf("%s is %q, want %q", key, values[key], want)
		}
	}
	for key := range values {
		if strings.HasPrefix(key, "advocacy") || strings.HasSuffix(key, " sole_providers") {
			t.Errorf("%s is compared", key)
		}
	}
}
