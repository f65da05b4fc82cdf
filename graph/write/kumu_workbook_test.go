package write

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
	"github.com/google/go-cmp/cmp"
)

// kumuRows returns the rows of a sheet of the network's Kumu workbook, with the
// named columns only.
func kumuRows(t *testing.T, n *graph.Network, sheet string, columns ...string) []string {
	t.Helper()
	var b bytes.Buffer
	if err := KumuWorkbook(&b, n); err != nil {
		t.Fatal(err)
	}
	rows, err := opened(t, b.Bytes()).GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	at := map[string]int{}
	for i, name := range rows[0] {
		at[name] = i
	}
	var out []string
	for _, row := range rows[1:] {
		var cells []string
		for _, c := range columns {
			i, ok := at[c]
			if !ok {
				t.Fatalf("no column %s in %v", c, rows[0])
			}
			cell := ""
			if i < len(row) {
				cell = row[i]
			}
			cells = append(cells, cell)
		}
		out = append(out, strings.Join(cells, ","))
	}
	return out
}

func TestKumuWorkbook(t *testing.T) {
	n := everything(t)
	want := []string{"o0,=SUM(A1),publik,S,-x", "o1,b; with semicolons,Faith,,", "o2,c, comma,unknown,,", "o3,'d,publik,,", "o4,e,Faith,,"}
	if diff := cmp.Diff(want, kumuRows(t, n, "Elements", "ID", "Label", "Type", "Short name", "note")); diff != "" {
		t.Error(diff)
	}
	want = []string{
		"g #1,o0,o1,undirected,0.500,g,funder|host,", "g #2,o0,o4,undirected,0.500,g,funder|host,", "g #3,o1,o4,undirected,0.500,g,,",
		"o0 – o1,o0,o1,undirected,1.234,o0 – o1,,", "o0 – o1 #2,o0,o1,undirected,2,o0 – o1 #2,,",
		"o2 – o3 – o4 #1,o2,o3,undirected,0.500,o2 – o3 – o4,,", "o2 – o3 – o4 #2,o2,o4,undirected,0.500,o2 – o3 – o4,,",
		"o2 – o3 – o4 #3,o3,o4,undirected,0.500,o2 – o3 – o4,,",
		"p,o3,o1,undirected,0.333,p,lead,"}
	got := kumuRows(t, n, "Connections", "ID", "From", "To", "Direction", "Strength", "Partnership", "From role", "To role")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	if got := kumuRows(t, n, "Connections", "Goals", "Budget", "Currency", "remark")[8]; got != "a|b,1,234.57,USD,r" {
		t.Errorf("the pair says %q", got)
	}
}

// TestKumuDirections wants the arrows that a directed network's ties have.
func TestKumuDirections(t *testing.T) {
	b := graph.NewBuilder()
	for _, id := range []string{"a", "b", "c"} {
		if err := b.AddOrganization(graph.Organization{ID: id, Attributes: []graph.Attribute{{Name: "label", Value: "x"}}}); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range []graph.Partnership{
		{ID: "1", Strength: 1, Pair: true, Directed: true, Source: 1, Target: 0},
		{ID: "2", Strength: 1, Pair: true, Source: 1, Target: 0},
		{ID: "3", Strength: 1, Members: []graph.Member{{Organization: 0, Role: graph.Implementer}, {Organization: 1, Role: graph.Funder}, {Organization: 2}}},
	} {
		if err := b.AddPartnership(p); err != nil {
			t.Fatal(err)
		}
	}
	n, _ := b.Build(true)
	want := []string{"1,b,a,directed", "2,b,a,mutual", "3 #1,b,a,directed", "3 #2,a,c,mutual", "3 #3,b,c,mutual"}
	if diff := cmp.Diff(want, kumuRows(t, n, "Connections", "ID", "From", "To", "Direction")); diff != "" {
		t.Error(diff)
	}
	if got := kumuRows(t, n, "Elements", "Label", "label 2")[0]; got != "a,x" {
		t.Errorf("the first element is %q", got)
	}
}

func TestKumuTooMany(t *testing.T) {
	b := graph.NewBuilder()
	var members []graph.Member
	for i := range 500 {
		if err := b.AddOrganization(graph.Organization{ID: strings.Repeat("x", i+1)}); err != nil {
			t.Fatal(err)
		}
		members = append(members, graph.Member{Organization: i})
	}
	if err := b.AddPartnership(graph.Partnership{ID: "all", Strength: 1, Members: members}); err != nil {
		t.Fatal(err)
	}
	n, _ := b.Build(false)
	var many *TooManyError
	if err := KumuWorkbook(io.Discard, n); !errors.As(err, &many) || many.Message.In(words.Indonesian) == many.Error() {
		t.Errorf("%v", err)
	}
}
