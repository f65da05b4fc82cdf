package explain

import (
	"context"
	"errors"
	"math"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/words"
	"pgregory.net/rapid"
)

// bare are the columns of organizations.csv that are told without what makes them
// up: what identifies an organization, and what rests on paths by length.
var bare = []string{"id", "name", "sector", "betweenness_weighted", "betweenness_normalized_weighted",
	"closeness_weighted", "harmonic_weighted", "cross_sector_betweenness_weighted"}

// run measures a network with strengths and without draws of chance.
func run(t testing.TB, n *graph.Network, bands int) *analysis.Result {
	t.Helper()
	opt := passes.Defaults()
	opt.Permutations, opt.Bands, opt.Weighted = 0, bands, true
	r, err := analysis.Run(context.Background(), n, graph.Left{}, opt)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestEveryColumn wants every column of organizations.csv taken apart.
func TestEveryColumn(t *testing.T) {
	for _, c := range analysis.Columns() {
		if c.File == "organizations" && (ways[c.Name] == nil) != slices.Contains(bare, c.Name) {
			t.Errorf("%s: is taken apart: %v", c.Name, ways[c.Name] != nil)
		}
	}
}

// TestAddsUp wants what is listed for an organization to come to the value in the
// file.
func TestAddsUp(t *testing.T) {
	networks := map[string]*graph.Network{"funded": funded(t), "silent": silent(t)}
	for _, name := range graphtest.References() {
		if name != "planted500" {
			networks[name] = graphtest.Reference(name).Network
		}
	}
	told := map[string]bool{}
	for name, n := range networks {
		r := run(t, n, 0)
		for column := range ways {
			if r.Answers.Column("organizations", column) == nil {
				continue
			}
			for i := range n.Len() {
				e, err := Of(t.Context(), r, column, i)
				if err != nil {
					t.Fatalf("%s, %s: %v", name, column, err)
				}
				check(t, e, tolerance(column), name, column, n.Organizations()[i].ID)
				told[column] = true
			}
		}
	}
	for column := range ways {
		if !told[column] {
			t.Errorf("%s was not told of any network", column)
		}
	}
}

// tolerance returns that of a column: eigenvectors are iterated.
func tolerance(column string) float64 {
	switch column {
	case "eigenvector", "eigenvector_weighted", "authority", "hub":
		return 1e-8
	}
	return 1e-9
}

// check compares the total of an explanation with its value.
func check(t *testing.T, e Explanation, within float64, where ...string) {
	t.Helper()
	got, want := e.Sum.Value(), e.Figure.Value
	if math.IsNaN(got) && math.IsNaN(want) {
		return
	}
	if !(math.Abs(got-want) <= within*max(1, math.Abs(want))) {
		t.Errorf("%s: the parts make %v, the file says %v", strings.Join(where, ", "), got, want)
	}
	if len(e.Sum.Rows) > Most {
		t.Errorf("%s: %d rows", strings.Join(where, ", "), len(e.Sum.Rows))
	}
	for _, row := range slices.Concat(e.Sum.Rows, e.Sum.Steps) {
		for _, l := range words.Languages {
			if text := row.Text.In(l); text == "" || strings.Contains(text, "%!") {
				t.Errorf("%s: a row says %q", strings.Join(where, ", "), text)
			}
		}
	}
}

// TestFigures wants what is listed for the network to come to the figure.
func TestFigures(t *testing.T) {
	networks := map[string]*graph.Network{"funded": funded(t), "working": working(t)}
	for _, name := range graphtest.References() {
		networks[name] = graphtest.Reference(name).Network
	}
	told := map[string]bool{}
	for name, n := range networks {
		r := run(t, n, 0)
		for figure := range figures {
			e, err := Of(t.Context(), r, figure, Network)
			if errors.Is(err, ErrNotMeasured) {
				continue
			}
			if err != nil {
				t.Fatalf("%s, %s: %v", name, figure, err)
			}
			if e.Sum.Heading.Text.EN == "" {
				continue
			}
			told[figure] = true
			if e.Sum.Rule != Listed {
				check(t, e, 1e-9, name, figure)
			}
		}
	}
	for figure := range figures {
		if !told[figure] {
			t.Errorf("%s was not told of any network", figure)
		}
	}
}

// TestAddsUpAnywhere does as TestAddsUp with random networks.
func TestAddsUpAnywhere(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		ties := graphtest.Draw(rt, rapid.Bool().Draw(rt, "directed"))
		if ties.Len() == 0 {
			return
		}
		n := graphtest.Network(ties, graphtest.DrawCodes(rt, ties.Len()))
		r := run(t, n, 0)
		i := rapid.IntRange(0, n.Len()-1).Draw(rt, "organization")
		for column := range ways {
			if r.Answers.Column("organizations", column) == nil {
				continue
			}
			e, err := Of(t.Context(), r, column, i)
			if err != nil {
				rt.Fatal(err)
			}
			got, want := e.Sum.Value(), e.Figure.Value
			if !graphtest.Close(got, want, 1e-7) {
				rt.Fatalf("%s: the parts make %v, the file says %v", column, got, want)
			}
		}
	})
}

