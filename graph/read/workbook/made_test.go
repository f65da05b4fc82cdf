package workbook_test

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/graph/read/workbook"
)

// parts are the parts of a file by name.
type parts map[string]string

const (
	transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	strict       = "http://purl.oclc.org/ooxml/spreadsheetml/main"
	relationsNS  = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
)

// packed returns the parts as an archive.
func packed(t testing.TB, p parts) []byte { return archived(t, p, zip.Deflate) }

// stored returns the parts as an archive that does not compress them.
func stored(t testing.TB, p parts) []byte { return archived(t, p, zip.Store) }

func archived(t testing.TB, p parts, method uint16) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for _, name := range slices.Sorted(maps.Keys(p)) {
		w, err := z.CreateHeader(&zip.FileHeader{Name: name, Method: method})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := w.Write([]byte(p[name])); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// xlsxParts returns those of a workbook with one sheet named S, whose content
// is given, with the other parts put over them.
func xlsxParts(content string, other parts) parts {
	p := parts{
		"[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
		"_rels/.rels":         relationships("officeDocument", "xl/workbook.xml"),
		"xl/workbook.xml": `<workbook xmlns="` + transitional + `" xmlns:r="` + relationsNS +
			`"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": relationships("worksheet", "worksheets/sheet1.xml",
			"sharedStrings", "sharedStrings.xml", "styles", "styles.xml"),
		"xl/sharedStrings.xml":     `<sst xmlns="` + transitional + `"/>`,
		"xl/styles.xml":            `<styleSheet xmlns="` + transitional + `"/>`,
		"xl/worksheets/sheet1.xml": worksheet(content),
	}
	maps.Copy(p, other)
	return p
}

func worksheet(content string) string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n" +
		`<worksheet xmlns="` + transitional + `">` + content + `</worksheet>`
}

// cells returns the content of a sheet with one row.
func cells(row string) string { return `<sheetData><row r="1">` + row + `</row></sheetData>` }

// relationships returns the part that names other parts, by kind and target.
func relationships(pairs ...string) string {
	var b strings.Builder
	b.WriteString(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`)
	for i := 0; i < len(pairs); i += 2 {
		fmt.Fprintf(&b, `<Relationship Id="rId%d" Type="%s/%s" Target="%s"/>`, i/2+1, relationsNS, pairs[i], pairs[i+1])
	}
	return b.String() + `</Relationships>`
}

// styles returns the part of styles: one for each number format. A format of
// digits is the number of one that is built in.
func styles(codes ...string) string {
	var own, use strings.Builder
	for i, code := range codes {
		id := code
		if strings.Trim(code, "0123456789") != "" {
			id = fmt.Sprint(164 + i)
			fmt.Fprintf(&own, `<numFmt numFmtId="%s" formatCode="%s"/>`, id, escape(code))
		}
		fmt.Fprintf(&use, `<xf numFmtId="%s"/>`, id)
	}
	return `<styleSheet xmlns="` + transitional + `"><numFmts>` + own.String() + `</numFmts>` +
		`<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>` + use.String() + `</cellXfs>` +
		`<dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>`
}

func escape(s string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;").Replace(s)
}

// odsParts returns those of an ODS file: the tables, and automatic styles.
func odsParts(tables, styles string) parts {
	return parts{
		"mimetype":              "application/vnd.oasis.opendocument.spreadsheet",
		"META-INF/manifest.xml": `<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="/"/></m:manifest>`,
		"content.xml": `<?xml version="1.0" encoding="UTF-8"?><office:document-content` +
			` xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"` +
			` xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"` +
			` xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"` +
			` xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"` +
			` xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"` +
			` xmlns:dc="http://purl.org/dc/elements/1.1/"` +
			` xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">` +
			`<office:automatic-styles>` + styles + `</office:automatic-styles>` +
			`<office:body><office:spreadsheet>` + tables + `</office:spreadsheet></office:body></office:document-content>`,
	}
}

// odsTable returns a sheet named S with the content.
func odsTable(content string) string {
	return `<table:table table:name="S">` + content + `</table:table>`
}

// read returns what Read makes of the file, and fails the test on an error.
func read(t testing.TB, raw []byte) *workbook.Book {
	t.Helper()
	book, err := workbook.Read(context.Background(), raw)
	if err != nil {
		t.Fatal(err)
	}
	return book
}

// faultOf returns the fault that Read gives, and fails the test on another
// answer.
func faultOf(t testing.TB, raw []byte) *workbook.Fault {
	t.Helper()
	book, err := workbook.Read(context.Background(), raw)
	var f *workbook.Fault
	if !errors.As(err, &f) {
		t.Fatalf("read %v, error %v", book, err)
	}
	return f
}

// shown returns the cells of a sheet as "A1 text x", with ~ before those of
// hidden rows.
func shown(s workbook.Sheet) []string {
	all := []string{}
	for _, row := range s.Rows {
		for _, c := range row.Cells {
			sign := ""
			if row.Hidden {
				sign = "~"
			}
			all = append(all, fmt.Sprintf("%s%s%d %v %s", sign, workbook.ColumnName(c.Column), row.Number, c.Kind, c.Text))
		}
	}
	return all
}
