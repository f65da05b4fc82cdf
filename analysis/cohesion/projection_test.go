package cohesion

import (
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
)

// TestProjectionReference makes partnerships of the events of the Davis data, and
// of the women, and compares the ties between their members with the three
// projections.
func TestProjectionReference(t *testing.T) {
	for mode, file := range map[string]string{"woman": "davis_woman.csv", "event": "davis_event.csv"} {
		n := twoMode(t, graphtest.Reference("davis_two_mode").Network, mode)
		for column, projection := range map[string]graph.Projection{
			"shared_count": graph.Count, "newman": graph.Newman, "jaccard": graph.Jaccard,
		} {
			ties := n.Ties(projection)
			rows := rowsOf(t, file)
			for _, row := range rows {
				i, _ := n.Index(row["source"])
				j, _ := n.Index(row["target"])
				tie, ok := ties.Between(i, j)
				if want := number(t, row[column]); !ok || !graphtest.Close(tie.Strength, want, 1e-9) {
					t.Errorf("%s of %s and %s is %v, want %v", column, row["source"], row["target"], tie.Strength, want)
				}
			}
			if len(ties.All()) != len(rows) {
				t.Errorf("%d ties of %s, want %d", len(ties.All()), mode, len(rows))
			}
		}
	}
}

// twoMode returns the organizations of one sector and a partnership of the
// partners of each of the others.
func twoMode(t *testing.T, n *graph.Network, sector string) *graph.Network {
	b := graph.NewBuilder()
	at := map[int]int{}
	for i, o := range n.Organizations() {
		if o.Sector == sector {
			at[i] = len(at)
			if err := b.AddOrganization(graph.Organization{ID: o.ID}); err != nil {
				t.Fatal(err)
			}
		}
	}
	ties := n.Ties(graph.Count)
	for i, o := range n.Organizations() {
		if o.Sector == sector {
			continue
		}
		p := graph.Partnership{ID: o.ID, Strength: 1}
		for _, j := range ties.Out().Row(i) {
			p.Members = append(p.Members, graph.Member{Organization: at[int(j)]})
		}
		if err := b.AddPartnership(p); err != nil {
			t.Fatal(err)
		}
	}
	out, _ := b.Build(false)
	return out
}
