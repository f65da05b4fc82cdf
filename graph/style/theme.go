package style

// Theme is the colors in which a picture is drawn.
type Theme struct {
	Neutral
	// Tie is the color of the lines between organizations.
	Tie string
	// Heat is the seven classes of the diverging scale.
	Heat [7]string
	// Palette colors the sectors.
	Palette Palette
	// IsDark is whether light marks stand on a dark panel.
	IsDark bool
	// IsMono is whether everything is drawn in one ink and its grays.
	IsMono bool
}

// NewTheme returns the light or the dark theme with the palette. In mono all
// sectors have one ink and are told apart by shape alone, and the two ends of
// the heat scale are one gray.
func NewTheme(palette Palette, dark, mono bool) Theme {
	t := Theme{Neutral: Light, Tie: "#3a4654", Heat: Heat, Palette: palette, IsDark: dark, IsMono: mono}
	if dark {
		t.Neutral, t.Tie, t.Heat = Dark, "#b4bfcc", heatDark
	}
	if mono {
		t.Accent, t.Missing = t.Ink, t.Ink
		t.Heat = heatMono
		if dark {
			t.Heat = heatMonoDark
		}
	}
	return t
}

// For returns one mark for each of sectors, as the function For, with the
// theme's colors: Fill is the color to draw with. A color that does not reach
// 3:1 on the panel gets an outline that does.
func (t Theme) For(sectors []SectorCount) []Mark {
	marks := marksFor(sectors, t.Palette.pairs())
	for i, m := range marks {
		switch {
		case t.IsMono:
			m.Fill = t.Ink
		case t.IsDark:
			m.Fill = m.FillDark
		}
		if Contrast(m.Fill, t.Panel) < markContrast {
			m.Outline = t.Muted
		}
		marks[i] = m
	}
	return marks
}

// markContrast is what WCAG 2.2 asks of graphics (1.4.11).
const markContrast = 3

// The heat scales of the other themes have, as Heat, a middle near the panel
// and two ends that stand out alike.
var (
	heatDark     = [7]string{"#ffb45c", "#c77a1e", "#6b4312", "#262d37", "#1f4468", "#3c86c4", "#8cc4ff"}
	heatMono     = [7]string{"#6b6b6b", "#9c9c9c", "#d0d0d0", "#f3f3f3", "#d0d0d0", "#9c9c9c", "#6b6b6b"}
	heatMonoDark = [7]string{"#c4c4c4", "#8a8a8a", "#484848", "#262626", "#484848", "#8a8a8a", "#c4c4c4"}
)
