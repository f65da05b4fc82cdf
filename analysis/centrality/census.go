package centrality

import (
	"context"
	"math"
	"strconv"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var census = registry.Metric{
	Columns: []registry.Column{
		{File: "census", Name: "kind",
			Label:      words.Text{EN: "Kind", ID: "Macam"},
			Definition: words.Text{EN: "what is counted: dyads are pairs of organizations, triads groups of three, distances ordered pairs by the number of ties between them", ID: "apa yang dihitung: dyad ialah pasangan organisasi, triad kelompok tiga, distance pasangan berurutan menurut jumlah hubungan di antaranya"},
			Range:      "dyad, triad, distance"},
		{File: "census", Name: "class",
			Label:      words.Text{EN: "Class", ID: "Kelas"},
			Definition: words.Text{EN: "dyad: mutual, asymmetric or null in a directed network, tied or null in another, not_observed where an answer is missing; triad: its numbers of mutual, asymmetric and null dyads, with D down, U up, C cyclic, T transitive, or its number of ties where these have no direction; distance: its number of ties, unreachable where there is no path", ID: "dyad: mutual, asymmetric, atau null dalam jejaring berarah, tied atau null dalam yang lain, not_observed bila jawabannya tidak ada; triad: jumlah dyad mutual, asymmetric, dan null, dengan D turun, U naik, C melingkar, T transitif, atau jumlah hubungannya bila tidak berarah; distance: jumlah hubungannya, unreachable bila tidak ada jalur"},
			Source:     "Holland & Leinhardt 1970, doi:10.1086/224954; Davis & Leinhardt 1972"},
		{File: "census", Name: "count",
			Label:      words.Text{EN: "Count", ID: "Jumlah"},
			Definition: words.Text{EN: "number of dyads, triads or ordered pairs of that class; triads count what is recorded", ID: "jumlah dyad, triad, atau pasangan berurutan dari kelas itu; triad menghitung apa yang tercatat"},
			Source:     "Batagelj & Mrvar 2001, doi:10.1016/S0378-8733(01)00035-1", Unit: "dyads, triads, ordered pairs", Range: fromZero},
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		r, err := d.Distances()
		if err != nil {
			return err
		}
		var c counts
		c.dyads(d)
		c.triads(d)
		c.distances(d.Network.Len(), r.Pairs)
		if r.Method != "" {
			a.SetEstimate("census", "count", "dyads and triads exact; distances "+r.Method)
		}
		a.Put("census", table.Texts("kind", c.kind), table.Texts("class", c.class), table.Counts("count", c.count))
		return nil
	},
}

// counts are the rows of census.csv.
type counts struct {
	kind, class []string
	count       []int
}

func (c *counts) add(kind, class string, count int64) {
	c.kind, c.class, c.count = append(c.kind, kind), append(c.class, class), append(c.count, int(count))
}

// dyads counts the pairs whose ties were observed, and the rest apart.
func (c *counts) dyads(d *passes.Data) {
	const kind = "dyad"
	o, n := observe(d.Network), int64(d.Network.Len())
	null := o.nullDyads(d.Ties)
	var known int64
	if d.Ties.IsDirected() {
		mutual, asymmetric := o.tiedDyads(d.Ties)
		c.add(kind, "mutual", mutual)
		c.add(kind, "asymmetric", asymmetric)
		known = mutual + asymmetric + null
	} else {
		tied := int64(len(d.Ties.All()))
		c.add(kind, "tied", tied)
		known = tied + null
	}
	c.add(kind, "null", null)
	if missing := n*(n-1)/2 - known; missing > 0 {
		c.add(kind, "not_observed", missing)
	}
}

func (c *counts) triads(d *passes.Data) {
	const kind = "triad"
	if !d.Ties.IsDirected() {
		for ties, count := range shape.TiedTriads(d.Ties, d.Closed().Triangles) {
			c.add(kind, strconv.Itoa(ties), count)
		}
		return
	}
	for k, count := range d.Closed().Triads {
		c.add(kind, shape.TriadClasses[k], count)
	}
}

func (c *counts) distances(n int, at []float64) {
	const kind = "distance"
	unreachable := int64(n) * int64(n-1)
	for distance, pairs := range at {
		if distance > 0 {
			count := int64(math.Round(pairs))
			c.add(kind, strconv.Itoa(distance), count)
			unreachable -= count
		}
	}
	c.add(kind, "unreachable", unreachable)
}
