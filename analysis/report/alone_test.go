package report

import (
	"strings"
	"testing"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// chain returns seven organizations in a row, the fourth of which holds both ends
// together, and one without a tie.
func chain(t *testing.T) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	for _, id := range []string{"a", "b", "c", "Middle", "e", "f", "g", "Lonely"} {
		check(t, b.AddOrganization(graph.Organization{ID: id}))
	}
	for i := range 6 {
		check(t, b.AddPartnership(graph.Partnership{Pair: true, Source: i, Target: i + 1, Strength: 1}))
	}
	n, _ := b.Build(false)
	return n
}

// Whoever hangs on one organization, and who has no tie, is told to the team and
// not to everybody.
func TestEditions(t *testing.T) {
	in := Input{Result: result(t, chain(t)), Language: words.English}
	everybody := writtenWith(t, in)
	in.Team = true
	team := writtenWith(t, in)
	for _, judgement := range []string{`id="finding-cuts"`, `id="alone"`, "<bdi>Lonely</bdi>"} {
		if strings.Contains(everybody, judgement) {
			t.Errorf("the edition for everybody holds %q", judgement)
		}
		if !strings.Contains(team, judgement) {
			t.Errorf("the edition for the team lacks %q", judgement)
		}
	}
	in.Edits = []finding.Edit{{ID: "cuts", Text: "<i>Ours</i>"}}
	edited := writtenWith(t, in)
	for _, want := range []string{"&lt;i&gt;Ours&lt;/i&gt;", "reworded: 1 (findings.csv)"} {
		if !strings.Contains(edited, want) {
			t.Errorf("the page with a finding reworded lacks %q", want)
		}
	}
	in.Edits[0].Action = finding.Strike
	if strings.Contains(writtenWith(t, in), `id="finding-cuts"`) {
		t.Error("a finding that was struck is told")
	}
}
