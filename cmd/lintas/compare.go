package main

import (
	"bytes"
	"context"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"example.org/lintas/analysis/maps"
	"example.org/lintas/analysis/report"
	"example.org/lintas/analysis/scenario"
	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/table"
	"github.com/spf13/cobra"
)

func newCompare(p *program) *cobra.Command {
	j := newJob()
	var d drawing
	var dir string
	var dates []graph.Date
	cmd := &cobra.Command{
		Use:     "compare BEFORE AFTER -o DIR",
		Short:   textCompare.In(p.language),
		Long:    textCompareLong.In(p.language),
		Example: textCompareExample.In(p.language),
		Args:    cobra.MinimumNArgs(0),
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usage(cmd, textMissingArgument.With("BEFORE"))
			}
			if err := j.check(cmd, args[0]); err != nil {
				return err
			}
			if err := needFolder(cmd, dir); err != nil {
				return err
			}
			sources, err := sourcesOf(cmd, args, dates)
			if err != nil {
				return err
			}
			return compareRun(cmd, p, j, &d, dir, sources)
		},
	}
	cmd.Flags().StringVarP(&dir, "output", "o", "", textFlagFolder.In(p.language))
	d.addFlags(cmd.Flags(), p.language)
	j.addFlags(cmd, p.language)
	at := cmd.Flags().Lookup("at")
	at.Value, at.Usage = days{&dates}, textFlagAtEach.In(p.language)
	return cmd
}

// compared is the snapshots of a run and what was found between them.
type compared struct {
	snapshots []*measured
	overall   *scenario.Comparison
	steps     []*scenario.Comparison // from each to the next
}

// compareRun measures the snapshots and writes what changed into dir.
func compareRun(cmd *cobra.Command, p *program, j *job, d *drawing, dir string, sources []source) error {
	ctx := cmd.Context()
	opt, err := d.look(cmd, maps.Options{})
	if err != nil {
		return err
	}
	show := newProgress(p)
	defer show.done()
	all, err := j.prepareEach(cmd, p, show, sources)
	if err != nil {
		return err
	}
	f, err := openFolder(dir)
	if err != nil {
		return err
	}
	defer f.discard()
	c, err := j.compare(ctx, p, show, sources, all)
	if err != nil {
		return err
	}
	if err := j.addComparison(ctx, show, f, c, d, opt); err != nil {
		return err
	}
	if err := writeComparisonManifest(f, j, sources, c); err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := f.commit(); err != nil {
		return err
	}
	show.done()
	p.tell(filepath.Join(dir, reportFile))
	for _, found := range c.overall.Findings() {
		p.tell("- " + found.Headline.In(p.language))
	}
	return nil
}

// prepareEach reads the data of each snapshot, the same data once, and keeps the
// part that is in force. A problem of one names it.
func (j *job) prepareEach(cmd *cobra.Command, p *program, show *progress, sources []source) ([]*prepared, error) {
	type loaded struct {
		network *graph.Network
		account *read.Account
	}
	read := map[string]loaded{}
	all := make([]*prepared, len(sources))
	for i, s := range sources {
		show.stage(textReading, s.label)
		j.data, j.filter.At = s.data, s.at
		whole, ok := read[s.data]
		if !ok {
			var err error
			if whole.network, whole.account, err = j.load(cmd, p.in); err != nil {
				return nil, err
			}
			read[s.data] = whole
		}
		kept, left, err := j.keep(cmd, whole.network)
		if err != nil {
			return nil, err
		}
		all[i] = &prepared{network: kept, left: left, account: whole.account, language: p.fileLanguage(whole.account.Language)}
	}
	return all, nil
}

