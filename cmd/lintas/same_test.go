package main

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestSameBytes wants the same folder from any number of workers and
// processors and in any order of the input's rows.
func TestSameBytes(t *testing.T) {
	dir := t.TempDir()
	lintas(t, dir, nil, "datasets", "copy", "tutorial-2025", "tables")
	lintas(t, dir, nil, "datasets", "copy", "tutorial-2025", "shuffled/tables")
	shuffle(t, filepath.Join(dir, "shuffled", "tables"))
	runs := []struct {
		name, data  string
		environment []string
		flags       []string
	}{
		{"plain", "tables", nil, nil},
		{"one worker", "tables", nil, []string{"--workers", "1"}},
		{"two workers", "tables", nil, []string{"--workers", "2"}},
		{"one processor", "tables", []string{"GOMAXPROCS=1"}, nil},
		{"shuffled rows", "shuffled/tables", nil, nil},
	}
	var want map[string]string
	for i, run := range runs {
		out := filepath.Join("out", run.name)
		lintas(t, dir, run.environment, append([]string{"report", run.data, "-o", out}, run.flags...)...)
		got := contents(t, filepath.Join(dir, out))
		if strings.HasPrefix(run.name, "shuffled") {
			forgetInputs(t, got)
			forgetInputs(t, want)
		}
		if i == 0 {
			want = got
			continue
		}
		for name := range want {
			if got[name] != want[name] {
				t.Errorf("%s: %s differs:\n%s", run.name, name, difference(want[name], got[name]))
			}
		}
		if len(got) != len(want) {
			t.Errorf("%s: %d files, want %d", run.name, len(got), len(want))
		}
	}
}

// shuffle puts the rows below the header of each table into another order.
func shuffle(t *testing.T, dir string) {
	t.Helper()
	random := rand.New(rand.NewPCG(1, 2))
	for name, content := range contents(t, dir) {
		if !strings.HasSuffix(name, ".csv") {
			continue
		}
		lines := strings.SplitAfter(strings.TrimRight(content, "\n")+"\n", "\n")
		rows := lines[1 : len(lines)-1]
		random.Shuffle(len(rows), func(i, j int) { rows[i], rows[j] = rows[j], rows[i] })
		if err := os.WriteFile(filepath.Join(dir, name), []byte(strings.Join(lines, "")), 0o666); err != nil {
			t.Fatal(err)
		}
	}
}

// forgetInputs takes the checksums of the inputs out of the manifest.
func forgetInputs(t *testing.T, files map[string]string) {
	t.Helper()
	var m map[string]any
	if err := json.Unmarshal([]byte(files["manifest.json"]), &m); err != nil {
		t.Fatal(err)
	}
	delete(m, "inputs")
	b, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	files["manifest.json"] = string(b)
}

// difference returns the lines that differ, the first few of them.
func difference(want, got string) string {
	diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(got, "\n"))
	return diff[:min(len(diff), 2000)]
}
