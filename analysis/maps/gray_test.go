package maps

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"example.org/lintas/graph/words"
	"gonum.org/v1/gonum/spatial/r2"
)

// The finished sheets of these tests are printed without color before anything
// on them is compared.

// printed returns the kind's map as a printer without color shows it.
func printed(t *testing.T, kind string, opt Options) []sheet.Item {
	t.Helper()
	r := invented(t, 60)
	opt.Organization = central(r)
	return inGray(drawKind(t, kind, r, opt).Sheet.Items)
}

// inGray returns the items with each color as the gray of its luminance.
func inGray(items []sheet.Item) []sheet.Item {
	out := make([]sheet.Item, len(items))
	for i, item := range items {
		switch item := item.(type) {
		case sheet.Group:
			item.Items = inGray(item.Items)
			out[i] = item
		case sheet.Text:
			item.Color = grayOf(item.Color)
			out[i] = item
		case sheet.Disk:
			item.Fill.Color, item.Pen.Color = grayOf(item.Fill.Color), grayOf(item.Pen.Color)
			out[i] = item
		case sheet.Path:
			item.Fill.Color, item.Pen.Color = grayOf(item.Fill.Color), grayOf(item.Pen.Color)
			out[i] = item
		}
	}
	return out
}

func grayOf(color string) string {
	if color == "" {
		return ""
	}
	r, g, b := style.RGB(color)
	level := int(math.Round(0.2126*float64(r) + 0.7152*float64(g) + 0.0722*float64(b)))
	return fmt.Sprintf("#%02x%02x%02x", level, level, level)
}

// flat returns the items without their groups.
func flat(items []sheet.Item) []sheet.Item {
	var out []sheet.Item
	for _, item := range items {
		if group, ok := item.(sheet.Group); ok {
			out = append(out, flat(group.Items)...)
			continue
		}
		out = append(out, item)
	}
	return out
}

// groupsOf returns the groups that have a title.
func groupsOf(items []sheet.Item) []sheet.Group {
	var out []sheet.Group
	for _, item := range items {
		if group, ok := item.(sheet.Group); ok && group.Title != "" {
			out = append(out, group)
		}
	}
	return out
}

// formOf returns what a closed item is told by without its gray: its outline at
// size 1 and whether it is hollow on a panel of the gray; "" for other items.
func formOf(item sheet.Item, panel string) string {
	switch item := item.(type) {
	case sheet.Disk:
		return fmt.Sprint("disk ", item.Fill.Color == panel)
	case sheet.Path:
		if !item.Closed {
			return ""
		}
		points := []r2.Vec{item.Start}
		for _, s := range item.Segments {
			points = append(points, s.To)
		}
		var middle r2.Vec
		for _, p := range points {
			middle = r2.Add(middle, r2.Scale(1/float64(len(points)), p))
		}
		reach := 0.0
		for _, p := range points {
			reach = math.Max(reach, r2.Norm(r2.Sub(p, middle)))
		}
		text := fmt.Sprint(item.Fill.Color == panel)
		for _, p := range points {
			unit := r2.Scale(1/reach, r2.Sub(p, middle))
			text += fmt.Sprintf(" %.1f,%.1f", unit.X+0.001, unit.Y+0.001)
		}
		return text
	}
	return ""
}

// sampleOf returns the item of the legend before the entry's text.
func sampleOf(t *testing.T, items []sheet.Item, label string) sheet.Item {
	t.Helper()
	all := flat(items)
	for i, item := range all {
		if text, ok := item.(sheet.Text); ok && i > 0 && strings.HasPrefix(text.Value, label) {
			return all[i-1]
		}
	}
	t.Fatalf("%q is not in the legend", label)
	return nil
}

const whitePanel = "#ffffff"

// TestSectorsOfEveryKindInGray compares the marks of the legends.
func TestSectorsOfEveryKindInGray(t *testing.T) {
	sectors := legend(invented(t, 60).Network, Options{Language: words.English})
	if len(sectors) < len(inventedSectors) {
		t.Fatalf("only %d sectors", len(sectors))
	}
	for _, k := range Kinds() {
		if k.Name == "coverage" { // has no sectors
			continue
		}
		items := printed(t, k.Name, Options{Language: words.English})
		seen := map[string]string{}
		for _, s := range sectors {
			form := formOf(sampleOf(t, items, fmt.Sprintf("%s (%d)", s.Label, s.Count)), whitePanel)
			if other, ok := seen[form]; ok || form == "" {
				t.Errorf("%s: %s looks like %s: %s", k.Name, s.Label, other, form)
			}
			seen[form] = s.Label
		}
	}
}

// TestSignsOfRatiosInGray looks for the signs on the map of two sectors that
// have many ties inside and few between them.
func TestSignsOfRatiosInGray(t *testing.T) {
	var ties []graph.Partnership
	b := graph.NewBuilder()
	for i := range 24 {
		add(t, b.AddOrganization(graph.Organization{ID: fmt.Sprint("o", i), Sector: inventedSectors[i%2]}))
		for step := 2; step <= min(i, 6); step += 2 {
			ties = append(ties, graph.Partnership{Pair: true, Source: i, Target: i - step, Strength: 1})
		}
	}
	for _, p := range append(ties, graph.Partnership{Pair: true, Source: 0, Target: 1, Strength: 1}) {
		add(t, b.AddPartnership(p))
	}
	items := inGray(drawKind(t, "sectors", measure(t, b), Options{Language: words.English}).Sheet.Items)
	ratio := regexp.MustCompile(`(▲ |▼ |)([0-9.]+)×$`)
	seen := map[string]int{}
	for _, text := range textsOf(items) {
		found := ratio.FindStringSubmatch(text.Value)
		if found == nil || strings.Contains(text.Value, "chance") {
			continue
		}
		value, err := strconv.ParseFloat(found[2], 64)
		add(t, err)
		want := ""
		switch {
		case value >= 1.25:
			want = "▲ "
		case value <= 0.8:
			want = "▼ "
		}
		if found[1] != want {
			t.Errorf("%q: the sign of %v is %q, want %q", text.Value, value, found[1], want)
		}
		seen[want]++
	}
	if seen["▲ "] == 0 || seen["▼ "] == 0 {
		t.Errorf("signs on the map: %v", seen)
	}
}

// TestStatesOfCoverageInGray compares the marks of the legend, and looks for
// each in the cells that have the state.
func TestStatesOfCoverageInGray(t *testing.T) {
	items := printed(t, "coverage", Options{Language: words.English})
	shape := func(item sheet.Item) string { // without hollow: dark cells have marks of their own ground
		_, outline, _ := strings.Cut(formOf(item, ""), " ")
		return outline
	}
	forms := map[string]bool{}
	for _, state := range []words.Text{gapIs, soleIs, crowdedIs} {
		sample := sampleOf(t, items, strings.Fields(state.EN)[0]) // wrapped after it
		forms[shape(sample)] = true
		cells := 0
		for _, cell := range groupsOf(items) {
			if !strings.HasSuffix(cell.Title, state.EN) {
				continue
			}
			cells++
			marked := false
			for _, item := range cell.Items[1:] { // the first is its ground
				marked = marked || shape(item) != "" && shape(item) == shape(sample)
			}
			if !marked {
				t.Errorf("%q does not have its mark", cell.Title)
			}
		}
		if cells == 0 {
			t.Errorf("no cell is %q", state.EN)
		}
	}
	if len(forms) != 3 {
		t.Errorf("3 states have %d forms: %v", len(forms), forms)
	}
}
