package main

import (
	"bufio"
	"fmt"
	"strconv"
	"strings"
)

const knokeFile = "source/knokbur.dat"

// knokeNames are the full names behind the labels of the file, in its order.
var knokeNames = [][2]string{
	{"COUN", "City Council"},
	{"COMM", "Chamber of Commerce"},
	{"EDUC", "Board of Education"},
	{"INDU", "Local Industries"},
	{"MAYR", "Mayor's Office"},
	{"WRO", "Women's Rights Organization"},
	{"NEWS", "Newspaper"},
	{"UWAY", "United Way"},
	{"WELF", "Welfare Department"},
	{"WEST", "Westend Community Organization"},
}

// knokeSectors turns the file's codes into sectors.
var knokeSectors = map[string]string{"GOV": "public", "VOL": "nonprofit", "PVT": "private"}

// knoke returns the tables of knoke: the ten organizations, and one directed pair for each 1 of the two matrices.
func knoke() (conversion, error) {
	f, err := sources.Open(knokeFile)
	if err != nil {
		return conversion{}, err
	}
	defer f.Close()
	var lines [][]string
	s := bufio.NewScanner(f)
	for s.Scan() {
		if fields := strings.Fields(s.Text()); len(fields) > 0 {
			lines = append(lines, fields)
		}
	}
	if err := s.Err(); err != nil {
		return conversion{}, fmt.Errorf("%s: %w", knokeFile, err)
	}
	n := len(knokeNames)
	// A line of advice; per matrix its name, its shape, its labels and n rows; of the attributes shape, labels and n rows.
	if want := 1 + 2*(3+n) + 2 + n; len(lines) != want {
		return conversion{}, fmt.Errorf("%s: %d lines that are not empty, want %d", knokeFile, len(lines), want)
	}
	information, money, attributes := lines[1:4+n], lines[4+n:7+2*n], lines[9+2*n:]
	pairs := table{name: "partnerships.csv", header: []string{"source", "target", "relation", "directed"}}
	for _, block := range [][][]string{information, money} {
		if err := pairs.addMatrix(block[0][0], block[2][0], block[3:]); err != nil {
			return conversion{}, err
		}
	}
	organizations, err := knokeOrganizations(attributes)
	if err != nil {
		return conversion{}, err
	}
	text := fmt.Sprintf("%5d cells of the two matrices off their diagonals, of which\n%5d   are 1: a directed pair\n%5d   are 0\n",
		2*n*(n-1), len(pairs.rows), 2*n*(n-1)-len(pairs.rows))
	return conversion{dataset: "knoke", tables: []table{organizations, pairs, knokeAbout}, balance: text}, nil
}

// addMatrix adds a row for each 1 of a relation's matrix.
func (t *table) addMatrix(relation, labels string, rows [][]string) error {
	// The second matrix of the file has MAYO for MAYR.
	ids := strings.Split(strings.Replace(labels, "MAYO", "MAYR", 1), ",")
	for i, name := range knokeNames {
		if i >= len(ids) || ids[i] != name[0] {
			return fmt.Errorf("%s: %s: label %d is not %s", knokeFile, relation, i+1, name[0])
		}
	}
	for i, row := range rows {
		if len(row) != len(ids) || row[i] != "0" {
			return fmt.Errorf("%s: %s: row %d has not %d cells with 0 on the diagonal", knokeFile, relation, i+1, len(ids))
		}
		for j, cell := range row {
			switch cell {
			case "1":
				t.rows = append(t.rows, []string{ids[i], ids[j], relation, "true"})
			case "0":
			default:
				return fmt.Errorf("%s: %s: row %d, column %d: %q is neither 0 nor 1", knokeFile, relation, i+1, j+1, cell)
			}
		}
	}
	return nil
}

func knokeOrganizations(attributes [][]string) (table, error) {
	t := table{name: "organizations.csv", header: []string{"id", "name", "sector", "type", "influence"}}
	for i, row := range attributes {
		if len(row) != 3 || row[0] != strconv.Itoa(i+1) || knokeSectors[row[1]] == "" {
			return t, fmt.Errorf("%s: attributes of organization %d are not its number, GOV, VOL or PVT, rating", knokeFile, i+1)
		}
		t.rows = append(t.rows, []string{knokeNames[i][0], knokeNames[i][1], knokeSectors[row[1]], row[1], row[2]})
	}
	return t, nil
}

var knokeAbout = table{name: "about.csv", header: []string{"key", "value"}, rows: [][]string{
	{"title", "Knoke and Wood: information and money among ten organizations"},
	{"source", "Knoke and Wood 1981, Organized for Action; file knokbur.dat of connected-nx-tutorial (MIT)"},
	{"language", "en"},
}}
