package read

import (
	"math/bits"

	"example.org/lintas/graph"
)

// idTable finds organizations by ids of up to eleven bytes, which stand in the
// table's slots, so that finding one touches one place in memory.
type idTable struct {
	slots []idSlot
	mask  uint64
}

type idSlot struct {
	id idKey
	n  int32 // 1 + the organization's number; 0 is empty
}

// idKey is the bytes of a short id, and its length above them.
type idKey struct {
	low  uint64
	high uint32
}

const longestID = 11

// keyOfID returns the key of the id that stands in the text from start to end.
func keyOfID(text string, start, end int) idKey {
	n := end - start
	if start+16 <= len(text) {
		t := text[start : start+16]
		low := uint64(t[0]) | uint64(t[1])<<8 | uint64(t[2])<<16 | uint64(t[3])<<24 |
			uint64(t[4])<<32 | uint64(t[5])<<40 | uint64(t[6])<<48 | uint64(t[7])<<56
		if n <= 8 {
			return idKey{low & (1<<(8*n) - 1), uint32(n) << 24}
		}
		high := uint32(t[8]) | uint32(t[9])<<8 | uint32(t[10])<<16
		return idKey{low, high&(1<<(8*(n-8))-1) | uint32(n)<<24}
	}
	k := idKey{high: uint32(n) << 24}
	for i := range n {
		if i < 8 {
			k.low |= uint64(text[start+i]) << (8 * i)
		} else {
			k.high |= uint32(text[start+i]) << (8 * (i - 8))
		}
	}
	return k
}

func newIDTable(organizations []graph.Organization) *idTable {
	size := 1 << bits.Len(uint(2*len(organizations)+1))
	t := &idTable{slots: make([]idSlot, size), mask: uint64(size - 1)}
	for i := range organizations {
		id := organizations[i].ID
		if len(id) > longestID {
			continue
		}
		k := keyOfID(id, 0, len(id))
		at := k.hash() & t.mask
		for t.slots[at].n != 0 {
			at = (at + 1) & t.mask
		}
		t.slots[at] = idSlot{k, int32(i + 1)}
	}
	return t
}

func (k idKey) hash() uint64 {
	h := (k.low ^ uint64(k.high)<<32 ^ uint64(k.high)) * 0x9E3779B97F4A7C15
	return h ^ h>>32
}

// find writes the number of the organization with each id, -1 where there is none.
// It touches the places of all first, which need not wait for one another.
func (t *idTable) find(ids []idKey, to *[2 * batch]int32) {
	for i, id := range ids {
		to[i] = t.slots[id.hash()&t.mask].n
	}
	for i, id := range ids {
		for at := id.hash() & t.mask; ; at = (at + 1) & t.mask {
			s := &t.slots[at]
			if s.n == 0 || s.id == id {
				to[i] = s.n - 1
				break
			}
		}
	}
}
