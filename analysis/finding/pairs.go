package finding

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/graph/words"
)

var (
	textPairLess = words.Text{
		EN: "%[1]s and %[2]s meet less than chance would give: %[3]s recorded, about %[4]s expected.",
		ID: "%[1]s dan %[2]s lebih jarang terhubung daripada yang muncul secara kebetulan: tercatat %[3]s, diharapkan sekitar %[4]s."}
	textPairMore = words.Text{
		EN: "%[1]s and %[2]s meet more than chance would give: %[3]s recorded, about %[4]s expected.",
		ID: "%[1]s dan %[2]s lebih sering terhubung daripada yang muncul secara kebetulan: tercatat %[3]s, diharapkan sekitar %[4]s."}
	textWithinLess = words.Text{
		EN: "%[1]s: its organizations meet one another less than chance would give: %[2]s recorded, about %[3]s expected.",
		ID: "%[1]s: antarorganisasinya lebih jarang terhubung daripada yang muncul secara kebetulan: tercatat %[2]s, diharapkan sekitar %[3]s."}
	textWithinMore = words.Text{
		EN: "%[1]s: its organizations meet one another more than chance would give: %[2]s recorded, about %[3]s expected.",
		ID: "%[1]s: antarorganisasinya lebih sering terhubung daripada yang muncul secara kebetulan: tercatat %[2]s, diharapkan sekitar %[3]s."}
	textPairDetail = words.Text{
		EN: "Expected is the mean over draws that deal the organizations to each %[1]s at random and leave the ties as they are; observed is %[2]s times that (%[3]s after correction for the %[4]s comparisons made). A tie that is not in this list may still exist.",
		ID: "Yang diharapkan adalah rata-rata jika %[1]s dibagikan secara acak dan hubungan tetap; yang tercatat %[2]s kali angka itu (%[3]s setelah koreksi atas %[4]s perbandingan). Hubungan yang tidak tercatat dalam daftar ini bisa saja ada."}
	textPairQuestion = words.Text{
		EN: "Do %s and %s meet outside this list? If not, on which theme would a first joint step be worth it?",
		ID: "Apakah %s dan %s bertemu di luar daftar ini? Jika belum, pada tema apa langkah bersama pertama layak dicoba?"}
	textPairQuestionMore = words.Text{
		EN: "What brings %s and %s together, and could other organizations join it?",
		ID: "Apa yang mempertemukan %s dan %s, dan dapatkah organisasi lain ikut serta?"}
	textWithinQuestion = words.Text{
		EN: "What would organizations of the kind %s gain from working with one another?",
		ID: "Apa manfaatnya jika organisasi dari kelompok %s lebih banyak bekerja sama satu sama lain?"}
	textWithinQuestionMore = words.Text{
		EN: "Which of this work would gain from partners of another kind than %s?",
		ID: "Kerja mana yang akan terbantu oleh mitra dari luar kelompok %s?"}
)

// pairTests compares the ties of each pair of sectors with what chance gives.
func (r *run) pairTests() []test {
	c, ok := r.columns("mixing", "sector_a", "sector_b", "ties", "expected", "p")
	if !ok {
		return nil
	}
	var tests []test
	for i := range c[0].Len() {
		a, b := c[0].Cell(i), c[1].Cell(i)
		tests = append(tests, test{
			id: "sectors/" + a + "/" + b, sectorA: a, sectorB: b,
			observed: c[2].Float(i), expected: c[3].Float(i), units: 1, p: c[4].Float(i),
		})
	}
	return tests
}

// pairs tells the pairs of sectors that meet less or more than chance gives, the
// one with the most ties between observed and expected first.
func pairs(r *run) []Finding {
	var loud []test
	for _, t := range r.tests {
		if t.sectorA != "" && t.speaks() && !r.restates(t) {
			loud = append(loud, t)
		}
	}
	slices.SortStableFunc(loud, func(s, t test) int {
		return cmp.Compare(math.Abs(t.observed-t.expected), math.Abs(s.observed-s.expected))
	})
	var out []Finding
	for _, t := range loud[:min(len(loud), mostPairs)] {
		out = append(out, r.pair(t))
	}
	return out
}

// restates reports whether the test of a pair says again what across said:
// more ties across are fewer within, and the other way round.
func (r *run) restates(pair test) bool {
	for _, t := range r.tests {
		if t.id == acrossID && t.speaks() {
			return pair.sectorA == pair.sectorB && (pair.observed < pair.expected) == (t.observed > t.expected)
		}
	}
	return false
}

func (r *run) pair(t test) Finding {
	a, b := r.sector(t.sectorA), r.sector(t.sectorB)
	recorded, expected := ties(int(t.observed)), number(t.expected)
	less := t.observed < t.expected
	detail := textPairDetail.With(SectorLabel(r.Network), ratio(t.observed/t.expected), probability(t.p),
		count(len(r.tests)))
	f := Finding{ID: t.id, Table: "mixing", PastChance: true, Detail: sentences(append([]words.Message{detail}, r.funding()...)...)}
	switch {
	case t.sectorA == t.sectorB && less:
		f.Headline, f.Question = textWithinLess.With(a, recorded, expected), textWithinQuestion.With(a)
	case t.sectorA == t.sectorB:
		f.Headline, f.Question = textWithinMore.With(a, recorded, expected), textWithinQuestionMore.With(a)
	case less:
		f.Headline, f.Question = textPairLess.With(a, b, recorded, expected), textPairQuestion.With(a, b)
	default:
		f.Headline, f.Question = textPairMore.With(a, b, recorded, expected), textPairQuestionMore.With(a, b)
	}
	return f
}
