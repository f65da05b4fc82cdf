package read_test

import (
	"bytes"
	"context"
	"os"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// mapping reads a mapping that has nothing wrong with it.
func mapping(t *testing.T, text string) *read.Mapping {
	t.Helper()
	m, problems, err := read.ReadMapping("m.yaml", strings.NewReader(text))
	if err != nil || len(problems) > 0 {
		t.Fatalf("mapping: %v, %v", problems, err)
	}
	return m
}

func TestMappingFaults(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"unknown key", "tables:\n- fiel: a.csv\n", `m.yaml:2:3: there is no key "fiel" here`},
		{"unknown key below", "organizations:\n- written: [A]\n  sektor: public\n", `m.yaml:3:3: there is no key "sektor" here`},
		{"key twice", "tables:\n- file: a\n  file: b\n", `m.yaml:3:3: "file" stands here a second time`},
		{"anchor", "organizations: &a\n- written: [A]\n", "m.yaml:1:16: \"&\" is not used in such a file"},
		{"alias", "organizations:\n- written: *a\n", "m.yaml:2:12: \"*\" is not used in such a file"},
		{"merge", "organizations:\n- <<: {}\n", "m.yaml:2:3: "},
		{"tag", "organizations:\n- written: [!!binary QQ==]\n", "m.yaml:2:13: "},
		{"kind", "organizations:\n- written: [A]\n  ignore: maybe\n", `m.yaml:3:11: "maybe" is not what is needed here`},
		{"no list", "organizations:\n- written: A\n", `m.yaml:2:12: `},
		{"meaning", "tables:\n- columns:\n    Who: organisation\n", `m.yaml:3:5: column "Who": there is no meaning "organisation"`},
		{"order", "tables:\n- dates:\n    Mulai: dmy\n", `m.yaml:3:5: dates of column "Mulai": "dmy" is no order`},
		{"header", "tables:\n- header: -3\n", `m.yaml:2:3: header is the number of a line`},
		{"nothing written", "organizations:\n- name: A\n- written: [B]\n", `m.yaml:2:3: organization "A": there is no list`},
		{"twice", "organizations:\n- written: [A]\n- written: [B, A]\n", `m.yaml:3:16: "A" stands in two organizations, the other in line 2`},
		{"two decisions", "organizations:\n- written: [A]\n  ignore: true\n  split: [B, C]\n", `m.yaml:2:3: ignore, whole and split exclude one another`},
		{"two documents", "tables: []\n---\ntables: []\n", `m.yaml:2:1: a second document begins here`},
		{"no YAML", "tables: [\n", "m.yaml:1:"},
		{"nested in brackets", "tables: " + strings.Repeat("[", 100_000), "m.yaml:1:17: this is nested more deeply"},
		{"nested in dashes", strings.Repeat("- ", 100_000), "m.yaml:1:17: this is nested more deeply"},
		{"a list", "- a\n", "m.yaml:1:1: "},
		{"a word", "public\n", "m.yaml:1:1: "},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, problems, err := read.ReadMapping("m.yaml", strings.NewReader(c.text))
			if err != nil || m != nil || len(problems) == 0 {
				t.Fatalf("%v, %v, %v", m, problems, err)
			}
			said := problems[0].Where() + ": " + problems[0].Message.In(words.English)
			if !strings.HasPrefix(said, c.want) {
				t.Errorf("got  %s\nwant %s", said, c.want)
			}
		})
	}
}

func TestMappingEmpty(t *testing.T) {
	for _, text := range []string{"", "# nothing\n", "tables: []\n", "organizations:\n"} {
		if m := mapping(t, text); len(m.Tables)+len(m.Organizations) > 0 {
			t.Errorf("%q decides %v", text, m)
		}
	}
}

// TestMappingWritten holds that a mapping is read as it was written.
func TestMappingWritten(t *testing.T) {
	m := &read.Mapping{
		Tables: []read.TableMapping{
			{File: "a.csv", Header: 3, Columns: []read.ColumnMapping{{Title: "Who: #1", Means: "organization"}, {Title: "12", Means: "start", Dates: read.DayFirst},
				{Title: "true", Dates: read.MonthFirst}}},
			{File: "b.xlsx", Sheet: "- yes", Ignore: true},
		},
		Organizations: []read.Identified{
			{Written: []string{"A, B", "[C]", "'=1", "null", "~", "2024-01-01", "é & ü"}, Name: "A: b", ID: "007", ShortName: "no", Type: "|", Sector: "> x"},
			{Written: []string{"Various"}, Ignore: true},
			{Written: []string{"A dan B"}, Whole: true},
			{Written: []string{"C / D"}, Split: []string{"C", "D"}},
		},
	}
	var b bytes.Buffer
	if err := m.WriteYAML(&b); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(m, mapping(t, b.String()), cmpopts.IgnoreUnexported(read.Mapping{}, read.TableMapping{}, read.Identified{})); diff != "" {
		t.Errorf("(-written +read):\n%s\n%s", diff, b.String())
	}
}

