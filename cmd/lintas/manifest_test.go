package main

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
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

// TestManifestSaysWhatIsEstimated wants a network too large for exact distances to
// say so in the manifest, the codebook and on standard error, in the language
// asked for, and one that is not to say nothing.
func TestManifestSaysWhatIsEstimated(t *testing.T) {
	dir := t.TempDir()
	var pairs strings.Builder
	pairs.WriteString("source,target\n")
	for i := range 60_000 {
		for _, j := range []int{1, 7, 4001} {
			fmt.Fprintf(&pairs, "o%d,o%d\n", i, (i+j)%60_000)
		}
	}
	if err := os.WriteFile(filepath.Join(dir, "pairs.csv"), []byte(pairs.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	out := lintas(t, dir, nil, "metrics", "pairs.csv", "--only", "closeness", "--lang", "id", "--permutations", "0", "--bands", "0", "-o", "out")
	if !strings.Contains(out, "ditaksir atau dilewati: Kedekatan") {
		t.Errorf("printed %q", out)
	}
	read := func(name string) string {
		b, err := os.ReadFile(filepath.Join(dir, "out", name))
		if err != nil {
			t.Fatal(err)
		}
		return string(b)
	}
	if m := read("manifest.json"); !strings.Contains(m, `"organizations.csv closeness: estimated from the distances to `) {
		t.Errorf("the manifest does not say what is estimated:\n%s", m)
	}
	if c := read("metrics/codebook.csv"); !strings.Contains(c, "standard error of harmonic closeness") {
		t.Error("the codebook does not say how closeness is estimated")
	}
	lintas(t, dir, nil, "metrics", "dataset:knoke", "--only", "closeness", "-o", "out")
	if m := read("manifest.json"); !strings.Contains(m, `"approximations": []`) {
		t.Errorf("a small network has approximations:\n%s", m)
	}
}
