package main

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"example.org/lintas/analysis/maps"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/layout"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"example.org/lintas/graph/words"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// engineName and paletteName are what --engine and --palette name.
type engineName string
type paletteName string

// drawing is how maps look: paper, colors, type, and where the marks stand.
type drawing struct {
	page       page
	palette    paletteName
	mono, dark bool
	font       fileName
	dpi        int
	engine     engineName
	positions  fileName
}

// pictureDPI is the resolution of PNG pictures without --dpi.
const pictureDPI = 200

func (d *drawing) addFlags(f *pflag.FlagSet, l words.Language) {
	f.Var(&d.page, "page", textFlagPage.In(l))
	f.Var(choiceOf(&d.palette, "", named[paletteName](style.Palettes())), "palette", textFlagPalette.In(l))
	f.BoolVar(&d.mono, "mono", false, textFlagMono.In(l))
	f.BoolVar(&d.dark, "dark", false, textFlagDark.In(l))
	f.Var(&d.font, "font", textFlagFont.In(l))
	f.IntVar(&d.dpi, "dpi", pictureDPI, textFlagDPI.In(l))
	f.Var(choiceOf(&d.engine, "", named[engineName](layout.Engines())), "engine", textFlagEngine.In(l))
	f.Var(&d.positions, "positions", textFlagPositions.In(l))
}

func named[T ~string](names []string) []T {
	out := make([]T, len(names))
	for i, n := range names {
		out[i] = T(n)
	}
	return out
}

// look reads what the flags name and adds it to the options of the maps. What
// cannot be read or used is a *usageError.
func (d *drawing) look(cmd *cobra.Command, opt maps.Options) (maps.Options, error) {
	if d.dpi < 50 || d.dpi > 600 {
		return opt, usage(cmd, textNoDPI.With())
	}
	palette := style.Lintas
	if d.palette != "" {
		var err error
		if palette, err = style.ParsePalette(string(d.palette)); err != nil {
			return opt, err
		}
	}
	opt.Look = draw.Look{Page: d.page.size, Theme: style.NewTheme(palette, d.dark, d.mono)}
	opt.Force = string(d.engine)
	if d.font != "" {
		data, err := os.ReadFile(string(d.font))
		if err != nil {
			return opt, usage(cmd, textNoFont.With(filepath.Base(string(d.font)), reason(err)))
		}
		opt.Look.Fonts = new(sheet.Fonts)
		if err := opt.Look.Fonts.Add(data); err != nil {
			return opt, usage(cmd, textNoFont.With(filepath.Base(string(d.font)), err.Error()))
		}
	}
	if d.positions != "" {
		file, err := os.Open(string(d.positions))
		if errors.Is(err, fs.ErrNotExist) {
			return opt, nil // written after the map is drawn
		}
		if err != nil {
			return opt, usage(cmd, textNoPositions.With(filepath.Base(string(d.positions)), reason(err)))
		}
		defer file.Close()
		if opt.Positions, err = layout.ReadPositions(file); err != nil {
			return opt, usage(cmd, textNoPositions.With(filepath.Base(string(d.positions)), err.Error()))
		}
	}
	return opt, nil
}

// page is the flag of the paper.
type page struct {
	size draw.Page
	text string
}

func (p *page) Type() string   { return "a4|f4|a3|a2|16:9|WxH" }
func (p *page) String() string { return p.text }

func (p *page) Set(text string) error {
	parsed, err := draw.ParsePage(text)
	if err != nil {
		return &fault{message: textNoPage.With(), cause: err}
	}
	*p = page{parsed, text}
	return nil
}

// fileName is the flag of a file. What other files say of it is its last part
// alone: no output holds a path of this computer.
type fileName string

func (n *fileName) Type() string { return "FILE" }

func (n *fileName) String() string {
	if *n == "" {
		return ""
	}
	return filepath.Base(string(*n))
}

func (n *fileName) Set(text string) error {
	*n = fileName(text)
	return nil
}

// kindNames are the kinds of maps that --kind names.
func kindNames() []kind {
	var names []kind
	for _, k := range maps.Kinds() {
		names = append(names, kind(k.Name))
	}
	return names
}

// kindOf returns the kind of the given name.
func kindOf(name kind) maps.Kind {
	kinds := maps.Kinds()
	return kinds[slices.IndexFunc(kinds, func(k maps.Kind) bool { return k.Name == string(name) })]
}
