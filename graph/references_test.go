package graph

import (
	"strings"
	"testing"
)

func TestLookup(t *testing.T) {
	b := NewBuilder()
	for _, o := range []Organization{
		{ID: "o3", Name: "Rumah Sakit", ShortName: "RS"},
		{ID: "o1", Name: "Dinas Kesehatan Kabupaten", ShortName: "Dinkes"},
		{ID: "RS", Name: "Radio Suara"},
		{ID: "o2", Name: "Dinas Sosial", ShortName: "Dinsos"},
		{ID: "o5", Name: "Yayasan Air", ShortName: "YA"},
		{ID: "o4", Name: "Yayasan Air", ShortName: "YA"},
		{ID: "o6", Name: "Dinkes"},
		{ID: "o7", Name: "Badan Narkotika", ShortName: "BNNKABUPATEN"},
	} {
		if err := b.AddOrganization(o); err != nil {
			t.Fatal(err)
		}
	}
	n, _ := b.Build(false)
	// What is said of nobody: by the network, and by the builder to which somebody can
	// be added.
	for _, test := range []struct{ reference, id, message, building string }{
		{"o1", "o1", "", ""},
		{"Dinas Kesehatan Kabupaten", "o1", "", ""},
		{"Dinsos", "o2", "", ""},
		{"RS", "RS", "", ""},     // an id before a short name
		{"Dinkes", "o6", "", ""}, // a name before a short name
		{"Yayasan Air", "", "(o4; o5)", "(o4; o5)"},
		{"YA", "", "(o4; o5)", "(o4; o5)"},
		{"Dinas Sosal", "", `here; did you mean "Dinas Sosial"?`, `did you mean "Dinas Sosial"? (or use --add-missing)`},
		{"dinas sosial", "", `here; did you mean "Dinas Sosial"?`, `did you mean "Dinas Sosial"? (or`},
		{"BNNKABUPATEM", "", `did you mean "BNNKABUPATEN"?`, `did you mean "BNNKABUPATEN"?`},
		{"Kamar Dagang", "", "give an id", "correct the spelling"},
		{"kesehatan kab", "", `did you mean "Dinas Kesehatan Kabupaten"?`, "correct the spelling"},
		{"", "", "no organization is called", "no organization"},
	} {
		i, err := n.Lookup(test.reference)
		j, builderErr := b.Lookup(test.reference)
		if (err == nil) != (builderErr == nil) || err != nil && !strings.Contains(builderErr.Error(), test.building) {
			t.Errorf("%q: %v from the network, %v from the builder, want %s", test.reference, err, builderErr, test.building)
		}
		switch {
		case test.id == "":
			if f := fault(t, err); f.Field != "organization" || f.Severity != Error || !strings.Contains(f.Error(), test.message) {
				t.Errorf("%q: %v, want %s", test.reference, f, test.message)
			}
		case err != nil || n.Organizations()[i].ID != test.id || b.Organizations()[j].ID != test.id:
			t.Errorf("%q is %d, %v; want %s", test.reference, i, err, test.id)
		}
	}
}

func TestNearest(t *testing.T) {
	candidates := []string{"public", "private", "Philanthropy"}
	for _, test := range []struct {
		word   string
		within int
		want   string
	}{
		{"pubilc", 2, "public"}, {"PUBLIK", 2, "public"}, {"publicity", 2, ""}, {"philantropy", 2, "Philanthropy"}, {"", 2, ""},
	} {
		if got := Nearest(test.word, candidates, test.within); got != test.want {
			t.Errorf("%q: %q, want %q", test.word, got, test.want)
		}
	}
	// Of two equally near, the first.
	if got := Nearest("bat", []string{"cat", "rat"}, 1); got != "cat" {
		t.Error(got)
	}
}

func TestPlaceInTheInput(t *testing.T) {
	message := textNoName.With()
	for want, p := range map[string]Problem{
		"a.csv":      {File: "a.csv", Column: 3},
		"a.csv:14":   {File: "a.csv", Line: 14},
		"a.csv:14:3": {File: "a.csv", Line: 14, Column: 3},
	} {
		p.Message = message
		if p.Where() != want || p.In("id") != want+": "+textNoName.ID {
			t.Errorf("%s, want %s", p.In("id"), want)
		}
	}
}
