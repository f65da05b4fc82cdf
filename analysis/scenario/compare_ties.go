package scenario

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
)

// TiePair is a pair of identities that are tied in one of two snapshots or in
// both, with its strength in either, 0 where there is no tie. A is the lesser,
// unless ties have a direction: then they lead from A to B.
type TiePair struct {
	A, B          int
	Before, After float64
}

// Became says whether the tie began, ended, or was kept: then it is empty.
func (t TiePair) Became() What {
	switch {
	case t.Before == 0:
		return Begun
	case t.After == 0:
		return Ended
	}
	return ""
}

// Persistence says how far the ties of one snapshot are those of another.
type Persistence struct {
	Turnover
	// Between counts the same ties, but only those between organizations that both
	// snapshots have.
	Between Turnover
}

// KeptShare returns the share of the earlier ties that the later snapshot has too,
// NaN without any.
func (t Turnover) KeptShare() float64 {
	return chance.Ratio(float64(t.Stayed), float64(t.Stayed+t.Went))
}

// Jaccard returns the share of the ties of either snapshot that are in both, NaN
// without any: 1 where they are the same and 0 where they have none in common
// (Jaccard 1901; Snijders, van de Bunt & Steglich 2010,
// doi:10.1016/j.socnet.2009.02.004, who ask for at least .3 between two waves).
func (t Turnover) Jaccard() float64 {
	return chance.Ratio(float64(t.Stayed), float64(t.Stayed+t.Came+t.Went))
}

// compareTies fills in the ties of either snapshot and their changes.
func (c *Comparison) compareTies() {
	c.Directed = c.Before().Network.IsDirected() && c.After().Network.IsDirected()
	before, after := c.tiesOf(c.From), c.tiesOf(c.To)
	for len(before)+len(after) > 0 {
		order := 0
		switch {
		case len(before) == 0:
			order = 1
		case len(after) == 0:
			order = -1
		default:
			order = before[0].compare(after[0])
		}
		var t TiePair
		if order <= 0 {
			t, before = TiePair{A: before[0].A, B: before[0].B, Before: before[0].After}, before[1:]
		}
		if order >= 0 {
			t, after = TiePair{A: after[0].A, B: after[0].B, Before: t.Before, After: after[0].After}, after[1:]
		}
		c.addTie(t)
	}
}

// tiesOf returns the ties of a snapshot between identities, in their order, with
// the strength as After.
func (c *Comparison) tiesOf(snapshot int) []TiePair {
	ties, of := c.Snapshots[snapshot].Data.Flat, c.Of[snapshot]
	if c.Directed {
		ties = c.Snapshots[snapshot].Data.Ties
	}
	out := make([]TiePair, len(ties.All()))
	for i, t := range ties.All() {
		out[i] = TiePair{A: of[t.A], B: of[t.B], After: t.Strength}
		if !c.Directed && out[i].A > out[i].B {
			out[i].A, out[i].B = out[i].B, out[i].A
		}
	}
	slices.SortFunc(out, TiePair.compare)
	return out
}

func (t TiePair) compare(u TiePair) int { return cmp.Or(cmp.Compare(t.A, u.A), cmp.Compare(t.B, u.B)) }

// addTie counts the tie and notes what changed of it.
func (c *Comparison) addTie(t TiePair) {
	c.Ties = append(c.Ties, t)
	counts := []*Turnover{&c.Persistence.Turnover}
	if c.stayed(t.A) && c.stayed(t.B) {
		counts = append(counts, &c.Persistence.Between)
	}
	for _, k := range counts {
		switch t.Became() {
		case Begun:
			k.Came++
		case Ended:
			k.Went++
		default:
			k.Stayed++
		}
	}
	change := Change{Kind: OfTie, ID: c.between(t, idOf), Name: c.between(t, nameOf), What: t.Became(), Identities: []int{t.A, t.B}}
	if t.Before != 0 {
		change.Before = string(table.AppendNumber(nil, t.Before))
	}
	if t.After != 0 {
		change.After = string(table.AppendNumber(nil, t.After))
	}
	if change.What == "" {
		if same(t.Before, t.After) {
			return
		}
		change.What, change.Field = Changed, "strength"
	}
	c.Changes = append(c.Changes, change)
}

// stayed reports whether both snapshots have the organization.
func (c *Comparison) stayed(identity int) bool {
	at := c.Identities[identity].At
	return at[c.From] >= 0 && at[c.To] >= 0
}

func idOf(one *Identity) string   { return one.ID }
func nameOf(one *Identity) string { return one.Name }

// between returns what the ends of a tie are called, with an arrow where it has a
// direction.
func (c *Comparison) between(t TiePair, called func(*Identity) string) string {
	sign := " – "
	if c.Directed {
		sign = " → "
	}
	return called(&c.Identities[t.A]) + sign + called(&c.Identities[t.B])
}

// same reports whether two numbers differ by rounding at most.
func same(a, b float64) bool { return math.Abs(a-b) <= 1e-9*math.Max(math.Abs(a), math.Abs(b)) }

// AcrossSectors returns, of the ties that became so, the number with both sectors
// known and of those the number between different ones; each tie's sectors are
// those of the snapshot that has it, of the later one where both do.
func (c *Comparison) AcrossSectors(became What) (across, known int) {
	for _, t := range c.Ties {
		if t.Became() != became {
			continue
		}
		in := c.To
		if became == Ended {
			in = c.From
		}
		a, b := c.organization(t.A, in), c.organization(t.B, in)
		if a.Sector == graph.Unknown || b.Sector == graph.Unknown {
			continue
		}
		known++
		if a.Sector != b.Sector {
			across++
		}
	}
	return across, known
}
