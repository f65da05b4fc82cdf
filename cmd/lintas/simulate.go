package main

import (
	"context"
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/analysis/scenario"
	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"github.com/spf13/cobra"
)

// simulation is what simulate is asked for.
type simulation struct {
	remove, add []string
	file        fileName
	dir         string
}

func newSimulate(p *program) *cobra.Command {
	j := newJob()
	var s simulation
	cmd := &cobra.Command{
		Use:     "simulate DATA",
		Short:   textSimulate.In(p.language),
		Long:    textSimulateLong.In(p.language),
		Example: textSimulateExample.In(p.language),
		Args:    exactly("DATA"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := j.check(cmd, args[0]); err != nil {
				return err
			}
			if s.dir == standardInput {
				return usage(cmd, textNeedFolder.With())
			}
			if j.copresence {
				return usage(cmd, textNoSimulatedPresence.With())
			}
			return s.run(cmd, p, j)
		},
	}
	f := cmd.Flags()
	f.StringArrayVar(&s.remove, "remove", nil, textFlagRemove.In(p.language))
	f.StringArrayVar(&s.add, "add", nil, textFlagAdd.In(p.language))
	f.Var(&s.file, "scenario", textFlagScenario.In(p.language))
	f.StringVarP(&s.dir, "output", "o", "", textFlagSimulationFolder.In(p.language))
	j.addFlags(cmd, p.language)
	return cmd
}

// run measures the data before and after the change and says what is different;
// where nothing is to change, it says whose leaving takes most.
func (s *simulation) run(cmd *cobra.Command, p *program, j *job) error {
	ctx := cmd.Context()
	j.options.Bands = 0 // no figure here has one
	changes, err := s.read(cmd)
	if err != nil {
		return err
	}
	show := newProgress(p)
	defer show.done()
	data, err := j.prepare(cmd, p, show)
	if err != nil {
		return err
	}
	s.addFlags(data.network, changes)
	changed, err := scenario.Apply(data.network, changes)
	var refused *graph.Fault
	if errors.As(err, &refused) {
		return usage(cmd, textBadFilter.With("--"+refused.Field, refused.Message))
	} else if err != nil {
		return err
	}
	if changed.Len() == 0 {
		return usage(cmd, textNobodyLeft.With())
	}
	if isNothing(changes) && s.dir == "" {
		show.stage(textRanking)
		leaving, err := leavings(show.follow(ctx), p, passes.New(ctx, data.network, j.options))
		if err != nil {
			return err
		}
		show.done()
		if leaving == nil {
			return nil
		}
		_, err = io.WriteString(p.out, printable(ranked(leaving, data.network, p.language)))
		return err
	}
	return s.compare(cmd, p, j, data, changed, show)
}

// compare measures the data and what the change makes of them, writes the folder
// where one is named, and says what is different.
func (s *simulation) compare(cmd *cobra.Command, p *program, j *job, data *prepared, changed *graph.Network, show *progress) error {
	ctx := cmd.Context()
	var f *folder
	if s.dir != "" {
		var err error
		if f, err = openFolder(s.dir); err != nil {
			return err
		}
		defer f.discard()
	}
	before, err := j.measure(ctx, p, data, show)
	if err != nil {
		return err
	}
	after, err := j.measure(ctx, p, &prepared{network: changed, left: data.left, account: data.account, language: data.language}, show)
	if err != nil {
		return err
	}
	sim, err := scenario.Simulate(ctx, before.Result, after.Result)
	if err != nil {
		return err
	}
	if f != nil {
		show.stage(textRanking)
		leaving, err := leavings(show.follow(ctx), p, before.Data)
		if err != nil {
			return err
		}
		show.done()
		if err := s.write(f, j, before, sim, leaving); err != nil {
			return err
		}
	}
	_, err = io.WriteString(p.out, printable(simulated(sim, before.Result, after.Result, p.language)))
	return err
}

// leavings ranks single organizations and, after them, sets; where the network is
// too large it says so and returns nil.
func leavings(ctx context.Context, p *program, d *passes.Data) ([]scenario.Leaving, error) {
	singles, err := scenario.Leavings(ctx, d)
	if err != nil {
		return nil, err
	}
	if singles == nil {
		p.tell(textTooLargeToRank.In(p.language))
		return nil, nil
	}
	sets, err := scenario.LeavingSets(ctx, d)
	if err == nil && sets == nil {
		p.tell(textTooLargeForSets.In(p.language))
	}
	return append(singles, sets...), err
}

// isNothing reports whether the scenario changes nothing.
func isNothing(s *read.Scenario) bool {
	return len(s.Remove.Organizations)+len(s.Remove.Partnerships)+len(s.Remove.Ties)+
		len(s.Add.Organizations)+len(s.Add.Partnerships)+len(s.Add.Ties) == 0
}

// read returns the scenario of the file; an empty one where none is named.
func (s *simulation) read(cmd *cobra.Command) (*read.Scenario, error) {
	if s.file == "" {
		return &read.Scenario{}, nil
	}
	name := filepath.Base(string(s.file))
	file, err := os.Open(string(s.file))
	if err != nil {
		return nil, usage(cmd, textNoScenario.With(name, reason(err)))
	}
	defer func() { _ = file.Close() }() // only read from
	changes, problems, err := read.ReadScenario(name, file)
	if err != nil {
		return nil, usage(cmd, textNoScenario.With(name, reason(err)))
	}
	if len(problems) > 0 {
		return nil, &dataError{message: textBadScenario.With(name), account: &read.Account{Problems: problems}}
	}
	return changes, nil
}

// addFlags adds what the flags name: an organization or a partnership, or several
// organizations, which are a tie.
func (s *simulation) addFlags(n *graph.Network, changes *read.Scenario) {
	for _, value := range s.remove {
		parts := parties(n, value)
		switch {
		case len(parts) > 1:
			changes.Remove.Ties = append(changes.Remove.Ties, parts)
		case scenario.IsPartnership(n, value):
			changes.Remove.Partnerships = append(changes.Remove.Partnerships, value)
		default:
			changes.Remove.Organizations = append(changes.Remove.Organizations, value)
		}
	}
	for _, value := range s.add {
		changes.Add.Ties = append(changes.Add.Ties, parties(n, value))
	}
}

// parties returns the organizations that a flag names, separated by semicolons,
// which may stand in a name too.
func parties(n *graph.Network, value string) []string {
	if _, err := n.Lookup(value); err == nil {
		return []string{value}
	}
	var out []string
	for part := range strings.SplitSeq(value, ";") {
		if part = strings.TrimSpace(part); part != "" {
			out = append(out, part)
		}
	}
	return out
}

// write fills the folder.
func (s *simulation) write(f *folder, j *job, before *measured, sim *scenario.Simulation, leaving []scenario.Leaving) error {
	if err := f.create("simulation.csv", sim.Table().WriteCSV); err != nil {
		return err
	}
	if leaving != nil {
		if err := f.create("leaving.csv", scenario.LeavingTable(before.Network, leaving).WriteCSV); err != nil {
			return err
		}
	}
	book := analysis.Describe(scenario.SimulationColumns(), before.language, func(c registry.Column) string {
		if c.File == "leaving" && c.Name == "size" {
			return "single organizations: all; sets: heuristic search"
		}
		return "exact"
	})
	if err := f.create("codebook.csv", book.WriteCSV); err != nil {
		return err
	}
	if err := writeManifest(f, "simulate", j, before); err != nil {
		return err
	}
	return f.commit()
}
