package read

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// programs are the files that programs wrote of one network, and what they hold
// of it: numbers of nodes, ties and isolates as NetworkX counts them when it
// reads the file, and the ties.
var programs = []struct {
	file, form             string
	nodes, ties, isolates  int
	sectors, relations, id bool
}{
	{"igraph.dot", "dot", 6, 5, 1, true, true, true},
	{"igraph.gml", "gml", 6, 5, 1, true, true, true},
	{"igraph.graphml", "graphml", 6, 5, 1, true, true, true},
	{"igraph.net", "pajek", 6, 5, 1, false, false, true},
	{"networkx-multi.graphml", "graphml", 6, 6, 1, true, true, false},
	{"networkx.dot", "dot", 6, 5, 1, true, false, false},
	{"networkx.gexf", "gexf", 6, 5, 1, true, true, true},
	{"networkx.gml", "gml", 6, 4, 1, true, true, true},
	{"networkx.graphml", "graphml", 6, 5, 1, true, true, false},
	{"networkx.net", "pajek", 6, 5, 1, false, false, true},
}

const (
	programNames   = "Dinas Kesehatan|Yayasan Harapan|Universitas Größe|PT Maju & Sons|Radio \"Suara\"|Puskesmas Sendiri"
	programSectors = "government|ngo|academic|business|media|government"
)

// The ties of the network, whatever program wrote it.
var programTies = []string{
	"Dinas Kesehatan>Yayasan Harapan 2.5 funding",
	"Yayasan Harapan>Dinas Kesehatan 1 advice",
	"Yayasan Harapan>Universitas Größe 1 advice",
	"PT Maju & Sons>Yayasan Harapan 4 funding",
	"Radio \"Suara\">Yayasan Harapan 1 advice",
}

// TestPrograms reads one network as NetworkX and igraph write it in each format.
func TestPrograms(t *testing.T) {
	for _, p := range programs {
		t.Run(p.file, func(t *testing.T) {
			text, err := os.ReadFile("testdata/graphs/" + p.file)
			if err != nil {
				t.Fatal(err)
			}
			if f := formOf("network", string(text), ""); f == nil || f.Key != p.form {
				t.Fatalf("form %v", f)
			}
			d := documentOf(t, p.file, string(text))
			if nodes, ties, isolates := counts(d); nodes != p.nodes || ties != p.ties || isolates != p.isolates {
				t.Errorf("%d nodes, %d ties, %d isolates", nodes, ties, isolates)
			}
			names := programNames
			if p.file == "networkx.dot" {
				names = strings.ReplaceAll(names, `"`, "")
			}
			same(t, names, strings.Join(column(d, "organizations", "id"), "|"))
			if p.id {
				same(t, names, strings.Join(column(d, "organizations", "name"), "|"))
			}
			if p.sectors {
				same(t, programSectors, strings.Join(column(d, "organizations", "sector"), "|"))
			}
			if p.ties == len(programTies) {
				same(t, tiesOf(programTies, p.relations, p.file == "networkx.dot"), written(d, p.relations))
			}
			if len(d.warnings) > 0 || len(d.failures) > 0 {
				t.Errorf("said: %s", printedWeb(d))
			}
		})
	}
}

func same(t *testing.T, want, got string) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

// tiesOf returns the ties as a text, without their relation where the format
// has none.
func tiesOf(ties []string, relations, bare bool) string {
	var out []string
	for _, tie := range ties {
		if !relations {
			tie = tie[:strings.LastIndexByte(tie, ' ')]
		}
		if bare {
			tie = strings.ReplaceAll(tie, `"`, "")
		}
		out = append(out, tie)
	}
	return strings.Join(out, "\n")
}

// written returns the partnerships of a document as tiesOf does.
func written(d *document, relations bool) string {
	sources, targets := column(d, "partnerships", "source"), column(d, "partnerships", "target")
	strengths, kinds := column(d, "partnerships", "strength"), column(d, "partnerships", "relation")
	var out []string
	for i := range sources {
		tie := fmt.Sprintf("%s>%s %s", sources[i], targets[i], strings.TrimSuffix(strengths[i], ".0"))
		if relations {
			tie += " " + kinds[i]
		}
		out = append(out, tie)
	}
	return strings.Join(out, "\n")
}

// TestLooks finds out the form of a text by what stands in it.
func TestLooks(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"networks.gml", "<?xml version='1.0'?>\n<!-- <gexf> -->\n<!DOCTYPE graphml SYSTEM \"x.dtd\" [<!ELEMENT a (b)>]>\n<graphml/>", "graphml"},
		{"x.xml", "\ufeff<g:graphml xmlns:g='x'>", "graphml"},
		{"x.xml", "<gexf version=\"1.2\">", "gexf"},
		{"x.xml", "<html><graphml/></html>", ""},
		{"x.txt", "Creator \"yFiles\"\nVersion\t\"2.12\"\ngraph\n[", "gml"},
		{"x.txt", "% remark\n\n *NETWORK a\n", "pajek"},
		{"x.txt", "*Verticess 3", ""},
		{"x.txt", "// remark\nstrict DiGraph \"a b\" {", "dot"},
		{"x.txt", "graph{}", "dot"},
		{"x.txt", "graph,digraph\n{,}\n", ""},
		{"x.csv", "source,target\na,b\n", ""},
		{"x.csv", "", ""},
	} {
		got := ""
		if f := formOf(c.name, c.text, ""); f != nil {
			got = f.Key
		}
		if got != c.want {
			t.Errorf("%q is %q, not %q", c.text, got, c.want)
		}
	}
}
