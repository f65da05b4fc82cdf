package resilience

import (
	"context"

	"example.org/lintas/graph"
	"example.org/lintas/graph/shape"
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
	const kind = "key_players"
	var rows []row
	if t.Len()+len(t.All()) <= mostFragments {
		whole := shape.Fragmentation(t, nil)
		for size := 1; size <= largestSet; size++ {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			set, value := shape.KeyFragmentation(t, size)
			if set != nil && value > whole+1e-12 {
				rows = append(rows, row{kind, "", "fragmentation", set, value})
			}
			if value >= enough {
				break
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
		for size := 1; size <= min(largestSet, t.Len()); size++ {
			if err := ctx.Err(); err != nil {
				return nil, err
			}
			set, value := distances.KeyReach(size, reach.of)
			rows = append(rows, row{kind, "", reach.measure, set, value})
			if value >= enough {
				break
			}
		}
	}
	return rows, nil
}
