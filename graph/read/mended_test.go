package read_test

import (
	"context"
	"errors"
	"io/fs"
	"testing"
	"testing/fstest"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
)

// A color or a shape that cannot be drawn is left out with a warning, and what
// can be is written as lintas writes it.
func TestMarks(t *testing.T) {
	n, a := folder(t, tables{
		"sectors.csv":       "sector,color,shape\nA,#ABC,Inverted-Triangle\nB,#1F77b4,belah ketupat\nC,red,circel\nD,#12345,\nE,#12345g,segi_enam\n",
		"organizations.csv": "name,sector\na,A\nb,B\nc,C\nd,D\ne,E\n", "partnerships.csv": "source,target\na,b\n",
	}, read.Options{})
	const color = " is not known and not used; write #rgb or #rrggbb in hexadecimal digits, such as #1f77b4\n"
	equal(t, problems(a), "warning sectors.csv:4:3: color \"red\""+color+
		"warning sectors.csv:4:7: shape \"circel\" is not known and not used; write square, circle, triangle, diamond, hexagon, inverted triangle, star, pentagon or cross\n"+
		"warning sectors.csv:5:3: color \"#12345\""+color+
		"warning sectors.csv:6:3: color \"#12345g\""+color)
	got := ""
	for _, s := range n.Sectors() {
		got += s.Key + " " + s.Color + " " + s.Shape + "\n"
	}
	equal(t, got, "A #abc inverted triangle\nB #1f77b4 diamond\nC  \nD  \nE  hexagon\n")
}

// A ring of parents is said once, with each of its places, and is cut.
func TestRingsOfParents(t *testing.T) {
	n, a := folder(t, tables{
		"places.csv":        "code,parent\n2,1\n1,2\n3,3\n4,2\n",
		"organizations.csv": threeOrganizations, "partnerships.csv": "source,target\na,b\n",
	}, read.Options{})
	const ring = "these places lie in themselves through their parents: "
	equal(t, problems(a), "warning places.csv:3:3: "+ring+"1 (places.csv:3:3), 2 (places.csv:2:3); correct a parent, until then \"1\" stands at the top\n"+
		"warning places.csv:4:3: "+ring+"3 (places.csv:4:3); correct a parent, until then \"3\" stands at the top\n")
	if p, _ := n.Place("4"); p.Path.String() != "1 > 2 > 4" {
		t.Errorf("path %q", p.Path)
	}
}

// A negative amount or number is taken as not recorded, and the row is read.
func TestNegativeIsMended(t *testing.T) {
	n, a := folder(t, tables{
		"organizations.csv": threeOrganizations,
		"partnerships.csv":  "id,members,budget,currency\nP,a;b,-5,IDR\n",
		"members.csv":       "partnership,organization,contribution,currency\nP,a,-1,IDR\n",
		"activities.csv":    "organization,theme,beneficiaries\na,Water,-3\n",
	}, read.Options{})
	const mended = " is less than 0 and is taken as not recorded; correct it\n"
	equal(t, problems(a), "warning activities.csv:2:9: -3"+mended+"warning members.csv:2:5: -1"+mended+"warning partnerships.csv:2:7: -5"+mended)
	if p := n.Partnerships().At(0); p.Budget != (graph.Money{}) || p.Members[0].Contribution != (graph.Money{}) || len(p.Participants()) != 2 {
		t.Errorf("partnership %+v", p)
	}
	if x := n.Activities()[0].Beneficiaries; x == x {
		t.Errorf("%v beneficiaries", x)
	}
	for _, f := range a.Files {
		if f.Rejected > 0 {
			t.Errorf("%s: %d rejected", f.Name, f.Rejected)
		}
	}
}

// A name in which nothing can be seen is none.
func TestInvisibleNames(t *testing.T) {
	_, a := folder(t, tables{
		"organizations.csv": "name\na\nb\n\u200d\n\u3164 \u2800\n",
		"partnerships.csv":  "source,target\na,\u2064\u200d\na,b\n",
	}, read.Options{})
	equal(t, problems(a), "warning organizations.csv:4:1: control, bidirectional or invisible characters taken out of this file: 4, the first here\n"+
		"error partnerships.csv:2:3: the column target is empty; write whom the row is about\n"+
		"warning partnerships.csv:2:3: control, bidirectional or invisible characters taken out of this file: 2, the first here\n")
	if a.Files[0].Empty != 2 {
		t.Errorf("%d empty rows", a.Files[0].Empty)
	}
	n, a := single(t, "x.csv", "id,members\nP,a;\u200d;b\n", read.Options{})
	equal(t, problems(a), "")
	if n.Len() != 2 {
		t.Errorf("%d organizations", n.Len())
	}
}

// opened is a folder that fails the test where what is no file is opened.
type opened struct {
	fstest.MapFS
	t *testing.T
}

func (o opened) Open(name string) (fs.File, error) {
	if f := o.MapFS[name]; f != nil && !f.Mode.IsRegular() {
		o.t.Errorf("%s was opened", name)
	}
	return o.MapFS.Open(name)
}

func (o opened) Stat(name string) (fs.FileInfo, error) { return o.MapFS.Stat(name) }

func TestIrregularFiles(t *testing.T) {
	files := fstest.MapFS{
		"partnerships.csv":     {Data: []byte("source,target\na,b\n")},
		"organizations.csv":    {Mode: fs.ModeNamedPipe},
		"members.csv":          {Mode: fs.ModeSocket},
		"other":                {Mode: fs.ModeDevice},
		"needs.csv/inside.csv": {},
		"notes/inside.csv":     {},
	}
	n, a, err := read.Folder(context.Background(), opened{files, t}, read.Options{})
	check(t, n, a, err)
	const irregular = ": this is no file of data but a folder, pipe, socket or device, and is not read; put a file in its place\n"
	equal(t, problems(a), "warning members.csv"+irregular+"warning needs.csv"+irregular+
		"error organizations.csv: there is no table of organizations; add one, or give the table of pairs or activities alone instead of the folder\n"+
		"warning organizations.csv"+irregular+"warning other"+irregular)
	if len(a.Ignored) != 4 {
		t.Errorf("ignored %q", a.Ignored)
	}
}

func TestOptions(t *testing.T) {
	for _, opt := range []read.Options{{Currency: "foo1"}, {Currency: "US"}, {Currency: "€€€"}, {Encoding: "ebcdic"}} {
		var refused *read.OptionError
		if _, a, err := read.Folder(context.Background(), fstest.MapFS{}, opt); !errors.As(err, &refused) || a != nil {
			t.Errorf("%+v: account %v, error %v", opt, a, err)
		}
	}
	for _, currency := range []string{"", "usd", "IDR", "Rp", "rupiah"} {
		single(t, "x.csv", "source,target\na,b\n", read.Options{Currency: currency})
	}
}

func TestType(t *testing.T) {
	for text, want := range map[string]string{"Strategis": "strategic", "OPERATIONAL": "operational", "Own": "Own", "": ""} {
		equal(t, read.Type(text), want)
	}
}

func TestAddedNames(t *testing.T) {
	_, a := folder(t, tables{"organizations.csv": threeOrganizations, "partnerships.csv": "source,target\na,z\ny,b\n"}, read.Options{AddMissing: true})
	if a.Added != 2 || len(a.AddedNames) != 2 || a.AddedNames[0] != "y" || a.AddedNames[1] != "z" {
		t.Errorf("added %d: %q", a.Added, a.AddedNames)
	}
}
