package read

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"

	"example.org/lintas/graph"
	"github.com/google/go-cmp/cmp"
)

// Tables of which most rows are never cut into cells are read as if all were: with
// the same network, problems and balance. A text whose last line has no end is
// always cut.
func TestPlainTablesAreReadLikeOthers(t *testing.T) {
	plain, cut := 0, 0
	for seed := range uint64(6000) {
		r := rand.New(rand.NewPCG(seed, 7))
		organizations, partnerships := randomOrganizations(r), randomPairs(r)
		opt := Options{Lenient: r.IntN(2) == 0, AddMissing: r.IntN(4) == 0, Directed: r.IntN(4) == 0, Propose: r.IntN(8) == 0}
		folder := func(ending string) fstest.MapFS {
			f := fstest.MapFS{"organizations.csv": {Data: []byte(organizations + ending)}, "partnerships.csv": {Data: []byte(partnerships + ending)}}
			if seed%9 == 0 {
				f["notes.csv"] = &fstest.MapFile{Data: []byte("name,remark\no1,a\nOrganization 2,b\n")}
				if seed%2 == 0 {
					delete(f, "partnerships.csv")
				}
			}
			return f
		}
		got, gotNetwork := described(folder("\n"), opt, &plain)
		want, wantNetwork := described(folder(""), opt, &cut)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Fatalf("seed %d: %s\n%s\n\n%s", seed, diff, organizations, partnerships)
		}
		if diff := cmp.Diff(wantNetwork, gotNetwork); diff != "" {
			t.Fatalf("seed %d: %s\n%s\n\n%s", seed, diff, organizations, partnerships)
		}
	}
	if plain < 15000 || cut != 0 {
		t.Errorf("%d rows were plain, %d of texts that are cut", plain, cut)
	}
}

// described returns the account and the network as text, and counts the rows that
// were plain.
func described(folder fstest.MapFS, opt Options, plain *int) (account, network string) {
	in := newInput(context.Background(), opt)
	if err := in.openFolder(folder); err != nil {
		return err.Error(), ""
	}
	n, a, err := in.finish()
	for _, s := range in.sources["partnerships"] {
		*plain += len(s.plain.sources)
	}
	for i := range a.Files {
		a.Files[i].SHA256 = ""
	}
	var out strings.Builder
	for _, p := range a.Problems {
		fmt.Fprintln(&out, p.Where(), p.Severity, p.Message)
	}
	fmt.Fprintf(&out, "%+v %v %d %v %v %d %v %d %d %v\n", a.Files, a.Ignored, a.Added, a.AddedNames, a.OwnSectors, a.EmptyStrengths, a.Sectors, a.Repeated, a.Omitted, a.OneWay)
	fmt.Fprintf(&out, "%+v\n%+v\n%+v\n%v", a.Mentions(), a.Same, a.Likely, err)
	if n == nil {
		return out.String(), ""
	}
	var held strings.Builder
	fmt.Fprintf(&held, "%+v\n%v %v %v\n", n.Organizations(), n.Codes(), n.Sectors(), n.IsDirected())
	for _, p := range n.Partnerships().All() {
		fmt.Fprintf(&held, "%+v\n", *p)
	}
	fmt.Fprintf(&held, "%+v\n", n.Ties(graph.Newman).All())
	return out.String(), held.String()
}

// oneOf returns one of the texts, most often the first.
func oneOf(r *rand.Rand, usual string, others ...string) string {
	if r.IntN(12) > 0 {
		return usual
	}
	return others[r.IntN(len(others))]
}

