// Package work spreads work over processors so that the result is the same on
// any number of them.
package work

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
)

type workersKey struct{}

// WithWorkers returns a context in which at most n goroutines work at a time.
// Without it, or with n < 1, there is one for each processor.
func WithWorkers(ctx context.Context, n int) context.Context {
	return context.WithValue(ctx, workersKey{}, n)
}

// Workers returns the number of goroutines that may work at a time.
func Workers(ctx context.Context) int {
	if n, ok := ctx.Value(workersKey{}).(int); ok && n > 0 {
		return n
	}
	return runtime.GOMAXPROCS(0)
}

// Chunks calls do for the chunks [low, high) of 0…n-1, each of the given size
// but for the last, on several goroutines, and merge for what do returned, in
// the order of the chunks and one at a time. Chunks depend on n and size alone,
// so that sums merged in their order are the same bits on any number of
// processors. At most two results a goroutine wait to be merged. It returns the
// context's error if that ends the work early, and what was merged by then is
// of no use. Merged chunks are told as progress.
func Chunks[T any](ctx context.Context, n, size int, do func(low, high int) T, merge func(T)) error {
	chunks := (n + size - 1) / size
	workers := min(Workers(ctx), chunks)
	type result struct {
		chunk int
		value T
	}
	results := make(chan result, workers)
	// A goroutine that is far ahead of the merging waits for a slot.
	slots := make(chan struct{}, 2*max(workers, 1))
	var next atomic.Int64
	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			for ctx.Err() == nil {
				select {
				case <-ctx.Done():
					return
				case slots <- struct{}{}:
				}
				chunk := int(next.Add(1)) - 1
				if chunk >= chunks {
					<-slots
					return
				}
				results <- result{chunk, do(chunk*size, min(n, (chunk+1)*size))}
			}
		})
	}
	go func() {
		group.Wait()
		close(results)
	}()
	advance, end := Begin(ctx, n, false)
	defer end()
	waiting := map[int]T{}
	merged := 0
	for r := range results {
		waiting[r.chunk] = r.value
		for {
			value, ok := waiting[merged]
			if !ok {
				break
			}
			delete(waiting, merged)
			merged++
			merge(value)
			advance(min(n, merged*size))
			<-slots
		}
	}
	if merged < chunks {
		return ctx.Err()
	}
	return nil
}
