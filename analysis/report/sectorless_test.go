package report

import (
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// A list of pairs has no sectors: the page says so once, says what to add, and
// shows no map of one mark.
func TestListWithoutSectors(t *testing.T) {
	b := graph.NewBuilder()
	for _, id := range []string{"a", "b", "c"} {
		if err := b.AddOrganization(graph.Organization{ID: id}); err != nil {
			t.Fatal(err)
		}
	}
	for _, target := range []int{1, 2} {
		if err := b.AddPartnership(graph.Partnership{Pair: true, Source: 0, Target: target, Strength: 1}); err != nil {
			t.Fatal(err)
		}
	}
	n, _ := b.Build(false)
	page := written(t, n, words.English)
	if !strings.Contains(page, "No sector is recorded for any organization") {
		t.Error("the page does not say that no sector is recorded")
	}
	for _, wrong := range []string{"rests on the others", "only 0%"} {
		if strings.Contains(page, wrong) {
			t.Errorf("the page holds %q", wrong)
		}
	}
}
