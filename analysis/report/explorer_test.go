package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/words"
)

// asked returns what the script of the page would read.
func asked(t *testing.T, page string) explorer {
	t.Helper()
	found := scripted.FindStringSubmatch(page)
	if found == nil {
		t.Fatal("the page has no data")
	}
	var e explorer
	check(t, json.Unmarshal([]byte(found[1]), &e))
	return e
}

func TestExplorer(t *testing.T) {
	e := asked(t, written(t, district(t, "Ford"), words.Indonesian))
	n := len(e.Names)
	if n != 6 || len(e.X) != n || len(e.Y) != n || len(e.SectorOf) != n {
		t.Fatalf("%d names, %d and %d places, %d sectors; want 6 of each", n, len(e.X), len(e.Y), len(e.SectorOf))
	}
	for i, name := range e.Names {
		if e.X[i] < 0 || e.X[i] > e.Width || e.Y[i] < 0 || e.Y[i] > e.Height {
			t.Errorf("%s stands at %d, %d", name, e.X[i], e.Y[i])
		}
	}
	if e.Languages != [2]words.Language{words.Indonesian, words.English} || e.Sectors[0].Label != (said{"Pemerintah", "Public"}) {
		t.Errorf("languages %v, first sector %v", e.Languages, e.Sectors[0].Label)
	}
	// a–b, a–c, b–c of the first partnership, then c–d, d–e, e–f.
	var pairs []string
	a := 0
	for i, d := range e.Ties.A {
		a += d
		pairs = append(pairs, fmt.Sprint(a, "-", e.Ties.B[i]))
	}
	if got := strings.Join(pairs, " "); got != "0-1 0-2 1-2 2-3 3-4 4-5" {
		t.Errorf("ties %s", got)
	}
	if e.Ties.Since != nil {
		t.Error("partnerships without dates have years")
	}
	if len(e.Types) != 2 {
		t.Errorf("types %v, want two", e.Types)
	}
}

// A low rank of a named organization is for the team.
func TestLowRanksAreTheTeams(t *testing.T) {
	n := graphtest.Network(graphtest.Random(3, 30, 60, false), graphtest.Codes(4, 30, 3))
	low := func(team bool) (told, below int) {
		in := Input{Result: result(t, n), Language: words.English, Team: team}
		for _, m := range asked(t, writtenWith(t, in)).Measures {
			for i := range m.Low {
				if m.Low[i] > 0 {
					told++
				}
				if 2*m.High[i] > n.Len() {
					below++
				}
			}
		}
		return told, below
	}
	if told, below := low(false); told == 0 || below > 0 {
		t.Errorf("for everybody: %d ranks, %d of them low", told, below)
	}
	if _, below := low(true); below == 0 {
		t.Error("for the team: no low rank")
	}
}

// Without sectors the map is not sized by them.
func TestUntoldMeasures(t *testing.T) {
	labels := func(n *graph.Network) (out []string) {
		for _, m := range asked(t, writtenWith(t, Input{Result: result(t, n), Language: words.English})).Measures {
			out = append(out, m.Label[0])
		}
		return out
	}
	unknown := make([]int32, 12)
	for i := range unknown {
		unknown[i] = -1
	}
	ties := graphtest.Random(1, 12, 30, false)
	if got := labels(graphtest.Network(ties, unknown)); len(got) != 2 {
		t.Errorf("without sectors: %q", got)
	}
	if got := labels(graphtest.Network(ties, graphtest.Codes(2, 12, 3))); len(got) != 4 {
		t.Errorf("with sectors: %q", got)
	}
}

func TestSince(t *testing.T) {
	b := graph.NewBuilder()
	for _, id := range []string{"a", "b", "c"} {
		check(t, b.AddOrganization(graph.Organization{ID: id}))
	}
	add := func(year int, members ...int) {
		p := graph.Partnership{ID: fmt.Sprint("p", year, members), Strength: 1}
		if year > 0 {
			p.Period.Start, _ = graph.NewDate(year, 3, 1)
		}
		for _, m := range members {
			p.Members = append(p.Members, graph.Member{Organization: m})
		}
		check(t, b.AddPartnership(p))
	}
	since := func() map[[2]int]int {
		n, _ := b.Build(false)
		return newView(Input{Result: result(t, n)}, places{}).since()
	}
	add(2018, 0, 1, 2)
	if got := since(); got != nil {
		t.Errorf("one year alone is a period to choose from: %v", got)
	}
	add(2020, 0, 1)
	add(0, 1, 2)
	got := since()
	if got[[2]int{0, 1}] != 2018 || got[[2]int{0, 2}] != 2018 || got[[2]int{1, 2}] != 0 {
		t.Errorf("got %v", got)
	}
}

func TestThreeDigits(t *testing.T) {
	for x, want := range map[float64]float64{0: 0, 12345.6: 12346, 12.345: 12.3, 0.0012345: 0.00123, 1: 1, 9.999: 10} {
		if got := threeDigits(x); got != want {
			t.Errorf("%v: got %v, want %v", x, got, want)
		}
	}
	if got := threeDigits(math.NaN()); got != -1 {
		t.Errorf("what is not defined is %v", got)
	}
}

// Every line of a download is a line of the file, or begins one.
func TestFilesAreLinesOfTheFiles(t *testing.T) {
	in := Input{Result: result(t, district(t, `=1+1, "quoted"`)), Language: words.English}
	files := asked(t, writtenWith(t, in)).Files
	if len(files) < 4 {
		t.Fatalf("%d files", len(files))
	}
	for _, f := range files {
		table := in.Result.Table(strings.TrimSuffix(f.Name, ".csv"))
		var b bytes.Buffer
		check(t, table.WriteCSV(&b))
		if f.Whole != (f.Text == b.String()) || f.Of != table.Len() {
			t.Errorf("%s: whole is %v, %d rows of %d", f.Name, f.Whole, f.Rows, f.Of)
		}
		whole := "\n" + b.String()
		for _, line := range strings.Split(strings.TrimSuffix(f.Text, "\n"), "\n") {
			if !strings.Contains(whole, "\n"+line+",") && !strings.Contains(whole, "\n"+line+"\n") {
				t.Errorf("%s: no line begins %q", f.Name, line)
			}
		}
	}
}
