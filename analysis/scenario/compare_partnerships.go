package scenario

import (
	"slices"
	"strconv"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
)

// comparePartnerships fills in the changes of partnerships. Two are one where they
// have the same id; those without an id of their own, or of lists that share none,
// where they have the same name, which no other has, and otherwise the same members.
func (c *Comparison) comparePartnerships() {
	before, after := c.partnershipsOf(c.From), c.partnershipsOf(c.To)
	pairs := pair(before, after)
	slices.SortFunc(pairs, func(x, y [2]*held) int {
		a, b := c.latestOf(x), c.latestOf(y)
		return strings.Compare(a.ID+"\x00"+a.key, b.ID+"\x00"+b.key)
	})
	for _, p := range pairs {
		note := func(what What, field, was, is string) {
			last := c.latestOf(p)
			c.Changes = append(c.Changes, Change{Kind: OfPartnership, ID: last.ID, Name: c.title(last),
				What: what, Field: field, Before: was, After: is, Identities: last.members,
				unnamed: !last.titled})
		}
		switch {
		case p[0] == nil:
			c.Partnerships.Came++
			note(Begun, "", "", span(p[1].Period))
			continue
		case p[1] == nil:
			c.Partnerships.Went++
			note(Ended, "", span(p[0].Period), "")
			continue
		}
		c.Partnerships.Stayed++
		for _, f := range partnershipFields {
			if f.same(p[0], p[1]) {
				continue
			}
			note(Changed, f.name, f.cell(c, p[0]), f.cell(c, p[1]))
		}
	}
}

// latestOf returns the record of a partnership in the later of the two snapshots,
// or the only one.
func (c *Comparison) latestOf(p [2]*held) *held {
	if p[1] == nil || p[0] != nil && c.From > c.To {
		return p[0]
	}
	return p[1]
}

// held is a partnership of a snapshot with its members as identities.
type held struct {
	*graph.Partnership
	// key tells it from the others of its snapshot.
	key     string
	members []int // in ascending order
	named   bool  // it has an id of its own
	titled  bool  // it has a name of its own
	leads   []int
}

// partnershipsOf returns the partnerships of a snapshot.
func (c *Comparison) partnershipsOf(snapshot int) []*held {
	n, of := c.Snapshots[snapshot].Network, c.Of[snapshot]
	identities := func(organizations []int) []int {
		out := make([]int, len(organizations))
		for i, o := range organizations {
			out[i] = of[o]
		}
		slices.Sort(out)
		return out
	}
	out := make([]*held, 0, n.Partnerships().Len())
	for _, p := range n.Partnerships().All() {
		base := made(p, n)
		h := &held{Partnership: p, members: identities(p.Participants()), leads: identities(p.With(graph.Lead)),
			named: p.ID != base && !strings.HasPrefix(p.ID, base+" #")}
		h.titled = h.named && p.Name != p.ID || !h.named && p.Name != base && p.Name != p.ID
		out = append(out, h)
	}
	return out
}

// made returns the id that a partnership without one is given.
func made(p *graph.Partnership, n *graph.Network) string {
	ends := []int{p.Source, p.Target}
	if !p.Pair {
		ends = p.Participants()
	}
	ids := make([]string, len(ends))
	for k, o := range ends {
		ids[k] = n.Organizations()[o].ID
	}
	return strings.Join(ids, " – ")
}

// pair returns the partnerships of two snapshots side by side, nil where one does
// not have it.
func pair(before, after []*held) [][2]*held {
	byID := idsHold(before, after)
	titles := [2]map[string]int{{}, {}}
	for side, list := range [2][]*held{before, after} {
		for _, h := range list {
			titles[side][graph.Fold(h.Name)]++
		}
	}
	earlier := map[string]*held{}
	for side, list := range [2][]*held{before, after} {
		taken := map[string]int{}
		for _, h := range list {
			title := graph.Fold(h.Name)
			switch {
			case h.named && byID:
				h.key = "id " + h.ID
			case h.titled && max(titles[0][title], titles[1][title]) == 1:
				h.key = "name " + title
			default:
				h.key = "members " + h.who()
			}
			taken[h.key]++
			h.key += " #" + strconv.Itoa(taken[h.key])
			if side == 0 {
				earlier[h.key] = h
			}
		}
	}
	var out [][2]*held
	for _, h := range after {
		out = append(out, [2]*held{earlier[h.key], h})
		delete(earlier, h.key)
	}
	for _, h := range before {
		if earlier[h.key] == h {
			out = append(out, [2]*held{h, nil})
		}
	}
	return out
}

