package finding

import "example.org/lintas/graph/words"

var (
	textSole = words.Text{
		EN: "%[1]s of %[2]s combinations of theme and place have one recorded provider (%[3]s).",
		ID: "%[1]s dari %[2]s gabungan tema dan tempat hanya memiliki satu penyedia yang tercatat (%[3]s)."}
	textSoleDetail = words.Text{
		EN: "The level decides such a number; the section on gaps gives it for the levels next to these. One provider may be what was agreed, and others may work there without being in this list.",
		ID: "Angka ini bergantung pada tingkatnya; bagian kesenjangan memuat angka untuk tingkat di sebelahnya. Satu penyedia bisa saja memang yang disepakati, dan yang lain mungkin bekerja di sana tanpa tercatat dalam daftar ini."}
	textSoleQuestion = words.Text{
		EN: "Where would it matter most that a second provider stands ready?",
		ID: "Di mana paling penting ada penyedia kedua yang siap?"}
)

// soleProviders tells that most cells have one recorded provider.
func soleProviders(r *run) []Finding {
	f, ok := r.answers.Figure("sole_provider_cells")
	if !ok || f.N < soleCells || !(f.Value >= soleShare*float64(f.N)) {
		return nil
	}
	return []Finding{{
		ID:       "sole-providers",
		Headline: textSole.With(count(int(f.Value)), count(f.N), r.levels()),
		Detail:   textSoleDetail.With(),
		Question: textSoleQuestion.With(),
		Table:    "cells",
	}}
}
