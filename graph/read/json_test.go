package read

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestCytoscape(t *testing.T) {
	checkForms(t, "cytoscape", []formCase{
		{"two lists", `{"elements": {
 "nodes": [{"data": {"id": "a", "label": "Alfa", "sector": "ngo"}, "position": {"x": 1, "y": 2}},
  {"data": {"id": "b"}, "classes": "x"}],
 "edges": [{"data": {"id": "e1", "source": "a", "target": "b", "weight": 2.5, "interaction": "funds", "note": "n"}}]}}`, `
organizations
 0 2:21 id=a name=Alfa sector=ngo
 1 3:12 name=b
partnerships
 2 4:21 source=a target=b strength=2.5 relation=funds id=e1 note=n
`},
		{"one list", `[{"group": "nodes", "data": {"id": "n0", "name": "Alfa"}},
{"data": {"id": "n1", "name": "Beta"}},
{"data": {"source": "n0", "target": "n1"}},
{"group": "edges", "data": {"source": "n1", "target": "n9"}}]`, `
organizations
 0 1:29 name=Alfa
 1 2:10 name=Beta
 3 4:55 name=n9
partnerships
 2 3:10 source=Alfa target=Beta
 3 4:28 source=Beta target=n9
warning 4:55: organizations that only ties name, and that are added: 1, the first here ("n9")
`},
		{"Cytoscape desktop", `{"format_version": "1.0", "data": {"name": "x"}, "elements": {
"nodes": [{"data": {"id": "62", "SUID": 62, "name": "Alfa", "shared_name": "Alfa", "selected": false, "Type": "club"}},
 {"data": {"id": "63", "SUID": 63, "name": "Beta", "shared_name": "Beta"}}],
"edges": [{"data": {"id": "70", "source": "62", "target": "63", "shared_interaction": "gives", "interaction": "gives", "name": "Alfa (gives) Beta", "SUID": 70}}]}}`, `
organizations
 0 2:20 name=Alfa type=club
 1 3:11 name=Beta
partnerships
 2 4:20 source=Alfa target=Beta relation=gives name=Alfa (gives) Beta id=70
`},
		{"NetworkX", `{"data": [], "directed": true, "multigraph": false, "elements": {"nodes": [{"data": {"id": "a", "value": "a", "name": "a"}}, {"data": {"id": "b", "value": "b", "name": "b"}}], "edges": [{"data": {"source": "a", "target": "b"}}]}}`, `
organizations
 0 1:85 name=a value=a
 1 1:135 name=b value=b
partnerships
 2 1:196 source=a target=b directed=true
`},
		{"broken parts", `{"elements": {"nodes": [1, {}, {"data": {"id": "a"}}, {"data": {"id": "a"}}, {"data": {"id": "a", "x2": 1}}, null], "edges": [{"data": {"source": "a"}}, "x"]}}`, `
organizations
 2 1:41 name=a
thing 0 failed
thing 1 failed
thing 3 merged
thing 4 failed
thing 5 failed
thing 6 failed
thing 7 failed
warning 1:25: an object such as {"id": …} is expected here; this one is left out
warning 1:28: a node needs an id or a label; this one is left out
warning 1:110: an object such as {"id": …} is expected here; this one is left out
warning 1:136: a tie needs both its ends; this one is left out
warning 1:154: an object such as {"id": …} is expected here; this one is left out
failure 1:87: node "a" stands in line 1, column 41 already and says something else; keep one of the two, or give them different ids
`},
	})
}

