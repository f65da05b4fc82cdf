package report

import (
	"fmt"
	"strings"
	"testing"

	"example.org/lintas/graph/graphtest"
)

func TestPlacesOf(t *testing.T) {
	// A path 0–1–2–3–4 of which the map draws the ends, and 5 alone.
	n := graphtest.Network(graphtest.Path(5), []int32{0, 0, 0, 0, 0})
	ties := graphtest.Path(5)
	id := func(i int) string { return n.Organizations()[i].ID }
	drawn := fmt.Sprintf(`{"nodes":[{"id":%q,"x":0,"y":0},{"id":%q,"x":100,"y":100}]}`, id(0), id(4))
	p, err := placesOf([]byte(drawn), n, ties)
	check(t, err)
	for i := range p.x {
		if p.x[i] < 0 || p.x[i] > mapWidth || p.y[i] < 0 || p.y[i] > mapHeight {
			t.Errorf("%d stands at %d, %d", i, p.x[i], p.y[i])
		}
	}
	if p.x[0] >= p.x[4] || p.y[0] >= p.y[4] {
		t.Errorf("the drawn do not stand as they were drawn: %v, %v", p.x, p.y)
	}
	none, err := placesOf(nil, n, ties)
	check(t, err)
	if none.x[0] != -1 {
		t.Error("there is a place without a map")
	}
	if _, err := placesOf([]byte("{"), n, ties); err == nil {
		t.Error("a broken map gave no error")
	}
}

// A map is stretched in width by at most 1.7, and keeps its places otherwise.
func TestFit(t *testing.T) {
	for _, x := range []struct {
		at    []point
		ratio float64 // of width to height on the page
	}{
		{[]point{{0, 0}, {100, 100}}, 1.7}, {[]point{{0, 0}, {400, 100}}, 4}, {[]point{{0, 0}, {10, 100}, nowhere}, 0.17},
		{[]point{{0, 0}, {200, 130}}, 2},
	} {
		fit(x.at)
		width, height := extent(x.at)
		if ratio := width / height; ratio < x.ratio-0.01 || ratio > x.ratio+0.01 {
			t.Errorf("%v: %v times as wide as high, want %v", x.at, ratio, x.ratio)
		}
		if width > mapWidth-2*mapEdge+1e-6 || height > mapHeight-2*mapEdge+1e-6 {
			t.Errorf("%v sticks out", x.at)
		}
	}
}

func TestDistributionClasses(t *testing.T) {
	for _, x := range []struct {
		sorted []int
		want   string
	}{
		{[]int{0, 0, 1, 3}, "0:2 1:1 2:0 3:1"},
		{[]int{1, 1}, "0:0 1:2"},
		{[]int{0, 1, 2, 3, 5, 40}, "0:1 1:1 2–3:2 4–7:1 8–15:0 16–31:0 32–63:1"},
	} {
		counts, labels := classes(x.sorted)
		var got []string
		for i, k := range counts {
			got = append(got, fmt.Sprint(labels[i], ":", k))
		}
		if s := strings.Join(got, " "); s != x.want {
			t.Errorf("%v: got %s, want %s", x.sorted, s, x.want)
		}
	}
}

// The four numbers of the square are all pairs, and its sides are those of the
// tables.
func TestSquare(t *testing.T) {
	v := newView(Input{Result: result(t, district(t, "Ford"))}, places{})
	rows := v.square()
	if len(rows) != 2 {
		t.Fatalf("%d rows", len(rows))
	}
	var all int
	for _, r := range rows {
		for _, c := range r.Cells {
			var k int
			_, err := fmt.Sscan(c.Count, &k)
			check(t, err)
			all += k
		}
	}
	// a with b share Water in North, and have a partnership; a and b with e none.
	if all != 15 || rows[0].Cells[0].Count != "1" || rows[0].Cells[1].Count != "2" || rows[1].Cells[0].Count != "5" {
		t.Errorf("got %+v, %d pairs", rows, all)
	}
}
