package write_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/write"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// seen is what a file says: who is there, and who is tied to whom.
type seen struct {
	nodes []string
	ties  map[[2]string]float64
}

// add adds an edge; without direction the ends are put in order.
func (s *seen) add(a, b string, weight float64, directed bool) {
	if s.ties == nil {
		s.ties = map[[2]string]float64{}
	}
	if !directed && a > b {
		a, b = b, a
	}
	s.ties[[2]string{a, b}] += weight
}

// scan reads a format's file by the least that its language asks for.
type scan func(t *rapid.T, file []byte) seen

var scans = map[string]scan{
	"graphml": scanGraphML, "gexf": scanGEXF, "node-link": scanNodeLink, "jgf": scanJGF, "kumu": scanKumu,
	"cytoscape": scanCytoscape, "edges": scanEdges, "pajek": scanPajek, "pajek-project": scanPajek, "dl": scanDL,
	"dl-matrix": scanMatrix, "dot": scanDOT, "lintas-json": scanLintas,
}

// Every format of ties has those of the network with their strengths, and, but
// for the edge list, everybody.
func TestTiesAreThere(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := drawNetwork(t)
		want, cells := seen{}, seen{} // cells are those of a matrix
		for i := range n.Organizations() {
			want.nodes = append(want.nodes, n.Organizations()[i].ID)
		}
		for _, tie := range n.Ties(graph.Newman).All() {
			a, b := want.nodes[tie.A], want.nodes[tie.B]
			want.add(a, b, tie.Strength, n.IsDirected())
			cells.add(a, b, tie.Strength, true)
			if !n.IsDirected() {
				cells.add(b, a, tie.Strength, true)
			}
		}
		for key, scan := range scans {
			var b bytes.Buffer
			f, _ := write.Find(key)
			if err := f.Write(&b, n, write.Options{}); err != nil {
				t.Fatal(err)
			}
			got := scan(t, b.Bytes())
			ties := want.ties
			if key == "dl" || key == "dl-matrix" {
				ties = cells.ties
			}
			if diff := cmp.Diff(ties, got.ties); diff != "" {
				t.Errorf("%s: %s\n%s", key, diff, b.String())
			}
			if key == "edges" {
				continue
			}
			if diff := cmp.Diff(want.nodes, got.nodes); diff != "" {
				t.Errorf("%s: %s\n%s", key, diff, b.String())
			}
		}
	})
}

