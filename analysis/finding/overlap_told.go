package finding

import (
	"math"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph/words"
)

var (
	textOverlapPairs = words.Text{
		EN: "In %[1]s of organizations, the two share more work than chance would give, and no %[2]s of theirs is recorded in this list.",
		ID: "Pada %[1]s organisasi, pekerjaan yang sama melebihi yang muncul secara kebetulan, dan dalam daftar ini tidak ada catatan tentang %[2]s keduanya."}
	textOverlapThese = words.Text{EN: "They are %s.", ID: "Yaitu %s."}
	textOverlapSome  = words.Text{EN: "Among them are %s.", ID: "Di antaranya %s."}
	textOverlapPair  = words.Text{
		EN: "%[1]s – %[2]s (%[3]s, %[4]s by chance)",
		ID: "%[1]s – %[2]s (%[3]s, secara kebetulan %[4]s)"}
	textAboutNumber     = words.Text{EN: "about %s", ID: "sekitar %s"}
	textLessThan        = words.Text{EN: "less than %s", ID: "kurang dari %s"}
	textOverlapPairRule = words.Text{
		EN: "Corrected for all pairs: of pairs named so, at most one in twenty is expected to be chance (%s).",
		ID: "Sudah dikoreksi atas semua pasangan: dari pasangan yang disebut demikian, paling banyak satu dari dua puluh diperkirakan kebetulan (%s)."}
	textOverlapSame = words.Text{
		EN: "Where each of the two does all that the other does, check first that they are not one organization under two spellings.",
		ID: "Bila seluruh kegiatan keduanya sama, periksa dahulu apakah keduanya bukan satu organisasi dengan dua ejaan."}
	textOverlapCaution = words.Text{
		EN: "An overlap is worth a conversation; it may be wanted, or already agreed outside this list.",
		ID: "Tumpang tindih layak dibicarakan; bisa saja memang diinginkan atau sudah disepakati di luar daftar ini."}
	textOverlapPairsQuestion = words.Text{
		EN: "Do they know of each other's work in these places, and would it help to divide it or to join it?",
		ID: "Apakah mereka saling mengetahui pekerjaannya di tempat-tempat itu, dan lebih baik dibagi atau digabung?"}

	textOverlapCount = words.Text{
		EN: "%[1]s on the same theme in the same place (%[2]s).",
		ID: "%[1]s pada tema yang sama di tempat yang sama (%[2]s)."}
	textOverlapCounts = words.Text{
		EN: "%[1]s on the same theme in the same place (%[2]s), %[3]s than the %[4]s or so that chance would give.",
		ID: "%[1]s pada tema yang sama di tempat yang sama (%[2]s), lebih %[3]s daripada sekitar %[4]s yang muncul secara kebetulan."}
	textFewer          = words.Text{EN: "fewer", ID: "sedikit"}
	textMore           = words.Text{EN: "more", ID: "banyak"}
	textOverlapWithout = words.Text{
		EN: "For %[1]s of these pairs no %[2]s is recorded in this list.",
		ID: "Untuk %[1]s di antara pasangan itu, dalam daftar ini tidak ada catatan tentang %[2]s."}
	textOverlapWithoutAll = words.Text{
		EN: "For none of these pairs is a %s recorded in this list.",
		ID: "Dalam daftar ini tidak tercatat %s untuk satu pun di antara pasangan itu."}
	textOverlapLess = words.Text{
		EN: "That is less overlap without a %s than chance would give.",
		ID: "Tumpang tindih tanpa %s itu lebih kecil daripada yang muncul secara kebetulan."}
	textOverlapBeyond = words.Text{
		EN: "That is more overlap without a %s than chance would give.",
		ID: "Tumpang tindih tanpa %s itu lebih besar daripada yang muncul secara kebetulan."}
	textOverlapDraws = words.Text{
		EN: "With the same amount of work placed at random there would be %[1]s to %[2]s such pairs in 95 of 100 draws (%[3]s after correction for the %[4]s comparisons made).",
		ID: "Jika pekerjaan sebanyak itu ditempatkan secara acak, akan ada %[1]s sampai %[2]s pasangan seperti itu dalam 95 dari 100 acakan (%[3]s setelah koreksi atas %[4]s perbandingan)."}
	textOverlapSum = words.Text{
		EN: "Overlap without a %[1]s, where a pair that does just the same counts 1, adds up to %[2]s; chance gives %[3]s to %[4]s in 95 of 100 draws (%[5]s after correction for the %[6]s comparisons made).",
		ID: "Tumpang tindih tanpa %[1]s, dengan pasangan yang pekerjaannya persis sama dihitung 1, berjumlah %[2]s; secara kebetulan %[3]s sampai %[4]s dalam 95 dari 100 acakan (%[5]s setelah koreksi atas %[6]s perbandingan)."}
	textOverlapNoPair = words.Text{
		EN: "Corrected for their number, no single pair without a %s shares more than chance would give.",
		ID: "Setelah koreksi atas banyaknya pasangan, tidak ada satu pun pasangan tanpa %s yang kesamaannya melebihi kebetulan."}
	textOverlapQuestion = words.Text{
		EN: "Which of these pairs would gain most from a conversation, to divide the work or to join it?",
		ID: "Pasangan mana yang paling perlu berbincang, untuk membagi pekerjaan atau menggabungkannya?"}
	textOverlapApart = words.Text{
		EN: "What keeps the work divided here, and does that still suit every place?",
		ID: "Apa yang membuat pekerjaan di sini terbagi, dan apakah pembagian itu masih cocok di semua tempat?"}
)

