package graph

import (
	"cmp"
	"crypto/sha256"
	"fmt"
	"slices"
	"strconv"
)

// Alias says which organization or partnership a code stands for.
type Alias struct{ Code, ID, Name, ShortName string }

// Key tells the codes of an anonymous network, by code.
type Key struct{ Organizations, Partnerships []Alias }

// Anonymous returns the network with codes in place of the names of
// organizations and partnerships, and the key to the codes. What may tell who is
// meant goes with the names: attributes, codes of places where organizations
// have their seat, the words of agreements, benefits and goals. Sectors, types,
// regions, roles, dates, sums, themes and places of activities stay, with the code
// where a name stands inside of such a text; a region or type that only one
// organization has can still give it away.
//
// The same network has the same codes. Their order follows from everything that
// the network holds, so that a list of the names alone does not tell them.
func Anonymous(n *Network) (*Network, Key) {
	a := anonymizer{from: n}
	salt := n.digest()
	organizations := codesOf(salt, "O", n.organizations, func(o *Organization) string { return o.ID })
	partnerships := codesOf(salt, "P", n.Recorded().list(), func(p *Partnership) string { return p.ID })
	out := *n
	out.organizations = make([]Organization, n.Len())
	a.renumber = make([]int, n.Len())
	a.partnerships = map[string]string{}
	var key Key
	for rank, i := range organizations {
		o := n.organizations[i]
		code := codeOf("O", rank, n.Len())
		a.renumber[i] = rank
		key.Organizations = append(key.Organizations, Alias{code, o.ID, o.Name, o.ShortName})
		out.organizations[rank] = Organization{ID: code, Name: code, Sector: o.Sector, Type: o.Type,
			Region: o.Region, Asked: o.Asked, Answered: o.Answered}
	}
	for rank, i := range partnerships {
		p := n.Recorded().At(i)
		code := codeOf("P", rank, len(partnerships))
		a.partnerships[p.ID] = code
		key.Partnerships = append(key.Partnerships, Alias{Code: code, ID: p.ID, Name: p.Name})
	}
	a.masker = newMasker(n, &key)
	for i := range out.organizations {
		o := &out.organizations[i]
		o.Type, o.Region = a.mask(o.Type), a.mask(o.Region)
	}
	out.about.Title, out.about.Source = a.mask(n.about.Title), a.mask(n.about.Source)
	out.places = slices.Clone(n.places)
	for i := range out.places {
		p := &out.places[i]
		p.Name, p.Path = a.mask(p.Name), a.maskAll(p.Path)
	}
	out.needs = slices.Clone(n.needs)
	for i := range out.needs {
		d := &out.needs[i]
		d.Theme, d.Place, d.TargetGroup = a.maskAll(d.Theme), a.maskAll(d.Place), a.mask(d.TargetGroup)
	}
	out.restore()
	out.partnerships = newPartnerships(pairs{}, a.masked(n.partnerships.list()), out.organizations)
	if n.recorded != nil {
		out.recorded = newPartnerships(pairs{}, a.masked(n.recorded.list()), out.organizations)
	}
	out.activities = a.activities()
	out.unobserved = slices.Clone(n.unobserved)
	for i := range out.unobserved {
		x, y := a.renumber[out.unobserved[i].A], a.renumber[out.unobserved[i].B]
		out.unobserved[i].A, out.unobserved[i].B = min(x, y), max(x, y)
	}
	slices.SortFunc(out.unobserved, func(x, y Unobserved) int {
		return cmp.Or(cmp.Compare(x.Relation, y.Relation), x.A-y.A, x.B-y.B)
	})
	return &out, key
}

// digest returns a sum of everything that the network holds of organizations,
// partnerships and activities.
func (n *Network) digest() []byte {
	hash := sha256.New()
	var c contents
	for i := range n.organizations {
		c = c[:0].organization(&n.organizations[i])
		hash.Write(c)
	}
	for _, p := range n.partnerships.All() {
		c = c[:0].partnership(p)
		hash.Write(c)
	}
	for i := range n.activities {
		c = c[:0].activity(&n.activities[i])
		hash.Write(c)
	}
	return hash.Sum(nil)
}

// codesOf returns the numbers of the records in an order that the salt decides.
func codesOf[R any](salt []byte, kind string, records []R, id func(*R) string) []int {
	sums := make([][sha256.Size]byte, len(records))
	order := make([]int, len(records))
	for i := range records {
		sums[i] = sha256.Sum256(append(slices.Clone(salt), kind+id(&records[i])...))
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return slices.Compare(sums[i][:], sums[j][:]) })
	return order
}

// codeOf returns a code whose order is that of its number.
func codeOf(kind string, rank, of int) string {
	return fmt.Sprintf("%s%0*d", kind, max(2, len(strconv.Itoa(of))), rank+1)
}

// anonymizer is the codes of a network that is being made anonymous.
type anonymizer struct {
	*masker
	from         *Network
	renumber     []int
	partnerships map[string]string
}

// masked returns the partnerships with codes, by code.
func (a *anonymizer) masked(list []Partnership) []Partnership {
	out := make([]Partnership, len(list))
	for i, p := range list {
		code := a.partnerships[p.ID]
		p.ID, p.Name, p.Attributes, p.Goals = code, code, nil, nil
		p.Type, p.Relation, p.Status, p.Forums = a.mask(p.Type), a.mask(p.Relation), a.mask(p.Status), a.maskAll(p.Forums)
		if p.Agreement != "" && p.Agreement != "no" {
			p.Agreement = "yes"
		}
		p.Members = slices.Clone(p.Members)
		for k := range p.Members {
			m := &p.Members[k]
			m.Organization, m.Benefit, m.Goals = a.renumber[m.Organization], "", nil
		}
		slices.SortStableFunc(p.Members, func(x, y Member) int {
			return cmp.Or(x.Organization-y.Organization, cmp.Compare(x.Role, y.Role))
		})
		if p.Pair {
			p.Source, p.Target = a.renumber[p.Source], a.renumber[p.Target]
		}
		out[i] = p
	}
	slices.SortFunc(out, func(x, y Partnership) int { return cmp.Compare(x.ID, y.ID) })
	return out
}

// activities returns the activities with codes, in their order.
func (a *anonymizer) activities() []Activity {
	out := slices.Clone(a.from.activities)
	for i := range out {
		out[i].Organization = a.renumber[out[i].Organization]
		out[i].Partnership = a.partnerships[out[i].Partnership]
		out[i].Attributes = nil
		out[i].Theme, out[i].Place = a.maskAll(out[i].Theme), a.maskAll(out[i].Place)
		out[i].TargetGroup, out[i].Status = a.mask(out[i].TargetGroup), a.mask(out[i].Status)
	}
	sortByContents(out, contents.activity)
	return out
}
