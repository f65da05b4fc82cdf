package governance

import (
	"math"
	"strconv"
	"strings"

	"example.org/lintas/graph"
)

// question is something that organizations are rated on, with the names of its
// column.
type question []string

var (
	power      = question{"power"}
	interest   = question{"interest"}
	legitimacy = question{"legitimacy", "legitimasi"}
	urgency    = question{"urgency", "urgensi"}

	// The three of each as PARTNER asks them.
	trustQuestions = [3]question{{"reliability", "keandalan"}, {"mission_support", "shared_mission", "dukungan_misi"}, {"openness", "keterbukaan"}}
	valueQuestions = [3]question{{"influence", "daya_pengaruh"}, {"involvement", "keterlibatan"}, {"resources", "sumber_daya"}}
)

// named reports whether a column answers the question: case, spaces and
// underscores do not matter.
func (q question) named(column string) bool {
	column = strings.NewReplacer(" ", "_", "-", "_").Replace(strings.ToLower(strings.TrimSpace(column)))
	for _, name := range q {
		if column == name {
			return true
		}
	}
	return false
}

// in returns the answer among attributes; NaN where there is none.
func (q question) in(attributes []graph.Attribute) float64 {
	for _, a := range attributes {
		if q.named(a.Name) {
			return ratingOf(a.Value)
		}
	}
	return math.NaN()
}

// ratings are words for numbers.
var ratings = map[string]float64{
	"low": 1, "rendah": 1, "medium": 2, "sedang": 2, "high": 3, "tinggi": 3,
	"no": 0, "tidak": 0, "false": 0, "yes": 1, "ya": 1, "true": 1,
}

// ratingOf returns the number that a cell holds, with a decimal comma or point, or
// that its word stands for; NaN where it is neither.
func ratingOf(cell string) float64 {
	cell = strings.ToLower(strings.TrimSpace(cell))
	if x, ok := ratings[cell]; ok {
		return x
	}
	x, err := strconv.ParseFloat(strings.Replace(cell, ",", ".", 1), 64)
	if err != nil || math.IsInf(x, 0) {
		return math.NaN()
	}
	return x
}

// Scale is the answers of all organizations to one question, NaN where there is
// none.
type Scale struct {
	Answers   []float64
	Low, High float64
	// Middle is between the lowest and the highest; NaN where all are the same.
	Middle float64
}

// PowerInterest returns the power and the interest of all organizations.
func PowerInterest(n *graph.Network) (powers, interests Scale) {
	return scaleOf(n, power), scaleOf(n, interest)
}

func scaleOf(n *graph.Network, q question) Scale {
	s := Scale{Answers: make([]float64, n.Len()), Low: math.Inf(1), High: math.Inf(-1), Middle: math.NaN()}
	for i := range s.Answers {
		s.Answers[i] = q.in(n.Organizations()[i].Attributes)
		if !math.IsNaN(s.Answers[i]) {
			s.Low, s.High = min(s.Low, s.Answers[i]), max(s.High, s.Answers[i])
		}
	}
	if s.Low < s.High {
		s.Middle = s.Low + (s.High-s.Low)/2
	}
	return s
}

// high reports whether the answer lies above the middle, and whether it can be
// told.
func (s Scale) high(i int) (high, told bool) {
	return s.Answers[i] > s.Middle, !math.IsNaN(s.Answers[i]) && !math.IsNaN(s.Middle)
}

// scores returns the mean of the three questions for each organization, each the
// mean of what others say of it in pairs or, where no pair says anything, what its
// own row holds; and how many others rated it on all three. The score is NaN unless
// there is an answer to each.
func scores(n *graph.Network, questions [3]question) (score []float64, raters []int) {
	type tally struct{ sum, count [3]float64 }
	tallies := make([]tally, n.Len())
	raters = make([]int, n.Len())
	anywhere := false
	detailed := n.Partnerships().Detailed() // bare pairs say nothing
	for k := range detailed {
		p := &detailed[k]
		if !p.Pair || len(p.Attributes) == 0 {
			continue
		}
		complete := true
		for j, q := range questions {
			x := q.in(p.Attributes)
			if math.IsNaN(x) {
				complete = false
				continue
			}
			anywhere = true
			tallies[p.Target].sum[j] += x
			tallies[p.Target].count[j]++
		}
		if complete {
			raters[p.Target]++
		}
	}
	score = make([]float64, n.Len())
	for i := range score {
		for j, q := range questions {
			mean := tallies[i].sum[j] / tallies[i].count[j]
			if !anywhere {
				mean = q.in(n.Organizations()[i].Attributes)
			}
			score[i] += mean / 3
		}
	}
	return score, raters
}
