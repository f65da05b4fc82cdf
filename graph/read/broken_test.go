package read_test

import (
	"archive/zip"
	"bytes"
	"context"
	"encoding/csv"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/read"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// breakages are what happens to files on their way. A file that is alike says
// the same as the whole one.
var breakages = []struct {
	name  string
	alike bool
	do    func(raw []byte) []byte
}{
	{"cut at a quarter", false, func(raw []byte) []byte { return raw[:len(raw)/4] }},
	{"cut in the middle", false, func(raw []byte) []byte { return raw[:len(raw)/2] }},
	{"cut before the end", false, func(raw []byte) []byte { return raw[:len(raw)-min(len(raw), 3)] }},
	{"the beginning lost", false, func(raw []byte) []byte { return raw[len(raw)/3:] }},
	{"UTF-16 with a mark", true, func(raw []byte) []byte { return inUTF16(raw, unicode.UseBOM) }},
	{"UTF-16 without a mark", false, func(raw []byte) []byte { return inUTF16(raw, unicode.IgnoreBOM) }},
	{"saved in Latin-1", false, func(raw []byte) []byte { return latin1(raw) }},
	{"read as Latin-1 and saved", false, func(raw []byte) []byte {
		out, _ := charmap.ISO8859_1.NewDecoder().Bytes(raw)
		return out
	}},
	{"two encodings", false, func(raw []byte) []byte {
		return append(append(bytes.Clone(raw), "Zoë;Zoë,Zoë\n"...), latin1([]byte("Zoë;Zoë,Zoë\n"))...)
	}},
	{"two headers", false, func(raw []byte) []byte {
		head, rest, _ := bytes.Cut(raw, []byte("\n"))
		return bytes.Join([][]byte{head, head, rest, head}, []byte("\n"))
	}},
	{"the file twice", false, func(raw []byte) []byte { return append(bytes.Clone(raw), raw...) }},
	{"columns swapped below", false, swapped},
	{"no quotation marks", false, func(raw []byte) []byte { return bytes.ReplaceAll(raw, []byte{'"'}, nil) }},
	{"a quotation mark more", false, func(raw []byte) []byte { return inserted(raw, `"`) }},
	{"CR LF", true, func(raw []byte) []byte { return relined(raw, "\r\n") }},
	{"CR", true, func(raw []byte) []byte { return relined(raw, "\r") }},
	{"NUL", false, func(raw []byte) []byte { return inserted(raw, "\x00") }},
	{"a marker of text direction", false, func(raw []byte) []byte { return inserted(raw, "\u202e") }},
	{"the header alone", false, func(raw []byte) []byte { head, _, _ := bytes.Cut(raw, []byte("\n")); return head }},
	{"nothing but line breaks", false, func(raw []byte) []byte { return bytes.Repeat([]byte("\n"), 50) }},
	{"empty", false, func([]byte) []byte { return nil }},
	{"a picture", false, func(raw []byte) []byte { return append([]byte("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR"), raw...) }},
	{"packed", false, func(raw []byte) []byte { return zipped(map[string]string{"list.csv": string(raw)}) }},
}

func inUTF16(raw []byte, mark unicode.BOMPolicy) []byte {
	out, _ := unicode.UTF16(unicode.LittleEndian, mark).NewEncoder().Bytes(bytes.TrimPrefix(raw, []byte("\ufeff")))
	return out
}

// latin1 returns the text in Latin-1, with a question mark for what that lacks.
func latin1(raw []byte) []byte {
	var out []byte
	for _, r := range string(raw) {
		if r > 0xff {
			r = '?'
		}
		out = append(out, byte(r))
	}
	return out
}

func inserted(raw []byte, text string) []byte {
	at := len(raw) * 2 / 3
	for at < len(raw) && raw[at]&0xc0 == 0x80 {
		at++
	}
	return []byte(string(raw[:at]) + text + string(raw[at:]))
}

// relined returns the text with other line breaks.
func relined(raw []byte, by string) []byte {
	return []byte(strings.ReplaceAll(strings.ReplaceAll(string(raw), "\r\n", "\n"), "\n", by))
}

// swapped exchanges the first two columns in the second half of a table.
func swapped(raw []byte) []byte {
	lines := strings.SplitAfter(string(raw), "\n")
	for i := len(lines) / 2; i < len(lines); i++ {
		for _, sign := range []string{";", ","} {
			if f := strings.SplitN(lines[i], sign, 3); len(f) == 3 && !strings.Contains(f[0]+f[1], `"`) {
				lines[i] = f[1] + sign + f[0] + sign + f[2]
				break
			}
		}
	}
	return []byte(strings.Join(lines, ""))
}

func zipped(parts map[string]string) []byte {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(parts)) {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write([]byte(parts[name]))
		}
		if err != nil {
			panic(err)
		}
	}
	if err := z.Close(); err != nil {
		panic(err)
	}
	return b.Bytes()
}

