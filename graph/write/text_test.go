package write_test

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/write"
	"gonum.org/v1/gonum/graph/formats/dot"
	"pgregory.net/rapid"
)

// drawText returns a network with any text wherever a record holds some.
func drawText(t *rapid.T) *graph.Network {
	text := rapid.OneOf(rapid.String(), rapid.StringOf(rapid.RuneFrom([]rune("\"'\\<>&;:,!=*#%{}[]()- \n\r\t\x00\u202e\u2028a"))),
		rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) }))
	b := graph.NewBuilder()
	for range rapid.IntRange(2, 6).Draw(t, "organizations") {
		// One id twice, in any case, is refused.
		_ = b.AddOrganization(graph.Organization{ID: text.Draw(t, "id"), Name: text.Draw(t, "name"), ShortName: text.Draw(t, "short name"),
			Sector: text.Draw(t, "sector"), Attributes: []graph.Attribute{{Name: text.Draw(t, "column"), Value: text.Draw(t, "value")}}})
	}
	if b.Size() > 1 {
		who := rapid.IntRange(0, b.Size()-1)
		for range rapid.IntRange(0, 4).Draw(t, "partnerships") {
			_ = b.AddPartnership(graph.Partnership{ID: text.Draw(t, "partnership"), Name: text.Draw(t, "name"), Type: text.Draw(t, "type"),
				Relation: text.Draw(t, "relation"), Pair: true, Source: who.Draw(t, "source"), Target: who.Draw(t, "target"), Strength: 1,
				Attributes: []graph.Attribute{{Name: text.Draw(t, "column"), Value: text.Draw(t, "value")}}})
		}
	}
	n, _ := b.Build(rapid.Bool().Draw(t, "directed"))
	return n
}

// Whatever the text, the files are well formed and have everybody.
func TestAnyTextIsWellFormed(t *testing.T) {
	checks := map[string]func(*testing.T, *graph.Network, []byte) error{
		".graphml": wellFormedXML, ".gexf": wellFormedXML, ".json": wellFormedJSON, ".cyjs": wellFormedJSON, ".jgf": wellFormedJSON,
		".net": wellFormedPajek, ".paj": wellFormedPajek, ".dl": wellFormedDL, ".dot": wellFormedDOT, ".csv": wellFormedCSV,
	}
	rapid.Check(t, func(rt *rapid.T) {
		n := drawText(rt)
		for _, f := range write.Formats() {
			for name, file := range written(t, f, n, write.Options{}) {
				check := checks[name[strings.LastIndexByte(name, '.'):]]
				if check == nil { // workbooks and Parquet are no text
					continue
				}
				if err := check(t, n, file); err != nil {
					rt.Errorf("%s of %s: %v\n%q", name, f.Key, err, file)
				}
			}
		}
	})
}

func wellFormedXML(_ *testing.T, n *graph.Network, file []byte) error {
	d := xml.NewDecoder(bytes.NewReader(file))
	ids, nodes := map[string]bool{}, 0
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return err
		}
		start, ok := token.(xml.StartElement)
		if !ok || start.Name.Local != "node" && start.Name.Local != "edge" {
			continue
		}
		if start.Name.Local == "node" {
			nodes++
		}
		for _, a := range start.Attr {
			switch known := ids[a.Value]; a.Name.Local {
			case "id":
				ids[a.Value] = ids[a.Value] || start.Name.Local == "node"
				if bytes.Contains(file, []byte("<graphml")) && !nameToken.MatchString(a.Value) {
					return fmt.Errorf("%q is no token", a.Value)
				}
			case "source", "target":
				if !known {
					return fmt.Errorf("an edge to %q", a.Value)
				}
			}
		}
	}
	if nodes != n.Len() {
		return fmt.Errorf("%d nodes of %d", nodes, n.Len())
	}
	return nil
}

// nameToken is what XML of every version takes for a token, as far as the writer
// goes.
var nameToken = regexp.MustCompile(`^[A-Za-z0-9._:\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{131}-]+$`)

func wellFormedJSON(_ *testing.T, _ *graph.Network, file []byte) error {
	if !json.Valid(file) {
		return errors.New("no JSON")
	}
	return nil
}

func wellFormedPajek(_ *testing.T, n *graph.Network, file []byte) error {
	vertices, inside := 0, false
	for line := range strings.Lines(string(file)) {
		line = strings.TrimSuffix(line, "\n")
		switch {
		case strings.HasPrefix(line, "*Partition"):
			inside = false
		case strings.HasPrefix(line, "*"):
			inside = strings.HasPrefix(line, "*Vertices") && vertices == 0
		case inside && !labeled(line):
			return fmt.Errorf("vertex %q", line)
		case inside:
			vertices++
		}
	}
	if vertices < n.Len() {
		return fmt.Errorf("%d vertices of %d", vertices, n.Len())
	}
	return nil
}

// labeled reports whether the line is a number and a label in quotes.
func labeled(line string) bool {
	_, label, ok := strings.Cut(line, " ")
	return ok && len(label) >= 2 && label[0] == '"' && label[len(label)-1] == '"' && !strings.ContainsAny(label[1:len(label)-1], "\"\\\n\r")
}

func wellFormedDL(_ *testing.T, n *graph.Network, file []byte) error {
	text := string(file)
	if !strings.HasPrefix(text, fmt.Sprintf("dl n=%d", n.Len())) && !strings.HasPrefix(text, fmt.Sprintf("dl nr=%d ", n.Len())) {
		return errors.New("another size")
	}
	if strings.Count(text, `"`)%2 != 0 {
		return errors.New("a quote is open")
	}
	if strings.Count(text, "\ndata:\n") != 1 {
		return errors.New("data in several places")
	}
	return nil
}

func wellFormedDOT(_ *testing.T, n *graph.Network, file []byte) error {
	// gonum takes U+FFFD for a broken file.
	parsed, err := dot.ParseBytes(bytes.ReplaceAll(file, []byte("\uFFFD"), []byte("?")))
	if err != nil {
		return err
	}
	if got := len(parsed.Graphs[0].Stmts); got < n.Len() {
		return fmt.Errorf("%d statements for %d organizations", got, n.Len())
	}
	return nil
}

func wellFormedCSV(_ *testing.T, _ *graph.Network, file []byte) error {
	_, err := csv.NewReader(bytes.NewReader(file)).ReadAll()
	return err
}
