package main

import (
	"bytes"
	"context"
	"io"
	"path/filepath"

	"example.org/lintas/analysis/report"
	"github.com/spf13/cobra"
)

func newReport(p *program) *cobra.Command {
	j := newJob()
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
			return reportRun(cmd, p, j, dir)
		},
	}
	cmd.Flags().StringVarP(&dir, "output", "o", "", textFlagFolder.In(p.language))
	j.addFlags(cmd, p.language)
	j.addWordFlags(cmd.Flags(), p.language)
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
func reportRun(cmd *cobra.Command, p *program, j *job, dir string) error {
	m, err := j.fill(cmd, p, dir, "report", j.addReport)
	if err != nil {
		return err
	}
	p.tell(filepath.Join(dir, "report.html"))
	p.tell(textMade.With(filepath.Join(dir, "maps"), filepath.Join(dir, "metrics")).In(p.language))
	p.tellMissingLetters(m.Network)
	if warnings := len(m.account.Problems) + m.account.Omitted; warnings > 0 {
		p.tell(textWarned.With(p.language.Count(warnings)).In(p.language))
	}
	if len(m.Findings) > 0 {
		p.tell(textFindings.In(p.language))
	}
	for _, f := range m.Findings {
		p.tell("- " + f.Headline.In(p.language))
	}
	return nil
}

// addReport adds the maps and the report that shows them.
func (j *job) addReport(ctx context.Context, show *progress, f *folder, m *measured) error {
	var pictures [2][]byte
	for i, k := range kinds {
		show.stage(textDrawing)
		drawn, err := k.draw(ctx, m.Result, j.mapOptions(m))
		if err != nil {
			return err
		}
		var svg bytes.Buffer
		if err := drawn.Sheet.WriteSVG(&svg); err != nil {
			return err
		}
		pictures[i] = svg.Bytes()
		for _, ending := range endings {
			if ending == ".dot" && drawn.DOT == nil {
				continue
			}
			name := "maps/" + string(k.name) + ending
			if err := f.create(name, func(w io.Writer) error { return writeMap(w, drawn, ending) }); err != nil {
				return err
			}
		}
	}
	show.stage(textWriting)
	return f.create("report.html", func(w io.Writer) error {
		return report.Write(w, report.Input{
			Result: m.Result, Account: m.account, Language: m.language,
			NetworkMap: pictures[0], SectorMap: pictures[1],
			Version: version, Options: j.given,
		})
	})
}
