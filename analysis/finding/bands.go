package finding

import (
	"math"

	"example.org/lintas/analysis/registry"
)

// Band is the ends of the ranks that an organization has in a measure when a part
// of the recorded ties is left out again and again; 0 and 0 where there is none.
type Band struct{ Low, High int }

// bands are those of all organizations in one measure, by index.
type bands []Band

// Bands returns the bands of all organizations in a measure of ranks.csv and the
// number of resamples behind them; nil where the measure has none.
func Bands(a *registry.Answers, measure string) ([]Band, int) {
	c, ok := columns(a, "ranks", "metric", "rank_low", "rank_high", "resamples")
	if !ok {
		return nil, 0
	}
	// The rows of an organization follow one another, in the order of
	// organizations.csv.
	var out []Band
	resamples, told := 0, false
	for i := range c[0].Len() {
		if c[0].Cell(i) != measure {
			continue
		}
		b := Band{}
		if low, high := c[1].Float(i), c[2].Float(i); !math.IsNaN(low) && !math.IsNaN(high) {
			b = Band{int(low), int(high)}
			resamples, told = max(resamples, int(c[3].Float(i))), true
		}
		out = append(out, b)
	}
	if !told {
		return nil, 0
	}
	return out, resamples
}

func (r *run) bands(measure string) bands {
	b, _ := Bands(r.answers, measure)
	return b
}

func (r *run) resamples(measure string) int {
	_, resamples := Bands(r.answers, measure)
	return resamples
}

// tell reports whether two organizations can be told apart: both have a band and
// the two do not overlap.
func (b bands) tell(i, j int) bool {
	if i >= len(b) || j >= len(b) || b[i].Low == 0 || b[j].Low == 0 {
		return false
	}
	return b[i].High < b[j].Low || b[j].High < b[i].Low
}
