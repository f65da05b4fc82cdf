package main

import (
	"context"
	"io"
	"path/filepath"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/analysis/maps"
	"example.org/lintas/analysis/report"
	"github.com/spf13/cobra"
)

func newReport(p *program) *cobra.Command {
	j := newJob()
	var d drawing
	var dir string
	cmd := &cobra.Command{
		Use:     "report DATA -o DIR",
		Short:   textReport.In(p.language),
		Long:    textReportLong.In(p.language),
		Example: textReportExample.In(p.language),
		Args:    exactly("DATA"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := j.check(cmd, args[0]); err != nil {
				return err
			}
			if err := needFolder(cmd, dir); err != nil {
				return err
			}
			if err := j.takeCorrections(cmd); err != nil {
				return err
			}
			if j.papers.brief {
				return briefRun(cmd, p, j, &d, dir)
			}
			_, err := reportRun(cmd, p, j, &d, dir)
			return err
		},
	}
	cmd.Flags().StringVarP(&dir, "output", "o", "", textFlagFolder.In(p.language))
	cmd.Flags().BoolVar(&j.pdf, "pdf", false, textFlagPDF.In(p.language))
	j.addAnonymize(cmd, p.language)
	d.addFlags(cmd.Flags(), p.language)
	j.addFlags(cmd, p.language)
	j.addWordFlags(cmd.Flags(), p.language)
	j.addEditionFlag(cmd.Flags(), p.language)
	j.papers.addFlags(cmd.Flags(), p.language)
	j.addCorrectionsFlag(cmd.Flags(), p.language)
	j.addAlsoFlag(cmd.Flags(), p.language)
	return cmd
}

// needFolder refuses standard output and no folder at all.
func needFolder(cmd *cobra.Command, dir string) error {
	if dir == "" || dir == standardInput {
		return usage(cmd, textNeedFolder.With())
	}
	return nil
}

// reportRun makes the measures, the maps and the report of the data in dir.
func reportRun(cmd *cobra.Command, p *program, j *job, d *drawing, dir string) (*measured, error) {
	opt, err := d.look(cmd, maps.Options{})
	if err != nil {
		return nil, err
	}
	if j.edits, err = j.readEdits(dir); err != nil {
		return nil, err
	}
	m, err := j.fill(cmd, p, dir, "report", func(ctx context.Context, show *progress, f *folder, m *measured) error {
		if err := j.addReport(ctx, show, f, m, d, opt); err != nil {
			return err
		}
		if err := j.addPapers(ctx, show, f, m, opt); err != nil || !j.pdf {
			return err
		}
		return f.addPDF(ctx, p)
	})
	if err != nil {
		return nil, err
	}
	p.tell(filepath.Join(dir, reportFile))
	p.tell(textMade.With(filepath.Join(dir, "maps"), filepath.Join(dir, "metrics")).In(p.language))
	p.tellMissingLetters(m.Network, opt.Look.Fonts)
	if warnings := len(m.account.Problems) + m.account.Omitted; warnings > 0 {
		p.tell(textWarned.With(p.language.Count(warnings)).In(p.language))
	}
	if partnerships, activities := m.Left.InForce(); partnerships+activities > 0 {
		p.tell(textLeftOut.With(p.language.Count(partnerships), p.language.Count(activities)).In(p.language))
	}
	told := finding.Told(m.Findings, j.edits.all, true)
	if len(told) > 0 {
		p.tell(textFindings.In(p.language))
	}
	for _, f := range told {
		p.tell("- " + f.Headline.In(p.language))
	}
	j.edits.tellStale(p, m.Findings)
	return m, nil
}

// addReport adds the maps, the positions of the organizations on them, and the
// report that shows them.
func (j *job) addReport(ctx context.Context, show *progress, f *folder, m *measured, d *drawing, opt maps.Options) error {
	var first maps.Map
	for _, name := range reported {
		show.stage(textDrawing)
		drawn, err := kindOf(name).Draw(ctx, m.Result, j.mapOptions(m, opt))
		if err != nil {
			return err
		}
		for _, ending := range endings {
			write := d.writer(drawn, ending)
			if write == nil {
				continue
			}
			if err := f.create("maps/"+string(name)+ending, write); err != nil {
				return err
			}
		}
		if name == reported[0] {
			first = drawn
		}
	}
	if first.Positions != nil {
		if err := f.create("positions.csv", first.Positions.WriteCSV); err != nil {
			return err
		}
	}
	if err := j.addAlso(f, m, first); err != nil {
		return err
	}
	show.stage(textWriting)
	in := report.Input{
		Result: m.Result, Account: m.account, Language: m.language,
		NetworkMap: first.JSON,
		Version:    version, Options: j.given,
		Edits: j.edits.all, Team: j.isFull(),
	}
	if err := f.create(reportFile, func(w io.Writer) error { return report.Write(w, in) }); err != nil {
		return err
	}
	in.Team = true
	if err := f.create(teamFile, func(w io.Writer) error { return report.Write(w, in) }); err != nil {
		return err
	}
	return f.create(findingsFile, j.edits.table(m.Findings, m.language).WriteCSV)
}
