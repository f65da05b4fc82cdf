package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
	"github.com/spf13/cobra"
)

func newCheck(p *program) *cobra.Command {
	j := newJob()
	var asJSON bool
	var corrections, mapping fileName
	cmd := &cobra.Command{
		Use:     "check DATA",
		Short:   textCheck.In(p.language),
		Long:    textCheckLong.In(p.language),
		Example: textCheckExample.In(p.language),
		Args:    exactly("DATA"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := j.check(cmd, args[0]); err != nil {
				return err
			}
			if ending := filepath.Ext(string(corrections)); corrections != "" && !strings.EqualFold(ending, ".xlsx") {
				return usage(cmd, textCorrectionsEnding.With(corrections.String()))
			}
			j.reading.Propose = true
			return checkRun(cmd, p, j, asJSON, []proposal{
				{string(corrections), func(w io.Writer, a *read.Account, l words.Language) error {
					return writeCorrections(w, a, l, textGiveBack.With(nameOfData(j.data), filepath.Base(string(corrections))))
				}},
				{string(mapping), func(w io.Writer, a *read.Account, l words.Language) error { return a.WriteYAML(w, l) }},
			})
		},
	}
	cmd.Flags().VarP(&corrections, "output", "o", textFlagCorrections.In(p.language))
	cmd.Flags().Var(&mapping, "write-mapping", textFlagWriteMapping.In(p.language))
	cmd.Flags().BoolVar(&asJSON, "json", false, textFlagJSON.In(p.language))
	j.addFlags(cmd, p.language)
	return cmd
}

// checkRun reads the data and prints what was understood, the balance and the
// problems. Data that a report could not use are a *dataError.
func checkRun(cmd *cobra.Command, p *program, j *job, asJSON bool, proposals []proposal) error {
	whole, account, unusable := j.load(cmd, p.in)
	if account == nil {
		return unreadable(p, j, asJSON, unusable)
	}
	var kept *graph.Network
	var left graph.Left
	if unusable == nil {
		var err error
		if kept, left, err = j.keep(cmd, whole); err != nil {
			return err
		}
	}
	if asJSON {
		if err := writeJSON(p.out, checkedOf(kept, account, j, p.language)); err != nil {
			return err
		}
	} else if err := writeCheck(p.out, kept, left, account, j, p.language); err != nil {
		return err
	}
	for _, x := range proposals {
		if x.file == "" {
			continue
		}
		write := func(w io.Writer) error { return x.write(w, account, p.fileLanguage(account.Language)) }
		if err := writeFile(x.file, p.out, write); err != nil {
			return err
		}
		p.tell(textProposed.With(x.file, j.data, x.file).In(p.language))
	}
	if unusable != nil {
		return &dataError{message: textUnchecked.With(j.data)}
	}
	return nil
}

// proposal is a file of what may be corrected, and what writes it; no name is no
// file.
type proposal struct {
	file  string
	write func(io.Writer, *read.Account, words.Language) error
}

// unreadable returns the error of data that could not be opened, having said it
// as JSON too where that is asked for.
func unreadable(p *program, j *job, asJSON bool, err error) error {
	var data *dataError
	if !asJSON || !errors.As(err, &data) {
		return err
	}
	account := &read.Account{Problems: []graph.Problem{{
		File: nameOfData(j.data), Severity: graph.Error, Message: data.message}}}
	if err := writeJSON(p.out, checkedOf(nil, account, j, p.language)); err != nil {
		return err
	}
	return data
}

// writeCheck writes what was understood in words.
func writeCheck(w io.Writer, n *graph.Network, left graph.Left, a *read.Account, j *job, l words.Language) error {
	var b strings.Builder
	if n != nil {
		b.WriteString(textUnderstood.In(l) + "\n")
		for _, m := range understood(n, left, a, j, l) {
			b.WriteString("  " + m.In(l) + "\n")
		}
		b.WriteByte('\n')
	}
	b.WriteString(textBalance.In(l) + "\n")
	if err := writeBalance(&b, a, l); err != nil {
		return err
	}
	b.WriteByte('\n')
	if all := problemsOf(a); all.count == 0 {
		b.WriteString(textNoProblems.In(l) + "\n")
	} else {
		b.WriteString(textProblems.With(l.Count(all.count)).In(l) + "\n")
		printProblems(&b, all, l)
	}
	_, err := io.WriteString(w, printable(b.String()))
	return err
}

