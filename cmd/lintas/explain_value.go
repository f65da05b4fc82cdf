package main

import (
	"errors"
	"fmt"
	"io"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"example.org/lintas/analysis/explain"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
	"github.com/spf13/cobra"
)

// explainValue measures the data and explains the value of the organization, or of
// the network where none is named.
func explainValue(cmd *cobra.Command, p *program, j *job, column, organization string) error {
	show := newProgress(p)
	defer show.done()
	data, err := j.prepare(cmd, p, show)
	if err != nil {
		return err
	}
	index := explain.Network
	if cmd.Flags().Changed("organization") {
		var refused *graph.Fault
		if index, err = data.network.Lookup(organization); errors.As(err, &refused) {
			return usage(cmd, textBadFilter.With("--"+refused.Field, refused.Message))
		} else if err != nil {
			return err
		}
		// No value of an organization rests on these draws, and no other has a band.
		j.options.Permutations = 0
	} else {
		j.options.Bands = 0
	}
	m, err := j.measure(cmd.Context(), p, data, show)
	if err != nil {
		return err
	}
	e, err := explain.Of(cmd.Context(), m.Result, column, index)
	switch {
	case errors.Is(err, explain.ErrNotMeasured):
		return usage(cmd, textNotMeasured.With(column, j.data))
	case errors.Is(err, explain.ErrNotOfOrganization):
		return usage(cmd, textNotOfOrganization.With(column))
	case errors.Is(err, explain.ErrNotOfNetwork):
		return usage(cmd, textNotOfNetwork.With(column))
	case err != nil:
		return err
	}
	show.done()
	if err := explainColumns(p.out, []registry.Column{e.Column}, p.language); err != nil {
		return err
	}
	_, err = io.WriteString(p.out, printable(valueText(e, data.network, p.language)))
	return err
}

// valueText says the value, its rank or what chance gives, and what makes it up.
func valueText(e explain.Explanation, n *graph.Network, l words.Language) string {
	var b strings.Builder
	of := textWholeNetwork.In(l)
	if e.Organization >= 0 {
		o := &n.Organizations()[e.Organization]
		of = o.Name
		if o.ID != o.Name {
			of += " (" + o.ID + ")"
		}
	}
	fmt.Fprintf(&b, "\n%s\n", of)
	for _, line := range valueLines(e, l) {
		fmt.Fprintf(&b, "  %-11s %s\n", line[0], line[1])
	}
	b.WriteByte('\n')
	if e.Sum.Heading.Text.EN == "" && len(e.Sum.Steps) == 0 {
		b.WriteString(textNotListed.In(l) + "\n")
		return b.String()
	}
	writeSum(&b, &e.Sum, l)
	return b.String()
}

// valueLines returns the labels and contents of the lines above the parts.
func valueLines(e explain.Explanation, l words.Language) [][2]string {
	var lines [][2]string
	add := func(label words.Text, content string) { lines = append(lines, [2]string{label.In(l), content}) }
	number := func(x float64) string { return l.Number(x, explain.Decimals(x)) }
	f := e.Figure
	switch {
	case e.Cell == "true":
		add(textValue, textTrue.In(l))
	case e.Cell == "false":
		add(textValue, textFalse.In(l))
	case !math.IsNaN(f.Value):
		add(textValue, number(f.Value))
	case e.Cell != "":
		add(textValue, e.Cell)
	case e.Organization >= 0 && e.Column.File == "organizations":
		add(textValue, textUndefined.In(l))
	}
	switch r := e.Rank; {
	case r.High > 0:
		add(textRank, textBand.With(l.Count(r.Rank), l.Count(r.Low), l.Count(r.High)).In(l))
	case r.Rank > 0:
		add(textRank, l.Count(r.Rank))
	}
	if f.Permutations > 0 {
		add(textChanceLabel, textChance.With(number(f.Expected), number(f.Low), number(f.High), l.Count(f.Permutations), number(f.P)).In(l))
	} else if !math.IsNaN(f.Expected) {
		add(textChanceLabel, number(f.Expected))
	}
	if f.N > 0 {
		add(textUnits, l.Count(f.N))
	}
	return lines
}

// writeSum writes the parts with their amounts aligned, what they come to, and the
// steps from there to the value.
func writeSum(b *strings.Builder, s *explain.Sum, l words.Language) {
	if s.Heading.Text.EN != "" {
		b.WriteString(s.Heading.In(l) + ":\n")
	}
	rows := withTotal(s, l)
	var amounts []float64
	for _, r := range rows {
		amounts = append(amounts, r.Amount)
		for _, d := range r.Details {
			amounts = append(amounts, d.Amount)
		}
	}
	decimals := explain.Decimals(amounts...)
	written := func(x float64) string { return l.Number(x, decimals) }
	width := 0
	for _, x := range amounts {
		width = max(width, utf8.RuneCountInString(written(x)))
	}
	for _, x := range s.Steps {
		width = max(width, utf8.RuneCountInString(l.Number(x.Amount, explain.Decimals(x.Amount))))
	}
	line := func(amount, text string) {
		fmt.Fprintf(b, "  %s%s  %s\n", strings.Repeat(" ", width-utf8.RuneCountInString(amount)), amount, text)
	}
	for _, r := range rows {
		line(written(r.Amount), r.Text.In(l))
		for _, d := range r.Details {
			line("", fmt.Sprintf("  %s  %s", written(d.Amount), d.Text.In(l)))
		}
	}
	if len(s.Rows) == 0 && s.Heading.Text.EN != "" {
		line("", textNoParts.In(l))
	}
	if s.Rule == explain.Listed && s.More > 0 {
		line("", textMoreListed.With(l.Count(s.More)).In(l))
	}
	for _, x := range s.Steps {
		line(l.Number(x.Amount, explain.Decimals(x.Amount)), x.Text.In(l))
	}
}

// withTotal returns the parts and, where they make a total, what the parts that
// are not listed add and the total.
func withTotal(s *explain.Sum, l words.Language) []explain.Row {
	rows := slices.Clone(s.Rows)
	if s.Rule == explain.Listed || len(rows) == 0 {
		return rows
	}
	label := textTogether
	switch {
	case s.Rule == explain.Smallest:
		label = textSmallest
	case s.Rule == explain.Largest:
		label = textLargest
	case s.More > 0:
		rows = append(rows, explain.Row{Amount: s.Rest, Text: textMoreParts.With(l.Count(s.More))})
	}
	return append(rows, explain.Row{Amount: s.Total(), Text: label.With()})
}
