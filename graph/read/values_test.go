package read_test

import (
	"fmt"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
)

// A column of numbers is read as its cells are written.
func TestNumbers(t *testing.T) {
	for _, c := range []struct {
		delimiter, cells string // cells are separated by spaces
		want             string
	}{
		{",", "1 2.5 0.125", "[1 2.5 0.125]"},
		{",", "1,5 2 1.000", "[1.5 2 1000]"},
		{",", "1.234,5 1.000", "[1234.5 1000]"},
		{",", "1,234.5 1,000", "[1234.5 1000]"},
		{",", "1.234.567 1.000", "[1.234567e+06 1000]"},
		{",", "1,234,567 1.000", "[1.234567e+06 1]"},
		{",", "1.000", "[1] ambiguous"},
		{",", "1,000", "[1000] ambiguous"},
		{";", "1.000", "[1000] ambiguous"},
		{";", "1,000", "[1] ambiguous"},
		{";", "1.000 2,5", "[1000 2.5]"},
		{"\t", "1.000 2,5", "[1000 2.5]"},
		{",", "0.500", "[0.5]"},
		{",", "1e3 +5", "[1000 5]"},
		{",", "1_000 000x", "[] error error"},
		{",", "1,23,4.5 7", "[7] error"},
		{",", ".5 5.", "[0.5 5]"},
	} {
		t.Run(c.delimiter+" "+c.cells, func(t *testing.T) {
			var text strings.Builder
			fmt.Fprintf(&text, "source%[1]starget%[1]sstrength\n", c.delimiter)
			for i, cell := range strings.Fields(c.cells) {
				fmt.Fprintf(&text, "a%[1]sb%[2]d%[1]s\"%[3]s\"\n", c.delimiter, i, cell)
			}
			n, a := single(t, "x.csv", text.String(), read.Options{Lenient: true})
			got := []float64{}
			for _, p := range n.Partnerships().All() {
				got = append(got, p.Strength)
			}
			said := fmt.Sprint(got)
			for _, p := range a.Problems {
				if strings.Contains(p.In("en"), "two ways") {
					said += " ambiguous"
				} else {
					said += " error"
				}
			}
			equal(t, said, c.want)
		})
	}
}

func TestDates(t *testing.T) {
	for _, c := range []struct{ cells, want string }{
		{"2024-03-31 2024-02 2024", "2024-03-31 2024-02-01 2024-01-01"},
		{"31/03/2024 01/02/2024", "2024-03-31 2024-02-01"},
		{"03/31/2024 01/02/2024", "2024-03-31 2024-01-02"},
		{"31.3.2024 1-2-2024", "2024-03-31 2024-02-01"},
		{"2024-03-31T00:00:00Z", "2024-03-31"},
		{"05/05/2024", "2024-05-05"},
		{"31/03/2024 03/31/2024", "error error"},
		{"45000 1/2/24 0000-01-01", "error error error"},
	} {
		t.Run(c.cells, func(t *testing.T) {
			var text strings.Builder
			text.WriteString("source,target,start\n")
			for i, cell := range strings.Fields(c.cells) {
				fmt.Fprintf(&text, "a,b%d,%s\n", i, cell)
			}
			n, a := single(t, "x.csv", text.String(), read.Options{Lenient: true})
			var got []string
			for _, p := range n.Partnerships().All() {
				got = append(got, p.Period.Start.String())
			}
			for range a.Problems {
				got = append(got, "error")
			}
			equal(t, strings.Join(got, " "), c.want)
		})
	}
}

func TestSectors(t *testing.T) {
	for cell, want := range map[string]string{
		"Public": "public", "Dinas": "public", "GOVT": "public", "Swasta": "private", "company": "private",
		"LSM": "nonprofit", "Civil Society": "nonprofit", "Yayasan": "nonprofit", "masyarakat": "community",
		"Perguruan Tinggi": "academic", "pers": "media", "PBB": "multilateral", "UN": "multilateral",
		"Foundation": "philanthropy", "Lainnya": "other", "": "unknown", "Tidak diketahui": "unknown",
		"Koperasi": "Koperasi", "army": "army", "BUMN": "BUMN",
		"universty": "error", "Privte": "error", "pemerinta": "error",
	} {
		t.Run(cell, func(t *testing.T) {
			n, a := folder(t, tables{"organizations.csv": "name,sector\nAlfa," + cell + "\n", "partnerships.csv": "source,target\n"}, read.Options{})
			got := "error"
			if n != nil {
				got = n.Organizations()[0].Sector
			}
			if got != want {
				t.Errorf("sector %q, want %q; %s", got, want, problems(a))
			}
		})
	}
}

