package read_test

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/xuri/excelize/v2"
)

// sheets are the rows of the sheets of a workbook, the titles among them.
type sheets map[string][][]string

// corrected returns the workbook in bytes.
func corrected(t *testing.T, of sheets) []byte {
	t.Helper()
	f := excelize.NewFile()
	for name, rows := range of {
		if _, err := f.NewSheet(name); err != nil {
			t.Fatal(err)
		}
		for i, row := range rows {
			if err := f.SetSheetRow(name, fmt.Sprintf("A%d", i+1), &row); err != nil {
				t.Fatal(err)
			}
		}
	}
	var b bytes.Buffer
	if err := f.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestCorrections(t *testing.T) {
	titles := []string{"Written in the file", "How often", "Is the organization", "Sector", "Names no organization", "Is several: A; B"}
	for _, c := range []struct {
		name string
		book sheets
		want *read.Mapping
	}{
		{"two rows of one name", sheets{"Organizations": {titles, {"Alfa", "1", "Alpha", "Public"}, {"Alpha", "2", "Alpha", "Nonprofit"}}},
			&read.Mapping{Organizations: []read.Identified{{Written: []string{"Alfa", "Alpha"}, Name: "Alpha", Sector: "Nonprofit"}}}},
		{"a name that is another's spelling", sheets{"Organizations": {titles, {"Alfa", "1", "Alpha"}, {"Alpha", "2", "The Alphas", "Public"}}},
			&read.Mapping{Organizations: []read.Identified{{Written: []string{"Alfa", "Alpha"}, Name: "The Alphas", Sector: "Public"}}}},
		{"names in a ring", sheets{"Organizations": {titles, {"Alfa", "1", "Alpha"}, {"Alpha", "2", "Alfa"}}},
			&read.Mapping{Organizations: []read.Identified{{Written: []string{"Alfa", "Alpha"}, Name: "Alfa"}}}},
		{"ignored and several", sheets{"Organizations": {titles, {"Various", "1", "Various", "", "YES"}, {"A, B", "1", "A, B", "Public", "no", "A; B"}}},
			&read.Mapping{Organizations: []read.Identified{{Written: []string{"Various"}, Ignore: true}, {Written: []string{"A, B"}, Split: []string{"A", "B"}}}}},
		{"cells in Indonesian", sheets{"Sel": {{"Tertulis di sel", "Beberapa organisasi?", "Dipecah menjadi: A; B"}, {"A dan B", "ya", "A; B"}, {"C dan D", "tidak", "C; D"}, {"E dan F", "", "E; F"}},
			"Organisasi": {{"Tertulis di berkas", "Berapa kali", "Adalah organisasi", "Sektor"}, {"A", "", "A", "Swasta"}, {"E", "", "E", "Swasta"}, {"C dan D", "1", "C dan D", "Media"}}},
			&read.Mapping{Organizations: []read.Identified{{Written: []string{"A"}, Name: "A", Sector: "Swasta"}, {Written: []string{"C dan D"}, Name: "C dan D", Sector: "Media", Whole: true},
				{Written: []string{"A dan B"}, Split: []string{"A", "B"}}}}},
		{"columns below a title", sheets{"Columns": {{"Please check"}, {"File", "Sheet", "Title", "Is taken for", "Dates such as 03/04/2024"},
			{"a.csv", "", "Who", "funder", ""}, {"a.csv", "", "Since", "", "hari dahulu"}}},
			&read.Mapping{Tables: []read.TableMapping{{File: "a.csv", Columns: []read.ColumnMapping{{Title: "Who", Means: "funder"}, {Title: "Since", Dates: read.DayFirst}}}}}},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, problems, err := read.ReadMapping("c.xlsx", bytes.NewReader(corrected(t, c.book)))
			if err != nil || len(problems) > 0 {
				t.Fatal(problems, err)
			}
			if diff := cmp.Diff(c.want, m, cmpopts.EquateEmpty(), cmpopts.IgnoreUnexported(read.Mapping{}, read.TableMapping{}, read.Identified{})); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestCorrectionsFaults(t *testing.T) {
	organizations := []string{"Tertulis di berkas", "Adalah organisasi", "Bukan organisasi"}
	for _, c := range []struct {
		name string
		book sheets
		want string
	}{
		{"no sheet of corrections", sheets{"Data": {{"a", "b"}}}, "c.xlsx: buku kerja ini tidak memuat lembar koreksi"},
		{"no answer", sheets{"Organisasi": {organizations, {"A", "A", "mungkin"}}}, "c.xlsx:Organisasi!C2: "},
		{"two answers", sheets{"Organisasi": {organizations, {"A", "A"}, {"A", "B"}}}, `c.xlsx:Organisasi!A3: "A" tertulis pada dua organisasi, yang lain di baris 2`},
		{"no parts", sheets{"Sel": {{"Tertulis di sel", "Beberapa organisasi?", "Dipecah menjadi: A; B"}, {"A dan B", "ya"}}}, `c.xlsx:Sel!A2: "A dan B" akan dipecah`},
		{"no meaning", sheets{"Kolom": {{"Judul", "Dianggap sebagai"}, {"Siapa", "pelaku"}}}, `c.xlsx:Kolom!B2: kolom "Siapa": "pelaku" bukan pilihan arti kolom`},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, problems, err := read.ReadMapping("c.xlsx", bytes.NewReader(corrected(t, c.book)))
			if err != nil || m != nil || len(problems) == 0 {
				t.Fatal(m, problems, err)
			}
			if said := problems[0].Where() + ": " + problems[0].Message.In(words.Indonesian); !strings.HasPrefix(said, c.want) {
				t.Errorf("got  %s\nwant %s", said, c.want)
			}
		})
	}
}

// TestMappingLarge writes and reads a mapping of many organizations.
func TestMappingLarge(t *testing.T) {
	const organizations = 20_000
	m := &read.Mapping{}
	for i := range organizations {
		m.Organizations = append(m.Organizations, read.Identified{Written: []string{fmt.Sprintf("Dinas Contoh %d", i)}, Name: fmt.Sprintf("Dinas %d", i), Sector: "public"})
	}
	var b bytes.Buffer
	if err := m.WriteYAML(&b); err != nil {
		t.Fatal(err)
	}
	if got := len(mapping(t, b.String()).Organizations); got != organizations {
		t.Errorf("%d organizations", got)
	}
}
