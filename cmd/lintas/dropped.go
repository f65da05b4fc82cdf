package main

import (
	"bytes"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
	"github.com/spf13/cobra"
)

// correctionsFile is the workbook of corrections beside the report of data that
// were dropped on the program.
const correctionsFile = "corrections.xlsx"

// dropped is data that were dropped on the program, with the answers given
// about them.
type dropped struct {
	*job
	answers  string // where the workbook is, or would be; empty for data that are no file
	answered bool   // somebody has saved it, so that it counts
}

// droppedRun makes a report beside the data and opens it. Data that cannot be used
// as they are get a workbook of corrections in its place; once it is filled in, the
// same data can be dropped again.
func droppedRun(cmd *cobra.Command, p *program, data string) error {
	dir := besideData(data)
	d := &dropped{job: newJob()}
	d.data = data
	d.reading.Propose = true
	if data != standardInput && !strings.HasPrefix(data, datasetPrefix) {
		d.answers = filepath.Join(dir, correctionsFile)
	}
	if err := d.takeAnswers(cmd, p); err != nil {
		return err
	}
	m, err := reportRun(cmd, p, d.job, &drawing{dpi: pictureDPI}, dir)
	var unusable *dataError
	switch {
	case err == nil:
		if err := d.ask(p, m.account, textMayAnswer); err != nil {
			return err
		}
		p.open(filepath.Join(dir, reportFile))
		return nil
	case errors.As(err, &unusable) && d.answers != "" && canBeMended(unusable.account):
		if err := d.ask(p, unusable.account, textMustAnswer); err != nil {
			return err
		}
		p.open(d.answers)
	}
	return err
}

// canBeMended reports whether anything is wrong within the files: with a damaged one
// there is nothing to answer.
func canBeMended(a *read.Account) bool {
	return a != nil && slices.ContainsFunc(a.Problems, func(p graph.Problem) bool { return p.Line > 0 })
}

// takeAnswers makes the workbook the mapping of the data once somebody has saved it.
// As it was written, nobody has looked at it yet.
func (d *dropped) takeAnswers(cmd *cobra.Command, p *program) error {
	if d.answers == "" {
		return nil
	}
	given, err := os.ReadFile(d.answers)
	if err != nil {
		return nil // there is none, or none that can be read
	}
	_, account, err := d.load(cmd, p.in)
	if account == nil {
		return err
	}
	proposed, err := d.workbook(p, account)
	if err != nil {
		return err
	}
	if bytes.Equal(given, proposed) {
		return nil
	}
	d.answered = true
	d.mapping = fileName(d.answers)
	p.tell(textAnswersUsed.With(d.answers).In(p.language))
	return nil
}

// ask writes the workbook of corrections and says so in the given words, where
// there is something to ask. It replaces no answers.
func (d *dropped) ask(p *program, a *read.Account, text words.Text) error {
	sectors, _ := a.ProposedSectors()
	if d.answers == "" || d.answered || errorsOf(a).count == 0 && sectors == 0 && len(a.Likely) == 0 {
		return nil
	}
	b, err := d.workbook(p, a)
	if err != nil {
		return err
	}
	err = writeFile(d.answers, p.out, func(w io.Writer) error {
		_, err := w.Write(b)
		return err
	})
	if err != nil {
		return err
	}
	p.tell(text.With(d.answers, nameOfData(d.data)).In(p.language))
	return nil
}

// workbook returns the corrections of the data.
func (d *dropped) workbook(p *program, a *read.Account) ([]byte, error) {
	var b bytes.Buffer
	data := nameOfData(d.data)
	err := writeCorrections(&b, a, p.fileLanguage(a.Language), textDropAgain.With(data))
	return b.Bytes(), err
}