var coordination = map[passes.Coordination]words.Text{
	passes.ByPartnership: {EN: "joint partnership in force", ID: "kemitraan bersama yang berlaku"},
	passes.ByLead:        {EN: "common lead", ID: "ketua bersama"},
	passes.ByFunder:      {EN: "common funder", ID: "penyandang dana bersama"},
	passes.ByForum:       {EN: "common forum", ID: "forum bersama"},
}

// The figures of overlap that are compared with chance, and the ids of their
// tests.
const (
	overlapSum      = "uncoordinated_overlap"
	overlapNumber   = "overlap_pairs"
	overlapTestName = "overlap/"
)

func (r *run) overlapTests() []test {
	if r.Network.Recorded().Len() == 0 {
		return nil
	}
	var out []test
	for _, name := range []string{overlapSum, overlapNumber} {
		if f, ok := r.answers.Figure(name); ok {
			out = append(out, test{id: overlapTestName + name, observed: f.Value, expected: f.Expected, units: 1, p: f.P})
		}
	}
	return out
}

// overlapTest returns the test of a figure of overlap after correction, and
// whether it was made.
func (r *run) overlapTest(name string) (test, bool) {
	for _, t := range r.tests {
		if t.id == overlapTestName+name {
			return t, true
		}
	}
	return test{}, false
}

// overlapPairs tells how many pairs share more than chance would give, and names
// the first of them.
func overlapPairs(r *run) []Finding {
	p, ok := pairsOf(r.answers)
	rows, past := r.candidates()
	if !ok || past == 0 || r.Network.Recorded().Len() == 0 {
		return nil
	}
	var named []words.Message
	var organizations []int
	twice := false
	for _, i := range rows[:min(past, overlapNamed)] {
		a, okA := r.Network.Index(p.a.Cell(i))
		b, okB := r.Network.Index(p.b.Cell(i))
		if !okA || !okB {
			return nil
		}
		named = append(named, textOverlapPair.With(r.name(a), r.name(b),
			counted(int(p.shared.Float(i)), "combination", "combinations", "gabungan"), little(p.expected.Float(i))))
		organizations = append(organizations, a, b)
		twice = twice || p.same(i)
	}
	names := textOverlapThese
	if past > overlapNamed {
		names = textOverlapSome
	}
	detail := []words.Message{names.With(list(named)), textOverlapPairRule.With(r.levels())}
	if twice {
		detail = append(detail, textOverlapSame.With())
	}
	return []Finding{{
		ID:            "overlap/pairs",
		Headline:      textOverlapPairs.With(counted(past, "pair", "pairs", "pasangan"), coordination[r.Coordination]),
		Detail:        sentences(append(detail, textOverlapCaution.With())...),
		Question:      textOverlapPairsQuestion.With(),
		Table:         "overlap",
		Organizations: organizations,
		PastChance:    true,
	}}
}

