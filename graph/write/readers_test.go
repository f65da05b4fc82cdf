//go:build readers

package write_test

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/write"
)

// debian says how to get what reads the files here.
const debian = "apt-get install -y python3-networkx python3-igraph graphviz libxml2-utils"

// independent are the networks that other programs read.
func independent(t *testing.T) map[string]*graph.Network {
	one := func(n *graph.Network) *graph.Network {
		kept, _, err := graph.Keep(n, graph.Filter{AllPeriods: true, Relations: []string{"money"}})
		if err != nil {
			t.Fatal(err)
		}
		return kept
	}
	codes := graphtest.Codes(7, 40, 3)
	return map[string]*graph.Network{
		"hostile": small(t, 1, false), "hostile-directed": small(t, 1, true), "hostile-one": one(small(t, 1, false)),
		"tutorial": dataset(t, "tutorial-2025"), "knoke": dataset(t, "knoke"), "knoke-one": one(dataset(t, "knoke")), "ethiopia": dataset(t, "ethiopia-3w"),
		"plain":          graphtest.Network(graphtest.Random(7, 40, 60, false), codes),
		"plain-directed": graphtest.Network(graphtest.Random(7, 40, 90, true), codes),
		"kite":           graphtest.Network(graphtest.Kite(), make([]int32, 10)),
	}
}

// readings are the programs and formats, with the networks that each can take:
// igraph has no labels of several words in DL and no strengths in its matrices, and
// neither it nor NetworkX several relations in Pajek's files.
var readings = []struct {
	library, format string
	networks        []string
}{
	{"networkx", "graphml", []string{"hostile", "hostile-directed", "tutorial", "knoke", "ethiopia", "plain", "plain-directed"}},
	{"networkx", "gexf", []string{"hostile", "hostile-directed", "tutorial", "knoke", "ethiopia", "plain", "plain-directed"}},
	{"networkx", "node-link", []string{"hostile", "hostile-directed", "tutorial", "knoke", "ethiopia", "plain", "plain-directed"}},
	{"networkx", "cytoscape", []string{"hostile", "hostile-directed", "tutorial", "knoke", "ethiopia", "plain", "plain-directed"}},
	{"networkx", "pajek", []string{"hostile-one", "tutorial", "knoke-one", "ethiopia", "plain", "plain-directed"}},
	{"igraph", "graphml", []string{"hostile", "hostile-directed", "tutorial", "knoke", "ethiopia", "plain", "plain-directed"}},
	{"igraph", "pajek", []string{"hostile-one", "tutorial", "knoke-one", "ethiopia", "plain", "plain-directed"}},
	{"igraph", "dl", []string{"plain", "plain-directed", "kite"}},
	{"igraph", "dl-matrix", []string{"kite"}},
}

// reading is what a program says of a file.
type reading struct {
	Directed bool
	Nodes    [][]any
	Edges    [][3]float64
}

// run runs a program and returns what it prints.
func run(t *testing.T, name string, args ...string) []byte {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Env = append(os.Environ(), "LC_ALL=C.UTF-8")
	var problems bytes.Buffer
	cmd.Stderr = &problems
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s: %v\n%s\nif it is missing: %s", name, err, problems.String(), debian)
	}
	if problems.Len() > 0 {
		t.Errorf("%s %q: %s", name, args, problems.String())
	}
	return out
}

// save writes the network in the format into a folder and returns the file.
func save(t *testing.T, dir, name, key string, n *graph.Network) string {
	t.Helper()
	f := format(t, key)
	path := filepath.Join(dir, name+"-"+f.FileName("network"))
	for _, data := range written(t, f, n, write.Options{Visuals: looks(n)}) {
		if err := os.WriteFile(path, data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return path
}

// TestReaders has NetworkX and igraph say what they read.
func TestReaders(t *testing.T) {
	networks, dir := independent(t), t.TempDir()
	// igraph warns that it leaves nodes the ids that the file gives them.
	args := []string{"-W", "ignore::RuntimeWarning", "testdata/readers.py"}
	for _, r := range readings {
		for _, name := range r.networks {
			args = append(args, r.library, r.format, save(t, dir, name, r.format, networks[name]))
		}
	}
	var got []reading
	// Debian's packages are for its own Python, which need not be the first.
	if err := json.Unmarshal(run(t, "/usr/bin/python3", args...), &got); err != nil {
		t.Fatal(err)
	}
	for _, r := range readings {
		for _, name := range r.networks {
			t.Run(r.library+" "+r.format+" "+name, func(t *testing.T) { compareReading(t, r.format, networks[name], got[0]) })
			got = got[1:]
		}
	}
}

func compareReading(t *testing.T, form string, n *graph.Network, got reading) {
	matrix := strings.HasPrefix(form, "dl")
	if got.Directed != (n.IsDirected() || matrix) {
		t.Errorf("directed: %v", got.Directed)
	}
	if len(got.Nodes) != n.Len() {
		t.Fatalf("%d nodes, want %d", len(got.Nodes), n.Len())
	}
	for i := range n.Organizations() {
		compareNode(t, form, n, i, got.Nodes[i])
	}
	compareEdges(t, n, got.Edges, matrix)
}

// compareNode compares id and name, which in Pajek and DL are both the label, and
// what GEXF says of the looks.
func compareNode(t *testing.T, form string, n *graph.Network, i int, got []any) {
	o := n.Organizations()[i]
	id, name := o.ID, o.Name
	switch form {
	case "graphml", "gexf":
		id, name = xmlText(id), xmlText(name)
	case "pajek", "dl", "dl-matrix":
		if strings.ContainsAny(name, "\n\\\"\x00") || strings.EqualFold(name, "kembar") || strings.Contains(name, "  ") {
			return // the label is another
		}
		name = strings.TrimSpace(strings.ReplaceAll(name, "\t", " "))
		if form == "pajek" {
			name = strings.ReplaceAll(name, "&#", "&#38;#") // Pajek reads characters by number, these programs do not
		}
		id = name
	}
	switch {
	case form == "dl", form == "dl-matrix":
		if got[1] != name {
			t.Errorf("node %d is %q, want %q", i, got[1], name)
		}
	case got[0] != id || got[1] != name:
		t.Errorf("node %d is %q, %q, want %q, %q", i, got[0], got[1], id, name)
	}
	if form != "gexf" {
		return
	}
	color := map[string]any{"r": 160.0, "g": 176.0, "b": 192.0}
	place := map[string]any{"x": float64(10 * i), "y": float64(-i), "z": 0.0}
	if i == 0 {
		if got[2] != nil || got[3] != nil || got[4] == nil {
			t.Errorf("node 0 is at %v, %v large, of color %v", got[2], got[3], got[4])
		}
		return
	}
	for what, want := range map[int]map[string]any{2: place, 4: color} {
		has, _ := got[what].(map[string]any)
		for key, value := range want {
			if has[key] != value {
				t.Errorf("node %d has %v, want %v", i, has, want)
			}
		}
	}
	if got[3] != 3.5 {
		t.Errorf("node %d is %v large", i, got[3])
	}
}

// xmlText returns the text as XML can hold it.
func xmlText(text string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' && r != '\r' {
			return '\uFFFD'
		}
		return r
	}, text)
}

