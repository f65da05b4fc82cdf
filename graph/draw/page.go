package draw

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Page is the size of the paper in points.
type Page struct {
	Width, Height float64
}

// The usual pages in landscape: of ISO 216, the office paper of Indonesia
// (F4, 330 × 215 mm), and a slide of 16:9. The slide is small, so that its type
// is large on the wall.
var (
	A4    = Page{841.89, 595.28}
	A3    = Page{1190.55, 841.89}
	A2    = Page{1683.78, 1190.55}
	F4    = Page{935.43, 609.45}
	Slide = Page{800, 450}
)

var pageNames = []struct {
	name string
	page Page
}{{"a4", A4}, {"f4", F4}, {"a3", A3}, {"a2", A2}, {"16:9", Slide}}

// Smallest and largest side of a page, in millimeters.
const (
	sideLeast = 105
	sideMost  = 2000
)

// Portrait returns the page upright.
func (p Page) Portrait() Page {
	return Page{math.Min(p.Width, p.Height), math.Max(p.Width, p.Height)}
}

// Landscape returns the page lying.
func (p Page) Landscape() Page {
	return Page{math.Max(p.Width, p.Height), math.Min(p.Width, p.Height)}
}

func (p Page) isPortrait() bool {
	return p.Height > p.Width
}

// ParsePage returns the page of a text: a4, f4, a3, a2 or 16:9, with
// -portrait or -landscape after it where wanted, or the width and height in
// millimeters as 420x297. "" is the zero Page, which leaves the choice to the
// content. Without a word a named page lies. The error says what can be
// written.
func ParsePage(text string) (Page, error) {
	name := strings.ToLower(strings.TrimSpace(text))
	if name == "" {
		return Page{}, nil
	}
	name, upright := strings.CutSuffix(name, "-portrait")
	name = strings.TrimSuffix(name, "-landscape")
	for _, known := range pageNames {
		if known.name != name {
			continue
		}
		if upright {
			return known.page.Portrait(), nil
		}
		return known.page, nil
	}
	width, height, found := strings.Cut(strings.ReplaceAll(name, "×", "x"), "x")
	w, errW := strconv.ParseFloat(width, 64)
	h, errH := strconv.ParseFloat(height, 64)
	if !found || errW != nil || errH != nil || name != strings.ToLower(strings.TrimSpace(text)) {
		return Page{}, fmt.Errorf("there is no page %q: write a4, f4, a3, a2 or 16:9, if need be with -portrait, or millimeters as 420x297", text)
	}
	if !(math.Min(w, h) >= sideLeast && math.Max(w, h) <= sideMost) {
		return Page{}, fmt.Errorf("the page %q cannot be drawn on: each side must have %d to %d millimeters", text, sideLeast, sideMost)
	}
	const pointsPerMM = 72 / 25.4
	return Page{w * pointsPerMM, h * pointsPerMM}, nil
}

// pageFor returns the page on which n organizations can be read.
func pageFor(n int) Page {
	switch {
	case n <= 60:
		return A4
	case n <= 300:
		return A3
	}
	return A2
}
