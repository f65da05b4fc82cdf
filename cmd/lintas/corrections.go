package main

import (
	"io"
	"slices"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
	"example.org/lintas/graph/write"
)

// mostCorrected is how many spellings the workbook of corrections shows. Those
// beyond need a look least.
const mostCorrected = 50_000

// corrections is a workbook of corrections in the making.
type corrections struct {
	account  *read.Account
	language words.Language
	last     words.Message // what to do with it in the end
	rows     []read.CorrectionRow
}

// writeCorrections writes what was understood, and what may be wrong with it, as
// a workbook that --mapping reads back: what to do, then the sheets in the order
// of what a person can do most with. The last line of the first says what to do in
// the end.
func writeCorrections(w io.Writer, a *read.Account, l words.Language, last words.Message) error {
	c := &corrections{account: a, language: l, last: last, rows: a.CorrectionRows()}
	sheets := []write.Sheet{c.first(), c.organizations()}
	for _, s := range []write.Sheet{c.cells(), c.columns(), c.problems()} {
		if s.Table.Len() > 0 {
			sheets = append(sheets, s)
		}
	}
	return write.Workbook(w, l, sheets)
}

var (
	textFirstSheet  = words.Text{EN: "Read first", ID: "Baca dulu"}
	textFirstColumn = words.Text{EN: "What to do with this workbook", ID: "Cara memakai buku kerja ini"}
	textFirstLines  = []words.Text{
		{EN: "1. Sheet Organizations: what needs a look stands at the top. Choose the sector where none stands. A sector with a reason beside it is a proposal, which you accept by giving this workbook back; empty it to refuse it.",
			ID: "1. Lembar Organisasi: baris yang perlu dilihat ada di atas. Pilih sektor yang masih kosong. Sektor yang disertai alasan adalah usulan, dan diterima bila buku kerja ini diberikan kembali; kosongkan bila tidak setuju."},
		{EN: "2. Two names of one organization: choose the same name for both in the column “Is the organization”. Choose yes in “Names no organization” where that is so.",
			ID: "2. Dua nama untuk satu organisasi: pilih nama yang sama untuk keduanya di kolom “Adalah organisasi”. Bila suatu nama bukan organisasi, pilih ya di kolom “Bukan organisasi”."},
		{EN: "3. Sheet Cells: choose yes where a cell names several organizations, and no where it is one.",
			ID: "3. Lembar Sel: pilih ya bila satu sel menyebut beberapa organisasi, dan tidak bila hanya satu."},
		{EN: "4. Sheet Columns: choose what a column holds where it was taken wrongly. What the sheet Problems says is to be mended in the file itself.",
			ID: "4. Lembar Kolom: pilih isi kolom yang keliru dipahami. Yang tercantum di lembar Masalah diperbaiki di berkas aslinya."},
	}
	textNotShown = words.Text{EN: "Names that need no look and are not shown: %s. They stay as they are.",
		ID: "Nama yang tidak perlu dilihat dan tidak ditampilkan: %s. Nama itu tetap seperti adanya."}
)

// first returns the sheet that says what to do.
func (c *corrections) first() write.Sheet {
	l := c.language
	var lines []string
	for _, text := range textFirstLines {
		lines = append(lines, text.In(l))
	}
	lines = append(lines, c.last.In(l))
	if n := len(c.rows) - mostCorrected; n > 0 {
		lines = append(lines, textNotShown.With(l.Count(n)).In(l))
	}
	name := textFirstSheet.In(l)
	const sentence = 100
	return write.Sheet{Name: name, Table: &table.Table{Name: name, Columns: []table.Column{table.Texts(textFirstColumn.In(l), lines)}},
		Looks: []write.Look{{Wrap: true, Width: sentence}}}
}

// sheet returns a sheet of corrections with the given rows. The widths are those
// of its columns, 0 being what fits; wide columns break their lines.
func (c *corrections) sheet(of *read.CorrectionSheet, rows [][]string, widths map[int]float64) write.Sheet {
	l := c.language
	t := &table.Table{Name: of.Name.In(l)}
	s := write.Sheet{Name: of.Name.In(l), Table: t}
	for i, x := range of.Columns {
		cells := make([]string, len(rows))
		for k, row := range rows {
			cells[k] = row[i]
		}
		t.Columns = append(t.Columns, table.Texts(x.Title.In(l), cells))
		s.Looks = append(s.Looks, write.Look{Text: true, Help: x.Help.In(l), Wrap: widths[i] > 0, Width: widths[i]})
	}
	return s
}

// look returns how the column with the given key looks.
func look(s *write.Sheet, of *read.CorrectionSheet, key string) *write.Look {
	i := slices.IndexFunc(of.Columns, func(c read.CorrectionColumn) bool { return c.Key == key })
	return &s.Looks[i]
}

// problems returns the sheet of what is wrong in the files.
func (c *corrections) problems() write.Sheet {
	l := c.language
	var rows [][]string
	for _, p := range c.account.Problems {
		grave := textErrorWord
		if p.Severity == graph.Warning {
			grave = textWarningWord
		}
		rows = append(rows, []string{p.Where(), grave.In(l), p.Message.In(l)})
	}
	if n := c.account.Omitted; n > 0 {
		rows = append(rows, []string{"", "", textMoreProblems.With(l.Count(n)).In(l)})
	}
	const sentence = 90
	return c.sheet(&read.ProblemCorrections, rows, map[int]float64{2: sentence})
}
