package report

import (
	"cmp"
	"slices"

	"example.org/lintas/graph"
)

// A page that can be asked holds so many organizations and ties at most: more would
// be a file that no telephone opens.
const (
	mostExplored = 10_000
	mostTies     = 100_000
)

// explore finds out of whom the page can be asked.
func (v *view) explore() {
	flat := v.Result.Data.Flat
	v.explored = explored(flat, mostExplored, mostTies)
	v.number = numbers(v.explored, flat.Len())
}

// explored returns the organizations of which the page can be asked, ascending:
// all, or of many those with the most partners.
func explored(ties *graph.Ties, organizations, most int) []int {
	order := byPartners(ties)
	number := numbers(order, ties.Len())
	for n := min(len(order), organizations); ; n /= 2 {
		inside := 0
		for _, t := range ties.All() {
			if number[t.A] < n && number[t.B] < n {
				inside++
			}
		}
		if inside <= most {
			out := order[:n]
			slices.Sort(out)
			return out
		}
	}
}

// byPartners returns the organizations, those with the most partners first.
func byPartners(ties *graph.Ties) []int {
	order := make([]int, ties.Len())
	for i := range order {
		order[i] = i
	}
	partners := func(i int) int { return len(ties.Out().Row(i)) }
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(partners(j), partners(i)) })
	return order
}

// numbers returns the place of each of n organizations in the list, −1 where it is
// not in it.
func numbers(list []int, n int) []int {
	out := slices.Repeat([]int{-1}, n)
	for k, i := range list {
		out[i] = k
	}
	return out
}

// at returns the values of the organizations in the list.
func at(values, list []int) []int {
	out := make([]int, len(list))
	for k, i := range list {
		out[k] = values[i]
	}
	return out
}
