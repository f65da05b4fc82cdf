package read_test

import (
	"strings"
	"testing"

	"example.org/lintas/graph/read"
)

// A list that ends within a row is read as far as it goes, and says so; one whose
// last row is whole, or that a line break ends, does not.
func TestCutList(t *testing.T) {
	const list = "Organization,Cluster,Region\nA,Health,North\nB,Food,South\n"
	for text, want := range map[string]bool{
		list + "C,Hea": true, list + "C,Health,N": false, list + "C,Health\n": false, list: false,
	} {
		_, a := single(t, "x.csv", text, read.Options{})
		if got := strings.Contains(problems(a), "x.csv:4:1: the file ends in the middle of this row"); got != want {
			t.Errorf("%q: %v, %s", text, got, problems(a))
		}
	}
}

// A cell of 0 is no organization.
func TestZeroIsNobody(t *testing.T) {
	n, _ := single(t, "x.csv", "Donor,Implementing partner,Cluster\n0,A,Health\nB,A,Health\n", read.Options{})
	if _, ok := n.Index("0"); ok || n.Len() != 2 {
		t.Errorf("%+v", n.Organizations())
	}
}
