package paper

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/words"
)

func pageOf(s *sheet.Sheet) draw.Page { return draw.Page{Width: s.Width, Height: s.Height} }

// The first organization leads one partnership, shares two cells with the fifth,
// with which none is recorded, and two partners with the fourth.
func TestProfile(t *testing.T) {
	p := NewProfiles(inputOf(t, district(t, "Ford"), words.English))
	page, err := p.Page(context.Background(), 0)
	check(t, err)
	onPage(t, page)
	text := readOf(page)
	for _, want := range []string{
		"Ford Public · Agency", "Partnerships: 1. Partners: 2.", "Joint project 0 leads · 3 members",
		"Organization 4 combinations of theme and place in common: 2 of its 2", "Organization 4 combinations of theme and place in common: 2 Organization 3",
		"Organization 1 combinations of theme and place in common: 1 of its 2 · coordinated",
		"Organization 3 partners in common: 2", "Is this right?", "First",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is not on the page: %s", want, text)
		}
	}
	again, err := NewProfiles(inputOf(t, district(t, "Ford"), words.English)).Page(context.Background(), 0)
	check(t, err)
	if !bytes.Equal(pdf(t, page), pdf(t, again)) {
		t.Error("two runs differ")
	}
}

// The sixth organization has nothing but its name; it is asked all the same.
func TestProfileOfOneAlone(t *testing.T) {
	for _, l := range words.Languages {
		page, err := NewProfiles(inputOf(t, district(t, "Ford"), l)).Page(context.Background(), 5)
		check(t, err)
		onPage(t, page)
		text := readOf(page)
		for _, want := range []words.Text{textNoTie, textSameNone, textMeetNone, textSlip, textNotRecorded} {
			if line := want.In(l); !strings.Contains(text, line[:min(len(line), 30)]) {
				t.Errorf("%q is not on the page: %s", line, text)
			}
		}
	}
}

// However much is known, the slip stays free.
func TestProfileLeavesTheSlip(t *testing.T) {
	b := graph.NewBuilder()
	long := strings.Repeat("Balai Besar ", 7)
	for i := range 30 {
		check(t, b.AddOrganization(graph.Organization{ID: long + string(rune('A'+i)), Sector: []string{"public", "private"}[i%2]}))
		check(t, b.AddActivity(graph.Activity{Organization: i, Theme: graph.Path{"Water"}, Place: graph.Path{"North"}}))
	}
	for i := range 29 {
		check(t, b.AddPartnership(graph.Partnership{Pair: true, Source: 0, Target: i + 1, Strength: 1}))
	}
	n, _ := b.Build(false)
	page, err := NewProfiles(inputOf(t, n, words.Indonesian)).Page(context.Background(), 0)
	check(t, err)
	onPage(t, page)
	top := page.Height - footer - slipHeight
	inside := false
	for _, x := range told(page.Items) {
		if x.Value == textSlip.ID {
			inside = true
		} else if !inside && x.At.Y > top {
			t.Errorf("%q runs into the slip: %.0f > %.0f", x.Value, x.At.Y, top)
		}
	}
	if !inside {
		t.Error("there is no slip")
	}
}

func TestProfileName(t *testing.T) {
	for id, want := range map[string]string{
		"bappeda": "0003-bappeda", "../etc/passwd": "0003-etc-passwd", "Ω": "0003", "A B  c": "0003-a-b-c", "": "0003",
		strings.Repeat("x", 90): "0003-" + strings.Repeat("x", 40),
	} {
		if got := ProfileName(2, &graph.Organization{ID: id}); got != want {
			t.Errorf("%q: %q, want %q", id, got, want)
		}
	}
}
