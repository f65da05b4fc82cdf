package main

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

const module = "example.org/lintas"

// families are the packages of analysis that do not see one another.
var families = []string{"bridging", "centrality", "cohesion", "duplication", "finding", "governance", "resilience"}

// rule forbids the packages whose path begins with from to import those whose
// path begins with what, unless their path is one of except.
type rule struct {
	from, what string
	except     []string
}

// rules are the directions of imports: cmd → analysis → graph, and what only
// one package may know.
func rules() []rule {
	out := []rule{
		{from: "graph", what: module + "/analysis"},
		{from: "graph", what: module + "/cmd"},
		{from: "graph", what: module + "/datasets"},
		{from: "analysis", what: module + "/cmd"},
		{from: "analysis", what: module + "/datasets"},
		{from: "datasets", what: module, except: []string{"datasets/convert"}},
		{from: "", what: "github.com/spf13/", except: []string{"cmd/lintas"}},
		{from: "", what: "log/slog", except: []string{"cmd/lintas"}},
		{from: "graph", what: "os", except: []string{"graph/layout/graphviz/cache", "graph/graphtest"}},
		{from: "analysis", what: "os"},
		{from: "", what: "github.com/goccy/go-graphviz", except: []string{"graph/layout/graphviz"}},
		{from: "", what: module + "/graph/layout/graphviz",
			except: []string{"cmd/lintas", "graph/layout/graphviz", "graph/layout/graphviz/testdata/laid"}},
		{from: "", what: "github.com/fogleman/gg", except: []string{"graph/sheet"}},
		{from: "", what: "github.com/golang/freetype", except: []string{"graph/sheet"}},
		{from: "", what: "github.com/go-fonts/", except: []string{"graph/sheet"}},
		{from: "", what: module + "/graph/graphtest", except: []string{"cmd/peers"}},
		{from: "graph/write", what: module + "/graph/read"},
		{from: "graph/read", what: module + "/graph/write"},
		{from: "analysis", what: module + "/graph/write"},
		{from: "analysis/passes", what: module + "/analysis"},
		{from: "analysis/chance", what: module + "/analysis"},
	}
	for _, family := range families {
		for _, other := range families {
			if other != family {
				out = append(out, rule{from: "analysis/" + family, what: module + "/analysis/" + other})
			}
		}
		out = append(out,
			rule{from: "analysis/registry", what: module + "/analysis/" + family},
			rule{from: "analysis/" + family, what: module + "/analysis/explain"},
			rule{from: "analysis/" + family, what: module + "/analysis/report"},
			rule{from: "analysis/" + family, what: module + "/analysis/scenario"},
			rule{from: "analysis/" + family, what: module + "/analysis/maps"})
	}
	return out
}

// TestImports holds the rules over every package but its tests.
func TestImports(t *testing.T) {
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", module+"/...").Output()
	if err != nil {
		t.Fatal(err)
	}
	decoder := json.NewDecoder(strings.NewReader(string(out)))
	for {
		var p struct {
			ImportPath string
			Imports    []string
		}
		if err := decoder.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		path := strings.TrimPrefix(strings.TrimPrefix(p.ImportPath, module), "/")
		for _, r := range rules() {
			if !below(path, r.from) || slices.Contains(r.except, path) {
				continue
			}
			for _, i := range p.Imports {
				if below(i, r.what) {
					t.Errorf("%s imports %s", path, i)
				}
			}
		}
	}
}

// below reports whether the path is prefix or lies below it. A prefix that ends
// in a slash is the folder itself.
func below(path, prefix string) bool {
	return prefix == "" || path == prefix || strings.HasPrefix(path, strings.TrimSuffix(prefix, "/")+"/")
}
