package graph

import (
	"cmp"
	"slices"
	"strings"

	"example.org/lintas/graph/words"
)

var textNoColumn = words.Text{
	EN: "no organization has a column %q; the data have: %s",
	ID: "tidak ada organisasi dengan kolom %q; yang ada: %s"}

// By returns the network with each organization's sector taken from the column
// of that name, without regard to case, spaces and underscores: an attribute, or
// type or region. An empty value is Unknown. The column's name is the sectors'
// label. A column that no organization has is a *Fault.
func By(n *Network, column string) (*Network, error) {
	if column == "sector" {
		return n, nil
	}
	column = n.column(column)
	by := *n
	by.organizations = slices.Clone(n.organizations)
	found := false
	for i := range by.organizations {
		o := &by.organizations[i]
		o.Sector = o.Attribute(column)
		found = found || o.Sector != ""
		if o.Sector == "" {
			o.Sector = Unknown
		}
	}
	if !found {
		columns := append(n.Attributes(), "type", "region")
		return nil, refuse("by", textNoColumn.With(column, strings.Join(columns, "; ")))
	}
	by.legend, by.listed = legendOf(by.organizations, Sectors()), false
	label := strings.ReplaceAll(column, "_", " ")
	by.sectorLabel = words.Text{EN: label, ID: label}
	by.restore()
	return &by, nil
}

// column returns the name of the organizations' column that is spelled as
// asked, or else nearly so, or what was asked for.
func (n *Network) column(asked string) string {
	columns := append(n.Attributes(), "type", "region")
	if slices.Contains(columns, asked) {
		return asked
	}
	for _, c := range columns {
		if unspaced(c) == unspaced(asked) {
			return c
		}
	}
	return asked
}

// Titled returns the network with the title and the source that it says of
// itself replaced, each where the text is not empty.
func Titled(n *Network, title, source string) *Network {
	titled := *n
	titled.about.Title = cmp.Or(title, n.about.Title)
	titled.about.Source = cmp.Or(source, n.about.Source)
	return &titled
}
