package bridging

import (
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
)

// statistics is the part of a network that sector statistics rest on: the
// organizations with a known sector and the ties among them.
type statistics struct {
	sectors int
	sizes   []int      // organizations of each sector
	known   int        // organizations with a known sector
	labels  []int32    // sector of each of them
	degrees []int      // ties of each of them with others of them
	ends    [][2]int32 // the ties, by number among them
	// strengths are those of the ties.
	strengths []float64
}

func newStatistics(d *passes.Data) *statistics {
	codes := d.Network.Codes()
	s := &statistics{sectors: len(d.Network.Sectors())}
	s.sizes, s.known = sectorSizes(codes, s.sectors)
	number := make([]int32, len(codes))
	for i, c := range codes {
		number[i] = -1
		if c >= 0 {
			number[i] = int32(len(s.labels))
			s.labels = append(s.labels, c)
		}
	}
	s.degrees = make([]int, s.known)
	for _, t := range d.Flat.All() {
		if a, b := number[t.A], number[t.B]; a >= 0 && b >= 0 {
			s.ends = append(s.ends, [2]int32{a, b})
			s.strengths = append(s.strengths, t.Strength)
			s.degrees[a]++
			s.degrees[b]++
		}
	}
	return s
}

// pairs returns the number of pairs of organizations with a known sector.
func (s *statistics) pairs() float64 { return float64(s.known) * float64(s.known-1) / 2 }

// expectedWithin returns the expected share of ties within sectors when the
// labels are permuted: Σ n_g(n_g−1) / (n(n−1)).
func (s *statistics) expectedWithin() float64 {
	within := 0.0
	for _, size := range s.sizes {
		within += float64(size) * float64(size-1) / 2
	}
	return chance.Ratio(within, s.pairs())
}

// within returns the number of ties inside sectors.
func (s *statistics) within(counts []int32) int {
	sum := 0
	for g := range s.sectors {
		sum += int(counts[g*s.sectors+g])
	}
	return sum
}

// ends of the ties of sector g: those inside it count twice.
func (s *statistics) volume(counts []int32, g int) float64 {
	sum := int(counts[g*s.sectors+g])
	for h := range s.sectors {
		sum += int(counts[g*s.sectors+h])
	}
	return float64(sum)
}

// squares returns Σ_g (K_g/2m)² with K_g the volume of sector g.
func (s *statistics) squares(counts []int32) float64 {
	sum := 0.0
	for g := range s.sectors {
		v := s.volume(counts, g)
		sum += v * v
	}
	m := float64(len(s.ends))
	return chance.Ratio(sum, 4*m*m)
}

// modularity returns that of the sectors as a division of the network.
func (s *statistics) modularity(counts []int32) float64 {
	return chance.Ratio(float64(s.within(counts)), float64(len(s.ends))) - s.squares(counts)
}

// assortativity returns (Tr e − Σ a²)/(1 − Σ a²) of the mixing matrix e.
func (s *statistics) assortativity(counts []int32) float64 {
	squares := s.squares(counts)
	if math.Abs(1-squares) < 1e-12 {
		return math.NaN()
	}
	return s.modularity(counts) / (1 - squares)
}

// expectedModularity returns the mean modularity of the sectors when the labels
// are permuted. With k the degrees, Σ (K_g/2m)² has the expectation
//
//	Σ_g [ n_g/n Σk² + n_g(n_g−1)/(n(n−1)) ((2m)² − Σk²) ] / (2m)²
func (s *statistics) expectedModularity() float64 {
	m, n := float64(len(s.ends)), float64(s.known)
	sum := 0.0
	for _, k := range s.degrees {
		sum += float64(k) * float64(k)
	}
	volume := 4 * m * m
	squares := 0.0
	for _, size := range s.sizes {
		g := float64(size)
		squares += g/n*sum + chance.Ratio(g*(g-1), n*(n-1))*(volume-sum)
	}
	return s.expectedWithin() - chance.Ratio(squares, volume)
}

// figures are what the ties of one sector come to.
type figures struct{ within, across, ei, coleman, density float64 }

// sector returns the figures of sector g, whose E-I index is by row sums: ties
// inside it count twice.
func (s *statistics) sector(counts []int32, g int) figures {
	inside, volume, size := float64(counts[g*s.sectors+g]), s.volume(counts, g), float64(s.sizes[g])
	return figures{
		within:  inside,
		across:  volume - 2*inside,
		ei:      chance.Ratio(volume-4*inside, volume),
		coleman: homophily(2*inside, volume, s.sizes[g], s.known),
		density: chance.Ratio(inside, size*(size-1)/2),
	}
}

// draws are the values of each index in every permutation.
type draws struct {
	across, modularity, assortativity []float64
	sectors                           [][]figures
}

func newDraws(s *statistics) *draws { return &draws{sectors: make([][]figures, s.sectors)} }

func (d *draws) add(s *statistics, counts []int32) {
	d.across = append(d.across, 1-chance.Ratio(float64(s.within(counts)), float64(len(s.ends))))
	d.modularity = append(d.modularity, s.modularity(counts))
	d.assortativity = append(d.assortativity, s.assortativity(counts))
	for g := range d.sectors {
		d.sectors[g] = append(d.sectors[g], s.sector(counts, g))
	}
}

// of returns one of the figures of sector g in every permutation.
func (d *draws) of(g int, figure func(figures) float64) []float64 {
	out := make([]float64, len(d.sectors[g]))
	for k, f := range d.sectors[g] {
		out[k] = figure(f)
	}
	return out
}

func withinOf(f figures) float64  { return f.within }
func acrossOf(f figures) float64  { return f.across }
func eiOf(f figures) float64      { return f.ei }
func colemanOf(f figures) float64 { return f.coleman }
func densityOf(f figures) float64 { return f.density }
