package datasets

import "testing"

// What the tutorial tells must be in its tables.
func TestTutorialHasWhatItTeaches(t *testing.T) {
	for _, name := range []string{"tutorial-2024", "tutorial-2025"} {
		tables := load(t, name)
		sectors, types, roles := map[string]bool{}, map[string]bool{}, map[string]bool{}
		inPartnership := map[string]bool{}
		for _, m := range tables["members"] {
			roles[m["role"]] = true
			inPartnership[m["organization"]] = true
		}
		alone := 0
		for _, o := range tables["organizations"] {
			sectors[o["sector"]] = true
			if !inPartnership[o["id"]] {
				alone++
			}
		}
		for _, p := range tables["partnerships"] {
			types[p["type"]] = true
		}
		if len(sectors) != 7 || len(types) != 4 || len(roles) != 6 {
			t.Errorf("%s: %d sectors, %d types, %d roles", name, len(sectors), len(types), len(roles))
		}
		if alone < 3 || alone > 4 {
			t.Errorf("%s: %d organizations without a recorded partnership", name, alone)
		}
		if n := len(tables["partnerships"]); n < 60 || n > 80 {
			t.Errorf("%s: %d partnerships", name, n)
		}
	}
}

func TestTutorialChangesFromYearToYear(t *testing.T) {
	before, after := load(t, "tutorial-2024"), load(t, "tutorial-2025")
	names := map[string]string{}
	for _, o := range before["organizations"] {
		names[o["id"]] = o["name"]
	}
	joined, renamed := 0, 0
	for _, o := range after["organizations"] {
		name, ok := names[o["id"]]
		switch {
		case !ok:
			joined++
		case name != o["name"]:
			renamed++
		}
		delete(names, o["id"])
	}
	if joined != 5 || renamed != 1 || len(names) != 2 {
		t.Errorf("%d joined, %d renamed, %d left; want 5, 1, 2", joined, renamed, len(names))
	}
}
