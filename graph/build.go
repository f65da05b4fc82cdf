package graph

import (
	"cmp"
	"slices"
	"strings"

	"example.org/lintas/graph/words"
)

// Build returns the network of the records. It is directed where directed is
// true or every partnership is, or where a frame says so; mixed reports that partnerships with and
// without direction stand side by side and the flag decides nothing.
func (b *Builder) Build(directed bool) (n *Network, mixed bool) {
	n = &Network{about: b.about, legend: b.legend, listed: b.own, sectorLabel: words.Text{EN: "sector", ID: "sektor"}}
	if b.about.SectorLabel != "" {
		n.sectorLabel = words.Text{EN: b.about.SectorLabel, ID: b.about.SectorLabel}
	}
	var rank []int
	n.organizations, rank = sortedOrganizations(b.references.organizations)
	switch {
	case b.own:
	case b.frame != nil && len(b.frame.Legend) > 0:
		n.legend = legendOf(n.organizations, b.frame.Legend)
	default:
		n.legend = legendOf(n.organizations, Sectors())
	}
	n.restore()
	n.places = placesWithPaths(b.places, b.placeOf)
	n.partnerships = b.named(b.partnerships, rank, n)
	if len(b.recorded) > 0 {
		n.recorded = b.named(slices.Concat(b.partnerships, b.recorded), rank, n)
	}
	names := newGazetteer(n.places)
	n.activities = b.sortedActivities(rank, names)
	n.needs = sortedNeeds(b.needs, names)
	n.unobserved = sortedUnobserved(b.unobserved, rank)
	arcs := 0
	if n.partnerships.pairs.directed {
		arcs = n.partnerships.pairs.len()
	}
	for i := range n.partnerships.full {
		if n.partnerships.full[i].Directed {
			arcs++
		}
	}
	n.directed = directed || arcs > 0 && arcs == n.partnerships.Len()
	n.date = b.about.Date
	if n.date == 0 {
		n.date = n.latestStart()
	}
	if f := b.frame; f != nil {
		n.directed = directed || f.Directed
		n.date = cmp.Or(f.Date, n.date)
		n.sectorLabel = cmp.Or(f.SectorLabel, n.sectorLabel)
		return n, false
	}
	return n, !n.directed && arcs > 0
}

// sortedOrganizations returns the organizations by id and the rank of each among
// them.
func sortedOrganizations(organizations []Organization) (sorted []Organization, rank []int) {
	order, rank := make([]int, len(organizations)), make([]int, len(organizations))
	for i := range order {
		order[i], rank[i] = i, i
	}
	byID := func(i, j int) int { return strings.Compare(organizations[i].ID, organizations[j].ID) }
	if slices.IsSortedFunc(order, byID) { // as tables are read: many need not stand in memory twice
		return slices.Clip(organizations), rank
	}
	slices.SortFunc(order, byID)
	sorted = make([]Organization, len(order))
	for r, i := range order {
		rank[i] = r
		sorted[r] = organizations[i]
	}
	return sorted, rank
}

// legendOf returns the legend and after it the other sectors that occur, by
// number of organizations, then name.
func legendOf(organizations []Organization, legend []Sector) []Sector {
	legend = slices.Clip(legend)
	count := map[string]int{}
	for i := range organizations {
		count[organizations[i].Sector]++
	}
	for _, s := range legend {
		delete(count, s.Key)
	}
	delete(count, Unknown)
	own := make([]Sector, 0, len(count))
	for key := range count {
		own = append(own, Sector{Key: key, Label: words.Text{EN: key, ID: key}})
	}
	slices.SortFunc(own, func(a, c Sector) int {
		return cmp.Or(count[c.Key]-count[a.Key], strings.Compare(a.Key, c.Key))
	})
	return append(legend, own...)
}

// ranked returns the partnerships with organizations as rank numbers them.
func ranked(list []Partnership, rank []int) []Partnership {
	out := make([]Partnership, len(list))
	for i, p := range list {
		p.Members = slices.Clone(p.Members)
		for k := range p.Members {
			p.Members[k].Organization = rank[p.Members[k].Organization]
		}
		// Members of one organization stand in the order of what they hold.
		slices.SortStableFunc(p.Members, func(a, c Member) int { return a.Organization - c.Organization })
		if p.Pair {
			p.Source, p.Target = rank[p.Source], rank[p.Target]
		}
		out[i] = p
	}
	return out
}

// nameUnnamed gives the partnerships without an id one made of their members,
// numbered where several have the same, in an order that the rows' order does
// not change.
func nameUnnamed(partnerships []Partnership, organizations []Organization) {
	taken := map[string]bool{}
	var unnamed []int
	for i := range partnerships {
		if partnerships[i].ID == "" {
			unnamed = append(unnamed, i)
		} else {
			taken[partnerships[i].ID] = true
		}
	}
	sortByContents(unnamed, func(c contents, i *int) contents { return c.partnership(&partnerships[*i]) })
	next := map[string]int{}
	for _, i := range unnamed {
		p := &partnerships[i]
		ends := p.ends()
		ids := make([]string, len(ends))
		for k, o := range ends {
			ids[k] = organizations[o].ID
		}
		base := strings.Join(ids, between)
		var id string
		for k := max(next[base], 1); ; k++ {
			id = numbered(base, k)
			next[base] = k + 1
			if !taken[id] {
				break
			}
		}
		taken[id] = true
		p.ID = id
		if p.Name == "" {
			p.Name = base
		}
	}
	for i := range partnerships {
		if partnerships[i].Name == "" {
			partnerships[i].Name = partnerships[i].ID
		}
	}
}

func (b *Builder) sortedActivities(rank []int, names *gazetteer) []Activity {
	out := slices.Clone(b.activities)
	for i := range out {
		a := &out[i]
		a.Organization = rank[a.Organization]
		names.locate(&a.Place, &a.PlaceCode)
	}
	sortByContents(out, contents.activity)
	return out
}

func sortedNeeds(needs []Need, names *gazetteer) []Need {
	out := slices.Clone(needs)
	for i := range out {
		names.locate(&out[i].Place, &out[i].PlaceCode)
	}
	sortByContents(out, contents.need)
	return out
}

// sortByContents sorts records by their fields in the order in which of writes
// them.
func sortByContents[R any](records []R, of func(contents, *R) contents) {
	type keyed struct {
		key    string
		record R
	}
	sorted := make([]keyed, len(records))
	var c contents
	for i := range records {
		c = of(c[:0], &records[i])
		sorted[i] = keyed{string(c), records[i]}
	}
	slices.SortFunc(sorted, func(a, c keyed) int { return strings.Compare(a.key, c.key) })
	for i := range sorted {
		records[i] = sorted[i].record
	}
}

func sortedUnobserved(pairs []Unobserved, rank []int) []Unobserved {
	out := slices.Clone(pairs)
	for i := range out {
		a, c := rank[out[i].A], rank[out[i].B]
		out[i].A, out[i].B = min(a, c), max(a, c)
	}
	slices.SortFunc(out, func(a, c Unobserved) int {
		return cmp.Or(strings.Compare(a.Relation, c.Relation), a.A-c.A, a.B-c.B)
	})
	return slices.Compact(out)
}

// latestStart returns the latest start of a partnership or an activity.
func (n *Network) latestStart() Date {
	var latest Date
	for i := range n.partnerships.full {
		latest = max(latest, n.partnerships.full[i].Period.Start)
	}
	for i := range n.activities {
		latest = max(latest, n.activities[i].Period.Start)
	}
	return latest
}
