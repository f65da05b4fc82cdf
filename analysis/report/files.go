package report

import (
	"bytes"
	"cmp"
	"slices"

	"example.org/lintas/analysis/duplication"
	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph/table"
)

// explorerFile is what a section offers to download: lines of a file in metrics/,
// with its leading columns. It is the very file where it has all rows and columns.
type explorerFile struct {
	Section string `json:"section"`
	Name    string `json:"name"`
	Text    string `json:"text"`
	Rows    int    `json:"rows"`
	Of      int    `json:"of"`
	Whole   bool   `json:"whole"`
}

// mostColumns is every column of a file.
const mostColumns = 1 << 30

// files returns what the sections offer: the rows that they show.
func (v *view) files() []explorerFile {
	out := []explorerFile{}
	add := func(section, name string, rows []int, columns int) {
		t := v.Result.Table(name)
		if t == nil || len(rows) == 0 {
			return
		}
		part := t.Part(rows[:min(len(rows), longest)], columns)
		var b bytes.Buffer
		// A buffer refuses nothing.
		_ = part.WriteCSV(&b)
		out = append(out, explorerFile{
			Section: section, Name: name + ".csv", Text: b.String(), Rows: part.Len(), Of: t.Len(),
			Whole: part.Len() == t.Len() && len(part.Columns) == len(t.Columns),
		})
	}
	add("mixing", "mixing", v.all("mixing"), mostColumns)
	add("bridging", "ranks", v.rankRows(), mostColumns)
	candidates, _ := finding.Candidates(v.Result.Answers)
	add("overlap", "overlap", candidates[:min(len(candidates), overlapRows)], 13)
	add("gaps", "cells", v.cellRows(), 9)
	// The words stand in the page.
	add("promises", "indicators", v.all("indicators"), 6)
	add("promises", "types", v.all("types"), 7)
	// What follows in these files are judgements on those whom they name.
	health := 11
	if v.Team {
		health = mostColumns
		add("standing", "roles", v.all("roles"), mostColumns)
	}
	add("health", "partnerships", v.healthOrder(), health)
	add("methods", "network", v.all("network"), mostColumns)
	return out
}

// all returns the rows of a table.
func (v *view) all(name string) []int {
	t := v.Result.Table(name)
	if t == nil {
		return nil
	}
	rows := make([]int, t.Len())
	for i := range rows {
		rows[i] = i
	}
	return rows
}

// rankRows returns the rows of ranks.csv of the organizations in the ranking.
func (v *view) rankRows() []int {
	t := v.Result.Table("ranks")
	if t == nil || t.Column("metric") == nil || t.Column("rank") == nil || t.Column("value") == nil {
		return nil
	}
	var rows []int
	for i := range t.Len() {
		if t.Column("metric").Cell(i) == "cross_sector_betweenness" && t.Column("value").Float(i) > 0 {
			rows = append(rows, i)
		}
	}
	rank := t.Column("rank")
	slices.SortStableFunc(rows, func(i, j int) int { return cmp.Compare(rank.Float(i), rank.Float(j)) })
	return rows[:min(len(rows), rankingLength)]
}

// cellRows returns the rows of cells.csv that the section shows: gaps, those with
// most people first, then the cells with one provider.
func (v *view) cellRows() []int {
	t := v.Result.Table("cells")
	if t == nil {
		return nil
	}
	gaps, _ := gapsOf(t)
	rows := gaps[:min(len(gaps), gapRows)]
	return append(rows, soleCells(t)...)
}

// gapsOf returns the rows of cells.csv with a need that nobody is recorded for,
// those of most people first, and the number of those without activity.
func gapsOf(t *table.Table) (open []int, idle int) {
	status, people := t.Column("status"), t.Column("people")
	if status == nil || people == nil {
		return nil, 0
	}
	for i := range status.Len() {
		switch duplication.Status(status.Cell(i)) {
		case duplication.Gap:
			open = append(open, i)
		case duplication.NoActivity:
			idle++
		}
	}
	slices.SortStableFunc(open, func(i, j int) int { return cmp.Compare(people.Float(j), people.Float(i)) })
	return open, idle
}

// soleCells returns the rows of cells.csv with one provider.
func soleCells(t *table.Table) []int {
	status, kind := t.Column("status"), t.Column("kind")
	if status == nil {
		return nil
	}
	var rows []int
	for i := range status.Len() {
		if duplication.Status(status.Cell(i)) == duplication.SoleProvider && (kind == nil || kind.Cell(i) == "cell") {
			rows = append(rows, i)
		}
	}
	return rows
}
