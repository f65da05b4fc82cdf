package workbook_test

import (
	"strings"
	"testing"

	"example.org/lintas/graph/read/workbook"
	"github.com/google/go-cmp/cmp"
)

func TestODSCells(t *testing.T) {
	for _, c := range []struct {
		name, row string
		want      []string
	}{
		{"number", `<table:table-cell office:value-type="float" office:value="0.10000000000000001"><text:p>0,1</text:p></table:table-cell>`, []string{"A1 number 0.1"}},
		{"percentage", `<table:table-cell office:value-type="percentage" office:value="0.25"><text:p>25 %</text:p></table:table-cell>`, []string{"A1 number 0.25"}},
		{"currency", `<table:table-cell office:value-type="currency" office:currency="IDR" office:value="1E+15"><text:p>Rp…</text:p></table:table-cell>`, []string{"A1 number 1000000000000000"}},
		{"date", `<table:table-cell office:value-type="date" office:date-value="2024-03-31"><text:p>31/03/24</text:p></table:table-cell>`, []string{"A1 date 2024-03-31"}},
		{"date and time", `<table:table-cell office:value-type="date" office:date-value="2024-03-31T14:04:59.999999999"><text:p>…</text:p></table:table-cell>`, []string{"A1 date 2024-03-31 14:05:00"}},
		{"time", `<table:table-cell office:value-type="time" office:time-value="PT14H05M00S"><text:p>2 PM</text:p></table:table-cell>`, []string{"A1 time 14:05:00"}},
		{"length of time", `<table:table-cell office:value-type="time" office:time-value="-P1DT12H0M0.4S"/>`, []string{"A1 time -36:00:00"}},
		{"boolean", `<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>WAHR</text:p></table:table-cell>`, []string{"A1 bool true"}},
		{"values that are none", `<table:table-cell office:value-type="float" office:value="many"><text:p>many</text:p></table:table-cell>` +
			`<table:table-cell office:value-type="date" office:date-value="31/3"><text:p>31/3</text:p></table:table-cell>` +
			`<table:table-cell office:value-type="time" office:time-value="P1Y"><text:p>a year</text:p></table:table-cell>` +
			`<table:table-cell office:value-type="time" office:time-value="PT5"><text:p>five</text:p></table:table-cell>`,
			[]string{"A1 text many", "B1 text 31/3", "C1 text a year", "D1 text five"}},
		{"text", `<table:table-cell office:value-type="string"><text:p>00123</text:p></table:table-cell>`, []string{"A1 text 00123"}},
		{"text without a type", `<table:table-cell><text:p>x</text:p></table:table-cell>`, []string{"A1 text x"}},
		{"text in an attribute", `<table:table-cell office:value-type="string" office:string-value="x"/>`, []string{"A1 text x"}},
		{"paragraphs, spaces and lines", "<table:table-cell office:value-type=\"string\"><text:p>\n  a  b<text:s text:c=\"2\"/>c</text:p><text:p/><text:p>d<text:tab/>e<text:line-break/> f </text:p></table:table-cell>",
			[]string{"A1 text a b  c\n\nd\te\nf "}},
		{"spans, links, readings", `<table:table-cell office:value-type="string"><text:p>a<text:span>b <text:span>c</text:span></text:span> <text:a>d</text:a>` +
			`<text:ruby><text:ruby-base>課</text:ruby-base><text:ruby-text>カ</text:ruby-text></text:ruby></text:p></table:table-cell>`,
			[]string{"A1 text ab c d課"}},
		{"comment and picture", `<table:table-cell office:value-type="string"><office:annotation><dc:creator>x</dc:creator><text:p>no</text:p></office:annotation>` +
			`<draw:frame><text:p>no</text:p></draw:frame><text:p>yes</text:p></table:table-cell>`, []string{"A1 text yes"}},
		{"error of LibreOffice", `<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>`,
			[]string{"A1 error #N/A"}},
		{"error of others", `<table:table-cell table:formula="of:=1/0" office:value-type="string"><text:p>#DIV/0!</text:p></table:table-cell>` +
			`<table:table-cell office:value-type="string"><text:p>#N/A</text:p></table:table-cell>`, []string{"A1 error #DIV/0!", "B1 text #N/A"}},
		{"formula", `<table:table-cell table:formula="of:=1+1" office:value-type="float" office:value="2"><text:p>2</text:p></table:table-cell>` +
			`<table:table-cell table:formula="of:=1+1"/>`, []string{"A1 number 2", "B1 uncalculated "}},
		{"repeated", `<table:table-cell table:number-columns-repeated="2"/><table:table-cell office:value-type="float" office:value="7" table:number-columns-repeated="3"/>` +
			`<table:table-cell table:number-columns-repeated="999999999999999999999"/>`, []string{"C1 number 7", "D1 number 7", "E1 number 7"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			book := read(t, packed(t, odsParts(odsTable("<table:table-row>"+c.row+"</table:table-row>"), "")))
			if diff := cmp.Diff(c.want, shown(book.Sheets[0])); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// odsCell returns a cell with a number and more attributes.
func odsCell(number, more string) string {
	return `<table:table-cell office:value-type="float" office:value="` + number + `" ` + more + `/>`
}

func TestODSRows(t *testing.T) {
	tables := `<table:table table:name="First" table:style-name="ta2"><table:shapes><table:table><table:table-row>` + odsCell("9", "") + `</table:table-row></table:table></table:shapes>` +
		`<table:table-column table:number-columns-repeated="2"/><table:table-column-group><table:table-column table:visibility="collapse"/></table:table-column-group>` +
		`<table:table-column table:visibility="filter" table:number-columns-repeated="2"/><table:table-column table:number-columns-repeated="1000000" table:visibility="collapse"/>` +
		`<table:table-header-rows><table:table-row>` + odsCell("1", "") + `</table:table-row></table:table-header-rows>` +
		`<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>` +
		`<table:table-row-group><table:table-row table:visibility="filter" table:number-rows-repeated="2">` + odsCell("5", "") + `</table:table-row></table:table-row-group>` +
		`<table:table-row>` + odsCell("7", `table:number-columns-spanned="2" table:number-rows-spanned="2"`) +
		`<table:covered-table-cell office:value-type="float" office:value="8"/>` + odsCell("9", "") + `</table:table-row>` +
		`<table:table-row><table:covered-table-cell table:number-columns-repeated="2"><text:p>no</text:p></table:covered-table-cell>` + odsCell("10", "") + `</table:table-row>` +
		`<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>` +
		`<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row></table:table>` +
		`<table:table table:name="Second" table:style-name="ta1"/>`
	book := read(t, packed(t, odsParts(tables, `<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>`+
		`<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>`)))
	if diff := cmp.Diff([]string{"A1 number 1", "~A5 number 5", "~A6 number 5", "A7 number 7", "C7 number 9", "C8 number 10"}, shown(book.Sheets[0])); diff != "" {
		t.Error(diff)
	}
	for i := range book.Sheets {
		book.Sheets[i].Rows = nil
	}
	if diff := cmp.Diff([]workbook.Sheet{{Name: "First", Hidden: true,
		Merged:        []workbook.Range{{FirstRow: 7, FirstColumn: 1, LastRow: 8, LastColumn: 2}},
		HiddenColumns: []workbook.Span{{First: 3, Last: 16384}}}, {Name: "Second"}}, book.Sheets); diff != "" {
		t.Error(diff)
	}
}

// Other programs give the namespaces other prefixes.
func TestODSPrefixes(t *testing.T) {
	p := odsParts(odsTable("<table:table-row>"+odsCell("7", "")+"</table:table-row>"), "")
	delete(p, "mimetype")
	p["content.xml"] = strings.NewReplacer("table:", "ns1:", ":table=", ":ns1=", "office:", "ns0:", ":office=", ":ns0=").Replace(p["content.xml"])
	p["content.xml"] = strings.NewReplacer("names:tc:opendocument:xmlns:ns1:1.0", "names:tc:opendocument:xmlns:table:1.0",
		"names:tc:opendocument:xmlns:ns0:1.0", "names:tc:opendocument:xmlns:office:1.0").Replace(p["content.xml"])
	if diff := cmp.Diff([]string{"A1 number 7"}, shown(read(t, packed(t, p)).Sheets[0])); diff != "" {
		t.Error(diff)
	}
}
