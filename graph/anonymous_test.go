package graph

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// An anonymous network holds no name, and the same ties between the same sectors.
func TestAnonymous(t *testing.T) {
	n := busy(t)
	a, key := Anonymous(n)
	text := fmt.Sprintf("%+v %+v %+v", a.Organizations(), a.Partnerships(), a.Activities())
	for _, secret := range []string{"Scope", "local", "national", "p1 all", "p3 now"} {
		if strings.Contains(text, secret) {
			t.Errorf("%q is still there: %s", secret, text)
		}
	}
	code := map[string]string{}
	for _, k := range key.Organizations {
		code[k.ID] = k.Code
	}
	ties := func(n *Network, name func(string) string) map[string]float64 {
		out := map[string]float64{}
		for _, tie := range n.Ties(Newman).All() {
			x, y := name(n.Organizations()[tie.A].ID), name(n.Organizations()[tie.B].ID)
			out[min(x, y)+" "+max(x, y)] = tie.Strength
		}
		return out
	}
	want := ties(n, func(id string) string { return code[id] })
	if diff := cmp.Diff(want, ties(a, func(id string) string { return id })); diff != "" {
		t.Error(diff)
	}
	for _, o := range n.Organizations() {
		i, ok := a.Index(code[o.ID])
		if !ok || a.Organizations()[i].Sector != o.Sector || a.Organizations()[i].Region != o.Region {
			t.Errorf("%s is %q, %+v", o.ID, code[o.ID], a.Organizations()[max(i, 0)])
		}
	}
	if len(a.Activities()) != len(n.Activities()) || len(a.Unobserved()) != len(n.Unobserved()) {
		t.Error("activities or pairs that were not observed are lost")
	}
	for i, o := range a.Organizations() {
		if want := fmt.Sprintf("O%02d", i+1); o.ID != want {
			t.Errorf("organization %d is %s", i, o.ID)
		}
	}
}

// A name that stands inside of another text is masked there too; parts of words
// are not.
func TestAnonymousMasksTexts(t *testing.T) {
	r := records{NewBuilder(), t}
	r.must(r.AddOrganization(Organization{ID: "yr", Name: "Yayasan Rahasia", ShortName: "YR"}))
	r.must(r.AddOrganization(Organization{ID: "dinkes", Name: "Dinas Kesehatan", ShortName: "Dinkes", Region: "Kantor Dinkes"}))
	r.must(r.AddPartnership(Partnership{ID: "p", Strength: 1, Type: "MoU Yayasan Rahasia", Forums: []string{"Forum dinkes"},
		Members: []Member{{Organization: 0}, {Organization: 1}}}))
	r.must(r.AddActivity(Activity{Organization: 0, Theme: Path{"Bantuan Dinas Kesehatan", "Dinkesnya"}, Beneficiaries: 1}))
	r.SetAbout(About{Title: "Peta Yayasan Rahasia"})
	a, _ := Anonymous(r.build())
	text := fmt.Sprintf("%+v %+v %+v %+v", a.Organizations(), a.Partnerships(), a.Activities(), a.About())
	for _, secret := range []string{"Rahasia", "Dinas Kesehatan", "Dinkes ", "dinkes", "Kantor Dinkes"} {
		if strings.Contains(text, secret) {
			t.Errorf("%q is still there: %s", secret, text)
		}
	}
	if !strings.Contains(text, "Dinkesnya") || !strings.Contains(text, "MoU O0") {
		t.Errorf("too much is masked: %s", text)
	}
}

// Names alone do not tell the codes: with other ties they are others.
func TestAnonymousCodesNeedTheData(t *testing.T) {
	order := func(extra bool) string {
		r := records{NewBuilder(), t}
		for i := range 12 {
			r.must(r.AddOrganization(Organization{ID: fmt.Sprintf("organization %d", i)}))
		}
		r.must(r.AddPartnership(Partnership{ID: "p", Strength: 1, Members: []Member{{Organization: 0}, {Organization: 1}}}))
		if extra {
			r.must(r.AddPartnership(Partnership{ID: "q", Strength: 1, Members: []Member{{Organization: 2}, {Organization: 3}}}))
		}
		_, key := Anonymous(r.build())
		var ids []string
		for _, k := range key.Organizations {
			ids = append(ids, k.ID)
		}
		return strings.Join(ids, "; ")
	}
	if first := order(false); first != order(false) {
		t.Error("the same data have other codes")
	}
	if order(false) == order(true) {
		t.Error("the codes do not depend on the ties")
	}
}

// Those in one cell at one time are a group; those at different times are not
// tied.
func TestCopresent(t *testing.T) {
	r := records{NewBuilder(), t}
	for _, id := range []string{"a", "b", "c", "d"} {
		r.must(r.AddOrganization(Organization{ID: id}))
	}
	r.must(r.AddPartnership(Partnership{ID: "recorded", Strength: 1, Members: []Member{{Organization: 0}, {Organization: 3}}}))
	early, late := Period{20240101, 20240131}, Period{20240301, 20240331}
	for _, a := range []Activity{
		{Organization: 0, Theme: Path{"Water", "Wells"}, Place: Path{"North"}},
		{Organization: 1, Theme: Path{"Water", "Pipes"}, Place: Path{"North"}},
		{Organization: 2, Theme: Path{"Water", "Pipes"}, Place: Path{"North"}},
		{Organization: 0, Theme: Path{"Food"}, Place: Path{"South"}, Period: early},
		{Organization: 1, Theme: Path{"Food"}, Place: Path{"South"}, Period: late},
		{Organization: 2, Theme: Path{"Food"}, Place: Path{"South"}},
	} {
		r.must(r.AddActivity(a))
	}
	n := Copresent(r.build(), 1, 0)
	got := ""
	for _, tie := range n.Ties(Newman).All() {
		got += fmt.Sprintf("%d-%d %g\n", tie.A, tie.B, tie.Strength)
	}
	if diff := cmp.Diff("0-1 0.5\n0-2 1\n1-2 1\n", got); diff != "" {
		t.Error(diff)
	}
	if n.Recorded().Len() != 1 || n.Recorded().At(0).ID != "recorded" {
		t.Errorf("what is coordinated depends on %+v", n.Recorded())
	}
}

// Each pair of a cell is tied as often as the two meet in cells, whatever the
// order of activities.
func TestCopresentCountsCells(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b := NewBuilder()
		for i := range 5 {
			if err := b.AddOrganization(Organization{ID: fmt.Sprint(i)}); err != nil {
				t.Fatal(err)
			}
		}
		in := map[[2]string]map[int]bool{}
		for range rapid.IntRange(0, 20).Draw(t, "n") {
			a := Activity{Organization: rapid.IntRange(0, 4).Draw(t, "o"),
				Theme: Path{rapid.SampledFrom([]string{"x", "y"}).Draw(t, "theme")},
				Place: Path{rapid.SampledFrom([]string{"p", "q"}).Draw(t, "place")}}
			c := [2]string{a.Theme[0], a.Place[0]}
			if in[c] == nil {
				in[c] = map[int]bool{}
			}
			in[c][a.Organization] = true
			_ = b.AddActivity(a) // a duplicate is merged
		}
		network, _ := b.Build(false)
		n := Copresent(network, 0, 0)
		want := map[[2]int32]float64{}
		for _, who := range in {
			for x := range who {
				for y := range who {
					if x < y {
						want[[2]int32{int32(x), int32(y)}]++
					}
				}
			}
		}
		got := map[[2]int32]float64{}
		for _, tie := range n.Ties(Count).All() {
			got[[2]int32{tie.A, tie.B}] = tie.Strength
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Error(diff)
		}
	})
}
