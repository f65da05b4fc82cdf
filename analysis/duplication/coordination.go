package duplication

import (
	"slices"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
)

// bonds are what two organizations must share to count as coordinated:
// partnerships, or their leads, funders or forums.
type bonds struct {
	of      [][]int32 // the numbers of each organization's bonds, in ascending order
	holders [][]int32 // the organizations that have each bond
}

// bondsBy returns the bonds of the kind that partnerships of every type record.
func bondsBy(n *graph.Network, kind passes.Coordination) bonds {
	b := bonds{of: make([][]int32, n.Len())}
	if len(n.Activities()) == 0 {
		return b // nobody is asked for
	}
	forums := map[string]int32{}
	recorded := n.Recorded()
	for i := range recorded.Len() {
		if source, target, plain := recorded.Pair(i); plain {
			if kind != passes.ByLead && kind != passes.ByFunder && kind != passes.ByForum {
				b.of[source], b.of[target] = append(b.of[source], int32(i)), append(b.of[target], int32(i))
			}
			continue
		}
		p := recorded.At(i)
		var held []int32
		switch kind {
		case passes.ByLead:
			held = numbers(p.With(graph.Lead))
		case passes.ByFunder:
			held = numbers(p.With(graph.Funder))
		case passes.ByForum:
			for _, f := range p.Forums {
				if _, ok := forums[f]; !ok {
					forums[f] = int32(len(forums))
				}
				held = append(held, forums[f])
			}
		default:
			held = []int32{int32(i)}
		}
		for _, o := range p.Participants() {
			b.of[o] = append(b.of[o], held...)
		}
	}
	for o := range b.of {
		slices.Sort(b.of[o])
		b.of[o] = slices.Compact(b.of[o])
		for _, k := range b.of[o] {
			for int(k) >= len(b.holders) {
				b.holders = append(b.holders, nil)
			}
			b.holders[k] = append(b.holders[k], int32(o))
		}
	}
	return b
}

func numbers(indices []int) []int32 {
	out := make([]int32, len(indices))
	for i, x := range indices {
		out[i] = int32(x)
	}
	return out
}

// shared returns the number of bonds that the two have in common.
func (b bonds) shared(i, j int32) int {
	x, y, count := b.of[i], b.of[j], 0
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0] < y[0]:
			x = x[1:]
		case x[0] > y[0]:
			y = y[1:]
		default:
			count++
			x, y = x[1:], y[1:]
		}
	}
	return count
}

// coordinated reports whether the two have a bond in common.
func (b bonds) coordinated(i, j int32) bool {
	x := b.of[i]
	if len(x) == 0 {
		return false // without a look at the other
	}
	y := b.of[j]
	for len(x) > 0 && len(y) > 0 {
		switch {
		case x[0] < y[0]:
			x = x[1:]
		case x[0] > y[0]:
			y = y[1:]
		default:
			return true
		}
	}
	return false
}

// reach returns the number of holders of i's bonds, i itself and repetitions
// among them.
func (b bonds) reach(i int32) int {
	sum := 0
	for _, k := range b.of[i] {
		sum += len(b.holders[k])
	}
	return sum
}

// partners appends the organizations that have a bond with i, in ascending order.
func (b bonds) partners(i int32, others []int32) []int32 {
	for _, k := range b.of[i] {
		others = append(others, b.holders[k]...)
	}
	slices.Sort(others)
	return slices.DeleteFunc(slices.Compact(others), func(o int32) bool { return o == i })
}
