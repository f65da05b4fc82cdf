package graphtest

import "example.org/lintas/graph"

// ties returns undirected ties of strength 1.
func ties(n int, pairs ...[2]int) *graph.Ties {
	list := make([]graph.Tie, len(pairs))
	for k, p := range pairs {
		list[k] = graph.Tie{A: int32(p[0]), B: int32(p[1]), Strength: 1, Partnerships: 1}
	}
	return graph.NewTies(n, false, list)
}

// Kite returns the kite of Krackhardt 1990, in which degree, closeness and
// betweenness each name someone else: 0 Andre, 1 Beverly, 2 Carol, 3 Diane, 4
// Ed, 5 Fernando, 6 Garth, 7 Heather, 8 Ike, 9 Jane.
func Kite() *graph.Ties {
	return ties(10, [][2]int{
		{0, 1}, {0, 2}, {0, 3}, {0, 5}, {1, 3}, {1, 4}, {1, 6}, {2, 3}, {2, 5},
		{3, 4}, {3, 5}, {3, 6}, {4, 6}, {5, 6}, {5, 7}, {6, 7}, {7, 8}, {8, 9},
	}...)
}

// Star returns n organizations, all tied to the first.
func Star(n int) *graph.Ties {
	var pairs [][2]int
	for i := 1; i < n; i++ {
		pairs = append(pairs, [2]int{0, i})
	}
	return ties(n, pairs...)
}

// Path returns n organizations in a row.
func Path(n int) *graph.Ties {
	var pairs [][2]int
	for i := 1; i < n; i++ {
		pairs = append(pairs, [2]int{i - 1, i})
	}
	return ties(n, pairs...)
}

// Ring returns n organizations in a circle, at least three.
func Ring(n int) *graph.Ties {
	var pairs [][2]int
	for i := range n {
		pairs = append(pairs, [2]int{i, (i + 1) % n})
	}
	return ties(n, pairs...)
}

// Complete returns n organizations, all tied to each other.
func Complete(n int) *graph.Ties {
	var pairs [][2]int
	for i := range n {
		for j := range i {
			pairs = append(pairs, [2]int{j, i})
		}
	}
	return ties(n, pairs...)
}

// Empty returns n organizations without ties.
func Empty(n int) *graph.Ties { return ties(n) }