// understood says what the network is.
func understood(n *graph.Network, left graph.Left, a *read.Account, j *job, l words.Language) []words.Message {
	count := func(x int) string { return l.Count(x) }
	ties := textTies
	if n.IsDirected() {
		ties = textArcs
	}
	out := []words.Message{
		textOrganizations.With(count(n.Len()), sectorCounts(n, l)),
		ties.With(count(n.Partnerships().Len()), count(len(n.Ties(j.options.Projection).All()))),
		textActivities.With(count(len(n.Activities())), count(len(n.Needs())), count(len(n.Places()))),
	}
	if left.At != 0 {
		out = append(out, textInForce.With(l.Date(left.At.Split())))
	}
	if partnerships, activities := left.InForce(); partnerships+activities > 0 {
		out = append(out, textLeftOut.With(count(partnerships), count(activities)))
	}
	if left.Organizations+left.Partnerships+left.Activities > 0 {
		out = append(out, textFiltered.With(count(left.Organizations), count(left.Partnerships), count(left.Activities)))
	}
	if j.reading.AddMissing && a.Added > 0 {
		out = append(out, textAddedNames.With(count(a.Added), firstNames(a.AddedNames, l)))
	} else if a.Added > 0 {
		out = append(out, textAdded.With(count(a.Added)))
	}
	return append(out, readFrom(a, l)...)
}

// firstNames lists the first names and counts the rest.
func firstNames(names []string, l words.Language) string {
	const most = 20
	if len(names) <= most {
		return strings.Join(names, "; ")
	}
	return strings.Join(names[:most], "; ") + " " + textMoreProblems.With(l.Count(len(names)-most)).In(l)
}

// readFrom says how the files were understood.
func readFrom(a *read.Account, l words.Language) []words.Message {
	var out []words.Message
	if a.PlacesByCode+a.PlacesByName+a.PlacesApart > 0 {
		out = append(out, textPlaces.With(l.Count(a.PlacesByCode), l.Count(a.PlacesByName), l.Count(a.PlacesApart)))
	}
	for _, c := range []struct {
		count int
		text  words.Text
	}{
		{a.EmptyStrengths, textEmptyStrengths},
		{a.Repeated, textRepeated},
	} {
		if c.count > 0 {
			out = append(out, c.text.With(l.Count(c.count)))
		}
	}
	if a.OneWay {
		out = append(out, textOneWay.With())
	}
	for _, f := range a.Files {
		if len(f.Attributes) > 0 {
			out = append(out, textKept.With(f.Name, strings.Join(f.Attributes, "; ")))
		}
	}
	out = append(out, readLists(a, l)...)
	if len(a.Ignored) > 0 {
		out = append(out, textIgnored.With(strings.Join(a.Ignored, "; ")))
	}
	return out
}

// sectorCounts lists the sectors with their numbers of organizations, the
// largest first.
func sectorCounts(n *graph.Network, l words.Language) string {
	counts := make([]int, len(n.Sectors()))
	unknown := 0
	for _, code := range n.Codes() {
		if code < 0 {
			unknown++
		} else {
			counts[code]++
		}
	}
	order := make([]int, len(counts))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return counts[b] - counts[a] })
	var parts []string
	for _, i := range order {
		parts = append(parts, fmt.Sprintf("%s %s", n.Sectors()[i].Label.In(l), l.Count(counts[i])))
	}
	if unknown > 0 {
		parts = append(parts, fmt.Sprintf("%s %s", textUnknown.In(l), l.Count(unknown)))
	}
	return strings.Join(parts, ", ")
}

// writeBalance writes the rows of each file and what became of them.
func writeBalance(w io.Writer, a *read.Account, l words.Language) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	if _, err := fmt.Fprintf(table, "  %s\n", strings.Join(strings.Split(textBalanceHeader.In(l), " "), "\t")); err != nil {
		return err
	}
	for _, f := range a.Files {
		name := f.Name
		if f.Sheet != "" {
			name += ":" + f.Sheet
		}
		if _, err := fmt.Fprintf(table, "  %s\t%s\t%s\t%s\t%s\t%s\n", name,
			l.Count(f.Rows), l.Count(f.Read), l.Count(f.Merged), l.Count(f.Rejected), l.Count(f.Empty)); err != nil {
			return err
		}
	}
	return table.Flush()
}
