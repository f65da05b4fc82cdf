package main

import (
	"context"
	"io"
	"path/filepath"
	"strings"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/maps"
	"github.com/spf13/cobra"
)

// pictureDPI is the resolution of PNG pictures.
const pictureDPI = 150

// kind is what a map shows.
type kind string

// The kinds of maps.
const (
	networkKind kind = "network"
	sectorsKind kind = "sectors"
)

// kinds are the maps that a report holds, in its order.
var kinds = []struct {
	name kind
	draw func(context.Context, *analysis.Result, maps.Options) (maps.Map, error)
}{
	{networkKind, maps.Network},
	{sectorsKind, maps.Sectors},
}

// endings are the endings of the files that a map can be written to.
var endings = []string{".svg", ".png", ".dot"}

func newMap(p *program) *cobra.Command {
	j := newJob()
	var chosen kind
	var file string
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
			return mapRun(cmd, p, j, chosen, file, ending)
		},
	}
	cmd.Flags().StringVarP(&file, "output", "o", "", textFlagFile.In(p.language))
	cmd.Flags().Var(choiceOf(&chosen, networkKind, []kind{networkKind, sectorsKind}), "kind", textFlagKind.In(p.language))
	j.addFlags(cmd, p.language)
	j.addWordFlags(cmd.Flags(), p.language)
	return cmd
}

// endingOf returns the ending that says the format of the map. Standard output
// gets SVG.
func endingOf(cmd *cobra.Command, file string) (string, error) {
	if file == standardInput {
		return ".svg", nil
	}
	ending := strings.ToLower(filepath.Ext(file))
	switch {
	case file == "":
		return "", usage(cmd, textNeedFile.With())
	case ending == ".pdf":
		return "", usage(cmd, textNoPDF.With())
	}
	for _, known := range endings {
		if ending == known {
			return ending, nil
		}
	}
	return "", usage(cmd, textNoEnding.With(filepath.Base(file), strings.Join(endings, ", ")))
}

// mapRun draws one map and writes it to the file.
func mapRun(cmd *cobra.Command, p *program, j *job, chosen kind, file, ending string) error {
	ctx := cmd.Context()
	show := newProgress(p)
	defer show.done()
	data, err := j.prepare(cmd, p, show)
	if err != nil {
		return err
	}
	m, err := j.measure(ctx, p, data, show)
	if err != nil {
		return err
	}
	show.stage(textDrawing)
	for _, k := range kinds {
		if k.name != chosen {
			continue
		}
		drawn, err := k.draw(ctx, m.Result, j.mapOptions(m))
		if err != nil {
			return err
		}
		if ending == ".dot" && drawn.DOT == nil {
			return usage(cmd, textNoDOT.With(string(chosen)))
		}
		if err := writeFile(file, p.out, func(w io.Writer) error { return writeMap(w, drawn, ending) }); err != nil {
			return err
		}
	}
	show.done()
	if file != standardInput {
		p.tell(file)
	}
	if ending == ".png" {
		p.tellMissingLetters(m.Network)
	}
	return nil
}

// mapOptions returns what stands on the maps and who lays them out.
func (j *job) mapOptions(m *measured) maps.Options {
	rejected := 0
	for _, f := range m.account.Files {
		rejected += f.Rejected
	}
	return maps.Options{
		Language: m.language, Seed: j.options.Seed, Engine: childEngine(), Rejected: rejected,
	}
}

// writeMap writes a map in the format of the ending.
func writeMap(w io.Writer, m maps.Map, ending string) error {
	switch ending {
	case ".png":
		return m.Sheet.WritePNG(w, pictureDPI)
	case ".dot":
		_, err := w.Write(m.DOT)
		return err
	}
	return m.Sheet.WriteSVG(w)
}
