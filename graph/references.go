package graph

import (
	"slices"
	"strings"

	"example.org/lintas/graph/words"
	"github.com/adrg/strutil/metrics"
)

// references finds the organization that a cell or a flag names: by id, then
// by name, then by short name.
type references struct {
	organizations          []Organization
	ids, names, shortNames textIndex
	several                map[string][]int32 // those whose name or short name others have too
	indexed                int                // organizations that are found; the others are once somebody asks
	disordered             bool               // ids do not stand in ascending order
}

// referencesOf returns the references to the organizations.
func referencesOf(organizations []Organization) *references {
	r := &references{organizations: organizations}
	r.indexAll()
	return r
}

// add adds an organization.
func (r *references) add(o Organization) {
	r.disordered = r.disordered || !r.follows(o.ID)
	r.organizations = append(r.organizations, o)
}

// follows reports whether the id is above those of all organizations, which says
// that it is new without looking for it.
func (r *references) follows(id string) bool {
	n := len(r.organizations)
	return !r.disordered && (n == 0 || id > r.organizations[n-1].ID)
}

// indexAll makes all organizations ones that are found. A large table whose rows
// refer to nobody by anything but short ids never needs it.
func (r *references) indexAll() {
	if r.indexed == len(r.organizations) {
		return
	}
	r.ids.reserve(len(r.organizations))
	for ; r.indexed < len(r.organizations); r.indexed++ {
		r.index(int32(r.indexed))
	}
}

// withID returns the number of the organization with the id, or -1.
func (r *references) withID(id string) int32 {
	r.indexAll()
	return r.ids.find(id, r.id)
}

// index makes the i-th organization one that is found. A name that is the id is
// not needed twice.
func (r *references) index(i int32) {
	o := &r.organizations[i]
	r.ids.put(o.ID, i, r.id)
	if o.Name != "" && o.Name != o.ID {
		r.share("name "+o.Name, r.names.put(o.Name, i, r.name), i)
	}
	if o.ShortName != "" {
		r.share("short name "+o.ShortName, r.shortNames.put(o.ShortName, i, r.shortName), i)
	}
}

// share notes that an organization has the name that another had first.
func (r *references) share(key string, first, i int32) {
	if first == i {
		return
	}
	if r.several == nil {
		r.several = map[string][]int32{}
	}
	if r.several[key] == nil {
		r.several[key] = []int32{first}
	}
	r.several[key] = append(r.several[key], i)
}

func (r *references) id(i int32) string        { return r.organizations[i].ID }
func (r *references) name(i int32) string      { return r.organizations[i].Name }
func (r *references) shortName(i int32) string { return r.organizations[i].ShortName }

// has reports whether an organization has the text as its id, name or short name.
func (r *references) has(text string) bool {
	return r.withID(text) >= 0 || r.names.find(text, r.name) >= 0 || r.shortNames.find(text, r.shortName) >= 0
}

var (
	textTwoOrganizations = words.Text{
		EN: "%q is the name of more than one organization (%s); write the id",
		ID: "%q adalah nama lebih dari satu organisasi (%s); tuliskan kodenya"}
	textNoOrganization = words.Text{
		EN: "no organization %q in the table of organizations; add it there, correct the spelling, or use --add-missing",
		ID: "tidak ada organisasi %q dalam tabel organisasi; tambahkan, perbaiki ejaannya, atau pakai --add-missing"}
	textNoOrganizationMaybe = words.Text{
		EN: "no organization %q in the table of organizations; did you mean %q? (or use --add-missing)",
		ID: "tidak ada organisasi %q dalam tabel organisasi; mungkin maksudnya %q? (atau pakai --add-missing)"}
)

var (
	textNobody = words.Text{
		EN: "no organization is called %q here; give an id, a name or a short name as metrics/organizations.csv has them",
		ID: "tidak ada organisasi bernama %q di sini; berikan kode, nama, atau singkatan seperti dalam metrics/organizations.csv"}
	textNobodyMaybe = words.Text{
		EN: "no organization is called %q here; did you mean %q?",
		ID: "tidak ada organisasi bernama %q di sini; mungkin maksudnya %q?"}
)

// holding returns the first name that holds the text, whatever its case, or nothing.
func (r *references) holding(text string) string {
	if len(text) < 3 {
		return ""
	}
	text = strings.ToLower(text)
	for i := range r.organizations {
		if name := r.organizations[i].Name; strings.Contains(strings.ToLower(name), text) {
			return name
		}
	}
	return ""
}

// find returns the index of the organization that the reference names, or what
// to say where it names none: with a suggestion where one is asked for and near.
func (r *references) find(reference string, suggest bool) (int, words.Message, bool) {
	if i := r.withID(reference); i >= 0 {
		return int(i), words.Message{}, true
	}
	for _, by := range []struct {
		key   string
		first int32
	}{{"name ", r.names.find(reference, r.name)}, {"short name ", r.shortNames.find(reference, r.shortName)}} {
		switch found := r.several[by.key+reference]; {
		case by.first < 0:
		case found == nil:
			return int(by.first), words.Message{}, true
		default:
			ids := make([]string, len(found))
			for k, i := range found {
				ids[k] = r.id(i)
			}
			slices.Sort(ids)
			return 0, textTwoOrganizations.With(reference, strings.Join(ids, "; ")), false
		}
	}
	if suggest {
		if near := r.nearest(reference); near != "" {
			return 0, textNoOrganizationMaybe.With(reference, near), false
		}
	}
	return 0, textNoOrganization.With(reference), false
}

// nearest returns the id, name or short name that is spelled most like the
// reference, the first in order where several are, or nothing where none is
// near. It gives up on networks so large that looking would take longer than a
// reader waits.
func (r *references) nearest(reference string) string {
	const most = 20000
	if len(r.organizations) > most || len(reference) < 3 || len(reference) > 200 {
		return ""
	}
	candidates := make([]string, 0, 2*len(r.organizations))
	for i := range r.organizations {
		o := &r.organizations[i]
		for _, text := range []string{o.ID, o.Name, o.ShortName} {
			if text != "" {
				candidates = append(candidates, text)
			}
		}
	}
	slices.Sort(candidates)
	folded := strings.ToLower(reference)
	for _, c := range candidates {
		if strings.ToLower(c) == folded {
			return c
		}
	}
	return Nearest(folded, candidates, max(1, len([]rune(folded))/5))
}

// Nearest returns the candidate with the smallest edit distance to the word, the
// first in order where several are, or nothing where none is within the given
// distance. Case does not count.
func Nearest(word string, candidates []string, within int) string {
	best, distance := "", within+1
	levenshtein := metrics.NewLevenshtein()
	word = strings.ToLower(word)
	for _, c := range candidates {
		if diff := len(c) - len(word); diff > 4*distance || -diff > 4*distance {
			continue
		}
		if d := levenshtein.Distance(word, strings.ToLower(c)); d < distance {
			best, distance = c, d
		}
	}
	return best
}
