package bridging

import (
	"context"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

const (
	burt     = "Burt 1992, Structural Holes, chapter 2; over the whole network, as NetworkX, igraph and UCINET's whole network model"
	borgatti = "Burt 1992, Structural Holes, chapter 2; Borgatti 1997, Connections 20(1):35"
)

var structuralHoles = registry.Metric{
	Columns: append(holeColumns("", words.Text{}, "a_ij + a_ji"),
		holeColumns("_weighted", words.Text{EN: ", by strength", ID: ", menurut kekuatan"}, "w_ij + w_ji")...),
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		put := func(h shape.Holes, suffix string) {
			a.Put("organizations",
				table.Numbers("constraint"+suffix, h.Constraint), table.Numbers("effective_size"+suffix, h.EffectiveSize),
				table.Numbers("efficiency"+suffix, h.Efficiency), table.Numbers("hierarchy"+suffix, h.Hierarchy))
		}
		put(d.Closed().Holes, "")
		if d.Weighted {
			put(d.Closed().WeightedHoles, "_weighted")
		}
		return nil
	},
}

// holeColumns describes Burt's four with ties of z.
func holeColumns(suffix string, how words.Text, z string) []registry.Column {
	column := func(name string, label, definition words.Text, formula, source, unit, limits string) registry.Column {
		return registry.Column{
			File: "organizations", Name: name + suffix, Label: words.Text{EN: label.EN + how.EN, ID: label.ID + how.ID},
			Definition: words.Text{EN: definition.EN + how.EN, ID: definition.ID + how.ID},
			Formula:    formula + "; z_ij = " + z, Source: source, Unit: unit, Range: limits,
		}
	}
	return []registry.Column{
		column("constraint",
			words.Text{EN: "Constraint", ID: "Kendala struktural"},
			words.Text{EN: "how far its ties lead back to the same few partners: low where it can choose between partners that are not tied to each other; ties count whichever way they point; empty for an isolate", ID: "seberapa jauh hubungannya kembali ke beberapa mitra yang sama: rendah bila ia dapat memilih di antara mitra yang tidak saling terhubung; hubungan dihitung ke arah mana pun; kosong bila tanpa mitra"},
			"Σ_j (p_ij + Σ_{q≠i,j} p_iq p_qj)² over its partners j, p_ij = z_ij / Σ_k z_ik", burt, "index", "above 0; 1.125 in a triangle"),
		column("effective_size",
			words.Text{EN: "Effective size", ID: "Ukuran efektif"},
			words.Text{EN: "number of its partners less what they repeat of each other", ID: "jumlah mitranya dikurangi pengulangan di antara mereka"},
			"N_i − Σ_j Σ_{q≠i,j} p_iq m_jq, m_jq = z_jq / max_k z_jk; without direction and strength N_i − 2t_i/N_i", borgatti, "organizations", "1…"),
		column("efficiency",
			words.Text{EN: "Efficiency", ID: "Efisiensi"},
			words.Text{EN: "effective size as a share of the number of partners: 1 where none of them are tied to each other", ID: "ukuran efektif sebagai bagian dari jumlah mitra: 1 bila tidak ada yang saling terhubung"},
			"effective size / N_i", burt, "share", share),
		column("hierarchy",
			words.Text{EN: "Hierarchy of constraint", ID: "Hierarki kendala"},
			words.Text{EN: "how far its constraint comes from one partner: 0 where all constrain it equally; empty with fewer than two", ID: "seberapa jauh kendalanya berasal dari satu mitra: 0 bila semua sama; kosong bila kurang dari dua"},
			"Σ_j r_j ln r_j / (N ln N), r_j = c_ij / (C_i/N), c_ij the part of partner j in constraint", burt+" (Coleman–Theil); UCINET gives 1 for a single partner", "index", share),
	}
}
