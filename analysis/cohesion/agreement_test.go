package cohesion

import (
	"math"
	"slices"
	"testing"

	"example.org/lintas/graph/graphtest"
	"pgregory.net/rapid"
)

// TestAgreementByHand uses the contingency table of two divisions of six, aaabbb
// and aabbcc: n_ij = 2 1 0 / 0 1 2.
func TestAgreementByHand(t *testing.T) {
	c := newComparison([]int{1, 1, 1, 2, 2, 2}, []int32{0, 0, 1, 1, 2, 2})
	// Pairs: Σ C(n_ij,2) = 2, of the rows 6, of the columns 3, of all 15.
	if got, want := c.ari(c.joint), (2-18.0/15)/(4.5-18.0/15); !graphtest.Close(got, want, 1e-15) {
		t.Errorf("ARI %v, want %v", got, want)
	}
	// H(C) = ln 2, H(S) = ln 3, H(C,S) = 2·(1/3)ln 3 + 2·(1/6)ln 6.
	joint := 2.0/3*math.Log(3) + 1.0/3*math.Log(6)
	both := math.Log(2) + math.Log(3)
	if got, want := c.nmi(c.joint), 2*(both-joint)/both; !graphtest.Close(got, want, 1e-14) {
		t.Errorf("NMI %v, want %v", got, want)
	}
}

func TestAgreementAtTheEnds(t *testing.T) {
	nan := math.NaN()
	for _, test := range []struct {
		name     string
		groups   []int
		sectors  []int32
		nmi, ari float64
	}{
		{"nobody", nil, nil, nan, nan},
		{"one", []int{1}, []int32{0}, nan, nan},
		{"nobody known", []int{1, 2}, []int32{-1, -1}, nan, nan},
		{"the same", []int{1, 1, 2, 2, 3}, []int32{2, 2, 0, 0, 1}, 1, 1},
		{"the same but for the unknown", []int{1, 1, 2, 2, 1}, []int32{0, 0, 1, 1, -1}, 1, 1},
		{"one and one", []int{1, 1, 1}, []int32{0, 0, 0}, nan, nan},
		{"all alone", []int{1, 2, 3}, []int32{0, 1, 2}, 1, nan},
		{"one and all alone", []int{1, 1, 1}, []int32{0, 1, 2}, 0, 0},
		{"crossed", []int{1, 1, 2, 2}, []int32{0, 1, 0, 1}, 0, -0.5},
	} {
		c := newComparison(test.groups, test.sectors)
		if got := c.nmi(c.joint); !graphtest.Close(got, test.nmi, 1e-12) {
			t.Errorf("%s: NMI %v, want %v", test.name, got, test.nmi)
		}
		if got := c.ari(c.joint); !graphtest.Close(got, test.ari, 1e-12) {
			t.Errorf("%s: ARI %v, want %v", test.name, got, test.ari)
		}
	}
}

// TestAgreementIsSymmetric exchanges the two divisions, and holds ARI against its
// definition over pairs.
func TestAgreementIsSymmetric(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		n := rapid.IntRange(2, 12).Draw(rt, "n")
		x, y := graphtest.DrawCodes(rt, n), graphtest.DrawCodes(rt, n)
		var a, b []int
		var codesA, codesB []int32
		for i := range n {
			if x[i] >= 0 && y[i] >= 0 {
				a, b = append(a, int(x[i])), append(b, int(y[i]))
				codesA, codesB = append(codesA, x[i]), append(codesB, y[i])
			}
		}
		if len(a) < 3 {
			return
		}
		c, d := newComparison(a, codesB), newComparison(b, codesA)
		if !graphtest.Close(c.nmi(c.joint), d.nmi(d.joint), 1e-12) || !graphtest.Close(c.ari(c.joint), d.ari(d.joint), 1e-12) {
			rt.Fatalf("NMI %v and %v, ARI %v and %v", c.nmi(c.joint), d.nmi(d.joint), c.ari(c.joint), d.ari(d.joint))
		}
		var both, first, second, all float64
		for i := range a {
			for j := range i {
				all++
				if a[i] == a[j] {
					first++
				}
				if b[i] == b[j] {
					second++
				}
				if a[i] == a[j] && b[i] == b[j] {
					both++
				}
			}
		}
		e := first * second / all
		want := (both - e) / ((first+second)/2 - e)
		if (first+second)/2 == e {
			want = math.NaN()
		}
		if !graphtest.Close(c.ari(c.joint), want, 1e-9) {
			rt.Fatalf("ARI %v, want %v", c.ari(c.joint), want)
		}
	})
}

// TestAgreementByChance holds expectation and probability against every way to
// deal the sectors to the kite, as far as ten organizations allow.
func TestAgreementByChance(t *testing.T) {
	n := graphtest.Reference("krackhardt_kite").Network
	a := answersOf(t, n, false, 10000)
	labels := make([]int, n.Len())
	for i := range labels {
		labels[i] = int(a.Column("organizations", "community").Float(i))
	}
	c := newComparison(labels, n.Codes())
	sectors := slices.Clone(c.sectors)
	joint := make([]int32, len(c.joint))
	var nmi []float64
	ari := 0.0
	// Every distinct arrangement in lexical order, all equally likely.
	slices.Sort(sectors)
	for more := true; more; more = nextArrangement(sectors) {
		c.cross(sectors, joint)
		nmi = append(nmi, c.nmi(joint))
		ari += c.ari(joint)
	}
	mean, low, high := 0.0, 0.0, 0.0
	for _, x := range nmi {
		mean += x / float64(len(nmi))
		if x <= c.nmi(c.joint)+1e-12 {
			low += 1 / float64(len(nmi))
		}
		if x >= c.nmi(c.joint)-1e-12 {
			high += 1 / float64(len(nmi))
		}
	}
	f, _ := a.Figure("community_sector_nmi")
	if math.Abs(f.Expected-mean) > 0.01 || math.Abs(f.P-min(1, 2*min(low, high))) > 0.03 || f.Permutations != 10000 {
		t.Errorf("NMI expected %v with p %v, by all arrangements %v with %v", f.Expected, f.P, mean, min(1, 2*min(low, high)))
	}
	g, _ := a.Figure("community_sector_ari")
	if math.Abs(ari/float64(len(nmi))) > 1e-12 || g.Expected != 0 || !(g.Low <= 0 && g.High >= 0) {
		t.Errorf("ARI by all arrangements is %v, and %+v", ari/float64(len(nmi)), g)
	}
}

// nextArrangement puts the values into the next lexical order and reports
// whether there was one.
func nextArrangement(x []int32) bool {
	i := len(x) - 2
	for i >= 0 && x[i] >= x[i+1] {
		i--
	}
	if i < 0 {
		return false
	}
	j := len(x) - 1
	for x[j] <= x[i] {
		j--
	}
	x[i], x[j] = x[j], x[i]
	slices.Reverse(x[i+1:])
	return true
}

func TestAgreementWithoutDraws(t *testing.T) {
	a := answersOf(t, graphtest.Reference("karate").Network, false, 0)
	nmi, _ := a.Figure("community_sector_nmi")
	ari, _ := a.Figure("community_sector_ari")
	if !math.IsNaN(nmi.Expected) || !math.IsNaN(nmi.P) || ari.Expected != 0 || !math.IsNaN(ari.P) || ari.N != 34 {
		t.Errorf("%+v, %+v", nmi, ari)
	}
}
