package finding

import (
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

var (
	textAcrossLess = words.Text{
		EN: "Organizations meet across %[1]s lines less than chance would give: %[2]s of ties join organizations that differ in %[1]s, where %[3]s would be expected.",
		ID: "Hubungan antarorganisasi yang berbeda %[1]s lebih jarang daripada yang muncul secara kebetulan: %[2]s dari seluruh hubungan, padahal yang diharapkan %[3]s."}
	textAcrossMore = words.Text{
		EN: "Organizations meet across %[1]s lines more than chance would give: %[2]s of ties join organizations that differ in %[1]s, where %[3]s would be expected.",
		ID: "Hubungan antarorganisasi yang berbeda %[1]s lebih sering daripada yang muncul secara kebetulan: %[2]s dari seluruh hubungan, padahal yang diharapkan %[3]s."}
	textAcrossDetail = words.Text{
		EN: "Rests on %[1]s with the %[5]s known at both ends. Dealt to the same organizations at random, the ties as they are, it would be between %[2]s and %[3]s in 95 of 100 draws (%[4]s).",
		ID: "Berdasarkan %[1]s yang %[5]s kedua ujungnya diketahui. Jika %[5]s dibagikan secara acak kepada organisasi yang sama dan hubungan tetap, hasilnya antara %[2]s dan %[3]s dalam 95 dari 100 acakan (%[4]s)."}
	textAcrossQuestion = words.Text{
		EN: "Which joint work would gain most from a partner of another %s?",
		ID: "Kerja bersama mana yang paling terbantu oleh mitra dari %s lain?"}
	textAcrossQuestionMore = words.Text{
		EN: "What has made working with another %s possible here, and what would keep it going?",
		ID: "Apa yang membuat kerja sama dengan %s lain berjalan di sini, dan bagaimana menjaganya?"}
	textFunding = words.Text{
		EN: "%s of all ties are between those that only fund and those they fund, which by itself joins unlike organizations.",
		ID: "%s dari semua hubungan adalah antara yang hanya mendanai dan yang didanai, yang dengan sendirinya mempertemukan organisasi yang berlainan."}
)

const acrossID = "sectors/across"

func (r *run) acrossTest() []test {
	f, ok := r.answers.Figure("share_across_sectors")
	if !ok {
		return nil
	}
	return []test{{id: acrossID, observed: f.Value, expected: f.Expected, units: float64(f.N), p: f.P}}
}

// across compares the share of ties between sectors with what chance gives.
func across(r *run) []Finding {
	for _, t := range r.tests {
		if t.id != acrossID || !t.speaks() {
			continue
		}
		f, _ := r.answers.Figure("share_across_sectors")
		label := SectorLabel(r.Network)
		headline, question := textAcrossLess, textAcrossQuestion
		if t.observed > t.expected {
			headline, question = textAcrossMore, textAcrossQuestionMore
		}
		detail := textAcrossDetail.With(ties(f.N), percent(f.Low), percent(f.High), probability(t.p), label)
		return []Finding{{
			ID:       t.id,
			Headline: headline.With(label, percent(t.observed), percent(t.expected)),
			Detail:   sentences(append([]words.Message{detail}, r.funding()...)...),
			Question: question.With(label),
			Table:    "network", PastChance: true,
		}}
	}
	return nil
}

// funding says how many ties there are only because of members that fund and do
// nothing else; nothing where there are few.
func (r *run) funding() []words.Message {
	if r.funded < fundingShare {
		return nil
	}
	return []words.Message{textFunding.With(percent(r.funded))}
}

// fundedShare returns the share of the ties that go when members that only fund
// are taken out of each partnership.
func fundedShare(d *passes.Data) float64 {
	without, found := graph.WithoutRole(d.Network, graph.Funder)
	all := len(d.Flat.All())
	if !found || all == 0 {
		return 0
	}
	left := len(without.Ties(d.Projection).Symmetric(d.Symmetrize).All())
	return float64(all-left) / float64(all)
}
