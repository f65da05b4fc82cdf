package read_test

import (
	"strings"
	"testing"
	"unicode/utf16"

	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
	"golang.org/x/text/encoding/charmap"
)

func utf16Text(text string, big bool) string {
	var out []byte
	for _, u := range utf16.Encode([]rune("\ufeff" + text)) {
		if big {
			out = append(out, byte(u>>8), byte(u))
		} else {
			out = append(out, byte(u), byte(u>>8))
		}
	}
	return string(out)
}

// Every encoding, delimiter and line break gives the same network.
func TestForms(t *testing.T) {
	const text = "source,target,name\nJalé,Börse,\"a, b\"\nÑandú,Jalé,x\n"
	latin, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	n, _ := single(t, "x.csv", text, read.Options{})
	want := describe(n)
	for _, c := range []struct{ name, text, encoding, is string }{
		{"BOM", "\ufeff" + text, "", "utf-8"},
		{"UTF-16LE", utf16Text(text, false), "", "utf-16le"},
		{"UTF-16BE", utf16Text(text, true), "", "utf-16be"},
		{"UTF-16 by name", utf16Text(text, false)[2:], "utf-16le", "utf-16le"},
		{"Windows-1252", latin, "", "windows-1252"},
		{"Windows-1252 by name", latin, "latin1", "windows-1252"},
		{"decomposed", strings.ReplaceAll(text, "é", "e\u0301"), "", "utf-8"},
		{"CR LF", strings.ReplaceAll(text, "\n", "\r\n"), "", "utf-8"},
		{"CR", strings.ReplaceAll(text, "\n", "\r"), "", "utf-8"},
		{"no break at the end", strings.TrimSuffix(text, "\n"), "", "utf-8"},
		{"blank lines", "\n" + strings.ReplaceAll(text, "\n", "\n\n,,\n"), "", "utf-8"},
		{"semicolons", "source;target;name\nJalé;Börse;a, b\nÑandú;Jalé;x\n", "", "utf-8"},
		{"tabs", "source\ttarget\tname\nJalé\tBörse\ta, b\nÑandú\tJalé\tx\n", "", "utf-8"},
		{"separator line", "sep=;\nsource;target;name\nJalé;Börse;a, b\nÑandú;Jalé;x\n", "", "utf-8"},
		{"spaces", "Source , TARGET, name\n  Jalé,Börse , \"a,  b\" \nÑandú,\"Jalé\",\u00a0x\n", "", "utf-8"},
		{"quoted", strings.ReplaceAll(text, "Jalé", "\"Jalé\""), "", "utf-8"},
		{"surplus delimiters", "source,target,name,,\nJalé,Börse,\"a, b\",,,,\nÑandú,Jalé,x\n", "", "utf-8"},
	} {
		t.Run(c.name, func(t *testing.T) {
			n, a := single(t, "x.csv", c.text, read.Options{Encoding: c.encoding})
			equal(t, problems(a), "")
			if n == nil {
				return
			}
			equal(t, describe(n), want)
			if a.Files[0].Encoding != c.is || a.Files[0].Read != 2 {
				t.Errorf("file %+v", a.Files[0])
			}
		})
	}
}

// The same tables in English, in Indonesian and with HXL tags.
var languages = map[string]tables{
	"English": {
		"organizations.csv": "id,name,sector,region\na,Alfa,government,North\nb,Beta,business,\nc,Cita,ngo,\n",
		"partnerships.csv":  "id,name,type,weight,start,lead,goals,budget,currency\nP,Water,advocacy,2,2024,a,x,5,IDR\n",
		"members.csv":       "partnership,organization,role\nP,b,funder\nP,c,implementer\n",
		"activities.csv":    "organization,theme,place,place code,target-group,beneficiaries\na,Water,X,X1,women,10\n",
	},
	"Indonesian": {
		"organisasi.csv": "Kode,Nama,Sektor,Wilayah\na,Alfa,Pemerintah,North\nb,Beta,Swasta,\nc,Cita,LSM,\n",
		"kemitraan.csv":  "kode,nama,jenis,bobot,mulai,ketua,tujuan,anggaran,mata uang\nP,Water,Advokasi,2,2024,a,x,5,Rp\n",
		"anggota.csv":    "kemitraan,organisasi,peran\nP,b,Pendana\nP,c,Pelaksana\n",
		"kegiatan.csv":   "organisasi,tema,lokasi,kode_wilayah,Kelompok Sasaran,penerima_manfaat\na,Water,X,X1,women,10\n",
	},
	"HXL": {
		"organizations.csv": "Nr,Organisation,Kind,Where\n#org+code,#org+name+i_en,#sector,#adm1 +name\na,Alfa,government,North\nb,Beta,business,\nc,Cita,ngo,\n",
		"partnerships.csv":  "#meta+id,#activity+name,#activity+type,#meta+strength,#date+start,#org+lead,#meta+goals,#value,#currency\nP,Water,advocacy,2,2024,a,x,5,IDR\n",
		"members.csv":       "#meta+id,#org,#org+role\nP,b,funder\nP,c,implementer\n",
		"activities.csv":    "#org,#sector,#adm1,#adm1+code,#beneficiary+type,#reached\na,Water,X,X1,women,10\n",
	},
}

func TestLanguages(t *testing.T) {
	n, a := folder(t, languages["English"], read.Options{})
	equal(t, problems(a), "")
	want := describe(n)
	for name, files := range languages {
		t.Run(name, func(t *testing.T) {
			n, a := folder(t, files, read.Options{})
			equal(t, problems(a), "")
			if n == nil {
				return
			}
			equal(t, describe(n), want)
			if l := a.Language; l == words.Indonesian != (name == "Indonesian") {
				t.Errorf("language %s", l)
			}
		})
	}
}

func TestTables(t *testing.T) {
	for _, table := range read.Tables() {
		for _, c := range table.Columns {
			if c.Name == "" || len(c.HXL) > 0 && c.HXL[0][0] != '#' {
				t.Errorf("%s: column %+v", table.Name, c)
			}
		}
	}
}

// A cell that a writer guarded against running as a formula is read as it was.
func TestGuardedCells(t *testing.T) {
	n, a := single(t, "x.csv", "source,target\n'=1+1,'tis\n", read.Options{})
	equal(t, problems(a), "")
	if o := n.Organizations(); o[0].ID != "'tis" || o[1].ID != "=1+1" {
		t.Errorf("ids %q and %q", o[0].ID, o[1].ID)
	}
}