func randomOrganizations(r *rand.Rand) string {
	header := oneOf(r, "id,name,sector", "name,id", "name,sector,region", "id,name,type,place_code,short_name", "id,name,sector,website",
		"kode,nama,sektor", "id;name;sector", "id,name,sectr", "id,name,name")
	sign := ","
	if strings.Contains(header, ";") {
		sign = ";"
	}
	var lines []string
	for i := range 2 + r.IntN(9) {
		var cells []string
		for _, column := range strings.Split(header, sign) {
			switch column {
			case "id", "kode":
				cells = append(cells, oneOf(r, fmt.Sprintf("o%d", i), fmt.Sprintf("O%d", i), fmt.Sprintf("o%d", r.IntN(4)), "", "organization-number-1", `"o""1"`, " o3", "Ó"))
			case "name", "nama":
				cells = append(cells, oneOf(r, fmt.Sprintf("Organization %d", i), "Organization 1", "o2", "", `"A, B"`, "\"A\nB\"", "Yayasan  Dua", "é", "Contoh: x", "'=1", "Ex\u00adample", "EXAMPLE x"))
			case "sector", "sektor":
				cells = append(cells, oneOf(r, "public", "private", "Goverment", "own", "OWN", "", "swasta"))
			default:
				cells = append(cells, oneOf(r, "x", "", "y"))
			}
		}
		lines = append(lines, oneOf(r, strings.Join(cells, sign), strings.Join(cells, sign)+sign, strings.Join(cells, sign)+sign+"more", "", ",,", header, "\"", cells[0]))
	}
	return text(r, header, lines)
}

func randomPairs(r *rand.Rand) string {
	header := oneOf(r, "source,target,strength", "source,target", "source,strength,target", "asal,mitra,bobot", "source;target;strength",
		"target,source", "source,target,strength,type", "source,target,note", "from,to,weight", "source,target,target")
	sign := ","
	if strings.Contains(header, ";") {
		sign = ";"
	}
	end := func() string {
		return oneOf(r, fmt.Sprintf("o%d", r.IntN(6)), fmt.Sprintf("Organization %d", r.IntN(5)), "nobody", "", `"o1"`, " o2", "o2 ", "'o1", "O1",
			"organization-number-1", "A, B", "o 1", "o\t1", "é", "Ó", "A\"B", "o\u200b1", "Yayasan Dua", "#org+source")
	}
	var lines []string
	rows := 1 + r.IntN(16)
	if r.IntN(100) == 0 {
		rows = 400 // more than are looked up at a time
	}
	for range rows {
		var cells []string
		for _, column := range strings.Split(header, sign) {
			switch column {
			case "strength", "bobot", "weight":
				cells = append(cells, oneOf(r, fmt.Sprint(1+r.IntN(3)), "2.5", "2.0", "1.000", "1,5", "0", "-1", "", "1e3", "x", "007", ".5", "5.", "999999999999999", "12345678901234567", `"3"`, "+1", "1 000", "0.0"))
			default:
				cells = append(cells, end())
			}
		}
		lines = append(lines, oneOf(r, strings.Join(cells, sign), strings.Join(cells, sign)+sign, strings.Join(cells, sign)+sign+"more", "", ",,", header, "\"", "o1", "o1,o2,\"a\nb\""))
	}
	if r.IntN(4) == 0 && len(lines) > 2 {
		lines[len(lines)-2] = lines[0] // a row twice
	}
	return text(r, header, lines)
}

// text joins the lines; the last is one that is whole.
func text(r *rand.Rand, header string, lines []string) string {
	ends := oneOf(r, "\n", "\r\n", "\r")
	if r.IntN(20) == 0 {
		lines = append([]string{oneOf(r, "", "#org+source,#org+target,#meta+strength", ",,")}, lines...)
	}
	sign := ","
	if strings.Contains(header, ";") {
		sign = ";"
	}
	var last []string
	for _, column := range strings.Split(header, sign) {
		last = append(last, map[string]string{"source": "o1", "asal": "o1", "from": "o1", "strength": "1", "bobot": "1", "weight": "1"}[column])
		if last[len(last)-1] == "" {
			last[len(last)-1] = "o2"
		}
	}
	lines = append(lines, strings.Join(last, sign))
	return oneOf(r, "", "\uFEFF", "\n") + header + ends + strings.Join(lines, ends)
}
