package report

import (
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph"
)

// header is the top of the page.
type header struct {
	Title, Date, Source string
	Left                []string
	Numbers             []large
}

// large is one of the large numbers.
type large struct {
	Value, Label string
	Chance       string // what chance gives; empty for a count
}

func (v *view) header() header {
	n := v.Result.Network
	h := header{Title: n.About().Title, Source: n.About().Source, Date: v.date(n.Date()), Left: v.left()}
	if h.Title == "" {
		h.Title = v.say("untitled")
	}
	h.Numbers = []large{{Value: v.l.Count(n.Len()), Label: v.say("organizations")}}
	if n.Partnerships().Len() == 0 && len(n.Activities()) > 0 {
		h.Numbers = append(h.Numbers,
			large{Value: v.l.Count(len(n.Activities())), Label: v.say("activities")},
			large{Value: "0", Label: v.say("partnerships-recorded")})
		return h
	}
	label := "partnerships"
	if n.IsCopresent() {
		label = "copresences"
	}
	h.Numbers = append(h.Numbers, large{Value: v.l.Count(n.Partnerships().Len()), Label: v.say(label)})
	return header{h.Title, h.Date, h.Source, h.Left, append(h.Numbers, v.thirdNumber())}
}

// thirdNumber is the share across sectors beside what chance gives, or the number
// of ties where that cannot be told.
func (v *view) thirdNumber() large {
	f, ok := v.figure("share_across_sectors")
	if _, withheld := v.withheld[finding.WithheldSectors]; !ok || withheld || math.IsNaN(f.Value) || math.IsNaN(f.Expected) {
		return large{Value: v.l.Count(len(v.Result.Data.Flat.All())), Label: v.say("ties")}
	}
	by := v.say("chance", v.l.Percent(f.Expected))
	if !math.IsNaN(f.Low) {
		by = v.say("chance-range", v.l.Percent(f.Expected), v.l.Percent(f.Low), v.l.Percent(f.High))
	}
	return large{Value: v.l.Percent(f.Value), Label: v.say("across", finding.SectorLabel(v.Result.Network)), Chance: by}
}

func (v *view) figure(name string) (chance.Figure, bool) { return v.Result.Answers.Figure(name) }

func (v *view) date(d graph.Date) string {
	if d == 0 {
		return ""
	}
	return v.l.Date(d.Split())
}

// left says what the period in force and the filters left out.
func (v *view) left() []string {
	l := v.Result.Left
	var out []string
	if l.At != 0 {
		out = append(out, v.say("in-force", v.date(l.At)))
	}
	partnerships, activities := l.InForce()
	if partnerships+activities > 0 {
		out = append(out, v.say("left-period", v.l.Count(partnerships), v.l.Count(activities)))
	}
	if l.Partnerships+l.Activities+l.Organizations > 0 {
		out = append(out, v.say("left-filter", v.l.Count(l.Organizations), v.l.Count(l.Partnerships), v.l.Count(l.Activities)))
	}
	return out
}
