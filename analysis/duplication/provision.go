package duplication

import (
	"context"

	"example.org/lintas/analysis/passes"
)

// Provision is a cell, or a need at another level, and who is recorded there. A
// cell with a need of its own holds everyone who meets it.
type Provision struct {
	Theme, Place, TargetGroup string
	PlaceCode                 string
	Organizations             []int32 // ascending
	// Cell is whether it is a cell at the levels of the run, and Needed whether a
	// need is recorded.
	Cell, Needed bool
}

// Provisions returns the rows of cells.csv in which somebody is recorded or
// needed, in their order. The error is the context's.
func Provisions(ctx context.Context, d *passes.Data) ([]Provision, error) {
	all, err := rows(ctx, d.Network, bondsBy(d.Network, d.Coordination), d.ThemeLevel, d.PlaceLevel)
	if err != nil {
		return nil, err
	}
	var out []Provision
	for i := range all {
		r := &all[i]
		p := Provision{Theme: r.theme, Place: r.place.name, TargetGroup: r.group, PlaceCode: r.place.code,
			Cell: r.kind == kindCell, Needed: r.some()}
		for _, m := range r.members {
			p.Organizations = append(p.Organizations, m.organization)
		}
		if len(p.Organizations) > 0 || p.Needed {
			out = append(out, p)
		}
	}
	return out, nil
}

// Candidate is two organizations that do the same work at the same time without
// coordination on record.
type Candidate struct {
	A, B   int32 // indices, A < B
	Shared int   // cells
	Cosine float64
}

// Candidates returns the pairs that overlap without coordination, by index; where
// there are more than overlap.csv holds in full, those alone that overlap most.
// The error is the context's.
func Candidates(ctx context.Context, d *passes.Data) ([]Candidate, error) {
	e := newEncounters(d, bondsBy(d.Network, d.Coordination), d.ThemeLevel, d.PlaceLevel)
	_, pairs, err := e.pairs(ctx, bounds{all: allPairs, most: allPairs, least: d.OverlapMin})
	if err != nil {
		return nil, err
	}
	var out []Candidate
	for _, p := range pairs {
		if !p.coordinated && p.cosine > 0 {
			out = append(out, Candidate{A: p.a, B: p.b, Shared: int(p.shared), Cosine: p.cosine})
		}
	}
	return out, nil
}
