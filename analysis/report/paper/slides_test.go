package paper

import (
	"bytes"
	"context"
	"image/png"
	"strings"
	"testing"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph/words"
)

func TestSlides(t *testing.T) {
	n := district(t, "Ford")
	for _, l := range words.Languages {
		in := inputOf(t, n, l)
		say := func(id, text string) finding.Finding {
			return finding.Finding{ID: id, Headline: words.Text{EN: text, ID: text}.With(), Question: words.Text{EN: text + "?", ID: text + "?"}.With()}
		}
		in.Findings = []finding.Finding{say("sectors/across", "Sectors meet"), say("gaps", "A gap"), say("sole-providers", "One provider"), say("other", "Something")}
		deck, err := Slides(context.Background(), in)
		check(t, err)
		var names []string
		for _, s := range deck {
			names = append(names, s.Name)
			onPage(t, s.Sheet)
		}
		if got := strings.Join(names, " "); got != "title sectors coverage network questions" {
			t.Errorf("%s: the slides are %s", l, got)
		}
		for i, title := range []string{"Water for Ford", "Sectors meet", "A gap"} {
			if text := readOf(deck[i].Sheet); !strings.HasPrefix(text, title) {
				t.Errorf("slide %d begins with %q", i+1, text[:min(len(text), 40)])
			}
		}
		if text := readOf(deck[4].Sheet); !strings.Contains(text, "Something?") || !strings.Contains(text, "One provider?") {
			t.Errorf("questions are missing: %s", text)
		}
		pdf(t, deck[0].Sheet, deck[1].Sheet)
		var b bytes.Buffer
		check(t, deck[0].WritePNG(&b, SlideDPI))
		if size, err := png.DecodeConfig(&b); err != nil || size.Width != 1920 || size.Height != 1080 {
			t.Errorf("a slide has %d × %d pixels (%v)", size.Width, size.Height, err)
		}
	}
}

// Without findings there are no questions; without ties there is no network.
func TestSlidesOfLittle(t *testing.T) {
	in := inputOf(t, district(t, "Ford"), words.English)
	in.Findings = nil
	deck, err := Slides(context.Background(), in)
	check(t, err)
	if len(deck) != 3 || deck[1].Name != "network" || deck[2].Name != "sectors" {
		t.Errorf("%d slides", len(deck))
	}
}
