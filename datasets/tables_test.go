package datasets

import (
	"bytes"
	"encoding/csv"
	"io/fs"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// english gives the tables' names in English.
var english = map[string]string{
	"organisasi": "organizations", "kemitraan": "partnerships", "anggota": "members", "kegiatan": "activities",
	"wilayah": "places", "kebutuhan": "needs", "tentang": "about",
}

// columns gives the columns' names in English. What wilayah and asal mean depends on the table; the data sets use
// wilayah as the region only.
var columns = map[string]string{
	"kode": "id", "nama": "name", "singkatan": "short_name", "sektor": "sector", "wilayah": "region",
	"kode_wilayah": "place_code", "jenis": "type", "kekuatan": "strength", "mulai": "start", "selesai": "end",
	"perjanjian": "agreement", "ketua": "lead", "tujuan": "goals", "anggaran": "budget", "mata_uang": "currency",
	"kemitraan": "partnership", "organisasi": "organization", "peran": "role", "kontribusi": "contribution",
	"manfaat": "benefit", "tema": "theme", "lokasi": "place", "kelompok_sasaran": "target_group",
	"penerima_manfaat": "beneficiaries", "jumlah_orang": "people", "sasaran": "target", "jumlah_penyedia": "wanted",
}

type row map[string]string

// load returns the tables of a data set, with English names of tables and columns.
func load(t *testing.T, name string) map[string][]row {
	t.Helper()
	fsys, err := Open(name)
	if err != nil {
		t.Fatal(err)
	}
	entries, err := fs.Glob(fsys, "*.csv")
	if err != nil {
		t.Fatal(err)
	}
	tables := map[string][]row{}
	for _, file := range entries {
		b, err := fs.ReadFile(fsys, file)
		if err != nil {
			t.Fatal(err)
		}
		if !utf8.Valid(b) || bytes.ContainsAny(b, "\r\t\x00\u00a0\ufeff") {
			t.Errorf("%s/%s: not plain UTF-8 with line feeds", name, file)
		}
		records, err := csv.NewReader(bytes.NewReader(b)).ReadAll()
		if err != nil {
			t.Fatalf("%s/%s: %v", name, file, err)
		}
		table := strings.TrimSuffix(file, ".csv")
		if e, ok := english[table]; ok {
			table = e
		}
		tables[table] = rows(t, name+"/"+file, records)
	}
	return tables
}

// rows returns the records below the header by column; two equal records are an error.
func rows(t *testing.T, file string, records [][]string) []row {
	t.Helper()
	var out []row
	seen := map[string]bool{}
	for i, record := range records[1:] {
		r := row{}
		for j, cell := range record {
			column := records[0][j]
			if e, ok := columns[column]; ok {
				column = e
			}
			if cell != strings.Join(strings.Fields(cell), " ") {
				t.Errorf("%s:%d: cell %q has loose white space", file, i+2, cell)
			}
			r[column] = cell
		}
		key := strings.Join(record, "\x00")
		if seen[key] {
			t.Errorf("%s:%d: the row is there twice", file, i+2)
		}
		seen[key] = true
		out = append(out, r)
	}
	return out
}

func each(t *testing.T, check func(t *testing.T, tables map[string][]row)) {
	for _, d := range List() {
		t.Run(d.Name, func(t *testing.T) { check(t, load(t, d.Name)) })
	}
}

func TestOrganizations(t *testing.T) {
	sectors := []string{"public", "private", "nonprofit", "community", "academic", "media", "multilateral", "philanthropy"}
	each(t, func(t *testing.T, tables map[string][]row) {
		owner := map[string]string{} // id, name and short name, without regard to case → id
		for _, o := range tables["organizations"] {
			if o["name"] == "" || !slices.Contains(sectors, o["sector"]) {
				t.Errorf("%s: name %q, sector %q", o["id"], o["name"], o["sector"])
			}
			for _, key := range []string{o["id"], o["name"], o["short_name"]} {
				key = strings.ToLower(key)
				if other, ok := owner[key]; ok && key != "" && other != o["id"] {
					t.Errorf("%q stands for %s and %s", key, other, o["id"])
				}
				owner[key] = o["id"]
			}
		}
	})
}

func TestReferences(t *testing.T) {
	each(t, func(t *testing.T, tables map[string][]row) {
		known := map[string]map[string]bool{}
		for column, table := range map[string]string{"organization": "organizations", "partnership": "partnerships"} {
			known[column] = ids(t, tables[table], "id")
		}
		known["place_code"] = ids(t, tables["places"], "code")
		for _, column := range []string{"lead", "source", "target"} {
			known[column] = known["organization"]
		}
		known["parent"] = known["place_code"]
		for name, table := range tables {
			for i, r := range table {
				for column, values := range known {
					if name == "needs" && column == "target" || r[column] == "" {
						continue
					}
					if !values[r[column]] {
						t.Errorf("%s:%d: %s %q is nowhere", name, i+2, column, r[column])
					}
				}
			}
		}
	})
}

// ids returns the values of a column, each of which may occur once. Pairs have no ids.
func ids(t *testing.T, table []row, column string) map[string]bool {
	t.Helper()
	out := map[string]bool{}
	for _, r := range table {
		id, ok := r[column]
		if !ok {
			continue
		}
		if id == "" || out[id] {
			t.Errorf("%s %q is empty or there twice", column, id)
		}
		out[id] = true
	}
	return out
}

func TestMembers(t *testing.T) {
	each(t, func(t *testing.T, tables map[string][]row) {
		members, roles := map[string]map[string]bool{}, map[string]bool{}
		for _, m := range tables["members"] {
			if m["role"] == "" {
				t.Errorf("%s: %s has no role", m["partnership"], m["organization"])
			}
			if members[m["partnership"]] == nil {
				members[m["partnership"]] = map[string]bool{}
			}
			members[m["partnership"]][m["organization"]] = true
			roles[m["partnership"]+"\x00"+m["organization"]+"\x00"+m["role"]] = true
		}
		for _, p := range tables["partnerships"] {
			if p["id"] == "" {
				if p["source"] == p["target"] {
					t.Errorf("%q is tied to itself", p["source"])
				}
				continue
			}
			if n := len(members[p["id"]]); n < 2 || n > 7 {
				t.Errorf("%s has %d members", p["id"], n)
			}
			if lead := p["lead"]; lead != "" && !roles[p["id"]+"\x00"+lead+"\x00lead"] {
				t.Errorf("%s: lead %s is not a member with that role", p["id"], lead)
			}
		}
		for _, a := range tables["activities"] {
			if a["partnership"] != "" && !members[a["partnership"]][a["organization"]] {
				t.Errorf("%s works under %s, of which it is no member", a["organization"], a["partnership"])
			}
		}
	})
}

func TestPlacePathsFollowThePlacesTable(t *testing.T) {
	each(t, func(t *testing.T, tables map[string][]row) {
		places := map[string]row{}
		for _, p := range tables["places"] {
			places[p["code"]] = p
		}
		for _, table := range []string{"activities", "needs"} {
			for i, r := range tables[table] {
				var path []string
				for code := r["place_code"]; code != ""; code = places[code]["parent"] {
					path = append(path, places[code]["name"])
				}
				slices.Reverse(path)
				if got := strings.Join(path, " > "); got != r["place"] {
					t.Errorf("%s:%d: place %q, by its code %q", table, i+2, r["place"], got)
				}
			}
		}
	})
}

func TestDatesAndAmounts(t *testing.T) {
	each(t, func(t *testing.T, tables map[string][]row) {
		for name, table := range tables {
			for i, r := range table {
				for _, column := range []string{"start", "end"} {
					if _, err := time.Parse(time.DateOnly, r[column]); r[column] != "" && err != nil {
						t.Errorf("%s:%d: %v", name, i+2, err)
					}
				}
				if r["end"] != "" && r["end"] < r["start"] {
					t.Errorf("%s:%d: ends %s before its start %s", name, i+2, r["end"], r["start"])
				}
				for _, column := range []string{"strength", "budget", "contribution", "beneficiaries", "people", "wanted", "population"} {
					if n, err := strconv.Atoi(r[column]); r[column] != "" && (err != nil || n <= 0) {
						t.Errorf("%s:%d: %s %q is not a whole number above 0", name, i+2, column, r[column])
					}
				}
				money := r["budget"] != "" || r["contribution"] != ""
				if money != (r["currency"] == "IDR") {
					t.Errorf("%s:%d: currency %q", name, i+2, r["currency"])
				}
			}
		}
	})
}

func TestAbout(t *testing.T) {
	for _, d := range List() {
		about := map[string]string{}
		for _, r := range load(t, d.Name)["about"] {
			about[r["key"]] = r["value"]
		}
		if about["language"] != d.Language || about["source"] == "" || about["title"] == "" {
			t.Errorf("%s: about is %v", d.Name, about)
		}
		if strings.HasPrefix(d.Name, "tutorial-") && !strings.Contains(about["title"], "rekaan") {
			t.Errorf("%s: its title does not say that it is invented: %q", d.Name, about["title"])
		}
	}
}

func TestNoAddressesAndNoTelephoneNumbers(t *testing.T) {
	telephone := regexp.MustCompile(`\+\d{2}|\b0\d{2,4}[-. ]?\d{3,4}[-. ]?\d{3,}|\(0\d+\)`)
	each(t, func(t *testing.T, tables map[string][]row) {
		for name, table := range tables {
			for i, r := range table {
				for column, cell := range r {
					if strings.Contains(cell, "@") || telephone.MatchString(cell) {
						t.Errorf("%s:%d: %s: %q", name, i+2, column, cell)
					}
				}
			}
		}
	})
}