// funded is a network in which two organizations only fund.
func funded(t testing.TB) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	for k, id := range []string{"a", "b", "c", "d", "e", "f"} {
		sector := []string{"public", "private", "nonprofit"}[k%3]
		if err := b.AddOrganization(graph.Organization{ID: id, Name: strings.ToUpper(id), Sector: sector}); err != nil {
			t.Fatal(err)
		}
	}
	for _, members := range [][]graph.Member{
		{{Organization: 0, Role: graph.Funder}, {Organization: 1}, {Organization: 2}},
		{{Organization: 0, Role: graph.Funder}, {Organization: 3}, {Organization: 4}},
		{{Organization: 2}, {Organization: 3}},
		{{Organization: 5, Role: graph.Funder}, {Organization: 4}},
	} {
		if err := b.AddPartnership(graph.Partnership{Strength: 1, Members: members}); err != nil {
			t.Fatal(err)
		}
	}
	n, _ := b.Build(false)
	return n
}

// silent is a directed network of which one organization did not answer.
func silent(t testing.TB) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	for _, o := range []graph.Organization{{ID: "a", Sector: "public"}, {ID: "b", Sector: "private"}, {ID: "c", Answered: graph.No}} {
		o.Name = strings.ToUpper(o.ID)
		if err := b.AddOrganization(o); err != nil {
			t.Fatal(err)
		}
	}
	if err := b.AddPartnership(graph.Partnership{Pair: true, Directed: true, Strength: 2, Type: "grant", Source: 0, Target: 1}); err != nil {
		t.Fatal(err)
	}
	n, _ := b.Build(true)
	return n
}

func TestBetweenness(t *testing.T) {
	n := graphtest.Network(graphtest.Path(4), make([]int32, 4))
	e, err := Of(t.Context(), run(t, n, 0), "betweenness", 1)
	if err != nil {
		t.Fatal(err)
	}
	name := func(i int) string { return n.Organizations()[i].Label() }
	if len(e.Sum.Rows) != 2 || e.Sum.Total() != 2 || e.Cell != "2" {
		t.Fatalf("%+v", e)
	}
	// The shorter of two equal pairs comes first.
	if got, want := e.Sum.Rows[0].Text.String(), name(0)+" – "+name(1)+" – "+name(2); got != want {
		t.Errorf("the first path is %q, want %q", got, want)
	}
	if got, want := e.Sum.Rows[1].Text.String(), name(0)+" – "+name(1)+" – "+name(2)+" – "+name(3); got != want {
		t.Errorf("the second path is %q, want %q", got, want)
	}
}

// TestMany wants the pairs beyond those listed counted and added up.
func TestMany(t *testing.T) {
	n := graphtest.Network(graphtest.Star(100), make([]int32, 100))
	e, err := Of(t.Context(), run(t, n, 0), "betweenness", 0)
	if err != nil {
		t.Fatal(err)
	}
	if len(e.Sum.Rows) != Most || e.Sum.More != 99*98/2-Most || e.Sum.Rest != 99*98/2-Most || e.Sum.Total() != 99*98/2 {
		t.Errorf("%d rows, %d more with %v, in all %v", len(e.Sum.Rows), e.Sum.More, e.Sum.Rest, e.Sum.Total())
	}
}

func TestRank(t *testing.T) {
	n := graphtest.Network(graphtest.Star(11), make([]int32, 11))
	r := run(t, n, 60)
	e, err := Of(t.Context(), r, "betweenness", 0)
	if err != nil || e.Rank != (Rank{1, 1, 1}) {
		t.Errorf("the hub has %+v, %v", e.Rank, err)
	}
	if e, err = Of(t.Context(), r, "triangles", 0); err != nil || e.Rank != (Rank{}) {
		t.Errorf("triangles have %+v, %v", e.Rank, err)
	}
}

func TestErrors(t *testing.T) {
	r := run(t, graphtest.Reference("nine").Network, 0)
	for _, test := range []struct {
		column       string
		organization int
		want         error
	}{
		{"hub", 0, ErrNotMeasured}, {"hub", Network, ErrNotMeasured}, {"density", 0, ErrNotOfOrganization},
		{"name", Network, ErrNotOfNetwork}, {"rank_low", Network, ErrNotOfNetwork}, {"height", 0, ErrNotOfOrganization},
	} {
		if _, err := Of(t.Context(), r, test.column, test.organization); !errors.Is(err, test.want) {
			t.Errorf("%s of %d: %v, want %v", test.column, test.organization, err, test.want)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Of(ctx, r, "betweenness", 0); !errors.Is(err, context.Canceled) {
		t.Errorf("a canceled context gives %v", err)
	}
	for _, column := range []string{"betweenness", "coleman_homophily"} {
		if e, err := Of(t.Context(), r, column, Network); err != nil || len(e.Sum.Rows) == 0 {
			t.Errorf("%s of the network: %d rows, %v", column, len(e.Sum.Rows), err)
		}
	}
	if e, err := Of(t.Context(), r, "brokerage_activity", 0); err != nil || e.Cell == "" {
		t.Errorf("brokerage_activity is %q, %v", e.Cell, err)
	}
}
