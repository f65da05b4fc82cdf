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
// doi:10.1137/0214017).
type up struct {
	offsets, targets, ties []int32
}

// corner is an organization of a triangle and the tie to the next corner.
type corner struct{ organization, tie int32 }

func upward(t *graph.Ties) *up {
	rows := t.Out()
	n := t.Len()
	higher := func(i, j int32) bool {
		di, dj := len(rows.Row(int(i))), len(rows.Row(int(j)))
		return di < dj || di == dj && i < j
	}
	u := &up{
		offsets: make([]int32, n+1),
		targets: make([]int32, 0, len(t.All())),
		ties:    make([]int32, 0, len(t.All())),
	}
	for i := range n {
		for p := rows.Offsets[i]; p < rows.Offsets[i+1]; p++ {
			if higher(int32(i), rows.Targets[p]) {
				u.targets = append(u.targets, rows.Targets[p])
				u.ties = append(u.ties, rows.Index[p])
			}
		}
		u.offsets[i+1] = int32(len(u.targets))
	}
	return u
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
			for q := u.offsets[b]; q < u.offsets[b+1]; q++ {
				if c := u.targets[q]; mark[c] != 0 {
					found(corner{int32(a), u.ties[p]}, corner{b, u.ties[q]}, corner{c, mark[c] - 1})
				}
			}
		}
		for p := first; p < end; p++ {
			mark[u.targets[p]] = 0
		}
	}
}
