package workbook_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"

	"example.org/lintas/graph/read/workbook"
	"example.org/lintas/graph/words"
)

// ole returns a file of old Office programs whose directory lists the streams.
func ole(streams ...string) []byte {
	b := make([]byte, 512)
	copy(b, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")
	for _, name := range streams {
		var entry [128]byte
		for i := range len(name) {
			entry[2*i] = name[i]
		}
		entry[64] = byte(2*len(name) + 2)
		b = append(b, entry[:]...)
	}
	return b
}

// changed returns the archive of the parts with a header changed.
func changed(t *testing.T, p parts, name string, change func(*zip.FileHeader)) []byte {
	t.Helper()
	raw := packed(t, p)
	z, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	to := zip.NewWriter(&b)
	for _, f := range z.File {
		h := f.FileHeader
		if f.Name == name {
			change(&h)
		}
		w, err := to.CreateRaw(&h)
		if err != nil {
			t.Fatal(err)
		}
		r, err := f.OpenRaw()
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.Copy(w, r); err != nil {
			t.Fatal(err)
		}
	}
	if err := to.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const sheet1 = "xl/worksheets/sheet1.xml"

// A file that cannot be read says why and where.
func TestFaults(t *testing.T) {
	one := cells(`<c r="A1"><v>1</v></c>`)
	xlsx := func(content string) []byte { return packed(t, xlsxParts(content, nil)) }
	with := func(name, text string) []byte { return packed(t, xlsxParts(one, parts{name: text})) }
	ods := func(tables string) []byte { return packed(t, odsParts(tables, "")) }
	encrypted := odsParts("", "")
	encrypted["META-INF/manifest.xml"] = `<m:manifest xmlns:m="m"><m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry></m:manifest>`
	encrypted["content.xml"] = "\x8a\x01\xff"
	row := func(n int) string { return fmt.Sprintf(`<sheetData><row r="%d"><c><v>1</v></c></row></sheetData>`, n) }
	for _, c := range []struct {
		name   string
		raw    []byte
		reason workbook.Reason
		place  string
		text   string
	}{
		{"nothing", nil, workbook.NotWorkbook, "", "archive"},
		{"text", []byte("a,b\n"), workbook.NotWorkbook, "", "archive"},
		{"old Excel", ole("Root Entry", "Workbook"), workbook.OldFormat, "", "(.xls)"},
		{"older Excel", ole("Root Entry", "Book"), workbook.OldFormat, "", "(.xls)"},
		{"encrypted", ole("Root Entry", "EncryptedPackage", "EncryptionInfo"), workbook.Password, "", "password"},
		{"old Word", ole("WordDocument"), workbook.NotWorkbook, "", "another Office program"},
		{"cut old file", ole(), workbook.Damaged, "", "cut or damaged"},
		{"archive of text", packed(t, parts{"a.csv": "a,b"}), workbook.NotWorkbook, "", "archive"},
		{"empty archive", packed(t, parts{}), workbook.NotWorkbook, "", "archive"},
		{"Word", packed(t, parts{"_rels/.rels": relationships("officeDocument", "word/document.xml"), "word/document.xml": "<document/>"}),
			workbook.NotWorkbook, "", "another Office program"},
		{"binary Excel", packed(t, parts{"_rels/.rels": relationships("officeDocument", "xl/workbook.bin"), "xl/workbook.bin": "x"}),
			workbook.OldFormat, "", ".xlsb"},
		{"OpenDocument text", packed(t, parts{"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<a/>"}),
			workbook.NotWorkbook, "", "another Office program"},
		{"package without workbook", packed(t, parts{"_rels/.rels": relationships("image", "a.png")}), workbook.NotWorkbook, "", "archive"},
		{"encrypted ODS", packed(t, encrypted), workbook.Password, "", "password"},
		{"encrypted part", changed(t, xlsxParts(one, nil), sheet1, func(h *zip.FileHeader) { h.Flags |= 1 }), workbook.Password, "S", "password"},
		{"unknown packing", changed(t, xlsxParts(one, nil), sheet1, func(h *zip.FileHeader) { h.Method = 14 }), workbook.Damaged, "S", "packed in a way"},
		{"wrong checksum", changed(t, xlsxParts(one, nil), sheet1, func(h *zip.FileHeader) { h.CRC32++ }), workbook.Damaged, "S", "cut or damaged"},
		{"no sheet", with("xl/workbook.xml", "<workbook><sheets/></workbook>"), workbook.NoSheet, "", "no sheet"},
		{"no table", ods(""), workbook.NoSheet, "", "no sheet"},
		{"workbook missing", packed(t, parts{"_rels/.rels": relationships("officeDocument", "x.xml")}), workbook.Damaged, "", `"x.xml" is missing`},
		{"content missing", packed(t, parts{"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}), workbook.Damaged, "", `"content.xml" is missing`},
		{"sheet missing", with("xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet7.xml")), workbook.Damaged, "S", "sheet7.xml"},
		{"relation missing", with("xl/_rels/workbook.xml.rels", relationships()), workbook.Damaged, "S", "missing"},
		{"sheet cut", with(sheet1, worksheet(`<sheetData><row r="7"><c r="C7"><v>1</v>`)[:180]), workbook.Damaged, "S!C7", "cut or damaged"},
		{"sheet empty", with(sheet1, ""), workbook.Damaged, "S", "cut or damaged"},
		{"wrong end", with(sheet1, worksheet(`<sheetData></row></sheetData>`)), workbook.Damaged, "S", "cut or damaged"},
		{"unknown encoding", with(sheet1, `<?xml version="1.0" encoding="none"?><worksheet/>`), workbook.Damaged, "S", "cut or damaged"},
		{"shared text missing", xlsx(`<sheetData><row r="3"><c r="B3" t="s"><v>4</v></c></row></sheetData>`), workbook.Damaged, "S!B3", `text "4"`},
		{"negative shared text", xlsx(cells(`<c t="s"><v>-1</v></c>`)), workbook.Damaged, "S!A1", `text "-1"`},
		{"no place", xlsx(cells(`<c r="7"><v>1</v></c>`)), workbook.Damaged, "S!A1", `"7" is no place`},
		{"no row number", xlsx(`<sheetData><row r="x"/></sheetData>`), workbook.Damaged, "S!1", `"x" is no place`},
		{"no range", xlsx(`<mergeCells><mergeCell ref="B1:A1"/></mergeCells>`), workbook.Damaged, "S", `"B1:A1" is no place`},
		{"document type", with(sheet1, `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>`+worksheet("")), workbook.Unsafe, "S", "document type"},
		{"document type in ODS", packed(t, func() parts {
			p := odsParts("", "")
			p["content.xml"] = `<!DOCTYPE x SYSTEM "file:///etc/passwd">` + p["content.xml"]
			return p
		}()), workbook.Unsafe, "", "document type"},
		{"entity", xlsx(cells(`<c t="str"><v>&a;</v></c>`)), workbook.Damaged, "S!A1", "cut or damaged"},

		{"column too far", xlsx(cells(`<c r="XFE1"><v>1</v></c>`)), workbook.TooLarge, "S!XFE1", "column 16384"},
		{"column much too far", xlsx(cells(`<c r="ZZZZZZZZZZZZZZZZ1"><v>1</v></c>`)), workbook.TooLarge, "S!XFE1", "column 16384"},
		{"row too far", xlsx(row(1048577)), workbook.TooLarge, "S!1048577", "row 1048576"},
		{"a million columns", xlsx(cells(strings.Repeat(`<c><v>1</v></c>`, 1000000))), workbook.TooLarge, "S!XFE1", "column 16384"},
		{"one cell a million times", xlsx(cells(strings.Repeat(`<c r="A1"><v>1</v></c>`, 100000))), workbook.Damaged, "S!A1", "no place"},
		{"deep", xlsx(cells(strings.Repeat("<a>", 300))), workbook.TooLarge, "S!1", "nested"},
		{"long text", xlsx(cells(`<c t="str"><v>` + strings.Repeat("é", 65536) + `</v></c>`)), workbook.TooLarge, "S!A1", "65535 characters"},
		{"long text in pieces", xlsx(cells(`<c t="str"><v>` + strings.Repeat("a<!---->", 300000) + `</v></c>`)), workbook.TooLarge, "S!A1", "65535 characters"},
		{"very long text", xlsx(cells(`<c t="str"><v>` + strings.Repeat("0123456789abcdef", 1<<19) + `</v></c>`)), workbook.TooLarge, "S!A1", "65535 characters"},
		{"very long tag", xlsx(`<sheetData ` + strings.Repeat(`a="0123456789abcdef" `, 1<<18) + `/>`), workbook.TooLarge, "S", "4 MB"},
		{"many sheets", with("xl/workbook.xml", `<workbook><sheets>`+strings.Repeat("<sheet/>", 1001)+`</sheets></workbook>`), workbook.TooLarge, "", "1000 sheets"},
		{"many tables", ods(strings.Repeat("<table:table/>", 1001)), workbook.TooLarge, "", "1000 sheets"},
		{"many ranges", xlsx(`<mergeCells>` + strings.Repeat(`<mergeCell ref="A1:B2"/>`, 200001) + `</mergeCells>`), workbook.TooLarge, "S", "200000 merged"},
		{"declared size", changed(t, xlsxParts(one, nil), sheet1, func(h *zip.FileHeader) { h.UncompressedSize64 = 3 << 30 }), workbook.TooLarge, "S", "1024 MB"},
		{"declared bomb", changed(t, xlsxParts(one, nil), sheet1, func(h *zip.FileHeader) { h.UncompressedSize64 = 500 << 20 }), workbook.TooLarge, "S", "250 times"},
		{"bomb of cells", ods(odsTable(`<table:table-row table:number-rows-repeated="1048576">` + odsCell("1", `table:number-columns-repeated="16384"`) + `</table:table-row>`)),
			workbook.TooLarge, "S!1", "10000000 filled cells"},
		{"bomb of columns", ods(odsTable(`<table:table-row>` + odsCell("1", `table:number-columns-repeated="999999999999999"`) + `</table:table-row>`)),
			workbook.TooLarge, "S!A1", "column 16384"},
		{"bomb of rows", ods(odsTable(`<table:table-row table:number-rows-repeated="999999999999999">` + odsCell("1", "") + `</table:table-row>`)),
			workbook.TooLarge, "S!1", "row 1048576"},
		{"bomb of ranges", ods(odsTable(`<table:table-row table:number-rows-repeated="1000000">` + odsCell("1", `table:number-columns-spanned="2"`) + `</table:table-row>`)),
			workbook.TooLarge, "S!1", "200000 merged"},
		{"bomb of spaces", ods(odsTable(`<table:table-row><table:table-cell><text:p><text:s text:c="999999999999"/></text:p></table:table-cell></table:table-row>`)),
			workbook.TooLarge, "S!A1", "65535 characters"},
	} {
		t.Run(c.name, func(t *testing.T) {
			f := faultOf(t, c.raw)
			if f.Reason != c.reason || f.Place() != c.place || !strings.Contains(f.Error(), c.text) {
				t.Errorf("reason %d at %q: %v", f.Reason, f.Place(), f)
			}
			if f.Message.In(words.Indonesian) == f.Message.In(words.English) || strings.Contains(f.Message.In(words.Indonesian), "%!") {
				t.Errorf("in Indonesian: %s", f.Message.In(words.Indonesian))
			}
		})
	}
}

// A workbook that is cut anywhere is never read in part.
func TestCut(t *testing.T) {
	for name, raw := range map[string][]byte{
		"xlsx": packed(t, xlsxParts(cells(`<c r="A1"><v>1</v></c>`), nil)),
		"ods":  packed(t, odsParts(odsTable("<table:table-row>"+odsCell("1", "")+"</table:table-row>"), "")),
	} {
		for n := range len(raw) {
			f := faultOf(t, raw[:n])
			if n >= 4 && (f.Reason != workbook.Damaged || !workbook.Is(raw[:n])) {
				t.Fatalf("%s cut after %d bytes: reason %d", name, n, f.Reason)
			}
		}
	}
}

// Rows and cells that are formatted and empty take no room.
func TestFormattedRowsTakeNoRoom(t *testing.T) {
	empty := `<row s="1" customFormat="1">` + strings.Repeat(`<c s="1"/>`, 100) + `</row>`
	raw := packed(t, xlsxParts(`<sheetData>`+strings.Repeat(empty, 3000)+`<row><c s="1"/><c><v>1</v></c><c s="1"/></row>`+strings.Repeat(empty, 100)+`</sheetData>`, nil))
	s := read(t, raw).Sheets[0]
	if len(s.Rows) != 1 || cap(s.Rows) != 1 || s.Rows[0].Number != 3001 || len(s.Rows[0].Cells) != 1 {
		t.Errorf("%d rows, room for %d", len(s.Rows), cap(s.Rows))
	}
}

// A row that stands for a million others shares its cells with them.
func TestRepeatedRowsShareCells(t *testing.T) {
	raw := packed(t, odsParts(odsTable(`<table:table-row table:number-rows-repeated="1000000">`+odsCell("1", `table:number-columns-repeated="5"`)+`</table:table-row>`), ""))
	rows := read(t, raw).Sheets[0].Rows
	if len(rows) != 1000000 || &rows[0].Cells[0] != &rows[999999].Cells[0] || rows[999999].Number != 1000000 {
		t.Errorf("%d rows", len(rows))
	}
}

func TestManyEntries(t *testing.T) {
	many := parts{}
	for i := range 20001 {
		many[fmt.Sprint(i)] = ""
	}
	if f := faultOf(t, packed(t, many)); f.Reason != workbook.TooLarge {
		t.Errorf("reason %d: %v", f.Reason, f)
	}
	raw := append([]byte("PK\x03\x04"), bytes.Repeat([]byte("PK\x01\x02"), 50000)...)
	if f := faultOf(t, raw); f.Reason != workbook.TooLarge {
		t.Errorf("reason %d: %v", f.Reason, f)
	}
}

func TestCanceled(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, raw := range [][]byte{packed(t, xlsxParts("", nil)), packed(t, odsParts("", ""))} {
		if _, err := workbook.Read(ctx, raw); !errors.Is(err, context.Canceled) {
			t.Errorf("error %v", err)
		}
	}
}