func float(t *rapid.T, text string) float64 {
	x, err := strconv.ParseFloat(text, 64)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func unmarshalJSON(t *rapid.T, file []byte, into any) {
	if err := json.Unmarshal(file, into); err != nil {
		t.Fatal(err)
	}
}

func unmarshalXML(t *rapid.T, file []byte, into any) {
	if err := xml.Unmarshal(file, into); err != nil {
		t.Fatal(err)
	}
}

func scanGraphML(t *rapid.T, file []byte) (s seen) {
	var doc struct {
		Graph struct {
			Default string `xml:"edgedefault,attr"`
			Node    []struct {
				ID string `xml:"id,attr"`
			} `xml:"node"`
			Edge []struct {
				Source string `xml:"source,attr"`
				Target string `xml:"target,attr"`
				Data   []struct {
					Key  string `xml:"key,attr"`
					Text string `xml:",chardata"`
				} `xml:"data"`
			} `xml:"edge"`
		} `xml:"graph"`
	}
	unmarshalXML(t, file, &doc)
	for _, n := range doc.Graph.Node {
		s.nodes = append(s.nodes, n.ID)
	}
	for _, e := range doc.Graph.Edge {
		for _, d := range e.Data {
			if d.Key == "weight" {
				s.add(e.Source, e.Target, float(t, d.Text), doc.Graph.Default == "directed")
			}
		}
	}
	return s
}

func scanGEXF(t *rapid.T, file []byte) (s seen) {
	var doc struct {
		Graph struct {
			Default string `xml:"defaultedgetype,attr"`
			Node    []struct {
				ID string `xml:"id,attr"`
			} `xml:"nodes>node"`
			Edge []struct {
				Source string  `xml:"source,attr"`
				Target string  `xml:"target,attr"`
				Weight float64 `xml:"weight,attr"`
			} `xml:"edges>edge"`
		} `xml:"graph"`
	}
	unmarshalXML(t, file, &doc)
	for _, n := range doc.Graph.Node {
		s.nodes = append(s.nodes, n.ID)
	}
	for _, e := range doc.Graph.Edge {
		s.add(e.Source, e.Target, e.Weight, doc.Graph.Default == "directed")
	}
	return s
}

type link struct {
	Source, Target string
	From, To       string
	Weight         float64
	Strength       float64
	Direction      string
	Metadata       struct{ Weight float64 }
}

func scanNodeLink(t *rapid.T, file []byte) (s seen) {
	var doc struct {
		Directed bool
		Nodes    []struct{ ID string }
		Links    []link
	}
	unmarshalJSON(t, file, &doc)
	for _, n := range doc.Nodes {
		s.nodes = append(s.nodes, n.ID)
	}
	for _, l := range doc.Links {
		s.add(l.Source, l.Target, l.Weight, doc.Directed)
	}
	return s
}

func scanJGF(t *rapid.T, file []byte) (s seen) {
	var doc struct {
		Graph struct {
			Directed bool
			Nodes    map[string]struct{ Label string }
			Edges    []link
		}
	}
	unmarshalJSON(t, file, &doc)
	for id := range doc.Graph.Nodes {
		s.nodes = append(s.nodes, id)
	}
	slices.Sort(s.nodes)
	for _, l := range doc.Graph.Edges {
		s.add(l.Source, l.Target, l.Metadata.Weight, doc.Graph.Directed)
	}
	return s
}

func scanKumu(t *rapid.T, file []byte) (s seen) {
	var doc struct {
		Elements    []struct{ ID, Label string }
		Connections []link
	}
	unmarshalJSON(t, file, &doc)
	for _, n := range doc.Elements {
		s.nodes = append(s.nodes, n.ID)
	}
	for _, l := range doc.Connections {
		s.add(l.From, l.To, l.Strength, l.Direction == "directed")
	}
	return s
}

func scanCytoscape(t *rapid.T, file []byte) (s seen) {
	var doc struct {
		Data     struct{ Directed bool }
		Elements struct {
			Nodes []struct{ Data struct{ ID string } }
			Edges []struct{ Data link }
		}
	}
	unmarshalJSON(t, file, &doc)
	for _, n := range doc.Elements.Nodes {
		s.nodes = append(s.nodes, n.Data.ID)
	}
	for _, e := range doc.Elements.Edges {
		s.add(e.Data.Source, e.Data.Target, e.Data.Weight, doc.Data.Directed)
	}
	return s
}

func scanLintas(t *rapid.T, file []byte) (s seen) {
	var doc struct {
		Format        string
		Version       int
		Directed      bool
		Organizations []struct{ ID string }
		Partnerships  []link
	}
	unmarshalJSON(t, file, &doc)
	if doc.Format != "lintas-json" || doc.Version != 1 {
		t.Errorf("format %s, version %d", doc.Format, doc.Version)
	}
	for _, n := range doc.Organizations {
		s.nodes = append(s.nodes, n.ID)
	}
	for _, p := range doc.Partnerships {
		s.add(p.Source, p.Target, p.Strength, doc.Directed)
	}
	return s
}

func scanEdges(t *rapid.T, file []byte) (s seen) {
	rows, err := csv.NewReader(bytes.NewReader(file)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range rows[1:] {
		s.add(r[0], r[1], float(t, r[2]), rows[0][3] == "directed" && r[3] == "true")
	}
	return s
}

// numbered adds a line of two numbers from 1 on and a weight.
func (s *seen) numbered(t *rapid.T, line string, directed bool) {
	var a, b int
	var weight float64
	if _, err := fmt.Sscan(line, &a, &b, &weight); err != nil {
		t.Fatalf("%q: %v", line, err)
	}
	s.add(s.nodes[a-1], s.nodes[b-1], weight, directed)
}

func scanPajek(t *rapid.T, file []byte) (s seen) {
	part, directed := "", false
	for line := range strings.Lines(string(file)) {
		line = strings.TrimSpace(line)
		switch {
		case strings.HasPrefix(line, "*Partition"):
			return s
		case strings.HasPrefix(line, "*"):
			part = strings.Fields(line)[0]
			directed = directed || part == "*Arcs"
		case part == "*Vertices":
			number, label, _ := strings.Cut(line, " ")
			if number != strconv.Itoa(len(s.nodes)+1) {
				t.Fatalf("%q", line)
			}
			s.nodes = append(s.nodes, strings.Trim(label, `"`))
		case line != "":
			s.numbered(t, line, directed)
		}
	}
	return s
}

func scanDL(t *rapid.T, file []byte) (s seen) {
	head, data, ok := strings.Cut(string(file), "data:\n")
	if !ok {
		t.Fatal("no data")
	}
	_, names, _ := strings.Cut(head, "labels:\n")
	for line := range strings.Lines(names) {
		s.nodes = append(s.nodes, strings.Trim(strings.TrimSpace(line), `"`))
	}
	for line := range strings.Lines(data) {
		s.numbered(t, line, true)
	}
	return s
}

func scanMatrix(t *rapid.T, file []byte) (s seen) {
	_, data, ok := strings.Cut(string(file), "labels embedded\ndata:\n")
	if !ok {
		t.Fatal("no data")
	}
	lines := strings.Split(strings.TrimSuffix(data, "\n"), "\n")
	s.nodes = append(s.nodes, strings.Fields(lines[0])...)
	for _, line := range lines[1:] {
		cells := strings.Fields(line)
		for j, cell := range cells[min(1, len(cells)):] {
			if cell != "0" {
				s.add(cells[0], s.nodes[j], float(t, cell), true)
			}
		}
	}
	return s
}

var dotLine = regexp.MustCompile(`^\t"([^"]*)"(?: (--|->) "([^"]*)")? \[(?:weight=([^ \]]+))?`)

func scanDOT(t *rapid.T, file []byte) (s seen) {
	for line := range strings.Lines(string(file)) {
		m := dotLine.FindStringSubmatch(line)
		switch {
		case m == nil:
		case m[2] == "":
			s.nodes = append(s.nodes, m[1])
		default:
			s.add(m[1], m[3], float(t, m[4]), m[2] == "->")
		}
	}
	return s
}
