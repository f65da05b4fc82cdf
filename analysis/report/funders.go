package report

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"example.org/lintas/graph/table"
)

// mostFunded is how many rows the tables of funders have.
const mostFunded = 20

// funders is who funds the same organizations and whose money they have.
type funders struct {
	Pairs   []funderPair
	Funded  []fundedRow
	Rows    string // of funding.csv
	Shown   string
	IsCut   bool
	NoMoney bool // no amount is recorded
}

// funderPair is two funders with grantees in common.
type funderPair struct {
	A, B          who
	Shared, Alike string
	Names         string
}

// fundedRow is a grantee, one of its funders and what part of its money is theirs.
type fundedRow struct {
	Grantee, Funder who
	Amount, Share   string
	Others          string
}

// funders returns the passage about funders; nil where none is recorded.
func (v *view) funders() *funders {
	funding := v.Result.Table("funding")
	if funding == nil || funding.Len() == 0 {
		return nil
	}
	f := &funders{Pairs: v.funderPairs(), Rows: v.l.Count(funding.Len()), NoMoney: true}
	order := v.mostDependent(funding)
	amount, share, currency := funding.Column("amount"), funding.Column("share"), funding.Column("currency")
	for _, i := range order[:min(len(order), mostFunded)] {
		row := fundedRow{Grantee: v.whoIs(funding.Column("grantee").Cell(i)), Funder: v.whoIs(funding.Column("funder").Cell(i)),
			Share: "–", Others: v.few(listed(funding.Column("other_funders").Cell(i)))}
		if x := amount.Float(i); !math.IsNaN(x) {
			f.NoMoney = false
			row.Amount, row.Share = v.l.Number(x, 0)+" "+currency.Cell(i), v.l.Percent(share.Float(i))
		}
		f.Funded = append(f.Funded, row)
	}
	f.Shown, f.IsCut = v.l.Count(len(f.Funded)), len(order) > len(f.Funded)
	return f
}

// mostDependent returns the rows of funding.csv by the share of the grantee's money,
// then by its amount; those without one last.
func (v *view) mostDependent(funding *table.Table) []int {
	rows := make([]int, funding.Len())
	for i := range rows {
		rows[i] = i
	}
	share, amount := funding.Column("share"), funding.Column("amount")
	value := func(c *table.Column, i int) float64 {
		if x := c.Float(i); !math.IsNaN(x) {
			return x
		}
		return -1
	}
	slices.SortStableFunc(rows, func(a, b int) int {
		return cmp.Or(cmp.Compare(value(share, b), value(share, a)), cmp.Compare(value(amount, b), value(amount, a)))
	})
	return rows
}

// funderPairs returns the funders with most grantees in common.
func (v *view) funderPairs() []funderPair {
	t := v.Result.Table("funders")
	rows := make([]int, t.Len())
	for i := range rows {
		rows[i] = i
	}
	shared := t.Column("shared_grantees")
	slices.SortStableFunc(rows, func(a, b int) int { return cmp.Compare(shared.Int(b), shared.Int(a)) })
	var out []funderPair
	for _, i := range rows[:min(len(rows), mostFunded)] {
		out = append(out, funderPair{A: v.whoIs(t.Column("funder_a").Cell(i)), B: v.whoIs(t.Column("funder_b").Cell(i)),
			Shared: v.l.Count(shared.Int(i)), Alike: v.l.Percent(t.Column("jaccard").Float(i)), Names: v.few(listed(t.Column("names").Cell(i)))})
	}
	return out
}

// whoIs returns the organization with the given id.
func (v *view) whoIs(id string) who {
	i, _ := v.Result.Network.Index(id)
	return v.who(i)
}

// listed returns the items of a list in a cell.
func listed(cell string) []string {
	if cell == "" {
		return nil
	}
	return strings.Split(cell, "; ")
}

// mostListed is how many names stand in a cell before the rest is counted.
const mostListed = 8

// few joins the first names of a list and counts the rest.
func (v *view) few(names []string) string {
	text := strings.Join(names[:min(len(names), mostListed)], ", ")
	if rest := len(names) - mostListed; rest > 0 {
		text += ", +" + v.l.Count(rest)
	}
	return text
}
