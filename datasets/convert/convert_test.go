package main

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

func conversions(t *testing.T) []conversion {
	t.Helper()
	var out []conversion
	for _, convert := range []func() (conversion, error){ethiopia, knoke} {
		c, err := convert()
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, c)
	}
	return out
}

func TestTablesAreTheCommittedOnes(t *testing.T) {
	for _, c := range conversions(t) {
		for _, table := range c.tables {
			want, err := os.ReadFile(filepath.Join("..", c.dataset, table.name))
			if err != nil {
				t.Fatal(err)
			}
			if !bytes.Equal(table.bytes(), want) {
				t.Errorf("%s/%s differs; run: go run ./datasets/convert", c.dataset, table.name)
			}
		}
		if c.mapping == nil {
			continue
		}
		if want, err := os.ReadFile(filepath.Join("..", c.dataset, "mapping.yaml")); err != nil || !bytes.Equal(c.mapping, want) {
			t.Errorf("%s/mapping.yaml differs; run: go run ./datasets/convert (%v)", c.dataset, err)
		}
	}
}

func TestRunWritesTablesAndBalance(t *testing.T) {
	folder := t.TempDir()
	for _, c := range conversions(t) {
		if err := os.Mkdir(filepath.Join(folder, c.dataset), 0o755); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := run(folder, &out); err != nil {
		t.Fatal(err)
	}
	for _, c := range conversions(t) {
		if !strings.Contains(out.String(), c.balance) {
			t.Errorf("%s: no balance in the output", c.dataset)
		}
		files, err := filepath.Glob(filepath.Join(folder, c.dataset, "*.csv"))
		if err != nil || len(files) != len(c.tables) {
			t.Errorf("%s: %d tables written, want %d (%v)", c.dataset, len(files), len(c.tables), err)
		}
	}
	if err := run(filepath.Join(folder, "nowhere"), &out); err == nil {
		t.Error("a folder that does not exist is no error")
	}
}

func TestReadmeHasTheBalance(t *testing.T) {
	for _, c := range conversions(t) {
		readme, err := os.ReadFile(filepath.Join("..", c.dataset, "README.md"))
		if err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(string(readme), "```\n"+c.balance+"```\n") {
			t.Errorf("%s/README.md does not have this balance:\n%s", c.dataset, c.balance)
		}
	}
}

// The counts of the source itself, taken from it independently of the conversion.
func TestBalanceOfEthiopia(t *testing.T) {
	c, err := ethiopia()
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		" 7324 rows in the source",
		" 4202   are empty",
		"   47 rows have no name of an implementer",
		"  477 rows name one organization by the names as written",
		"  201 names as written",
	} {
		if !strings.Contains(c.balance, want+"\n") && !strings.Contains(c.balance, want+",") {
			t.Errorf("the balance does not say %q:\n%s", want, c.balance)
		}
	}
}

func TestStrengthsAddUpToRows(t *testing.T) {
	c, err := ethiopia()
	if err != nil {
		t.Fatal(err)
	}
	rows := c.tables[slices.IndexFunc(c.tables, func(t table) bool { return t.name == "partnerships.csv" })].rows
	sum := 0
	for _, row := range rows {
		n, err := strconv.Atoi(row[2])
		if err != nil {
			t.Fatal(err)
		}
		sum += n
	}
	if sum != 2475+47 {
		t.Errorf("strengths add up to %d, want the 2475 and 47 rows of the balance", sum)
	}
}

func TestBalanceThatDoesNotAddUpIsAnError(t *testing.T) {
	if err := (balance{rows: 3, empty: 1, both: 1}).check(); err == nil {
		t.Error("a lost row is no error")
	}
	if err := (balance{rows: 2, empty: 1, both: 1}).check(); err == nil {
		t.Error("a lost activity is no error")
	}
}

// Every name of our own table must be one that the source has.
func TestOurOrganizationsAreAllUsed(t *testing.T) {
	rows, err := readTable("ethiopia_organizations.csv", "lookup", "name", "short_name", "type", "sector", "note")
	if err != nil {
		t.Fatal(err)
	}
	var source bytes.Buffer
	list, err := readTable("source/3w_august_2025.csv.gz", "Activity status", "Donor Acronym", "Donor Name",
		"Program partner Acronym", "Program Partner Name", "Implementing Partner Acronym", "Implementing Partner Name",
		"Region", "Zone", "Woreda", "WoredaPcod", "Cluster", "Activity")
	if err != nil {
		t.Fatal(err)
	}
	if err := csv.NewWriter(&source).WriteAll(list); err != nil {
		t.Fatal(err)
	}
	if strings.Contains(source.String(), "@") {
		t.Error("the source holds an address")
	}
	used := map[string]bool{}
	for _, row := range list {
		for _, role := range roles {
			used[fold(row[role.column])] = true
		}
	}
	for i, row := range rows {
		if !used[fold(row[0])] {
			t.Errorf("ethiopia_organizations.csv:%d: %q is not in the source", i+2, row[0])
		}
	}
}

func TestFind(t *testing.T) {
	n, err := readNames()
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct{ raw, id, sector string }{
		{"Finish Refugee Council", "frc", "nonprofit"},
		{"Finnish Refugee Council", "frc", "nonprofit"},
		{"United Nations Higher Commissioner for Refugees", "unhcr", "multilateral"},
		{"BHA-DART", "bha", "public"},
		{"Action For Development", "afd", "nonprofit"},
		{"Expertise France Groupe AFD", "expertise-france", "public"},
		{"Multiple Donor", "", ""},
		{"", "", ""},
	} {
		o, named, err := n.find(test.raw)
		if err != nil || o.id != test.id || o.sector != test.sector || named != (test.id != "") {
			t.Errorf("%q: %+v, %v, %v", test.raw, o, named, err)
		}
	}
	if _, _, err := n.find("Nobody's Committee"); err == nil || !strings.Contains(err.Error(), "ethiopia_organizations.csv") {
		t.Errorf("an unknown name: %v", err)
	}
}

func TestPartnershipStatusFollowsPrecedence(t *testing.T) {
	for _, test := range []struct {
		statuses []string
		want     string
	}{
		{[]string{"Completed", "On-going"}, "On-going"},
		{[]string{"Completed", "Planned"}, "Planned"},
		{[]string{"Suspended", "Completed"}, "Suspended"},
		{[]string{"Completed"}, "Completed"},
	} {
		p := partnership{statuses: map[string]bool{}}
		for _, s := range test.statuses {
			p.statuses[s] = true
		}
		if got := p.status(); got != test.want {
			t.Errorf("%q: %s, want %s", test.statuses, got, test.want)
		}
	}
}
