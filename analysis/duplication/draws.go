package duplication

import (
	"context"
	"math/rand/v2"
	"sync"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
)

// Draws of the cells are at most so many, and fewer where each costs more than
// the budget of steps leaves.
const (
	mostDraws  = 1000
	drawBudget = 4.5e8
)

// totals returns what all pairs add up to when the activities are placed at
// random: every organization keeps its number of cells and its periods, which are
// dealt to them, every cell its number of organizations, and who is coordinated
// with whom stays. There are none where a range could not be told from so few.
func (e *encounters) totals(ctx context.Context, d *passes.Data) ([]total, error) {
	asked := chance.Draws(min(d.Permutations, mostDraws), drawBudget, e.drawCost())
	if asked < chance.MinDraws {
		return nil, nil
	}
	p := newPlacing(e)
	drawings := sync.Pool{New: func() any { return p.drawing() }}
	out := make([]total, 0, asked)
	err := chance.Curveball(ctx, d.Seed, asked, p.rows, len(e.cells), func(r *rand.Rand, rows [][]int32) total {
		x := drawings.Get().(*drawing)
		defer drawings.Put(x)
		return x.total(r, rows)
	}, func(t total) { out = append(out, t) })
	if err == nil {
		err = ctx.Err()
	}
	return out, err
}

// drawCost returns the steps of a draw: those of its trades and the meetings in
// its cells.
func (e *encounters) drawCost() float64 {
	rows, seats, meetings := 0, 0, 0.0
	for _, s := range e.seats {
		seats += len(s)
		if len(s) > 0 {
			rows++
		}
	}
	for i := range e.cells {
		m := float64(len(e.cells[i].members))
		meetings += m * m
	}
	if rows == 0 {
		return 0
	}
	return float64(chance.Trades(rows))*2*float64(seats)/float64(rows) + meetings
}

// placing is who is in which cells, as Curveball has it.
type placing struct {
	*encounters
	together bool      // everybody is at work on one common day
	active   []int32   // the organization of each row
	rows     [][]int32 // its cells
	times    [][]times // and when it is at work there
}

func newPlacing(e *encounters) *placing {
	p := &placing{encounters: e, together: newCalendar(e).together}
	for o, seats := range e.seats {
		if len(seats) == 0 {
			continue
		}
		cells, at := make([]int32, len(seats)), make([]times, len(seats))
		for i, s := range seats {
			cells[i], at[i] = s.cell, e.cells[s.cell].members[s.member].times
		}
		p.active, p.rows, p.times = append(p.active, int32(o)), append(p.rows, cells), append(p.times, at)
	}
	return p
}

// drawing is the room of one draw.
type drawing struct {
	*placing
	drawn encounters
	tally *tally
}

func (p *placing) drawing() *drawing {
	x := &drawing{placing: p, drawn: *p.encounters}
	x.drawn.cells = make([]cell, len(p.cells))
	for c := range x.drawn.cells {
		x.drawn.cells[c].members = make([]member, 0, len(p.cells[c].members))
	}
	x.drawn.seats = make([][]seat, len(p.seats))
	for o := range x.drawn.seats {
		x.drawn.seats[o] = make([]seat, 0, len(p.seats[o]))
	}
	x.drawn.norms = make([]float64, len(p.norms))
	x.tally = x.drawn.tally()
	return x
}

// total returns what the pairs of the drawn rows add up to.
func (x *drawing) total(r *rand.Rand, rows [][]int32) total {
	e := &x.drawn
	for c := range e.cells {
		e.cells[c].members = e.cells[c].members[:0]
	}
	for i, row := range rows {
		if !x.together {
			// A row comes in no order, but in none that is random, either.
			r.Shuffle(len(row), func(i, j int) { row[i], row[j] = row[j], row[i] })
		}
		for k, c := range row {
			e.cells[c].members = append(e.cells[c].members, member{x.active[i], x.times[i][k]})
		}
	}
	e.settle(x.together)
	var sum total
	for a := range e.seats {
		e.of(a, x.tally, sum.add)
	}
	return sum
}

// settle fills in seats, norms and what cells know of their members' times.
func (e *encounters) settle(together bool) {
	clear(e.norms)
	for o := range e.seats {
		e.seats[o] = e.seats[o][:0]
	}
	for c := range e.cells {
		members := e.cells[c].members
		e.cells[c].together = together || common(members)
		e.cells[c].organizations = e.cells[c].organizations[:0]
		for m := range members {
			o := members[m].organization
			e.seats[o] = append(e.seats[o], seat{int32(c), int32(m)})
			e.cells[c].organizations = append(e.cells[c].organizations, o)
			e.norms[o] += e.weights[c]
		}
	}
}
