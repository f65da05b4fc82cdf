package graphtest

import (
	"embed"
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"

	"example.org/lintas/graph"
)

//go:embed testdata/reference
var reference embed.FS

const referencePath = "testdata/reference"

// Known is a network and values of it that other programs computed.
// testdata/reference/README.md says which and where they come from.
type Known struct {
	Network *graph.Network
	// Nodes holds the values of the organizations by id and metric, Graph those
	// of the network by metric; both in the order of the file.
	Nodes map[string]map[string][]Value
	Graph map[string][]Value
	name  string
}

// Value is a value by one definition of a metric.
type Value struct {
	Value      float64 // NaN where undefined
	Convention string
}

// References returns the names of the reference networks, sorted.
func References() []string {
	entries, err := reference.ReadDir(referencePath)
	must(err)
	var names []string
	for _, e := range entries {
		if e.IsDir() {
			names = append(names, e.Name())
		}
	}
	return names
}

// Reference returns the reference network of that name. It panics if there is
// none.
func Reference(name string) *Known {
	k := &Known{
		Network: network(name),
		Nodes:   map[string]map[string][]Value{},
		Graph:   map[string][]Value{},
		name:    name,
	}
	for _, file := range []string{"nodes.csv", "nodes_extra.csv"} {
		for _, row := range k.Table(file) {
			k.addNode(row)
		}
	}
	for _, row := range k.Table("graph.csv") {
		if v, err := strconv.ParseFloat(row["value"], 64); err == nil {
			k.Graph[row["metric"]] = append(k.Graph[row["metric"]], Value{v, row["convention"]})
		}
	}
	return k
}

// addNode adds a row of one metric, or a wide row with a column for each. A cell
// that is not a number, a tool's name for a class, is left out.
func (k *Known) addNode(row map[string]string) {
	id := row["id"]
	if k.Nodes[id] == nil {
		k.Nodes[id] = map[string][]Value{}
	}
	add := func(metric, value, convention string) {
		if v, err := strconv.ParseFloat(value, 64); err == nil {
			k.Nodes[id][metric] = append(k.Nodes[id][metric], Value{v, convention})
		}
	}
	if metric, long := row["metric"]; long {
		add(metric, row["value"], row["convention"])
		return
	}
	for metric, value := range row {
		add(metric, value, "")
	}
}

// Value returns a value of an organization by the definition whose convention
// contains each of the given texts. It is false where there is none, and panics
// where several definitions fit.
func (k *Known) Value(id, metric string, convention ...string) (float64, bool) {
	return k.one(k.Nodes[id][metric], metric, convention)
}

// GraphValue is Value for the network.
func (k *Known) GraphValue(metric string, convention ...string) (float64, bool) {
	return k.one(k.Graph[metric], metric, convention)
}

func (k *Known) one(values []Value, metric string, convention []string) (float64, bool) {
	var found []Value
	for _, v := range values {
		fits := !slices.ContainsFunc(convention, func(part string) bool { return !strings.Contains(v.Convention, part) })
		if fits {
			found = append(found, v)
		}
	}
	if len(found) == 0 {
		return 0, false
	}
	for _, v := range found[1:] {
		if v.Convention != found[0].Convention {
			panic(fmt.Sprintf("graphtest: %s %s is ambiguous: %q and %q", k.name, metric, found[0].Convention, v.Convention))
		}
	}
	return found[0].Value, true
}

// Table returns the rows of a file of the network by column; none where there is
// no such file.
func (k *Known) Table(file string) []map[string]string { return table(k.name, file) }

// Has reports whether the network has the file.
func (k *Known) Has(file string) bool {
	_, err := fs.Stat(reference, path.Join(referencePath, k.name, file))
	return err == nil
}

func table(name, file string) []map[string]string {
	f, err := reference.Open(path.Join(referencePath, name, file))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	must(err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	must(err)
	var out []map[string]string
	for _, row := range rows[1:] {
		cells := map[string]string{}
		for i, cell := range row {
			cells[rows[0][i]] = cell
		}
		out = append(out, cells)
	}
	return out
}

// network builds the network of the two tables. What the Builder refuses with a
// warning, a strength of 0 or a tie to itself, is left out.
func network(name string) *graph.Network {
	b := graph.NewBuilder()
	organizations := table(name, "organizations.csv")
	if organizations == nil {
		panic(fmt.Sprintf("graphtest: no reference network %q; there is %s", name, strings.Join(References(), ", ")))
	}
	for _, row := range organizations {
		must(b.AddOrganization(graph.Organization{ID: row["id"], Name: row["name"], Sector: row["sector"], Region: row["region"]}))
	}
	directed := false
	for _, row := range table(name, "partnerships.csv") {
		p := graph.Partnership{Pair: true, Type: row["type"], Strength: 1, Directed: row["directed"] == "true"}
		directed = directed || p.Directed
		var err error
		p.Source, err = b.Lookup(row["source"])
		must(err)
		p.Target, err = b.Lookup(row["target"])
		must(err)
		if row["weight"] != "" {
			p.Strength, err = strconv.ParseFloat(row["weight"], 64)
			must(err)
		}
		var fault *graph.Fault
		if err := b.AddPartnership(p); err != nil && (!errors.As(err, &fault) || fault.Severity != graph.Warning) {
			panic(fmt.Sprintf("graphtest: %s: %v", name, err))
		}
	}
	n, _ := b.Build(directed)
	return n
}

// Column returns a metric of every organization in the order of the network, by
// the definition that Value finds. It is false where an organization has none.
func (k *Known) Column(metric string, convention ...string) ([]float64, bool) {
	out := make([]float64, k.Network.Len())
	for i, o := range k.Network.Organizations() {
		v, ok := k.Value(o.ID, metric, convention...)
		if !ok {
			return nil, false
		}
		out[i] = v
	}
	return out, true
}
