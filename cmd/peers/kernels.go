package main

import (
	"bufio"
	"context"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"time"

	"example.org/lintas/graph"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/spectral"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
)

// kernel is a computation. What it returns sums up what it found, to be compared
// with what others find; tolerance is by how large a part they may differ. One that
// searches from everybody is left out where that takes hours.
type kernel struct {
	name      string
	tolerance float64
	all       bool // searches from everybody
	run       func(ctx context.Context, n network) (float64, error)
}

// mostSearched is the largest product of organizations and ties of a network in
// which everybody is searched from.
const mostSearched = 1_000_000_000

// suits reports whether the computation ends soon enough on the network.
func (k kernel) suits(n network) bool {
	return !k.all || n.ties.Len()*len(n.ties.All()) <= mostSearched
}

func (k kernel) agrees(a, b float64) bool {
	return math.Abs(a-b) <= k.tolerance*max(math.Abs(a), math.Abs(b), 1)
}

// note returns the modularity or such that was found, where programs that search
// find one or another.
func (k kernel) note(a answer) string {
	const searched = 0.01
	if k.tolerance < searched {
		return ""
	}
	return fmt.Sprintf(" (%.4f)", a.value)
}

var kernels = []kernel{
	{"betweenness", 1e-6, true, func(ctx context.Context, n network) (float64, error) {
		b, err := walk.Brandes(ctx, n.ties, nil)
		return sum(b.Organizations), err
	}},
	// Those that compare lengths to the last bit miss some of several shortest paths.
	{"betweenness by strength", 1e-3, true, func(ctx context.Context, n network) (float64, error) {
		b, err := walk.BrandesWeighted(ctx, n.ties, nil)
		return sum(b.Organizations), err
	}},
	{"harmonic closeness", 1e-6, true, func(ctx context.Context, n network) (float64, error) {
		r, err := walk.Distances(ctx, n.ties)
		return sum(r.Harmonic), err
	}},
	{"PageRank", 1e-4, false, func(_ context.Context, n network) (float64, error) {
		return largest(spectral.PageRank(n.ties, 0.85)), nil
	}},
	{"eigenvector", 1e-3, false, func(_ context.Context, n network) (float64, error) {
		values, _ := spectral.Eigenvector(n.ties)
		return sum(values), nil
	}},
	{"triangles", 0, false, func(_ context.Context, n network) (float64, error) {
		all := int64(0)
		for _, t := range shape.Triangles(n.ties) {
			all += t
		}
		return float64(all / 3), nil
	}},
	{"constraint", 1e-6, false, func(_ context.Context, n network) (float64, error) {
		return sum(shape.StructuralHoles(n.ties).Constraint), nil
	}},
	{"components", 0, false, func(_ context.Context, n network) (float64, error) {
		_, sizes := shape.Components(n.ties)
		return float64(len(sizes)), nil
	}},
	{"cores", 0, false, func(_ context.Context, n network) (float64, error) {
		all := 0
		for _, c := range shape.Cores(n.ties) {
			all += c
		}
		return float64(all), nil
	}},
	{"cut points", 0, false, func(_ context.Context, n network) (float64, error) {
		cut, _, _ := shape.CutPoints(n.ties)
		all := 0
		for _, is := range cut {
			if is {
				all++
			}
		}
		return float64(all), nil
	}},
	// Programs that search at random find divisions about as good.
	{"communities (modularity)", 0.02, false, func(_ context.Context, n network) (float64, error) {
		labels := shape.Leiden(n.ties, false, 2, rand.New(rand.NewPCG(1, 1)))
		return shape.Modularity(n.ties, labels, false), nil
	}},
	{"brokerage", 0, false, func(_ context.Context, n network) (float64, error) {
		all := int64(0)
		for _, r := range shape.Brokerage(n.ties, n.sectors) {
			all += r.Total
		}
		return float64(all), nil
	}},
	{"triangles, constraint and brokerage at once", 0, false, func(ctx context.Context, n network) (float64, error) {
		c, err := shape.Closure(ctx, n.ties, shape.Asked{Holes: true, Sectors: n.sectors})
		return sum(c.Holes.Constraint), err
	}},
}

// sum adds the values that are defined.
func sum(values []float64) float64 {
	all := 0.0
	for _, v := range values {
		if !math.IsNaN(v) {
			all += v
		}
	}
	return all
}

func largest(values []float64) float64 {
	most := 0.0
	for _, v := range values {
		most = max(most, v)
	}
	return most
}

// runKernel runs one computation on the network in the folder and prints the
// seconds and what it found, as the peers do.
func runKernel(ctx context.Context, name, dir string) error {
	n, err := readNetwork(dir)
	if err != nil {
		return err
	}
	for _, k := range kernels {
		if k.name != name {
			continue
		}
		began := time.Now()
		value, err := k.run(work.WithWorkers(ctx, 1), n)
		if err != nil {
			return err
		}
		fmt.Printf("%.9f %.17g\n", time.Since(began).Seconds(), value)
		return nil
	}
	return fmt.Errorf("there is no computation %q", name)
}

func readNetwork(dir string) (network, error) {
	var n network
	sectors, err := os.Open(filepath.Join(dir, "sectors"))
	if err != nil {
		return n, err
	}
	defer sectors.Close()
	var c int32
	for r := bufio.NewReader(sectors); ; n.sectors = append(n.sectors, c) {
		if _, err := fmt.Fscanln(r, &c); err != nil {
			break
		}
	}
	ties, err := os.Open(filepath.Join(dir, "ties"))
	if err != nil {
		return n, err
	}
	defer ties.Close()
	var list []graph.Tie
	var t graph.Tie
	for r := bufio.NewReader(ties); ; list = append(list, t) {
		if _, err := fmt.Fscanln(r, &t.A, &t.B, &t.Strength); err != nil {
			break
		}
	}
	n.ties = graph.NewTies(len(n.sectors), false, list)
	return n, nil
}
