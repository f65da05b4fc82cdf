package shape

import "example.org/lintas/graph"

// Cores returns each organization's core number: the largest k such that it is
// in a part of the network in which everybody has k ties or more within
// (Seidman 1983, doi:10.1016/0378-8733(83)90028-X).
func Cores(t *graph.Ties) []int {
	// Take away those with the fewest ties left, again and again (Batagelj and
	// Zaversnik 2003, arXiv:cs/0310049). Instead of keeping the others sorted by
	// their ties, look through those left at each k: they are in the core of k, so
	// that all this looking is no more than twice the ties.
	rows := t.Symmetric(graph.Maximum).Out()
	n := t.Len()
	core := make([]int, n)
	degree, left := make([]int32, n), identity(n)
	for i := range degree {
		degree[i] = rows.Offsets[i+1] - rows.Offsets[i]
	}
	// One place more takes what is not kept.
	queue := make([]int32, n+1)
	for k := int32(0); len(left) > 0; k++ {
		found, stay := 0, 0
		for _, i := range left {
			// Whoever was taken away has fewer than k by now.
			left[stay], queue[found] = i, i
			if degree[i] > k {
				stay++
			}
			if degree[i] == k {
				found++
			}
		}
		left = left[:stay]
		for next := 0; next < found; next++ {
			i := queue[next]
			core[i] = int(k)
			for _, j := range rows.Row(int(i)) {
				// Without a branch, which nobody could foretell. Those taken away
				// pass k but once.
				degree[j]--
				queue[found] = j
				if degree[j] == k {
					found++
				}
			}
		}
	}
	return core
}
