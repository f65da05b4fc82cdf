package finding

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// network returns organizations "a", "b", … of two sectors in turn, and pairs
// such as "a-b".
func network(t *testing.T, organizations int, pairs ...string) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	addOrganizations(t, b, organizations)
	for _, p := range pairs {
		x, y, _ := strings.Cut(p, "-")
		i, _ := b.Lookup(x)
		j, _ := b.Lookup(y)
		check(t, b.AddPartnership(graph.Partnership{Pair: true, Source: i, Target: j, Strength: 1}))
	}
	n, _ := b.Build(false)
	return n
}

func addOrganizations(t *testing.T, b *graph.Builder, count int) {
	t.Helper()
	for i := range count {
		sector := []string{"public", "private"}[i%2]
		check(t, b.AddOrganization(graph.Organization{ID: string(rune('a' + i)), Sector: sector}))
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func data(n *graph.Network) *passes.Data {
	return passes.New(context.Background(), n, passes.Defaults())
}

// star returns a network in which "a" is tied to every other one.
func star(t *testing.T, organizations int) *graph.Network {
	var pairs []string
	for i := 1; i < organizations; i++ {
		pairs = append(pairs, "a-"+string(rune('a'+i)))
	}
	return network(t, organizations, pairs...)
}

// complete returns a network in which everybody is tied to everybody.
func complete(organizations int) *graph.Network {
	codes := make([]int32, organizations)
	for i := range codes {
		codes[i] = int32(i % 2)
	}
	return graphtest.Network(graphtest.Complete(organizations), codes)
}

func known(share float64) *registry.Answers {
	a := registry.NewAnswers()
	a.SetFigure("share_known_sector", chance.Bare(share, 100))
	return a
}

func acrossAnswers(observed, expected, p float64, ties int) *registry.Answers {
	a := known(1)
	a.SetFigure("share_across_sectors", chance.Figure{
		Value: observed, Expected: expected, Low: expected - 0.1, High: expected + 0.1, P: p, N: ties, Permutations: 10000,
	})
	return a
}

// ids returns the ids of the findings.
func ids(found []Finding) string {
	var out []string
	for _, f := range found {
		out = append(out, f.ID)
	}
	return strings.Join(out, " ")
}

// sound fails where a finding lacks a part or a language, or has a value too few
// or too many.
func sound(t *testing.T, found []Finding) {
	t.Helper()
	for _, f := range found {
		for name, m := range map[string]words.Message{"headline": f.Headline, "detail": f.Detail, "question": f.Question} {
			en, id := m.In(words.English), m.In(words.Indonesian)
			for _, s := range []string{en, id} {
				if strings.Contains(s, "%!") || strings.TrimSpace(s) == "" || strings.Contains(s, "  ") {
					t.Errorf("%s: %s is %q", f.ID, name, s)
				}
			}
			if en == id {
				t.Errorf("%s: %s is the same in both languages: %q", f.ID, name, en)
			}
		}
		if f.Table == "" {
			t.Errorf("%s names no table", f.ID)
		}
	}
}

func texts(name string, cells ...string) table.Column { return table.Texts(name, cells) }

func numbers(name string, cells ...float64) table.Column { return table.Numbers(name, cells) }

func bools(name string, cells ...bool) table.Column { return table.Bools(name, cells) }

func repeated[T any](n int, x T) []T {
	out := make([]T, n)
	for i := range out {
		out[i] = x
	}
	return out
}

func says(t *testing.T, found []Finding, parts ...string) {
	t.Helper()
	sound(t, found)
	if len(found) == 0 {
		t.Fatal("no finding")
	}
	all := ""
	for _, f := range found {
		all += fmt.Sprintln(f.Headline, f.Detail, f.Question)
	}
	for _, p := range parts {
		if !strings.Contains(all, p) {
			t.Errorf("%q is not in:\n%s", p, all)
		}
	}
}

func counts(name string, cells ...int) table.Column { return table.Counts(name, cells) }

func acrossFigure(observed, expected float64) chance.Figure {
	f, _ := acrossAnswers(observed, expected, 0.001, 100).Figure("share_across_sectors")
	return f
}
