package explain

import (
	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/duplication"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

var (
	textBySector   = words.Text{EN: "organizations by sector", ID: "organisasi menurut sektor"}
	textStrongest  = words.Text{EN: "the ties, the strongest first", ID: "hubungan, yang terkuat lebih dulu"}
	textDegrees    = words.Text{EN: "the organizations and their numbers of partners", ID: "organisasi dan jumlah mitranya"}
	textComponents = words.Text{EN: "the parts, the largest first", ID: "bagian-bagian, yang terbesar lebih dulu"}
	textIsolates   = words.Text{
		EN: "organizations without a partnership recorded in this list",
		ID: "organisasi tanpa kemitraan yang tercatat dalam daftar ini"}
	textCutPoints = words.Text{
		EN: "the cut points, those that part the most pairs first",
		ID: "titik putus, yang memutus pasangan terbanyak lebih dulu"}
	textPairsCut     = words.Text{EN: "%[1]s · pairs parted: %[2]s", ID: "%[1]s · pasangan terputus: %[2]s"}
	textBridges      = words.Text{EN: "the ties without which others would be parted", ID: "hubungan yang tanpanya yang lain terputus"}
	textTriangleSum  = words.Text{EN: "the organizations and the triangles that they are in", ID: "organisasi dan segitiga tempatnya berada"}
	textByAll        = words.Text{EN: "divided by the %s organizations", ID: "dibagi %s organisasi"}
	textByTriples    = words.Text{EN: "divided by the %s paths of two ties", ID: "dibagi %s jalur dua hubungan"}
	textTheCells     = words.Text{EN: "these cells, those with the most organizations first", ID: "sel-sel itu, yang organisasinya terbanyak lebih dulu"}
	textTheNeeds     = words.Text{EN: "these needs", ID: "kebutuhan itu"}
	textCellOf       = words.Text{EN: "%[1]s · organizations: %[2]s", ID: "%[1]s · organisasi: %[2]s"}
	textSharing      = words.Text{EN: "the pairs that share a cell, those with the most first", ID: "pasangan yang berbagi sel, yang terbanyak lebih dulu"}
	textLoose        = words.Text{EN: "the overlap of the pairs without recorded coordination", ID: "tumpang tindih pasangan tanpa koordinasi tercatat"}
	textBound        = words.Text{EN: "the overlap of the pairs recorded as coordinated", ID: "tumpang tindih pasangan yang tercatat terkoordinasi"}
	textOfAllOverlap = words.Text{EN: "divided by the overlap of all pairs, %s", ID: "dibagi tumpang tindih semua pasangan, %s"}
)

// each lists those of n that have an amount, of the same amount those with the
// larger weight first.
func each(n int, heading words.Text, amount func(k int) (amount, weight float64), text func(k int) words.Message) Sum {
	var p parts
	for k := range n {
		if x, weight := amount(k); x != 0 {
			p.add(x, weight, int32(k))
		}
	}
	return p.sum(heading.With(), func(x part) words.Message { return text(int(x.of[0])) })
}

func (s *subject) plainly(i int) words.Message { return plain(s.name(int32(i))) }

// float returns a column of organizations.csv.
func (s *subject) float(column string) func(i int) float64 {
	return s.Answers.Column("organizations", column).Float
}

func organizations(s *subject) Sum {
	sectors := s.Network.Sectors()
	sizes := make([]float64, len(sectors)+1)
	for _, c := range s.Network.Codes() {
		if c < 0 {
			c = int32(len(sectors))
		}
		sizes[c]++
	}
	return each(len(sizes), textBySector, func(g int) (float64, float64) { return sizes[g], 0 }, func(g int) words.Message {
		if g == len(sectors) {
			return textNoSector.With()
		}
		return sectors[g].Label.With()
	})
}

func tiesOf(s *subject) Sum {
	all := s.Data.Ties.All()
	return each(len(all), textStrongest, func(k int) (float64, float64) { return 1, all[k].Strength },
		func(k int) words.Message { return s.ends(all[k]) })
}

// ends names the two ends of a tie and its strength.
func (s *subject) ends(t graph.Tie) words.Message {
	path := s.chain([]int32{t.A, t.B}, s.Data.Ties.IsDirected())
	return textTie.With(path, number(t.Strength), count(t.Partnerships))
}

func averageDegree(s *subject) Sum {
	degree := s.float("degree")
	sum := each(s.Network.Len(), textDegrees, func(i int) (float64, float64) { return degree(i), 0 }, s.plainly)
	sum.step(sum.Total()/float64(s.Network.Len()), textByAll.With(count(s.Network.Len())))
	return sum
}

// byComponent lists the components with an amount each.
func (s *subject) byComponent(amount func(size float64) float64) Sum {
	c := s.Data.Components()
	members := make([][]int32, len(c.Sizes))
	for i, label := range c.Labels {
		members[label-1] = append(members[label-1], int32(i))
	}
	return each(len(members), textComponents,
		func(k int) (float64, float64) { return amount(float64(len(members[k]))), float64(len(members[k])) },
		func(k int) words.Message { return textFragment.With(count(len(members[k])), s.names(members[k])) })
}

func components(s *subject) Sum { return s.byComponent(func(float64) float64 { return 1 }) }

func largestComponent(s *subject) Sum {
	sum := s.byComponent(func(size float64) float64 { return size })
	sum.Rule = Largest
	return sum
}

func isolates(s *subject) Sum {
	degree := s.float("degree")
	return each(s.Network.Len(), textIsolates, func(i int) (float64, float64) {
		if degree(i) > 0 {
			return 0, 0
		}
		return 1, 0
	}, s.plainly)
}

func cutPoints(s *subject) Sum {
	cut, pairs := s.float("cut_point"), s.float("pairs_cut")
	return each(s.Network.Len(), textCutPoints, func(i int) (float64, float64) { return cut(i), pairs(i) },
		func(i int) words.Message { return textPairsCut.With(s.name(int32(i)), number(pairs(i))) })
}

func bridges(s *subject) Sum {
	all, marks := s.Data.Flat.All(), s.Data.Cuts().Bridges
	return each(len(all), textBridges, func(k int) (float64, float64) {
		if marks[k] {
			return 1, all[k].Strength
		}
		return 0, 0
	}, func(k int) words.Message {
		return textTie.With(s.chain([]int32{all[k].A, all[k].B}, false), number(all[k].Strength), count(all[k].Partnerships))
	})
}

func transitivity(s *subject) Sum {
	triangles, degree := s.float("triangles"), s.float("degree")
	sum := each(s.Network.Len(), textTriangleSum, func(i int) (float64, float64) { return triangles(i), 0 }, s.plainly)
	triples := 0.0
	for i := range s.Network.Len() {
		triples += degree(i) * (degree(i) - 1) / 2
	}
	sum.step(chance.Ratio(sum.Total(), triples), textByTriples.With(number(triples)))
	return sum
}

// cellsWith lists the rows of cells.csv with a status; of kind cell but for gaps.
func cellsWith(status duplication.Status) func(*subject) Sum {
	return func(s *subject) Sum {
		statuses, kinds := s.Answers.Column("cells", "status"), s.Answers.Column("cells", "kind")
		members, heading := s.Answers.Column("cells", "organizations"), textTheCells
		if status == duplication.Gap {
			heading = textTheNeeds
		}
		return each(kinds.Len(), heading, func(row int) (float64, float64) {
			if status != "" && statuses.Cell(row) != string(status) || status != duplication.Gap && kinds.Cell(row) != "cell" {
				return 0, 0
			}
			return 1, members.Float(row)
		}, func(row int) words.Message {
			names := s.Answers.Column("cells", "names").Cell(row)
			if names == "" {
				return plain(s.spot(row))
			}
			return textCellOf.With(s.spot(row), names)
		})
	}
}

// heldAll reports whether overlap.csv holds every pair that shares a cell.
func (s *subject) heldAll() bool {
	f, ok := s.Answers.Figure("overlap_pairs_left_out")
	return ok && f.Value == 0
}

func overlapPairs(s *subject) Sum {
	if !s.heldAll() {
		return Sum{}
	}
	shared := s.overlapColumn("shared_cells")
	a, b := s.Answers.Column("overlap", "organization_a"), s.Answers.Column("overlap", "organization_b")
	return each(a.Len(), textSharing, func(row int) (float64, float64) { return 1, shared(row) },
		func(row int) words.Message { return plain(s.named(a.Cell(row)) + " – " + s.named(b.Cell(row))) })
}

func uncoordinated(s *subject) Sum {
	if !s.heldAll() {
		return Sum{}
	}
	return s.pairsOfNetwork(textLoose, s.overlapColumn("uncoordinated_overlap"))
}

func coordinationRate(s *subject) Sum {
	if !s.heldAll() {
		return Sum{}
	}
	cosine, coordinated := s.overlapColumn("cosine"), s.overlapColumn("coordinated")
	all := 0.0
	sum := s.pairsOfNetwork(textBound, func(row int) float64 {
		all += cosine(row)
		return cosine(row) * coordinated(row)
	})
	sum.step(chance.Ratio(sum.Total(), all), textOfAllOverlap.With(number(all)))
	return sum
}
