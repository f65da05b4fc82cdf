package report

import (
	"bytes"
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"example.org/lintas/analysis/scenario"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
)

// comparison returns the page of a district that takes a hostile name, or of three
// snapshots where it comes back to the first.
func comparison(t *testing.T, l words.Language, snapshots int) string {
	t.Helper()
	const hostile = `</script><b title="x">Dinas & 'Air'`
	var all []scenario.Snapshot
	for i := range snapshots {
		name := "Dinas Air"
		if i%2 == 1 {
			name = hostile
		}
		all = append(all, scenario.Snapshot{Label: string(rune('x' + i)), Result: result(t, district(t, name))})
	}
	line := scenario.LineUp(all)
	in := Comparison{Overall: scenario.Compare(line, 0, snapshots-1), Language: l, Map: []byte(`<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><circle r="3"/></svg>`), Version: "1.2.3",
		Accounts: []*read.Account{account("a.csv"), nil}, Options: [][2]string{{"seed", "1"}}}
	for i := 1; i < snapshots; i++ {
		in.Steps = append(in.Steps, scenario.Compare(line, i-1, i))
	}
	var page bytes.Buffer
	check(t, WriteComparison(&page, in))
	return page.String()
}

func TestComparison(t *testing.T) {
	for l, wants := range map[words.Language][]string{
		words.English:    {`<html lang="en">`, "What changed: x → y", "is now called", "renamed", "Snijders", "6 → 6", "--seed"},
		words.Indonesian: {`<html lang="id">`, "Yang berubah: x → y", "kini bernama", "berganti nama", "Snijders"},
	} {
		page := comparison(t, l, 2)
		for _, want := range wants {
			if !strings.Contains(page, want) {
				t.Errorf("%s: no %q", l, want)
			}
		}
		if strings.Contains(page, `<b title="x">`) || strings.Contains(page, "<script") || strings.Contains(page, ` style="`) {
			t.Errorf("%s: a name became markup, or there is a script or a style attribute", l)
		}
		if strings.Contains(page, `class="chart"`) {
			t.Errorf("%s: charts of two snapshots", l)
		}
	}
}

func TestComparisonOverTime(t *testing.T) {
	page := comparison(t, words.English, 3)
	for _, want := range []string{`class="chart"`, "Over time", "All snapshots", "<polyline"} {
		if !strings.Contains(page, want) {
			t.Errorf("no %q", want)
		}
	}
	if !strings.Contains(page, "record the same organizations") {
		t.Error("from the first to the last nothing changed, and the page does not say so")
	}
}

// TestComparisonIsWellFormed reads the page as XML, as which it is written.
func TestComparisonIsWellFormed(t *testing.T) {
	page := comparison(t, words.English, 3)
	d := xml.NewDecoder(strings.NewReader(page))
	d.Strict = true
	for {
		if _, err := d.Token(); err == io.EOF {
			return
		} else if err != nil {
			t.Fatal(err)
		}
	}
}
