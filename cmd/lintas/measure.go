package main

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"example.org/lintas/analysis"
	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
	"github.com/spf13/cobra"
)

// keep takes sectors from the column asked for and keeps the part in force. A
// value that the data do not have is a *usageError.
func (j *job) keep(cmd *cobra.Command, n *graph.Network) (*graph.Network, graph.Left, error) {
	var left graph.Left
	n, err := graph.By(graph.Titled(n, j.title, j.source), j.by)
	if err == nil {
		n, left, err = graph.Keep(n, j.meant())
	}
	var refused *graph.Fault
	switch {
	case errors.As(err, &refused):
		return nil, left, usage(cmd, textBadFilter.With("--"+refused.Field, refused.Message))
	case err != nil:
		return nil, left, err
	case n.Len() == 0:
		return nil, left, usage(cmd, textNothingKept.With())
	case j.copresence && len(n.Activities()) == 0:
		return nil, left, usage(cmd, textNoPresence.With())
	case j.copresence:
		n = graph.Copresent(n, j.options.ThemeLevel, j.options.PlaceLevel)
	}
	return n, left, nil
}

// meant returns the filter with the types as the reader calls them.
func (j *job) meant() graph.Filter {
	f := j.filter
	f.Types = make([]string, len(j.filter.Types))
	for i, t := range j.filter.Types {
		f.Types[i] = read.Type(t)
	}
	return f
}

// prepared is data that were read, and the part that is kept of them.
type prepared struct {
	network  *graph.Network
	left     graph.Left
	account  *read.Account
	language words.Language // of files
	key      *graph.Key     // to the codes of an anonymous network; nil where names stand
	named    *graph.Network // the same network with its names, where there is a key
}

// prepare reads the data and keeps the part asked for.
func (j *job) prepare(cmd *cobra.Command, p *program, show *progress) (*prepared, error) {
	show.stage(textReading)
	whole, account, err := j.load(cmd, p.in)
	if err != nil {
		return nil, err
	}
	kept, left, err := j.keep(cmd, whole)
	if err != nil {
		return nil, err
	}
	data := &prepared{network: kept, left: left, account: account, language: p.fileLanguage(account.Language)}
	if j.anonymous {
		var key graph.Key
		data.network, key = graph.Anonymous(kept)
		data.key, data.named, data.account = &key, kept, account.Anonymous()
	}
	return data, nil
}

// measured is prepared data and what the measures say of them.
type measured struct {
	*prepared
	*analysis.Result
}

// measure runs the measures asked for, which are all without --only.
func (j *job) measure(ctx context.Context, p *program, data *prepared, show *progress) (*measured, error) {
	show.stage(textMeasuring)
	plan := analysis.Plan{Only: j.only, Watch: watched(show)}
	if j.timings {
		show.done()
		plan.Watch = timed(p.err)
	}
	result, err := plan.Run(show.follow(ctx), data.network, data.left, j.options)
	if err != nil {
		return nil, err
	}
	show.done()
	if names := estimated(result, p.language); len(names) > 0 {
		p.tell(textEstimated.With(strings.Join(names, "; ")).In(p.language))
	}
	return &measured{prepared: data, Result: result}, nil
}

// estimated returns the labels of what the run estimated or left out of
// organizations and of the network; the other files follow from these.
func estimated(r *analysis.Result, l words.Language) []string {
	var names []string
	for _, e := range r.Answers.Estimates() {
		if e[0] != "organizations" && e[0] != "network" {
			continue
		}
		c, ok := analysis.Find(e[1])
		if label := c.Label.In(l); ok && !slices.Contains(names, label) {
			names = append(names, label)
		}
	}
	return names
}

// watched returns what shows the name of a measure while it is computed.
func watched(show *progress) func(measure string, compute func() error) error {
	return func(measure string, compute func() error) error {
		if c, ok := analysis.Find(measure); ok {
			measure = c.Label.In(show.language)
		}
		show.stage(textMeasuring, measure)
		return compute()
	}
}

// reportFile and teamFile are the names of the report's editions in its folder.
const (
	reportFile = "report.html"
	teamFile   = "team.html"
)

// fill measures the data and writes a folder: the tables, what the function
// adds, and the manifest. The folder is opened before the work begins, so that
// one that cannot be written to is known at once.
func (j *job) fill(cmd *cobra.Command, p *program, dir, command string,
	add func(context.Context, *progress, *folder, *measured) error) (*measured, error) {
	ctx := cmd.Context()
	show := newProgress(p)
	defer show.done()
	data, err := j.prepare(cmd, p, show)
	if err != nil {
		return nil, err
	}
	f, err := openFolder(dir)
	if err != nil {
		return nil, err
	}
	defer f.discard()
	m, err := j.measure(ctx, p, data, show)
	if err != nil {
		return nil, err
	}
	show.stage(textWriting)
	// The workbook takes longest and begins first.
	tables := []file{{workbookFile, 0, m.writeWorkbook}}
	for _, t := range m.Tables {
		tables = append(tables, file{"metrics/" + t.Name + ".csv", t.Len() + 1, t.WriteCSV})
	}
	if err := f.createAll(show.follow(ctx), tables); err != nil {
		return nil, err
	}
	if err := add(ctx, show, f, m); err != nil {
		return nil, err
	}
	if err := writeManifest(f, command, j, m); err != nil {
		return nil, err
	}
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	if err := f.commit(); err != nil {
		return nil, err
	}
	if err := data.writeKey(p, dir); err != nil {
		return nil, err
	}
	if f.isLeftOver(reportFile) {
		p.tell(textOldReport.With(filepath.Join(dir, reportFile)).In(p.language))
	}
	return m, nil
}
