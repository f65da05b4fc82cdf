package read_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

type tables map[string]string

// folder reads a folder of the given files and checks what holds of every
// reading.
func folder(t rapid.TB, files tables, opt read.Options) (*graph.Network, *read.Account) {
	t.Helper()
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	n, a, err := read.Folder(context.Background(), fsys, opt)
	check(t, n, a, err)
	return n, a
}

// single reads one table as a file of the given name.
func single(t rapid.TB, name, text string, opt read.Options) (*graph.Network, *read.Account) {
	t.Helper()
	n, a, err := read.Single(context.Background(), name, strings.NewReader(text), opt)
	check(t, n, a, err)
	return n, a
}

// check fails the test where the balance of a file does not add up, or where
// network, error and problems contradict one another.
func check(t rapid.TB, n *graph.Network, a *read.Account, err error) {
	t.Helper()
	if a == nil {
		t.Fatalf("no account: %v", err)
	}
	for _, f := range a.Files {
		if f.Read+f.Merged+f.Rejected+f.Empty != f.Rows {
			t.Errorf("%s: %d read + %d merged + %d rejected + %d empty is not %d rows",
				f.Name, f.Read, f.Merged, f.Rejected, f.Empty, f.Rows)
		}
	}
	errs := 0
	for i, p := range a.Problems {
		if p.Severity == graph.Error {
			errs++
		}
		p.Message = withoutCells(p.Message)
		if p.In("en") == "" || strings.Contains(p.In("en"), "%!") || strings.Contains(p.In("id"), "%!") {
			t.Errorf("problem %d is malformed: %q, %q", i, p.In("en"), p.In("id"))
		}
	}
	if (errs > 0) != (n == nil) || (errs > 0) != errors.Is(err, read.ErrUnusable) {
		t.Errorf("%d errors, network %v, error %v", errs, n != nil, err)
	}
}

// withoutCells returns the message with its texts of the input replaced, which
// may look like what fmt writes for a verb without a value.
func withoutCells(m words.Message) words.Message {
	m.Args = slices.Clone(m.Args)
	for i, arg := range m.Args {
		if _, ok := arg.(string); ok {
			m.Args[i] = "x"
		}
	}
	return m
}

// problems returns the problems as text, a line each.
func problems(a *read.Account) string {
	var out strings.Builder
	for _, p := range a.Problems {
		fmt.Fprintf(&out, "%s %s\n", p.Severity, p.In("en"))
	}
	return out.String()
}

// describe returns what the network holds, line by line.
func describe(n *graph.Network) string {
	var out strings.Builder
	for _, o := range n.Organizations() {
		fmt.Fprintf(&out, "organization %+v\n", o)
	}
	for _, p := range n.Partnerships().All() {
		fmt.Fprintf(&out, "partnership %+v\n", *p)
	}
	for _, x := range n.Activities() {
		fmt.Fprintf(&out, "activity %+v\n", x)
	}
	for _, x := range n.Needs() {
		fmt.Fprintf(&out, "need %+v\n", x)
	}
	fmt.Fprintf(&out, "places %+v\nabout %+v\nsectors %+v\ndirected %v date %v\n",
		n.Places(), n.About(), n.Sectors(), n.IsDirected(), n.Date())
	return out.String()
}

func equal(t rapid.TB, got, want string) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
}

const threeOrganizations = "id,name,sector\na,Alfa,public\nb,Beta,private\nc,Cita,media\n"

