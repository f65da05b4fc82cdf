package main

import (
	"fmt"
	"io"
	"os"

	"example.org/lintas/graph/words"
	"golang.org/x/term"
)

// progress shows on a terminal what the program is at. Elsewhere it is silent.
type progress struct {
	out      io.Writer
	language words.Language
}

// newProgress returns the progress of a command on standard error.
func newProgress(p *program) *progress {
	file, ok := p.err.(*os.File)
	if p.quiet || !ok || !term.IsTerminal(int(file.Fd())) {
		return &progress{out: io.Discard, language: p.language}
	}
	return &progress{out: file, language: p.language}
}

const clearLine = "\r\x1b[K"

// stage shows the name of what begins.
func (s *progress) stage(name words.Text) {
	_, _ = fmt.Fprint(s.out, clearLine+name.In(s.language)+" …")
}

// done clears the line.
func (s *progress) done() { _, _ = fmt.Fprint(s.out, clearLine) }
