package read

import (
	"context"
	"maps"
	"slices"
	"strings"

	"example.org/lintas/graph"
)

// flat returns what a list of people's own says, or nil where the grid is none.
// What its columns are taken for is noted in the account of its file.
func (in *input) flat(ctx context.Context, p *piece) *document {
	l, doubts, ok := understand(p.grid, in.decisions.plan(p.file))
	if !ok {
		return nil
	}
	var titles []string
	for i := range l.columns {
		titles = append(titles, l.columns[i].title, l.columns[i].own)
	}
	in.decisions.compare(p.file, titles)
	for _, f := range doubts {
		in.warn(p.file, f)
	}
	if l.dated = yearIn(p.file.Sheet); l.dated == "" {
		l.dated = yearIn(p.file.Name)
	}
	d := &document{delimiter: p.grid.delimiter, titles: map[string]string{}}
	l.deeds(ctx, p.grid, d)
	for _, u := range l.describe() {
		dates := ""
		switch l.plan.orders[fold(u.Title)] {
		case dayFirst:
			dates = DayFirst
		case monthFirst:
			dates = MonthFirst
		}
		p.file.Uses = append(p.file.Uses, ColumnUse{u.Column, u.Title, u.Tag, u.Key, u.Label, u.By, dates})
	}
	for column, i := range map[string]int{"start": l.start, "end": l.end, "beneficiaries": l.people} {
		if i >= 0 {
			d.titles[column] = l.columns[i].title
		}
	}
	if len(l.amounts) == 1 {
		d.titles["budget"] = l.columns[l.amounts[0].column].title
		d.titles["contribution"] = d.titles["budget"]
	}
	for i := range l.Proposals {
		x := &l.Proposals[i]
		f := fault{line: x.At.line, column: x.At.column}
		p.file.Splits = append(p.file.Splits, Split{Text: x.Text, Where: f.problem(p.file, graph.Warning).Where(),
			Parts: x.Parts, Sure: x.Sure, Decided: x.Decided, Private: x.Private, Count: x.Rows})
	}
	for _, i := range slices.Sorted(maps.Keys(l.left.columns)) {
		p.file.Private.Columns = append(p.file.Private.Columns, l.columns[i].title)
	}
	for _, n := range l.left.cells {
		p.file.Private.Cells += n
	}
	p.file.Private.Persons = l.left.persons
	return d
}

// flattened returns the cells with line breaks in them made spaces, as tables of
// lintas's own have none.
func flattened(cells []cell) []cell {
	copied := false
	for i := range cells {
		if strings.IndexByte(cells[i].text, '\n') < 0 {
			continue
		}
		if !copied {
			cells, copied = slices.Clone(cells), true
		}
		cells[i].text = strings.ReplaceAll(cells[i].text, "\n", " ")
	}
	return cells
}
