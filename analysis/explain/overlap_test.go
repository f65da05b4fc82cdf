package explain

import (
	"fmt"
	"math"
	"testing"

	"example.org/lintas/graph"
)

// working is a network of five organizations with activities, two of which never
// work in one cell at the same time.
func working(t testing.TB) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	must := func(err error) {
		if err != nil {
			t.Helper()
			t.Fatal(err)
		}
	}
	for k := range 5 {
		must(b.AddOrganization(graph.Organization{ID: fmt.Sprint("o", k), Name: fmt.Sprint("Organization ", k), Sector: "nonprofit"}))
	}
	day := func(text string) graph.Date {
		date, ok := graph.ParseDate(text, false)
		if !ok {
			t.Fatal(text)
		}
		return date
	}
	early := graph.Period{Start: day("2024-01-01"), End: day("2024-06-30")}
	late := graph.Period{Start: day("2024-07-01"), End: day("2024-12-31")}
	for _, a := range []struct {
		organization int
		theme, place string
		period       graph.Period
	}{
		{0, "Health", "North", early}, {0, "Health", "South", early}, {0, "Water", "North", early}, {0, "Food", "East", early},
		{1, "Health", "North", early}, {1, "Health", "South", late}, {1, "Water", "North", early},
		{2, "Health", "North", early}, {2, "Food", "East", late},
		{3, "Water", "South", early}, {4, "Food", "East", early}, {4, "Water", "South", early},
	} {
		must(b.AddActivity(graph.Activity{Organization: a.organization, Theme: graph.Path{a.theme},
			Place: graph.Path{a.place}, Period: a.period}))
	}
	must(b.AddPartnership(graph.Partnership{Strength: 1, Members: []graph.Member{{Organization: 0}, {Organization: 4}}}))
	must(b.AddPartnership(graph.Partnership{Strength: 1, Members: []graph.Member{{Organization: 3}, {Organization: 4}}}))
	must(b.AddNeed(graph.Need{Theme: graph.Path{"Shelter"}, Place: graph.Path{"West"}, People: 10, Target: math.NaN(), Wanted: math.NaN()}))
	n, _ := b.Build(false)
	return n
}

// TestOverlap wants the cells of each pair to come to its value.
func TestOverlap(t *testing.T) {
	n := working(t)
	r := run(t, n, 0)
	told := map[string]int{}
	for _, column := range []string{"shared_cells", "jaccard", "containment_a", "containment_b", "cosine", "uncoordinated_overlap"} {
		for i := range n.Len() {
			e, err := Of(t.Context(), r, column, i)
			if err != nil {
				t.Fatal(err)
			}
			for _, row := range e.Sum.Rows {
				if len(row.Details) == 0 && row.Amount != 0 {
					t.Errorf("%s of %s: %s has no cells", column, n.Organizations()[i].ID, row.Text)
				}
				sum := 0.0
				for _, cell := range row.Details {
					sum += cell.Amount
					told[column]++
				}
				if math.Abs(sum-row.Amount) > 1e-9 {
					t.Errorf("%s of %s: the cells of %s make %v, not %v", column, n.Organizations()[i].ID, row.Text, sum, row.Amount)
				}
			}
		}
		if told[column] == 0 {
			t.Errorf("no cells of %s", column)
		}
	}
	e, err := Of(t.Context(), r, "shared_cells", 0)
	if err != nil || e.Sum.Total() != 4 {
		t.Errorf("organization 0 shares %v cells, want 4: two, one and one, %v", e.Sum.Total(), err)
	}
	// The smallest probability comes first.
	if e, err = Of(t.Context(), r, "p", 0); err != nil || len(e.Sum.Rows) != 3 || e.Sum.Rows[0].Amount > e.Sum.Rows[2].Amount {
		t.Errorf("%+v, %v", e.Sum.Rows, err)
	}
}
