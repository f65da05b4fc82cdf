package maps

import (
	"cmp"
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// trait is a value for each organization and what it is called.
type trait struct {
	label  string
	values []float64 // NaN where there is none; nil where the values are texts
	texts  []string  // "" where there is none
}

// sizeOf returns what marks are sized by: what the options name, or else the
// column given, "" for none. The error is a *graph.Fault.
func sizeOf(r *analysis.Result, opt Options, usual string) (trait, error) {
	name := cmp.Or(opt.SizeBy, usual)
	if name == "" {
		return trait{}, nil
	}
	m, ok := traitOf(r, name, opt.Language)
	switch {
	case !ok && opt.SizeBy == "":
		return trait{}, nil // the run left the kind's own measure out
	case !ok:
		return trait{}, unknownColumn(r, "size-by", name)
	case m.values == nil:
		return trait{}, &graph.Fault{Field: "size-by", Severity: graph.Error, Outcome: graph.Rejected, Message: notNumbers.With(name)}
	}
	return m, nil
}

// traitOf returns the column of organizations.csv or the attribute of that
// name, without regard to case, spaces and underscores, and whether there is
// one.
func traitOf(r *analysis.Result, name string, l words.Language) (trait, bool) {
	if t := r.Table("organizations"); t != nil {
		for i := range t.Columns {
			if c := &t.Columns[i]; bare(c.Name) == bare(name) && c.Name != "id" && c.Name != "name" && c.Name != "sector" {
				return columnTrait(c, l), true
			}
		}
	}
	for _, attribute := range attributes(r.Network) {
		if bare(attribute) == bare(name) {
			return attributeTrait(r.Network, attribute), true
		}
	}
	return trait{}, false
}

func bare(name string) string { return strings.ReplaceAll(graph.Fold(name), " ", "") }

// attributes returns the columns of organizations that are not a name.
func attributes(n *graph.Network) []string {
	return append(n.Attributes(), "type", "region")
}

func columnTrait(c *table.Column, l words.Language) trait {
	m := trait{label: labelOf(c.Name, l)}
	switch c.Kind {
	case table.Number, table.Count, table.Decimal:
		m.values = make([]float64, c.Len())
		for i := range m.values {
			m.values[i] = c.Float(i)
		}
	case table.Bool:
		m.texts = make([]string, c.Len())
		for i := range m.texts {
			m.texts[i] = no.In(l)
			if c.True(i) {
				m.texts[i] = yes.In(l)
			}
		}
	default:
		m.texts = make([]string, c.Len())
		for i := range m.texts {
			m.texts[i] = c.Cell(i)
		}
	}
	if c.Name == "community" || c.Name == "component" { // a number that counts nothing
		m.texts, m.values = make([]string, c.Len()), nil
		for i := range m.texts {
			m.texts[i] = c.Cell(i)
		}
	}
	return m
}

// labelOf returns what a column of organizations.csv is called within a
// sentence.
func labelOf(name string, l words.Language) string {
	switch name {
	case "betweenness":
		return betweennessIs.In(l)
	case "pairs_cut":
		return pairsCutIs.In(l)
	}
	columns := analysis.Columns()
	i := slices.IndexFunc(columns, func(c registry.Column) bool { return c.File == "organizations" && c.Name == name })
	if i < 0 {
		return name
	}
	return uncapital(columns[i].Label.In(l))
}

// uncapital makes the first letter small, unless an abbreviation begins.
func uncapital(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	next, _ := utf8.DecodeRuneInString(text[size:])
	if !unicode.IsLower(next) {
		return text
	}
	return string(unicode.ToLower(r)) + text[size:]
}

// attributeTrait returns an attribute: as numbers where every value is one.
func attributeTrait(n *graph.Network, name string) trait {
	m := trait{label: strings.ReplaceAll(name, "_", " "), texts: make([]string, n.Len())}
	values, numbers := make([]float64, n.Len()), 0
	isNumber := true
	for i, o := range n.Organizations() {
		m.texts[i] = o.Attribute(name)
		values[i] = math.NaN()
		if m.texts[i] == "" {
			continue
		}
		x, err := strconv.ParseFloat(m.texts[i], 64)
		if err != nil || math.IsInf(x, 0) || math.IsNaN(x) {
			isNumber = false
			continue
		}
		values[i] = x
		numbers++
	}
	if isNumber && numbers > 0 {
		m.values, m.texts = values, nil
	}
	return m
}

func unknownColumn(r *analysis.Result, field, name string) error {
	var columns []string
	if t := r.Table("organizations"); t != nil {
		for i := range t.Columns {
			if c := t.Columns[i].Name; c != "id" && c != "name" {
				columns = append(columns, c)
			}
		}
	}
	columns = append(columns, attributes(r.Network)...)
	return &graph.Fault{Field: field, Severity: graph.Error, Outcome: graph.Rejected,
		Message: noColumn.With(name, strings.Join(columns, "; "))}
}
