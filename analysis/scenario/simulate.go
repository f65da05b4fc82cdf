package scenario

import (
	"cmp"
	"context"
	"maps"
	"math"
	"slices"
	"strings"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/duplication"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
)

// Simulation is what a network's figures are before and after a change.
type Simulation struct {
	Rows []Row
	// Pairs of organizations that stay and that a path connects before and not
	// after, and the other way round.
	PairsCut, PairsJoined int
	// SectorsCut are the pairs of sectors, by key, that a path connects before and
	// none after.
	SectorsCut [][2]string
	// Gaps are needs that somebody meets before and nobody after, Lost other cells
	// in which nobody is recorded any more.
	Gaps, Lost []duplication.Provision
	// Bridging are the organizations that stand between more pairs after than
	// before, the largest rise first. BridgesSectors is whether only pairs of
	// different sectors count.
	Bridging       []Shift
	BridgesSectors bool
	// WithoutLead and WithoutFunder are partnerships that go on without the lead or
	// the funder that they have on record before; Ended are over. By id.
	WithoutLead, WithoutFunder, Ended []*graph.Partnership
}

// Row is a row of simulation.csv. NaN is not defined.
type Row struct {
	Metric, Level, ID             string
	Before, After                 float64
	ExpectedBefore, ExpectedAfter float64 // by chance, of the network's figures
}

// Shift is an organization, an index in the network after, and what it carries.
type Shift struct {
	Organization  int
	Before, After float64
}

// The levels of rows.
const (
	levelNetwork      = "network"
	levelSector       = "sector"
	levelSectors      = "sectors"
	levelOrganization = "organization"
	levelPartnership  = "partnership"
	levelCell         = "cell"
)

// Simulate compares the measures of a network and of what a change makes of it.
// The error is the context's.
func Simulate(ctx context.Context, before, after *analysis.Result) (*Simulation, error) {
	c := simulator{before: before, after: after, Simulation: &Simulation{}}
	c.figures()
	c.connections()
	c.sectors()
	c.organizations()
	c.partnerships()
	return c.Simulation, c.provisions(ctx)
}

type simulator struct {
	*Simulation
	before, after *analysis.Result
}

func (c *simulator) add(metric, level, id string, before, after float64) {
	c.Rows = append(c.Rows, Row{metric, level, id, before, after, math.NaN(), math.NaN()})
}

// figures adds every figure of the network that either has.
func (c *simulator) figures() {
	for _, column := range analysis.Columns() {
		if column.File != "network" {
			continue
		}
		before, had := c.before.Answers.Figure(column.Name)
		after, has := c.after.Answers.Figure(column.Name)
		if !had && !has {
			continue
		}
		r := Row{column.Name, levelNetwork, "", math.NaN(), math.NaN(), math.NaN(), math.NaN()}
		if had {
			r.Before, r.ExpectedBefore = before.Value, before.Expected
		}
		if has {
			r.After, r.ExpectedAfter = after.Value, after.Expected
		}
		c.Rows = append(c.Rows, r)
	}
}

// connections adds how many pairs of those that stay a path connects.
func (c *simulator) connections() {
	labelsBefore, labelsAfter := c.before.Data.Components().Labels, c.after.Data.Components().Labels
	type parts struct{ before, after int }
	var both, first, second = map[parts]int{}, map[int]int{}, map[int]int{}
	bySector := map[[2]string][2]int{}
	var stay []int // indices before
	for i, o := range c.before.Network.Organizations() {
		j, ok := c.after.Network.Index(o.ID)
		if !ok {
			continue
		}
		stay = append(stay, i)
		both[parts{labelsBefore[i], labelsAfter[j]}]++
		first[labelsBefore[i]]++
		second[labelsAfter[j]]++
	}
	was, is, still := pairsWithin(first), pairsWithin(second), pairsWithin(both)
	c.PairsCut, c.PairsJoined = was-still, is-still
	c.add("pairs_connected", levelNetwork, "", float64(was), float64(is))
	c.countSectors(bySector, 0, c.before, stay, labelsBefore)
	for k, i := range stay {
		stay[k], _ = c.after.Network.Index(c.before.Network.Organizations()[i].ID)
	}
	c.countSectors(bySector, 1, c.after, stay, labelsAfter)
	var pairs [][2]string
	for p := range bySector {
		pairs = append(pairs, p)
	}
	slices.SortFunc(pairs, comparePairs)
	connectedBefore, connectedAfter := 0, 0
	for _, p := range pairs {
		count := bySector[p]
		connectedBefore += min(count[0], 1)
		connectedAfter += min(count[1], 1)
		if count[0] > 0 && count[1] == 0 {
			c.SectorsCut = append(c.SectorsCut, p)
		}
	}
	c.add("sector_pairs_connected", levelNetwork, "", float64(connectedBefore), float64(connectedAfter))
	for _, p := range pairs {
		c.add("pairs_connected", levelSectors, p[0]+"; "+p[1], float64(bySector[p][0]), float64(bySector[p][1]))
	}
}

