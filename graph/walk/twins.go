package walk

import (
	"cmp"
	"context"
	"math/bits"
	"slices"

	"example.org/lintas/graph"
)

// twins returns for each organization the first of those that have the same
// neighbors as it has, itself where there is none before it. Organizations that
// are tied to each other count as neighbors of themselves, so that all members of
// a group are tied to each other or none is. Only those that may are grouped. The
// error is that of the context.
func twins(ctx context.Context, t *graph.Ties, may []bool) ([]int32, error) {
	first := make([]int32, t.Len())
	for i := range first {
		first[i] = int32(i)
	}
	sum := make([]uint64, t.Len())
	for i := range sum {
		if ended(ctx, i) {
			return nil, ctx.Err()
		}
		for _, j := range t.Out().Row(i) {
			sum[i] += mixed(j)
		}
	}
	var candidates []int32
	for i, yes := range may {
		if yes {
			candidates = append(candidates, int32(i))
		}
	}
	// Those with equal sums are next to each other, and nearly always twins.
	group := func(sum func(int32) uint64, same func(a, b int32) bool) error {
		if err := sortBySum(ctx, candidates, t.Len(), sum); err != nil {
			return err
		}
		left := candidates[:0]
		for low, high := 0, 0; low < len(candidates); low = high {
			leader := candidates[low]
			for high = low + 1; high < len(candidates) && sum(candidates[high]) == sum(leader) && same(leader, candidates[high]); high++ {
				first[candidates[high]] = leader
			}
			if high == low+1 {
				left = append(left, leader)
			}
		}
		candidates = left
		return ctx.Err()
	}
	rows := t.Out()
	if err := group(func(i int32) uint64 { return sum[i] }, func(a, b int32) bool {
		return slices.Equal(rows.Row(int(a)), rows.Row(int(b)))
	}); err != nil {
		return nil, err
	}
	err := group(func(i int32) uint64 { return sum[i] + mixed(i) }, func(a, b int32) bool {
		return tied(rows.Row(int(a)), rows.Row(int(b)), a, b)
	})
	return first, err
}

// sortBySum sorts organizations, of n, by sums that are spread evenly over 64 bits,
// and those with equal ones by number: into about as many groups by the upper bits,
// and then each group.
func sortBySum(ctx context.Context, list []int32, n int, sum func(int32) uint64) error {
	width := min(bits.Len(uint(n)), 30)
	key := make([]int32, n)
	for _, i := range list {
		key[i] = int32(sum(i) >> (64 - width))
	}
	groups, err := grouped(ctx, 1<<width, key, list)
	if err != nil {
		return err
	}
	copy(list, groups.numbers)
	for k := range 1 << width {
		if ended(ctx, k) {
			break
		}
		slices.SortFunc(list[groups.offsets[k]:groups.offsets[k+1]], func(a, b int32) int {
			return cmp.Or(cmp.Compare(sum(a), sum(b)), cmp.Compare(a, b))
		})
	}
	return ctx.Err()
}

// tied reports whether two organizations are neighbors and have the same other
// neighbors.
func tied(ofA, ofB []int32, a, b int32) bool {
	if len(ofA) != len(ofB) {
		return false
	}
	at, found := slices.BinarySearch(ofA, b)
	if !found {
		return false
	}
	k := 0
	for p, j := range ofA {
		if p == at {
			continue
		}
		if ofB[k] == a {
			k++
		}
		if ofB[k] != j {
			return false
		}
		k++
	}
	return true
}

// mixed spreads a number over 64 bits (Steele, Lea and Flood 2014,
// doi:10.1145/2714064.2660195).
func mixed(i int32) uint64 {
	x := (uint64(i) + 1) * 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}
