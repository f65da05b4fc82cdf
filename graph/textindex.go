package graph

import (
	"hash/maphash"
	"math/bits"
)

// textIndex finds the number of a text among texts that somebody else keeps. It
// is an open-addressing table of eight bytes a slot: half of the text's hash and
// the number.
type textIndex struct {
	slots []uint64 // the hash's upper half and, below, 1 + the number; 0 is empty
	taken int
}

var textSeed = maphash.MakeSeed()

// put adds a text under the number, unless it is there, and returns the number
// that it has.
func (x *textIndex) put(text string, number int32, of func(int32) string) int32 {
	x.reserve(x.taken + 1)
	hash := maphash.String(textSeed, text)
	at := x.at(hash, text, of)
	if x.slots[at] != 0 {
		return int32(uint32(x.slots[at])) - 1
	}
	x.slots[at] = hash&^(1<<32-1) | uint64(uint32(number+1))
	x.taken++
	return number
}

// find returns the number of the text, -1 where it is not there.
func (x *textIndex) find(text string, of func(int32) string) int32 {
	if len(x.slots) == 0 {
		return -1
	}
	return int32(uint32(x.slots[x.at(maphash.String(textSeed, text), text, of)])) - 1
}

// at returns the slot of the text, or the empty one where it belongs. Its place
// follows from the upper half of the hash.
func (x *textIndex) at(hash uint64, text string, of func(int32) string) int {
	at := x.place(hash)
	for {
		slot := x.slots[at]
		if slot == 0 || slot>>32 == hash>>32 && of(int32(uint32(slot))-1) == text {
			return at
		}
		at = (at + 1) & (len(x.slots) - 1)
	}
}

func (x *textIndex) place(hash uint64) int {
	return int(hash >> 32 & uint64(len(x.slots)-1))
}

// reserve makes room for n texts.
func (x *textIndex) reserve(n int) {
	if 2*n <= len(x.slots) {
		return
	}
	old := x.slots
	x.slots = make([]uint64, max(16, 1<<bits.Len(uint(2*n-1))))
	for _, slot := range old {
		if slot == 0 {
			continue
		}
		at := x.place(slot)
		for x.slots[at] != 0 {
			at = (at + 1) & (len(x.slots) - 1)
		}
		x.slots[at] = slot
	}
}
