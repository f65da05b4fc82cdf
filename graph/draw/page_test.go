package draw

import (
	"math"
	"strings"
	"testing"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
)

func TestParsePage(t *testing.T) {
	for text, want := range map[string]Page{
		"": {}, "a4": A4, "A3": A3, "a2": A2, "f4": F4, "16:9": Slide, " a4 ": A4,
		"a4-portrait": {A4.Height, A4.Width}, "a3-landscape": A3, "16:9-portrait": Slide.Portrait(),
		"420x297": {420 * 72 / 25.4, 297 * 72 / 25.4}, "297×420.5": {297 * 72 / 25.4, 420.5 * 72 / 25.4},
	} {
		got, err := ParsePage(text)
		if err != nil || math.Abs(got.Width-want.Width) > 1e-9 || math.Abs(got.Height-want.Height) > 1e-9 {
			t.Errorf("%q is %v, %v, want %v", text, got, err, want)
		}
	}
	for _, text := range []string{"a9", "letter", "x", "100", "axb", "10x10", "300x", "3000x200", "NaNx300", "Infx300", "-200x300", "200x300-portrait", "a4-upright"} {
		if got, err := ParsePage(text); err == nil || !strings.Contains(err.Error(), text) {
			t.Errorf("%q is %v, %v", text, got, err)
		}
	}
}

var pages = []Page{A4, A4.Portrait(), F4, F4.Portrait(), A3, A2.Portrait(), Slide, Slide.Portrait(), {298, 420}, {5669, 300}}

// TestPagesCanBeRead draws on every page and wants no type below 6 points and
// nothing beyond the paper.
func TestPagesCanBeRead(t *testing.T) {
	for _, page := range pages {
		net := invented(30)
		net.Page = page
		network, _ := draw(t, net, scattered)
		for _, s := range []*sheet.Sheet{network, Sectors(net)} {
			if s.Width != page.Width || s.Height != page.Height {
				t.Fatalf("the sheet of %v is %v × %v", page, s.Width, s.Height)
			}
			eachText(s.Items, func(text sheet.Text) {
				if text.Size < 6 {
					t.Errorf("%v: %q has %v points", page, text.Value, text.Size)
				}
				left, width := text.At.X, new(sheet.Fonts).Width(text.Value, text.Size, text.Bold)
				switch text.Anchor {
				case sheet.Middle:
					left -= width / 2
				case sheet.End:
					left -= width
				}
				if left < 0 || left+width > page.Width || text.At.Y > page.Height || text.At.Y < text.Size/2 {
					t.Errorf("%v: %q at %v leaves the paper", page, text.Value, text.At)
				}
			})
		}
	}
}

func eachText(items []sheet.Item, visit func(sheet.Text)) {
	for _, item := range items {
		switch item := item.(type) {
		case sheet.Text:
			visit(item)
		case sheet.Group:
			eachText(item.Items, visit)
		}
	}
}

// TestPortraitHasItsLegendBelow also wants every sector in it.
func TestPortraitHasItsLegendBelow(t *testing.T) {
	for _, page := range []Page{A4.Portrait(), A3.Portrait(), F4.Portrait(), A4, Slide} {
		net := invented(30)
		net.Page = page
		f := newFrame(net.on(A4), net.Title, "")
		if below := f.legend.Min.Y >= f.plot.Max.Y; below != page.isPortrait() || overlap(f.plot, f.legend) {
			t.Errorf("%v: plot %v and legend %v", page, f.plot, f.legend)
		}
		s, _ := draw(t, net, scattered)
		out := svg(t, s)
		for _, sector := range net.Sectors {
			if !strings.Contains(out, ">"+sector.Label+" (") {
				t.Errorf("%v: %s is not in the legend", page, sector.Label)
			}
		}
	}
}

// TestThemesReachEverything wants no color of the light theme among the marks
// and lines of a dark sheet, and none of the palette in one ink.
func TestThemesReachEverything(t *testing.T) {
	for _, mono := range []bool{false, true} {
		net := invented(30)
		net.Directed = true
		net.Theme = style.NewTheme(style.OkabeIto, true, mono)
		for i, m := range net.Theme.For(sectorCounts(net.Sectors)) {
			net.Sectors[i].Mark = m
		}
		network, _ := draw(t, net, scattered)
		for _, s := range []*sheet.Sheet{network, Sectors(net)} {
			for line := range strings.Lines(svg(t, s)) {
				if strings.Contains(line, "<text") {
					continue // the type on a bright mark is dark
				}
				for _, light := range []string{style.Light.Ink, style.Light.Muted, style.Light.Panel, "#3a4654"} {
					if strings.Contains(line, light) {
						t.Errorf("mono=%v: %s", mono, line)
					}
				}
				if mono && strings.Contains(line, "#e69f00") {
					t.Errorf("a color in one ink: %s", line)
				}
			}
		}
	}
}

func sectorCounts(sectors []Sector) []style.SectorCount {
	counts := make([]style.SectorCount, len(sectors))
	for i, s := range sectors {
		counts[i] = style.SectorCount{Key: s.Key, Count: s.Count}
	}
	return counts
}
