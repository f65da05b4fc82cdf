package main

import (
	"errors"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/maps"
	"example.org/lintas/graph"
	"github.com/spf13/cobra"
)

// kind is what a map shows.
type kind string

// reported are the kinds of maps that a report holds, in its order; the page
// shows the first two.
var reported = []kind{"network", sectorMap, "overlap"}

const sectorMap kind = "sectors"

// endings are the endings of the files that a map can be written to.
var endings = []string{".svg", ".png", ".pdf", ".dot", ".json"}

func newMap(p *program) *cobra.Command {
	j := newJob()
	var chosen kind
	var d drawing
	var file, organization, sizeBy, colorBy string
	cmd := &cobra.Command{
		Use:     "map DATA -o FILE",
		Short:   textMap.In(p.language),
		Long:    textMapLong.In(p.language),
		Example: textMapExample.In(p.language),
		Args:    exactly("DATA"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := j.check(cmd, args[0]); err != nil {
				return err
			}
			ending, err := endingOf(cmd, file)
			if err != nil {
				return err
			}
			if file == standardInput && j.anonymous {
				return usage(cmd, textNoKeyFile.With())
			}
			if organization == "" && kindOf(chosen).NeedsOrganization {
				return usage(cmd, textNeedsOne.With(string(chosen)))
			}
			opt := maps.Options{Organization: organization, SizeBy: sizeBy, ColorBy: colorBy}
			return mapRun(cmd, p, j, &d, opt, chosen, file, ending)
		},
	}
	cmd.Flags().StringVarP(&file, "output", "o", "", textFlagFile.In(p.language))
	j.addAnonymize(cmd, p.language)
	cmd.Flags().Var(choiceOf(&chosen, reported[0], kindNames()), "kind", textFlagKind.In(p.language))
	cmd.Flags().StringVar(&organization, "organization", "", textFlagOf.In(p.language))
	cmd.Flags().StringVar(&sizeBy, "size-by", "", textFlagSizeBy.In(p.language))
	cmd.Flags().StringVar(&colorBy, "color-by", "", textFlagColorBy.In(p.language))
	d.addFlags(cmd.Flags(), p.language)
	j.addFlags(cmd, p.language)
	j.addWordFlags(cmd.Flags(), p.language)
	j.addEditionFlag(cmd.Flags(), p.language)
	return cmd
}

// endingOf returns the ending that says the format of the map. Standard output
// gets SVG.
func endingOf(cmd *cobra.Command, file string) (string, error) {
	if file == standardInput {
		return ".svg", nil
	}
	ending := strings.ToLower(filepath.Ext(file))
	if file == "" {
		return "", usage(cmd, textNeedFile.With())
	}
	for _, known := range endings {
		if ending == known {
			return ending, nil
		}
	}
	return "", usage(cmd, textNoEnding.With(filepath.Base(file), strings.Join(endings, ", ")))
}

// mapRun draws one map and writes it to the file.
func mapRun(cmd *cobra.Command, p *program, j *job, d *drawing, opt maps.Options, chosen kind, file, ending string) error {
	ctx := cmd.Context()
	show := newProgress(p)
	defer show.done()
	opt, err := d.look(cmd, opt)
	if err != nil {
		return err
	}
	data, err := j.prepare(cmd, p, show)
	if err != nil {
		return err
	}
	of := kindOf(chosen)
	opt.Organization = data.coded(opt.Organization)
	// No map shows what is drawn at random, and each but a few measures.
	j.options.Permutations, j.options.Bands = 0, 0
	j.only = append(of.Measures, measuresAmong(opt.SizeBy, opt.ColorBy)...)
	m, err := j.measure(ctx, p, data, show)
	if err != nil {
		return err
	}
	show.stage(textDrawing)
	drawn, err := of.Draw(ctx, m.Result, j.mapOptions(m, opt))
	if err != nil {
		return mapError(cmd, err)
	}
	write := d.writer(drawn, ending)
	if write == nil {
		return usage(cmd, textNoForm.With(string(chosen), ending))
	}
	if err := writeFile(file, p.out, write); err != nil {
		return err
	}
	if err := data.writeKey(p, strings.TrimSuffix(file, ending)); err != nil {
		return err
	}
	if d.positions != "" && drawn.Positions != nil {
		if err := writeFile(string(d.positions), p.out, drawn.Positions.WriteCSV); err != nil {
			return err
		}
	}
	show.done()
	if file != standardInput {
		p.tell(file)
	}
	if ending == ".png" || ending == ".pdf" {
		p.tellMissingLetters(m.Network, opt.Look.Fonts)
	}
	return nil
}

// measuresAmong returns those of the names that are columns of organizations.csv.
func measuresAmong(names ...string) []string {
	return slices.DeleteFunc(names, func(name string) bool {
		c, ok := analysis.Find(name)
		return !ok || c.File != "organizations"
	})
}

// mapError makes a usage error of one that names what the data do not have.
func mapError(cmd *cobra.Command, err error) error {
	var refused *graph.Fault
	if errors.As(err, &refused) {
		return usage(cmd, textBadFilter.With("--"+refused.Field, refused.Message))
	}
	return err
}

// mapOptions adds to the look what the run knows.
func (j *job) mapOptions(m *measured, opt maps.Options) maps.Options {
	for _, f := range m.account.Files {
		opt.Rejected += f.Rejected
	}
	opt.Language, opt.Seed, opt.Engine = m.language, j.options.Seed, childEngine()
	opt.Team = j.isFull()
	return opt
}

// writer returns what writes the map in the format of the ending, or nil where
// the map has no such form.
func (d *drawing) writer(m maps.Map, ending string) func(io.Writer) error {
	plain := func(form []byte) func(io.Writer) error {
		if form == nil {
			return nil
		}
		return func(w io.Writer) error {
			_, err := w.Write(form)
			return err
		}
	}
	switch ending {
	case ".png":
		return func(w io.Writer) error { return m.Sheet.WritePNG(w, float64(d.dpi)) }
	case ".pdf":
		return m.Sheet.WritePDF
	case ".dot":
		return plain(m.DOT)
	case ".json":
		return plain(m.JSON)
	}
	return m.Sheet.WriteSVG
}