func TestGraphFormat(t *testing.T) {
	checkForms(t, "jgf", []formCase{
		{"version 2", `{"graph": {"label": "w", "nodes": {"a": {"label": "Alfa", "metadata": {"type": "club", "size": 3}}, "b": {}},
"edges": [{"id": "e", "source": "a", "target": "b", "relation": "funds", "label": "big", "metadata": {"strength": 3}},
 {"source": "b", "target": "a", "directed": false}]}}`, `
organizations
 0 1:41 id=a name=Alfa type=club size=3
 1 1:106 name=b
partnerships
 2 2:11 source=a target=b strength=3 relation=funds name=big directed=true id=e
 3 3:2 source=b target=a directed=false
`},
		{"version 1", `{"graph": {"directed": false, "nodes": [{"id": "a", "label": "Alfa"}, {"id": "b", "label": "Beta"}], "edges": [{"source": "a", "target": "b"}]}}`, `
organizations
 0 1:41 id=a name=Alfa
 1 1:71 id=b name=Beta
partnerships
 2 1:112 source=a target=b directed=false
`},
		{"several", `{"graphs": [{"label": "money", "directed": false, "nodes": {"a": {}, "b": {}}, "edges": [{"source": "a", "target": "b"}]},
 {"label": "advice", "directed": false, "nodes": {"a": {}, "b": {}}, "edges": [{"source": "b", "target": "a"}]}]}`, `
organizations
 0 1:66 name=a
 1 1:75 name=b
partnerships
 2 1:90 source=a target=b directed=false relation=money
 5 2:80 source=b target=a directed=false relation=advice
thing 3 merged
thing 4 merged
`},
		{"hyperedges", `{"graph": {"nodes": {"a": {}, "b": {}, "c": {}}, "hyperedges": [{"nodes": ["a", "b", "c"], "relation": "team", "metadata": {"start": 2020}}, {"id": "h", "source": ["a"], "target": ["b", "d"]}, {"nodes": []}]}}`, `
organizations
 0 1:27 name=a
 1 1:36 name=b
 2 1:45 name=c
 4 1:187 name=d
partnerships
 3 1:65 id=hyperedge 1.1 relation=team start=2020
 4 1:142 id=h
members
 3 1:76 partnership=hyperedge 1.1 organization=a
 3 1:81 partnership=hyperedge 1.1 organization=b
 3 1:86 partnership=hyperedge 1.1 organization=c
 4 1:165 partnership=h organization=a
 4 1:182 partnership=h organization=b
 4 1:187 partnership=h organization=d
thing 5 failed
warning 1:194: a tie needs both its ends; this one is left out
warning 1:187: organizations that only ties name, and that are added: 1, the first here ("d")
`},
	})
}

func TestKumu(t *testing.T) {
	checkForms(t, "kumu", []formCase{
		{"labels", `{"elements": [{"label": "Alfa", "type": "Organization", "tags": ["x", "y"]}, {"label": "Beta", "attributes": {"sector": "ngo"}}],
"connections": [{"from": "Alfa", "to": "Beta", "direction": "directed", "type": "funds", "strength": 2}, {"from": "Beta", "to": "Cita", "direction": "mutual"}]}`, `
organizations
 0 1:15 name=Alfa type=Organization tags=x; y
 1 1:78 name=Beta sector=ngo
 3 2:129 name=Cita
partnerships
 2 2:17 source=Alfa target=Beta strength=2 directed=true type=funds
 3 2:106 source=Beta target=Cita directed=false
warning 2:129: organizations that only ties name, and that are added: 1, the first here ("Cita")
`},
		{"export", `{"name": "m", "elements": [{"_id": "elem-1x", "attributes": {"label": "Alfa", "element type": "Person"}}, {"_id": "elem-2x", "attributes": {"label": "Beta"}}],
"connections": [{"_id": "conn-1", "from": "elem-1x", "to": "elem-2x", "direction": "undirected", "attributes": {"label": "with", "tags": ["p"]}}], "maps": []}`, `
organizations
 0 1:28 name=Alfa type=Person
 1 1:107 name=Beta
partnerships
 2 2:17 source=Alfa target=Beta name=with directed=false id=conn-1 tags=p
`},
		{"one label twice", `{"elements": [{"_id": "e1", "label": "Alfa"}, {"_id": "e2", "label": "Alfa"}], "connections": [{"from": "e1", "to": "e2"}]}`, `
organizations
 0 1:15 id=e1 name=Alfa
 1 1:47 id=e2 name=Alfa
partnerships
 2 1:96 source=e1 target=e2
`},
	})
}

