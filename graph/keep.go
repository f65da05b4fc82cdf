package graph

import "slices"

// Filter says which part of a network to keep. The zero Filter keeps what is in
// force at the data's date.
type Filter struct {
	// Types and Relations keep partnerships; Sectors and Regions keep
	// organizations and what hangs on them. Empty keeps all.
	Types, Relations, Sectors, Regions []string
	// At is the day at which the network is in force; 0 is the data's date.
	At Date
	// Between keeps what meets the interval instead, whatever its status; the
	// zero Period is no interval.
	Between Period
	// AllPeriods keeps everything, whatever its dates and status.
	AllPeriods bool
	// Statuses are those kept, also of an interval and of all periods; empty
	// is on-going and what has none.
	Statuses []string
}

// Left counts what a filter left out.
type Left struct {
	// At is the day at which the network is in force, 0 where an interval or
	// all periods were asked for or no date is known.
	At Date
	// Out of force, by period or by status.
	PartnershipsByPeriod, PartnershipsByStatus int
	ActivitiesByPeriod, ActivitiesByStatus     int
	// By type, relation, sector or region.
	Partnerships, Activities, Organizations int
}

// InForce returns the number of partnerships and activities that are not in
// force and were left out.
func (l Left) InForce() (partnerships, activities int) {
	return l.PartnershipsByPeriod + l.PartnershipsByStatus, l.ActivitiesByPeriod + l.ActivitiesByStatus
}

// Keep returns the part of the network that the filter keeps and what it left
// out. Ties and activities are cut alike; needs and places are of nobody and
// stay. The values of the filter are taken as the network writes them, or else
// without regard to case; one that the network does not have is a *Fault that
// lists those it has.
func Keep(n *Network, f Filter) (*Network, Left, error) {
	f, err := f.resolve(n)
	if err != nil {
		return nil, Left{}, err
	}
	c := cut{Filter: f, from: n}
	c.period, c.dated = f.period(n)
	if c.dated && f.Between == (Period{}) {
		c.left.At = c.period.Start
	}
	kept := *n
	if f.At != 0 {
		kept.date = f.At
	}
	kept.organizations, c.renumber = f.organizations(n)
	c.left.Organizations = n.Len() - len(kept.organizations)
	kept.restore()
	kept.partnerships, kept.recorded = c.partnerships(kept.organizations)
	kept.activities = c.activities()
	kept.unobserved = c.unobserved()
	return &kept, c.left, nil
}

// cut is a filter at work on a network.
type cut struct {
	Filter
	from     *Network
	period   Period
	dated    bool
	renumber []int // the new index of each organization, -1 where it is left out
	left     Left
}

// partnerships returns those that the filter keeps and, where it is by type or
// relation, those of every type and relation.
func (c *cut) partnerships(kept []Organization) (chosen, recorded *Partnerships) {
	typed := wanted(c.Types, "") && wanted(c.Relations, "")
	full := []Partnership(nil)
	for _, p := range c.from.partnerships.full {
		switch {
		case !c.inForce(p.Period, p.Status, &c.left.PartnershipsByPeriod, &c.left.PartnershipsByStatus):
		case !c.renumbered(&p), !wanted(c.Types, p.Type), !wanted(c.Relations, p.Relation):
			c.left.Partnerships++
		default:
			full = append(full, p)
		}
	}
	chosen = newPartnerships(c.pairs(&c.from.partnerships.pairs, typed, &c.left), full, kept)
	if c.from.recorded == nil && len(c.Types)+len(c.Relations) == 0 {
		return chosen, nil
	}
	full = nil
	var uncounted Left
	for _, p := range c.from.Recorded().full {
		if c.inForce(p.Period, p.Status, &uncounted.PartnershipsByPeriod, &uncounted.PartnershipsByStatus) && c.renumbered(&p) {
			full = append(full, p)
		}
	}
	return chosen, newPartnerships(c.pairs(&c.from.Recorded().pairs, true, &uncounted), full, kept)
}

