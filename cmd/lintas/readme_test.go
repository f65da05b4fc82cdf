package main

import (
	"bytes"
	"flag"
	"fmt"
	"image/png"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/analysis"
)

var update = flag.Bool("update", false, "write the README's table of measures and its picture anew")

const (
	readme = "../../README.md"
	begin  = "<!-- measures: go test ./cmd/lintas -run Readme -update -->\n"
	end    = "<!-- end of measures -->"
)

// TestReadmeMeasures compares the README's table with the registry.
func TestReadmeMeasures(t *testing.T) {
	content, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	head, rest, ok := strings.Cut(string(content), begin)
	table, tail, found := strings.Cut(rest, end)
	if !ok || !found {
		t.Fatalf("the README lacks the lines %q and %q", begin, end)
	}
	want := measures()
	if *update {
		if err := os.WriteFile(readme, []byte(head+begin+want+end+tail), 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if table != want {
		t.Errorf("the README's table of measures is not the registry's; write it anew with -update")
	}
}

// measures returns the table of the measures that somebody defined or that have
// a formula, each name once with the files that hold it.
func measures() string {
	var b strings.Builder
	b.WriteString("| measure | what it says | in |\n|---|---|---|\n")
	columns := analysis.Columns()
	seen := map[string]bool{}
	for i, c := range columns {
		if seen[c.Name] || c.Source == "" && c.Formula == "" {
			continue
		}
		seen[c.Name] = true
		files := []string{c.File}
		for _, other := range columns[i+1:] {
			if other.Name == c.Name && !slices.Contains(files, other.File) {
				files = append(files, other.File)
			}
		}
		fmt.Fprintf(&b, "| `%s` | %s | %s |\n", c.Name, strings.ReplaceAll(c.Definition.EN, "|", `\|`), strings.Join(files, ", "))
	}
	return b.String()
}

// program runs of the README's examples.
const (
	runPrefix = "go run ./cmd/lintas "
	allTests  = "bash .ci/run" // runs this test
)

// TestReadmeExamples runs every line of the README's sh blocks, one after the
// other in one folder.
func TestReadmeExamples(t *testing.T) {
	content, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	writeMessy(t, filepath.Join(dir, "list.xlsx")) // the reader's own
	examples := 0
	for _, line := range shellLines(string(content)) {
		if line == allTests {
			continue
		}
		args, ok := strings.CutPrefix(line, runPrefix)
		if !ok || strings.ContainsAny(args, "\"'\\$|<>&") {
			t.Errorf("example %q is not %q with plain arguments", line, runPrefix)
			continue
		}
		examples++
		t.Run(args, func(t *testing.T) { lintas(t, dir, nil, strings.Fields(args)...) })
	}
	if examples < 2 {
		t.Errorf("the README has %d examples", examples)
	}
}

// shellLines returns the commands of the sh blocks of a Markdown text.
func shellLines(markdown string) []string {
	var lines []string
	inside := false
	for line := range strings.Lines(markdown) {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "```"):
			inside = line == "```sh"
		case inside && line != "" && !strings.HasPrefix(line, "#"):
			command, _, _ := strings.Cut(line, " #")
			lines = append(lines, strings.TrimSpace(command))
		}
	}
	return lines
}

// TestReadmePicture wants the README's picture to be a map of the size that the
// program draws. With -update it is that map.
func TestReadmePicture(t *testing.T) {
	const picture = "readme/network.png"
	dir := t.TempDir()
	lintas(t, dir, nil, "map", "dataset:tutorial-2025", "--lang", "en", "-o", "network.png")
	drawn, err := os.ReadFile(filepath.Join(dir, "network.png"))
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(picture, drawn, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	shown, err := os.ReadFile(picture)
	if err != nil {
		t.Fatal(err)
	}
	want, err := png.DecodeConfig(bytes.NewReader(drawn))
	if err != nil {
		t.Fatal(err)
	}
	got, err := png.DecodeConfig(bytes.NewReader(shown))
	if err != nil {
		t.Fatal(err)
	}
	if got.Width != want.Width || got.Height != want.Height {
		t.Errorf("%s has %d × %d pixels, the program draws %d × %d; write it anew with -update",
			picture, got.Width, got.Height, want.Width, want.Height)
	}
}
