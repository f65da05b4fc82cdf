package walk

// crowd counts organizations, and those of each sector where sectors count.
type crowd struct {
	number  int64
	sectors []int64
}

func (c *crowd) clear() {
	c.number = 0
	clear(c.sectors)
}

// add adds the organizations of another crowd, times the sign.
func (c *crowd) add(d crowd, sign int64) {
	c.number += sign * d.number
	for s, number := range d.sectors {
		c.sectors[s] += sign * number
	}
}

// addOne adds an organization of the sector, times the sign.
func (c *crowd) addOne(sector int32, sign int64) {
	c.number += sign
	if sector >= 0 && len(c.sectors) > 0 {
		c.sectors[sector] += sign
	}
}

// pairs returns the number of pairs of one from each of two crowds, and of those
// of different known sectors.
func (c *crowd) pairs(d *crowd) (all, across int64) {
	var ofC, ofD, same int64
	for s, number := range c.sectors {
		ofC += number
		ofD += d.sectors[s]
		same += number * d.sectors[s]
	}
	return c.number * d.number, ofC*ofD - same
}

// pairsWithin returns the number of pairs among the crowd, and of those of
// different known sectors.
func (c *crowd) pairsWithin() (all, across int64) {
	var known, same int64
	for _, number := range c.sectors {
		known += number
		same += number * number
	}
	return c.number * (c.number - 1) / 2, (known*known - same) / 2
}
