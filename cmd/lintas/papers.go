package main

import (
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/analysis/maps"
	"example.org/lintas/analysis/report/paper"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/words"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// briefFile is the page for directors.
const briefFile = "brief.pdf"

// papers are what report writes beside the page on request.
type papers struct {
	brief            bool // alone
	profiles, slides bool
}

func (x *papers) addFlags(f *pflag.FlagSet, l words.Language) {
	f.BoolVar(&x.brief, "brief", false, textFlagBrief.In(l))
	f.BoolVar(&x.profiles, "profiles", false, textFlagProfiles.In(l))
	f.BoolVar(&x.slides, "slides", false, textFlagSlides.In(l))
}

// paperInput returns what papers are made of: for everybody, unless the edition is
// full.
func (j *job) paperInput(m *measured, opt maps.Options) paper.Input {
	return paper.Input{
		Result: m.Result, Findings: finding.Told(m.Findings, j.edits.all, j.isFull()),
		Maps: j.mapOptions(m, opt), Version: version,
	}
}

// addPapers adds the brief, and what was asked for besides.
func (j *job) addPapers(ctx context.Context, show *progress, f *folder, m *measured, opt maps.Options) error {
	show.stage(textDrawing)
	in := j.paperInput(m, opt)
	brief, err := paper.Brief(ctx, in)
	if err != nil {
		return err
	}
	if err := f.create(briefFile, brief.WritePDF); err != nil {
		return err
	}
	if j.papers.slides {
		if err := addSlides(ctx, f, in); err != nil {
			return err
		}
	}
	if j.papers.profiles {
		return addProfiles(ctx, f, j, m, in)
	}
	return nil
}

// addSlides adds the slides as pictures and as one document.
func addSlides(ctx context.Context, f *folder, in paper.Input) error {
	deck, err := paper.Slides(ctx, in)
	if err != nil {
		return err
	}
	files := []file{{"slides/slides.pdf", 0, func(w io.Writer) error {
		var pages []*sheet.Sheet
		for _, s := range deck {
			pages = append(pages, s.Sheet)
		}
		return sheet.WriteBook(w, pages...)
	}}}
	for i, s := range deck {
		files = append(files, file{fmt.Sprintf("slides/%02d-%s.png", i+1, s.Name), 0, func(w io.Writer) error {
			return s.WritePNG(w, paper.SlideDPI)
		}})
	}
	f.swept = append(f.swept, "slides/")
	return f.createAll(ctx, files)
}

// briefRun writes the brief alone: into the folder, or to the file where the name
// ends in .pdf.
func briefRun(cmd *cobra.Command, p *program, j *job, d *drawing, target string) error {
	name, dir := target, filepath.Dir(target)
	if !strings.EqualFold(filepath.Ext(target), ".pdf") {
		name, dir = filepath.Join(target, briefFile), target
	}
	opt, err := d.look(cmd, maps.Options{})
	if err != nil {
		return err
	}
	if j.edits, err = j.readEdits(dir); err != nil {
		return err
	}
	show := newProgress(p)
	defer show.done()
	data, err := j.prepare(cmd, p, show)
	if err != nil {
		return err
	}
	m, err := j.measure(cmd.Context(), p, data, show)
	if err != nil {
		return err
	}
	show.stage(textDrawing)
	brief, err := paper.Brief(cmd.Context(), j.paperInput(m, opt))
	if err != nil {
		return err
	}
	if err := writeFile(name, p.out, brief.WritePDF); err != nil {
		return err
	}
	show.done()
	p.tell(name)
	return data.writeKey(p, strings.TrimSuffix(name, filepath.Ext(name)))
}

var (
	textFlagBrief  = words.Text{EN: "write brief.pdf alone, the page for directors: into DIR, or to the file that -o names with .pdf", ID: "tulis brief.pdf saja, satu halaman untuk pimpinan: ke DIR, atau ke berkas .pdf yang disebut -o"}
	textFlagSlides = words.Text{EN: "write slides too: slides/*.png and slides/slides.pdf, 16:9, each map with the finding as its title", ID: "tulis juga salindia: slides/*.png dan slides/slides.pdf, 16:9, tiap peta berjudul temuannya"}
)