// compareEdges compares the ties that edges add up to with the network's.
func compareEdges(t *testing.T, n *graph.Network, edges [][3]float64, matrix bool) {
	got, want := map[[2]int]float64{}, map[[2]int]float64{}
	for _, e := range edges {
		a, b := int(e[0]), int(e[1])
		if !n.IsDirected() && !matrix {
			a, b = min(a, b), max(a, b)
		}
		got[[2]int{a, b}] += e[2]
	}
	for _, tie := range n.Ties(graph.Newman).All() {
		want[[2]int{int(tie.A), int(tie.B)}] = tie.Strength
		if matrix && !n.IsDirected() {
			want[[2]int{int(tie.B), int(tie.A)}] = tie.Strength
		}
	}
	if len(got) != len(want) || len(want) == 0 {
		t.Errorf("%d ties, want %d", len(got), len(want))
	}
	for pair, strength := range want {
		if math.Abs(got[pair]-strength) > 1e-12*strength {
			t.Errorf("the tie %v has the strength %v, want %v", pair, got[pair], strength)
		}
	}
}

// TestReadersOfTwoModes has igraph read organizations and partnerships.
func TestReadersOfTwoModes(t *testing.T) {
	n, dir := dataset(t, "tutorial-2025"), t.TempDir()
	var got []reading
	out := run(t, "/usr/bin/python3", "testdata/readers.py", "igraph", "pajek-two-mode", save(t, dir, "two", "pajek-two-mode", n))
	if err := json.Unmarshal(out, &got); err != nil {
		t.Fatal(err)
	}
	var members [][3]float64
	for i, p := range n.Partnerships().All() {
		for _, o := range p.Participants() {
			members = append(members, [3]float64{float64(o), float64(n.Len() + i), p.Strength})
		}
	}
	if len(got[0].Nodes) != n.Len()+n.Partnerships().Len() || !slices.Equal(got[0].Edges, members) {
		t.Errorf("%d nodes and %d edges, want %d and %d", len(got[0].Nodes), len(got[0].Edges), n.Len()+n.Partnerships().Len(), len(members))
	}
}

// TestReadersOfDOT has Graphviz name nodes and edges, and draw them without a
// complaint.
func TestReadersOfDOT(t *testing.T) {
	const program = `N { printf("N\t%s\n", $.name) } E { printf("E\t%s\t%s\t%s\n", $.tail.name, $.head.name, $.weight) }`
	dir := t.TempDir()
	for name, n := range independent(t) {
		path := save(t, dir, name, "dot", n)
		number := map[string]int{}
		var edges [][3]float64
		lines := strings.Split(strings.TrimSuffix(string(run(t, "gvpr", program, path)), "\n"), "\n")
		for _, line := range lines {
			if name, ok := strings.CutPrefix(line, "N\t"); ok {
				number[name] = len(number)
			}
		}
		for _, line := range lines {
			cells := strings.Split(line, "\t")
			if cells[0] != "E" {
				continue
			}
			weight, err := strconv.ParseFloat(cells[3], 64)
			if err != nil {
				t.Fatalf("%s: %q", name, line)
			}
			edges = append(edges, [3]float64{float64(number[cells[1]]), float64(number[cells[2]]), weight})
		}
		if len(number) != n.Len() {
			t.Errorf("%s: %d nodes, want %d", name, len(number), n.Len())
		}
		named := 0
		for i, o := range n.Organizations() {
			if at, ok := number[o.ID]; ok && at == i {
				named++
			}
		}
		if named < n.Len()-4 { // those that no DOT name can hold
			t.Errorf("%s: %d nodes of %d have their ids", name, named, n.Len())
		}
		t.Run(name, func(t *testing.T) { compareEdges(t, n, edges, false) })
		if n.Len() < 100 {
			run(t, "dot", "-Tsvg", "-o", filepath.Join(dir, name+".svg"), path)
		}
	}
}

// TestReadersOfXML has xmllint look whether the files are well formed.
func TestReadersOfXML(t *testing.T) {
	dir := t.TempDir()
	for name, n := range independent(t) {
		for _, key := range []string{"graphml", "gexf"} {
			run(t, "xmllint", "--noout", save(t, dir, name, key, n))
		}
	}
}
