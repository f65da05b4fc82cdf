package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode/utf8"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// findingsFile is where people strike, reword and pin findings.
const findingsFile = "findings.csv"

// mostFindingsFile is the size in bytes beyond which such a file is none, and mostText
// how many letters a headline may have.
const (
	mostFindingsFile = 1 << 20
	mostText         = 500
)

// edits is what people decided of findings, and where that stands.
type edits struct {
	all []finding.Edit
	sum string // SHA-256 of the file; empty where there is none
}

// input is the file among the inputs of the run.
func (e edits) input() read.File {
	return read.File{Name: findingsFile, SHA256: e.sum, Rows: len(e.all), Read: len(e.all)}
}

// readEdits reads findings.csv beside the data or, where there is none, the one
// that an earlier run left in the output folder. One that cannot be used is a
// *dataError.
func (j *job) readEdits(dir string) (edits, error) {
	for _, folder := range []string{j.folderOfData(), dir} {
		if folder == "" {
			continue
		}
		path := filepath.Join(folder, findingsFile)
		raw, err := os.ReadFile(path)
		if isMissing(err) {
			continue
		}
		if err != nil {
			return edits{}, &dataError{message: textUnreadable.With(path, reason(err))}
		}
		sum := sha256.Sum256(raw)
		all, err := parseEdits(path, raw)
		found := edits{all, hex.EncodeToString(sum[:])}
		if j.anonymous {
			found = found.withoutTexts()
		}
		return found, err
	}
	return edits{}, nil
}

// folderOfData returns the folder in which the data lie, or that they are; empty
// where they are no file of this computer.
func (j *job) folderOfData() string {
	if j.data == standardInput || strings.HasPrefix(j.data, datasetPrefix) {
		return ""
	}
	if info, err := os.Stat(j.data); err == nil && info.IsDir() {
		return j.data
	}
	return filepath.Dir(j.data)
}

// parseEdits reads the rows in which something is decided. A spreadsheet may have
// put semicolons or tabs in place of commas.
func parseEdits(path string, raw []byte) ([]finding.Edit, error) {
	bad := func(line int, m words.Message) error {
		return &dataError{message: textBadFindings.With(path, line, m)}
	}
	raw = bytes.TrimPrefix(raw, []byte("\ufeff"))
	head, _, _ := bytes.Cut(raw, []byte{'\n'})
	r := csv.NewReader(bytes.NewReader(raw))
	r.FieldsPerRecord, r.LazyQuotes = -1, true
	for _, other := range []rune{';', '\t'} {
		if strings.ContainsRune(string(head), other) && !bytes.Contains(head, []byte{','}) {
			r.Comma = other
		}
	}
	all, err := r.ReadAll()
	if err != nil || len(all) == 0 || len(raw) > mostFindingsFile {
		return nil, bad(1, textNoFindingsTable.With())
	}
	at := map[string]int{}
	for i, name := range all[0] {
		at[strings.ToLower(strings.TrimSpace(name))] = i
	}
	if _, there := at["id"]; !there {
		return nil, bad(1, textNoFindingsTable.With())
	}
	var out []finding.Edit
	for i, row := range all[1:] {
		cell := func(column string) string {
			k, there := at[column]
			if !there || k >= len(row) {
				return ""
			}
			return strings.Join(strings.Fields(table.Unguard(row[k])), " ")
		}
		e := finding.Edit{ID: cell("id"), Text: printable(cell("text")), Found: cell("finding")}
		action, known := actionCalled(cell("action"))
		switch {
		case !known:
			return nil, bad(i+2, textNoAction.With(cell("action"), strings.Join(actionNames(), ", ")))
		case utf8.RuneCountInString(e.Text) > mostText:
			return nil, bad(i+2, textLongText.With(e.ID, mostText))
		case action == finding.Reword && e.Text == "":
			return nil, bad(i+2, textNoNewText.With(e.ID))
		case e.ID == "" || action == "" && e.Text == "":
			continue
		}
		e.Action = action
		out = append(out, e)
	}
	return out, nil
}

