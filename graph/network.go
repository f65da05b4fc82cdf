package graph

import (
	"slices"
	"strings"
	"sync"

	"example.org/lintas/graph/words"
)

// Network is organizations, partnerships, activities and needs, read and
// checked. It is read-only: what its methods return must not be changed.
type Network struct {
	about         About
	organizations []Organization // by id
	sectors       []Sector       // those that occur, in the order of a legend, without Unknown
	codes         []int32        // sector of each organization, an index of sectors; -1 is unknown
	partnerships  *Partnerships
	recorded      *Partnerships // those of every type; nil where no filter by type or relation is in force
	activities    []Activity
	places        []Place // by code
	needs         []Need
	unobserved    []Unobserved
	directed      bool
	copresent     bool // partnerships are those of Copresent
	date          Date
	sectorLabel   words.Text
	references    func() *references
	legend        []Sector // every sector of the file's own list or of lintas's, in order
	listed        bool     // the legend is the file's own list
}

// Len returns the number of organizations.
func (n *Network) Len() int { return len(n.organizations) }

// About returns what the data say of themselves.
func (n *Network) About() About { return n.about }

// Organizations returns the organizations in ascending order of their ids.
func (n *Network) Organizations() []Organization { return n.organizations }

// Sectors returns the sectors that occur, in the order of a legend. Unknown is
// not one of them.
func (n *Network) Sectors() []Sector { return n.sectors }

// Legend returns every sector that an organization may have, in order, and
// whether they are the file's own list. Without one they are lintas's sectors
// and, after them, the others that occur.
func (n *Network) Legend() (sectors []Sector, own bool) { return n.legend, n.listed }

// Codes returns each organization's sector as an index of Sectors, -1 where it
// is unknown.
func (n *Network) Codes() []int32 { return n.codes }

// SectorLabel returns what the file calls its sectors: "sector", or the name of
// the attribute that they were taken from.
func (n *Network) SectorLabel() words.Text { return n.sectorLabel }

// Partnerships returns the partnerships that make the ties, by id.
func (n *Network) Partnerships() *Partnerships { return n.partnerships }

// Recorded returns the partnerships of every type and relation: what decides
// whether two organizations are coordinated. Without a filter by type or
// relation it is the same as Partnerships.
func (n *Network) Recorded() *Partnerships {
	if n.recorded != nil {
		return n.recorded
	}
	return n.partnerships
}

// Activities returns the activities by organization, theme, place, target
// group and the rest of their fields.
func (n *Network) Activities() []Activity { return n.activities }

// Places returns the table of places by code.
func (n *Network) Places() []Place { return n.places }

// Needs returns the table of needs by theme, place and target group.
func (n *Network) Needs() []Need { return n.needs }

// Unobserved returns the pairs that were not observed.
func (n *Network) Unobserved() []Unobserved { return n.unobserved }

// IsDirected reports whether ties have a direction. It is decided before any
// filter.
func (n *Network) IsDirected() bool { return n.directed }

// IsCopresent reports whether ties are of presence in the same cells, which is
// no partnership: whether the network is one that Copresent returned.
func (n *Network) IsCopresent() bool { return n.copresent }

// Date returns the data's date: the day that a filter asked for, otherwise what
// the file says of itself, otherwise the latest start in it, otherwise none.
func (n *Network) Date() Date { return n.date }

// Relations returns the relations that the partnerships name, sorted. One
// without a name is left out.
func (n *Network) Relations() []string {
	return n.distinct(func(p *Partnership) string { return p.Relation })
}

// Types returns the types of the partnerships, sorted. An empty one is left
// out.
func (n *Network) Types() []string {
	return n.distinct(func(p *Partnership) string { return p.Type })
}

func (n *Network) distinct(value func(*Partnership) string) []string {
	var out []string
	seen := map[string]bool{"": true}
	for i := range n.partnerships.full { // pairs have none
		if v := value(&n.partnerships.full[i]); !seen[v] {
			seen[v] = true
			out = append(out, v)
		}
	}
	slices.Sort(out)
	return out
}

// Attributes returns the names of the attributes that organizations have,
// sorted.
func (n *Network) Attributes() []string {
	seen := map[string]bool{}
	var out []string
	for i := range n.organizations {
		for _, a := range n.organizations[i].Attributes {
			if !seen[a.Name] {
				seen[a.Name] = true
				out = append(out, a.Name)
			}
		}
	}
	slices.Sort(out)
	return out
}

// Index returns the index of the organization with the given id.
func (n *Network) Index(id string) (int, bool) {
	return slices.BinarySearchFunc(n.organizations, id, func(o Organization, id string) int { return strings.Compare(o.ID, id) })
}

// Lookup returns the index of the organization that the reference names: by
// its id, else by its name, else by its short name. The error is a *Fault that
// says whom the reference may mean.
func (n *Network) Lookup(reference string) (int, error) {
	i, message, ok := n.references().find(reference, true)
	if !ok {
		// Nobody adds to a network any more.
		switch holds := n.references().holding(reference); {
		case message.Text == textNoOrganizationMaybe:
			message.Text = textNobodyMaybe
		case message.Text == textNoOrganization && holds != "":
			message = textNobodyMaybe.With(reference, holds)
		case message.Text == textNoOrganization:
			message.Text = textNobody
		}
		return 0, &Fault{Field: "organization", Severity: Error, Outcome: Rejected, Message: message}
	}
	return i, nil
}

// Place returns the place with the given code.
func (n *Network) Place(code string) (Place, bool) {
	return placeOf(n.places, code)
}

// restore rebuilds what is derived from the organizations: the references, once
// they are asked for, and the sectors that occur.
func (n *Network) restore() {
	organizations := n.organizations
	n.references = sync.OnceValue(func() *references {
		return referencesOf(organizations)
	})
	n.sectors, n.codes = sectorsOf(n.organizations, n.legend)
}

// sectorsOf returns the sectors that occur among the organizations in the
// order of the legend, and each organization's index in them.
func sectorsOf(organizations []Organization, legend []Sector) ([]Sector, []int32) {
	occurs := map[string]bool{}
	for i := range organizations {
		occurs[organizations[i].Sector] = true
	}
	var sectors []Sector
	number := map[string]int32{}
	for _, s := range legend {
		if occurs[s.Key] && s.Key != Unknown {
			number[s.Key] = int32(len(sectors))
			sectors = append(sectors, s)
		}
	}
	codes := make([]int32, len(organizations))
	for i := range organizations {
		code, ok := number[organizations[i].Sector]
		if !ok {
			code = -1
		}
		codes[i] = code
	}
	return sectors, codes
}
