package scenario

import (
	"cmp"
	"slices"
	"strconv"

	"example.org/lintas/graph"
	"example.org/lintas/graph/match"
	"example.org/lintas/graph/words"
)

// Identity is an organization through all snapshots.
type Identity struct {
	// ID and Name are those of the latest snapshot that has it. No two identities
	// have the same ID.
	ID, Name string
	// At is its index in each snapshot, -1 where that does not have it.
	At []int
}

// Possible is two identities that may be one organization: the first is in an
// earlier snapshot and not in this one, the second for the first time in it.
type Possible struct {
	Earlier, Later int
	Snapshot       int
	Reason         words.Message
}

// Lineup says which organizations of several snapshots are the same.
type Lineup struct {
	Snapshots  []Snapshot
	Identities []Identity // by ID
	// Of holds for each snapshot the identity of each of its organizations.
	Of       [][]int
	Possible []Possible
	// ByName says that ids stand for other organizations in one snapshot than in
	// another, as numbers of rows do, so that names alone decided.
	ByName bool
}

// LineUp finds the same organizations in snapshots, in their order. Two are one
// where they have the same id, or where match finds their names certainly one; what
// it finds likely is only noted. Where most ids that two snapshots share stand for
// other names, which both have, ids say nothing.
func LineUp(snapshots []Snapshot) *Lineup {
	l := &Lineup{Snapshots: snapshots, Of: make([][]int, len(snapshots))}
	for s := range snapshots {
		if s > 0 && l.renumbered(s) {
			l.ByName = true
		}
	}
	for s := range snapshots {
		l.add(s)
	}
	l.sort()
	return l
}

// leastShared is the smallest number of shared ids from which they can be told to
// be numbers of rows.
const leastShared = 3

// renumbered reports whether the ids of snapshot s stand for other organizations
// than in the one before.
func (l *Lineup) renumbered(s int) bool {
	before, after := l.Snapshots[s-1].Network, l.Snapshots[s].Network
	names := map[string]string{} // of the later snapshot, to their ids
	for _, o := range after.Organizations() {
		names[graph.Fold(o.Name)] = o.ID
	}
	shared, moved := 0, 0
	for _, o := range before.Organizations() {
		if _, ok := after.Index(o.ID); !ok {
			continue
		}
		shared++
		if id, ok := names[graph.Fold(o.Name)]; ok && id != o.ID {
			moved++
		}
	}
	return shared >= leastShared && 2*moved > shared
}

// add gives the organizations of snapshot s their identities.
func (l *Lineup) add(s int) {
	all := l.Snapshots[s].Network.Organizations()
	l.Of[s] = slices.Repeat([]int{-1}, len(all))
	if !l.ByName {
		byID := make(map[string]int, len(l.Identities))
		for k := range l.Identities {
			byID[l.Identities[k].ID] = k
		}
		for i := range all {
			if k, ok := byID[all[i].ID]; ok {
				l.place(s, i, k)
			}
		}
	}
	possible := l.byName(s)
	for i := range all {
		if l.Of[s][i] < 0 {
			l.Identities = append(l.Identities, Identity{At: slices.Repeat([]int{-1}, len(l.Snapshots))})
			l.place(s, i, len(l.Identities)-1)
		}
	}
	for _, p := range possible {
		p.Later = l.Of[s][p.Later]
		l.Possible = append(l.Possible, p)
	}
}

// place says that organization i of snapshot s is identity k.
func (l *Lineup) place(s, i, k int) {
	o := &l.Snapshots[s].Network.Organizations()[i]
	l.Of[s][i] = k
	one := &l.Identities[k]
	one.ID, one.Name, one.At[s] = o.ID, o.Name, i
	if l.ByName {
		one.ID = o.Name
	}
}

// byName places the organizations of snapshot s that are certainly one of the
// identities left by their names, and returns those that are likely one, with the
// later one's index in the snapshot.
func (l *Lineup) byName(s int) []Possible {
	var mentions []match.Mention
	var left, fresh []int // identities, then organizations
	mention := func(o *graph.Organization) {
		m := match.Mention{Name: o.Name, Acronym: o.ShortName}
		if match.IsRegistered(o.ID) {
			m.ID = o.ID
		}
		mentions = append(mentions, m)
	}
	for k := range l.Identities {
		if l.Identities[k].At[s] < 0 {
			left = append(left, k)
			mention(l.latest(k))
		}
	}
	all := l.Snapshots[s].Network.Organizations()
	for i := range all {
		if l.Of[s][i] < 0 {
			fresh = append(fresh, i)
			mention(&all[i])
		}
	}
	if len(left) == 0 || len(fresh) == 0 {
		return nil
	}
	found := match.Find(mentions)
	for _, g := range found.Certain {
		a, b := g.Members[0].Mention, g.Members[len(g.Members)-1].Mention
		a, b = min(a, b), max(a, b)
		if len(g.Members) == 2 && a < len(left) && b >= len(left) {
			l.place(s, fresh[b-len(left)], left[a])
		}
	}
	var possible []Possible
	for _, p := range found.Likely {
		a, b := min(p.A, p.B), max(p.A, p.B)
		if a >= len(left) || b < len(left) {
			continue
		}
		k, i := left[a], fresh[b-len(left)]
		if l.Identities[k].At[s] < 0 && l.Of[s][i] < 0 {
			possible = append(possible, Possible{Earlier: k, Later: i, Snapshot: s, Reason: p.Reason})
		}
	}
	return possible
}

// latest returns the organization of an identity in the latest snapshot that has it.
func (l *Lineup) latest(identity int) *graph.Organization {
	at := l.Identities[identity].At
	for s := len(at) - 1; s >= 0; s-- {
		if at[s] >= 0 {
			return &l.Snapshots[s].Network.Organizations()[at[s]]
		}
	}
	return nil
}

// sort puts the identities in the order of their ids, which it makes distinct.
func (l *Lineup) sort() {
	order := make([]int, len(l.Identities))
	for k := range order {
		order[k] = k
	}
	slices.SortFunc(order, func(a, b int) int {
		x, y := &l.Identities[a], &l.Identities[b]
		return cmp.Or(cmp.Compare(x.ID, y.ID), cmp.Compare(x.Name, y.Name), slices.Compare(x.At, y.At))
	})
	rank, sorted := make([]int, len(order)), make([]Identity, len(order))
	taken := map[string]bool{}
	for r, k := range order {
		rank[k], sorted[r] = r, l.Identities[k]
		id := sorted[r].ID
		for n := 2; taken[sorted[r].ID]; n++ {
			sorted[r].ID = id + " #" + strconv.Itoa(n)
		}
		taken[sorted[r].ID] = true
	}
	l.Identities = sorted
	for s := range l.Of {
		for i := range l.Of[s] {
			l.Of[s][i] = rank[l.Of[s][i]]
		}
	}
	for i := range l.Possible {
		p := &l.Possible[i]
		p.Earlier, p.Later = rank[p.Earlier], rank[p.Later]
	}
	slices.SortStableFunc(l.Possible, func(a, b Possible) int {
		return cmp.Or(a.Snapshot-b.Snapshot, a.Earlier-b.Earlier, a.Later-b.Later)
	})
}
