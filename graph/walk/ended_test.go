package walk_test

import (
	"context"
	"errors"
	"math/rand/v2"
	"sync/atomic"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/work"
)

// countdown is a context that ends when it has been asked so many times.
type countdown struct {
	context.Context
	left *atomic.Int64
}

func (c countdown) Err() error {
	if c.left.Add(-1) < 0 {
		return context.Canceled
	}
	return nil
}

// A pass ends with the context's error at whatever point it looks at it, and looks
// more often than between its searches.
func TestPassesEndWithTheContext(t *testing.T) {
	passes := map[string]func(context.Context, *graph.Ties, []int32) error{
		"Brandes": func(ctx context.Context, t *graph.Ties, s []int32) error {
			_, err := walk.Brandes(ctx, t, s)
			return err
		},
		"BrandesWeighted": func(ctx context.Context, t *graph.Ties, s []int32) error {
			_, err := walk.BrandesWeighted(ctx, t, s)
			return err
		},
		"CrossSector": func(ctx context.Context, t *graph.Ties, s []int32) error {
			_, err := walk.CrossSector(ctx, t, s)
			return err
		},
		"CrossSectorWeighted": func(ctx context.Context, t *graph.Ties, s []int32) error {
			_, err := walk.CrossSectorWeighted(ctx, t, s)
			return err
		},
		"Distances": func(ctx context.Context, t *graph.Ties, _ []int32) error {
			_, err := walk.Distances(ctx, t)
			return err
		},
	}
	for name, pass := range passes {
		for seed := range uint64(60) {
			r := rand.New(rand.NewPCG(seed, 1))
			ties := grown(r, seed%2 == 0)
			sectors := make([]int32, ties.Len())
			for i := range sectors {
				sectors[i] = r.Int32N(3) - 1
			}
			for asked := int64(0); ; asked++ {
				ctx := countdown{work.WithWorkers(t.Context(), 1), &atomic.Int64{}}
				ctx.left.Store(asked)
				err := pass(ctx, ties, sectors)
				if err == nil && ctx.left.Load() >= 0 {
					if asked < 6 {
						t.Errorf("%s, seed %d: looked at the context %d times", name, seed, asked)
					}
					break
				}
				if !errors.Is(err, context.Canceled) {
					t.Fatalf("%s, seed %d: %v after it was asked %d times", name, seed, err, asked)
				}
			}
		}
	}
}