func TestListedSectors(t *testing.T) {
	n, a := folder(t, tables{
		"sektor.csv":        "sektor,label_en,label_id,warna\nGOV,Government,Pemerintah,#123456\npublic,,,\n",
		"organizations.csv": "name,sector\na,gov\nb,pemerintah\nc,PUBLIC\nd,\n",
		"partnerships.csv":  "source,target\na,b\n",
	}, read.Options{})
	equal(t, problems(a), "")
	equal(t, fmt.Sprintf("%+v %v", n.Sectors(), n.Codes()),
		"[{Key:GOV Label:{EN:Government ID:Pemerintah} Color:#123456 Shape:} {Key:public Label:{EN:Public ID:Pemerintah} Color: Shape:}] [0 0 1 -1]")
}

// members describes the members of the partnership with the given id.
func members(n *graph.Network, id string) string {
	for _, p := range n.Partnerships().All() {
		if p.ID == id {
			out := fmt.Sprintf("size %d, pair %v:", p.Size, p.Pair)
			for _, m := range p.Members {
				out += fmt.Sprintf(" %s=%s", n.Organizations()[m.Organization].ID, m.Role)
			}
			return out
		}
	}
	return "none"
}

// The table of members completes pairs and groups.
func TestJoinedMembers(t *testing.T) {
	n, a := folder(t, tables{
		"organizations.csv": "id,name\na,Alfa\nb,Beta\nc,Cita\nd,Dian\n",
		"partnerships.csv": "id,source,target,members,lead\n" +
			"pair,a,b,,\nroles,a,b,,\nthird,a,b,,c\ngroup,,,a; Beta,\nunion,,,a;b,d\nrows,,,,\n",
		"members.csv": "partnership,organization,role,contribution,currency\n" +
			"roles,a,funder,5,EUR\nunion,c,Pelaksana; penilai,,\nunion,a,,,\nrows,c,programme partner,,\nrows,d,,,\n",
	}, read.Options{})
	equal(t, problems(a), "")
	for id, want := range map[string]string{
		"pair":  "size 2, pair true: a= b=",
		"roles": "size 2, pair true: a=funder b=",
		"third": "size 3, pair false: a= b= c=lead",
		"group": "size 2, pair false: a= b=",
		"union": "size 4, pair false: a= b= c=evaluator c=implementer d=lead",
		"rows":  "size 2, pair false: c=programme d=",
	} {
		equal(t, id+" "+members(n, id), id+" "+want)
	}
}

// A lenient reading rejects what hangs on a rejected row and says why.
func TestLenient(t *testing.T) {
	files := tables{
		"organizations.csv": "id,name,sector\na,Alfa,public\nb,Beta,private\nc,Cita,pubilc\n",
		"partnerships.csv":  "id,members\nP,a;b\nQ,a;c\n",
		"activities.csv":    "organization,theme,partnership\nb,Water,P\nc,Water,\na,Food,Q\n",
	}
	n, a := folder(t, files, read.Options{Lenient: true})
	equal(t, problems(a), `warning activities.csv:3:1: organization "c" is left out (organizations.csv:4), and this row with it
warning activities.csv:4:8: partnership "Q" is left out (partnerships.csv:3); the activity stands without it
warning organizations.csv:4:8: sector "pubilc" is not known; did you mean "public"?
warning partnerships.csv:3:3: organization "c" is left out (organizations.csv:4), and this row with it
`)
	if n.Len() != 2 || n.Partnerships().Len() != 1 || len(n.Activities()) != 2 {
		t.Errorf("%d organizations, %d partnerships, %d activities", n.Len(), n.Partnerships().Len(), len(n.Activities()))
	}
	_, a = folder(t, files, read.Options{})
	equal(t, problems(a), "error organizations.csv:4:8: sector \"pubilc\" is not known; did you mean \"public\"?\n")
}

func TestCounts(t *testing.T) {
	_, a := single(t, "x.csv", "source,target,strength,budget\na,b,1,\na,b,2,\nb,a,,3\n", read.Options{Currency: "usd"})
	if a.Repeated != 1 || a.EmptyStrengths != 1 || a.Added != 2 {
		t.Errorf("account %+v", a)
	}
}
