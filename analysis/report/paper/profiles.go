package paper

import (
	"context"
	"fmt"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/words"
	"gonum.org/v1/gonum/spatial/r2"
)

const (
	profileMost = 7 // partnerships, overlaps or organizations to meet named
	profileSize = 9.0
	slipHeight  = 172.0
)

// egoPage is the page on which the ego map is drawn, to be shown smaller.
var egoPage = draw.Page{Width: 760, Height: 440}

// Profiles makes pages about single organizations: who is around each of them,
// what is recorded of its partnerships, who works on the same, whom it could meet,
// and a slip on which it answers whether that is right.
type Profiles struct {
	in     Input
	joined map[int][]part
	shared map[int][]overlap
}

// NewProfiles gathers what the pages say.
func NewProfiles(in Input) *Profiles {
	return &Profiles{in: in, joined: partsOf(in.Result.Network), shared: overlapsOf(in.Result)}
}

// Page returns the page of an organization. An error is that of the context.
func (p *Profiles) Page(ctx context.Context, organization int) (*sheet.Sheet, error) {
	in, l := p.in, p.in.language()
	o := &in.Result.Network.Organizations()[organization]
	look := in.look(draw.A4.Portrait())
	f := &flow{Look: look, x: margin, y: margin - 14, width: look.Page.Width - 2*margin}
	f.text(f.cut(o.Name, 1.9*f.width, 17, true), 17, true, f.ink())
	f.gap(1)
	f.text(f.cut(joined(in.sectorOf(o), o.Type, o.Region, in.title(), in.date()), 1.9*f.width, 9, false), 9, false, f.muted())
	f.gap(4)
	f.rule()
	f.gap(4)
	if len(in.Result.Data.Flat.Out().Row(organization)) > 0 {
		opt := in.Maps
		opt.Organization, opt.Look = o.ID, in.look(egoPage)
		opt.Look.Title = textAround.In(l)
		m, err := kindOf("ego").Draw(ctx, in.Result, opt)
		if err != nil {
			return nil, err
		}
		f.gap(6)
		f.picture(m.Sheet)
	} else {
		f.text(textNoTie.In(l), 10, false, f.ink())
		f.gap(8)
	}
	p.columns(f, organization, f.Page.Height-footer-slipHeight-4)
	p.slip(f, o)
	in.sources(f)
	return f.page(o.Name, string(l)), nil
}

// columns sets what is known of the organization in two columns, as much of it as
// has room above the bottom.
func (p *Profiles) columns(f *flow, organization int, bottom float64) {
	const between = 22
	half := (f.width - between) / 2
	var left, right *flow
	for most := profileMost; most > 0; most-- {
		left, right = f.beside(f.x, half), f.beside(f.x+half+between, half)
		p.parts(left, organization, most)
		p.overlaps(right, organization, most)
		p.meet(right, organization, most)
		if max(left.y, right.y) <= bottom {
			break
		}
	}
	f.take(left)
	f.take(right)
}

// parts sets what is recorded of the partnerships of an organization.
func (p *Profiles) parts(f *flow, organization, most int) {
	l, in := p.in.language(), p.in
	f.heading(textRecorded.In(l))
	parts := p.joined[organization]
	f.text(textStanding.With(l.Count(len(parts)), l.Count(len(in.Result.Data.Flat.Out().Row(organization)))).In(l), profileSize, false, f.ink())
	if text := in.between(organization); text != "" {
		f.text(text, profileSize, false, f.ink())
	}
	f.gap(3)
	for _, x := range parts[:min(len(parts), most)] {
		f.entry(x.name, joined(x.rolesIn(l), textMembers.With(l.Count(x.members)).In(l)))
	}
	f.more(len(parts)-most, l)
}

// between says for which pairs of its partners the organization is a way to one
// another; empty where there is none.
func (in Input) between(organization int) string {
	l := in.language()
	activity := in.Result.Answers.Column("roles", "brokerage_activity")
	exclusive := in.Result.Answers.Column("roles", "brokerage_exclusivity")
	if activity == nil || exclusive == nil || !(activity.Float(organization) > 0) {
		return ""
	}
	text := textBetween.With(l.Count(int(activity.Float(organization))))
	if only := exclusive.Float(organization); only > 0 {
		text = textBetweenOnly.With(text, l.Count(int(only)))
	}
	return text.In(l)
}

// overlaps sets who works on the same.
func (p *Profiles) overlaps(f *flow, organization, most int) {
	l := p.in.language()
	f.heading(textSame.In(l))
	shared := p.shared[organization]
	if len(shared) == 0 {
		f.text(textSameNone.In(l), profileSize, false, f.ink())
	}
	for _, x := range shared[:min(len(shared), most)] {
		state := textNotJoint
		if x.coordinated {
			state = textJoint
		}
		f.entry(p.name(x.other), joined(textShares.With(l.Count(x.cells), l.Count(x.own)).In(l), state.In(l)))
	}
	f.more(len(shared)-most, l)
	f.gap(8)
}