// little says about how much a number is that may be next to nothing.
func little(x float64) words.Message {
	const least = 0.1
	if x < least {
		return textLessThan.With(number(least))
	}
	return textAboutNumber.With(number(x))
}

// overlapTotals tells that the overlap of the network as a whole, or the number of
// pairs that overlap, is less or more than chance would give.
func overlapTotals(r *run) []Finding {
	for _, name := range []string{overlapSum, overlapNumber} {
		t, ok := r.overlapTest(name)
		if !ok || !t.speaks() {
			continue
		}
		less := t.observed < t.expected
		var claim words.Message
		switch {
		case name == overlapNumber:
			than := textMore
			if less {
				than = textFewer
			}
			claim = textOverlapCounts.With(pairsWork(t.observed), r.levels(), than, number(math.Round(t.expected)))
		case less:
			claim = sentences(r.pairsWork(), textOverlapLess.With(coordination[r.Coordination]))
		default:
			claim = sentences(r.pairsWork(), textOverlapBeyond.With(coordination[r.Coordination]))
		}
		question := textOverlapQuestion
		if less {
			question = textOverlapApart
		}
		return r.overlapFinding(Finding{ID: t.id, Headline: claim, Detail: r.overlapChance(name), Question: question.With(),
			PastChance: true})
	}
	return nil
}

// overlapFact tells how many pairs overlap where nothing more can be said of them.
func overlapFact(r *run) []Finding {
	p, ok := pairsOf(r.answers)
	rows, past := r.candidates()
	if !ok || past > 0 || len(rows) == 0 || !p.strong(rows[0]) || len(overlapTotals(r)) > 0 {
		return nil
	}
	return r.overlapFinding(Finding{ID: "overlap", Headline: r.pairsWork(), Detail: r.overlapChance(overlapNumber),
		Question: textOverlapQuestion.With()})
}

// overlapFinding completes what is said of all pairs that overlap with how many of
// them are not coordinated.
func (r *run) overlapFinding(f Finding) []Finding {
	p, ok := pairsOf(r.answers)
	pairs, counted := r.answers.Figure(overlapNumber)
	if !ok || !counted || !(pairs.Value > 0) || r.Network.Recorded().Len() == 0 {
		return nil
	}
	// Where overlap.csv does not hold all pairs, it does not say of how many.
	if p.shared.Len() == int(pairs.Value) {
		without := textOverlapWithout.With(count(p.without()), coordination[r.Coordination])
		if p.without() == p.shared.Len() && p.shared.Len() > 1 {
			without = textOverlapWithoutAll.With(coordination[r.Coordination])
		}
		f.Headline = sentences(f.Headline, without)
	}
	f.Detail = sentences(f.Detail, textOverlapCaution.With())
	f.Table = "overlap"
	return []Finding{f}
}

// pairsWork counts the pairs that overlap, at the levels in force.
func (r *run) pairsWork() words.Message {
	f, _ := r.answers.Figure(overlapNumber)
	return textOverlapCount.With(pairsWork(f.Value), r.levels())
}

func pairsWork(pairs float64) words.Text {
	return counted(int(pairs), "pair of organizations works", "pairs of organizations work", "pasangan organisasi bekerja")
}

// without returns the number of pairs that are not coordinated.
func (p overlapping) without() int {
	n := 0
	for i := range p.coordinated.Len() {
		if !p.coordinated.True(i) {
			n++
		}
	}
	return n
}

// overlapChance says what chance gives for a figure of overlap, and that no pair
// stands out where none does.
func (r *run) overlapChance(name string) words.Message {
	var out []words.Message
	f, _ := r.answers.Figure(name)
	t, made := r.overlapTest(name)
	switch {
	case !made:
	case name == overlapNumber:
		out = append(out, textOverlapDraws.With(number(math.Round(f.Low)), number(math.Round(f.High)), probability(t.p),
			count(len(r.tests))))
	default:
		out = append(out, textOverlapSum.With(coordination[r.Coordination], number(f.Value), number(f.Low), number(f.High),
			probability(t.p), count(len(r.tests))))
	}
	if _, past := r.candidates(); past == 0 {
		out = append(out, textOverlapNoPair.With(coordination[r.Coordination]))
	}
	return sentences(out...)
}
