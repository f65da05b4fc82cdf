package paper

import (
	"cmp"
	"slices"

	"example.org/lintas/analysis"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// part is what an organization has in a partnership.
type part struct {
	name    string
	roles   []string // sorted
	members int
}

// roleLabels are the names of lintas's own roles.
var roleLabels = map[string]words.Text{
	graph.Lead:        {EN: "leads", ID: "memimpin"},
	graph.Programme:   {EN: "programme partner", ID: "mitra program"},
	graph.Funder:      {EN: "funds", ID: "mendanai"},
	graph.Implementer: {EN: "implements", ID: "melaksanakan"},
	graph.Accountable: {EN: "accountable", ID: "penanggung jawab"},
	graph.Evaluator:   {EN: "evaluates", ID: "mengevaluasi"},
	graph.Ordinary:    {EN: "member", ID: "anggota"},
}

// rolesIn returns what the roles are called.
func (x part) rolesIn(l words.Language) string {
	var names []string
	for _, r := range x.roles {
		if t, own := roleLabels[r]; own {
			r = t.In(l)
		}
		names = append(names, r)
	}
	return l.List(names)
}

// partsOf returns the parts of each organization in partnerships, those in which it
// leads first, then in the order of the partnerships.
func partsOf(n *graph.Network) map[int][]part {
	out := map[int][]part{}
	organizations := n.Organizations()
	for _, p := range n.Partnerships().All() {
		if p.Pair {
			for _, ends := range [][2]int{{p.Source, p.Target}, {p.Target, p.Source}} {
				out[ends[0]] = append(out[ends[0]], part{name: organizations[ends[1]].Name, members: 2})
			}
			continue
		}
		members := p.Participants()
		for _, o := range members {
			x := part{name: cmp.Or(p.Name, p.ID), members: len(members)}
			for _, m := range p.Members {
				if m.Organization == o && m.Role != "" && !slices.Contains(x.roles, m.Role) {
					x.roles = append(x.roles, m.Role)
				}
			}
			out[o] = append(out[o], x)
		}
	}
	for _, parts := range out {
		slices.SortStableFunc(parts, func(a, b part) int {
			return order(slices.Contains(b.roles, graph.Lead), slices.Contains(a.roles, graph.Lead))
		})
	}
	return out
}

// order compares false and true, false first.
func order(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// overlap is another organization that is active in the same cells.
type overlap struct {
	other, cells, own int // cells shared, of its own
	coordinated       bool
	share             float64 // uncoordinated overlap
}

// overlapsOf returns the overlaps of each organization, the most shared cells
// first, then by the order of the organizations.
func overlapsOf(r *analysis.Result) map[int][]overlap {
	t := r.Table("overlap")
	if t == nil || t.Len() == 0 {
		return nil
	}
	out := map[int][]overlap{}
	at := func(name string, i int) float64 { return t.Column(name).Float(i) }
	for i := range t.Len() {
		a, inA := r.Network.Index(t.Column("organization_a").Cell(i))
		b, inB := r.Network.Index(t.Column("organization_b").Cell(i))
		if !inA || !inB {
			continue
		}
		x := overlap{cells: int(at("shared_cells", i)), coordinated: t.Column("coordinated").True(i), share: at("uncoordinated_overlap", i)}
		x.other, x.own = b, int(at("cells_a", i))
		out[a] = append(out[a], x)
		x.other, x.own = a, int(at("cells_b", i))
		out[b] = append(out[b], x)
	}
	for _, shared := range out {
		slices.SortFunc(shared, func(a, b overlap) int {
			return cmp.Or(cmp.Compare(b.cells, a.cells), cmp.Compare(a.other, b.other))
		})
	}
	return out
}

// meeting is an organization that is worth a meeting, and why.
type meeting struct {
	other int
	why   words.Message
}

const (
	meetMost = 5
	meetSame = 3 // of those to meet work on the same
)

// meetings returns whom an organization could meet: first those that work on the
// same and with which it has no tie in this list, who share most; then those with
// which it has most partners in common, of another sector before its own.
func (p *Profiles) meetings(organization int) []meeting {
	l := p.in.language()
	rows := p.in.Result.Data.Flat.Out()
	mine := rows.Row(organization)
	near := map[int]bool{organization: true}
	for _, j := range mine {
		near[int(j)] = true
	}
	var out []meeting
	for _, x := range p.shared[organization] {
		if len(out) == meetSame {
			break
		}
		if !x.coordinated && !near[x.other] {
			near[x.other] = true
			out = append(out, meeting{x.other, textMeetSame.With(l.Count(x.cells))})
		}
	}
	common := map[int]int{}
	for _, j := range mine {
		for _, k := range rows.Row(int(j)) {
			if !near[int(k)] {
				common[int(k)]++
			}
		}
	}
	codes := p.in.Result.Network.Codes()
	apart := func(o int) bool { return codes[o] != codes[organization] }
	var second []int
	for o, k := range common {
		if k > 1 {
			second = append(second, o)
		}
	}
	slices.SortFunc(second, func(a, b int) int {
		return cmp.Or(cmp.Compare(common[b], common[a]), order(apart(b), apart(a)), cmp.Compare(a, b))
	})
	for _, o := range second[:min(len(second), meetMost-len(out))] {
		out = append(out, meeting{o, textMeetCommon.With(l.Count(common[o]))})
	}
	return out
}