// actionWords is what Indonesian calls the actions.
var actionWords = map[string]finding.Action{"hapus": finding.Strike, "ubah": finding.Reword, "utamakan": finding.Pin}

// actionCalled returns the action of that name in either language; none is one
// too.
func actionCalled(name string) (finding.Action, bool) {
	name = strings.ToLower(name)
	if a, known := actionWords[name]; known {
		return a, true
	}
	return finding.Action(name), name == "" || slices.Contains(finding.Actions, finding.Action(name))
}

func actionNames() []string {
	var names []string
	for name, action := range actionWords {
		names = append(names, fmt.Sprintf("%s (%s)", action, name))
	}
	slices.Sort(names)
	return names
}

// table returns findings.csv: the findings of the run with what is decided of
// them, then decisions on findings that it does not have.
func (e edits) table(found []finding.Finding, l words.Language) *table.Table {
	var ids, actions, texts, headlines, editions []string
	add := func(x finding.Edit, headline, edition string) {
		ids, actions, texts = append(ids, x.ID), append(actions, string(x.Action)), append(texts, x.Text)
		headlines, editions = append(headlines, headline), append(editions, edition)
	}
	for _, f := range found {
		x := e.of(f.ID)
		headline, edition := f.Headline.In(l), reportFile
		if x.IsStale(f) {
			headline = x.Found // until somebody has looked at the text again
		}
		if f.Judgement {
			edition = teamFile
		}
		add(x, headline, edition)
	}
	for _, x := range e.all {
		if !slices.ContainsFunc(found, func(f finding.Finding) bool { return f.ID == x.ID }) {
			add(x, x.Found, "")
		}
	}
	return &table.Table{Name: "findings", Columns: []table.Column{
		table.Texts("id", ids), table.Texts("action", actions), table.Texts("text", texts),
		table.Texts("finding", headlines), table.Texts("edition", editions)}}
}

// of returns what is decided of a finding, which may be nothing.
func (e edits) of(id string) finding.Edit {
	if i := slices.IndexFunc(e.all, func(x finding.Edit) bool { return x.ID == id }); i >= 0 {
		return e.all[i]
	}
	return finding.Edit{ID: id}
}

// withoutTexts returns the decisions without the texts, in which names may stand.
func (e edits) withoutTexts() edits {
	out := edits{sum: e.sum}
	for _, x := range e.all {
		if x.Text, x.Found = "", ""; x.Action != finding.Reword && x.Action != "" {
			out.all = append(out.all, x)
		}
	}
	return out
}

// tellStale says which texts were written for findings that have changed since.
func (e edits) tellStale(p *program, found []finding.Finding) {
	for _, f := range found {
		if e.of(f.ID).IsStale(f) {
			p.tell(textStaleFinding.With(findingsFile, f.ID, f.Headline).In(p.language))
		}
	}
}

var (
	textBadFindings     = words.Text{EN: "%s:%d: %s", ID: "%s:%d: %s"}
	textNoFindingsTable = words.Text{EN: "this is not the table of findings: it needs the columns id, action and text; delete it to start afresh", ID: "ini bukan tabel temuan: perlu kolom id, action, dan text; hapus berkas ini untuk mulai dari awal"}
	textNoAction        = words.Text{EN: "there is no action %q: write one of %s, or nothing", ID: "tidak ada tindakan %q: tulis salah satu dari %s, atau kosongkan"}
	textNoNewText       = words.Text{EN: "%s is to be reworded and has no text; write it in the column text", ID: "%s hendak diubah, tetapi kolom text masih kosong; tulis kalimatnya di sana"}
	textLongText        = words.Text{EN: "the text of %s is too long: a headline has at most %d letters", ID: "kalimat untuk %s terlalu panjang: paling banyak %d huruf"}
	textStaleFinding    = words.Text{EN: "%s: %s was reworded when it said something else. Now it says: %s Check the text, then empty its cell in the column finding.", ID: "%s: kalimat untuk %s ditulis ketika temuannya masih berbeda. Kini bunyinya: %s Periksa kalimat itu, lalu kosongkan selnya di kolom finding."}
)
