package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// A run takes with it what the one before wrote to its swept folder, and nothing
// else.
func TestSweep(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "[out]")
	run := func(names ...string) {
		t.Helper()
		f, err := openFolder(dir)
		must(t, err)
		defer f.discard()
		f.swept = []string{"slides/"}
		var m manifest
		for _, name := range names {
			must(t, f.create(name, text(name)))
		}
		for _, o := range f.outputs {
			m.Outputs = append(m.Outputs, written{o.name, o.sum})
		}
		m.Outputs = append(m.Outputs, written{File: "slides/../minutes.txt"})
		raw, err := json.Marshal(m)
		must(t, err)
		must(t, f.create(manifestFile, text(string(raw))))
		must(t, f.commit())
	}
	run("slides/01-a.png", "slides/02-b.png", "slides/03-c.png", "maps/x.svg")
	must(t, os.WriteFile(filepath.Join(dir, "slides", "03-c.png"), []byte("changed"), 0o666))
	must(t, os.WriteFile(filepath.Join(dir, "slides", "04-own.png"), []byte("own"), 0o666))
	must(t, os.WriteFile(filepath.Join(dir, "minutes.txt"), nil, 0o666))
	run("slides/01-a.png")
	got := contents(t, dir)
	delete(got, manifestFile)
	want := map[string]string{"slides/01-a.png": "slides/01-a.png", "slides/03-c.png": "changed", "slides/04-own.png": "own",
		"maps/x.svg": "maps/x.svg", "minutes.txt": ""}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
