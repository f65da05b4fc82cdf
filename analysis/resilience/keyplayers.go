package resilience

import (
	"context"

	"example.org/lintas/graph"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/work"
)

const (
	largestSet = 5
	// enough is the value, all but rounding, from which larger sets say nothing.
	enough = 1 - 1e-12
	// mostFragments is the largest number of organizations and ties in which the
	// set is searched whose leaving breaks the network most.
	mostFragments = 100_000
	// mostReach is the largest number of organizations in which the set is searched
	// that reaches most: all their distances are held.
	mostReach = 2000
)

// keyPlayers returns the sets of one to five organizations whose leaving breaks
// the network most and that reach most of it, up to the first that breaks it
// wholly or reaches it all.
func keyPlayers(ctx context.Context, t *graph.Ties) ([]row, error) {
	var rows []row
	if t.Len()+len(t.All()) <= mostFragments {
		whole := shape.Fragmentation(t, nil)
		broken, err := upTo(ctx, largestSet, "fragmentation", func(size int) ([]int, float64) { return shape.KeyFragmentation(t, size) })
		if err != nil {
			return nil, err
		}
		for _, r := range broken {
			if r.members != nil && r.value > whole+1e-12 {
				rows = append(rows, r)
			}
		}
	}
	if t.Len() > mostReach || len(t.All()) == 0 {
		return rows, ctx.Err()
	}
	distances := shape.NewDistances(t)
	for _, reach := range []struct {
		measure string
		of      shape.Reach
	}{{"reach_two_steps", shape.TwoSteps}, {"reach_by_distance", shape.ByDistance}} {
		reaching, err := upTo(ctx, min(largestSet, t.Len()), reach.measure, func(size int) ([]int, float64) {
			return distances.KeyReach(size, reach.of)
		})
		if err != nil {
			return nil, err
		}
		rows = append(rows, reaching...)
	}
	return rows, nil
}

// upTo returns the best set of each size from one to the largest, up to the first
// that is worth as much as any can be. Sizes are searched beside each other.
func upTo(ctx context.Context, largest int, measure string, best func(size int) ([]int, float64)) ([]row, error) {
	var rows []row
	isEnough := false
	err := work.Chunks(ctx, largest, 1, func(k, _ int) row {
		set, value := best(k + 1)
		return row{"key_players", "", measure, set, value}
	}, func(r row) {
		if !isEnough {
			rows = append(rows, r)
		}
		isEnough = isEnough || r.value >= enough
	})
	return rows, err
}