func TestFolder(t *testing.T) {
	n, a := folder(t, tables{
		"about.csv":         "key,value\ntitle,A test\ndate,2024\ncurrency,Rp\nlanguage,en\n",
		"Organizations.CSV": "id,name,short_name,sector,type,scope,asked\na,Dinas Alfa,DA,Pemerintah,agency,local,yes\nb,PT Beta,,company,,,no\nc,Cita,,NGO,,,\n",
		"partnerships.tsv":  "id\tname\ttype\tstrength\tstart\tend\tagreement\tgoals\tbudget\nP1\tWater\tStrategis\t2,5\t2024-02\t2024\tya\tz; y\t1.500.000,50\n",
		"members.txt":       "partnership;organization;role\nP1;Dinas Alfa;Ketua\nP1;b;Pendana; \nP1;Cita;\n",
		"activities.csv":    "organization,theme,place_code,beneficiaries,partnership\nDA,WASH > Water,X1,1234,P1\n",
		"places.csv":        "code,name,parent\nX,Xland,\nX1,Xone,X\n",
		"needs.csv":         "theme,place,wanted\nWASH,Xone,2\n",
		"readme.md":         "hello",
	}, read.Options{})
	equal(t, problems(a), "")
	if n == nil {
		return
	}
	equal(t, describe(n), `organization {ID:a Name:Dinas Alfa ShortName:DA Sector:public Type:agency Region: PlaceCode: Asked:1 Answered:0 Attributes:[{Name:scope Value:local}]}
organization {ID:b Name:PT Beta ShortName: Sector:private Type: Region: PlaceCode: Asked:2 Answered:0 Attributes:[]}
organization {ID:c Name:Cita ShortName: Sector:nonprofit Type: Region: PlaceCode: Asked:0 Answered:0 Attributes:[]}
partnership {ID:P1 Name:Water Type:strategic Relation: Strength:2.5 Directed:false Pair:false Period:{Start:2024-02-01 End:2024-12-31} Status: Agreement:yes Goals:[y z] Forums:[] Budget:{Amount:1500000.5 Currency:IDR} Size:3 Members:[{Organization:0 Role:lead Contribution:{Amount: Currency:} Benefit: Goals:[] Confirmed:0} {Organization:1 Role:funder Contribution:{Amount: Currency:} Benefit: Goals:[] Confirmed:0} {Organization:2 Role: Contribution:{Amount: Currency:} Benefit: Goals:[] Confirmed:0}] Attributes:[] Source:0 Target:0}
activity {Organization:0 Theme:WASH > Water Place:Xland > Xone PlaceCode:X1 TargetGroup: Period:{Start: End:} Status: Budget:{Amount: Currency:} Beneficiaries:1234 Partnership:P1 Attributes:[]}
need {Theme:WASH Place:Xland > Xone PlaceCode:X1 TargetGroup: People:NaN Target:NaN Wanted:2}
places [{Code:X Name:Xland Parent: Population:NaN Path:Xland} {Code:X1 Name:Xone Parent:X Population:NaN Path:Xland > Xone}]
about {Title:A test Source: Date:2024-12-31 Language:en Currency:IDR SectorLabel:}
sectors [{Key:public Label:{EN:Public ID:Pemerintah} Color: Shape:} {Key:private Label:{EN:Private ID:Swasta} Color: Shape:} {Key:nonprofit Label:{EN:Nonprofit ID:Nirlaba} Color: Shape:}]
directed false date 2024-12-31
`)
	if a.PlacesByCode != 1 || a.PlacesByName != 1 || a.Language != "en" || len(a.Ignored) != 1 {
		t.Errorf("account %+v", a)
	}
}

func TestSingle(t *testing.T) {
	for _, c := range []struct {
		name, text                            string
		organizations, partnerships, activity int
	}{
		{"pairs", "source,target\na,b\nb,c\n", 3, 2, 0},
		{"pairs in Indonesian", "Asal;Mitra;Bobot\na;b;0,5\n", 2, 1, 0},
		{"groups", "id,members\nP1,a;b;c\nP2,c;d\n", 4, 2, 0},
		{"members", "partnership,organization\nP,a\nP,b\n", 2, 1, 0},
		{"activities", "organization,theme,place\na,Water,X\nb,Food,Y\n", 2, 0, 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			n, a := single(t, "-", c.text, read.Options{})
			equal(t, problems(a), "")
			if n == nil {
				return
			}
			if n.Len() != c.organizations || n.Partnerships().Len() != c.partnerships || len(n.Activities()) != c.activity {
				t.Errorf("%d organizations, %d partnerships, %d activities", n.Len(), n.Partnerships().Len(), len(n.Activities()))
			}
			if a.Added != c.organizations || a.Files[0].Name != "standard input" {
				t.Errorf("account %+v", a)
			}
		})
	}
}

func TestDirected(t *testing.T) {
	n, a := single(t, "p.csv", "source,target,directed\na,b,true\nb,c,ya\n", read.Options{})
	equal(t, problems(a), "")
	if !n.IsDirected() || !a.OneWay {
		t.Errorf("directed %v, one way %v", n.IsDirected(), a.OneWay)
	}
	n, a = single(t, "p.csv", "source,target,directed\na,b,true\nb,c,\n", read.Options{})
	equal(t, problems(a), "warning p.csv:1:15: some partnerships are directed and others are not, so the network is undirected; use --directed, or fill the column alike\n")
	if n.IsDirected() {
		t.Error("a mixed list is directed")
	}
	n, _ = single(t, "p.csv", "source,target\na,b\n", read.Options{Directed: true})
	if !n.IsDirected() || !n.Partnerships().At(0).Directed {
		t.Error("the option does not make the pairs directed")
	}
}

func TestUnknownEncodingAndCancel(t *testing.T) {
	if _, _, err := read.Single(context.Background(), "x", strings.NewReader("a"), read.Options{Encoding: "ebcdic"}); err == nil || errors.Is(err, read.ErrUnusable) {
		t.Errorf("error %v", err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, a, err := read.Single(ctx, "x", strings.NewReader("a"), read.Options{}); !errors.Is(err, context.Canceled) || a != nil {
		t.Errorf("error %v, account %v", err, a)
	}
}
