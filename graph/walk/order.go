package walk

import (
	"cmp"
	"slices"

	"example.org/lintas/graph"
)

// ordered returns the organizations by the best of their neighbors, those with most
// neighbors of their own being best, and then by the second best. Searches from
// organizations next to each other in this order meet the others at much the same
// distances, and those they meet together stand together in memory.
func ordered(t *graph.Ties) []int32 {
	n := t.Len()
	degree := make([]int, n)
	for i := range n {
		degree[i] = len(t.Out().Row(i))
		if t.IsDirected() {
			degree[i] += len(t.In().Row(i))
		}
	}
	by := upTo(n)
	slices.SortStableFunc(by, func(a, b int32) int { return degree[b] - degree[a] })
	rank := make([]int32, n)
	for k, i := range by {
		rank[i] = int32(k)
	}
	best := make([][2]int32, n)
	for i := range n {
		b := [2]int32{int32(n), int32(n)}
		for _, j := range t.Out().Row(i) {
			switch r := rank[j]; {
			case r < b[0]:
				b = [2]int32{r, b[0]}
			case r < b[1]:
				b[1] = r
			}
		}
		best[i] = b
	}
	slices.SortStableFunc(by, func(a, b int32) int {
		return cmp.Or(cmp.Compare(best[a][0], best[b][0]), cmp.Compare(best[a][1], best[b][1]))
	})
	return by
}
