package style

import (
	"math"
	"strconv"
)

// Neutral is the colors of everything that is not data.
type Neutral struct {
	Background string // of the page
	Panel      string // what marks stand on
	Ink        string // text
	Muted      string // secondary text
	Line       string // rules and frames
	Control    string // borders of controls
	Accent     string // links and focus
	Missing    string // a tie that is not recorded, dashed
}

// Light and Dark are the two themes.
var (
	Light = Neutral{
		Background: "#f6f7f9", Panel: "#ffffff", Ink: "#17202c", Muted: "#55606f",
		Line: "#d5dae1", Control: "#7d8898", Accent: "#1a4fa0", Missing: "#b3261e",
	}
	Dark = Neutral{
		Background: "#0e1218", Panel: "#14181f", Ink: "#e9edf3", Muted: "#a7b1bf",
		Line: "#2c333d", Control: "#7d8898", Accent: "#8ab8ff", Missing: "#ff7a70",
	}
)

// Heat is the seven classes of a diverging scale, from fewest to most.
var Heat = [7]string{"#b35806", "#e08214", "#fdd0a2", "#f3f3f3", "#c6dbef", "#6baed6", "#2166ac"}

// Sizes of type on the page, in CSS pixels.
const (
	MapLabelSize = 12
	CaptionSize  = 13
	TableSize    = 14
	BodySize     = 16
	FindingSize  = 17
	HeadingSize  = 20
	TitleSize    = 28
)

// On returns the color of text on a fill: white or ink, whichever contrasts
// more. Where neither reaches 4.5:1 (mid gray) it returns black, which then does.
func On(fill string) string {
	best := "#ffffff"
	if Contrast(Light.Ink, fill) > Contrast(best, fill) {
		best = Light.Ink
	}
	if Contrast(best, fill) < 4.5 {
		return "#000000"
	}
	return best
}

// Contrast returns the contrast ratio of two colors, from 1 to 21 (WCAG 2.2).
func Contrast(a, b string) float64 {
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

// luminance is the relative luminance of WCAG 2.2.
func luminance(color string) float64 {
	r, g, b := RGB(color)
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

func linear(channel uint8) float64 {
	c := float64(channel) / 255
	if c <= 0.04045 {
		return c / 12.92
	}
	return math.Pow((c+0.055)/1.055, 2.4)
}

// RGB returns the channels of "#rrggbb"; anything else is black.
func RGB(color string) (r, g, b uint8) {
	if len(color) != 7 || color[0] != '#' {
		return 0, 0, 0
	}
	v, err := strconv.ParseUint(color[1:], 16, 32)
	if err != nil {
		return 0, 0, 0
	}
	return uint8(v >> 16), uint8(v >> 8), uint8(v)
}
