package main

import (
	"compress/gzip"
	"io"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestRawListGivesTheNumbersOfTheTables wants the list as OCHA published it, read
// with the mapping of its names, to give every figure of the data set that a
// program of its own made of the same list.
func TestRawListGivesTheNumbersOfTheTables(t *testing.T) {
	dir := t.TempDir()
	unpack(t, "../../datasets/convert/source/3w_august_2025.csv.gz", filepath.Join(dir, "3w.csv"))
	lintas(t, dir, nil, "datasets", "copy", "ethiopia-3w", "tables")
	few := []string{"--permutations", "99", "--bands", "20", "-o"}
	lintas(t, dir, nil, append([]string{"metrics", "3w.csv", "--mapping", "tables/mapping.yaml"}, append(few, "raw")...)...)
	lintas(t, dir, nil, append([]string{"metrics", "tables"}, append(few, "made")...)...)
	raw, made := contents(t, filepath.Join(dir, "raw", "metrics")), contents(t, filepath.Join(dir, "made", "metrics"))
	if len(made) < 10 {
		t.Fatalf("only %d tables", len(made))
	}
	for name := range made {
		if raw[name] != made[name] {
			t.Errorf("%s differs:\n%s", name, difference(made[name], raw[name]))
		}
	}
	if diff := cmp.Diff(len(made), len(raw)); diff != "" {
		t.Errorf("number of tables: %s", diff)
	}
}

// unpack writes what a file of gzip holds.
func unpack(t *testing.T, packed, to string) {
	t.Helper()
	in, err := os.Open(packed)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	z, err := gzip.NewReader(in)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(z)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(to, text, 0o600); err != nil {
		t.Fatal(err)
	}
}
