package work

import (
	"context"
	"sync/atomic"
)

// Progress is how far a piece of work is: Done units of Total.
type Progress struct {
	Done, Total int
	Bytes       bool // the units are bytes
}

type progressKey struct{}

// listener is who is told of progress, and whether a piece of work is telling.
type listener struct {
	busy atomic.Bool
	tell func(Progress)
}

// WithProgress returns a context whose work tells how far it is, at the
// beginning of each piece and as it goes on. Of pieces within pieces and beside
// each other the one that began first tells. Calls of tell do not overlap within
// a piece.
func WithProgress(ctx context.Context, tell func(Progress)) context.Context {
	return context.WithValue(ctx, progressKey{}, &listener{tell: tell})
}

// Begin begins a piece of work of that many units, or bytes. The caller calls
// advance as units are done, from one goroutine at a time, and end at the end.
func Begin(ctx context.Context, total int, bytes bool) (advance func(done int), end func()) {
	l, ok := ctx.Value(progressKey{}).(*listener)
	if !ok || !l.busy.CompareAndSwap(false, true) {
		return func(int) {}, func() {}
	}
	l.tell(Progress{Total: total, Bytes: bytes})
	return func(done int) { l.tell(Progress{done, total, bytes}) }, func() { l.busy.Store(false) }
}
