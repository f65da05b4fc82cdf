package read_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
)

// Matrices of one folder are relations of their own: what one says is not what
// another says again. Lists of the same organizations say more of them.
func TestMatricesOfAFolder(t *testing.T) {
	n, a := folder(t, tables{
		"advice.csv":  ",A,B,C\nA,0,1,1\nB,1,0,0\nC,0,0,0\n",
		"money.csv":   ",A,B,C\nA,0,1,0\nB,0,0,0\nC,1,0,0\n",
		"types.csv":   "\"\",\"type\",\"position\"\n\"A\",\"gov\",-1\n\"B\",\"ngo\",1\n\"C\",\"gov\",0\n",
		"staff.csv":   "name,budget line\nA,12\nB,\nA,12\n,7\n",
		"unknown.csv": ",type\nX,gov\nY,ngo\n",
	}, read.Options{})
	var ties []string
	for _, p := range n.Partnerships().All() {
		ties = append(ties, p.Relation+" "+n.Organizations()[p.Source].ID+n.Organizations()[p.Target].ID)
	}
	equal(t, strings.Join(ties, ", "), "advice AB, money AB, advice AC, advice BA, money CA")
	if !n.IsDirected() {
		t.Error("not directed")
	}
	o := n.Organizations()[0]
	equal(t, o.Type+" "+o.Attribute("position")+" "+o.Attribute("budget line"), "gov -1 12")
	for _, f := range a.Files {
		if f.Name == "staff.csv" {
			equal(t, fmt.Sprint(f.Rows, f.Read, f.Merged, f.Rejected, f.Empty, f.Attributes), "4 2 1 1 0 [budget line]")
		}
	}
	equal(t, strings.Join(a.Ignored, " "), "unknown.csv")
}

// One list of ties beside other tables needs no name.
func TestTiesOfOneFileSayNoRelation(t *testing.T) {
	n, _ := folder(t, tables{"ties.csv": "from,to\nA,B\n", "list.csv": "name,year\nA,2020\nB,2021\n"}, read.Options{})
	equal(t, n.Partnerships().At(0).Relation, "")
	equal(t, n.Organizations()[0].Attribute("year"), "2020")
}

// A month without a year is of the year that the name of the file says, and is
// kept as it is where that says none or two.
func TestMonthWithoutAYear(t *testing.T) {
	const list = "Organisation,Cluster,Month\nA,WASH,January\nA,WASH,April\n"
	for name, want := range map[string]string{
		"3w_january_april_2025.csv": "2025-01-01 – 2025-01-31 , 2025-04-01 – 2025-04-30 ",
		"3w_2024_2025.csv":          " – April,  – January",
		"list.csv":                  " – April,  – January",
		"20250401.csv":              " – April,  – January",
	} {
		t.Run(name, func(t *testing.T) {
			n, a, err := read.Single(t.Context(), name, strings.NewReader(list), read.Options{})
			if err != nil {
				t.Fatal(err, problems(a))
			}
			var got []string
			for _, x := range n.Activities() {
				start, end := "", ""
				if x.Period != (graph.Period{}) {
					start, end = x.Period.Start.String(), x.Period.End.String()
				}
				month := ""
				for _, m := range x.Attributes {
					month = m.Value
				}
				got = append(got, start+" – "+end+" "+month)
			}
			equal(t, strings.ReplaceAll(strings.Join(got, ", "), " –  ", " – "), want)
			if told := strings.Contains(problems(a), "months without a year: 2; they are taken as months of 2025"); told != strings.Contains(want, "2025") {
				t.Error(problems(a))
			}
		})
	}
}

// Amounts below 0 of a list are told once, however many rows are made of them.
func TestNegativeAmountsAreToldOnce(t *testing.T) {
	_, a, err := read.Single(t.Context(), "flows.csv", strings.NewReader(
		"#org+provider,#org+receiver,#value+total\nA,B,-5\nA,C,-6\nB,C,7\n"), read.Options{Currency: "EUR"})
	if err != nil {
		t.Fatal(err)
	}
	equal(t, problems(a), "warning flows.csv:2:5: amounts below 0: 2, the first here (-5); each is taken as not recorded; correct them, or add up what belongs together before\n")
}

// A partition beside the network that it belongs to does not stop anything, and
// neither do column names that stand in a list again.
func TestWhatIsLeftOutBesideANetwork(t *testing.T) {
	n, a := folder(t, tables{"net.net": "*Vertices 2\n1 \"A\"\n2 \"B\"\n*Edges\n1 2\n", "sectors.clu": "*Vertices 2\n3\n3\n"}, read.Options{})
	equal(t, problems(a), "warning sectors.clu:1:1: this is not used: this is a partition or vector of 2 values and no network; "+
		"put it into one .paj file with the network of that size that it belongs to\n")
	equal(t, fmt.Sprint(n.Len(), a.Ignored), "2 [sectors.clu]")

	n, a = single(t, "pairs.csv", "from,to\nA,B\nfrom,to\nB,C\nfrom,to\n", read.Options{})
	equal(t, problems(a), "warning pairs.csv:3:1: rows that are the column names again and are left out: 2, the first here\n")
	equal(t, fmt.Sprint(n.Len(), a.Files[0].Rows, a.Files[0].Read, a.Files[0].Merged), "3 4 2 2")
}

// Nodes without a label among labelled ones may be no organizations.
func TestNodesOfTwoKinds(t *testing.T) {
	const head = `<gexf><graph defaultedgetype="directed"><nodes><node id="A" label="A"/><node id="B" label="B"/><node id="A-B-2001"/></nodes><edges>` +
		`<edge source="A" target="A-B-2001"/><edge source="A-B-2001" target="B"/>`
	_, a := single(t, "x.gexf", head+`</edges></graph></gexf>`, read.Options{})
	equal(t, problems(a), "warning x.gexf:1:96: nodes without a label that are tied only to nodes with one, as events or joint projects are: 1 of 3; "+
		"they are read as organizations. Where they are none, make partnerships of them (id, members)\n")
	_, a = single(t, "x.gexf", head+`<edge source="A" target="B"/></edges></graph></gexf>`, read.Options{})
	equal(t, problems(a), "")
}

// A list of names and types alone says what it is.
func TestDirectoryAlone(t *testing.T) {
	raw, err := os.ReadFile("testdata/flat/burkina-directory.csv")
	if err != nil {
		t.Fatal(err)
	}
	_, a := single(t, "directory.csv", string(raw), read.Options{})
	if !strings.Contains(problems(a), "error directory.csv: this list says what organizations are called and of what type they are (rows: ") {
		t.Error(problems(a))
	}
}
