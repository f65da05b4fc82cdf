package style

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"gonum.org/v1/gonum/spatial/r2"
)

var knownOrder = []string{
	"public", "nonprofit", "academic", "private", "multilateral", "philanthropy",
	"media", "community", "other", "unknown",
}

func counts(keys ...string) []SectorCount {
	var out []SectorCount
	for _, k := range keys {
		out = append(out, SectorCount{Key: k, Count: 1})
	}
	return out
}

func TestKnownSectorsDifferWithoutColor(t *testing.T) {
	type gray struct {
		Shape  Shape
		Hollow bool
	}
	seen := make(map[gray]string)
	for i, m := range For(counts(knownOrder...)) {
		g := gray{m.Shape, m.Hollow}
		if before, ok := seen[g]; ok {
			t.Errorf("%s and %s are both drawn as %v", before, knownOrder[i], g)
		}
		seen[g] = knownOrder[i]
	}
}

func TestOwnSectorsTakePairsBySize(t *testing.T) {
	got := For([]SectorCount{{Key: "B", Count: 2}, {Key: "A", Count: 2}, {Key: "VOL", Count: 9}})
	want := []Mark{Lintas.pairs()[2], Lintas.pairs()[1], Lintas.pairs()[0]}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestOwnSectorsLeaveKnownMarksAlone(t *testing.T) {
	got := For([]SectorCount{{Key: "church", Count: 50}, {Key: "public", Count: 1}, {Key: "unknown", Count: 3}})
	if d := cmp.Diff([]Mark{Lintas.pairs()[1], Lintas.pairs()[0], knownMarks(Lintas.pairs())["unknown"]}, got); d != "" {
		t.Error(d)
	}
}

func TestManyOwnSectorsAllDiffer(t *testing.T) {
	var sectors []SectorCount
	for i := range 40 {
		sectors = append(sectors, SectorCount{Key: string(rune('a' + i)), Count: 1})
	}
	seen := make(map[Mark]int)
	for i, m := range For(sectors) {
		if m.Hollow != (i >= 7) {
			t.Errorf("sector %d: hollow is %v", i, m.Hollow)
		}
		if j, ok := seen[m]; ok {
			t.Errorf("sectors %d and %d have the same mark", i, j)
		}
		seen[m] = i
	}
}

func TestMarksStandOnTheirPanel(t *testing.T) {
	for i, m := range For(counts(knownOrder...)) {
		if c := Contrast(m.Fill, Light.Panel); c < 3 {
			t.Errorf("%s: contrast on the light panel is %.2f", knownOrder[i], c)
		}
		if c := Contrast(m.FillDark, Dark.Panel); c < 2.9 {
			t.Errorf("%s: contrast on the dark panel is %.2f", knownOrder[i], c)
		}
	}
}

func TestTextOnFills(t *testing.T) {
	fills := append([]string{"#ffffff", "#000000", "#767676"}, Heat[:]...)
	for _, m := range Lintas.pairs() {
		fills = append(fills, m.Fill, m.FillDark)
	}
	for _, f := range fills {
		if c := Contrast(On(f), f); c < 4.5 {
			t.Errorf("text on %s has contrast %.2f", f, c)
		}
	}
}

func TestShapesHaveOneArea(t *testing.T) {
	for s := Square; s <= Cross; s++ {
		if a := area(s.Outline()); math.Abs(a-math.Pi) > 1e-12 {
			t.Errorf("%v: area %v, want pi", s, a)
		}
		if r := s.Reach(); r < 1 || r > 1.9 {
			t.Errorf("%v: reach %v", s, r)
		}
		b := s.Bounds()
		if b.Min.X < -s.Reach() || b.Max.Y > s.Reach() {
			t.Errorf("%v: bounds %v beyond its reach", s, b)
		}
	}
	if Circle.Outline() != nil || Circle.Reach() != 1 {
		t.Error("a circle has no corners and reach 1")
	}
}

// TestCovers compares the share of a square of points that a shape covers with
// its area.
func TestCovers(t *testing.T) {
	const steps, side = 200, 4.0
	for s := Circle; s <= Cross; s++ {
		covered := 0
		for i := range steps {
			for j := range steps {
				p := r2.Vec{X: side * ((float64(i)+0.5)/steps - 0.5), Y: side * ((float64(j)+0.5)/steps - 0.5)}
				if s.Covers(p) {
					covered++
				}
			}
		}
		if a := side * side * float64(covered) / (steps * steps); math.Abs(a-math.Pi) > 0.1 {
			t.Errorf("%v covers an area of %v, want pi", s, a)
		}
	}
}

func TestLines(t *testing.T) {
	tests := []struct {
		name  string
		types []string
		want  []string
	}{
		{"known", []string{"advocacy", "strategic", "functional", "operational"}, []string{"dash-dot", "solid", "dotted", "dashed"}},
		{"own", []string{"money", "information"}, []string{"solid", "dashed"}},
		{"mixed", []string{"money", "strategic"}, []string{"dashed", "solid"}},
		{"many", []string{"a", "b", "c", "d", "e", "f", "g"}, []string{"solid", "dashed", "dotted", "dash-dot", "long dash", "dash-dot-dot", "solid"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var got []string
			for _, l := range Lines(test.types) {
				got = append(got, l.Name)
			}
			if d := cmp.Diff(test.want, got); d != "" {
				t.Error(d)
			}
		})
	}
}

func TestWhatTheFileAsksFor(t *testing.T) {
	marks := For([]SectorCount{
		{Key: "public", Count: 3, Color: "#1A2", Shape: "star"},
		{Key: "temples", Count: 2, Color: "#aabbcc"},
		{Key: "schools", Count: 1, Shape: "pentagon"},
		{Key: "mills", Count: 1, Color: "red", Shape: "blob"},
	})
	if m := marks[0]; m.Fill != "#11aa22" || m.Shape != Star || m.Hollow {
		t.Errorf("public is %+v", m)
	}
	if m := marks[1]; m.Fill != "#aabbcc" || m.Hollow {
		t.Errorf("temples are %+v", m)
	}
	if m := marks[2]; m.Shape != Pentagon || m.Fill == "" {
		t.Errorf("schools are %+v", m)
	}
	if plain := For([]SectorCount{{Key: "schools", Count: 1}, {Key: "mills", Count: 1}}); marks[3].Fill == "" || marks[3] == marks[2] || plain[1] == plain[0] {
		t.Errorf("mills are %+v", marks[3])
	}
}
