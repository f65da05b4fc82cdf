package match

// union is a forest of sets of numbers. The root of a set is its least number.
type union struct{ up []int }

func newUnion(n int) *union {
	u := &union{make([]int, n)}
	for i := range u.up {
		u.up[i] = i
	}
	return u
}

func (u *union) root(i int) int {
	for u.up[i] != i {
		u.up[i] = u.up[u.up[i]]
		i = u.up[i]
	}
	return i
}

func (u *union) join(i, j int) {
	i, j = u.root(i), u.root(j)
	u.up[max(i, j)] = min(i, j)
}

// joinSets makes each of the sets one.
func (u *union) joinSets(sets [][]*entry, index map[*entry]int) {
	for _, s := range sets {
		for _, e := range s[1:] {
			u.join(index[s[0]], index[e])
		}
	}
}

// parts returns the sets in the order of their least numbers.
func (u *union) parts() [][]int {
	at := make([]int, len(u.up))
	var out [][]int
	for i := range u.up {
		r := u.root(i)
		if r == i {
			at[i] = len(out)
			out = append(out, nil)
		}
		out[at[r]] = append(out[at[r]], i)
	}
	return out
}

// pickAll returns the entries of the parts.
func pickAll(entries []*entry, parts [][]int) [][]*entry {
	out := make([][]*entry, len(parts))
	for i, p := range parts {
		out[i] = make([]*entry, len(p))
		for k, at := range p {
			out[i][k] = entries[at]
		}
	}
	return out
}
