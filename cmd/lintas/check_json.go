package main

import (
	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
)

// checked is what `check --json` prints. The counts are of the part that a
// report would measure, null where the data cannot be used.
type checked struct {
	Files         []checkedFile  `json:"files"`
	Organizations *int           `json:"organizations"`
	Sectors       map[string]int `json:"sectors"`
	Partnerships  *int           `json:"partnerships"`
	Ties          *int           `json:"ties"`
	Activities    *int           `json:"activities"`
	Needs         *int           `json:"needs"`
	Problems      []checkedFault `json:"problems"`
}

type checkedFile struct {
	File  string `json:"file"`
	Sheet string `json:"sheet"`
	balance
}

type checkedFault struct {
	File     string         `json:"file"`
	Sheet    string         `json:"sheet,omitempty"`
	Line     int            `json:"line"`
	Column   int            `json:"column"`
	Severity graph.Severity `json:"severity"`
	Message  string         `json:"message"`
}

func checkedOf(n *graph.Network, a *read.Account, j *job, l words.Language) checked {
	out := checked{Files: []checkedFile{}, Problems: []checkedFault{}}
	for _, f := range a.Files {
		out.Files = append(out.Files, checkedFile{File: f.Name, Sheet: f.Sheet, balance: balanceOf(f)})
	}
	for _, p := range a.Problems {
		out.Problems = append(out.Problems, checkedFault{p.File, p.Sheet, p.Line, p.Column, p.Severity, p.Message.In(l)})
	}
	if n == nil {
		return out
	}
	out.Organizations = new(n.Len())
	out.Sectors = map[string]int{}
	for i := range n.Organizations() {
		out.Sectors[n.Organizations()[i].Sector]++
	}
	out.Partnerships = new(n.Partnerships().Len())
	out.Ties = new(len(n.Ties(j.options.Projection).All()))
	out.Activities = new(len(n.Activities()))
	out.Needs = new(len(n.Needs()))
	return out
}
