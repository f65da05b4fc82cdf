package report

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"example.org/lintas/graph/sheet"
)

// chart is a figure over the snapshots as a line, over the range that chance gives
// where that is known for all.
type chart struct {
	Title string
	Line  string // points; parts are joined by what the polyline has
	Band  string // corners of the range
	Dots  []dot
	Zero  string // y of the base line
}

// dot is a value of a chart.
type dot struct {
	X, Y         string
	Label, Value string // of the snapshot and of the figure
	Above        string // y of the value's text
	Named        bool   // its snapshot is written below
}

// The size of a chart.
const (
	chartWidth, chartHeight             = 420.0, 170.0
	chartLeft, chartRight               = 40.0, 380.0
	chartTop, chartBottom               = 30.0, 135.0
	mostNamedDots, labelLength, spacing = 8, 12, 8.0
)

// charts returns the figures over the snapshots where these are more than two.
func (p compared) charts() []chart {
	if len(p.c.Snapshots) < 3 {
		return nil
	}
	var out []chart
	for _, name := range charted {
		if c, ok := p.chart(name); ok {
			out = append(out, c)
		}
	}
	return out
}

// chart returns a figure's; it has none where it is not defined in some snapshot.
func (p compared) chart(name string) (chart, bool) {
	n := len(p.c.Snapshots)
	values, low, high := make([]float64, n), make([]float64, n), make([]float64, n)
	banded := true
	for i := range values {
		f, ok := p.c.Snapshots[i].Answers.Figure(name)
		if !ok || math.IsNaN(f.Value) {
			return chart{}, false
		}
		values[i], low[i], high[i] = f.Value, f.Low, f.High
		banded = banded && !math.IsNaN(f.Low)
	}
	least, most := 0.0, 0.0
	for i, x := range values {
		least, most = min(least, x), max(most, x)
		if banded {
			least, most = min(least, low[i]), max(most, high[i])
		}
	}
	if most == least {
		most = least + 1
	}
	x := func(i int) float64 { return chartLeft + (chartRight-chartLeft)*float64(i)/float64(n-1) }
	y := func(v float64) float64 { return chartBottom - (chartBottom-chartTop)*(v-least)/(most-least) }
	c := chart{Title: p.metricLabel(name), Zero: coordinate(y(0))}
	var line, up, down []string
	decimals := decimalsOf(values...)
	if decimals > 0 {
		decimals = 2
	}
	every := (n + mostNamedDots - 1) / mostNamedDots
	for i, v := range values {
		at := coordinate(x(i)) + "," + coordinate(y(v))
		line = append(line, at)
		c.Dots = append(c.Dots, dot{X: coordinate(x(i)), Y: coordinate(y(v)), Label: sheet.Cut(p.c.Snapshots[i].Label, labelLength),
			Value: p.l.Number(v, decimals), Above: coordinate(y(v) - spacing), Named: i%every == 0})
		if banded {
			up = append(up, coordinate(x(i))+","+coordinate(y(high[i])))
			down = append([]string{coordinate(x(i)) + "," + coordinate(y(low[i]))}, down...)
		}
	}
	c.Line = strings.Join(line, " ")
	c.Band = strings.Join(append(up, down...), " ")
	return c, true
}

// Box is the view box of every chart.
func (chart) Box() string { return fmt.Sprintf("0 0 %v %v", chartWidth, chartHeight) }

// Below is where the snapshots are written.
func (chart) Below() string { return coordinate(chartHeight - 12) }

// Ends returns the x of the base line's ends.
func (chart) Ends() [2]string { return [2]string{coordinate(chartLeft), coordinate(chartRight)} }

func coordinate(x float64) string { return strconv.FormatFloat(hundredth(x), 'f', -1, 64) }
