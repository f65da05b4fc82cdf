package read

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/words"
	"github.com/google/go-cmp/cmp"
)

// TestFlatLists compares what is made of lists that people keep with what was
// found right.
func TestFlatLists(t *testing.T) {
	paths, err := filepath.Glob("testdata/flat/*.csv")
	if err != nil || len(paths) == 0 {
		t.Fatal("no lists", err)
	}
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".csv")
		t.Run(name, func(t *testing.T) {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			l, doubts, d, _ := readFlat(string(text), nil)
			if l == nil {
				t.Fatal("not understood")
			}
			graphtest.Golden(t, strings.TrimSuffix(path, ".csv")+".txt", []byte(printLayout(l, doubts)+"\n"+printDeeds(l, d)))
		})
	}
}

func TestNoFlatList(t *testing.T) {
	for name, text := range map[string]string{
		"pairs":                 "source,target,weight\na,b,1\n",
		"pairs, Indonesian":     "asal,mitra\na,b\n",
		"edge list":             "from;to\na;b\n",
		"activities":            "organization,theme,place\na,Water,X\n",
		"activities and type":   "organisasi,tema,lokasi,jenis\na,Air,X,y\n",
		"groups":                "id,members\np,a;b\n",
		"members":               "partnership,organization,role\np,a,funder\n",
		"organizations":         "id,name,sector,type\n1,a,public,x\n",
		"places":                "code,name,parent\n1,a,\n",
		"needs":                 "theme,place,people\nWater,X,5\n",
		"about":                 "key,value\ntitle,x\n",
		"matrix":                ",a,b,c\na,0,1,0\nb,1,0,0\nc,0,0,0\n",
		"two-mode matrix":       "actor,e1,e2\na,0,1\nb,1,0\n",
		"names and years":       "name,year\na,2020\n",
		"no header":             "Alpha,WASH,North\nBeta,Health,South\n",
		"prose":                 "Dear colleagues,\n\nthis is a letter about our organization.\n",
		"a sheet that explains": "QUI,Organisation *,Votre nom\nQUI,Bailleur de fonds,Nom\nOU,Région,La région\nOU,Province,La province\nOU,Commune,La commune\n",
		"empty":                 "",
		"values":                "International NGO,North Region,WASH Cluster\nInternational NGO,North Region,WASH Cluster\nInternational NGO,South,WASH Cluster\n",
	} {
		t.Run(name, func(t *testing.T) {
			if l, _, ok := understand(csvGrid(text), nil); ok {
				t.Errorf("understood:\n%s", printLayout(l, nil))
			}
		})
	}
}

