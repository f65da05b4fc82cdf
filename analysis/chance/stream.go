package chance

import (
	"hash/fnv"
	"math/rand/v2"
)

// Stream returns the source of random numbers of one purpose and one draw under
// a seed. Every purpose has numbers of its own, so that a new one never moves
// another's, and every draw has, so that it does not matter who makes it.
func Stream(seed uint64, purpose string, draw int) *rand.Rand {
	h := fnv.New64a()
	h.Write([]byte(purpose))
	return rand.New(rand.NewPCG(seed^h.Sum64(), uint64(draw)))
}
