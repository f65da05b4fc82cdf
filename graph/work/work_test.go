package work

import (
	"context"
	"errors"
	"math"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"
	"time"
)

func TestChunksMergesInOrder(t *testing.T) {
	for _, workers := range []int{0, 1, 2, 8} {
		for _, n := range []int{0, 1, 6, 7, 8, 100} {
			ctx := WithWorkers(t.Context(), workers)
			var got [][2]int
			err := Chunks(ctx, n, 7, func(low, high int) [2]int {
				// The first chunks take longest, so that others overtake them.
				time.Sleep(time.Duration(max(0, 30-low)) * 10 * time.Microsecond)
				return [2]int{low, high}
			}, func(c [2]int) { got = append(got, c) })
			var want [][2]int
			for low := 0; low < n; low += 7 {
				want = append(want, [2]int{low, min(n, low+7)})
			}
			if err != nil || !slices.Equal(got, want) {
				t.Errorf("%d workers, n %d: %v, %v; want %v", workers, n, got, err, want)
			}
		}
	}
}

func TestChunksGivesTheSameBits(t *testing.T) {
	sum := func(workers int) uint64 {
		total := 0.0
		err := Chunks(WithWorkers(t.Context(), workers), 100_000, 97, func(low, high int) float64 {
			s := 0.0
			for i := low; i < high; i++ {
				s += math.Sin(float64(i)) * 1e10 / float64(i+1)
			}
			return s
		}, func(s float64) { total += s })
		if err != nil {
			t.Fatal(err)
		}
		return math.Float64bits(total)
	}
	want := sum(1)
	for _, workers := range []int{2, 3, 8, 64} {
		for range 5 {
			if got := sum(workers); got != want {
				t.Fatalf("%d workers: %x, want %x", workers, got, want)
			}
		}
	}
}

func TestChunksEndsWithTheContext(t *testing.T) {
	for _, workers := range []int{1, 2, 8} {
		ctx, cancel := context.WithCancelCause(WithWorkers(t.Context(), workers))
		var started atomic.Int64
		err := Chunks(ctx, 1_000_000, 1, func(low, _ int) int {
			if started.Add(1) == 20 {
				cancel(errors.New("enough"))
			}
			return low
		}, func(int) {})
		if !errors.Is(err, context.Canceled) {
			t.Errorf("%d workers: %v", workers, err)
		}
		if n := started.Load(); n > 20+int64(workers) {
			t.Errorf("%d workers: %d chunks started", workers, n)
		}
	}
}

func TestChunksOfAnEndedContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	for range 50 {
		err := Chunks(ctx, 3, 1, func(low, _ int) int { t.Error("started"); return low }, func(int) {})
		if !errors.Is(err, context.Canceled) {
			t.Fatal(err)
		}
	}
}

func TestChunksWaitsForTheSlowest(t *testing.T) {
	const workers = 4
	var ahead, merged atomic.Int64
	err := Chunks(WithWorkers(t.Context(), workers), 200, 1, func(low, _ int) int {
		if low == 0 {
			time.Sleep(20 * time.Millisecond)
		}
		for {
			now, far := int64(low)-merged.Load(), ahead.Load()
			if now <= far || ahead.CompareAndSwap(far, now) {
				return low
			}
		}
	}, func(int) { merged.Add(1) })
	if err != nil || ahead.Load() > 2*workers {
		t.Errorf("%v, %d ahead of the merging", err, ahead.Load())
	}
}

func TestChunksLeavesNothingBehind(t *testing.T) {
	before := runtime.NumGoroutine()
	for i := range 50 {
		ctx, cancel := context.WithCancel(WithWorkers(t.Context(), 8))
		_ = Chunks(ctx, 1000, 1, func(low, _ int) int {
			if low == i*7 {
				cancel()
			}
			return low
		}, func(int) {})
		cancel()
	}
	for range 100 {
		if runtime.NumGoroutine() <= before {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Errorf("%d goroutines, %d before", runtime.NumGoroutine(), before)
}

func TestWorkers(t *testing.T) {
	if got := Workers(WithWorkers(t.Context(), 3)); got != 3 {
		t.Errorf("%d workers, want 3", got)
	}
	for _, ctx := range []context.Context{t.Context(), WithWorkers(t.Context(), 0), WithWorkers(t.Context(), -1)} {
		if got := Workers(ctx); got != runtime.GOMAXPROCS(0) {
			t.Errorf("%d workers, want one a processor", got)
		}
	}
}
