package finding

import (
	"cmp"
	"slices"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

var (
	textCut = words.Text{
		EN: "In this list %[2]s are connected with the rest only through %[1]s.",
		ID: "Dalam daftar ini %[2]s terhubung dengan yang lain hanya melalui %[1]s."}
	textCutAlso = words.Text{
		EN: "The same holds, among others, for %s.",
		ID: "Hal yang sama berlaku antara lain untuk %s."}
	textCutFunders = words.Text{
		EN: "Those that only fund are left out here.",
		ID: "Yang hanya mendanai tidak dihitung di sini."}
	textCutPart = words.Text{
		EN: "%s (%s)",
		ID: "%s (%s)"}
	textCutDetail = words.Text{
		EN: "A cut point is the only link between parts of the network as it is recorded: without it, %[1]s of %[2]s connected pairs of organizations would have no path left.",
		ID: "Titik putus adalah satu-satunya penghubung antarbagian jejaring yang tercatat: tanpanya, %[1]s dari %[2]s pasangan organisasi yang terhubung tidak lagi memiliki jalur."}
	textCutCaution = words.Text{
		EN: "Other links may exist that are not in this list.",
		ID: "Penghubung lain yang tidak tercatat dalam daftar ini bisa saja ada."}
	textCutQuestion = words.Text{
		EN: "Which second link would be easy to make?",
		ID: "Penghubung kedua mana yang mudah dibuat?"}
)

// cuts tells the cut points on which at least a few organizations hang.
func cuts(r *run) []Finding {
	c, ok := r.columns("organizations", "cut_point", "pairs_cut")
	if !ok || r.hub >= 0 {
		return nil
	}
	connected := r.connected()
	type cut struct {
		organization, off int
		pairs             float64
	}
	var found []cut
	for i := range c[0].Len() {
		if !c[0].True(i) || c[1].Float(i) < cutShare*float64(connected) {
			continue
		}
		// Where most ties are funding, a funder in the middle is what a list of
		// grants looks like and no finding.
		if r.funded > fundingMost && r.onlyFunds(i) {
			continue
		}
		if off := r.hanging(i); off >= cutOff {
			found = append(found, cut{i, off, c[1].Float(i)})
		}
	}
	if len(found) == 0 {
		return nil
	}
	slices.SortStableFunc(found, func(a, b cut) int {
		return cmp.Or(cmp.Compare(b.pairs, a.pairs), cmp.Compare(b.off, a.off))
	})
	found = found[:min(len(found), cutsMost)]
	first := found[0]
	named := []int{first.organization}
	detail := []words.Message{textCutDetail.With(count(int(first.pairs)), count(connected))}
	var also []words.Message
	for _, f := range found[1:] {
		also = append(also, textCutPart.With(r.name(f.organization), organizations(f.off)))
		named = append(named, f.organization)
	}
	if len(also) > 0 {
		detail = append(detail, textCutAlso.With(list(also)))
	}
	if r.funded > fundingMost {
		detail = append(detail, textCutFunders.With())
	}
	return []Finding{{
		ID:            "cuts",
		Headline:      textCut.With(r.name(first.organization), organizations(first.off)),
		Detail:        sentences(append(detail, textCutCaution.With())...),
		Question:      textCutQuestion.With(),
		Table:         "organizations",
		Organizations: named,
		Judgement:     true,
	}}
}

// connected returns the number of pairs of organizations that a path connects.
func (r *run) connected() int {
	total := 0
	for _, k := range r.Components().Sizes {
		total += k * (k - 1) / 2
	}
	return total
}

// hanging returns how many organizations the largest part of v's component does
// not hold once v is left out.
func (r *run) hanging(v int) int {
	seen := make([]bool, r.Network.Len())
	seen[v] = true
	all, largest := 0, 0
	for _, start := range r.Flat.Out().Row(v) {
		if seen[start] {
			continue
		}
		seen[start] = true
		part := []int32{start}
		for k := 0; k < len(part); k++ {
			for _, w := range r.Flat.Out().Row(int(part[k])) {
				if !seen[w] {
					seen[w] = true
					part = append(part, w)
				}
			}
		}
		all += len(part)
		largest = max(largest, len(part))
	}
	return all - largest
}

// onlyFunds reports whether the organization is recorded in partnerships as
// funder and as nothing else.
func (r *run) onlyFunds(organization int) bool {
	funds := false
	all := r.Network.Partnerships()
	for i := range all.Len() {
		if source, target, plain := all.Pair(i); plain {
			if source == organization || target == organization {
				return false
			}
			continue
		}
		for _, m := range all.At(i).Members {
			if m.Organization != organization {
				continue
			}
			if m.Role != graph.Funder {
				return false
			}
			funds = true
		}
	}
	return funds
}