// who returns the members as a key, in their direction where there is one.
func (h *held) who() string {
	b := []byte(h.Type + "\x00")
	for _, k := range h.members {
		b = append(strconv.AppendInt(b, int64(k), 10), ' ')
	}
	if h.Pair && h.Directed && h.Source > h.Target {
		b = append(b, '<')
	}
	return string(b)
}

// idsHold reports whether the ids of partnerships say which are the same: both
// snapshots have some, and these are no numbers of rows, most of which stand for
// other names and nobody in common.
func idsHold(before, after []*held) bool {
	byID := map[string]*held{}
	for _, h := range before {
		if h.named {
			byID[h.ID] = h
		}
	}
	shared, moved := 0, 0
	for _, h := range after {
		was := byID[h.ID]
		if was == nil || !h.named {
			continue
		}
		shared++
		common := slices.ContainsFunc(h.members, func(k int) bool { return slices.Contains(was.members, k) })
		if !common && graph.Fold(h.Name) != graph.Fold(was.Name) {
			moved++
		}
	}
	return shared > 0 && !(shared >= leastShared && 2*moved > shared)
}

// title returns what a reader calls the partnership: its own name, or its members.
func (c *Comparison) title(h *held) string {
	if h.titled || h.named {
		return h.Name
	}
	return strings.Join(c.names(h.members), " – ")
}

// names returns the names of identities in their order.
func (c *Comparison) names(identities []int) []string {
	out := make([]string, len(identities))
	for i, k := range identities {
		out[i] = c.Identities[k].Name
	}
	return out
}

// listed returns the names of identities as a list in a cell.
func (c *Comparison) listed(identities []int) string {
	names := c.names(identities)
	slices.Sort(names)
	return strings.Join(names, "; ")
}

// span returns a period as a cell holds it, nothing where it is not recorded.
func span(p graph.Period) string {
	if p == (graph.Period{}) {
		return ""
	}
	return p.Start.String() + "/" + p.End.String()
}

// partnershipField is a field whose change is told.
type partnershipField struct {
	name string
	same func(a, b *held) bool
	cell func(c *Comparison, h *held) string
}

var partnershipFields = []partnershipField{
	textField("name", func(h *held) string {
		if h.titled {
			return h.Name
		}
		return ""
	}),
	textField("type", func(h *held) string { return h.Type }),
	textField("relation", func(h *held) string { return h.Relation }),
	{"members", func(a, b *held) bool { return slices.Equal(a.members, b.members) },
		func(c *Comparison, h *held) string { return c.listed(h.members) }},
	{"lead", func(a, b *held) bool { return slices.Equal(a.leads, b.leads) },
		func(c *Comparison, h *held) string { return c.listed(h.leads) }},
	{"strength", func(a, b *held) bool { return same(a.Strength, b.Strength) },
		func(_ *Comparison, h *held) string { return string(table.AppendNumber(nil, h.Strength)) }},
	textField("start", func(h *held) string { return h.Period.Start.String() }),
	textField("end", func(h *held) string { return h.Period.End.String() }),
	textField("status", func(h *held) string { return h.Status }),
	textField("agreement", func(h *held) string { return h.Agreement }),
	textField("goals", func(h *held) string { return strings.Join(h.Goals, "; ") }),
	textField("budget", func(h *held) string {
		if !h.Budget.Amount.Known() {
			return ""
		}
		return strings.TrimSpace(h.Budget.Amount.String() + " " + h.Budget.Currency)
	}),
}

func textField(name string, of func(*held) string) partnershipField {
	return partnershipField{name, func(a, b *held) bool { return of(a) == of(b) },
		func(_ *Comparison, h *held) string { return of(h) }}
}
