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
	ids               map[string]int
	names, shortNames map[string][]int
	labels            []string // id of each index
}

func newReferences() *references {
	return &references{ids: map[string]int{}, names: map[string][]int{}, shortNames: map[string][]int{}}
}

func (r *references) add(i int, o *Organization) {
	r.ids[o.ID] = i
	if o.Name != "" {
		r.names[o.Name] = append(r.names[o.Name], i)
	}
	if o.ShortName != "" {
		r.shortNames[o.ShortName] = append(r.shortNames[o.ShortName], i)
	}
	r.labels = append(r.labels, o.ID)
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

// find returns the index of the organization that the reference names, or what
// to say where it names none: with a suggestion where one is asked for and near.
func (r *references) find(reference string, suggest bool) (int, words.Message, bool) {
	if i, ok := r.ids[reference]; ok {
		return i, words.Message{}, true
	}
	for _, names := range []map[string][]int{r.names, r.shortNames} {
		switch found := names[reference]; len(found) {
		case 0:
		case 1:
			return found[0], words.Message{}, true
		default:
			ids := make([]string, len(found))
			for k, i := range found {
				ids[k] = r.labels[i]
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
	if len(r.labels) > most || len(reference) < 3 || len(reference) > 200 {
		return ""
	}
	candidates := make([]string, 0, 2*len(r.labels))
	for id := range r.ids {
		candidates = append(candidates, id)
	}
	for _, names := range []map[string][]int{r.names, r.shortNames} {
		for name := range names {
			candidates = append(candidates, name)
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
