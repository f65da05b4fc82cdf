package read_test

import (
	"strings"
	"testing"

	"example.org/lintas/graph/read"
	"github.com/google/go-cmp/cmp"
)

func TestReadScenario(t *testing.T) {
	const text = `remove:
  organizations: [Bappeda]
  ties: [[A, B]]
add:
  organizations:
  - {id: x, name: New, sector: swasta}
  partnerships:
  - {name: Both, strength: 2, members: [x], lead: [A]}
`
	got, problems, err := read.ReadScenario("s.yaml", strings.NewReader(text))
	if err != nil || problems != nil {
		t.Fatal(err, problems)
	}
	want := &read.Scenario{
		Remove: read.Removed{Organizations: []string{"Bappeda"}, Ties: [][]string{{"A", "B"}}},
		Add: read.Added{Organizations: []read.NewOrganization{{ID: "x", Name: "New", Sector: "swasta"}},
			Partnerships: []read.NewPartnership{{Name: "Both", Strength: 2, Members: []string{"x"}, Lead: []string{"A"}}}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestReadBadScenario(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"unknown key", "remove:\n  organisations: [A]\n", `s.yaml:2:3: there is no key "organisations" here; the keys of such a file are remove, add`},
		{"kind", "remove:\n  organizations: {a: b}\n", `s.yaml:2:18: "{" is not what is needed here; organizations`},
		{"no YAML", "remove: [", "s.yaml:1:9: the scenario cannot be read: "},
		{"alias", "remove: *a\n", `s.yaml:1:9: "*" is not used in such a file`},
		{"large", strings.Repeat("#", 17<<20), "s.yaml: this file is larger than 16 MB"},
	} {
		t.Run(test.name, func(t *testing.T) {
			s, problems, err := read.ReadScenario("s.yaml", strings.NewReader(test.text))
			if s != nil || err != nil || len(problems) != 1 || !strings.HasPrefix(problems[0].In("en"), test.want) {
				t.Errorf("%v, %v, %v; want %s…", s, problems, err, test.want)
			}
		})
	}
	if s, problems, err := read.ReadScenario("s.yaml", strings.NewReader("")); err != nil || problems != nil || s == nil {
		t.Errorf("an empty file: %v, %v, %v", s, problems, err)
	}
}
