package graph

import (
	"iter"
	"slices"
	"sort"
	"strings"
)

// Partnerships are partnerships of one network by id. Those that say nothing
// but who is tied to whom and how strongly are kept in columns, and become a
// Partnership when they are asked for: it is made anew each time and belongs to
// the caller, while the others must not be changed.
type Partnerships struct {
	pairs         pairs
	full          []Partnership // those that say more, by id
	before        []int         // the number of pairs that stand before each of full
	organizations []Organization
}

// newPartnerships returns the pairs and the others, both by id, as one list.
func newPartnerships(p pairs, full []Partnership, organizations []Organization) *Partnerships {
	l := &Partnerships{pairs: p, full: full, before: make([]int, len(full)), organizations: organizations}
	for k := range full {
		from := 0
		if k > 0 {
			from = l.before[k-1]
		}
		l.before[k] = from + sort.Search(p.len()-from, func(i int) bool { return l.idOf(from+i) > full[k].ID })
	}
	return l
}

// Len returns the number of partnerships.
func (l *Partnerships) Len() int { return l.pairs.len() + len(l.full) }

// At returns the i-th partnership.
func (l *Partnerships) At(i int) *Partnership {
	k, full := l.find(i)
	if full {
		return &l.full[k]
	}
	return l.pair(i - k)
}

// find returns the number of others before the i-th partnership, and whether it is
// one of them.
func (l *Partnerships) find(i int) (k int, full bool) {
	k = sort.Search(len(l.full), func(k int) bool { return l.before[k]+k >= i })
	return k, k < len(l.full) && l.before[k]+k == i
}

// Pair returns the ends of the i-th partnership where it says nothing but them and
// how strongly they are tied.
func (l *Partnerships) Pair(i int) (source, target int, plain bool) {
	k, full := l.find(i)
	if full {
		return 0, 0, false
	}
	return int(l.pairs.source[i-k]), int(l.pairs.target[i-k]), true
}

// ID returns the id of the i-th partnership.
func (l *Partnerships) ID(i int) string {
	k, full := l.find(i)
	if full {
		return l.full[k].ID
	}
	return l.idOf(i - k)
}

// Detailed returns the partnerships that say more than Pair does, by id.
func (l *Partnerships) Detailed() []Partnership { return l.full }

// All returns the partnerships one after the other, with their numbers.
func (l *Partnerships) All() iter.Seq2[int, *Partnership] {
	return func(yield func(int, *Partnership) bool) {
		k := 0
		for i := range l.pairs.len() + 1 {
			for ; k < len(l.full) && l.before[k] == i; k++ {
				if !yield(i+k, &l.full[k]) {
					return
				}
			}
			if i < l.pairs.len() && !yield(i+k, l.pair(i)) {
				return
			}
		}
	}
}

// list returns the partnerships as a slice of their own.
func (l *Partnerships) list() []Partnership {
	out := make([]Partnership, 0, l.Len())
	for _, p := range l.All() {
		out = append(out, *p)
	}
	return out
}

// pair returns the i-th pair as a partnership.
func (l *Partnerships) pair(i int) *Partnership {
	p := l.pairs.partnership(i)
	p.Name = l.nameOf(i)
	p.ID = numbered(p.Name, l.pairs.numberOf(i))
	return p
}

// nameOf returns the name of the i-th pair: its ends.
func (l *Partnerships) nameOf(i int) string {
	return l.organizations[l.pairs.source[i]].ID + between + l.organizations[l.pairs.target[i]].ID
}

// idOf returns the id of the i-th pair: its name, numbered where several have
// the same.
func (l *Partnerships) idOf(i int) string { return numbered(l.nameOf(i), l.pairs.numberOf(i)) }

// between stands between the ids of the members in the id of a partnership that
// the data give none.
const between = " – "

// named returns the partnerships of the Builder, with organizations as rank
// numbers them, sorted by their ids, which those without one are given.
func (b *Builder) named(list []Partnership, rank []int, n *Network) *Partnerships {
	plain := b.pairs.ranked(rank)
	full := ranked(list, rank)
	if clash := clashing(full, n); clash != nil {
		kept := plain.where(func(i int) bool {
			if !clash(plain.source[i], plain.target[i]) {
				return true
			}
			full = append(full, *plain.partnership(i))
			return false
		})
		plain = kept
	}
	nameUnnamed(full, n.organizations)
	slices.SortFunc(full, func(a, c Partnership) int { return strings.Compare(a.ID, c.ID) })
	return newPartnerships(plain.sorted(n.organizations), full, n.organizations)
}

// clashing returns a function that reports whether a pair of organizations may
// make an id that another partnership has too, or that others sort into: such a
// pair is named together with them. It is nil where none can.
func clashing(full []Partnership, n *Network) func(source, target int32) bool {
	for i := range n.organizations {
		if id := n.organizations[i].ID; strings.Contains(id, " –") || strings.Contains(id, " #") {
			return func(int32, int32) bool { return true } // its ids cannot be taken apart again
		}
	}
	taken := map[[2]int32]bool{}
	for i := range full {
		p := &full[i]
		if p.ID == "" {
			if ends := p.ends(); len(ends) == 2 {
				taken[[2]int32{int32(ends[0]), int32(ends[1])}] = true
			}
			continue
		}
		first, second, ok := strings.Cut(p.ID, between)
		if !ok {
			continue
		}
		second, _, _ = strings.Cut(second, " #")
		source, known := n.Index(first)
		target, both := n.Index(second)
		if known && both {
			taken[[2]int32{int32(source), int32(target)}] = true
		}
	}
	if len(taken) == 0 {
		return nil
	}
	return func(source, target int32) bool { return taken[[2]int32{source, target}] }
}

// ends returns the members in the order in which an id names them.
func (p *Partnership) ends() []int {
	if p.Pair {
		return []int{p.Source, p.Target}
	}
	return p.Participants()
}