func TestNodeLink(t *testing.T) {
	checkForms(t, "node-link", []formCase{
		{"NetworkX", `{"directed": true, "multigraph": true, "graph": {"name": "g"}, "nodes": [{"sector": "ngo", "id": "Alfa"}, {"id": "Beta"}], "links": [{"weight": 3, "source": "Alfa", "target": "Beta", "key": 0}]}`, `
organizations
 0 1:74 name=Alfa sector=ngo
 1 1:107 name=Beta
partnerships
 2 1:134 source=Alfa target=Beta strength=3 directed=true key=0
`},
		{"edges", `{"directed": false, "nodes": [{"id": 1}, {"id": 2}], "edges": [{"source": 1, "target": 2}]}`, `
organizations
 0 1:31 name=1
 1 1:42 name=2
partnerships
 2 1:64 source=1 target=2 directed=false
`},
		{"counted from 0", `{"nodes": [{"name": "Alfa", "group": 1}, {"name": "Beta", "group": 2}], "links": [{"source": 0, "target": 1, "value": 5}]}`, `
organizations
 0 1:12 name=Alfa group=1
 1 1:42 name=Beta group=2
partnerships
 2 1:83 source=Alfa target=Beta strength=5
`},
		{"objects as ends", `{"nodes": [{"id": "a", "x": 1, "vx": 0}, {"id": "b"}], "links": [{"source": {"id": "a"}, "target": {"id": "b"}, "index": 0}]}`, `
organizations
 0 1:12 name=a
 1 1:42 name=b
partnerships
 2 1:66 source=a target=b
`},
		{"vis.js", `{"nodes": [{"id": 1, "label": "Alfa"}, {"id": 2, "label": "Beta"}], "edges": [{"from": 1, "to": 2, "label": "w"}]}`, `
organizations
 0 1:12 name=Alfa
 1 1:40 name=Beta
partnerships
 2 1:79 source=Alfa target=Beta name=w
`},
		{"Graphology", `{"options": {"type": "directed"}, "nodes": [{"key": "a", "attributes": {"label": "Alfa", "x": 1}}, {"key": "b"}], "edges": [{"key": "e", "source": "a", "target": "b", "attributes": {"weight": 2}}]}`, `
organizations
 0 1:45 id=a name=Alfa
 1 1:100 name=b
partnerships
 2 1:125 source=a target=b strength=2 directed=true key=e
`},
		{"nested", `{"nodes": [{"id": "a", "address": {"city": "X", "geo": [1, 2]}, "people": [{"n": 1}]}], "links": []}`, `
organizations
 0 1:12 name=a address.city=X address.geo=1; 2
warning 1:75: lists of objects within nodes or rows are left out: 1, the first here ("people")
`},
		{"twins", "{\"nodes\": [{\"id\": \"a\", \"sector\": \"ngo\"},\n {\"id\": \"a\", \"sector\": \"media\"}]}", `
organizations
 0 1:12 name=a sector=ngo
thing 1 failed
failure 2:2: node "a" stands in line 1, column 12 already and says something else; keep one of the two, or give them different ids
`},
		{"the same key twice", `{"nodes": [{"id": "a", "id": "b"}], "nodes": []}`, `
organizations
 0 1:12 name=a
warning 1:24: names that stand twice in one object, of which the first counts: 2, the first here
`},
		{"hidden signs", "{\"nodes\": [{\"id\": \"a\\u0000\u202eb\"}], \"links\": [{\"source\": \"ab\", \"target\": \"ab\"}]}", `
organizations
 0 1:12 name=ab
partnerships
 1 1:46 source=ab target=ab
`},
		{"cut", `{"nodes": [{"id": "a"}, {"id": "b`, `
failure 1:34: the file ends in the middle of a value; it is cut, export it again
`},
		{"damaged", "{\"nodes\": [{\"id\": \"a\"},\n {\"id\": NaN}]}", `
failure 2:9: "NaN}]}" cannot stand here in JSON; the file is damaged or no JSON, export it again (write null for a number that is not defined)
`},
		{"two values", "{\"nodes\": []}\n{\"nodes\": []}", `
failure 2:1: the JSON value has ended and more text follows; keep one value in a file
`},
		{"deep", `{"nodes": [` + strings.Repeat("[", 200_000), `
failure 1:110: lists and objects lie deeper than 100 levels in one another; this is no file of a network
`},
	})
}

func TestOtherJSON(t *testing.T) {
	for _, text := range []string{"", "[", "{", "[]", "{}", "[1, 2]", `{"grants": [], "nodes": []}`, `{"lintas": 1, "nodes": [], "elements": []}`,
		`[{"source": "a", "target": "b"}]`, `[["#org"], ["a"]]`, `"nodes"`, `{"type": "FeatureCollection", "features": []}`} {
		if f := formOf("x.json", text, ""); f != nil {
			t.Errorf("%s is taken for %s", text, f.Key)
		}
	}
}

// printedGrid writes a grid with its places.
func printedGrid(g *grid) string {
	var out strings.Builder
	if g == nil {
		return ""
	}
	for _, r := range g.rows {
		fmt.Fprintf(&out, "%d", r.line)
		if r.bad != nil {
			fmt.Fprintf(&out, " bad: %s", r.bad.message)
		}
		for _, c := range r.cells {
			fmt.Fprintf(&out, " [%s]%d:%d", c.text, c.line, c.column)
		}
		out.WriteString("\n")
	}
	return out.String()
}

