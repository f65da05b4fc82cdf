package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
)

// TestManifestWithoutActivities wants no pair left out where no activity makes
// any: the figure is then undefined, and NaN is no whole number.
func TestManifestWithoutActivities(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "pairs.csv"), []byte("source,target\nA,B\nB,C\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	lintas(t, dir, nil, "metrics", "pairs.csv", "--permutations", "0", "--bands", "0", "-o", "out")
	var m manifest
	b, err := os.ReadFile(filepath.Join(dir, "out", "manifest.json"))
	if err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(b, &m); err != nil || m.LeftOut != 0 {
		t.Errorf("overlap_pairs_left_out is %d, want 0 (%v)", m.LeftOut, err)
	}
}