// pairs returns the pairs that are kept, which have no type, relation, period or
// status.
func (c *cut) pairs(p *pairs, typed bool, left *Left) pairs {
	var byPeriod, byStatus int
	whole := !slices.Contains(c.renumber, -1)
	switch {
	case !c.inForce(Period{}, "", &byPeriod, &byStatus):
		left.PartnershipsByPeriod += byPeriod * p.len()
		left.PartnershipsByStatus += byStatus * p.len()
		return pairs{}
	case !typed:
		left.Partnerships += p.len()
		return pairs{}
	case whole:
		return *p
	}
	kept := p.where(func(i int) bool { return c.renumber[p.source[i]] >= 0 && c.renumber[p.target[i]] >= 0 })
	for i := range kept.source {
		kept.source[i], kept.target[i] = int32(c.renumber[kept.source[i]]), int32(c.renumber[kept.target[i]])
	}
	left.Partnerships += p.len() - kept.len()
	return kept
}

// renumbered numbers the members that are kept anew and reports whether they are
// still two. A pair that has lost an end is a group of the others.
func (c *cut) renumbered(p *Partnership) bool {
	var members []Member
	for _, m := range p.Members {
		if m.Organization = c.renumber[m.Organization]; m.Organization >= 0 {
			members = append(members, m)
		}
	}
	p.Members = members
	if p.Pair {
		p.Source, p.Target = c.renumber[p.Source], c.renumber[p.Target]
		p.Pair = p.Source >= 0 && p.Target >= 0
	}
	if !p.Pair {
		p.Source, p.Target = 0, 0
	}
	return len(p.Participants()) >= 2
}

func (c *cut) activities() []Activity {
	var kept []Activity
	for _, a := range c.from.activities {
		if !c.inForce(a.Period, a.Status, &c.left.ActivitiesByPeriod, &c.left.ActivitiesByStatus) {
			continue
		}
		if a.Organization = c.renumber[a.Organization]; a.Organization < 0 {
			c.left.Activities++
			continue
		}
		kept = append(kept, a)
	}
	return kept
}

func (c *cut) unobserved() []Unobserved {
	var kept []Unobserved
	for _, u := range c.from.unobserved {
		u.A, u.B = c.renumber[u.A], c.renumber[u.B]
		if u.A >= 0 && u.B >= 0 && wanted(c.Relations, u.Relation) {
			kept = append(kept, u)
		}
	}
	return kept
}

// inForce reports whether what has this period and status is in force, and
// counts it where it is not: by its period first.
func (c *cut) inForce(p Period, status string, byPeriod, byStatus *int) bool {
	switch {
	case c.dated && !p.Meets(c.period):
		*byPeriod++
		return false
	case !c.runs(status):
		*byStatus++
		return false
	}
	return true
}

// period returns the interval that decides what is in force, and whether there
// is one.
func (f Filter) period(n *Network) (Period, bool) {
	switch {
	case f.AllPeriods:
		return Period{}, false
	case f.Between != Period{}:
		return f.Between, true
	case f.At != 0:
		return Period{f.At, f.At}, true
	case n.date != 0:
		return Period{n.date, n.date}, true
	}
	return Period{}, false
}

// ongoing are the statuses of what goes on, without spaces and diacritics, in
// English, Indonesian, Spanish, French and Portuguese, and those of money that
// was promised in a contract or given.
var ongoing = []string{"", "ongoing", "active", "current", "inprogress", "underway", "running", "implementation",
	"berjalan", "sedangberjalan", "berlangsung", "aktif", "dalampelaksanaan",
	"enejecucion", "encurso", "enmarcha", "enproceso", "activo", "activa", "vigente", "enimplementacion",
	"encours", "enexecution", "actif", "emcurso", "emandamento", "emexecucao", "ativo", "ativa",
	"paid", "commitment", "committed", "disbursed"}

func (f Filter) runs(status string) bool {
	switch {
	case len(f.Statuses) > 0:
		return slices.ContainsFunc(f.Statuses, func(s string) bool { return sameStatus(s, status) })
	case f.AllPeriods, f.Between != Period{}:
		return true
	}
	return Ongoing(status)
}

// Ongoing reports whether a status says that something goes on. One that is not
// recorded does.
func Ongoing(status string) bool { return slices.Contains(ongoing, unspaced(status)) }

func wanted(list []string, value string) bool { return len(list) == 0 || slices.Contains(list, value) }

// organizations returns those that the filter keeps and the new index of each
// old one, -1 where it is left out.
func (f Filter) organizations(n *Network) ([]Organization, []int) {
	var kept []Organization
	renumber := make([]int, n.Len())
	for i, o := range n.organizations {
		renumber[i] = -1
		if wanted(f.Sectors, o.Sector) && wanted(f.Regions, o.Region) {
			renumber[i] = len(kept)
			kept = append(kept, o)
		}
	}
	return kept, renumber
}
