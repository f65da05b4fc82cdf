package maps

import (
	"fmt"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// TestRatiosOfSectors ties eight public organizations among one another and
// eight private ones to nobody but one: the map tells the first as more and the
// pair of sectors as fewer than chance gives, and says how to read it.
func TestRatiosOfSectors(t *testing.T) {
	b := graph.NewBuilder()
	for i := range 16 {
		sector := map[bool]string{true: "public", false: "private"}[i < 8]
		add(t, b.AddOrganization(graph.Organization{ID: fmt.Sprintf("o%02d", i), Sector: sector}))
	}
	for i := range 8 {
		for j := range i {
			add(t, b.AddPartnership(graph.Partnership{Pair: true, Source: i, Target: j, Strength: 1}))
		}
	}
	add(t, b.AddPartnership(graph.Partnership{Pair: true, Source: 0, Target: 8, Strength: 1}))
	for language, want := range map[words.Language][]string{
		words.English:    {"▲", "▼", "times as many ties as by chance"},
		words.Indonesian: {"▲", "▼", "kelipatan hubungan dibanding kebetulan"},
	} {
		_, sectors, _ := drawBoth(t, measure(t, b), Options{Language: language})
		contains(t, onPage(t, sectors), want...)
	}
}
