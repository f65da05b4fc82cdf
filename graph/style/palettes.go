package style

import (
	"fmt"
	"strings"
)

// Palette is a set of seven colors of sectors with their shapes.
type Palette int

// Lintas is the palette of the report: its colors were found by annealing over
// simulated protan-, deutan- and tritanopia (Machado et al. 2009,
// doi:10.1109/TVCG.2009.113). OkabeIto is the seven colors of Okabe and Ito
// (2008, Color Universal Design) without black, Tol the bright scheme of Paul
// Tol (2021, SRON/EPS/TN/09-002). Both have one set for light and dark; their
// pale colors need an outline.
const (
	Lintas Palette = iota
	OkabeIto
	Tol
)

var paletteNames = [...]string{Lintas: "lintas", OkabeIto: "okabe-ito", Tol: "tol"}

// shapes are those of the seven colors of every palette.
var shapes = [7]Shape{Square, Circle, Triangle, Diamond, Hexagon, InvertedTriangle, Star}

// colors are the seven colors on a light and on a dark panel, in the order in
// which a file's own sectors take them.
var colors = [...]struct{ light, dark [7]string }{
	Lintas: {
		light: [7]string{"#169af3", "#c3890a", "#501697", "#7a8880", "#6a2c2d", "#756100", "#02687a"},
		dark:  [7]string{"#4f66a4", "#ffbb5c", "#9874fc", "#b5fedd", "#cd7c75", "#876200", "#1ecbea"},
	},
	OkabeIto: {
		light: [7]string{"#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#f0e442", "#56b4e9"},
		dark:  [7]string{"#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#f0e442", "#56b4e9"},
	},
	Tol: {
		light: [7]string{"#4477aa", "#ccbb44", "#aa3377", "#bbbbbb", "#ee6677", "#228833", "#66ccee"},
		dark:  [7]string{"#4477aa", "#ccbb44", "#aa3377", "#bbbbbb", "#ee6677", "#228833", "#66ccee"},
	},
}

// pairs returns the palette's colors with their shapes.
func (p Palette) pairs() [7]Mark {
	if p < 0 || int(p) >= len(colors) {
		p = Lintas
	}
	var marks [7]Mark
	for i, shape := range shapes {
		marks[i] = Mark{Shape: shape, Fill: colors[p].light[i], FillDark: colors[p].dark[i]}
	}
	return marks
}

// String returns the palette's name.
func (p Palette) String() string {
	if p < 0 || int(p) >= len(paletteNames) {
		return paletteNames[Lintas]
	}
	return paletteNames[p]
}

// Palettes returns the names of all palettes, the default first.
func Palettes() []string {
	return paletteNames[:]
}

// ParsePalette returns the palette of the name; "" is the default. The error
// names those that there are.
func ParsePalette(name string) (Palette, error) {
	if name == "" {
		return Lintas, nil
	}
	for p, n := range paletteNames {
		if strings.EqualFold(n, name) {
			return Palette(p), nil
		}
	}
	return Lintas, fmt.Errorf("there is no palette %q: choose %s", name, strings.Join(paletteNames[:], ", "))
}
