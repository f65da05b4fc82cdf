package maps

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"testing"

	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"example.org/lintas/graph/words"
)

// TestOverlapInGray tells the dashes of the candidates and the rings from the
// ties and from each other.
func TestOverlapInGray(t *testing.T) {
	items := printed(t, "overlap", Options{Language: words.English})
	sample, ok := sampleOf(t, items, candidateIs.EN).(sheet.Path)
	if !ok {
		t.Fatal("the legend has no line for candidates")
	}
	candidates, ties := 0, 0
	for i, item := range items {
		line, ok := item.(sheet.Path)
		if !ok || line.Closed || len(line.Segments) != 1 || !line.Segments[0].Bent {
			continue
		}
		if slices.Equal(line.Pen.Dash, sample.Pen.Dash) && line.Pen.Width == sample.Pen.Width {
			under, ok := items[i-1].(sheet.Path)
			if !ok || under.Pen.Width < 2*line.Pen.Width || onWhite(under.Pen.Paint) < 240 {
				t.Errorf("the candidate at %v has no white below it", line.Start)
			}
			candidates++
		} else if line.Pen.Color != whitePanel {
			if onWhite(line.Pen.Paint)-onWhite(sample.Pen.Paint) < 60 {
				t.Errorf("a tie is %.0f in gray, a candidate %.0f", onWhite(line.Pen.Paint), onWhite(sample.Pen.Paint))
			}
			ties++
		}
	}
	if candidates == 0 || candidates > mostCandidates || ties == 0 {
		t.Errorf("%d candidates and %d ties", candidates, ties)
	}
	ringed := 0
	for _, node := range groupsOf(items) {
		if len(node.Items) < 3 {
			continue
		}
		if _, isText := node.Items[1].(sheet.Text); isText {
			continue
		}
		ring, band := fillOf(node.Items[0]), fillOf(node.Items[1])
		if onWhite(band)-onWhite(ring) < 150 {
			t.Errorf("the ring of %s is %v around %v", node.Title, ring, band)
		}
		ringed++
	}
	if ringed == 0 || ringed > mostBridging {
		t.Errorf("%d rings", ringed)
	}
}

func fillOf(item sheet.Item) sheet.Paint {
	switch item := item.(type) {
	case sheet.Disk:
		return item.Fill
	case sheet.Path:
		return item.Fill
	}
	return sheet.Paint{}
}

// onWhite returns the gray of a paint on white paper.
func onWhite(p sheet.Paint) float64 {
	level, _, _ := style.RGB(p.Color)
	return p.Alpha*float64(level) + (1-p.Alpha)*255
}

// TestMatrixInGray looks for the numbers of strong cells and for the corners.
func TestMatrixInGray(t *testing.T) {
	items := printed(t, "overlap-matrix", Options{Language: words.English})
	page := ""
	for _, text := range textsOf(items) {
		page += text.Value + " "
	}
	least := regexp.MustCompile(`Cells of (\d+) % and`).FindStringSubmatch(page)
	if least == nil {
		t.Fatalf("the page does not say which cells carry numbers: %s", page)
	}
	from, err := strconv.Atoi(least[1])
	add(t, err)
	strong, cornered := 0, 0
	said := regexp.MustCompile(`· (\d+) % · (.*)$`)
	for _, cell := range groupsOf(items) {
		found := said.FindStringSubmatch(cell.Title)
		if found == nil {
			continue
		}
		percent, err := strconv.Atoi(found[1])
		add(t, err)
		if texts := textsOf(cell.Items); percent > from && (len(texts) != 1 || texts[0].Value != found[1]) {
			t.Errorf("%q carries %v", cell.Title, texts)
		}
		if percent > from {
			strong++
		}
		corner := false
		for _, item := range cell.Items {
			path, ok := item.(sheet.Path)
			corner = corner || ok && len(path.Segments) == 2 && math.Abs(onWhite(path.Fill)-onWhite(fillOf(cell.Items[0]))) > 40
		}
		if corner != (found[2] == pairApart.EN) {
			t.Errorf("%q: corner is %t", cell.Title, corner)
		}
		if corner {
			cornered++
		}
	}
	if strong == 0 || cornered == 0 {
		t.Errorf("%d strong cells, %d with a corner", strong, cornered)
	}
}

// TestCommunitiesInGray looks for the numbers of the legend on the marks.
func TestCommunitiesInGray(t *testing.T) {
	items := printed(t, "communities", Options{Language: words.English})
	numbers := map[string]int{}
	with, without := 0, 0
	for _, node := range groupsOf(items) {
		texts := textsOf(node.Items)
		if len(texts) == 0 {
			without++
			continue
		}
		with++
		numbers[texts[0].Value]++
	}
	for k := 1; k <= mostCategories && k <= len(numbers); k++ {
		if numbers[strconv.Itoa(k)] == 0 {
			t.Errorf("no mark has number %d", k)
		}
	}
	inLegend := 0
	for i, item := range items {
		group, ok := item.(sheet.Group)
		if !ok || group.Title != "" || i == 0 {
			continue
		}
		for _, text := range textsOf(group.Items) {
			inLegend++
			if numbers[text.Value] == 0 {
				t.Errorf("community %s of the legend is on no mark", text.Value)
			}
		}
	}
	if inLegend < 2 || with < 4*without {
		t.Errorf("%d communities in the legend; %d marks with a number, %d without", inLegend, with, without)
	}
}
