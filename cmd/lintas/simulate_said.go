package main

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"text/tabwriter"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/duplication"
	"example.org/lintas/analysis/explain"
	"example.org/lintas/analysis/scenario"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// listed is how many names a line of what is said holds.
const listed = 8

// simulated says what is different after a change: the figures that are, and then
// what falls apart, opens and passes to others.
func simulated(s *scenario.Simulation, before, after *analysis.Result, l words.Language) string {
	var b strings.Builder
	same := 0
	columns := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(columns, textSimulateHeader.In(l))
	for i := range s.Rows {
		r := &s.Rows[i]
		label, ok := labelOf(r, before.Network, l)
		switch {
		case !ok:
		case r.Before == r.After || math.IsNaN(r.Before) && math.IsNaN(r.After):
			same++
		default:
			change := r.After - r.Before
			sign := ""
			if change > 0 {
				sign = "+"
			}
			decimals := explain.Decimals(r.Before, r.After)
			chance := ""
			if !math.IsNaN(r.ExpectedAfter) {
				chance = l.Number(r.ExpectedAfter, decimals)
			}
			_, _ = fmt.Fprintf(columns, "%s\t%s\t%s\t%s%s\t%s\n", label, l.Number(r.Before, decimals), l.Number(r.After, decimals),
				sign, l.Number(change, decimals), chance)
		}
	}
	_ = columns.Flush() // into memory
	fmt.Fprintf(&b, "%s\n\n", textSameFigures.With(l.Count(same)).In(l))
	line := func(t words.Text, args ...any) { b.WriteString(t.With(args...).In(l) + "\n") }
	line(textPairsCut, l.Count(s.PairsCut))
	if s.PairsJoined > 0 {
		line(textPairsJoined, l.Count(s.PairsJoined))
	}
	some := func(t words.Text, names []string) {
		if len(names) > 0 {
			line(t, l.Count(len(names)), fewOf(names, l))
		}
	}
	some(textSectorsCut, sectorPairs(s.SectorsCut, before.Network, l))
	some(textGapsOpened, cellNames(s.Gaps))
	some(textCellsLost, cellNames(s.Lost))
	some(textWithoutLead, partnershipNames(s.WithoutLead))
	some(textWithoutFunder, partnershipNames(s.WithoutFunder))
	some(textEnded, partnershipNames(s.Ended))
	if len(s.Bridging) > 0 {
		heading := textTakesOver
		if !s.BridgesSectors {
			heading = textTakesOverAll
		}
		line(heading)
		for _, shift := range s.Bridging {
			decimals := explain.Decimals(shift.Before, shift.After)
			line(textShift, after.Network.Organizations()[shift.Organization].Name, l.Number(shift.Before, decimals), l.Number(shift.After, decimals))
		}
	}
	line(textOnlyRecords)
	return b.String()
}

// labelOf returns what a row of the network or of a sector is called, and whether
// it is shown.
func labelOf(r *scenario.Row, n *graph.Network, l words.Language) (string, bool) {
	file := "network"
	switch r.Level {
	case "network":
	case "sector":
		if !slices.Contains([]string{"organizations", "ties_within", "ties_across", "ei_index"}, r.Metric) {
			return "", false
		}
		file = "sectors"
	default:
		return "", false
	}
	for _, c := range append(analysis.Columns(), scenario.SimulationColumns()...) {
		if c.Name != r.Metric || c.File != file && c.File != "simulation" {
			continue
		}
		if r.ID != "" {
			return sectorLabel(r.ID, n, l) + " · " + c.Label.In(l), true
		}
		return c.Label.In(l), true
	}
	return r.Metric, true
}

// fewOf lists names, and how many more there are.
func fewOf(names []string, l words.Language) string {
	list := strings.Join(names[:min(len(names), listed)], "; ")
	if more := len(names) - listed; more > 0 {
		list += "; " + textMoreListed.With(l.Count(more)).In(l)
	}
	return list
}

func sectorPairs(pairs [][2]string, n *graph.Network, l words.Language) []string {
	var out []string
	for _, p := range pairs {
		out = append(out, sectorLabel(p[0], n, l)+" – "+sectorLabel(p[1], n, l))
	}
	return out
}

// sectorLabel returns what the sector is called; the key itself where the legend
// has none.
func sectorLabel(key string, n *graph.Network, l words.Language) string {
	legend, _ := n.Legend()
	for _, s := range legend {
		if s.Key == key {
			return s.Label.In(l)
		}
	}
	return key
}

func cellNames(cells []duplication.Provision) []string {
	var out []string
	for _, c := range cells {
		parts := slices.DeleteFunc([]string{c.Theme, c.Place, c.TargetGroup}, func(s string) bool { return s == "" })
		out = append(out, strings.Join(parts, " · "))
	}
	return out
}

func partnershipNames(list []*graph.Partnership) []string {
	var out []string
	for _, p := range list {
		out = append(out, p.Name)
	}
	return out
}

// rankedMost is how many single organizations a ranking on standard output has.
const rankedMost = 10

// ranked says whose leaving takes most, and which small sets.
func ranked(leaving []scenario.Leaving, n *graph.Network, l words.Language) string {
	var b strings.Builder
	columns := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(columns, textLeavingHeader.In(l))
	for i := range leaving {
		v := &leaving[i]
		if i >= rankedMost && len(v.Organizations) == 1 {
			continue
		}
		var names []string
		for _, o := range v.Organizations {
			names = append(names, n.Organizations()[o].Name)
		}
		loss := "–"
		if !math.IsNaN(v.Loss) {
			loss = l.Number(100*v.Loss, 1) + "%"
		}
		_, _ = fmt.Fprintf(columns, "%s\t%s\t%s\t%s\t%s\t%s\n", strings.Join(names, "; "), loss, l.Count(int(v.Pairs)),
			l.Count(v.Gaps+v.Sole), l.Count(v.WithoutLead+v.WithoutFunder), l.Count(v.Ended))
	}
	_ = columns.Flush() // into memory
	b.WriteString(textLeavingRead.In(l) + "\n" + textOnlyRecords.In(l) + "\n")
	return b.String()
}
