package graph

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestWithoutRole(t *testing.T) {
	r := organizations(t, "A", "B", "C", "F")
	r.add(
		r.group("g1", []string{"F:funder", "A:lead", "B:implementer"}),
		r.group("g2", []string{"F:funder", "F:implementer", "C"}), // more than a funder
		r.group("g3", []string{"F:funder", "C"}),
		r.pair("F", "A", func(p *Partnership) {
			p.Members = []Member{{Organization: r.number("F"), Role: Funder}, {Organization: r.number("B")}}
		}),
	)
	n := r.build()
	without, found := WithoutRole(n, Funder)
	if !found || without.Len() != 4 {
		t.Errorf("found %v, %d organizations", found, without.Len())
	}
	// Sizes stay as recorded.
	want := []string{"A-B 1", "C-F 1"}
	if diff := cmp.Diff(want, drawn(without, without.Ties(Newman))); diff != "" {
		t.Error(diff)
	}
	consistent(t, without)
	// What is coordinated does not change, and a filter brings nobody back.
	if without.Recorded().Len() != 4 {
		t.Errorf("%d recorded", without.Recorded().Len())
	}
	kept, _, err := Keep(without, Filter{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, drawn(kept, kept.Ties(Newman))); diff != "" {
		t.Error(diff)
	}
	if _, found := WithoutRole(n, Evaluator); found {
		t.Error("nobody evaluates")
	}
}
