package bridging_test

import (
	"context"
	"fmt"
	"math"
	"testing"

	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/walk"
)

// dealings yields every way to deal the labels to the organizations of known
// sector, each once; all are equally likely.
func dealings(codes []int32, yield func([]int32)) {
	left := map[int32]int{}
	var kinds int32
	for _, c := range codes {
		if c >= 0 {
			left[c]++
			kinds = max(kinds, c+1)
		}
	}
	dealt := append([]int32(nil), codes...)
	var deal func(i int)
	deal = func(i int) {
		switch {
		case i == len(codes):
			yield(dealt)
		case codes[i] < 0:
			deal(i + 1)
		default:
			for c := range kinds {
				if left[c] > 0 {
					left[c]--
					dealt[i] = c
					deal(i + 1)
					left[c]++
				}
			}
		}
	}
	deal(0)
}

// byHand returns every figure that is tested, from the definitions.
func byHand(t *testing.T, n *graph.Network, flat *graph.Ties, codes, original []int32, sectors int) map[string]float64 {
	t.Helper()
	out := map[string]float64{}
	sizes := make([]float64, sectors)
	known := 0.0
	for _, c := range codes {
		if c >= 0 {
			sizes[c]++
			known++
		}
	}
	counts := make([][]float64, sectors)
	for g := range counts {
		counts[g] = make([]float64, sectors)
	}
	m := 0.0
	for _, tie := range flat.All() {
		a, b := codes[tie.A], codes[tie.B]
		if a < 0 || b < 0 {
			continue
		}
		m++
		counts[min(a, b)][max(a, b)]++
	}
	cross := 0.0
	for g := range sectors {
		within, across := counts[g][g], 0.0
		for h := range sectors {
			out[fmt.Sprint("mixing ", min(g, h), max(g, h))] = counts[min(g, h)][max(g, h)]
			if h != g {
				across += counts[min(g, h)][max(g, h)]
			}
		}
		cross += across / 2
		key := func(name string) string { return fmt.Sprint(name, " ", g) }
		out[key("ties_within")], out[key("ties_across")] = within, across
		out[key("ei")] = (across - 2*within) / (across + 2*within)
		out[key("density_within")] = within / (sizes[g] * (sizes[g] - 1) / 2)
		own, all := 2*within, 2*within+across
		e := all * (sizes[g] - 1) / (known - 1)
		out[key("coleman")] = (own - e) / e
		if own >= e {
			out[key("coleman")] = (own - e) / (all - e)
		}
	}
	out["share_across_sectors"] = cross / m
	carried, err := walk.CrossSector(context.Background(), flat, codes)
	if err != nil {
		t.Fatal(err)
	}
	for i, x := range carried {
		if c := original[i]; c >= 0 {
			out[fmt.Sprint("cross_sector ", c)] += x
		}
	}
	roles := shape.Brokerage(n.Ties(graph.Newman), codes)
	for i, r := range roles {
		if codes[i] < 0 {
			continue
		}
		for role, name := range []string{"coordinator", "consultant", "gatekeeper", "representative", "liaison", "total"} {
			x := float64(r.Of(shape.Role(role)))
			out[fmt.Sprint(name, " sector ", codes[i])] += x
			if name != "total" {
				out[fmt.Sprint(name, " all")] += x
				out[fmt.Sprint(name, " organization ", i)] = x
			}
		}
		out[fmt.Sprint("brokerage_liaison ", codes[i])] += float64(r.Liaison)
	}
	return out
}

// exact is what the enumeration of all dealings says of a figure.
type exact struct{ observed, mean, low, high, count float64 }

func enumerate(t *testing.T, n *graph.Network) map[string]*exact {
	t.Helper()
	codes, sectors := n.Codes(), len(n.Sectors())
	flat := n.Ties(graph.Newman).Symmetric(graph.Maximum)
	out := map[string]*exact{}
	for name, x := range byHand(t, n, flat, codes, codes, sectors) {
		out[name] = &exact{observed: x}
	}
	every := 0.0
	dealings(codes, func(dealt []int32) {
		every++
		values := byHand(t, n, flat, dealt, codes, sectors)
		for name, e := range out {
			// What does not occur in a dealing is 0.
			x := values[name]
			if math.IsNaN(x) || math.IsNaN(e.observed) {
				continue
			}
			e.count++
			e.mean += x
			if x <= e.observed+1e-9 {
				e.low++
			}
			if x >= e.observed-1e-9 {
				e.high++
			}
		}
	})
	if every > 40320 {
		t.Fatalf("%v dealings", every)
	}
	for _, e := range out {
		e.mean /= e.count
		e.low /= e.count
		e.high /= e.count
	}
	return out
}

// p is the two-sided probability.
func (e *exact) p() float64 { return min(1, 2*min(e.low, e.high)) }

// near reports whether a probability from so many draws can be that of p.
func near(got, p, draws float64) bool {
	return math.Abs(got-p) <= 2*(5*math.Sqrt(p/2*(1-p/2)/draws)+2/draws)
}

