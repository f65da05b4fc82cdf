package chance

import (
	"context"
	"math/rand/v2"

	"example.org/lintas/graph/work"
)

// Draws returns the number of permutations that a count of operations a
// permutation allows: min(asked, budget/cost).
func Draws(asked int, budget, cost float64) int {
	if cost < 1 {
		cost = 1
	}
	return int(min(float64(asked), budget/cost))
}

// Labels draws permutations of sector labels over organizations while the ties
// stay as they are, and calls each for every one of them in order. The counts
// that it is handed are the ties between sectors a and b at [a*sectors+b], both
// ways between different sectors, once within one; they are good until each
// returns. Ends are the two organizations of each tie, and labels their sectors,
// none of them negative.
func Labels(ctx context.Context, seed uint64, draws, sectors int, ends [][2]int32, labels []int32, each func(counts []int32)) error {
	const chunk = 32
	size := sectors * sectors
	do := func(low, high int) []int32 {
		counts := make([]int32, (high-low)*size)
		shuffled := make([]int32, len(labels))
		for draw := low; draw < high; draw++ {
			copy(shuffled, labels)
			shuffle(Stream(seed, "labels", draw), shuffled)
			count(counts[(draw-low)*size:][:size], sectors, ends, shuffled)
		}
		return counts
	}
	return work.Chunks(ctx, draws, chunk, do, func(counts []int32) {
		for len(counts) > 0 {
			each(counts[:size])
			counts = counts[size:]
		}
	})
}

func shuffle(r *rand.Rand, labels []int32) {
	for i := len(labels) - 1; i > 0; i-- {
		j := r.IntN(i + 1)
		labels[i], labels[j] = labels[j], labels[i]
	}
}

// Mixing returns the counts that Labels hands out, of the labels as they are.
func Mixing(sectors int, ends [][2]int32, labels []int32) []int32 {
	counts := make([]int32, sectors*sectors)
	count(counts, sectors, ends, labels)
	return counts
}

func count(counts []int32, sectors int, ends [][2]int32, labels []int32) {
	for _, e := range ends {
		a, b := int(labels[e[0]]), int(labels[e[1]])
		counts[a*sectors+b]++
		if a != b {
			counts[b*sectors+a]++
		}
	}
}
