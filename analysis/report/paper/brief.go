package paper

import (
	"context"
	"strings"

	"example.org/lintas/analysis/report"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
	"gonum.org/v1/gonum/spatial/r2"
)

const (
	margin        = 40.0
	footer        = 34.0 // from the bottom of the page to the first line of sources
	briefFindings = 5
	mapWide       = 660.0 // width at which a map is drawn that is shown smaller
)

// briefSizes are the sizes of type of the brief's findings, tried from the largest
// downward until all has room.
var briefSizes = []float64{11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5}

// Brief makes one upright page of A4: three figures, the map of sectors, or of the
// network where no sectors are known, five findings with a question each, and the
// sources.
func Brief(ctx context.Context, in Input) (*sheet.Sheet, error) {
	look := in.look(draw.A4.Portrait())
	f := &flow{Look: look, x: margin, y: margin - 14, width: look.Page.Width - 2*margin}
	in.head(f)
	in.numbers(f)
	bottom := look.Page.Height - footer - 10
	if name := in.briefMap(); name != "" {
		drawn, err := in.drawn(ctx, name, "", draw.Page{Width: mapWide, Height: in.mapHeight(f, bottom)})
		if err != nil {
			return nil, err
		}
		f.gap(6)
		f.picture(drawn)
		f.gap(2)
	}
	f.take(in.told(f, bottom))
	in.sources(f)
	return f.page(in.title(), string(in.language())), nil
}

// head sets the title with date and source.
func (in Input) head(f *flow) {
	f.text(f.cut(in.title(), 2*f.width, 19, true), 19, true, f.ink())
	f.gap(2)
	f.text(f.cut(joined(in.date(), in.source()), 1.9*f.width, 9.5, false), 9.5, false, f.muted())
	f.gap(8)
}

// numbers sets the large numbers beside each other.
func (in Input) numbers(f *flow) {
	numbers := report.Numbers(in.Result, in.language())
	f.rule()
	f.gap(4)
	const between = 14
	width := (f.width - between*float64(len(numbers)-1)) / float64(len(numbers))
	top := *f
	for i, n := range numbers {
		c := top.beside(top.x+float64(i)*(width+between), width)
		c.text(n.Value, 24, true, f.Theme.Accent)
		c.gap(1)
		c.text(n.Label, 9.5, false, f.ink())
		if n.Chance != "" {
			c.text(n.Chance, 8.5, false, f.muted())
		}
		f.take(c)
	}
	f.gap(8)
	f.rule()
}

// briefMap names the map of the brief; empty where there is nothing to draw.
func (in Input) briefMap() string {
	switch {
	case in.hasTies() && in.hasSectors():
		return "sectors"
	case in.hasTies():
		return "network"
	case len(in.Result.Network.Activities()) > 0:
		return "coverage"
	}
	return ""
}

// mapHeight returns the height at which the map is drawn, so that findings of a
// good size have room below it.
func (in Input) mapHeight(f *flow, bottom float64) float64 {
	const least, most, size = 300.0, 560.0, 3
	text := f.beside(f.x, f.width)
	in.findingsIn(text, briefSizes[size], true)
	return min(max(f.heightOf(bottom-text.y-20, mapWide), least), most)
}

// drawn draws a map on a page, with a title in place of its own where one is
// given.
func (in Input) drawn(ctx context.Context, kind, title string, page draw.Page) (*sheet.Sheet, error) {
	opt := in.Maps
	opt.Look = in.look(page)
	opt.Look.Title = title
	m, err := kindOf(kind).Draw(ctx, in.Result, opt)
	return m.Sheet, err
}

// told returns the findings in the largest type that has room above the bottom,
// without their questions where the smallest has none.
func (in Input) told(f *flow, bottom float64) *flow {
	var set *flow
	for _, questions := range []bool{true, false} {
		for _, size := range briefSizes {
			set = f.beside(f.x, f.width)
			in.findingsIn(set, size, questions)
			if set.y <= bottom {
				return set
			}
		}
	}
	return set
}

// findingsIn sets the findings, each with a number.
func (in Input) findingsIn(f *flow, size float64, questions bool) {
	l := in.language()
	f.text(textFindings.In(l), size+3, true, f.ink())
	f.gap(0.3 * size)
	if len(in.Findings) == 0 {
		f.text(textNothing.In(l), size, false, f.ink())
		return
	}
	indent := 2.1 * size
	for i, x := range in.Findings[:min(len(in.Findings), briefFindings)] {
		c := f.beside(f.x+indent, f.width-indent)
		badge(c, f.x, l.Count(i+1), size)
		c.text(x.Headline.In(l), size, true, f.ink())
		if questions {
			c.text(x.Question.In(l), size-0.5, false, f.muted())
		}
		f.take(c)
		f.gap(0.55 * size)
	}
}

// badge sets a number in a disk before the first line.
func badge(f *flow, x float64, number string, size float64) {
	radius := 0.78 * size
	center := r2.Vec{X: x + radius, Y: f.y + 0.9*size}
	f.items = append(f.items,
		sheet.Disk{Center: center, Radius: radius, Fill: sheet.Solid(f.Theme.Accent)},
		sheet.Text{At: r2.Vec{X: center.X, Y: center.Y + 0.31*size}, Anchor: sheet.Middle, Size: 0.85 * size, Bold: true,
			Color: style.On(f.Theme.Accent), Value: number})
}

// sources sets what the page rests on at its foot.
func (in Input) sources(f *flow) {
	l := in.language()
	f.y = f.Page.Height - footer
	f.rule()
	f.gap(2)
	f.text(f.cut(joined(textRecords.In(l), in.source(), textMadeBy.With(in.Version, in.Maps.Seed).In(l)), 1.9*f.width, 7.5, false),
		7.5, false, f.muted())
}

// joined puts the parts that there are into one line.
func joined(parts ...string) string {
	var out []string
	for _, p := range parts {
		if p != "" {
			out = append(out, p)
		}
	}
	return strings.Join(out, " · ")
}
