package layout

import (
	"cmp"
	"slices"
)

func compareEdges(a, b Edge) int {
	return cmp.Or(cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B), cmp.Compare(a.Weight, b.Weight))
}

// neighbors returns the ascending neighbors of each node.
func neighbors(g Graph) [][]int {
	near := make([][]int, len(g.Radii))
	for _, e := range g.Edges {
		near[e.A] = append(near[e.A], e.B)
		near[e.B] = append(near[e.B], e.A)
	}
	for _, n := range near {
		slices.Sort(n)
	}
	return near
}

// components returns the nodes of each connected part in ascending order, the
// largest part first and equal ones by their first node. A group is connected.
func components(g Graph) [][]int {
	near := neighbors(g)
	for _, group := range groups(g) {
		if first := group[0]; g.Groups[first] >= 0 {
			for _, v := range group[1:] {
				near[first] = append(near[first], v)
				near[v] = append(near[v], first)
			}
		}
	}
	seen := make([]bool, len(near))
	var parts [][]int
	for first := range near {
		if seen[first] {
			continue
		}
		seen[first] = true
		part := []int{first}
		for i := 0; i < len(part); i++ {
			for _, v := range near[part[i]] {
				if !seen[v] {
					seen[v] = true
					part = append(part, v)
				}
			}
		}
		slices.Sort(part)
		parts = append(parts, part)
	}
	slices.SortStableFunc(parts, func(a, b []int) int { return cmp.Compare(len(b), len(a)) })
	return parts
}

// groups returns the nodes of each group in ascending order, the largest group
// first and equal ones by their first node; those in none come as one.
func groups(g Graph) [][]int {
	byGroup := make(map[int]int)
	var all [][]int
	for v, group := range g.Groups {
		group = max(group, -1)
		k, ok := byGroup[group]
		if !ok {
			k = len(all)
			byGroup[group] = k
			all = append(all, nil)
		}
		all[k] = append(all[k], v)
	}
	slices.SortStableFunc(all, func(a, b []int) int { return cmp.Compare(len(b), len(a)) })
	return all
}
