package shape

import (
	"slices"

	"example.org/lintas/graph"
)

// byDegree returns the organizations, those with the most ties first, equal ones
// by number.
func byDegree(t *graph.Ties) []int32 {
	order := identity(t.Len())
	rows := t.Out()
	slices.SortStableFunc(order, func(a, b int32) int { return len(rows.Row(int(b))) - len(rows.Row(int(a))) })
	return order
}

// byPeeling returns the organizations in the reverse of the order in which the
// one with the fewest ties left goes, so that every beginning of it is dense
// (Charikar 2000, doi:10.1007/3-540-44436-X_10).
func byPeeling(t *graph.Ties) []int32 {
	n, rows := t.Len(), t.Out()
	left := make([]int, n)
	buckets := make([][]int32, n)
	for i := range int32(n) {
		left[i] = len(rows.Row(int(i)))
		buckets[left[i]] = append(buckets[left[i]], i)
	}
	gone := make([]bool, n)
	order := make([]int32, 0, n)
	for d := 0; d < n; {
		last := len(buckets[d]) - 1
		if last < 0 {
			d++
			continue
		}
		i := buckets[d][last]
		buckets[d] = buckets[d][:last]
		if gone[i] || left[i] != d {
			continue
		}
		gone[i] = true
		order = append(order, i)
		for _, j := range rows.Row(int(i)) {
			if !gone[j] {
				left[j]--
				buckets[left[j]] = append(buckets[left[j]], j)
			}
		}
		d = max(0, d-1)
	}
	slices.Reverse(order)
	return order
}

// climb is a core that changes by one organization at a time.
type climb struct {
	rows   *graph.Rows
	fit    fit
	core   []bool
	within []int // ties of each organization to the core
	size   int
	inside int
}

// newClimb starts with the best of the beginnings of the order.
func newClimb(t *graph.Ties, f fit, order []int32) *climb {
	c := &climb{rows: t.Out(), fit: f, core: make([]bool, t.Len()), within: make([]int, t.Len())}
	best, size := -2.0, 0
	for k, i := range order {
		c.turn(i)
		if r := c.correlation(); r > best {
			best, size = r, k+1
		}
	}
	for _, i := range order[size:] {
		c.turn(i)
	}
	return c
}

func (c *climb) correlation() float64 { return c.fit.of(c.size, c.inside) }

// turn moves an organization into the core or out of it.
func (c *climb) turn(i int32) {
	step := 1
	if c.core[i] {
		step = -1
	}
	c.core[i] = !c.core[i]
	c.size += step
	c.inside += step * c.within[i]
	for _, j := range c.rows.Row(int(i)) {
		c.within[j] += step
	}
}

// improve takes the best of adding, dropping and swapping while it raises the
// correlation. Steps are limited so that the work stays within a fixed number of
// operations.
func (c *climb) improve() {
	const budget = 200_000_000 // organizations looked at
	for range budget/len(c.core) + 1 {
		outside, insider := c.best()
		now := c.correlation() + 1e-12
		to := -1
		if outside >= 0 {
			if r := c.fit.of(c.size+1, c.inside+c.within[outside]); r > now {
				now, to = r, 0
			}
		}
		if insider >= 0 {
			if r := c.fit.of(c.size-1, c.inside-c.within[insider]); r > now {
				now, to = r, 1
			}
		}
		in, out, gain := c.swap(outside, insider)
		if gain > 0 && c.fit.of(c.size, c.inside+gain) > now {
			to = 2
		}
		switch to {
		case 0:
			c.turn(outside)
		case 1:
			c.turn(insider)
		case 2:
			c.turn(out)
			c.turn(in)
		default:
			return
		}
	}
}

// best returns the organization outside with the most ties to the core and the
// one inside with the fewest, -1 where there is none.
func (c *climb) best() (outside, insider int32) {
	outside, insider = -1, -1
	for i := range int32(len(c.core)) {
		switch {
		case c.core[i] && (insider < 0 || c.within[i] < c.within[insider]):
			insider = i
		case !c.core[i] && (outside < 0 || c.within[i] > c.within[outside]):
			outside = i
		}
	}
	return outside, insider
}

// swap returns the two whose change of places adds most ties to the core, and
// how many. Two that are tied add one less, so that a pair that is not is looked
// for among the best.
func (c *climb) swap(outside, insider int32) (in, out int32, gain int) {
	if outside < 0 || insider < 0 {
		return -1, -1, 0
	}
	most, least := c.within[outside], c.within[insider]
	if most-least <= 0 {
		return -1, -1, 0
	}
	var last []int32
	for j := range int32(len(c.core)) {
		if c.core[j] && c.within[j] == least {
			last = append(last, j)
		}
	}
	for i := range int32(len(c.core)) {
		if c.core[i] || c.within[i] != most {
			continue
		}
		row := c.rows.Row(int(i))
		for _, j := range last {
			if _, tied := slices.BinarySearch(row, j); !tied {
				return i, j, most - least
			}
		}
	}
	return outside, insider, most - least - 1
}