// small are networks of at most eight organizations.
func small() map[string]*graph.Network {
	tie := func(pairs ...[2]int32) (out []graph.Tie) {
		for _, p := range pairs {
			out = append(out, graph.Tie{A: p[0], B: p[1], Strength: 1, Partnerships: 1})
		}
		return out
	}
	tree := tie([2]int32{0, 1}, [2]int32{0, 2}, [2]int32{1, 3}, [2]int32{1, 4}, [2]int32{2, 5}, [2]int32{5, 6})
	ring := tie([2]int32{0, 1}, [2]int32{1, 2}, [2]int32{2, 3}, [2]int32{3, 4}, [2]int32{4, 5}, [2]int32{5, 0}, [2]int32{0, 3}, [2]int32{6, 0}, [2]int32{6, 4}, [2]int32{7, 6})
	return map[string]*graph.Network{
		"tree":     graphtest.Network(graph.NewTies(7, false, tree), []int32{0, 0, 1, 0, 2, 1, 2}),
		"unknown":  graphtest.Network(graph.NewTies(8, false, ring), []int32{0, 0, 1, 0, -1, 1, 2, 1}),
		"directed": graphtest.Network(graph.NewTies(8, true, ring), []int32{0, 0, 1, 0, 2, 1, 2, 1}),
	}
}

// TestPermutationsExactly compares expectations and probabilities with the
// enumeration of all ways to deal the sectors.
func TestPermutationsExactly(t *testing.T) {
	for name, n := range small() {
		t.Run(name, func(t *testing.T) {
			opt := withoutDraws()
			opt.Permutations = 10000
			a := answersOf(t, n, opt)
			want := enumerate(t, n)
			compared := 0
			check := func(what string, expected, p, tolerance float64) {
				e, ok := want[what]
				if !ok {
					e = &exact{mean: 0, low: 1, high: 1}
				}
				if math.IsNaN(e.observed) {
					return
				}
				compared++
				if !math.IsNaN(expected) && !graphtest.Close(expected, e.mean, tolerance) {
					t.Errorf("%s: expected %v, want %v", what, expected, e.mean)
				}
				if !math.IsNaN(p) && !near(p, e.p(), 10000) {
					t.Errorf("%s: p is %v, want %v", what, p, e.p())
				}
				if math.IsNaN(expected) && math.IsNaN(p) && e.mean != 0 {
					t.Errorf("%s: no expectation and no probability", what)
				}
			}
			checkSectors(a, len(n.Sectors()), check)
			checkMixing(a, len(n.Sectors()), check)
			checkBrokerage(a, n, check)
			f, _ := a.Figure("share_across_sectors")
			check("share_across_sectors", f.Expected, f.P, closed)
			if compared < 60 {
				t.Errorf("only %d figures compared", compared)
			}
		})
	}
}

func checkSectors(a *registry.Answers, sectors int, check func(what string, expected, p, tolerance float64)) {
	for g := range sectors {
		at := func(column string) float64 { return a.Column("sectors", column).Float(g) }
		for _, prefix := range []string{"ties_within", "ties_across", "density_within", "brokerage_liaison", "cross_sector"} {
			check(fmt.Sprint(prefix, " ", g), at(prefix+"_expected"), at(prefix+"_p"), closed)
		}
		// The mean of 10,000 draws.
		check(fmt.Sprint("coleman ", g), at("coleman_expected"), at("coleman_p"), 0.05)
		// With its own sector fixed the expectation is another.
		check(fmt.Sprint("ei ", g), math.NaN(), at("ei_p"), closed)
	}
}

func checkMixing(a *registry.Answers, sectors int, check func(what string, expected, p, tolerance float64)) {
	k := 0
	for g := range sectors {
		for h := g; h < sectors; h++ {
			check(fmt.Sprint("mixing ", g, h), a.Column("mixing", "expected").Float(k), a.Column("mixing", "p").Float(k), closed)
			k++
		}
	}
}

func checkBrokerage(a *registry.Answers, n *graph.Network, check func(what string, expected, p, tolerance float64)) {
	level, id, role := a.Column("brokerage", "level"), a.Column("brokerage", "id"), a.Column("brokerage", "role")
	for k := range level.Len() {
		what := fmt.Sprint(role.Cell(k), " ", level.Cell(k), " ")
		switch i, known := n.Index(id.Cell(k)); {
		case id.Cell(k) == "all":
			what = role.Cell(k) + " all"
		case known:
			what += fmt.Sprint(i)
			if n.Codes()[i] < 0 {
				continue
			}
		default:
			for g, s := range n.Sectors() {
				if s.Key == id.Cell(k) {
					what += fmt.Sprint(g)
				}
			}
		}
		if role.Cell(k) == "total" && level.Cell(k) != "sector" || what == "total all" {
			continue
		}
		check(what, a.Column("brokerage", "expected_permutation").Float(k), a.Column("brokerage", "p").Float(k), closed)
	}
}
