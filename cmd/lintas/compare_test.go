package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// quickly keeps what is drawn at random small.
var quickly = []string{"--permutations", "200", "--bands", "50", "--dpi", "60", "--engine", "circle"}

// TestCompareTutorial holds the two snapshots of the tutorial against what their
// README says: five join, two leave, one is renamed, 17 partnerships begin, 15 end
// and five are given a later end.
func TestCompareTutorial(t *testing.T) {
	dir := t.TempDir()
	lintas(t, dir, nil, append([]string{"compare", "dataset:tutorial-2024", "dataset:tutorial-2025", "--lang", "en", "-o", "out"}, quickly...)...)
	files := csvOf(t, onlyCSV(t, filepath.Join(dir, "out")))
	changes := files["changes"]
	if diff := cmp.Diff(strings.Fields("kind id name change before after"), changes.header()[:6]); diff != "" {
		t.Errorf("changes.csv: %s", diff)
	}
	if diff := cmp.Diff(strings.Fields("level id metric before after change low high"), files["metrics_change"].header()[:8]); diff != "" {
		t.Errorf("metrics_change.csv: %s", diff)
	}
	counts := map[string]int{}
	kinds, whats, fields := changes.column("kind"), changes.column("change"), changes.column("field")
	for i := range kinds {
		counts[strings.TrimSpace(kinds[i]+" "+whats[i]+" "+fields[i])]++
	}
	for what, want := range map[string]int{
		"organization joined": 5, "organization left": 2, "organization renamed name": 1,
		"partnership begun": 17, "partnership ended": 15, "partnership changed end": 5, "tie begun": 43, "tie ended": 18,
	} {
		if counts[what] != want {
			t.Errorf("%s: %d, want %d", what, counts[what], want)
		}
	}
	for _, name := range []string{"maps/change.svg", "maps/change.png", "maps/change.pdf", "maps/change.dot", "maps/change.json",
		"report.html", "manifest.json", "codebook.csv", "positions.csv"} {
		if info, err := os.Stat(filepath.Join(dir, "out", name)); err != nil || info.Size() == 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, ok := files["series"]; ok {
		t.Error("two snapshots are no series")
	}
	described := files["codebook"].column("column")
	for _, column := range slices.Concat(changes.header(), files["metrics_change"].header()) {
		if !slices.Contains(described, column) {
			t.Errorf("codebook.csv does not describe %s", column)
		}
	}
	var m struct {
		Command   string
		Inputs    []struct{ File string }
		Snapshots []snapshotEntry
	}
	content, err := os.ReadFile(filepath.Join(dir, "out", "manifest.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(content, &m); err != nil {
		t.Fatal(err)
	}
	want := []snapshotEntry{{"tutorial-2024", "dataset:tutorial-2024", "2024-12-31"}, {"tutorial-2025", "dataset:tutorial-2025", "2025-12-31"}}
	if diff := cmp.Diff(want, m.Snapshots); diff != "" || m.Command != "compare" {
		t.Errorf("manifest of %s: %s", m.Command, diff)
	}
	for _, in := range m.Inputs {
		if !strings.HasPrefix(in.File, "tutorial-202") {
			t.Errorf("manifest: input %s names no snapshot", in.File)
		}
	}
}

// onlyCSV returns a folder with the CSV files of dir alone.
func onlyCSV(t *testing.T, dir string) string {
	t.Helper()
	out := t.TempDir()
	names, err := filepath.Glob(filepath.Join(dir, "*.csv"))
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range names {
		content, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(out, filepath.Base(name)), content, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return out
}

// TestCompareSameBytes wants the same folder from any number of workers and in any
// order of the input's rows.
func TestCompareSameBytes(t *testing.T) {
	dir := t.TempDir()
	for _, year := range []string{"2024", "2025"} {
		lintas(t, dir, nil, "datasets", "copy", "tutorial-"+year, "plain/"+year)
		lintas(t, dir, nil, "datasets", "copy", "tutorial-"+year, "shuffled/"+year)
		shuffle(t, filepath.Join(dir, "shuffled", year))
	}
	var want map[string]string
	for i, run := range [][]string{{"plain", "1"}, {"plain", "2"}, {"shuffled", "2"}} {
		out := filepath.Join("out", run[0]+run[1])
		// The folders are named by their years, so that the one around them will do.
		lintas(t, dir, nil, append([]string{"compare", run[0], "-o", out, "--workers", run[1]}, quickly...)...)
		got := contents(t, filepath.Join(dir, out))
		forgetInputs(t, got) // their checksums are of the rows' order
		if i == 0 {
			want = got
		}
		for name, content := range got {
			if content != want[name] {
				t.Errorf("%v: %s differs:\n%s", run, name, difference(want[name], content))
			}
		}
		if len(got) != len(want) {
			t.Errorf("%v: %d files, want %d", run, len(got), len(want))
		}
	}
}

// TestComparePeriods wants the days of one list as snapshots, with a series.
func TestComparePeriods(t *testing.T) {
	dir := t.TempDir()
	lintas(t, dir, nil, append([]string{"compare", "dataset:tutorial-2025", "--at", "2025,2023", "--at", "2024-06", "-o", "out"}, quickly...)...)
	files := csvOf(t, onlyCSV(t, filepath.Join(dir, "out")))
	labels := files["series"].column("snapshot")
	if diff := cmp.Diff([]string{"2023-12-31", "2024-06-30", "2025-12-31"}, slices.Compact(slices.Clone(labels))); diff != "" {
		t.Error(diff)
	}
	var steps []string
	from, to := files["metrics_change"].column("from"), files["metrics_change"].column("to")
	for i := range from {
		steps = append(steps, from[i]+" "+to[i])
	}
	want := []string{"2023-12-31 2024-06-30", "2024-06-30 2025-12-31", "2023-12-31 2025-12-31"}
	if diff := cmp.Diff(want, slices.Compact(steps)); diff != "" {
		t.Error(diff)
	}
	page, err := os.ReadFile(filepath.Join(dir, "out", "report.html"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(page), `<svg class="chart"`) {
		t.Error("the page has no chart")
	}
}

func TestCompareUse(t *testing.T) {
	dir := t.TempDir()
	lintas(t, dir, nil, "datasets", "copy", "knoke", "months/2026-08")
	for _, args := range [][]string{
		{}, {"dataset:knoke", "-o", "x"}, {"months", "-o", "x"}, {"dataset:knoke", "dataset:knoke"},
		{"dataset:knoke", "dataset:knoke", "--at", "2024,2025,2026", "-o", "x"}, {"dataset:knoke", "--at", "2024,2024", "-o", "x"},
		{"-", "-", "-o", "x"}, {"dataset:knoke", "--at", "2024,soon", "-o", "x"},
	} {
		if code := run(t.Context(), append([]string{"compare"}, args...), strings.NewReader(""), new(strings.Builder), new(strings.Builder)); code != exitUsage {
			t.Errorf("%v: exit code %d, want %d", args, code, exitUsage)
		}
	}
}

func TestSnapshotNames(t *testing.T) {
	for _, test := range []struct{ data, want []string }{
		{[]string{"lists/2024.csv", "lists/2025.csv"}, []string{"2024", "2025"}},
		{[]string{"old/list.csv", "new/list.csv"}, []string{"old/list.csv", "new/list.csv"}},
		{[]string{"dataset:knoke", "dataset:knoke"}, []string{"knoke (1)", "knoke (2)"}},
		{[]string{t.TempDir() + "/../001", "dataset:knoke"}, []string{"001", "knoke"}},
	} {
		sources := make([]source, len(test.data))
		for i := range sources {
			sources[i].data = test.data[i]
		}
		name(sources)
		for i, s := range sources {
			if s.label != test.want[i] {
				t.Errorf("%v: %q, want %q", test.data, s.label, test.want[i])
			}
		}
	}
}
