package graph

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

func TestPlacesJoin(t *testing.T) {
	r := organizations(t, "A")
	for _, p := range []Place{
		{Code: "ET", Name: "Ethiopia"},
		{Code: "ET04", Name: "Oromia", Parent: "ET"},
		{Code: "ET0411", Name: "Borena", Parent: "ET04"},
		{Code: "ET0412", Name: "Jum'at Pagi", Parent: "ET04"},
		{Code: "ET05", Name: "Somali", Parent: "ET"},
		{Code: "ET0511", Name: "Liban", Parent: "ET05"},
		{Code: "ET0413", Name: "Liban", Parent: "ET04"},
		{Code: "TOP", Name: "Borena"}, // a whole path, and the name of another
		{Code: "LOST", Name: "Lost", Parent: "NOWHERE"},
	} {
		p.Population = math.NaN()
		r.must(r.AddPlace(p))
	}
	borena := Path{"Ethiopia", "Oromia", "Borena"}
	for _, test := range []struct {
		name string
		path Path
		code string
		want Path
		join string
	}{
		{"code", nil, "ET0411", borena, "ET0411"},
		{"code before name", Path{"Somali"}, "ET0411", borena, "ET0411"},
		{"code that is not in the table", Path{"Somali"}, "XX", Path{"Somali"}, "XX"},
		{"path in other letters", Path{"ETHIOPIA", "oromia", "Böréna"}, "", borena, "ET0411"},
		{"path before name", Path{"borena"}, "", Path{"Borena"}, "TOP"},
		{"name", Path{"oromia"}, "", Path{"Ethiopia", "Oromia"}, "ET04"},
		{"apostrophe and hyphen", Path{"Jumat-Pagi"}, "", Path{"Ethiopia", "Oromia", "Jum'at Pagi"}, "ET0412"},
		{"name of two", Path{"Liban"}, "", Path{"Liban"}, ""},
		{"path of one of two", Path{"Ethiopia", "Somali", "Liban"}, "", Path{"Ethiopia", "Somali", "Liban"}, "ET0511"},
		{"nowhere", Path{"Atlantis"}, "", Path{"Atlantis"}, ""},
		{"parent not in the table", nil, "LOST", Path{"Lost"}, "LOST"},
		{"no place", nil, "", nil, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			r.must(r.AddActivity(Activity{Theme: Path{test.name}, Place: test.path, PlaceCode: test.code}))
			if len(test.path) > 0 || test.code != "" {
				r.must(r.AddNeed(Need{Theme: Path{test.name}, Place: test.path, PlaceCode: test.code}))
			}
			n := r.build()
			for _, a := range n.Activities() {
				if a.Theme[0] == test.name && (a.PlaceCode != test.join || !cmp.Equal(a.Place, test.want)) {
					t.Errorf("activity in %q %q, want %q %q", a.PlaceCode, a.Place, test.join, test.want)
				}
			}
			for _, d := range n.Needs() {
				if d.Theme[0] == test.name && (d.PlaceCode != test.join || !cmp.Equal(d.Place, test.want)) {
					t.Errorf("need in %q %q, want %q %q", d.PlaceCode, d.Place, test.join, test.want)
				}
			}
		})
	}
}

func TestParentRings(t *testing.T) {
	r := organizations(t, "A")
	for _, p := range []Place{{Code: "1", Parent: "2"}, {Code: "2", Parent: "1"}, {Code: "3", Parent: "3"}, {Code: "4", Parent: "1"},
		{Code: "7", Parent: "6"}, {Code: "6", Parent: "5"}, {Code: "5", Parent: "7"}} {
		r.must(r.AddPlace(p))
	}
	if diff := cmp.Diff([][]string{{"1", "2"}, {"3"}, {"5", "7", "6"}}, r.Rings()); diff != "" {
		t.Error(diff)
	}
	n := r.build()
	for code, want := range map[string]Path{"1": {"1"}, "2": {"1", "2"}, "3": {"3"}, "4": {"1", "4"}, "6": {"5", "6"}} {
		if p, ok := n.Place(code); !ok || !cmp.Equal(p.Path, want) {
			t.Errorf("path of %s is %q, want %q", code, p.Path, want)
		}
	}
	if p, _ := n.Place("1"); p.Parent != "" {
		t.Errorf("the first of a ring has the parent %q", p.Parent)
	}
	if _, ok := n.Place("8"); ok {
		t.Error("there is a place 8")
	}
}

func TestFold(t *testing.T) {
	for text, want := range map[string]string{
		"  Nusa  Tenggara-Timur ": "nusa tenggara timur",
		"Jum’at":                  "jumat",
		"São Tomé":                "sao tome",
		"Addis_Ababa":             "addis ababa",
		"ＡＢ":                      "ab",
		"":                        "",
		"กิน":                     "กิน", // a vowel sign is a letter
	} {
		if got := Fold(text); got != want {
			t.Errorf("%q folds to %q, want %q", text, got, want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		if once := Fold(text); Fold(once) != once {
			t.Errorf("%q folds to %q, and that to %q", text, once, Fold(once))
		}
	})
}

func TestPath(t *testing.T) {
	p := ParsePath(" WASH >  Durable water >")
	if diff := cmp.Diff(Path{"WASH", "Durable water"}, p); diff != "" {
		t.Error(diff)
	}
	if p.String() != "WASH > Durable water" || !p.Begins(Path{"WASH"}) || p.Begins(Path{"WASH", "x"}) || Path(nil).Begins(p) {
		t.Error(p)
	}
	for n, want := range map[int]int{-1: 2, 0: 2, 1: 1, 2: 2, 3: 2} {
		if got := len(p.Cut(n)); got != want {
			t.Errorf("cut %d has %d parts", n, got)
		}
	}
}