// TestFlatRows checks what single rows say under a header.
func TestFlatRows(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"one organization is active and no partner", "Organisation,Cluster,Region\nA,WASH,X\n", "2 implementer=A theme=WASH place=X forum=WASH\n"},
		{"a funder alone is not active", "Donor,Implementing Partner,Activity\nD,,Wells\n", "2 funder=D theme=Wells idle\n"},
		{"the organization implements where nobody else does", "Organisation,Implementing partner,Activity\nA,No partner,Wells\nA,B,Wells\nA,A,Wells\n",
			"2 implementer=A theme=Wells\n3 programme=A implementer=B theme=Wells\n4 implementer=A theme=Wells\n"},
		{"the programme partner is the finest", "Donor,Programme partner,Activity\nD,P,Wells\n", "2 funder=D programme=P implementer=P theme=Wells\n"},
		{"numbered partners", "Instansi,Kegiatan,Mitra 1,Mitra 2\nA,Air,B,C\n", "2 implementer=A member=B member=C theme=Air\n"},
		{"an acronym without a name is nobody", "Donor Acronym,Donor Name,Implementing Partner Name,Activity\nD,,A,Wells\n", "2 implementer=A theme=Wells\n"},
		{"levels from the general to the particular", "Desa,Kecamatan,Kabupaten,Nama OPD,Kegiatan\nd,c,k,A,Air\n", "2 implementer=A theme=Air place=k > c > d\n"},
		{"themes at one level", "Organisation,Sector,Status\nA,Health; WASH,Ongoing\n", "2 implementer=A theme=Health theme=WASH status=Ongoing\n"},
		{"repeated header and tags", "Organisation,Cluster\n#org,#sector\nA,WASH\nOrganisation,Cluster\nB,WASH\n", "3 implementer=A theme=WASH forum=WASH\n5 implementer=B theme=WASH forum=WASH\n"},
		{"stray quotes, stars and spaces in titles", "\"Organisation *  \",\"Secteur\nCluster*\"\nA,WASH\n", "3 implementer=A theme=WASH forum=WASH\n"},
		{"places on lines of their own", "Nama OPD,Kegiatan,Lokasi\nA,\"Air\nbersih\",\"Desa X;\nDesa Y\"\n", "2 implementer=A theme=Air bersih place=Desa X place=Desa Y\n"},
		{"merged cells of two rows of titles", "No,Nama OPD,Lokasi,Lokasi,Kegiatan\nNo,Nama OPD,Kecamatan,Desa,Kegiatan\n1,A,k,d,Air\n", "3 implementer=A theme=Air place=k > d\n"},
		{"headings, merged notes and signatures", "No,Nama OPD,Kegiatan,Lokasi\nA,Pemerintah,,\n1,Dinas X,Air,d\nCatatan ini panjang,Catatan ini panjang,Catatan ini panjang,Catatan ini panjang\n,\"Mengetahui,\",,\n,,,NIP. 1\n",
			"3 implementer=Dinas X theme=Air place=d\nwarning 2:1: " + textHeadingRow.With().String() + "\nwarning 4:1: " + textNoteRow.With().String() +
				"\nwarning 5:2: " + textNoteRow.With().String() + "\nwarning 6:4: " + textNoteRow.With().String() + "\n"},
		{"tags alone", "#org +impl +name,#org+funder,#sector\t+cluster\nA,D,WASH\n", "2 implementer=A funder=D theme=WASH forum=WASH\n"},
		{"tags before 1.0", "a,b,c,d\n#impl,#funder,#activity,#adm1_id\nA,D,Wells,X1\n", "3 implementer=A funder=D theme=Wells place= [X1]\n"},
		{"month and year", "Organisation,Cluster,Month,Year\nA,WASH,August,2021\nA,WASH,8,21\n",
			"2 implementer=A theme=WASH start=2021-08 end=2021-08 forum=WASH\n3 implementer=A theme=WASH forum=WASH \"Month\"=\"8\" \"Year\"=\"21\"\n"},
		{"a date that can be read in two ways is kept as text", "Organisation,Cluster,Start date\nA,WASH,04/03/2024\n",
			"2 implementer=A theme=WASH forum=WASH \"Start date\"=\"04/03/2024\"\nwarning 1:22: " + textVague.With("Start date").String() + "\n"},
		{"currencies of the cell, the title and the column", "Organisation,Activity,Cost (USD),Anggaran (Rp),Currency\nA,Wells,5,1.000.000,EUR\n",
			"2 implementer=A theme=Wells sum=5 USD sum=1000000 IDR\n"},
		{"a sector of organizations", "Organisation,Sector,Address\nA,Government,x\nB,NGO,y\n",
			"2 organizations name=A sector=Government\n3 organizations name=B sector=NGO\nwarning 1:21: " + textContactColumn.With("Address", 2).String() + "\n"},
		{"who answers is a person", "Instansi,Kegiatan,Penanggung jawab\nA,Air,Bpk. Budi\nB,Air,Ibu Sari\n",
			"2 implementer=A theme=Air\n3 implementer=B theme=Air\nwarning 1:19: " + textContactColumn.With("Penanggung jawab", 2).String() + "\n"},
		{"who answers is an organization", "Instansi,Kegiatan,Penanggung jawab\nA,Air,Bappeda\n", "2 implementer=A accountable=Bappeda theme=Air\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			l, doubts, d, _ := readFlat(c.text, nil)
			if l == nil {
				t.Fatal("not understood")
			}
			if diff := cmp.Diff(c.want, printDeeds(l, d)); diff != "" {
				t.Errorf("(-want +got)\n%s\n%s", diff, printLayout(l, doubts))
			}
		})
	}
}

// TestColumnPlan checks that a mapping decides over tags and titles.
func TestColumnPlan(t *testing.T) {
	text := "A title\nWho,Organisation,What,Remarks\n#x,#org+funder,#sector,\nA,B,WASH,r\n"
	plan := &columnPlan{header: 2, means: map[string]string{"who": "implementer", "Organisation": "partner", "Remarks": "ignore", "What": "nonsense"}}
	l, doubts, d, _ := readFlat(text, plan)
	if l == nil {
		t.Fatal("not understood")
	}
	if diff := cmp.Diff("4 implementer=A member=B theme=WASH\n", printDeeds(l, d)); diff != "" {
		t.Error(diff)
	}
	if len(doubts) != 1 {
		t.Error(doubts)
	}
	for _, m := range columnMeanings() {
		if got, ok := meaningOf(m.Key); !ok || got.listed().Key != m.Key {
			t.Errorf("%s is listed as %s", m.Key, got.listed().Key)
		}
		if m.Label.EN == "" || m.Label.ID == "" {
			t.Errorf("%s has no label", m.Key)
		}
	}
}