// meet sets whom the organization could meet, and why.
func (p *Profiles) meet(f *flow, organization, most int) {
	l := p.in.language()
	f.heading(textMeet.In(l))
	all := p.meetings(organization)
	if len(all) == 0 {
		f.text(textMeetNone.In(l), profileSize, false, f.ink())
	}
	for _, m := range all[:min(len(all), most)] {
		f.entry(p.name(m.other), m.why.In(l))
	}
}

func (p *Profiles) name(organization int) string {
	return p.in.Result.Network.Organizations()[organization].Name
}

// slip sets the part on which the organization answers, above the foot of the page.
func (p *Profiles) slip(f *flow, o *graph.Organization) {
	l := p.in.language()
	f.y = f.Page.Height - footer - slipHeight
	f.items = append(f.items, sheet.Polyline([]r2.Vec{{X: f.x, Y: f.y}, {X: f.x + f.width, Y: f.y}},
		sheet.Pen{Paint: sheet.Solid(f.Theme.Muted), Width: 0.8, Dash: []float64{4, 3}}))
	f.gap(4)
	f.text(textSlip.In(l), 11.5, true, f.ink())
	f.text(textSlipHow.In(l), 8.5, false, f.muted())
	f.gap(3)
	sector := p.in.sectorOf(o)
	for _, x := range []struct {
		label words.Text
		value string
	}{{textSlipName, o.Name}, {textSlipShort, o.ShortName}, {textSlipSector, sector}, {textSlipType, o.Type}} {
		f.answer(x.label.In(l), x.value, l)
	}
	for _, label := range []words.Text{textSlipMissing, textSlipOver} {
		f.blank(label.In(l))
	}
}

// heading sets the title of a part.
func (f *flow) heading(text string) {
	f.text(text, 11, true, f.ink())
	f.gap(2)
}

// entry sets a name on one line and what is said of it below.
func (f *flow) entry(name, said string) {
	f.text(f.cut(name, f.width, profileSize, true), profileSize, true, f.ink())
	f.text(f.cut(said, 1.9*f.width, profileSize-1, false), profileSize-1, false, f.muted())
	f.gap(2.5)
}

// more says how many were not named.
func (f *flow) more(n int, l words.Language) {
	if n > 0 {
		f.text(textMore.With(l.Count(n)).In(l), profileSize-1, false, f.muted())
	}
}

// answer sets what is recorded with boxes for right and wrong and a line to write
// on.
func (f *flow) answer(label, value string, l words.Language) {
	const size, line = 9.0, 17.0
	f.y += line
	columns := []float64{0, 74, 0.5 * f.width, 0.5*f.width + 46}
	if value == "" {
		value = textNotRecorded.In(l)
	}
	f.items = append(f.items, f.line(label, f.x, size, false, f.muted()))
	recorded := f.beside(f.x+columns[1], columns[2]-columns[1]-8)
	recorded.y -= leading * size
	recorded.text(f.cut(value, 1.9*recorded.width, size, true), size, true, f.ink())
	right := textRight.In(l)
	f.box(f.x + columns[2])
	f.items = append(f.items, f.line(right, f.x+columns[2]+13, size, false, f.ink()))
	instead := textInstead.In(l)
	at := f.x + columns[3] + f.Fonts.Width(right, size, false) - 10
	f.box(at)
	f.items = append(f.items, f.line(instead, at+13, size, false, f.ink()))
	f.writeLine(at+17+f.Fonts.Width(instead, size, false), f.x+f.width)
	f.take(recorded)
}

// blank sets a question with a line to write on.
func (f *flow) blank(label string) {
	const size, line = 9.0, 18.0
	f.y += line
	f.items = append(f.items, f.line(label, f.x, size, false, f.ink()))
	f.writeLine(f.x+f.Fonts.Width(label, size, false)+6, f.x+f.width)
}

// box sets a box to tick.
func (f *flow) box(x float64) {
	const side = 8
	b := []r2.Vec{{X: x, Y: f.y - side + 1}, {X: x + side, Y: f.y - side + 1}, {X: x + side, Y: f.y + 1}, {X: x, Y: f.y + 1}}
	f.items = append(f.items, sheet.Polygon(b, sheet.Paint{}, sheet.Pen{Paint: sheet.Solid(f.Theme.Control), Width: 0.8}))
}

// writeLine sets a line to write on.
func (f *flow) writeLine(from, to float64) {
	f.items = append(f.items, sheet.Polyline([]r2.Vec{{X: from, Y: f.y + 2}, {X: to, Y: f.y + 2}},
		sheet.Pen{Paint: sheet.Solid(f.Theme.Control), Width: 0.6}))
}

// ProfileName returns what the file of an organization's page is called: its
// number in the list, so that no two are one, and what is plain in its id.
func ProfileName(organization int, o *graph.Organization) string {
	const most = 40
	var b strings.Builder
	for _, r := range graph.Fold(o.ID) {
		plain := r >= 'a' && r <= 'z' || r >= '0' && r <= '9'
		switch {
		case b.Len() >= most:
		case plain:
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
	}
	return strings.TrimSuffix(fmt.Sprintf("%04d-%s", organization+1, strings.Trim(b.String(), "-")), "-")
}