func comparePairs(p, q [2]string) int {
	return cmp.Or(strings.Compare(p[0], q[0]), strings.Compare(p[1], q[1]))
}

// pairsWithin returns the number of pairs in the same group.
func pairsWithin[K comparable](sizes map[K]int) int {
	pairs := 0
	for _, k := range sizes {
		pairs += k * (k - 1) / 2
	}
	return pairs
}

// countSectors counts, for each pair of known sectors, the pairs of the
// organizations that a path connects.
func (c *simulator) countSectors(pairs map[[2]string][2]int, side int, r *analysis.Result, organizations, labels []int) {
	members := map[int]map[string]int{} // of each component by sector
	for _, i := range organizations {
		sector := r.Network.Organizations()[i].Sector
		if sector == graph.Unknown {
			continue
		}
		if members[labels[i]] == nil {
			members[labels[i]] = map[string]int{}
		}
		members[labels[i]][sector]++
	}
	for _, bySector := range members {
		for a, countA := range bySector {
			for b, countB := range bySector {
				if a < b {
					count := pairs[[2]string{a, b}]
					count[side] += countA * countB
					pairs[[2]string{a, b}] = count
				}
			}
		}
	}
}

// sectors adds the figures of sectors and of pairs of sectors.
func (c *simulator) sectors() {
	c.files("sectors", levelSector, "sector")
	c.files("mixing", levelSectors, "sector_a", "sector_b")
}

// files adds every number of a file, whose rows the keys tell apart.
func (c *simulator) files(file, level string, keys ...string) {
	before, after := c.before.Table(file), c.after.Table(file)
	rowsBefore, rowsAfter := rowsOf(before, keys), rowsOf(after, keys)
	for _, column := range analysis.Columns() {
		if column.File != file || slices.Contains(keys, column.Name) {
			continue
		}
		for _, name := range names(rowsBefore, rowsAfter) {
			was, is := numberIn(before, column.Name, rowsBefore, name), numberIn(after, column.Name, rowsAfter, name)
			if !math.IsNaN(was) || !math.IsNaN(is) {
				c.add(column.Name, level, name, was, is)
			}
		}
	}
}

// names returns the names of the rows of either side in order.
func names(before, after map[string]int) []string {
	all := slices.AppendSeq(slices.Collect(maps.Keys(before)), maps.Keys(after))
	slices.Sort(all)
	return slices.Compact(all)
}

// numberIn returns the number in a row, NaN where there is none.
func numberIn(t *table.Table, column string, rows map[string]int, name string) float64 {
	if i, ok := rows[name]; ok {
		return cell(t, column, i)
	}
	return math.NaN()
}

// bridgesTold is how many organizations Bridging holds at most.
const bridgesTold = 5

