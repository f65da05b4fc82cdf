package main

import (
	"bytes"
	"io/fs"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// linked returns the modules in the program on the given system.
func linked(t *testing.T, system string) []string {
	t.Helper()
	cmd := exec.Command("go", "list", "-deps", "-f", "{{with .Module}}{{.Path}}{{end}}", ".")
	cmd.Env = append(os.Environ(), "GOOS="+system, "CGO_ENABLED=0")
	out, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.Fields(string(out))
}

// TestNoticesOfModules wants a license of every module in the program, and none
// of others.
func TestNoticesOfModules(t *testing.T) {
	needed := map[string]bool{"std": true}
	for _, system := range []string{"linux", "darwin", "windows"} {
		for _, m := range linked(t, system) {
			needed[m] = m != module
		}
	}
	delete(needed, module)
	held := map[string]bool{}
	err := fs.WalkDir(notices, "notices/modules", func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			folder := path[:strings.LastIndex(path, "/")]
			held[strings.TrimPrefix(folder, "notices/modules/")] = true
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for m := range needed {
		if !held[m] {
			t.Errorf("no license of %s in notices/modules", m)
		}
	}
	for m := range held {
		if !needed[m] {
			t.Errorf("notices/modules/%s is of no module in the program", m)
		}
	}
}

func TestWriteNotices(t *testing.T) {
	var b bytes.Buffer
	if err := writeNotices(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"Eclipse Public License - v 1.0", "SIL OPEN FONT LICENSE", "Creative Commons Attribution",
		"OCHA", "https://gitlab.com/graphviz/graphviz", "notices/modules/gonum.org/v1/gonum/LICENSE.txt"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("the notices lack %q", want)
		}
	}
	if first := slices.Index(strings.Split(b.String(), "\n"), "Graphviz 12.1.2"); first < 0 || first > 10 {
		t.Errorf("the overview does not come first")
	}
}
