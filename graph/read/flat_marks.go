package read

import (
	"strings"
	"unicode/utf8"
)

// isBlankMark reports whether the cell says that there is nothing.
func isBlankMark(text string) bool {
	if len(text) > 24 {
		return false
	}
	if strings.Trim(text, "-–—_.* ") == "" {
		return true
	}
	if strings.IndexByte("nNtTbBkKaA(#", text[0]) < 0 && text[0] < utf8.RuneSelf {
		return false
	}
	switch strings.ToLower(text) {
	case "n/a", "na", "n.a", "n.a.", "#n/a", "#ref!", "#value!", "#name?", "#null!", "#div/0!", "null", "nil", "nihil", "none", "tidak ada",
		"tdk ada", "belum ada", "kosong", "ninguno", "ninguna", "nenhum", "nenhuma", "aucun", "aucune", "néant", "neant", "(blank)", "(kosong)", "no data", "لا يوجد":
		return true
	}
	return false
}

// isNobody reports whether a cell that should name an organization says that
// there is none, or that it is not known.
func isNobody(text string) bool {
	if isBlankMark(text) {
		return true
	}
	if len(text) > 40 {
		return false
	}
	switch strings.ToLower(text) {
	case "no partner", "no partners", "no donor", "no implementing partner", "none reported", "not applicable", "not specified", "not available",
		"unspecified", "unknown", "tbd", "to be determined", "to be confirmed", "tbc", "tidak diketahui", "tidak ada mitra", "tanpa mitra", "belum diketahui",
		"sans partenaire", "pas de partenaire", "non spécifié", "inconnu", "no especificado", "sin socio", "desconocido", "não especificado",
		"(direct expenditure)", "direct expenditure", "direct implementation", "private individual", "individual", "individuals", "perorangan", "perseorangan", "individu", "swadaya", "#", "0":
		return true
	}
	return false
}

// isDitto reports whether the cell says that it repeats the one above.
func isDitto(text string) bool {
	if len(text) > 24 || text == "" {
		return false
	}
	if strings.IndexByte("iIsSdD\"'", text[0]) < 0 && text[0] < utf8.RuneSelf {
		return false
	}
	switch strings.ToLower(text) {
	case "idem", "id.", "sda", "s.d.a", "s.d.a.", "s d a", "ditto", "dito", "do.", `"`, `""`, "''", "”", "〃", "same as above", "sama dengan di atas", "sama seperti di atas",
		"ibid", "ibid.", "igual", "ídem", "sama":
		return true
	}
	return false
}

// isTotal reports whether the text is what a row of totals begins with. The sum
// may stand in the same cell: "Jumlah: 25 mitra".
func isTotal(text string) bool {
	head, rest, _ := strings.Cut(text, ":")
	if rest = strings.TrimSpace(rest); rest != "" && rest[0] >= '0' && rest[0] <= '9' {
		text = head
	}
	switch strings.ToLower(strings.Trim(text, " :.=")) {
	case "total", "totals", "sum", "jumlah", "grand total", "sub total", "subtotal", "jumlah total", "total jumlah", "total keseluruhan", "somme", "suma",
		"total general", "total général", "totaux", "total geral", "soma", "المجموع", "الاجمالي":
		return true
	}
	return false
}

// isNote reports whether the text is what a note below a list begins with.
func isNote(text string) bool {
	head, rest, colon := strings.Cut(text, ":")
	switch strings.ToLower(strings.TrimSpace(head)) {
	case "source", "sources", "sumber", "sumber data", "fuente", "fonte", "note", "notes", "nota", "catatan", "keterangan", "ket", "remarks", "*) keterangan",
		"المصدر", "disclaimer", "last updated", "updated", "diperbarui", "dicetak", "printed":
		return colon && rest != "" || !colon && strings.EqualFold(head, "catatan")
	}
	switch strings.ToLower(strings.TrimRight(firstWord(text), ".,: ")) {
	case "mengetahui", "menyetujui", "nip": // who signed the list
		return true
	}
	return strings.HasPrefix(text, "©") || strings.HasPrefix(text, "*)") || strings.HasPrefix(text, "** ")
}
