package analysis

import (
	"testing"

	"example.org/lintas/graph/graphtest"
)

// TestGoldenFiles holds every file of the smallest reference network with
// several sectors against what was written before: a change of a name, a number
// or the order of rows shows here first.
func TestGoldenFiles(t *testing.T) {
	r := runOf(t, graphtest.Reference("nine").Network, 999)
	for _, table := range r.Tables {
		if table.Name != "codebook" {
			graphtest.Golden(t, "testdata/nine/"+table.Name+".csv", csvOf(t, r, table.Name))
		}
	}
}
