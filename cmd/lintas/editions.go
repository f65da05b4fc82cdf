package main

import (
	"example.org/lintas/graph/words"
	"github.com/spf13/pflag"
)

// edition says who may read what is written.
type edition string

// The editions: what everybody who is named may read, and beside it what is for
// the team; or all of it in every file.
const (
	bothEditions edition = "both"
	fullEdition  edition = "full"
)

func (j *job) addEditionFlag(f *pflag.FlagSet, l words.Language) {
	f.Var(choiceOf(&j.edition, bothEditions, []edition{bothEditions, fullEdition}), "edition", textFlagEdition.In(l))
}

// isFull reports whether judgements on named organizations stand in what is
// written for everybody too.
func (j *job) isFull() bool { return j.edition == fullEdition }

var textFlagEdition = words.Text{
	EN: "both writes report.html for everybody and team.html with judgements on named organizations; full puts them into every file",
	ID: "both menulis report.html untuk semua dan team.html yang memuat penilaian atas organisasi yang disebut namanya; full memuatnya di semua berkas"}
