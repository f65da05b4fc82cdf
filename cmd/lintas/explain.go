package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/words"
	"github.com/adrg/strutil/metrics"
	"github.com/spf13/cobra"
)

func newExplain(p *program) *cobra.Command {
	j := newJob()
	var data, organization string
	cmd := &cobra.Command{
		Use:     "explain [MEASURE]",
		Short:   textExplain.In(p.language),
		Long:    textExplainLong.In(p.language),
		Example: textExplainExample.In(p.language),
		Args: func(cmd *cobra.Command, args []string) error {
			switch given := cmd.Flags().Changed; {
			case len(args) > 1:
				return usage(cmd, textExtraArgument.With(args[1]))
			case given("organization") && !given("data"):
				return usage(cmd, textDataNeeded.With())
			case given("data") && len(args) == 0:
				return usage(cmd, textMeasureNeeded.With())
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			columns := analysis.Columns()
			if len(args) == 0 {
				return listColumns(p.out, columns, p.language)
			}
			var named []registry.Column
			for _, c := range columns {
				if c.Name == args[0] {
					named = append(named, c)
				}
			}
			if len(named) == 0 {
				return usage(cmd, textNoMetric.With(args[0], nearest(args[0], columns)))
			}
			if !cmd.Flags().Changed("data") {
				return explainColumns(p.out, named, p.language)
			}
			if err := j.check(cmd, data); err != nil {
				return err
			}
			return explainValue(cmd, p, j, args[0], organization)
		},
	}
	cmd.Flags().StringVar(&data, "data", "", textFlagData.In(p.language))
	cmd.Flags().StringVar(&organization, "organization", "", textFlagOrganization.In(p.language))
	j.addFlags(cmd, p.language)
	return cmd
}

// nearest returns the name of the column that is the most like the given one.
func nearest(name string, columns []registry.Column) string {
	distance := metrics.NewLevenshtein()
	return slices.MinFunc(columns, func(a, b registry.Column) int {
		return distance.Distance(name, a.Name) - distance.Distance(name, b.Name)
	}).Name
}

// listColumns writes one line a measure: its name, the file that holds it and
// its label.
func listColumns(w io.Writer, columns []registry.Column, l words.Language) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, c := range columns {
		if _, err := fmt.Fprintf(table, "%s\t%s\t%s\n", c.Name, fileOf(c), c.Label.In(l)); err != nil {
			return err
		}
	}
	return table.Flush()
}

// fileOf returns the file that holds the measure.
func fileOf(c registry.Column) string { return "metrics/" + c.File + ".csv" }

// explainColumns writes everything that the registry says of the measures.
func explainColumns(w io.Writer, columns []registry.Column, l words.Language) error {
	var b strings.Builder
	for i, c := range columns {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "%s · %s · %s\n", c.Name, c.Label.In(l), fileOf(c))
		for _, line := range []struct {
			label words.Text
			value string
		}{
			{textDefinition, c.Definition.In(l)},
			{textFormula, c.Formula},
			{textSource, c.Source},
			{textRange, c.Range},
			{textUnit, c.Unit},
		} {
			if line.value != "" {
				fmt.Fprintf(&b, "  %-11s %s\n", line.label.In(l), line.value)
			}
		}
	}
	_, err := io.WriteString(w, b.String())
	return err
}
