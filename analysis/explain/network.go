package explain

import (
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/duplication"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var (
	textLargestOf = words.Text{EN: "%s, the largest first", ID: "%s, yang terbesar lebih dulu"}
)

// network explains a figure of the network, or lists the values of a column.
func (s *subject) network() (Explanation, error) {
	e := Explanation{Organization: Network, Figure: chance.Bare(math.NaN(), 0)}
	described := false
	if c, ok := find("network", s.column); ok {
		if f, computed := s.Answers.Figure(s.column); computed {
			e.Column, e.Figure = c, f
			e.Cell = string(table.AppendNumber(nil, f.Value))
			if of := figures[s.column]; of != nil && !math.IsNaN(f.Value) {
				e.Sum = of(s)
			}
			return e, s.ctx.Err()
		}
		described = true
	}
	for _, file := range []string{"sectors", "organizations"} {
		c, ok := find(file, s.column)
		if !ok {
			continue
		}
		described = true
		column := s.Answers.Column(file, s.column)
		if column == nil {
			continue
		}
		if column.Kind == table.Text {
			return Explanation{}, ErrNotOfNetwork
		}
		e.Column = c
		e.Sum = s.listed(c, column)
		return e, nil
	}
	if described {
		return Explanation{}, ErrNotMeasured
	}
	return Explanation{}, ErrNotOfNetwork
}

// listed returns the values of a column of sectors.csv or organizations.csv.
func (s *subject) listed(c registry.Column, column *table.Column) Sum {
	var p parts
	for i := range column.Len() {
		if x := column.Float(i); !math.IsNaN(x) {
			p.put(x, x, 0, int32(i))
		}
	}
	sum := p.sum(textLargestOf.With(c.Label), func(x part) words.Message {
		if c.File == "sectors" {
			return s.sector(s.Answers.Column("sectors", "sector").Cell(int(x.of[0]))).With()
		}
		return plain(s.name(x.of[0]))
	})
	sum.Rule = Listed
	return sum
}

// sector returns the label of a sector.
func (s *subject) sector(key string) words.Text {
	for _, sector := range s.Network.Sectors() {
		if sector.Key == key {
			return sector.Label
		}
	}
	return textNoSector
}

// figures say what makes up figures of the network.
var figures = map[string]func(*subject) Sum{
	"share_across_sectors": shareAcross, "ei_index": mixingIndex,
	"modularity_sector": modularity, "sector_assortativity": assortativity,
	"organizations": organizations, "ties": tiesOf, "average_degree": averageDegree,
	"components": components, "largest_component": largestComponent, "isolates": isolates,
	"cut_points": cutPoints, "bridges": bridges, "transitivity": transitivity,
	"degree_centralization": ranked("degree"), "degree_centralization_in": ranked("degree_in"),
	"degree_centralization_out": ranked("degree_out"), "betweenness_centralization": ranked("betweenness"),
	"eigenvector_centralization": ranked("eigenvector"),
	"cells":                      cellsWith(""), "sole_provider_cells": cellsWith(duplication.SoleProvider),
	"overlap_candidate_cells": cellsWith(duplication.OverlapCandidate), "gap_cells": cellsWith(duplication.Gap),
	"overlap_pairs": overlapPairs, "uncoordinated_overlap": uncoordinated, "coordination_rate": coordinationRate,
}

// ranked lists the values of a column of organizations.csv.
func ranked(name string) func(*subject) Sum {
	return func(s *subject) Sum {
		c, _ := find("organizations", name)
		return s.listed(c, s.Answers.Column("organizations", name))
	}
}