// organizations adds what changes for single organizations.
func (c *simulator) organizations() {
	const crossSector = "cross_sector_betweenness"
	before, after := c.before.Table("organizations"), c.after.Table("organizations")
	rowsBefore, rowsAfter := rowsOf(before, []string{"id"}), rowsOf(after, []string{"id"})
	c.BridgesSectors = len(c.before.Network.Sectors()) > 1
	bridging := "betweenness"
	if c.BridgesSectors {
		bridging = crossSector
	}
	for _, metric := range []string{"degree", "betweenness", crossSector, "harmonic", "pairs_cut"} {
		for _, name := range names(rowsBefore, rowsAfter) {
			was, is := numberIn(before, metric, rowsBefore, name), numberIn(after, metric, rowsAfter, name)
			if was == is || math.IsNaN(was) && math.IsNaN(is) {
				continue
			}
			c.add(metric, levelOrganization, name, was, is)
			if metric == bridging && is > was {
				c.Bridging = append(c.Bridging, Shift{rowsAfter[name], was, is})
			}
		}
	}
	slices.SortStableFunc(c.Bridging, func(a, b Shift) int { return cmp.Compare(b.After-b.Before, a.After-a.Before) })
	c.Bridging = c.Bridging[:min(len(c.Bridging), bridgesTold)]
}

// partnerships adds what changes for partnerships.
func (c *simulator) partnerships() {
	all, left := c.before.Network.Partnerships(), c.after.Network.Partnerships()
	goesOn := map[string]int{}
	for i := range left.Len() {
		goesOn[left.ID(i)] = i
	}
	var rows []Row
	add := func(metric, id string, before, after int) {
		if before != after {
			rows = append(rows, Row{metric, levelPartnership, id, float64(before), float64(after), math.NaN(), math.NaN()})
		}
	}
	ledBefore, ledAfter, fundedBefore, fundedAfter := 0, 0, 0, 0
	for _, p := range left.All() {
		ledAfter += min(1, len(p.With(graph.Lead)))
		fundedAfter += min(1, len(p.With(graph.Funder)))
	}
	for i, p := range all.All() {
		leads, funders := len(p.With(graph.Lead)), len(p.With(graph.Funder))
		ledBefore += min(1, leads)
		fundedBefore += min(1, funders)
		k, ok := goesOn[all.ID(i)]
		if !ok {
			add("members", p.ID, len(p.Participants()), 0)
			c.Ended = append(c.Ended, p)
			continue
		}
		is := left.At(k)
		add("members", p.ID, len(p.Participants()), len(is.Participants()))
		add("leads", p.ID, leads, len(is.With(graph.Lead)))
		add("funders", p.ID, funders, len(is.With(graph.Funder)))
		if leads > 0 && len(is.With(graph.Lead)) == 0 {
			c.WithoutLead = append(c.WithoutLead, is)
		}
		if funders > 0 && len(is.With(graph.Funder)) == 0 {
			c.WithoutFunder = append(c.WithoutFunder, is)
		}
	}
	c.add("partnerships_with_lead", levelNetwork, "", float64(ledBefore), float64(ledAfter))
	c.add("partnerships_with_funder", levelNetwork, "", float64(fundedBefore), float64(fundedAfter))
	c.Rows = append(c.Rows, rows...)
}

// provisions adds the cells and needs in which more or fewer are recorded.
func (c *simulator) provisions(ctx context.Context) error {
	before, err := duplication.Provisions(ctx, c.before.Data)
	if err != nil {
		return err
	}
	after, err := duplication.Provisions(ctx, c.after.Data)
	if err != nil {
		return err
	}
	left := map[string]int{}
	for i := range after {
		left[provisionID(&after[i])] = len(after[i].Organizations)
	}
	for i := range before {
		p := &before[i]
		was, is := len(p.Organizations), left[provisionID(p)]
		if was == is {
			continue
		}
		c.add("organizations", levelCell, provisionID(p), float64(was), float64(is))
		switch {
		case is > 0:
		case p.Needed:
			c.Gaps = append(c.Gaps, *p)
		case p.Cell:
			c.Lost = append(c.Lost, *p)
		}
	}
	return nil
}

// provisionID names a cell by theme, place and target group, and by the place's
// code where one is recorded.
func provisionID(p *duplication.Provision) string {
	parts := []string{p.Theme, p.Place, p.TargetGroup}
	if p.PlaceCode != "" {
		parts = append(parts, p.PlaceCode)
	}
	return strings.Join(parts, "; ")
}
