package read_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/graph/read"
	"pgregory.net/rapid"
)

// broken holds for each table a header and what its cells may be, good and bad.
var broken = []struct {
	file, header string
	cells        [][]string
}{
	{"organizations.csv", "id,name,sector,asked,note", [][]string{
		{"a", "b", "c", "A", "d d", "", "é"}, {"Alfa", "Beta", "Cita", "", "Alfa "},
		{"public", "", "swasta", "pubilc", "Faith", "faith", "army"}, {"", "yes", "no", "maybe"}, {"", "x", "\u202ey"}}},
	{"partnerships.csv", "id,source,target,members,strength,directed,start,budget,lead", [][]string{
		{"", "", "", "P1", "P2", "P3"}, {"a", "b", "c", "", "Alfa", "zz"}, {"a", "b", "c", "", "Beta", "ZZ"},
		{"", "", "", "a;b", "a;b;c", "a; ;a", "b;zz"}, {"", "1", "2", "0.5", "0", "-1", "x", `"1,5"`, `"1.000"`},
		{"", "", "true", "no"}, {"", "2024", "2024-02-30", "31/01/2024", "01/02/2024"}, {"", "", "10", "-1", "Rp5"}, {"", "", "c", "zz"}}},
	{"members.csv", "partnership,organization,role,contribution,currency", [][]string{
		{"P1", "P2", "P3", "P4", ""}, {"a", "b", "c", "Alfa", "zz", ""}, {"", "ketua", "donor; lead", "x"},
		{"", "", "1", "z"}, {"", "IDR", "usd"}}},
	{"activities.csv", "organization,theme,place,place_code,partnership,beneficiaries", [][]string{
		{"a", "b", "c", "zz", ""}, {"Water", "Food > Seeds", "", ">"}, {"", "X", "X > Y"}, {"", "X1", "Q"},
		{"", "", "P1", "P9"}, {"", "1", "-2", "many"}}},
	{"places.csv", "code,name,parent,population", [][]string{
		{"X1", "X2", ""}, {"X", "Y", ""}, {"", "X1", "X9"}, {"", "1", "-1"}}},
	{"needs.csv", "theme,place,place_code,people", [][]string{
		{"Water", "Food", ""}, {"", "X"}, {"", "X1"}, {"", "5", "-1", "?"}}},
	{"about.csv", "key,value", [][]string{
		{"title", "judul", "date", "currency", "nothing", ""}, {"A", "2024", "B", "IDR", ""}}},
}

// lines are rows that no table has.
var lines = []string{"", ",,", ",,,,,,,,,,,x", `a"b,c`, `"a"b,c`, "a;b;c;d;e", "a\tb", " , "}

// drawRows returns the header and random rows of each table.
func drawRows(t *rapid.T) map[string][]string {
	rows := map[string][]string{}
	for _, b := range broken {
		text := []string{b.header}
		for range rapid.IntRange(0, 6).Draw(t, "rows") {
			if rapid.IntRange(0, 9).Draw(t, "odd") == 0 {
				text = append(text, rapid.SampledFrom(lines).Draw(t, "line"))
				continue
			}
			cells := make([]string, len(b.cells))
			for i, c := range b.cells {
				cells[i] = rapid.SampledFrom(c).Draw(t, "cell")
			}
			text = append(text, strings.Join(cells, ","))
		}
		rows[b.file] = text
	}
	return rows
}

func drawOptions(t *rapid.T) read.Options {
	return read.Options{
		AddMissing: rapid.Bool().Draw(t, "add missing"),
		Lenient:    rapid.Bool().Draw(t, "lenient"),
		Directed:   rapid.Bool().Draw(t, "directed"),
	}
}

func joined(rows map[string][]string) tables {
	files := tables{}
	for name, text := range rows {
		files[name] = strings.Join(text, "\n") + "\n"
	}
	return files
}

// However broken the tables are, the balance adds up and every problem can be
// said.
func TestBalance(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		files := joined(drawRows(t))
		for _, b := range broken {
			if rapid.IntRange(0, 19).Draw(t, "cut") == 0 {
				text := files[b.file]
				i := rapid.IntRange(0, len(text)).Draw(t, "at")
				files[b.file] = text[:i] + rapid.SampledFrom([]string{"\"", "\x00", "\xff", ";", "\r"}).Draw(t, "junk") + text[i:]
			}
		}
		folder(t, files, drawOptions(t))
	})
}

var place = regexp.MustCompile(`:\d+(:\d+)?`)

// unplaced returns the problems without lines and columns, sorted.
func unplaced(a *read.Account) string {
	var out []string
	for line := range strings.Lines(problems(a)) {
		out = append(out, place.ReplaceAllString(line, ""))
	}
	slices.Sort(out)
	return strings.Join(out, "")
}

// The order of rows changes neither the network nor, but for their lines, the
// problems.
func TestOrderOfRows(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rows := drawRows(t)
		opt := drawOptions(t)
		n, a := folder(t, joined(rows), opt)
		for _, b := range broken {
			text := rows[b.file]
			rows[b.file] = append(text[:1:1], rapid.Permutation(text[1:]).Draw(t, "order")...)
		}
		m, c := folder(t, joined(rows), opt)
		equal(t, unplaced(c), unplaced(a))
		if n != nil && m != nil {
			equal(t, describe(m), describe(n))
		}
	})
}