// warned returns what is said of the mapping.
func warned(a *read.Account) []string {
	var out []string
	for _, p := range a.Problems {
		if p.File == "m.yaml" {
			out = append(out, p.Where()+": "+p.Message.In(words.English))
		}
	}
	return out
}

func TestMappingOfNothing(t *testing.T) {
	m := mapping(t, `tables:
- file: other.csv
- file: list.csv
  columns: {Organisation: organization, Helper: partner, Nothing: place}
organizations:
- written: [Alpha, Nobody]
- written: [Nobody else]
`)
	_, a := single(t, "list.csv", "Organisation,Helper,Activity\nAlpha,Beta,Water\n", read.Options{Mapping: m})
	want := []string{
		`m.yaml: columns of the mapping that the data do not have: 1 ("Nothing" (list.csv)); correct their titles`,
		`m.yaml:2:3: files or sheets of the mapping that are not among the data: 1 (other.csv); correct their names`,
		`m.yaml:6:3: names of the mapping that the data do not have: 2 ("Nobody"; "Nobody else"); they change nothing`,
	}
	if diff := cmp.Diff(want, warned(a)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// names returns the organizations of a network with their sectors.
func sectorsOf(n *graph.Network) map[string]string {
	out := map[string]string{}
	for _, o := range n.Organizations() {
		out[o.Name] = o.Sector
	}
	return out
}

func TestMappingOfTables(t *testing.T) {
	organizations := "id,name,sector\na,Alpha,\nb,Beta Ltd,private\nb2,Beta Limited,private\nv,Various,\n"
	for _, c := range []struct {
		name, mapping, partnerships string
		want                        map[string]string
		pairs                       int
	}{
		{"sector and twin", "organizations:\n- written: [Alpha]\n  sector: Public\n- written: [Beta Ltd, Beta Limited]\n", "source,target\na,b2\na,b\n",
			map[string]string{"Alpha": "public", "Beta Ltd": "private", "Various": "unknown"}, 1},
		{"a reference by another name", "organizations:\n- written: [Alpha, The Alphas]\n", "source,target\nThe Alphas,b\n",
			map[string]string{"Alpha": "unknown", "Beta Ltd": "private", "Beta Limited": "private", "Various": "unknown"}, 1},
		{"ignored and split in lists", "organizations:\n- written: [Various]\n  ignore: true\n- written: [Alpha and Beta]\n  split: [Alpha, Beta Ltd]\n",
			"id,members\np,Alpha and Beta; Various; b2\n",
			map[string]string{"Alpha": "unknown", "Beta Ltd": "private", "Beta Limited": "private"}, 1},
		{"a sector of one's own", "organizations:\n- written: [Alpha]\n  sector: Traditional\n", "source,target\na,b\n",
			map[string]string{"Alpha": "Traditional", "Beta Ltd": "private", "Beta Limited": "private", "Various": "unknown"}, 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			n, a := folder(t, tables{"organizations.csv": organizations, "partnerships.csv": c.partnerships}, read.Options{Mapping: mapping(t, c.mapping)})
			if n == nil {
				t.Fatal(a.Problems)
			}
			if diff := cmp.Diff(c.want, sectorsOf(n)); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
			if got := n.Partnerships().Len(); got != c.pairs {
				t.Errorf("%d partnerships, want %d: %v %v", got, c.pairs, a.Files, a.Problems)
			}
			if w := warned(a); len(w) > 0 {
				t.Errorf("%q", w)
			}
		})
	}
}

func TestMappingSectorUnknown(t *testing.T) {
	n, a := folder(t, tables{"organizations.csv": "id,name,sector\na,Alpha,gov\n", "partnerships.csv": "source,target\na,a2\n",
		"sectors.csv": "sector,label_en,label_id\ngov,Government,Pemerintah\n"},
		read.Options{AddMissing: true, Mapping: mapping(t, "organizations:\n- written: [Alpha]\n  sector: Pemerintah\n- written: [a2]\n  sector: publik\n")})
	if w := warned(a); n != nil || len(w) != 1 || !strings.HasPrefix(w[0], "m.yaml:4:3: ") {
		t.Errorf("%q", w)
	}
}

func TestMappingOfDates(t *testing.T) {
	for _, c := range []struct{ name, file, text string }{
		{"list", "list.csv", "Title\n\nOrganisation,Partner,Activity,Start date\nAlpha,Beta,Water,03/04/2024\n"},
		{"table", "activities.csv", "Ours\n\norganization,theme,start\nAlpha,Water,03/04/2024\n"},
	} {
		for order, want := range map[string]string{read.DayFirst: "2024-04-03", read.MonthFirst: "2024-03-04"} {
			t.Run(c.name+" "+order, func(t *testing.T) {
				m := mapping(t, "tables:\n- file: "+c.file+"\n  header: 3\n  dates: {Start date: "+order+", start: "+order+"}\n")
				n, a := single(t, c.file, c.text, read.Options{Mapping: m})
				if n == nil || len(n.Activities()) != 1 || n.Activities()[0].Period.Start.String() != want {
					t.Errorf("want %s: %v", want, a.Problems)
				}
			})
		}
	}
	_, a := single(t, "list.csv", "Organisation,Partner,Activity\nAlpha,Beta,Water\n", read.Options{Mapping: mapping(t, "tables:\n- header: 7\n")})
	if !strings.Contains(a.Problems[0].Message.In(words.English), "line 7, which is empty or not there") {
		t.Error(a.Problems)
	}
}

// TestMappingOfGraph gives a node without a sector one, and makes two nodes one.
func TestMappingOfGraph(t *testing.T) {
	text := `<graphml><key id="n" for="node" attr.name="name" attr.type="string"/><graph edgedefault="undirected">
<node id="1"><data key="n">Dinas Contoh</data></node><node id="2"><data key="n">Alpha</data></node><node id="3"><data key="n">Alfa</data></node>
<edge source="1" target="2"/><edge source="1" target="3"/></graph></graphml>`
	m := mapping(t, "organizations:\n- written: [Dinas Contoh]\n  sector: public\n- written: [Alpha, Alfa]\n  name: Alpha\n  sector: nonprofit\n")
	n, a := single(t, "g.graphml", text, read.Options{Mapping: m})
	if n == nil {
		t.Fatal(a.Problems)
	}
	if diff := cmp.Diff(map[string]string{"Dinas Contoh": "public", "Alpha": "nonprofit"}, sectorsOf(n)); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if got := len(n.Ties(graph.Newman).All()); got != 1 {
		t.Errorf("%d ties, want 1", got)
	}
}

// TestMappingApart holds that what identifiers tell apart is not made one by a
// mapping that nobody touched.
func TestMappingApart(t *testing.T) {
	text := "Organisation,Organisation code,Cluster\n#org+name,#org+code,#sector\nIRC,XM-DAC-1,Water\nIRC,XM-DAC-2,Health\n"
	n, a := single(t, "list.csv", text, read.Options{Propose: true})
	if n == nil {
		t.Fatal(a.Problems)
	}
	again, _ := single(t, "list.csv", text, read.Options{Mapping: a.Mapping()})
	if n.Len() != 2 || again.Len() != n.Len() {
		t.Errorf("%d organizations, and %d by the mapping", n.Len(), again.Len())
	}
}

func FuzzMapping(f *testing.F) {
	for _, text := range []string{"", "tables:\n- file: a.csv\n  sheet: S\n  header: 2\n  columns: {Who: organization, 1: start}\n  dates:\n    Mulai: day first\n",
		"organizations:\n- written: [A, 'B: c']\n  name: A\n  sector: public\n- written: [X]\n  ignore: true\n- written: [\"C & D\"]\n  split: [C, D]\n",
		"organizations:\n- written: [Y]\n  whole: true\n  id: 007\n", "a: &x [*x]\n", "? [a]\n: b\n", "%YAML 1.2\n---\n{}\n", "tables: |\n  x\n", "tables: [{file: \"\\u0000\\x07\"}]\n"} {
		f.Add([]byte(text))
	}
	f.Fuzz(func(t *testing.T, raw []byte) { again(t, raw) })
}

// again reads a mapping, and wants it to be read the same when it is written.
func again(t *testing.T, raw []byte) {
	m, problems, err := read.ReadMapping("m", bytes.NewReader(raw))
	if err != nil || (m == nil) == (len(problems) == 0) {
		t.Fatalf("%v, %v, %v", m, problems, err)
	}
	if m == nil {
		return
	}
	var b bytes.Buffer
	if err := m.WriteYAML(&b); err != nil {
		t.Fatal(err)
	}
	second, problems, err := read.ReadMapping("m.yaml", bytes.NewReader(b.Bytes()))
	if err != nil || len(problems) > 0 {
		t.Fatalf("%v, %v\n%s", problems, err, b.String())
	}
	if diff := cmp.Diff(m, second, cmpopts.EquateEmpty(), cmpopts.IgnoreUnexported(read.Mapping{}, read.TableMapping{}, read.Identified{})); diff != "" {
		t.Fatalf("(-first +again):\n%s\n%s", diff, b.String())
	}
	if _, _, err := read.Single(context.Background(), "list.csv", strings.NewReader("Who,Partner,What\nA,C & D,Water\n"), read.Options{Mapping: m, Propose: true}); err != nil && err != read.ErrUnusable {
		t.Fatal(err)
	}
}

func FuzzCorrections(f *testing.F) {
	for _, name := range []string{"testdata/corrections.xlsx", "testdata/koreksi.xlsx"} {
		raw, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw)
	}
	f.Add([]byte("PK\x03\x04"))
	f.Fuzz(func(t *testing.T, raw []byte) { again(t, raw) })
}
