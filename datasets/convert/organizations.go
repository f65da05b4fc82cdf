package main

import (
	"fmt"
	"strings"
	"unicode"
)

// organization is one organization of ethiopia-3w under its canonical name.
type organization struct {
	id, name, shortName, kind, sector string
}

// kinds turns the organization types of HDX into the kind that the table keeps as type, and its sector. Donors (433)
// are absent: whether one is public, multilateral or a foundation is in ethiopia_organizations.csv.
var kinds = map[string]struct{ kind, sector string }{
	"431": {"Academic", "academic"},
	"434": {"Embassy", "public"},
	"435": {"Government", "public"},
	"437": {"INGO", "nonprofit"},
	"438": {"International organization", "multilateral"},
	"439": {"Media", "media"},
	"440": {"Military", "public"},
	"441": {"NNGO", "nonprofit"},
	"443": {"Other", "other"},
	"444": {"Private sector", "private"},
	"445": {"Red Cross", "nonprofit"},
	"446": {"Religious", "nonprofit"},
	"447": {"UN", "multilateral"},
}

// names looks up the organizations of the source by the names it gives them.
type names struct {
	lookup    map[string]string       // folded name in the source → canonical name, "" for a name that names none
	canonical map[string]organization // by canonical name
	ours      map[string]bool         // folded names that our own table has
}

// readNames joins OCHA's map of names and our own table, which goes first: it has the names that the map lacks and
// the variants that it leaves apart.
func readNames() (names, error) {
	n := names{lookup: map[string]string{}, canonical: map[string]organization{}, ours: map[string]bool{}}
	if err := n.readOurs(); err != nil {
		return n, err
	}
	return n, n.readMap()
}

func (n names) readOurs() error {
	const file = "ethiopia_organizations.csv"
	rows, err := readTable(file, "lookup", "name", "short_name", "type", "sector", "note")
	if err != nil {
		return err
	}
	for i, row := range rows {
		key, name := fold(row[0]), row[1]
		if n.ours[key] {
			return fmt.Errorf("%s:%d: lookup %q is there twice; remove one", file, i+2, row[0])
		}
		n.ours[key] = true
		n.lookup[key] = name
		if row[4] == "" {
			continue
		}
		if _, ok := n.canonical[name]; ok {
			return fmt.Errorf("%s:%d: %q has its sector twice; leave it empty in one row", file, i+2, name)
		}
		n.canonical[name] = organization{name: name, shortName: row[2], kind: row[3], sector: row[4]}
	}
	return nil
}

// readMap adds the names of OCHA's map: those of Ethiopia, then those of no country.
func (n names) readMap() error {
	const file = "source/org_map.csv.gz"
	rows, err := readTable(file, "Country Code", "Lookup", "Canonical Name", "Acronym", "Type Code")
	if err != nil {
		return err
	}
	for _, country := range []string{"ETH", ""} {
		for _, row := range rows {
			if row[0] != country {
				continue
			}
			if _, ok := n.lookup[fold(row[1])]; !ok {
				n.lookup[fold(row[1])] = row[2]
			}
			if _, ok := n.canonical[row[2]]; !ok {
				k := kinds[row[4]]
				n.canonical[row[2]] = organization{name: row[2], shortName: row[3], kind: k.kind, sector: k.sector}
			}
		}
	}
	return nil
}

// find returns the organization that the source calls raw; named is false for a blank cell and for a name that our
// table says names no organization. A name that neither table has is an error.
func (n names) find(raw string) (o organization, named bool, err error) {
	if raw == "" {
		return o, false, nil
	}
	name, ok := n.lookup[fold(raw)]
	if !ok {
		return o, false, fmt.Errorf("organization %q has no canonical name; add it to ethiopia_organizations.csv", raw)
	}
	if name == "" {
		return o, false, nil
	}
	o, ok = n.canonical[name]
	if !ok || o.sector == "" {
		return o, false, fmt.Errorf("organization %q has no sector; add it to ethiopia_organizations.csv", name)
	}
	if fold(o.shortName) == fold(o.name) {
		o.shortName = ""
	}
	o.id = slug(o.name)
	if o.shortName != "" {
		o.id = slug(o.shortName)
	}
	return o, true, nil
}

// fold returns the name in lower case with apostrophes dropped and everything else that is neither letter nor digit
// made one space, which is how OCHA's map normalizes names.
func fold(name string) string {
	name = strings.NewReplacer("'", "", "’", "").Replace(strings.ToLower(name))
	return strings.Join(strings.FieldsFunc(name, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ")
}

// slug returns the folded name with hyphens for spaces.
func slug(name string) string {
	return strings.ReplaceAll(fold(name), " ", "-")
}
