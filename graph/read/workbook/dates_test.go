package workbook_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// The number format says whether a number is a date.
func TestDateFormats(t *testing.T) {
	for _, c := range []struct{ format, value, want string }{
		{"14", "45382", "date 2024-03-31"},
		{"22", "45382.586805555555", "date 2024-03-31 14:05:00"},
		{"dd/mm/yyyy", "45382", "date 2024-03-31"},
		{"[$-409]d-mmm;@", "45382", "date 2024-03-31"},
		{"[$-421]dd mmmm yyyy;@", "45382", "date 2024-03-31"},
		{"[$-F800]dddd, mmmm dd, yyyy", "45382", "date 2024-03-31"},
		{`yyyy"年"m"月"d"日";@`, "45382", "date 2024-03-31"},
		{`[$-411]ge.m.d;@`, "45382", "date 2024-03-31"},
		{`d "de" mmmm "de" yyyy`, "45382", "date 2024-03-31"},
		{`yyyy\-mm\-dd\Thh:mm:ss`, "45382.25", "date 2024-03-31 06:00:00"},
		{"mmm-yy", "45352", "date 2024-03-01"},
		{"mmmm", "45352", "date 2024-03-01"},
		{"TT.MM.JJJJ", "45382", "date 2024-03-31"},
		{"jj/mm/aaaa", "45382", "date 2024-03-31"},
		{"aaaa", "45382", "date 2024-03-31"},
		{"[Red][<0]0;dd/mm/yyyy", "45382", "number 45382"},
		{`;;dd/mm/yyyy`, "45382", "date 2024-03-31"},
		{"31", "45382", "date 2024-03-31"},
		{"57", "45382", "date 2024-03-31"},

		{"20", "0.586805555555556", "time 14:05:00"},
		{"h:mm AM/PM", "0.25", "time 06:00:00"},
		{"h:mm", "45382.25", "date 2024-03-31 06:00:00"},
		{"mm:ss.0", "0.0104166666666667", "time 00:15:00"},
		{"m:ss", "0.0104166666666667", "time 00:15:00"},
		{"[h]:mm:ss", "1.5", "time 36:00:00"},
		{"[mm]:ss", "-0.5", "time -12:00:00"},
		{"46", "45382", "time 1089168:00:00"},
		{"21", "0.9999999", "time 23:59:59"},

		{"0", "45382", "number 45382"},
		{"General", "45382", "number 45382"},
		{"9", "0.25", "number 0.25"},
		{"0.00%", "0.1", "number 0.1"},
		{`#,##0.00\ "days"`, "45382", "number 45382"},
		{`_-* #,##0.00\ _d_-;\-* #,##0.00\ _d_-`, "45382", "number 45382"},
		{"0.00E+00", "45382", "number 45382"},
		{`[$Rp-421]#,##0`, "45382", "number 45382"},
		{`"Hari ke-"0`, "45382", "number 45382"},
		{"# ?/?", "0.5", "number 0.5"},
		{"@", "45382", "number 45382"},
		{`"unfinished`, "45382", "number 45382"},
		{"[unfinished", "45382", "number 45382"},
		{`\`, "45382", "number 45382"},

		{"14", "1", "date 1900-01-01"},
		{"14", "59", "date 1900-02-28"},
		{"14", "60", "date 1900-02-29"},
		{"14", "61", "date 1900-03-01"},
		{"14", "2958465", "date 9999-12-31"},
		{"14", "2958466", "number 2958466"},
		{"14", "-1", "number -1"},
		{"14", "0", "number 0"},
		{"14", "0.5", "time 12:00:00"},
		{"14", "45381.999999", "date 2024-03-31"},
		{"14", "tomorrow", "text tomorrow"},
	} {
		t.Run(c.format+" "+c.value, func(t *testing.T) {
			raw := packed(t, xlsxParts(cells(`<c r="A1" s="1"><v>`+c.value+`</v></c>`), parts{"xl/styles.xml": styles("0", c.format)}))
			if diff := cmp.Diff([]string{"A1 " + c.want}, shown(read(t, raw).Sheets[0])); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestDatesFrom1904(t *testing.T) {
	base := xlsxParts(cells(`<c s="1"><v>0</v></c><c s="1"><v>43920</v></c><c s="1"><v>0.5</v></c><c s="1"><v>2957003</v></c><c s="1"><v>2957004</v></c>`),
		parts{"xl/styles.xml": styles("0", "14")})
	base["xl/workbook.xml"] = strings.Replace(base["xl/workbook.xml"], "<sheets>", `<workbookPr date1904="true"/><sheets>`, 1)
	want := []string{"A1 date 1904-01-01", "B1 date 2024-03-31", "C1 date 1904-01-01 12:00:00", "D1 date 9999-12-31", "E1 number 2957004"}
	if diff := cmp.Diff(want, shown(read(t, packed(t, base)).Sheets[0])); diff != "" {
		t.Error(diff)
	}
}

// A cell whose style is not there is a number.
func TestStyleMissing(t *testing.T) {
	raw := packed(t, xlsxParts(cells(`<c s="7"><v>45382</v></c><c s="-1"><v>1</v></c><c s="x"><v>2</v></c>`), parts{"xl/styles.xml": styles("14")}))
	if diff := cmp.Diff([]string{"A1 number 45382", "B1 number 1", "C1 number 2"}, shown(read(t, raw).Sheets[0])); diff != "" {
		t.Error(diff)
	}
}
