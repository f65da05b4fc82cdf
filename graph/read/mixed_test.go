package read_test

import (
	"fmt"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"github.com/google/go-cmp/cmp"
)

// outline lists organizations with their sectors, partnerships with their members
// and relations, and activities.
func outline(n *graph.Network) string {
	if n == nil {
		return "no network\n"
	}
	var b strings.Builder
	for _, o := range n.Organizations() {
		fmt.Fprintf(&b, "%s (%s) %s\n", o.ID, o.Sector, o.Type)
	}
	for _, p := range n.Partnerships().All() {
		var members []string
		for _, m := range p.Members {
			members = append(members, n.Organizations()[m.Organization].ID+strings.TrimRight(" "+m.Role, " "))
		}
		fmt.Fprintf(&b, "%s: %s %g %s\n", p.ID, strings.Join(members, ", "), p.Strength, p.Relation)
	}
	for _, a := range n.Activities() {
		fmt.Fprintf(&b, "%s does %s in %s\n", n.Organizations()[a.Organization].ID, a.Theme, a.Place)
	}
	return b.String()
}

// Files of several forms in one folder make one network.
func TestMixedFolders(t *testing.T) {
	for _, c := range []struct {
		name  string
		files tables
		want  string
	}{
		{"a table of organizations and a list of who does what where", tables{
			"organizations.csv": "name,short_name,sector\nDinas Kesehatan,Dinkes,public\nYayasan Sehat,,nonprofit\n",
			"list.csv":          "Organization,Partner,Cluster,Region\nDinas Kesehatan,YAYASAN SEHAT,Health,North\nPT Baru,,Food,South\n",
		}, `Dinas Kesehatan (public) 
PT Baru (unknown) 
Yayasan Sehat (nonprofit) 
//Dinas Kesehatan/Yayasan Sehat: Dinas Kesehatan implementer, Yayasan Sehat 1 
Dinas Kesehatan does Health in North
PT Baru does Food in South
`},
		{"matrices of two relations and a list of types", tables{
			"information.csv": ",A,B,C\nA,0,1,0\nB,1,0,1\nC,0,1,0\n",
			"money.csv":       ",A,B,C\nA,0,1,0\nB,0,0,0\nC,0,0,0\n",
			"types.csv":       ",type\nA,gov\nB,ngo\nC,gov\n",
		}, `A (public) gov
B (nonprofit) ngo
C (public) gov
A – B: A, B 1 information
A – B #2: A, B 1 money
B – C: B, C 1 information
`},
		{"a graph and a list of pairs", tables{
			"net.graphml": `<graphml><key id="s" for="node" attr.name="sector" attr.type="string"/><graph edgedefault="undirected"><node id="A"><data key="s">public</data></node><node id="B"/><edge source="A" target="B"/></graph></graphml>`,
			"more.csv":    "source,target\nB,C\n",
		}, `A (public) 
B (unknown) 
C (unknown) 
A – B: A, B 1 net
B – C: B, C 1 more
`},
		{"files that are none of the data beside tables", tables{
			"organizations.csv": "name\nA\nB\n", "partnerships.csv": "source,target\nA,B\n",
			"old.csv": "source,target\nA,Z\n", "notes.txt": "hello", "net.graphml": "<graphml/>",
		}, `A (unknown) 
B (unknown) 
A – B: A, B 1 
`},
	} {
		t.Run(c.name, func(t *testing.T) {
			n, a := folder(t, c.files, read.Options{})
			if diff := cmp.Diff(c.want, outline(n)); diff != "" {
				t.Errorf("%s\n%s", diff, problems(a))
			}
		})
	}
}

// Spellings that are certainly one organization are one, and are listed with
// their places; what is only likely stays two.
func TestSpellings(t *testing.T) {
	n, a := single(t, "x.csv", "source,target\nWorld Food Programme (WFP),Dinas Kesehatan\nWorld Food Programme,dinas kesehatan\nWFP,Unicef\n", read.Options{})
	want := `Dinas Kesehatan (unknown) 
Unicef (unknown) 
WFP (unknown) 
World Food Programme (unknown) 
WFP – Unicef: Unicef, WFP 1 
World Food Programme – Dinas Kesehatan: Dinas Kesehatan, World Food Programme 1 
`
	if diff := cmp.Diff(want, outline(n)); diff != "" {
		t.Error(diff)
	}
	var got []string
	for _, s := range a.Same {
		for _, x := range s.Spellings {
			got = append(got, fmt.Sprintf("%s: %s at %s, %s", s.Name, x.Text, x.Where, x.Reason))
		}
	}
	if len(got) != 2 || !strings.Contains(got[0], "dinas kesehatan at x.csv:3:") || !strings.Contains(got[1], "at x.csv:") {
		t.Errorf("%q", got)
	}
	if len(a.Likely) != 1 || a.Likely[0].WhereA == "" || a.Likely[0].WhereB == "" {
		t.Errorf("%+v", a.Likely)
	}
}
