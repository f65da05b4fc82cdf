package graph

import (
	"encoding/csv"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// drawn writes ties as "A-B 0.5" or "A>B 0.5".
func drawn(n *Network, t *Ties) []string {
	arrow := "-"
	if t.IsDirected() {
		arrow = ">"
	}
	var out []string
	for _, tie := range t.All() {
		out = append(out, fmt.Sprintf("%s%s%s %.4g", n.Organizations()[tie.A].ID, arrow, n.Organizations()[tie.B].ID, tie.Strength))
	}
	return out
}

func TestProjections(t *testing.T) {
	r := organizations(t, "A", "B", "C", "D", "E")
	r.add(
		r.group("four", []string{"A", "B", "C", "D"}, func(p *Partnership) { p.Strength = 3 }),
		r.group("two", []string{"A:lead", "A:funder", "B"}),
		r.pair("B", "C", func(p *Partnership) { p.Strength = 0.5 }),
	)
	n := r.build()
	for _, test := range []struct {
		projection Projection
		want       []string
	}{
		{Newman, []string{"A-B 2", "A-C 1", "A-D 1", "B-C 1.5", "B-D 1", "C-D 1"}},
		{Count, []string{"A-B 4", "A-C 3", "A-D 3", "B-C 3.5", "B-D 3", "C-D 3"}},
		// A is in 2 partnerships, B in 3, C in 2, D in 1.
		{Jaccard, []string{"A-B 0.6667", "A-C 0.3333", "A-D 0.5", "B-C 0.6667", "B-D 0.3333", "C-D 0.5"}},
		{Unprojected, []string{"A-B 1", "B-C 0.5"}},
	} {
		t.Run(string(test.projection), func(t *testing.T) {
			if diff := cmp.Diff(test.want, drawn(n, n.Ties(test.projection))); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestTypesOfATieAreASortedSet(t *testing.T) {
	r := organizations(t, "A", "B")
	for _, kind := range []string{"strategic", "", "advocacy", "strategic"} {
		r.add(r.pair("B", "A", func(p *Partnership) { p.Type, p.ID = kind, fmt.Sprint(len(r.partnerships)) }))
	}
	tie := r.build().Ties(Count).All()[0]
	if diff := cmp.Diff(Tie{0, 1, 4, 4, []string{"advocacy", "strategic"}}, tie); diff != "" {
		t.Error(diff)
	}
}

// The women of Davis, Gardner and Gardner (1941), Deep South, and the 14 events
// they attended. Ties of the projection are the entries of XXᵀ; what a woman has
// in Newman's adds up to the number of her events (Newman 2001).
func TestProjectionOfDavis(t *testing.T) {
	f, err := os.Open("graphtest/testdata/reference/davis_two_mode/partnerships.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	women, events := map[string][]string{}, map[string][]string{}
	for _, row := range rows[1:] {
		women[row[0]] = append(women[row[0]], row[1])
		events[row[1]] = append(events[row[1]], row[0])
	}
	if len(women) != 18 || len(events) != 14 {
		t.Fatalf("%d women, %d events", len(women), len(events))
	}
	var ids []string
	for id := range women {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	r := organizations(t, ids...)
	for id, members := range events {
		r.add(r.group(id, members))
	}
	n := r.build()
	count := n.Ties(Count)
	if len(count.All()) != 139 {
		t.Errorf("%d ties, want 139", len(count.All()))
	}
	for _, tie := range count.All() {
		common := 0
		for _, event := range women[ids[tie.A]] {
			if slices.Contains(women[ids[tie.B]], event) {
				common++
			}
		}
		if tie.Strength != float64(common) || tie.Partnerships != common {
			t.Errorf("%s and %s: %+v, want %d", ids[tie.A], ids[tie.B], tie, common)
		}
	}
	newman := n.Ties(Newman)
	for i, id := range ids {
		sum := 0.0
		for _, w := range newman.Out().Weights(i) {
			sum += w
		}
		if math.Abs(sum-float64(len(women[id]))) > 1e-12 {
			t.Errorf("%s: %v, want %d", id, sum, len(women[id]))
		}
	}
}

func TestDirectedGroups(t *testing.T) {
	for _, test := range []struct {
		name    string
		members string
		want    []string
	}{
		{"funder, lead, implementer", "F:funder L:lead I:implementer",
			[]string{"F>I 1", "F>L 1", "I>F 1", "L>I 1"}},
		{"no lead", "F:funder I:implementer J:implementer",
			[]string{"F>I 1", "F>J 1", "I>J 1", "J>I 1"}},
		{"two leads", "L:lead K:lead I:implementer",
			[]string{"K>I 1", "K>L 1", "L>I 1", "L>K 1"}},
		{"funder that implements", "F:funder F:implementer I:implementer",
			[]string{"F>I 1"}},
		{"lead that implements", "L:lead L:implementer I:implementer F:funder",
			[]string{"F>I 1", "F>L 1", "I>F 1", "L>I 1"}},
		{"two that lead and implement", "L:lead L:implementer K:lead K:implementer",
			[]string{"K>L 1", "L>K 1"}},
		{"other roles", "A:accountable B:evaluator C",
			[]string{"A>B 1", "A>C 1", "B>A 1", "B>C 1", "C>A 1", "C>B 1"}},
		{"programme is not lead", "P:programme I:implementer",
			[]string{"I>P 1", "P>I 1"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			r := organizations(t, "A", "B", "C", "F", "I", "J", "K", "L", "P")
			r.add(r.group("g", strings.Fields(test.members)))
			n, mixed := r.Build(true)
			if mixed || !n.IsDirected() {
				t.Errorf("mixed %v, directed %v", mixed, n.IsDirected())
			}
			if diff := cmp.Diff(test.want, drawn(n, n.Ties(Count))); diff != "" {
				t.Error(diff)
			}
			if undirected, _ := r.Build(false); undirected.IsDirected() {
				t.Error("roles alone make it directed")
			}
		})
	}
}

func TestDirectedPairs(t *testing.T) {
	r := organizations(t, "A", "B", "C")
	arc := func(p *Partnership) { p.Directed = true }
	r.add(r.pair("B", "A", arc), r.pair("C", "B", arc))
	n, mixed := r.Build(false)
	if !n.IsDirected() || mixed {
		t.Errorf("every row is directed: directed %v, mixed %v", n.IsDirected(), mixed)
	}
	if diff := cmp.Diff([]string{"B>A 1", "C>B 1"}, drawn(n, n.Ties(Newman))); diff != "" {
		t.Error(diff)
	}
	r.add(r.pair("A", "C"), r.pair("A", "B", arc))
	n, mixed = r.Build(false)
	if n.IsDirected() || !mixed {
		t.Errorf("rows of both kinds: directed %v, mixed %v", n.IsDirected(), mixed)
	}
	// An undirected network adds both directions.
	if diff := cmp.Diff([]string{"A-B 2", "A-C 1", "B-C 1"}, drawn(n, n.Ties(Newman))); diff != "" {
		t.Error(diff)
	}
	n, mixed = r.Build(true)
	if !n.IsDirected() || mixed {
		t.Errorf("asked for: directed %v, mixed %v", n.IsDirected(), mixed)
	}
	want := []string{"A>B 1", "A>C 1", "B>A 1", "C>A 1", "C>B 1"}
	if diff := cmp.Diff(want, drawn(n, n.Ties(Newman))); diff != "" {
		t.Error(diff)
	}
	// A and B share two partnerships, of which each arc has one; A is in three.
	// Either is in 3 + 3 - 2 partnerships for A and B, 3 + 2 - 1 for the others.
	want = []string{"A>B 0.25", "A>C 0.25", "B>A 0.25", "C>A 0.25", "C>B 0.25"}
	if diff := cmp.Diff(want, drawn(n, n.Ties(Jaccard))); diff != "" {
		t.Error(diff)
	}
	if empty, mixed := organizations(t, "A").Build(false); empty.IsDirected() || mixed {
		t.Error("no partnership makes no direction")
	}
}

// A pair may have a third member, such as a lead of its own.
func TestDirectedPairWithAThird(t *testing.T) {
	r := organizations(t, "A", "B", "C")
	r.add(r.pair("A", "B", func(p *Partnership) {
		p.Directed = true
		p.Members = []Member{{Organization: r.number("C"), Role: Lead}}
	}))
	n := r.build()
	want := []string{"A>B 0.5", "A>C 0.5", "B>C 0.5", "C>A 0.5", "C>B 0.5"}
	if diff := cmp.Diff(want, drawn(n, n.Ties(Newman))); diff != "" {
		t.Error(diff)
	}
}
