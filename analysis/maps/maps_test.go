package maps

import (
	"bytes"
	"context"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/words"
	"github.com/google/go-cmp/cmp"
)

// harbor is a network with a sector that is not known, an organization without
// a partnership, two types, and one partnership that ended before the date.
func harbor(t *testing.T) *graph.Builder {
	t.Helper()
	b := graph.NewBuilder()
	b.SetAbout(graph.About{Title: "Mitra Teluk", Source: "rekaan", Date: date(t, 2025, 12, 31)})
	for _, o := range []graph.Organization{
		{ID: "dinkes", Name: "Dinas Kesehatan", Sector: "public"},
		{ID: "ygal", Name: "Yayasan Gizi Anak Lontar", ShortName: "YGAL", Sector: "nonprofit"},
		{ID: "pkk", Name: "Tim Penggerak PKK", Sector: "community"},
		{ID: "radio", Name: "Radio Swara"},
		{ID: "tiram", Name: "Pulau Tiram", Sector: "community"},
	} {
		add(t, b.AddOrganization(o))
	}
	for _, p := range []graph.Partnership{
		{Pair: true, Source: 0, Target: 1, Strength: 4, Type: "advocacy"},
		{Pair: true, Source: 1, Target: 2, Strength: 1, Type: "strategic"},
		{Pair: true, Source: 1, Target: 3, Strength: 1, Type: "barter"},
		{Pair: true, Source: 2, Target: 4, Strength: 1, Period: graph.Period{End: date(t, 2024, 6, 30)}},
	} {
		add(t, b.AddPartnership(p))
	}
	return b
}

func date(t *testing.T, year, month, day int) graph.Date {
	t.Helper()
	d, ok := graph.NewDate(year, month, day)
	if !ok {
		t.Fatalf("%d-%d-%d is no day", year, month, day)
	}
	return d
}

