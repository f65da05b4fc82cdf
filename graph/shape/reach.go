package shape

import (
	"math"
	"slices"

	"example.org/lintas/graph"
)

var nan = math.NaN()

// Reach says how much each organization counts by its distance from a set.
type Reach int

// The reaches of Borgatti 2006, doi:10.1007/s10588-006-7084-x.
const (
	// TwoSteps counts those at most two ties away, members too.
	TwoSteps Reach = iota
	// ByDistance counts 1 over the distance, 1 for members (equation 14).
	ByDistance
)

// of returns what an organization at a distance counts; negative is out of reach.
func (r Reach) of(distance int32) float64 {
	switch {
	case distance < 0 || r == TwoSteps && distance > 2:
		return 0
	case r == ByDistance && distance > 1:
		return 1 / float64(distance)
	}
	return 1
}

// Distances holds the number of ties on a shortest path between any two
// organizations, without direction, -1 where there is none. It takes 4n² bytes.
type Distances struct {
	n      int
	matrix []int32
	degree []int
}

// NewDistances returns the distances of a network.
func NewDistances(t *graph.Ties) *Distances {
	t = t.Symmetric(graph.Maximum)
	d := &Distances{n: t.Len(), matrix: make([]int32, t.Len()*t.Len()), degree: make([]int, t.Len())}
	for i := range d.n {
		d.degree[i] = len(t.Out().Row(i))
		spread(t, []int{i}, d.row(i))
	}
	return d
}

// Between returns the number of ties on a shortest path between two, -1 where
// there is none.
func (d *Distances) Between(i, j int) int32 { return d.row(i)[j] }

func (d *Distances) row(i int) []int32 { return d.matrix[i*d.n:][:d.n] }

// spread fills in the distance of each organization from the nearest of a set, -1
// where there is no path.
func spread(t *graph.Ties, set []int, distance []int32) {
	for i := range distance {
		distance[i] = -1
	}
	queue := make([]int32, 0, len(distance))
	for _, i := range set {
		distance[i] = 0
		queue = append(queue, int32(i))
	}
	for k := 0; k < len(queue); k++ {
		for _, j := range t.Out().Row(int(queue[k])) {
			if distance[j] < 0 {
				distance[j] = distance[queue[k]] + 1
				queue = append(queue, j)
			}
		}
	}
}

// KeyReach returns the set of so many organizations that reaches the most of the
// network that the search finds (the positive key player problem of Borgatti
// 2006), in ascending order, and the mean of what every organization counts by
// its distance from the nearest member: 0 to 1. It searches as KeyFragmentation
// does. Where the network is smaller than the set it returns nil.
func (d *Distances) KeyReach(size int, reach Reach) (set []int, share float64) {
	if d.n < size {
		return nil, nan
	}
	for len(set) < size {
		next, _ := d.best(set, reach)
		set = append(set, next)
	}
	value := d.value(set, reach)
	for range 10 {
		swapped := false
		for k := range set {
			rest := slices.Delete(slices.Clone(set), k, k+1)
			if next, more := d.best(rest, reach); more > value+1e-9 {
				set[k], value, swapped = next, more, true
			}
		}
		if !swapped {
			break
		}
	}
	slices.Sort(set)
	return set, d.value(set, reach) / float64(d.n)
}

// counts returns what each organization counts by its distance from the set.
func (d *Distances) counts(set []int, reach Reach) []float64 {
	counts := make([]float64, d.n)
	for _, i := range set {
		for j, distance := range d.row(i) {
			counts[j] = max(counts[j], reach.of(distance))
		}
	}
	return counts
}

func (d *Distances) value(set []int, reach Reach) float64 {
	sum := 0.0
	for _, c := range d.counts(set, reach) {
		sum += c
	}
	return sum
}

// best returns the organization that adds most to the set, and the sum with it;
// of equal ones, up to rounding, that with the most ties.
func (d *Distances) best(set []int, reach Reach) (organization int, value float64) {
	const rounding = 1e-9
	organization = -1
	have := d.counts(set, reach)
	// What each distance counts, -1 first: asked for every pair.
	count := make([]float64, d.n+1)
	for k := range count {
		count[k] = reach.of(int32(k - 1))
	}
	for i := range d.n {
		if slices.Contains(set, i) {
			continue
		}
		sum := 0.0
		for j, distance := range d.row(i) {
			if c := count[distance+1]; c > have[j] {
				sum += c
			} else {
				sum += have[j]
			}
		}
		if organization < 0 || sum > value+rounding || sum > value-rounding && d.degree[i] > d.degree[organization] {
			organization, value = i, sum
		}
	}
	return organization, value
}