// mostMemory is what reading a broken file may allocate: far
// above what it takes.
const mostMemory = 3 << 29

// survive reads what may be broken: whatever it is, the balance adds up, every
// problem says where it is, and memory is bounded.
func survive(t *testing.T, name string, raw []byte) (*graph.Network, *read.Account) {
	t.Helper()
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	n, a, err := read.Single(context.Background(), name, bytes.NewReader(raw), read.Options{})
	runtime.ReadMemStats(&after)
	check(t, n, a, err)
	for _, p := range a.Problems {
		if p.File != name {
			t.Errorf("no place: %q", p.In("en"))
		}
	}
	if err != nil && (!errors.Is(err, read.ErrUnusable) || len(a.Problems) == 0) {
		t.Errorf("error %v without a reason", err)
	}
	if used := after.TotalAlloc - before.TotalAlloc; used > mostMemory {
		t.Errorf("took %d MB", used>>20)
	}
	return n, a
}

// TestBrokenFiles breaks every cut of a real file in every way.
func TestBrokenFiles(t *testing.T) {
	for _, pattern := range []string{"testdata/real/*.csv", "testdata/real/*.dat", "testdata/flat/*.csv", "testdata/graphs/*.*"} {
		paths, err := filepath.Glob(pattern)
		if err != nil || len(paths) == 0 {
			t.Fatal(pattern, err)
		}
		for _, path := range paths {
			t.Run(filepath.Base(path), func(t *testing.T) {
				printed := breakEachWay(t, path)
				if strings.HasPrefix(path, "testdata/real/") {
					graphtest.Golden(t, strings.TrimSuffix(path, filepath.Ext(path))+".txt", []byte(printed))
				}
			})
		}
	}
}

// breakEachWay returns what is said of the file, broken in each way.
func breakEachWay(t *testing.T, path string) string {
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	name := filepath.Base(path)
	whole, _ := survive(t, name, raw)
	var printed strings.Builder
	for _, b := range breakages {
		n, a := survive(t, name, b.do(raw))
		if b.alike && whole != nil && (n == nil || describe(n) != describe(whole)) {
			t.Errorf("%s: another network than that of the whole file: %s", b.name, problems(a))
		}
		fmt.Fprintf(&printed, "%s:%s\n", b.name, outcome(n, a))
	}
	return printed.String()
}

// outcome says in a few lines what came of a file.
func outcome(n *graph.Network, a *read.Account) string {
	var out strings.Builder
	for _, f := range a.Files {
		fmt.Fprintf(&out, " %d rows, %d read, %d merged, %d rejected, %d empty;", f.Rows, f.Read, f.Merged, f.Rejected, f.Empty)
	}
	if n == nil {
		out.WriteString(" cannot be used")
	} else {
		fmt.Fprintf(&out, " %d organizations, %d partnerships, %d activities", n.Len(), n.Partnerships().Len(), len(n.Activities()))
	}
	for i, p := range a.Problems {
		if i == 2 {
			fmt.Fprintf(&out, "\n  and %d more", len(a.Problems)-2+a.Omitted)
			break
		}
		fmt.Fprintf(&out, "\n  %s %s", p.Severity, p.In("en"))
	}
	return out.String()
}

// TestBrokenWorkbooks breaks workbooks that are made of real lists.
func TestBrokenWorkbooks(t *testing.T) {
	for _, list := range []string{"nigeria", "grants", "burkina"} {
		text, err := os.ReadFile("testdata/flat/" + list + ".csv")
		if err != nil {
			t.Fatal(err)
		}
		raw := book(t, string(text))
		n, a := survive(t, list+".xlsx", raw)
		if n == nil {
			t.Fatal(problems(a))
		}
		fromText, _ := survive(t, list+".csv", text)
		equal(t, fmt.Sprint(n.Len(), n.Partnerships().Len(), len(n.Activities())),
			fmt.Sprint(fromText.Len(), fromText.Partnerships().Len(), len(fromText.Activities())))
		for part := range 20 {
			t.Run(fmt.Sprintf("%s cut at %d of 20", list, part), func(t *testing.T) {
				if n, a := survive(t, list+".xlsx", raw[:len(raw)*part/20]); n != nil {
					t.Error("a cut workbook is read as if it were whole", problems(a))
				}
			})
			t.Run(fmt.Sprintf("%s damaged at %d of 20", list, part), func(t *testing.T) {
				wrong := bytes.Clone(raw)
				for i := range 16 {
					wrong[(len(raw)*part/20+i)%len(raw)] ^= 0x5a
				}
				survive(t, list+".xlsx", wrong)
			})
		}
	}
}

