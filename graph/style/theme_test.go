package style

import (
	"fmt"
	"slices"
	"testing"
)

// themes calls test for every theme there is.
func themes(t *testing.T, test func(*testing.T, Theme)) {
	for _, name := range Palettes() {
		p, err := ParsePalette(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, dark := range []bool{false, true} {
			for _, mono := range []bool{false, true} {
				t.Run(fmt.Sprintf("%s/dark=%v/mono=%v", name, dark, mono), func(t *testing.T) {
					test(t, NewTheme(p, dark, mono))
				})
			}
		}
	}
}

// manySectors is the sectors that lintas knows, and more of a file's own than there
// are colors.
func manySectors() []SectorCount {
	sectors := counts(knownOrder...)
	for i := range 6 {
		sectors = append(sectors, SectorCount{Key: fmt.Sprintf("own %d", i), Count: i})
	}
	return sectors
}

// TestEveryThemeStandsOut wants 3:1 of what a mark is seen by and 4.5:1 of
// text, as WCAG 2.2 does.
func TestEveryThemeStandsOut(t *testing.T) {
	themes(t, func(t *testing.T, theme Theme) {
		for i, m := range theme.For(manySectors()) {
			seen := m.Fill
			if m.Outline != "" {
				seen = m.Outline
			}
			if c := Contrast(seen, theme.Panel); c < 3 {
				t.Errorf("mark %d has contrast %.2f on the panel", i, c)
			}
			if c := Contrast(On(m.Fill), m.Fill); c < 4.5 {
				t.Errorf("text on mark %d has contrast %.2f", i, c)
			}
		}
		for name, color := range map[string]string{"ink": theme.Ink, "muted": theme.Muted, "accent": theme.Accent, "missing": theme.Missing} {
			for _, ground := range []string{theme.Panel, theme.Background} {
				if c := Contrast(color, ground); c < 4.5 {
					t.Errorf("%s has contrast %.2f", name, c)
				}
			}
		}
		for i, class := range theme.Heat {
			if c := Contrast(On(class), class); c < 4.5 {
				t.Errorf("text on class %d has contrast %.2f", i, c)
			}
		}
		if c := Contrast(theme.Tie, theme.Panel); c < 3 {
			t.Errorf("ties have contrast %.2f", c)
		}
	})
}

// TestSectorsDifferInGray compares what is left of marks without colors: all
// sectors that lintas knows and as many of a file's own as there are shapes differ.
func TestSectorsDifferInGray(t *testing.T) {
	type gray struct {
		shape  Shape
		hollow bool
	}
	var own []SectorCount
	for i := range 14 {
		own = append(own, SectorCount{Key: fmt.Sprintf("own %d", i), Count: 1})
	}
	themes(t, func(t *testing.T, theme Theme) {
		for _, sectors := range [][]SectorCount{counts(knownOrder...), own, manySectors()} {
			seen := make(map[gray]string)
			for i, m := range theme.For(sectors) {
				g := gray{m.Shape, m.Hollow}
				if before, ok := seen[g]; ok {
					t.Errorf("%s and %s are both %v", before, sectors[i].Key, g)
				}
				seen[g] = sectors[i].Key
			}
		}
	})
}

// TestHeatHasTwoEnds checks that the classes go from one end over the panel's
// neighbor to the other, and that the two ends stand out alike: the sign is
// told by color or, in gray, by the symbols beside the number.
func TestHeatHasTwoEnds(t *testing.T) {
	themes(t, func(t *testing.T, theme Theme) {
		var contrasts []float64
		for _, class := range theme.Heat {
			contrasts = append(contrasts, Contrast(class, theme.Panel))
		}
		for i := range 3 {
			if contrasts[i] <= contrasts[i+1] || contrasts[6-i] <= contrasts[5-i] {
				t.Errorf("class %d or %d does not stand out more than its neighbor: %.2f", i, 6-i, contrasts)
			}
		}
		if contrasts[0] < 3 || contrasts[6] < 3 {
			t.Errorf("the ends have contrast %.2f and %.2f", contrasts[0], contrasts[6])
		}
		if theme.Heat[0] == theme.Heat[6] != theme.IsMono {
			t.Error("only in one ink the ends are one color")
		}
	})
}

func TestMonoHasOneInk(t *testing.T) {
	for _, dark := range []bool{false, true} {
		theme := NewTheme(Tol, dark, true)
		plain := For(manySectors())
		for i, m := range theme.For(manySectors()) {
			if m.Fill != theme.Ink || m.Outline != "" || m.Shape != plain[i].Shape || m.Hollow != plain[i].Hollow {
				t.Errorf("mark %d is %+v", i, m)
			}
		}
	}
}

func TestParsePalette(t *testing.T) {
	for name, want := range map[string]Palette{"": Lintas, "lintas": Lintas, "Okabe-Ito": OkabeIto, "tol": Tol} {
		if got, err := ParsePalette(name); err != nil || got != want {
			t.Errorf("%q is %v, %v", name, got, err)
		}
	}
	if _, err := ParsePalette("rainbow"); err == nil {
		t.Error("rainbow: no error")
	}
	if Palette(-1).String() != "lintas" || !slices.Contains(Palettes(), OkabeIto.String()) {
		t.Error("a palette has the wrong name")
	}
}
