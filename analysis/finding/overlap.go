package finding

import (
	"cmp"
	"slices"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var (
	textOverlap = words.Text{
		EN: "%[1]s and %[2]s share %[3]s of theme and place, and no %[4]s of the two is recorded in this list.",
		ID: "%[1]s dan %[2]s sama-sama bekerja pada %[3]s tema dan tempat, dan %[4]s keduanya tidak tercatat dalam daftar ini."}
	textOverlapDetail = words.Text{
		EN: "First of %[1]s in which at least half of what one of the two does is also done by the other, ordered by how much they share and how alike it is (%[2]s).",
		ID: "Yang pertama dari %[1]s yang paling sedikit separuh kegiatan salah satunya juga dikerjakan yang lain, diurutkan menurut banyaknya yang sama dan kemiripannya (%[2]s)."}
	textOverlapOnly = words.Text{
		EN: "The only pair in which at least half of what one of the two does is also done by the other (%s).",
		ID: "Satu-satunya pasangan yang paling sedikit separuh kegiatan salah satunya juga dikerjakan yang lain (%s)."}
	textOverlapCaution = words.Text{
		EN: "An overlap is worth a conversation; it may be wanted, or already agreed outside this list.",
		ID: "Tumpang tindih layak dibicarakan; bisa saja memang diinginkan atau sudah disepakati di luar daftar ini."}
	textOverlapTwice = words.Text{
		EN: "%s in which each does all that the other does come after these: such a pair may be one organization under two spellings.",
		ID: "%s yang seluruh kegiatannya sama ditempatkan sesudahnya: pasangan seperti itu bisa saja satu organisasi dengan dua ejaan."}
	textOverlapSame = words.Text{
		EN: "Each of the two does all that the other does: check first that they are not one organization under two spellings.",
		ID: "Seluruh kegiatan keduanya sama: periksa dahulu apakah keduanya bukan satu organisasi dengan dua ejaan."}
	textOverlapQuestion = words.Text{
		EN: "Do %[1]s and %[2]s know of each other's work in these places, and would it help to divide it or to join it?",
		ID: "Apakah %[1]s dan %[2]s saling mengetahui pekerjaannya di tempat-tempat itu, dan lebih baik dibagi atau digabung?"}
)

var coordination = map[passes.Coordination]words.Text{
	passes.ByPartnership: {EN: "joint partnership", ID: "kemitraan bersama"},
	passes.ByLead:        {EN: "common lead", ID: "ketua bersama"},
	passes.ByFunder:      {EN: "common funder", ID: "penyandang dana bersama"},
	passes.ByForum:       {EN: "common forum", ID: "forum bersama"},
}

// Candidates returns the rows of overlap.csv of pairs that are not coordinated,
// in the order in which they are worth a conversation: first those that share at
// least two cells and half of the cells of either, how many is told; then the
// others; each by the number of shared cells times their likeness. Pairs that
// share everything come last among theirs: they are often one organization
// spelled in two ways.
func Candidates(a *registry.Answers) (rows []int, strong int) {
	p, ok := pairsOf(a)
	if !ok {
		return nil, 0
	}
	for i := range p.shared.Len() {
		if !p.coordinated.True(i) && p.alike.Float(i) > 0 {
			rows = append(rows, i)
			if p.strong(i) {
				strong++
			}
		}
	}
	amount := func(i int) float64 { return p.shared.Float(i) * p.alike.Float(i) }
	slices.SortStableFunc(rows, func(i, j int) int {
		return cmp.Or(last(!p.strong(i), !p.strong(j)), last(p.same(i), p.same(j)), cmp.Compare(amount(j), amount(i)))
	})
	return rows, strong
}

// last orders what holds after what does not.
func last(i, j bool) int {
	switch {
	case i == j:
		return 0
	case i:
		return 1
	}
	return -1
}

// overlapping is the columns of overlap.csv that the rule reads.
type overlapping struct {
	a, b, shared, containmentA, containmentB, coordinated, alike *table.Column
}

func pairsOf(a *registry.Answers) (overlapping, bool) {
	c, ok := columns(a, "overlap", "organization_a", "organization_b", "shared_cells", "containment_a", "containment_b",
		"coordinated", "uncoordinated_overlap")
	if !ok {
		return overlapping{}, false
	}
	return overlapping{c[0], c[1], c[2], c[3], c[4], c[5], c[6]}, true
}

func (p overlapping) strong(i int) bool {
	return p.shared.Float(i) >= overlapCells && max(p.containmentA.Float(i), p.containmentB.Float(i)) >= overlapContainment
}

// same reports whether each of the two does all that the other does.
func (p overlapping) same(i int) bool {
	return p.containmentA.Float(i) == 1 && p.containmentB.Float(i) == 1
}

// overlap tells the first of the candidates, and how many there are.
func overlap(r *run) []Finding {
	p, ok := pairsOf(r.answers)
	rows, strong := Candidates(r.answers)
	if !ok || strong == 0 || len(r.Network.Recorded()) == 0 {
		return nil
	}
	top := rows[0]
	a, okA := r.Network.Index(p.a.Cell(top))
	b, okB := r.Network.Index(p.b.Cell(top))
	if !okA || !okB {
		return nil
	}
	twice := 0
	for _, i := range rows[:strong] {
		if p.same(i) {
			twice++
		}
	}
	detail := []words.Message{textOverlapOnly.With(r.levels())}
	if strong > 1 {
		detail[0] = textOverlapDetail.With(counted(strong, "pair", "pairs", "pasangan"), r.levels())
	}
	switch {
	case p.same(top):
		detail = append(detail, textOverlapSame.With())
	case twice > 0:
		detail = append(detail, textOverlapTwice.With(counted(twice, "pair", "pairs", "pasangan")))
	}
	return []Finding{{
		ID: "overlap",
		Headline: textOverlap.With(r.name(a), r.name(b),
			counted(int(p.shared.Float(top)), "combination", "combinations", "gabungan"), coordination[r.Coordination]),
		Detail:        sentences(append(detail, textOverlapCaution.With())...),
		Question:      textOverlapQuestion.With(r.name(a), r.name(b)),
		Table:         "overlap",
		Organizations: []int{a, b},
	}}
}
