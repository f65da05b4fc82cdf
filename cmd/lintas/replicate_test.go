//go:build replicate

package main

import (
	"bytes"
	"encoding/csv"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// packages are what the scripts need, and how to get them on Debian.
const packages = "apt-get install -y python3-networkx python3-scipy python3-igraph r-cran-igraph r-cran-sna"

// tools are the programs that run the scripts. Debian's packages are for its own
// Python, which need not be the first in the path.
var tools = []struct{ script, program string }{
	{"check.py", "/usr/bin/python3"},
	{"check.R", "Rscript"},
}

// replicated are the networks; unanswered has organizations of unknown sector and
// such as did not answer.
var replicated = []struct {
	name   string
	data   string
	flags  []string
	values map[string]int // that each script compares at least
}{
	{"tutorial", "dataset:tutorial-2025", nil, map[string]int{"check.py": 2500, "check.R": 3500}},
	{"directed", "dataset:knoke", []string{"--weighted"}, map[string]int{"check.py": 900, "check.R": 900}},
	{"weighted", "dataset:ethiopia-3w", []string{"--weighted"}, map[string]int{"check.py": 10000, "check.R": 13000}},
	{"some", "dataset:knoke", []string{"--only", "closeness;density_within"}, map[string]int{"check.py": 60, "check.R": 60}},
	{"unanswered", "testdata/replicate", []string{"--weighted", "--symmetrize", "min"}, map[string]int{"check.py": 500, "check.R": 500}},
}

// TestReplicate runs check.py and check.R on the networks.
func TestReplicate(t *testing.T) {
	for _, network := range replicated {
		t.Run(network.name, func(t *testing.T) {
			dir, data := t.TempDir(), network.data
			if !strings.HasPrefix(data, datasetPrefix) {
				var err error
				if data, err = filepath.Abs(data); err != nil {
					t.Fatal(err)
				}
			}
			args := append([]string{"metrics", data, "-o", "with spaces", "--replicate", "--permutations", "0", "--bands", "0"}, network.flags...)
			lintas(t, dir, nil, args...)
			for _, tool := range tools {
				out, err := check(t, tool.program, filepath.Join(dir, "with spaces", tool.script))
				if err != nil {
					t.Errorf("%s: %v\n%s", tool.script, err, out)
					continue
				}
				if values := comparedValues(out); values < network.values[tool.script] {
					t.Errorf("%s compared %d values, want at least %d\n%s", tool.script, values, network.values[tool.script], out)
				}
				t.Logf("%s\n%s", tool.script, out)
			}
		})
	}
}

// check runs a script and returns what it printed.
func check(t *testing.T, program, script string) (string, error) {
	t.Helper()
	cmd := exec.Command(program, script)
	cmd.Env = append(os.Environ(), "LC_ALL=C.UTF-8")
	out, err := cmd.CombinedOutput()
	text := string(out)
	if _, ran := err.(*exec.ExitError); err != nil && !ran || strings.Contains(text, "is not installed") {
		t.Fatalf("%s cannot run here, install what it needs: %s\n%v\n%s", filepath.Base(script), packages, err, text)
	}
	return text, err
}

var inAll = regexp.MustCompile(`(?m)^in all: (\d+) values`)

// comparedValues returns the number of values that a script says it compared.
func comparedValues(out string) int {
	found := inAll.FindStringSubmatch(out)
	if found == nil {
		return 0
	}
	values, _ := strconv.Atoi(found[1]) // digits only
	return values
}

// planted are wrong numbers: the file, the column, and for network.csv the row.
var planted = []struct{ file, column, row string }{
	{"organizations", "betweenness", ""},
	{"organizations", "pagerank", ""},
	{"organizations", "constraint", ""},
	{"organizations", "clustering", ""},
	{"ties", "betweenness", ""},
	{"census", "count", ""},
	{"sectors", "ties_within", ""},
	{"mixing", "ties", ""},
	{"network", "value", "density"},
	{"network", "value", "modularity_sector"},
	{"equivalence", "jaccard", ""},
}

// TestReplicateFindsErrors plants numbers that are wrong by a hundred-thousandth,
// and then empty cells; both scripts must end with an error that names each column.
func TestReplicateFindsErrors(t *testing.T) {
	wrong := map[string]func(string) string{
		"changed": func(cell string) string {
			x, err := strconv.ParseFloat(cell, 64)
			if err != nil {
				t.Fatal(err)
			}
			return strconv.FormatFloat(x*(1+1e-5)+1e-5, 'g', 12, 64)
		},
		"emptied": func(string) string { return "" },
	}
	for how, change := range wrong {
		t.Run(how, func(t *testing.T) {
			dir := t.TempDir()
			lintas(t, dir, nil, "metrics", "dataset:knoke", "-o", "out", "--replicate", "--permutations", "0", "--bands", "0")
			for _, p := range planted {
				plant(t, filepath.Join(dir, "out", "metrics", p.file+".csv"), p.column, p.row, change)
			}
			for _, tool := range tools {
				out, err := check(t, tool.program, filepath.Join(dir, "out", tool.script))
				if err == nil {
					t.Errorf("%s ended without an error", tool.script)
				}
				for _, p := range planted {
					name := p.file + ".csv " + p.column
					if p.row != "" {
						name = p.file + ".csv " + p.row
					}
					if !regexp.MustCompile(regexp.QuoteMeta(name) + `: .*\n  DIFFERS`).MatchString(out) {
						t.Errorf("%s did not find %s\n%s", tool.script, name, out)
					}
				}
			}
		})
	}
}

// plant changes one cell of a table: in the row that begins with the given cell,
// or in the first.
func plant(t *testing.T, path, column, row string, change func(string) string) {
	t.Helper()
	original, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rows, err := csv.NewReader(bytes.NewReader(original)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	at := -1
	for k, name := range rows[0] {
		if name == column {
			at = k
		}
	}
	for _, cells := range rows[1:] {
		if row == "" || cells[0] == row {
			cells[at] = change(cells[at])
			break
		}
	}
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	if err := w.WriteAll(rows); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, b.Bytes(), 0o666); err != nil {
		t.Fatal(err)
	}
}
