package finding_test

import (
	"slices"
	"testing"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph/words"
)

func TestTold(t *testing.T) {
	found := []finding.Finding{
		{ID: "gaps"}, {ID: "across"}, {ID: "cuts", Judgement: true}, {ID: "overlap"}, {ID: "x1"}, {ID: "x2"}, {ID: "x3"},
	}
	for _, c := range []struct {
		name  string
		edits []finding.Edit
		team  bool
		want  []string
	}{
		{"everybody", nil, false, []string{"gaps", "across", "overlap", "x1", "x2", "x3"}},
		{"team", nil, true, []string{"gaps", "across", "cuts", "overlap", "x1", "x2"}},
		{"struck", []finding.Edit{{ID: "gaps", Action: finding.Strike}}, true, []string{"across", "cuts", "overlap", "x1", "x2", "x3"}},
		{"pinned", []finding.Edit{{ID: "x3", Action: finding.Pin}, {ID: "overlap", Action: finding.Pin}}, false,
			[]string{"x3", "overlap", "gaps", "across", "x1", "x2"}},
		{"a judgement stays with the team", []finding.Edit{{ID: "cuts", Action: finding.Pin, Text: "ours"}}, false,
			[]string{"gaps", "across", "overlap", "x1", "x2", "x3"}},
		{"of another run", []finding.Edit{{ID: "gone", Action: finding.Pin}}, false, []string{"gaps", "across", "overlap", "x1", "x2", "x3"}},
		{"the first of two", []finding.Edit{{ID: "gaps", Action: finding.Pin}, {ID: "gaps", Action: finding.Strike}}, false,
			[]string{"gaps", "across", "overlap", "x1", "x2", "x3"}},
	} {
		var got []string
		for _, f := range finding.Told(found, c.edits, c.team) {
			got = append(got, f.ID)
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestReworded(t *testing.T) {
	found := []finding.Finding{{ID: "gaps", Headline: words.Text{EN: "3 gaps", ID: "3 kesenjangan"}.With()}}
	edit := finding.Edit{ID: "gaps", Text: "100 % of it is open", Found: "3 kesenjangan"}
	told := finding.Told(found, []finding.Edit{edit}, false)
	for _, l := range words.Languages {
		if got := told[0].Headline.In(l); got != edit.Text {
			t.Errorf("%s: %q", l, got)
		}
	}
	if found[0].Headline.In(words.English) != "3 gaps" {
		t.Error("the finding itself was changed")
	}
	if edit.IsStale(found[0]) {
		t.Error("stale although it says the same in the other language")
	}
	if edit.Found = "2 gaps"; !edit.IsStale(found[0]) {
		t.Error("not stale although it says something else")
	}
}