// book returns a list as a workbook of one sheet.
func book(t *testing.T, text string) []byte {
	t.Helper()
	r := csv.NewReader(strings.NewReader(strings.TrimPrefix(text, "\ufeff")))
	r.FieldsPerRecord = -1
	all, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	escape := strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")
	var rows strings.Builder
	for _, record := range all {
		rows.WriteString("<row>")
		for _, c := range record {
			rows.WriteString(`<c t="inlineStr"><is><t>` + escape.Replace(c) + "</t></is></c>")
		}
		rows.WriteString("</row>")
	}
	return sheet("<sheetData>" + rows.String() + "</sheetData>")
}

// sheet returns a workbook of one sheet with the given content.
func sheet(content string) []byte {
	const (
		main      = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
		relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
		packages  = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="` + relations
	)
	return zipped(map[string]string{
		"[Content_Types].xml":        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		"_rels/.rels":                packages + `/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml":            `<workbook xmlns="` + main + `" xmlns:r="` + relations + `"><sheets><sheet name="List" sheetId="1" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": packages + `/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml":   `<worksheet xmlns="` + main + `">` + content + `</worksheet>`,
	})
}

// TestHostileFiles reads files that are made to fill the memory.
func TestHostileFiles(t *testing.T) {
	entities := `<!DOCTYPE x [<!ENTITY a0 "aaaaaaaaaa">`
	for i := 1; i < 12; i++ {
		entities += fmt.Sprintf("<!ENTITY a%d %q>", i, strings.Repeat(fmt.Sprintf("&a%d;", i-1), 10))
	}
	entities += "]>"
	for _, c := range []struct {
		name, file string
		raw        func() []byte
		want       string
	}{
		{"a million columns", "x.csv", func() []byte {
			return []byte(strings.Repeat("Organisation,", 1e6) + "Cluster\n" + strings.Repeat("A,", 1e6) + "WASH\n")
		}, "16384 fields"},
		{"a million columns in a workbook", "x.xlsx", func() []byte {
			return sheet("<sheetData><row>" + strings.Repeat(`<c><v>1</v></c>`, 1e6) + "</row></sheetData>")
		}, "column 16384"},
		{"a zip bomb", "x.xlsx", func() []byte {
			return sheet("<sheetData>" + strings.Repeat(`<row><c t="str"><v>`+strings.Repeat("x", 1000)+`</v></c></row>`, 5e5) + "</sheetData>")
		}, ""},
		{"a part that claims gigabytes", "x.xlsx", func() []byte { return claiming(sheet("<sheetData/>"), 2<<30) }, ""},
		{"entities that grow in activities", "x.xml", func() []byte {
			return []byte(entities + `<iati-activities version="2.03"><iati-activity><iati-identifier>&a11;</iati-identifier></iati-activity></iati-activities>`)
		}, "DOCTYPE"},
		{"entities that grow in a workbook", "x.xlsx", func() []byte {
			return sheet(`<sheetData><row><c t="str"><v>&a11;</v></c></row></sheetData>`)
		}, "cut or damaged"},
		{"entities that grow in a network", "x.graphml", func() []byte {
			return []byte(entities + `<graphml><graph><node id="&a11;"/></graph></graphml>`)
		}, "entities of its own"},
		{"deep lists in JSON", "x.json", func() []byte { return []byte(strings.Repeat("[", 5e6)) }, ""},
		{"deep objects in JSON", "x.json", func() []byte { return []byte(strings.Repeat(`{"nodes":`, 1e6)) }, ""},
		{"deep objects in grants", "x.json", func() []byte { return []byte(`{"grants":[` + strings.Repeat(`{"fundingOrganization":[`, 1e6)) }, ""},
		{"a million rows of one cell", "x.csv", func() []byte { return []byte("Organisation,Cluster\n" + strings.Repeat("A\n", 1e6)) }, ""},
		{"a million rows of nothing", "x.csv", func() []byte { return []byte("Organisation,Cluster\nA,WASH\n" + strings.Repeat(",\n", 1e6)) }, ""},
		{"a cell of a million organizations", "x.csv", func() []byte {
			return []byte("Organisation,Partners\nA,\"" + strings.Repeat("B; ", 3e5) + "\"\n")
		}, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, a := survive(t, c.file, c.raw())
			if !strings.Contains(problems(a), c.want) {
				t.Errorf("said %.500s, not %q", problems(a), c.want)
			}
		})
	}
}

// claiming says in the directory of an archive that its parts hold so many
// bytes.
func claiming(raw []byte, size uint32) []byte {
	out := bytes.Clone(raw)
	for at := 0; ; at++ {
		i := bytes.Index(out[at:], []byte("PK\x01\x02"))
		if i < 0 {
			return out
		}
		at += i
		for k := range 4 {
			out[at+24+k] = byte(size >> (8 * k))
		}
	}
}