func TestDoubts(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []words.Message
	}{
		{"a tag against its title", "Organization,Org. Acronym,Sector\n#org+acronym,#org+name,#sector\nAA,Action Aid,WASH\n", []words.Message{
			textTagAgainst.With("Organization", "#org+acronym", words.Text{EN: "organization: acronym", ID: "organisasi: singkatan"}, words.Text{EN: "organization", ID: "organisasi"}),
			textTagAgainst.With("Org. Acronym", "#org+name", words.Text{EN: "organization", ID: "organisasi"}, words.Text{EN: "organization: acronym", ID: "organisasi: singkatan"})}},
		{"tags that leave an organization out", "Donor,Implementing partner,Sector\n,#org+impl,#sector\nD,A,WASH\n",
			[]words.Message{textUntagged.With(`"Donor"`)}},
		{"short and long names the wrong way round", "Organization,Org. Acronym,Cluster\nAA,Action Aid International,WASH\n",
			[]words.Message{textSwapped.With("Organization", "Org. Acronym")}},
		{"two organizations of a row", "Organisation,Agency,Cluster\nA,B,WASH\n", []words.Message{textTwinActors.With("Organisation", "Agency")}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, doubts, ok := understand(csvGrid(c.text), nil)
			if !ok {
				t.Fatal("not understood")
			}
			var got, want []string
			for _, f := range doubts {
				got = append(got, f.message.In(words.Indonesian))
			}
			for _, m := range c.want {
				want = append(want, m.In(words.Indonesian))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// TestFlatOrder checks that the order of the rows changes nothing that they say.
// A list in which rows refer to the row above is left out.
func TestFlatOrder(t *testing.T) {
	for _, name := range []string{"ethiopia", "guatemala", "nigeria", "libya", "burkina", "sudan", "somalia", "grants", "rowca", "unhcr", "sierraleone", "money", "fts", "hapi", "groups", "portuguese"} {
		text, err := os.ReadFile("testdata/flat/" + name + ".csv")
		if err != nil {
			t.Fatal(err)
		}
		said := func(turn bool) []string {
			g := csvGrid(string(text))
			l, _, ok := understand(g, nil)
			if !ok {
				t.Fatal(name)
			}
			if turn {
				slices.Reverse(g.rows[l.first:])
			}
			d := &document{}
			l, _, _ = understand(g, nil)
			l.deeds(context.Background(), g, d)
			var out []string
			for i := range d.deeds {
				out = append(out, printDeed(&d.deeds[i]))
			}
			slices.Sort(out)
			return out
		}
		if diff := cmp.Diff(said(false), said(true)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

func TestLeftColumns(t *testing.T) {
	text := "Organisation,Activity,PIC,Remarks\nA,Wells,Budi,call 081234567890\nB,Wells,-,fine\nB,Ponds,-,fine\nB,Dams,-,fine\nC,Wells,Sari,c@example.org\n"
	l, _, d, _ := readFlat(text, nil)
	if diff := cmp.Diff([]leftColumn{{3, "PIC", 2, true}, {4, "Remarks", 2, false}}, l.leftColumns()); diff != "" {
		t.Error(diff)
	}
	if said := printDeeds(l, d); strings.Contains(said, "0812") || strings.Contains(said, "@") || strings.Contains(said, "Budi") {
		t.Error(said)
	}
}

// accounted checks that each row below the header came to something: a deed, a
// row of a draft, or a fate.
func accounted(t *testing.T, l *layout, d *document, g *grid) {
	t.Helper()
	if len(d.fates) != len(g.rows)-l.first {
		t.Fatalf("%d things of %d rows", len(d.fates), len(g.rows)-l.first)
	}
	came := make([]int, len(d.fates))
	for i := range d.deeds {
		came[d.deeds[i].thing]++
		if len(d.deeds[i].actors) == 0 {
			t.Errorf("deed of row %d has nobody", d.deeds[i].at.line)
		}
		for _, a := range d.deeds[i].actors {
			if a.name.text == "" || strings.HasPrefix(a.role, "\x00") {
				t.Errorf("row %d: actor %+v", d.deeds[i].at.line, a)
			}
		}
	}
	for _, x := range d.drafts {
		for _, r := range x.rows {
			came[r.origin-1]++
		}
	}
	for i, f := range d.fates {
		if open := f == open; open != (came[i] == 1) || came[i] > 1 {
			t.Errorf("row %d: fate %d, came to %d", l.first+i, f, came[i])
		}
	}
}

func FuzzFlat(f *testing.F) {
	paths, _ := filepath.Glob("testdata/flat/*.csv")
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(string(text), "", "")
	}
	f.Add("Who,What\nA,B\n", "Who", "organization")
	f.Fuzz(func(t *testing.T, text, title, key string) {
		var plan *columnPlan
		if key != "" {
			plan = &columnPlan{means: map[string]string{title: key}}
		}
		l, doubts, d, g := readFlat(text, plan)
		if l == nil {
			return
		}
		accounted(t, l, d, g)
		first := printLayout(l, doubts) + printDeeds(l, d)
		l, doubts, d, _ = readFlat(text, plan)
		if first != printLayout(l, doubts)+printDeeds(l, d) {
			t.Error("the same list is read in two ways")
		}
	})
}
