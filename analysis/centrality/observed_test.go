package centrality

import (
	"fmt"
	"math"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
)

// surveyed returns a network of the organizations a, b, c, … of which some did
// not answer, with the arcs or ties and the pairs that the data mark as missing.
func surveyed(t *testing.T, directed bool, answered []graph.Answer, ties, missing []string) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	fail := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	for i, answer := range answered {
		fail(b.AddOrganization(graph.Organization{ID: string(rune('a' + i)), Asked: graph.Yes, Answered: answer}))
	}
	for _, tie := range ties {
		fail(b.AddPartnership(graph.Partnership{Pair: true, Source: int(tie[0] - 'a'), Target: int(tie[1] - 'a'), Strength: 1, Directed: directed}))
	}
	for k, pair := range missing {
		// A pair may be missing in several relations.
		b.AddUnobserved(graph.Unobserved{Relation: fmt.Sprint("r", k), A: int(pair[0] - 'a'), B: int(pair[1] - 'a')})
	}
	n, _ := b.Build(directed)
	return n
}

func TestNotObservedIsNotZero(t *testing.T) {
	const yes, no = graph.Yes, graph.No
	nan := math.NaN()
	for name, c := range map[string]struct {
		directed      bool
		answered      []graph.Answer
		ties, missing []string
		density       float64
		reciprocity   float64
		in, out       []float64
		census        map[string]float64
	}{
		"all answered": {
			answered: []graph.Answer{yes, yes, yes}, ties: []string{"ab"},
			density: 1.0 / 3, census: map[string]float64{"dyad tied": 1, "dyad null": 2},
		},
		// Of six pairs c–d is not observed.
		"two silent": {
			answered: []graph.Answer{yes, yes, no, no}, ties: []string{"ab", "ac"},
			density: 2.0 / 5, census: map[string]float64{"dyad tied": 2, "dyad null": 3, "dyad not_observed": 1},
		},
		// A tie of the two is known all the same.
		"two silent, tied": {
			answered: []graph.Answer{yes, yes, no, no}, ties: []string{"ab", "cd"},
			density: 2.0 / 6, census: map[string]float64{"dyad tied": 2, "dyad null": 4},
		},
		// a–b is marked in two relations and counts once, c–d is silent and marked.
		"marked": {
			answered: []graph.Answer{yes, yes, no, no}, ties: []string{"ac"}, missing: []string{"ab", "ba", "cd"},
			density: 1.0 / 4, census: map[string]float64{"dyad tied": 1, "dyad null": 3, "dyad not_observed": 2},
		},
		// Whether c would point back to a is not known.
		"arc to one silent": {
			directed: true, answered: []graph.Answer{yes, yes, no}, ties: []string{"ab", "ba", "ac"},
			density: 3.0 / 6, reciprocity: 1, in: []float64{1, 1, 1}, out: []float64{2, 1, nan},
			census: map[string]float64{"dyad mutual": 1, "dyad asymmetric": 0, "dyad null": 0, "dyad not_observed": 2},
		},
		// An arc of c is known though c did not answer; a's return was observed.
		"arc from one silent": {
			directed: true, answered: []graph.Answer{yes, yes, no}, ties: []string{"ab", "ba", "ca"},
			density: 3.0 / 6, reciprocity: 2.0 / 3, in: []float64{2, 1, 0}, out: []float64{1, 1, 1},
			census: map[string]float64{"dyad mutual": 1, "dyad asymmetric": 1, "dyad null": 0, "dyad not_observed": 1},
		},
		// Nobody who answered could name a but a itself.
		"one answered": {
			directed: true, answered: []graph.Answer{yes, no, no}, ties: []string{"ab"},
			density: 1.0 / 4, reciprocity: nan, in: []float64{nan, 1, 0}, out: []float64{1, nan, nan},
			census: map[string]float64{"dyad mutual": 0, "dyad asymmetric": 0, "dyad null": 0, "dyad not_observed": 3},
		},
		"marked arcs": {
			directed: true, answered: []graph.Answer{yes, yes, yes}, ties: []string{"ab", "bc", "cb"}, missing: []string{"ab", "ac"},
			density: 3.0 / 3, reciprocity: 1, in: []float64{nan, 2, 1}, out: []float64{1, 1, 1},
			census: map[string]float64{"dyad mutual": 1, "dyad asymmetric": 0, "dyad null": 0, "dyad not_observed": 2},
		},
		"nobody answered": {
			directed: true, answered: []graph.Answer{no, no},
			density: nan, reciprocity: nan, in: []float64{nan, nan}, out: []float64{nan, nan},
			census: map[string]float64{"dyad mutual": 0, "dyad asymmetric": 0, "dyad null": 0, "dyad not_observed": 1},
		},
	} {
		t.Run(name, func(t *testing.T) {
			a := answers(t, surveyed(t, c.directed, c.answered, c.ties, c.missing))
			if got, _ := a.Figure("density"); !graphtest.Close(got.Value, c.density, 1e-15) {
				t.Errorf("density %v, want %v", got.Value, c.density)
			}
			if c.directed {
				if got, _ := a.Figure("reciprocity"); !graphtest.Close(got.Value, c.reciprocity, 1e-15) {
					t.Errorf("reciprocity %v, want %v", got.Value, c.reciprocity)
				}
				for i := range c.in {
					in, out := a.Column("organizations", "degree_in").Float(i), a.Column("organizations", "degree_out").Float(i)
					if !graphtest.Close(in, c.in[i], 0) || !graphtest.Close(out, c.out[i], 0) {
						t.Errorf("%c: degree in %v, out %v; want %v, %v", 'a'+i, in, out, c.in[i], c.out[i])
					}
					strength := a.Column("organizations", "strength_out").Float(i)
					if math.IsNaN(strength) != math.IsNaN(c.out[i]) {
						t.Errorf("%c: strength out %v", 'a'+i, strength)
					}
				}
			}
			counts := censusOf(a)
			for class, want := range c.census {
				if counts[class] != want {
					t.Errorf("%s: %v, want %v", class, counts[class], want)
				}
			}
			if _, ok := c.census["dyad not_observed"]; !ok && counts["dyad not_observed"] > 0 {
				t.Errorf("%v pairs not observed", counts["dyad not_observed"])
			}
		})
	}
}

// One that was not asked did not answer either; where nothing is said of asking
// everybody did.
func TestSilent(t *testing.T) {
	b := graph.NewBuilder()
	for i, o := range []graph.Organization{
		{}, {Asked: graph.Yes}, {Asked: graph.No}, {Answered: graph.No}, {Asked: graph.No, Answered: graph.Yes},
	} {
		o.ID = fmt.Sprint(i)
		if err := b.AddOrganization(o); err != nil {
			t.Fatal(err)
		}
	}
	n, _ := b.Build(false)
	if got := fmt.Sprint(observe(n).silent); got != "[false false true true false]" {
		t.Errorf("silent: %s", got)
	}
}
