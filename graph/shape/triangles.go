package shape

import "example.org/lintas/graph"

// Triangles returns, for each organization, the pairs of its partners that are
// tied to each other.
func Triangles(t *graph.Ties) []int64 {
	t = t.Symmetric(graph.Maximum)
	triangles := make([]int64, t.Len())
	upward(t).triangles(func(a, b, c corner) {
		triangles[a.organization]++
		triangles[b.organization]++
		triangles[c.organization]++
	})
	return triangles
}

// up is the rows of an undirected network with each tie once: from the end with
// fewer ties, or the smaller index, to the other. No row is longer than √2m
// then, which bounds the work on triangles by m^1.5 (Chiba and Nishizeki 1985,
// doi:10.1137/0214017). Organizations are numbered in that order, so that those
// with most ties, whom most triangles meet in, stand together in memory.
type up struct {
	offsets, targets, ties []int32
	original               []int32 // number of each organization in the network
}

// corner is an organization of a triangle and the tie to the next corner.
type corner struct{ organization, tie int32 }

func upward(t *graph.Ties) *up {
	rows := t.Out()
	n := t.Len()
	u := &up{
		offsets:  make([]int32, n+1),
		targets:  make([]int32, 0, len(rows.Targets)/2),
		ties:     make([]int32, 0, len(rows.Targets)/2),
		original: byFewestTies(rows),
	}
	rank := make([]int32, n)
	for r, i := range u.original {
		rank[i] = int32(r)
	}
	for r, i := range u.original {
		for p := rows.Offsets[i]; p < rows.Offsets[i+1]; p++ {
			if to := rank[rows.Targets[p]]; int(to) > r {
				u.targets = append(u.targets, to)
				u.ties = append(u.ties, rows.Index[p])
			}
		}
		u.offsets[r+1] = int32(len(u.targets))
	}
	return u
}

// byFewestTies returns the organizations by number of ties, equal ones by index.
func byFewestTies(rows *graph.Rows) []int32 {
	n := len(rows.Offsets) - 1
	most := 0
	for i := range n {
		most = max(most, len(rows.Row(i)))
	}
	next := make([]int32, most+2)
	for i := range n {
		next[len(rows.Row(i))+1]++
	}
	for d := range most + 1 {
		next[d+1] += next[d]
	}
	order := make([]int32, n)
	for i := range n {
		d := len(rows.Row(i))
		order[next[d]] = int32(i)
		next[d]++
	}
	return order
}

// triangles calls found once for each triangle: a's tie leads to b, b's to c and
// c's to a.
func (u *up) triangles(found func(a, b, c corner)) {
	n := len(u.offsets) - 1
	mark := make([]int32, n) // tie to the first corner, 1 more; 0 is none
	for a := range n {
		first, end := u.offsets[a], u.offsets[a+1]
		if end-first < 2 {
			continue
		}
		for p := first; p < end; p++ {
			mark[u.targets[p]] = u.ties[p] + 1
		}
		for p := first; p < end; p++ {
			b := u.targets[p]
			from := u.offsets[b]
			for q, c := range u.targets[from:u.offsets[b+1]] {
				if mark[c] != 0 {
					found(corner{u.original[a], u.ties[p]}, corner{u.original[b], u.ties[int(from)+q]}, corner{u.original[c], mark[c] - 1})
				}
			}
		}
		for p := first; p < end; p++ {
			mark[u.targets[p]] = 0
		}
	}
}
