// Package explain takes a value of a run apart: the pairs and paths, ties, triads
// or cells that make it up, the largest first, so that they add up to the number
// in the file.
package explain

import (
	"context"
	"errors"
	"math"
	"strconv"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/registry"
)

// Network stands for the network as a whole where an organization is asked for.
const Network = -1

// Errors of Of.
var (
	// ErrNotMeasured says that the run has no such measure: what only a directed
	// network has, or what rests on activities where there are none.
	ErrNotMeasured = errors.New("the run has no such measure")
	// ErrNotOfOrganization says that the measure is not one of an organization.
	ErrNotOfOrganization = errors.New("not a measure of a single organization")
	// ErrNotOfNetwork says that the measure is not one of organizations, sectors or
	// the network.
	ErrNotOfNetwork = errors.New("not a measure of organizations, sectors or the network")
)

// Explanation is a value and what makes it up.
type Explanation struct {
	Column registry.Column
	// Organization is the index of the organization that the value is of, or
	// Network.
	Organization int
	// Cell is the value as the file has it; empty where it is not defined and where
	// the explanation is of many values.
	Cell string
	// Figure is the value of the network with what chance gives in its place. That
	// of an organization has a value alone.
	Figure chance.Figure
	Rank   Rank
	Sum    Sum
}

// Rank is the rank of an organization in a measure and its band. Rank is 0 where
// it has none, and Low and High where there is no band.
type Rank struct{ Rank, Low, High int }

// subject is what an explanation is asked of.
type subject struct {
	*analysis.Result
	ctx    context.Context
	i      int // the organization
	column string
}

// Of explains the column of organizations.csv, overlap.csv, equivalence.csv or
// roles.csv for an organization, the first of them that has it; or with Network
// the figure of network.csv of that name, else the values of the column of
// sectors.csv or organizations.csv, the largest first. The error is ErrNotMeasured,
// ErrNotOfOrganization, ErrNotOfNetwork or that of the context.
func Of(ctx context.Context, r *analysis.Result, column string, organization int) (Explanation, error) {
	s := &subject{r, ctx, organization, column}
	if organization == Network {
		return s.network()
	}
	described := false
	for _, file := range []string{"organizations", "overlap", "equivalence", "roles"} {
		c, ok := find(file, column)
		if !ok {
			continue
		}
		described = true
		if r.Answers.Column(file, column) == nil {
			continue
		}
		e := Explanation{Column: c, Organization: organization, Figure: chance.Bare(math.NaN(), 0)}
		var err error
		switch file {
		case "organizations":
			err = s.organization(&e)
		case "roles":
			s.role(&e)
		default:
			e.Sum = s.pairsOf(file)
		}
		return e, err
	}
	if described {
		return Explanation{}, ErrNotMeasured
	}
	return Explanation{}, ErrNotOfOrganization
}

// find returns the description of a column of a file.
func find(file, name string) (registry.Column, bool) {
	for _, m := range analysis.Metrics() {
		for _, c := range m.Columns {
			if c.File == file && c.Name == name {
				return c, true
			}
		}
	}
	return registry.Column{}, false
}

// organization fills in the value of an organization and what makes it up.
func (s *subject) organization(e *Explanation) error {
	column := s.Answers.Column("organizations", s.column)
	e.Cell, e.Figure.Value = column.Cell(s.i), column.Float(s.i)
	e.Rank = s.rank()
	if way := ways[s.column]; way != nil {
		var err error
		if e.Sum, err = way(s); err != nil {
			return err
		}
	}
	return s.ctx.Err()
}

// role fills in a value of roles.csv, whose rows are the organizations.
func (s *subject) role(e *Explanation) {
	column, ids := s.Answers.Column("roles", s.column), s.Answers.Column("roles", "id")
	for row := range ids.Len() {
		if ids.Cell(row) == s.Network.Organizations()[s.i].ID {
			e.Cell, e.Figure.Value = column.Cell(row), column.Float(row)
		}
	}
}

// rank returns the organization's rank in the measure by ranks.csv.
func (s *subject) rank() Rank {
	of := func(name string) func(row int) int {
		column := s.Answers.Column("ranks", name)
		return func(row int) int {
			// An empty cell is 0.
			x, _ := strconv.Atoi(column.Cell(row))
			return x
		}
	}
	ids, metrics := s.Answers.Column("ranks", "id"), s.Answers.Column("ranks", "metric")
	if ids == nil || metrics == nil {
		return Rank{}
	}
	for row := range ids.Len() {
		if metrics.Cell(row) == s.column && ids.Cell(row) == s.Network.Organizations()[s.i].ID {
			return Rank{of("rank")(row), of("rank_low")(row), of("rank_high")(row)}
		}
	}
	return Rank{}
}

// way takes the value of an organization apart.
type way func(*subject) (Sum, error)

// ways are those of the columns of organizations.csv.
var ways = map[string]way{
	"degree": degree, "strength": strength,
	"degree_in": degree, "degree_out": degree, "strength_in": strength, "strength_out": strength,
	"betweenness": betweenness, "betweenness_normalized": betweennessNormalized,
	"cross_sector_betweenness": crossSector, "cross_sector_betweenness_without_funders": withoutFunders,
	"closeness": closeness, "harmonic": harmonic, "eccentricity": eccentricity,
	"eigenvector": eigenvector, "eigenvector_weighted": eigenvector,
	"pagerank": pagerank, "pagerank_weighted": pagerank, "authority": authority, "hub": hub,
	"clustering": clustering, "triangles": triangles, "clustering_barrat": barrat, "clustering_onnela": onnela,
	"core": core, "component": group, "community": group, "community_weighted": group,
	"constraint": constraint, "constraint_weighted": constraint,
	"effective_size": effectiveSize, "effective_size_weighted": effectiveSize,
	"efficiency": efficiency, "efficiency_weighted": efficiency,
	"hierarchy": hierarchy, "hierarchy_weighted": hierarchy,
	"sectors_reached": sectorsReached, "blau": blau, "blau_weighted": blau, "iqv": iqv, "iqv_weighted": iqv,
	"ei_index": eiIndex, "ei_index_weighted": eiIndex, "ei_expected": eiExpected,
	"brokerage_coordinator": brokerage, "brokerage_consultant": brokerage, "brokerage_gatekeeper": brokerage,
	"brokerage_representative": brokerage, "brokerage_liaison": brokerage, "brokerage_total": brokerage,
	"cut_point": cutPoint, "pairs_cut": pairsCut,
}
