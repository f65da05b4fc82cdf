package read

import (
	"cmp"
	"regexp"
	"strings"

	"example.org/lintas/graph"
)

// callings holds what a file calls each of its codes, and how often, and chooses
// one name for each whatever the order.
type callings struct {
	names   map[string]map[string]*calling // by code, then name
	chosen  map[string]string
	differs map[string]bool
}

type calling struct {
	rank  int // the language: 0 is the best
	count int
}

func newCallings() *callings {
	return &callings{map[string]map[string]*calling{}, map[string]string{}, map[string]bool{}}
}

func (c *callings) note(key, name string, rank int) {
	if name == "" {
		return
	}
	if c.names[key] == nil {
		c.names[key] = map[string]*calling{}
	}
	n := c.names[key][name]
	if n == nil {
		n = &calling{rank: rank}
		c.names[key][name] = n
	}
	n.rank = min(n.rank, rank)
	n.count++
}

// best returns the name of a code when all are noted: in the best language, not
// in capitals only, the most frequent, the first in order. It is empty where
// there is none.
func (c *callings) best(key string) string {
	best, known := c.chosen[key]
	if known {
		return best
	}
	var chosen *calling
	for name, n := range c.names[key] {
		if chosen == nil || cmp.Or(cmp.Compare(n.rank, chosen.rank), cmp.Compare(shouts(name), shouts(best)),
			-cmp.Compare(n.count, chosen.count), cmp.Compare(name, best)) < 0 {
			best, chosen = name, n
		}
	}
	c.chosen[key] = best
	return best
}

// bracketed is an acronym after a name.
var bracketed = regexp.MustCompile(`\s*\([^()]*\)$`)

// differ reports whether a code has names that are not one but for capitals,
// accents, hyphens and an acronym in brackets, when all are noted.
func (c *callings) differ(key string) bool {
	differ, known := c.differs[key]
	if known {
		return differ
	}
	first, some := "", false
	for name := range c.names[key] {
		folded := graph.Fold(bracketed.ReplaceAllString(name, ""))
		differ = differ || some && folded != first
		first, some = folded, true
	}
	c.differs[key] = differ
	return differ
}

// shouts returns 1 where a name of several words has no small letter.
func shouts(name string) int {
	if strings.Contains(name, " ") && strings.ToUpper(name) == name {
		return 1
	}
	return 0
}

// registered matches identifiers that mean one organization in every file: a
// register's prefix and a number (GB-CHC-1, XM-DAC-41114; see org-id.guide), or
// a donor country's agency as the OECD numbers them (CH-4).
var registered = regexp.MustCompile(`(?i)^([A-Z]{2}-[A-Z0-9_]*[A-Z][A-Z0-9_]*-.|[A-Z]{2}-[0-9]{1,3}$)`)

// kindCode matches the OECD's codes of channels that are a kind of organizations,
// such as 22000, which is every NGO of a donor country, or 12001, which is every
// central government of a recipient.
var kindCode = regexp.MustCompile(`^(?i:XM-DAC-)?([1-9][0-9]000|1[1-3]00[0-9])$`)

// settleActors gives every organization of the file one name and one type: those
// of its identifier. A code of the file's own that has several names is taken
// off, and so is one that stands for a kind of organizations: the name decides.
func settleActors(d *document, names *callings, t *tally) {
	kinds := newCallings()
	for i := range d.deeds {
		for j := range d.deeds[i].actors {
			a := &d.deeds[i].actors[j]
			settleName(a, names, t)
			kinds.note(actorKey(a), a.kind, 0)
		}
	}
	for i := range d.deeds {
		actors := d.deeds[i].actors
		for j := range actors {
			actors[j].kind = kinds.best(actorKey(&actors[j]))
		}
		d.deeds[i].actors = distinctActors(actors)
	}
}

func settleName(a *actor, names *callings, t *tally) {
	if a.id == "" {
		return
	}
	given := a.name.text
	best := cmp.Or(names.best(a.id), a.id)
	switch {
	case kindCode.MatchString(a.id):
		t.count(countKindCode, a.name.at)
		a.name.text, a.id = cmp.Or(given, best), ""
	case !registered.MatchString(a.id) && names.differ(a.id):
		t.count(countLooseCode, a.name.at)
		a.name.text = cmp.Or(given, a.id)
		a.id = ""
	default:
		a.name.text = best
	}
}

// actorKey returns what tells an organization from others of the file.
func actorKey(a *actor) string {
	if a.id != "" {
		return "\x00" + a.id
	}
	return a.name.text
}

// distinctActors returns the actors without those that say a role again.
func distinctActors(actors []actor) []actor {
	type key struct{ who, role string }
	seen := make(map[key]bool, len(actors))
	kept := actors[:0]
	for _, a := range actors {
		k := key{actorKey(&a), a.role}
		if !seen[k] {
			seen[k] = true
			kept = append(kept, a)
		}
	}
	return kept
}

// identifier returns the code of an organization; a registered one in capitals,
// as the registers write them.
func identifier(text string) string {
	if registered.MatchString(text) {
		return strings.ToUpper(text)
	}
	return text
}