func add(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func measure(t *testing.T, b *graph.Builder) *analysis.Result {
	t.Helper()
	whole, _ := b.Build(false)
	n, left, err := graph.Keep(whole, graph.Filter{})
	if err != nil {
		t.Fatal(err)
	}
	return run(t, n, left)
}

func run(t *testing.T, n *graph.Network, left graph.Left) *analysis.Result {
	t.Helper()
	opt := passes.Defaults()
	opt.Permutations = 0
	r, err := analysis.Run(t.Context(), n, left, opt)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// drawBoth returns both maps as SVG and the network map as DOT.
func drawBoth(t *testing.T, r *analysis.Result, opt Options) (network, sectors, dot string) {
	t.Helper()
	m, err := Network(t.Context(), r, opt)
	if err != nil {
		t.Fatal(err)
	}
	s, err := Sectors(t.Context(), r, opt)
	if err != nil {
		t.Fatal(err)
	}
	return svg(t, m.Sheet), svg(t, s.Sheet), string(m.DOT)
}

func svg(t *testing.T, s *sheet.Sheet) string {
	t.Helper()
	var b bytes.Buffer
	if err := s.WriteSVG(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// onPage returns the text of an SVG, without its markup and with the lines of
// a wrapped text joined.
func onPage(t *testing.T, document string) string {
	t.Helper()
	var parts []string
	d := xml.NewDecoder(strings.NewReader(document))
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return strings.Join(parts, " ")
		}
		if err != nil {
			t.Fatal(err)
		}
		if text, ok := token.(xml.CharData); ok {
			parts = append(parts, strings.Fields(string(text))...)
		}
	}
}

func contains(t *testing.T, page string, wants ...string) {
	t.Helper()
	for _, want := range wants {
		if !strings.Contains(page, want) {
			t.Errorf("%q is not on the page:\n%s", want, page)
		}
	}
}

func TestNetworkMapSaysWhatItShows(t *testing.T) {
	network, _, _ := drawBoth(t, measure(t, harbor(t)), Options{Language: words.English, Seed: 7, Rejected: 3, Team: true})
	contains(t, onPage(t, network),
		"Mitra Teluk",
		"5 organizations, 3 partnerships, 3 ties · in force on 31 December 2025, 1 partnership not in force left out",
		"Public (1)", "Nonprofit (1)", "Community (2)", "Sector not recorded (1)", // also those that are only listed
		"No recorded partnership in force (1) Pulau Tiram",
		"4 of 4 names shown",
		"Source: rekaan · data of 31 December 2025 · 3 rows with errors left out · drawn by lintas · layout circle, seed 7",
	)
	contains(t, network, `xml:lang="en"`)
}

func TestSectorMapNamesItself(t *testing.T) {
	_, sectors, _ := drawBoth(t, measure(t, harbor(t)), Options{Language: words.Indonesian})
	contains(t, onPage(t, sectors), "Hubungan antarsektor Mitra Teluk · 5 organisasi", "1 kemitraan yang tidak berlaku tidak dihitung", "Cara membaca")
	contains(t, sectors, `xml:lang="id"`)
}

func TestLongSourceLeavesTheDate(t *testing.T) {
	b := harbor(t)
	b.SetAbout(graph.About{Title: "Judul lain", Source: strings.Repeat("sumber ", 90), Date: date(t, 2025, 12, 31)})
	network, sectors, _ := drawBoth(t, measure(t, b), Options{})
	for _, page := range []string{onPage(t, network), onPage(t, sectors)} {
		contains(t, page, "Judul lain", "data of 31 December 2025 · drawn by lintas")
	}
}

func TestFiltersAreNamed(t *testing.T) {
	whole, _ := harbor(t).Build(false)
	n, left, err := graph.Keep(whole, graph.Filter{Types: []string{"strategic"}})
	if err != nil {
		t.Fatal(err)
	}
	network, _, _ := drawBoth(t, run(t, n, left), Options{})
	contains(t, onPage(t, network), "partnerships filtered out")
}

// TestIsolatesStandAside looks for the organization without a partnership in
// the list, and not among the marks.
func TestIsolatesStandAside(t *testing.T) {
	picture, err := networkPicture(measure(t, harbor(t)), Options{})
	add(t, err)
	var nodes, isolates []string
	for _, n := range picture.Nodes {
		nodes = append(nodes, n.ID)
	}
	for _, n := range picture.Isolates {
		isolates = append(isolates, n.ID)
	}
	if d := cmp.Diff([]string{"dinkes", "pkk", "radio", "ygal"}, slices.Sorted(slices.Values(nodes))); d != "" {
		t.Error(d)
	}
	if d := cmp.Diff([]string{"tiram"}, isolates); d != "" {
		t.Error(d)
	}
}

func TestTypesInOrderOfTheLegend(t *testing.T) {
	b := harbor(t)
	add(t, b.AddPartnership(graph.Partnership{Pair: true, Source: 0, Target: 1, Strength: 1, Type: "strategic"}))
	r := measure(t, b)
	var got []string
	for _, k := range frame(r, Options{Language: words.Indonesian}).Types {
		got = append(got, k.Label)
	}
	if d := cmp.Diff([]string{"strategis", "advokasi", "barter"}, got); d != "" {
		t.Error(d)
	}
	count := map[string]int{}
	for _, e := range edges(r) {
		count[e.Type]++
	}
	if d := cmp.Diff(map[string]int{"strategic": 2, "barter": 1}, count); d != "" {
		t.Errorf("a tie of two types is not drawn as the first:\n%s", d)
	}
}

// TestManyOrganizations draws the most central of more than a map can hold.
func TestManyOrganizations(t *testing.T) {
	if testing.Short() {
		t.Skip("measures 2,500 organizations")
	}
	ties := graphtest.Random(3, 2500, 6000, false)
	r := run(t, graphtest.Network(ties, graphtest.Codes(3, 2500, 3)), graph.Left{})
	picture, err := networkPicture(r, Options{Language: words.Indonesian})
	add(t, err)
	if len(picture.Nodes) != mostCentral {
		t.Fatalf("%d organizations drawn, want %d", len(picture.Nodes), mostCentral)
	}
	tied := r.Network.Len() - len(picture.Isolates)
	contains(t, picture.Subtitle, fmt.Sprintf("150 dari %s organisasi terhubung", words.Indonesian.Count(tied)))
	least := picture.Nodes[0].Size
	shown := map[string]bool{}
	for _, n := range picture.Nodes {
		least = min(least, n.Size)
		shown[n.ID] = true
	}
	size, err := sizeOf(r, Options{}, "betweenness")
	add(t, err)
	for _, n := range organizations(r, size.values) {
		if n.Size > least && !shown[n.ID] {
			t.Errorf("%s has betweenness %v and is not shown, but one of %v is", n.ID, n.Size, least)
		}
	}
	for _, e := range picture.Edges {
		if min(e.A, e.B) < 0 || max(e.A, e.B) >= mostCentral {
			t.Fatalf("edge %v leads out of the map", e)
		}
	}
}

func TestMapsRepeat(t *testing.T) {
	r := measure(t, harbor(t))
	network, sectors, dot := drawBoth(t, r, Options{Seed: 1})
	again, sectorsAgain, dotAgain := drawBoth(t, measure(t, harbor(t)), Options{Seed: 1})
	if network != again || sectors != sectorsAgain || dot != dotAgain {
		t.Error("two runs differ")
	}
	graphtest.Golden(t, "testdata/harbor.dot", []byte(dot))
}

func TestStoppedMap(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := Network(ctx, measure(t, harbor(t)), Options{}); !errors.Is(err, context.Canceled) {
		t.Errorf("error is %v", err)
	}
}

func TestMapsOfNothing(t *testing.T) {
	network, sectors, _ := drawBoth(t, measure(t, graph.NewBuilder()), Options{Language: words.Indonesian})
	contains(t, onPage(t, network), "Jejaring kemitraan", "0 organisasi")
	contains(t, onPage(t, sectors), "Hubungan antarsektor")
}

func TestSmallSectorsAreJoined(t *testing.T) {
	b := graph.NewBuilder()
	for i := range 40 {
		add(t, b.AddOrganization(graph.Organization{ID: fmt.Sprintf("o%02d", i), Sector: fmt.Sprintf("kind %02d", i)}))
	}
	add(t, b.AddOrganization(graph.Organization{ID: "p0", Sector: "kind 39"}))
	add(t, b.AddPartnership(graph.Partnership{Pair: true, Source: 0, Target: 39, Strength: 1}))
	_, sectors, _ := drawBoth(t, measure(t, b), Options{})
	contains(t, onPage(t, sectors), "29 smaller ones", "kind 39 (2)")
	if strings.Contains(sectors, "kind 38") {
		t.Error("a small sector stands on the map beside the sum of the small ones")
	}
}

// A map for everybody counts those without a partnership and does not name them.
func TestMapForEverybodyNamesNoIsolate(t *testing.T) {
	network, _, _ := drawBoth(t, measure(t, harbor(t)), Options{Language: words.English, Seed: 7})
	page := onPage(t, network)
	contains(t, page, "No recorded partnership in force (1)")
	if strings.Contains(page, "Pulau Tiram") {
		t.Error("it names the one that has none")
	}
}