// compare measures each snapshot and compares it with the next, and the first with
// the last.
func (j *job) compare(ctx context.Context, p *program, show *progress, sources []source, all []*prepared) (*compared, error) {
	c := &compared{}
	snapshots := make([]scenario.Snapshot, len(all))
	for i, data := range all {
		m, err := j.measure(ctx, p, data, show)
		if err != nil {
			return nil, err
		}
		c.snapshots = append(c.snapshots, m)
		snapshots[i] = scenario.Snapshot{Label: sources[i].label, Result: m.Result}
	}
	show.stage(textComparing)
	l := scenario.LineUp(snapshots)
	for i := 1; i < len(snapshots); i++ {
		c.steps = append(c.steps, scenario.Compare(l, i-1, i))
	}
	c.overall = c.steps[0]
	if len(c.steps) > 1 {
		c.overall = scenario.Compare(l, 0, len(snapshots)-1)
	}
	return c, ctx.Err()
}

// all returns the steps and, where it is none of them, the overall comparison.
func (c *compared) all() []*scenario.Comparison {
	if len(c.steps) == 1 {
		return c.steps
	}
	return append(slices.Clone(c.steps), c.overall)
}

// addComparison adds the tables, the map and the page of what changed.
func (j *job) addComparison(ctx context.Context, show *progress, f *folder, c *compared, d *drawing, opt maps.Options) error {
	tables := []*table.Table{scenario.ChangesTable(c.all()...), scenario.MetricsTable(c.all()...)}
	if len(c.steps) > 1 {
		tables = append(tables, scenario.SeriesTable(c.overall.Lineup))
	}
	tables = append(tables, scenario.Codebook(c.overall, tables))
	var files []file
	for _, t := range tables {
		files = append(files, file{t.Name + ".csv", t.Len() + 1, t.WriteCSV})
	}
	if err := f.createAll(ctx, files); err != nil {
		return err
	}
	show.stage(textDrawing)
	last := c.snapshots[len(c.snapshots)-1]
	opt = j.mapOptions(last, opt)
	opt.Rejected = 0
	for _, m := range c.distinct() {
		for _, read := range m.account.Files {
			opt.Rejected += read.Rejected
		}
	}
	drawn, err := maps.Change(ctx, c.overall, opt)
	if err != nil {
		return err
	}
	var svg bytes.Buffer
	if err := drawn.Sheet.WriteSVG(&svg); err != nil {
		return err
	}
	for _, ending := range endings {
		if write := d.writer(drawn, ending); write != nil {
			if err := f.create("maps/change"+ending, write); err != nil {
				return err
			}
		}
	}
	if drawn.Positions != nil {
		if err := f.create("positions.csv", drawn.Positions.WriteCSV); err != nil {
			return err
		}
	}
	show.stage(textWriting)
	in := report.Comparison{Overall: c.overall, Steps: c.steps, Language: last.language, Map: svg.Bytes(), Version: version, Options: j.given}
	for _, m := range c.distinct() {
		in.Accounts = append(in.Accounts, m.account)
	}
	return f.create(reportFile, func(w io.Writer) error { return report.WriteComparison(w, in) })
}

// distinct returns the snapshots, of those that were read from the same data the
// first.
func (c *compared) distinct() []*measured {
	var out []*measured
	for _, m := range c.snapshots {
		if !slices.ContainsFunc(out, func(o *measured) bool { return o.account == m.account }) {
			out = append(out, m)
		}
	}
	return out
}

// snapshotEntry is what the manifest says of a snapshot.
type snapshotEntry struct {
	Label string `json:"label"`
	Data  string `json:"data"`
	Date  string `json:"date"` // at which it is in force; empty where none is known
}

// writeComparisonManifest adds manifest.json with the inputs of every snapshot.
func writeComparisonManifest(f *folder, j *job, sources []source, c *compared) error {
	var names []string
	for _, s := range sources {
		if name := nameOfData(s.data); !slices.Contains(names, name) {
			names = append(names, name)
		}
	}
	out := newManifest("compare", j, strings.Join(names, "; "), c.snapshots[len(c.snapshots)-1].language)
	distinct := c.distinct()
	for i, m := range c.snapshots {
		out.Snapshots = append(out.Snapshots, snapshotEntry{sources[i].label, nameOfData(sources[i].data), m.Network.Date().String()})
		if slices.Contains(distinct, m) {
			out.add(sources[i].label+"/", m)
		}
	}
	return out.write(f)
}