func TestJSONGrid(t *testing.T) {
	for _, c := range []formCase{
		{"HXL rows", "[[\"Org\", \"Sector\"],\n[\"#org\", \"#sector\"],\n[\"Alfa\", \"Water\"],\nnull,\n3,\n[\"Beta\", null, true]]", `
1 [Org]1:3 [Sector]1:10
2 [#org]2:2 [#sector]2:10
3 [Alfa]3:2 [Water]3:10
4
5 bad: this row is neither a list nor an object; write it like the others
6 [Beta]6:2 []6:10 [true]6:16
`},
		{"HXL objects", "[{\"#org+name\": \"Alfa\", \"#reached\": 10},\n{\"#reached\": null, \"#adm1\": \"X\", \"#org+name\": \"Beta\"}]", `
1 [#org+name]1:16 [#reached]1:36 [#adm1]2:29
1 [Alfa]1:16 [10]1:36 []1:2
2 [Beta]2:47 []2:14 [X]2:29
`},
		{"pairs", "[{\"source\": \"a\", \"target\": \"b\", \"place\": {\"name\": \"X\", \"code\": \"X1\"}},\n\"x\",\n{\"source\": \"b\", \"target\": \"c\", \"tags\": [1, 2], \"parts\": [{}]}]", `
1 [source]1:13 [target]1:28 [place.name]1:51 [place.code]1:64 [tags]3:40
1 [a]1:13 [b]1:28 [X]1:51 [X1]1:64 []1:2
2 bad: this row is neither a list nor an object; write it like the others
3 [b]3:12 [c]3:27 []3:1 []3:1 [1; 2]3:40
warning 3:57: lists of objects within nodes or rows are left out: 1, the first here ("parts")
`},
		{"wrapped", `{"total": 1, "data": [{"name": "Alfa"}]}`, `
1 [name]1:32
1 [Alfa]1:32
`},
		{"two lists", `{"a": [{"name": "Alfa"}], "b": [{"name": "Beta"}]}`, `
failure 1:1: this JSON holds neither a network nor one list of rows; export the table as CSV, or give a list of objects with source and target
`},
		{"no rows", `[1, 2]`, `
failure 1:1: this JSON holds neither a network nor one list of rows; export the table as CSV, or give a list of objects with source and target
`},
		{"empty objects", `[{}]`, `
failure 1:1: this JSON holds neither a network nor one list of rows; export the table as CSV, or give a list of objects with source and target
`},
		{"cut", `[{"name": "Alfa"}`, `
failure 1:18: the file ends in the middle of a value; it is cut, export it again
`},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := &document{}
			g, ok := gridOfJSON(context.Background(), c.text, d)
			if ok != (g != nil) {
				t.Fatalf("%v with grid %v", ok, g)
			}
			got := printedGrid(g) + printed(d)
			if diff := cmp.Diff(strings.TrimPrefix(c.want, "\n"), got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// Nodes that each have an attribute of their own must not make a table of
// them all.
func TestManyAttributes(t *testing.T) {
	var nodes, rows strings.Builder
	for i := range 20_000 {
		fmt.Fprintf(&nodes, `{"id": "n%d", "a%d": 1},`, i, i)
		fmt.Fprintf(&rows, `{"a%d": 1},`, i)
	}
	_, d := readText(t, `{"nodes": [`+strings.TrimSuffix(nodes.String(), ",")+`]}`)
	if len(d.failures) != 1 {
		t.Errorf("failures %v", d.failures)
	}
	d = &document{}
	if _, ok := gridOfJSON(context.Background(), "["+strings.TrimSuffix(rows.String(), ",")+"]", d); ok || len(d.failures) != 1 {
		t.Errorf("grid %v, failures %v", ok, d.failures)
	}
}

func TestJSONRows(t *testing.T) {
	for text, want := range map[string]bool{"": false, `[[1]]`: true, `[{"a": 1}]`: true, `{"data": [{"a": 1}]}`: true,
		`[1]`: false, `{"grants": []}`: false, `{"lintas": 1}`: false, `{"type": "FeatureCollection", "features": []}`: false, "a,b": false} {
		if got := looksJSONRows(text); got != want {
			t.Errorf("%s: %v", text, got)
		}
	}
}

func TestManyJSONValues(t *testing.T) {
	d := &document{}
	if _, ok := gridOfJSON(context.Background(), "[["+strings.Repeat("0,", maxValues)+"0]]", d); ok || len(d.failures) != 1 {
		t.Errorf("grid %v, failures %v", ok, d.failures)
	}
}
