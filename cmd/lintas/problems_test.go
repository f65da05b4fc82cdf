package main

import (
	"fmt"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
)

func TestPrintProblems(t *testing.T) {
	a := &read.Account{Omitted: 3}
	wrong := words.Text{EN: "wrong", ID: "salah"}
	for line := range 24 {
		a.Problems = append(a.Problems, graph.Problem{
			File: "a.csv", Line: line + 2, Column: 1, Severity: graph.Warning, Message: wrong.With()})
	}
	a.Problems = append(a.Problems, graph.Problem{File: "b.csv", Line: 7, Column: 2, Severity: graph.Error, Message: wrong.With()})
	var b strings.Builder
	printProblems(&b, problemsOf(a), words.Indonesian)
	lines := strings.Split(strings.TrimSpace(b.String()), "\n")
	want := []string{"b.csv:7:2: salah"}
	for line := range 19 {
		want = append(want, fmt.Sprintf("a.csv:%d:1: peringatan: salah", line+2))
	}
	want = append(want, "… dan 8 lagi")
	if got := strings.Join(lines, "\n"); got != strings.Join(want, "\n") {
		t.Errorf("printed\n%s\nwant\n%s", got, strings.Join(want, "\n"))
	}
}

func TestPrintable(t *testing.T) {
	if got := printable("a\x1b[2Jb\rc\nWädi العربية"); got != "a�[2Jb�c\nWädi العربية" {
		t.Errorf("printable: %q", got)
	}
}
