package report

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/analysis/governance"
)

// standing is what the list says of power, interest, salience, trust and value.
// Who is where is for the team.
type standing struct {
	Grid     *powerGrid
	Fields   []standingField // of the grid
	Salience []standingField
	Scores   []scoreRow
	Means    []string
	// Cut says that some scores are left out: All are more than those Shown.
	Cut        bool
	Shown, All string
}

// standingField is those who are in one field or class.
type standingField struct {
	counted
	Who  []who
	More string
}

type scoreRow struct {
	who
	Trust, Value, Raters string
}

// powerGrid is the chart: how many organizations have which power and interest.
type powerGrid struct {
	Bubbles                []bubble
	MiddleX, MiddleY       string
	Low, High, Bottom, Top string // the ends of the axes
	Without                string // for how many nothing is recorded
}

// bubble is a place of the chart with some organizations.
type bubble struct{ X, Y, R, Label, Title string }

// The chart and its margins.
const (
	gridLeft, gridRight  = 56, 504
	gridUpper, gridLower = 16, 320
	gridMargin           = 44 // between the frame and the outermost bubbles
	gridRadius           = 22 // of the largest bubble
)

func (v *view) standing() *standing {
	t := v.Result.Table("roles")
	if t == nil {
		return nil
	}
	s := &standing{}
	if c := t.Column("power_interest"); c != nil {
		s.Grid = v.powerGrid()
		s.Fields = v.fields(t.Len(), c.Cell, []string{governance.KeyPlayer, governance.KeepSatisfied, governance.KeepInformed, governance.Monitor}, "field-")
	}
	if c := t.Column("salience"); c != nil {
		s.Salience = v.fields(t.Len(), c.Cell, governance.Saliences(), "salience-")
	}
	v.addScores(s)
	if s.Grid == nil && s.Salience == nil && s.Means == nil {
		return nil
	}
	return s
}

// fields returns the classes that occur, in the order given, and who is in each.
func (v *view) fields(rows int, cell func(int) string, classes []string, prefix string) []standingField {
	by := map[string][]int{}
	all := 0
	for i := range rows {
		if class := cell(i); class != "" {
			by[class] = append(by[class], i)
			all++
		}
	}
	var out []standingField
	for _, class := range classes {
		members := by[class]
		if len(members) == 0 {
			continue
		}
		f := standingField{counted: v.counted(v.say(dashed(prefix, class)), len(members), all)}
		if v.Team {
			for _, i := range members[:min(len(members), longest)] {
				f.Who = append(f.Who, v.who(i))
			}
			if more := len(members) - longest; more > 0 {
				f.More = v.say("and-more", v.l.Count(more))
			}
		}
		out = append(out, f)
	}
	return out
}

// addScores adds trust and value: their means, and for the team each one's.
func (v *view) addScores(s *standing) {
	t := v.Result.Table("roles")
	trust, value := t.Column("trust"), t.Column("value_score")
	score := func(key string, of func(int) float64) {
		sum, n := 0.0, 0
		for i := range t.Len() {
			if x := of(i); !math.IsNaN(x) {
				sum += x
				n++
			}
		}
		if n > 0 {
			s.Means = append(s.Means, v.say(key, v.l.Number(sum/float64(n), 1), v.l.Count(n)))
		}
	}
	none := func(int) float64 { return math.NaN() }
	ofTrust, ofValue := none, none
	if trust != nil {
		ofTrust = trust.Float
	}
	if value != nil {
		ofValue = value.Float
	}
	score("trust-mean", ofTrust)
	score("value-mean", ofValue)
	if !v.Team {
		return
	}
	raters, scored := t.Column("trust_raters"), 0
	for i := range t.Len() {
		if math.IsNaN(ofTrust(i)) && math.IsNaN(ofValue(i)) {
			continue
		}
		if scored++; scored > longest {
			continue
		}
		row := scoreRow{who: v.who(i), Trust: v.l.Number(ofTrust(i), 1), Value: v.l.Number(ofValue(i), 1)}
		if raters != nil && raters.Int(i) > 0 {
			row.Raters = v.l.Count(raters.Int(i))
		}
		s.Scores = append(s.Scores, row)
	}
	s.Cut, s.Shown, s.All = scored > longest, v.l.Count(len(s.Scores)), v.l.Count(scored)
}

// powerGrid returns the chart; nil where nobody has both numbers.
func (v *view) powerGrid() *powerGrid {
	powers, interests := governance.PowerInterest(v.Result.Network)
	type point struct{ interest, power float64 }
	counts := map[point]int{}
	var points []point
	without := 0
	for i := range powers.Answers {
		p := point{stepped(interests, i), stepped(powers, i)}
		if math.IsNaN(p.power) || math.IsNaN(p.interest) {
			without++
			continue
		}
		if counts[p] == 0 {
			points = append(points, p)
		}
		counts[p]++
	}
	if len(points) == 0 || math.IsNaN(powers.Middle) || math.IsNaN(interests.Middle) {
		return nil
	}
	slices.SortFunc(points, func(a, b point) int {
		return cmp.Or(cmp.Compare(b.power, a.power), cmp.Compare(a.interest, b.interest))
	})
	most := 0
	for _, n := range counts {
		most = max(most, n)
	}
	x := func(value float64) float64 {
		return gridLeft + gridMargin + (value-interests.Low)/(interests.High-interests.Low)*(gridRight-gridLeft-2*gridMargin)
	}
	y := func(value float64) float64 {
		return gridLower - gridMargin - (value-powers.Low)/(powers.High-powers.Low)*(gridLower-gridUpper-2*gridMargin)
	}
	g := &powerGrid{MiddleX: coordinate(x(interests.Middle)), MiddleY: coordinate(y(powers.Middle)),
		Low: v.plain(interests.Low), High: v.plain(interests.High), Bottom: v.plain(powers.Low), Top: v.plain(powers.High)}
	if without > 0 {
		g.Without = v.say("grid-without", v.l.Count(without))
	}
	for _, p := range points {
		g.Bubbles = append(g.Bubbles, bubble{
			X: coordinate(x(p.interest)), Y: coordinate(y(p.power)),
			R:     coordinate(gridRadius * math.Sqrt(float64(counts[p])/float64(most))),
			Label: v.l.Count(counts[p]),
			Title: v.say("grid-bubble", v.plain(p.power), v.plain(p.interest), v.l.Count(counts[p])),
		})
	}
	return g
}

// gridSteps is the number of steps that the chart tells apart on an axis.
const gridSteps = 20

// stepped returns an answer, rounded to the nearest step where it lies on none, so
// that fine scales make no more circles than can be seen.
func stepped(s governance.Scale, i int) float64 {
	step := (s.High - s.Low) / gridSteps
	if x := s.Answers[i]; x == math.Trunc(x) && step <= 1 {
		return x
	}
	return s.Low + step*math.Round((s.Answers[i]-s.Low)/step)
}

// plain writes an answer of a scale without needless decimals.
func (v *view) plain(x float64) string {
	if x == math.Trunc(x) {
		return v.l.Number(x, 0)
	}
	return v.l.Number(x, 1)
}
