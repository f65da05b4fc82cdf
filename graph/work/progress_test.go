package work

import (
	"context"
	"slices"
	"testing"
)

// TestProgress wants of nested pieces of work the outer one alone to tell, from
// nothing done to all of it, and the next one after it.
func TestProgress(t *testing.T) {
	for _, workers := range []int{1, 2, 8} {
		var told []Progress
		ctx := WithProgress(WithWorkers(t.Context(), workers), func(p Progress) { told = append(told, p) })
		inner := func(int, int) error { return Chunks(ctx, 3, 1, func(int, int) int { return 0 }, func(int) {}) }
		if err := Chunks(ctx, 10, 4, inner, func(err error) {
			if err != nil {
				t.Error(err)
			}
		}); err != nil {
			t.Fatal(err)
		}
		advance, end := Begin(ctx, 7, true)
		advance(5)
		end()
		want := []Progress{{0, 10, false}, {4, 10, false}, {8, 10, false}, {10, 10, false}, {0, 7, true}, {5, 7, true}}
		if !slices.Equal(told, want) {
			t.Errorf("%d workers: told %v, want %v", workers, told, want)
		}
	}
}

// TestProgressWithoutListener wants work that nobody listens to to go on.
func TestProgressWithoutListener(t *testing.T) {
	advance, end := Begin(context.Background(), 1, false)
	advance(1)
	end()
}
