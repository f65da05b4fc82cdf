package draw

import (
	"strings"
	"testing"

	"example.org/lintas/graph/sheet"
)

func TestTitlesAreNotCut(t *testing.T) {
	for _, title := range []string{
		"Short",
		"Kemitraan lintas sektor Kabupaten Teluk Cendana 2025 (kabupaten rekaan): hubungan antarsektor",
		strings.Repeat("Kemitraan lintas sektor ", 10),
	} {
		f := newFrame(Look{}.on(A4), title, "")
		if got := strings.Join(f.title, " "); got != strings.TrimSpace(title) || len(f.title) > 2 {
			t.Errorf("title %q is drawn as %q", title, f.title)
		}
		for _, line := range f.title {
			if new(sheet.Fonts).Width(line, f.titleSize, true) > f.width() {
				t.Errorf("%q is wider than the page", line)
			}
		}
	}
	if f := newFrame(Look{}.on(A4), strings.Repeat("endless ", 90), ""); len(f.title) != 2 || !strings.HasSuffix(f.title[1], "…") {
		t.Errorf("an endless title is drawn as %q", f.title)
	}
}

// TestFramesDoNotMeet checks that header, plot, legend and footnote keep apart
// with all their lines.
func TestFramesDoNotMeet(t *testing.T) {
	long := strings.Repeat("endless ", 200)
	for _, page := range []Page{A4, A3, A2, A4.Portrait(), A2.Portrait(), Slide, F4} {
		f := newFrame(Look{}.on(page), long, long)
		s := &sheet.Sheet{Width: page.Width, Height: page.Height}
		f.header(s, long)
		f.footnote(s, long)
		for _, item := range s.Items {
			text, ok := item.(sheet.Text)
			if ok && text.At.Y > f.plot.Min.Y-0.2*text.Size && text.At.Y-text.Size < f.plot.Max.Y {
				t.Errorf("%q at %v reaches into the plot %v", text.Value, text.At, f.plot)
			}
			if ok && text.At.Y > page.Height-8 {
				t.Errorf("%q at %v is cut by the printer", text.Value, text.At)
			}
		}
		if overlap(f.plot, f.legend) {
			t.Error("the plot reaches into the legend")
		}
	}
}

// TestLegendStaysInItsColumn draws legends with more than they can hold.
func TestLegendStaysInItsColumn(t *testing.T) {
	long := strings.Repeat("Lembaga Pengembangan Masyarakat ", 9)
	for i, page := range []Page{A4, A4, A3, A2, A4.Portrait(), A3.Portrait(), Slide, Slide.Portrait()} {
		n := []int{5, 60, 160, 500}[i%4]
		net := invented(n)
		net.SizeLabel = long
		for range 40 {
			net.Isolates = append(net.Isolates, Node{Label: long})
			net.Sectors = append(net.Sectors, Sector{Key: long, Label: long, Count: 1})
		}
		f := newFrame(Look{}.on(page), long, long)
		c := newColumn(f)
		c.stack(legend(net, ties(net), newSizes(net, f.plot), net.words()))
		for _, item := range c.items {
			text, ok := item.(sheet.Text)
			if !ok {
				continue
			}
			low, width := text.At.X, new(sheet.Fonts).Width(text.Value, text.Size, text.Bold)
			if text.Anchor == sheet.Middle {
				low -= width / 2
			}
			if low < f.legend.Min.X-0.1 || low+width > f.legend.Max.X+0.1 || text.At.Y > f.legend.Max.Y {
				t.Errorf("%d organizations: %q at %v leaves the legend %v", n, text.Value, text.At, f.legend)
			}
		}
	}
}
