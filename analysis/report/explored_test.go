package report

import (
	"slices"
	"testing"

	"example.org/lintas/graph/graphtest"
)

// Of a star with a tail the page keeps the middle and who has most partners, and
// fewer where the ties are too many.
func TestExplored(t *testing.T) {
	ties := graphtest.Star(8)
	if got := explored(ties, 100, 100); len(got) != ties.Len() || !slices.IsSorted(got) {
		t.Errorf("all of a small network: %v", got)
	}
	if got := explored(ties, 4, 100); !slices.Equal(got, []int{0, 1, 2, 3}) {
		t.Errorf("four: %v", got)
	}
	// Eight hold seven ties or more, four hold three.
	if got := explored(ties, 8, 3); !slices.Equal(got, []int{0, 1, 2, 3}) {
		t.Errorf("three ties: %v", got)
	}
	if got := numbers([]int{4, 2}, 6); !slices.Equal(got, []int{-1, -1, 1, -1, 0, -1}) {
		t.Errorf("numbers: %v", got)
	}
}
