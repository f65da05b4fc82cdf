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

// kumuRows returns the rows of a sheet of the network's Kumu workbook.
func kumuRows(t *testing.T, n *graph.Network, sheet string) string {
	t.Helper()
	var b bytes.Buffer
	if err := KumuWorkbook(&b, n); err != nil {
		t.Fatal(err)
	}
	rows, err := opened(t, b.Bytes()).GetRows(sheet)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, row := range rows {
		out.WriteString(strings.Join(row, "|") + "\n")
	}
	return out.String()
}

func kumuNetwork(t *testing.T, directed bool) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	for _, id := range []string{"a", "b", "c"} {
		if err := b.AddOrganization(graph.Organization{ID: id, Name: "=" + id, Sector: "public",
			Attributes: []graph.Attribute{{Name: "label", Value: "x"}}}); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range []graph.Partnership{
		{ID: "1", Strength: 1, Pair: true, Directed: true, Source: 1, Target: 0},
		{ID: "2", Strength: 3, Type: "strategic", Members: []graph.Member{
			{Organization: 0, Role: graph.Implementer}, {Organization: 1, Role: graph.Funder}, {Organization: 2}}},
	} {
		if err := b.AddPartnership(p); err != nil {
			t.Fatal(err)
		}
	}
	n, _ := b.Build(directed)
	return n
}

func TestKumuWorkbook(t *testing.T) {
	n := kumuNetwork(t, false)
	if diff := cmp.Diff("ID|Label|sector|label_2\na|=a|public|x\nb|=b|public|x\nc|=c|public|x\n", kumuRows(t, n, "Elements")); diff != "" {
		t.Error(diff)
	}
	want := "From|To|Direction|Strength|partnership|type|group_size\n" +
		"b|a|undirected|1.00|1\na|b|undirected|1.50|2|strategic|3\na|c|undirected|1.50|2|strategic|3\nb|c|undirected|1.50|2|strategic|3\n"
	if diff := cmp.Diff(want, kumuRows(t, n, "Connections")); diff != "" {
		t.Error(diff)
	}
}

// A directed network has an arrow for each arc, as its ties have.
func TestKumuDirections(t *testing.T) {
	n := kumuNetwork(t, true)
	if got, want := strings.Count(kumuRows(t, n, "Connections"), "|directed|"), 1+1+2+2; got != want {
		t.Errorf("%d arrows, want %d", got, want)
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
	var many *Error
	if err := KumuWorkbook(io.Discard, n); !errors.As(err, &many) || many.Message.In(words.Indonesian) == many.Error() {
		t.Errorf("%v", err)
	}
}
