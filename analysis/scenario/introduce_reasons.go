package scenario

import (
	"context"
	"slices"

	"example.org/lintas/analysis/duplication"
	"example.org/lintas/analysis/passes"
)

// ReasonKind says why an introduction is feasible.
type ReasonKind int

// The reasons.
const (
	// CommonPartner: somebody who works with both could introduce them.
	CommonPartner ReasonKind = iota
	// SamePlace: both work in one place.
	SamePlace
	// SameClients: both work for one target group in one place.
	SameClients
	// Complementary: they do different work in one place.
	Complementary
	// SameWork: they do the same work without coordination on record.
	SameWork
	// SameRegion: both have their seat in one region.
	SameRegion
	// NoPath: no path leads from one to the other in this list.
	NoPath
)

// Reason is why an introduction is feasible, or what it would be the first to do.
type Reason struct {
	Kind          ReasonKind
	Organizations []int    // common partners, those with the most ties first
	Names         []string // of places, target groups, works or the region, sorted
}

// workplaces says where and for whom organizations work.
type workplaces struct {
	cells    []duplication.Provision
	cellsOf  [][]int32 // of each organization
	placesOf [][]int32 // numbers of places
	in       [][]int32 // organizations in each place, ascending
}

func newWorkplaces(ctx context.Context, d *passes.Data) (*workplaces, error) {
	w := &workplaces{cellsOf: make([][]int32, d.Network.Len()), placesOf: make([][]int32, d.Network.Len())}
	all, err := duplication.Provisions(ctx, d)
	if err != nil {
		return nil, err
	}
	number := map[string]int32{}
	for _, p := range all {
		if !p.Cell || len(p.Organizations) == 0 {
			continue
		}
		for _, i := range p.Organizations {
			w.cellsOf[i] = append(w.cellsOf[i], int32(len(w.cells)))
		}
		w.cells = append(w.cells, p)
		if p.Place == "" {
			continue
		}
		place := p.Place + "\x00" + p.PlaceCode
		k, ok := number[place]
		if !ok {
			k = int32(len(w.in))
			number[place] = k
			w.in = append(w.in, nil)
		}
		w.in[k] = append(w.in[k], p.Organizations...)
	}
	for k := range w.in {
		slices.Sort(w.in[k])
		w.in[k] = slices.Compact(w.in[k])
		for _, i := range w.in[k] {
			w.placesOf[i] = append(w.placesOf[i], int32(k))
		}
	}
	return w, nil
}

// reasons returns why the two could be introduced, by kind.
func (m *matchmaker) reasons(a, b int32) []Reason {
	var out []Reason
	if common := m.common(a, b); len(common) > 0 {
		out = append(out, Reason{Kind: CommonPartner, Organizations: common})
	}
	var places, clients, complements, same []string
	for _, x := range m.work.cellsOf[a] {
		for _, y := range m.work.cellsOf[b] {
			p, q := &m.work.cells[x], &m.work.cells[y]
			if p.Place == "" || p.Place != q.Place || p.PlaceCode != q.PlaceCode {
				continue
			}
			places = append(places, p.Place)
			if p.TargetGroup != "" && p.TargetGroup == q.TargetGroup {
				clients = append(clients, p.TargetGroup)
			}
			if x == y {
				same = append(same, p.Theme)
			} else if p.Theme != q.Theme {
				complements = append(complements, p.Theme, q.Theme)
			}
		}
	}
	add := func(kind ReasonKind, names []string) {
		if len(names) > 0 {
			slices.Sort(names)
			out = append(out, Reason{Kind: kind, Names: slices.Compact(names)})
		}
	}
	add(SamePlace, places)
	add(SameClients, clients)
	add(Complementary, complements)
	if m.overlap[[2]int32{a, b}] > 0 {
		add(SameWork, same)
	}
	if region := m.data.Network.Organizations()[a].Region; region != "" && region == m.data.Network.Organizations()[b].Region && len(places) == 0 {
		add(SameRegion, []string{region})
	}
	if m.first[a] != m.first[b] {
		out = append(out, Reason{Kind: NoPath})
	}
	return out
}

// common returns the partners that both have in the list, those with the most ties
// first.
func (m *matchmaker) common(a, b int32) []int {
	rows := m.data.Flat.Out()
	var out []int
	x, y := rows.Row(int(a)), rows.Row(int(b))
	for _, i := range x {
		if _, ok := slices.BinarySearch(y, i); ok {
			out = append(out, int(i))
		}
	}
	slices.SortStableFunc(out, func(i, j int) int { return len(rows.Row(j)) - len(rows.Row(i)) })
	return out
}
