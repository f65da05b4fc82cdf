package read

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"
)

// hostileWebs are files that would take time or memory without end if nothing
// bounded them, and what is said of them.
var hostileWebs = []struct{ name, file, text, want string }{
	{"deep elements", "x.graphml", "<graphml>" + strings.Repeat("<graph>", 100000), "levels deep"},
	{"deep nodes", "x.gexf", "<gexf><graph>" + strings.Repeat("<nodes><node id='a'>", 100000), "levels deep"},
	{"deep lists", "x.gml", "graph [ " + strings.Repeat("a [ ", 100000), "levels deep"},
	{"deep subgraphs", "x.dot", "graph " + strings.Repeat("{ ", 100000), "levels deep"},
	{"deep edges", "x.dot", "graph { " + strings.Repeat("a -- { ", 100000), "levels deep"},
	{"an entity bomb", "x.graphml", "<!DOCTYPE g [" + bomb() + "]><graphml><graph><node id='&i;'/></graph></graphml>", "entities of its own"},
	{"a million attributes of an element", "x.graphml", "<graphml><graph " + many(1000000, "a%d='' ") + "/></graphml>", "attributes"},
	{"a million attributes of a node", "x.dot", "graph { a [" + many(1000000, "a%d=1,") + "] }", "attributes"},
	{"a million values of a node", "x.gml", "graph [ node [ id 1 " + many(1000000, "a%d 1 ") + "] ]", "attributes"},
	{"another attribute for each node", "x.gml", "graph [ " + many(100000, "node [ id %[1]d a%[1]d 1 ] ") + "]", "attributes"},
	{"many defaults for many nodes", "x.graphml", "<graphml>" + many(10000, "<key id='k%[1]d' for='node' attr.name='k%[1]d'><default>1</default></key>") +
		"<graph>" + many(100000, "<node id='a%d'/>") + "</graph></graphml>", "fill the memory"},
	{"many defaults for many nodes", "x.dot", "graph { node [" + many(1000, "a%d=1,") + "]" + many(100000, "b%d;") + "}", "fill the memory"},
	{"groups that are joined", "x.dot", "graph { {" + many(5000, "a%d ") + "} -- {" + many(5000, "b%d ") + "} }", "more than 1048576 ties"},
	{"vertices that nobody lists", "x.net", "*Vertices 1073741824\n*Edges\n1 2\n", "announced here"},
	{"networks of vertices that nobody lists", "x.net", strings.Repeat("*Vertices 100000\n", 1000), "announced here"},
	{"a number that is too large", "x.net", "*Vertices 99999999999999999999\n99999999999999999999 \"a\"\n1 \"b\"\n*Edges\n1 99999999999999999999\n", "does not fit"},
	{"many networks and partitions", "x.net", many(50000, "*Vertices %[1]d1\n*Partition p%[1]d\n*Vertices %[1]d\n"), ""},
	{"a long id", "x.graphml", "<graphml><key id='k' for='node'/><graph><node id='a'><data key='k'>" + strings.Repeat("x", 2<<20) + "</data></node></graph></graphml>", "longer than"},
	{"many quotes", "x.dot", "graph { " + strings.Repeat(`"" + `, 200000), ""},
	{"many quotes", "x.net", "*Vertices 1\n1 " + strings.Repeat(`\" `, 200000), ""},
	{"nodes said again", "x.graphml", "<graphml><graph>" + strings.Repeat("<node id='a'/>", 200000) + "</graph></graphml>", ""},
	{"groups of one name", "x.net", "*Vertices 50001 1\n1 \"a\"\n" + many(50000, "%[1]d2 \"b\"\n") + "*Edges\n", ""},
}

func many(n int, format string) string {
	var out strings.Builder
	for i := range n {
		fmt.Fprintf(&out, format, i)
	}
	return out.String()
}

func bomb() string {
	var out strings.Builder
	out.WriteString(`<!ENTITY a "aaaaaaaaaa">`)
	for c := 'b'; c <= 'i'; c++ {
		fmt.Fprintf(&out, `<!ENTITY %c "%s">`, c, strings.Repeat(fmt.Sprintf("&%c;", c-1), 10))
	}
	return out.String()
}

// TestHostileWebs reads each of them within the memory that is allowed.
func TestHostileWebs(t *testing.T) {
	for _, c := range hostileWebs {
		t.Run(c.name+" in "+c.file, func(t *testing.T) {
			var before, after runtime.MemStats
			runtime.ReadMemStats(&before)
			d := documentOf(t, c.file, c.text)
			runtime.ReadMemStats(&after)
			said := slices.ContainsFunc(append(d.failures, d.warnings...), func(f fault) bool {
				return strings.Contains(f.message.String(), c.want)
			})
			if !said && c.want != "" {
				t.Errorf("said %v, not %q", d.failures, c.want)
			}
			if used := after.TotalAlloc - before.TotalAlloc; used > 2<<30 {
				t.Errorf("took %d MB", used>>20)
			}
		})
	}
}

// TestCutWebs cuts each file of a program at every place: a document or a
// failure comes back, and nothing else.
func TestCutWebs(t *testing.T) {
	files, err := filepath.Glob("testdata/graphs/*.*")
	if err != nil || len(files) < 5 {
		t.Fatalf("%d files, %v", len(files), err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for end := range text {
			cut, _, bad := decode(text[:end], "")
			if f := formOf(file, cut, ""); bad == nil && f != nil {
				d := &document{}
				f.read(context.Background(), cut, d)
				checkDocument(t, cut, d)
				if strings.TrimSpace(string(text[end:])) != "" && f.Key != "pajek" && len(d.failures) == 0 {
					t.Errorf("%s cut at %d is read as if it were whole", file, end)
				}
			}
		}
	}
}

// TestWebsStop reads no further when nobody waits any more.
func TestWebsStop(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, c := range []struct{ key, text string }{
		{"graphml", "<graphml><graph>" + many(100000, "<node id='%d'/>")},
		{"gexf", "<gexf><graph><nodes>" + many(100000, "<node id='%d'/>")},
		{"gml", "graph [ " + many(100000, "node [ id %d ] ")},
		{"pajek", "*Vertices 10000\n" + many(100000, "%d\n")},
		{"dot", "graph { " + many(100000, "n%d; ")},
	} {
		d := &document{}
		formOf("", "", c.key).read(ctx, c.text, d)
		if len(d.fates) > 10000 || len(d.drafts) > 0 || len(d.failures) > 0 {
			t.Errorf("%s: %d things, %d drafts, %d failures", c.key, len(d.fates), len(d.drafts), len(d.failures))
		}
	}
}

// BenchmarkGraphML reads a network as large as analysts keep.
func BenchmarkGraphML(b *testing.B) {
	text := `<graphml><key id="v_name" for="node" attr.name="name" attr.type="string"/><key id="s" for="node" attr.name="sector"/>
<key id="w" for="edge" attr.name="weight" attr.type="double"/><graph edgedefault="directed">
` + many(20000, "    <node id=\"n%[1]d\">\n      <data key=\"v_name\">Organization %[1]d</data>\n      <data key=\"s\">ngo</data>\n    </node>\n") +
		many(100000, "    <edge source=\"n0\" target=\"n%d\">\n      <data key=\"w\">2.5</data>\n    </edge>\n") + "</graph></graphml>"
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		d := &document{}
		readGraphML(context.Background(), text, d)
		if len(d.failures) > 0 {
			b.Fatal(printedWeb(d))
		}
	}
}
