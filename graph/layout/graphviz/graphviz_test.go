package graphviz

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"example.org/lintas/graph/layout"
	"gonum.org/v1/gonum/spatial/r2"
)

func TestLay(t *testing.T) {
	const dot = "graph { graph [overlap=true splines=false mode=sgd start=1]\nnode [shape=circle fixedsize=true label=\" \"]\nn0 [width=0.3]\nn1 [width=0.3]\nn0 -- n1\n}\n"
	for _, engine := range []string{"neato", "sfdp"} {
		out, err := Lay(t.Context(), engine, []byte(dot))
		if err != nil {
			t.Fatalf("%s: %v", engine, err)
		}
		if got := string(out); !strings.Contains(got, "node n0 ") || !strings.HasSuffix(got, "stop\n") {
			t.Errorf("%s returned %q", engine, got)
		}
	}
}

func TestLayRefuses(t *testing.T) {
	tests := []struct{ name, engine, dot string }{
		{"engine", "circo", "graph {}"},
		{"format as engine", "svg", "graph {}"},
		{"not dot", "neato", "digraph {"},
		{"empty", "neato", ""},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			if out, err := Lay(t.Context(), test.engine, []byte(test.dot)); err == nil {
				t.Errorf("returned %q and no error", out)
			}
		})
	}
}

// TestCacheIsPrivate starts a built program that links this package and looks
// where Graphviz's compiled code went.
func TestCacheIsPrivate(t *testing.T) {
	if testing.Short() {
		t.Skip("builds and starts a program")
	}
	program := filepath.Join(t.TempDir(), "laid")
	if out, err := exec.Command("go", "build", "-o", program, "./testdata/laid").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	t.Run("persistent", func(t *testing.T) {
		public, home := t.TempDir(), t.TempDir()
		run(t, program, public, home)
		empty(t, public)
		dir := filepath.Join(home, "lintas")
		info, err := os.Stat(dir)
		if err != nil {
			t.Fatal(err)
		}
		if mode := info.Mode().Perm(); mode != 0o700 {
			t.Errorf("mode of the private folder is %o", mode)
		}
		if entries, _ := os.ReadDir(filepath.Join(dir, "go-graphviz")); len(entries) == 0 {
			t.Error("the private folder holds no compiled code")
		}
	})
	t.Run("no home", func(t *testing.T) {
		public := t.TempDir()
		run(t, program, public, os.DevNull)
		empty(t, public)
	})
}

func run(t *testing.T, program, public, cacheHome string) {
	t.Helper()
	cmd := exec.Command(program)
	cmd.Env = append(os.Environ(), "TMPDIR="+public, "XDG_CACHE_HOME="+cacheHome)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if got, want := strings.TrimSpace(string(out)), public; got != want {
		t.Errorf("the program sees the temporary folder %q, want %q", got, want)
	}
}

func empty(t *testing.T, dir string) {
	t.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		t.Errorf("the public temporary folder holds %s", e.Name())
	}
}

// TestLayServesLayout checks that what layout writes and reads is what
// Graphviz reads and writes.
func TestLayServesLayout(t *testing.T) {
	g := layout.Graph{Radii: make([]float64, 40)}
	for i := range g.Radii {
		g.Radii[i] = 5
		g.Edges = append(g.Edges, layout.Edge{A: i, B: i / 3, Weight: float64(1 + i%4)})
	}
	p, err := layout.Place(t.Context(), g, r2.Box{Max: r2.Vec{X: 600, Y: 400}}, Lay, 1)
	if err != nil {
		t.Fatal(err)
	}
	if p.Engine != "neato" {
		t.Errorf("placed by %s, want neato", p.Engine)
	}
}
