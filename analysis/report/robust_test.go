package report

import (
	"testing"

	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
)

// related returns six organizations, two sectors, and partnerships of these
// members and relations.
func related(t *testing.T, directed bool, rows ...graph.Partnership) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	for i := range 6 {
		check(t, b.AddOrganization(graph.Organization{ID: string(rune('a' + i)), Sector: []string{"public", "private"}[i%2]}))
	}
	for _, p := range rows {
		p.Strength = 1
		check(t, b.AddPartnership(p))
	}
	n, _ := b.Build(directed)
	return n
}

func arc(from, to int, relation string) graph.Partnership {
	return graph.Partnership{Pair: true, Directed: true, Source: from, Target: to, Relation: relation}
}

func tie(from, to int) graph.Partnership {
	return graph.Partnership{Pair: true, Source: from, Target: to}
}

func TestRobust(t *testing.T) {
	group := graph.Partnership{ID: "p", Members: []graph.Member{{Organization: 0}, {Organization: 1}, {Organization: 2}}}
	for name, x := range map[string]struct {
		n    *graph.Network
		want string
	}{
		"one way": {related(t, true, arc(0, 1, ""), arc(1, 0, ""), arc(2, 3, "")),
			"Here: 2 tied pairs, 100% of them across sector lines. Counted otherwise – only where both name each other: 1 tied pairs"},
		"both ways":   {related(t, true, arc(0, 1, ""), arc(1, 0, "")), ""},
		"groups":      {related(t, false, group, tie(3, 4)), "only partnerships of two: 1 tied pairs, 100% of them across sector lines."},
		"pairs":       {related(t, false, tie(0, 1), tie(3, 4)), ""},
		"relations":   {related(t, true, arc(0, 1, "money"), arc(1, 0, "money"), arc(0, 2, "news"), arc(2, 0, "news")), "only the relation “money”: 1 tied pairs, 100% of them across sector lines; only the relation “news”: 1 tied pairs, 0%"},
		"same in all": {related(t, true, arc(0, 1, "money"), arc(1, 0, "money"), arc(0, 1, "news"), arc(1, 0, "news")), ""},
		"no ties":     {related(t, false), ""},
	} {
		expect(t, name, viewOf(x.n, registry.NewAnswers()).robust(), x.want)
	}
}
