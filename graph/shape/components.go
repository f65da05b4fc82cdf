package shape

import (
	"slices"

	"example.org/lintas/graph"
)

// Components returns the number of each organization's component and the sizes:
// component c has sizes[c-1] members. They are numbered from 1 by size, the
// largest first, equal ones by their smallest organization. An organization
// without ties is a component.
func Components(t *graph.Ties) (labels, sizes []int) {
	return componentsOf(t.Symmetric(graph.Maximum).Out())
}

func componentsOf(rows *graph.Rows) (labels, sizes []int) {
	// Half as wide as the answer, so that more stay in the processor's cache.
	of := make([]int32, len(rows.Offsets)-1)
	var queue []int32
	for first := range of {
		if of[first] != 0 {
			continue
		}
		found := int32(len(sizes) + 1)
		of[first] = found
		queue = append(queue[:0], int32(first))
		for k := 0; k < len(queue); k++ {
			for _, j := range rows.Row(int(queue[k])) {
				if of[j] == 0 {
					of[j] = found
					queue = append(queue, j)
				}
			}
		}
		sizes = append(sizes, len(queue))
	}
	labels = make([]int, len(of))
	for i, c := range of {
		labels[i] = int(c)
	}
	return bySize(labels, sizes)
}

// bySize renumbers components that are numbered from 1 by their smallest
// organization.
func bySize(labels, sizes []int) (renumbered, sorted []int) {
	order := make([]int, len(sizes))
	for c := range order {
		order[c] = c
	}
	slices.SortStableFunc(order, func(a, b int) int { return sizes[b] - sizes[a] })
	number := make([]int, len(sizes))
	sorted = make([]int, len(sizes))
	for rank, c := range order {
		number[c] = rank + 1
		sorted[rank] = sizes[c]
	}
	for i, c := range labels {
		labels[i] = number[c-1]
	}
	return labels, sorted
}
