package finding

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/graph/words"
)

var (
	textGap = words.Text{
		EN: "For %[1]s of %[2]s no provider is recorded in this list, such as %[3]s in %[4]s.",
		ID: "Untuk %[1]s dari %[2]s, tidak ada penyedia yang tercatat dalam daftar ini, misalnya %[3]s di %[4]s."}
	textGapPeople = words.Text{
		EN: "These needs name %s people.",
		ID: "Kebutuhan itu menyebut %s orang."}
	textGapDetail = words.Text{
		EN: "Possible gaps: a need is listed, and no activity in force in this list covers its theme, place and target group. Somebody may work there without being in this list.",
		ID: "Kemungkinan kesenjangan: kebutuhan tercatat, tetapi tidak ada kegiatan yang berlaku dalam daftar ini yang mencakup tema, tempat, dan kelompok sasarannya. Bisa saja ada yang bekerja di sana tanpa tercatat dalam daftar ini."}
	textGapQuestion = words.Text{
		EN: "Is somebody there already whom this list does not show? If not, who is nearest?",
		ID: "Apakah sudah ada yang bekerja di sana tetapi tidak tercatat di sini? Jika belum, siapa yang paling dekat?"}
)

// gap is the status of a cell with a need and without a recorded provider.
const gap = "gap"

// gaps tells the needs that no recorded activity covers, the one with the most
// people first.
func gaps(r *run) []Finding {
	c, ok := r.columns("cells", "theme", "place", "people", "status")
	if !ok {
		return nil
	}
	theme, where, people, status := c[0], c[1], c[2], c[3]
	var open []int
	for i := range status.Len() {
		if status.Cell(i) == gap {
			open = append(open, i)
		}
	}
	if len(open) == 0 {
		return nil
	}
	slices.SortStableFunc(open, func(i, j int) int { return cmp.Compare(people.Float(j), people.Float(i)) })
	needs, _ := r.answers.Figure("gap_cells")
	total := 0.0
	for _, i := range open {
		if x := people.Float(i); !math.IsNaN(x) {
			total += x
		}
	}
	detail := []words.Message{textGapDetail.With()}
	if total > 0 {
		detail = append(detail, textGapPeople.With(count(int(total))))
	}
	return []Finding{{
		ID: "gaps",
		Headline: textGap.With(count(len(open)), counted(max(needs.N, len(open)), "listed need", "listed needs", "kebutuhan yang tercatat"),
			shortened(theme.Cell(open[0])), place(where.Cell(open[0]))),
		Detail:   sentences(detail...),
		Question: textGapQuestion.With(),
		Table:    "cells",
	}}
}
