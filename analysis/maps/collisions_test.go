package maps

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"example.org/lintas/analysis"
	"example.org/lintas/datasets"
	"example.org/lintas/graph"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/words"
	"gonum.org/v1/gonum/spatial/r2"
)

// tutorial is the result of the data set tutorial-2025.
func tutorial(t *testing.T) *analysis.Result {
	t.Helper()
	folder, err := datasets.Open("tutorial-2025")
	add(t, err)
	whole, _, err := read.Folder(t.Context(), folder, read.Options{})
	add(t, err)
	n, left, err := graph.Keep(whole, graph.Filter{})
	add(t, err)
	return run(t, n, left)
}

var (
	inventedSectors = []string{"public", "nonprofit", "academic", "private", "multilateral", "philanthropy", "media", "community", "other", ""}
	inventedTypes   = []string{"strategic", "operational", "functional", "advocacy", "pertukaran pengetahuan antarlembaga"}
	inventedNames   = []string{
		"Yayasan Pemberdayaan Masyarakat Pesisir dan Pulau-Pulau Kecil Nusantara",
		"Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Pengendalian Penduduk",
		"Perkumpulan Organisasi Penyandang Disabilitas Kabupaten",
		"Internationaleentwicklungszusammenarbeitsgesellschaft",
		"Forum Komunikasi Kader Posyandu", "LSM",
	}
	inventedThemes = []string{
		"Penurunan stunting dan gizi ibu hamil", "Air bersih, sanitasi dan perilaku hidup sehat", "Pendidikan anak usia dini",
		"Kesiapsiagaan bencana berbasis masyarakat", "Perikanan", "Perlindungan anak dan pencegahan perkawinan usia dini", "Literasi",
	}
)

// invented is the result of n organizations with long names, most of them in
// partnerships of two to five, and with activities and needs.
func invented(t *testing.T, n int) *analysis.Result {
	t.Helper()
	rng := rand.New(rand.NewPCG(uint64(n), 9))
	b := graph.NewBuilder()
	b.SetAbout(graph.About{Title: "Jejaring kemitraan kabupaten kepulauan dan pesisir untuk penurunan stunting", Source: "rekaan", Date: date(t, 2025, 12, 31)})
	for i := range n {
		sector := min(rng.IntN(len(inventedSectors)), rng.IntN(len(inventedSectors)))
		if i < len(inventedSectors) { // each occurs
			sector = i
		}
		add(t, b.AddOrganization(graph.Organization{
			ID:     fmt.Sprint("o", i),
			Name:   fmt.Sprintf("%s %d", inventedNames[rng.IntN(len(inventedNames))], i),
			Sector: inventedSectors[sector],
		}))
	}
	tied := n - n/10
	for i := 1; i < tied; i++ {
		members := []graph.Member{{Organization: i}, {Organization: rng.IntN(i)}}
		if i%9 == 0 {
			members = members[:1]
			for k := range 4 {
				members = append(members, graph.Member{Organization: i - 1 - 2*k})
			}
		}
		add(t, b.AddPartnership(graph.Partnership{
			ID: fmt.Sprint("p", i), Name: fmt.Sprint("Kelompok kerja percepatan ", i), Members: members, Size: len(members),
			Type: inventedTypes[rng.IntN(len(inventedTypes))], Strength: float64(1 + rng.IntN(9)),
		}))
	}
	place := func(k int) graph.Path {
		return graph.Path{"Kepulauan", fmt.Sprint("Kecamatan Teluk Tanjung Panjang ", k%12)}
	}
	for k := range 2 * n {
		theme := inventedThemes[(k/n+rng.IntN(2)*2)%len(inventedThemes)] // another one for the second of an organization
		add(t, b.AddActivity(graph.Activity{Organization: k % n, Theme: graph.Path{theme}, Place: place(rng.IntN(12))}))
	}
	for k := range n / 3 {
		add(t, b.AddNeed(graph.Need{Theme: graph.Path{inventedThemes[k%len(inventedThemes)]}, Place: place(k), People: 40}))
	}
	return measure(t, b)
}

// central returns the organization with the most partners.
func central(r *analysis.Result) string {
	most := 0
	for i := range r.Network.Len() {
		if len(r.Data.Flat.Out().Row(i)) > len(r.Data.Flat.Out().Row(most)) {
			most = i
		}
	}
	return r.Network.Organizations()[most].ID
}

// TestTextsOfEveryKind measures all texts of finished sheets of every kind.
func TestTextsOfEveryKind(t *testing.T) {
	papers := []struct {
		name     string
		page     draw.Page
		language words.Language
	}{{"A4", draw.A4, words.English}, {"16:9", draw.Slide, words.Indonesian}, {"A4 portrait", draw.A4.Portrait(), words.Indonesian}}
	results := map[string]*analysis.Result{"tutorial": tutorial(t), "60": invented(t, 60)}
	if !testing.Short() {
		results["160"] = invented(t, 160)
	}
	for name, r := range results {
		for _, paper := range papers {
			opt := Options{Language: paper.language, Organization: central(r), Look: draw.Look{Page: paper.page}}
			for _, k := range Kinds() {
				t.Run(fmt.Sprint(k.Name, " of ", name, " on ", paper.name, " in ", paper.language), func(t *testing.T) {
					t.Parallel()
					checkTexts(t, drawKind(t, k.Name, r, opt).Sheet)
				})
			}
		}
	}
}

// checkTexts looks for texts over others, beyond the page and below 6 points.
func checkTexts(t *testing.T, s *sheet.Sheet) {
	t.Helper()
	texts := textsOf(s.Items)
	if len(texts) < 4 {
		t.Errorf("only %d texts", len(texts))
	}
	lettered := make([]r2.Box, len(texts))
	for i, text := range texts {
		lettered[i] = lettersBox(s.Fonts, text)
		if text.Size < 6 {
			t.Errorf("%q has %.2f points", text.Value, text.Size)
		}
		b := lettered[i]
		if b.Min.X < 0 || b.Min.Y < 0 || b.Max.X > s.Width || b.Max.Y > s.Height {
			t.Errorf("%q reaches from %.0f to %.0f of %.0f × %.0f points", text.Value, b.Min, b.Max, s.Width, s.Height)
		}
		for j, a := range lettered[:i] {
			if a.Min.X < b.Max.X && b.Min.X < a.Max.X && a.Min.Y < b.Max.Y && b.Min.Y < a.Max.Y {
				t.Errorf("%q at %.1f lies over %q at %.1f", text.Value, text.At, texts[j].Value, texts[j].At)
			}
		}
	}
}

// textsOf returns the texts that are drawn; those without a color are rims only.
func textsOf(items []sheet.Item) []sheet.Text {
	var texts []sheet.Text
	for _, item := range items {
		switch item := item.(type) {
		case sheet.Group:
			texts = append(texts, textsOf(item.Items)...)
		case sheet.Text:
			if item.Color != "" && item.Value != "" {
				texts = append(texts, item)
			}
		}
	}
	return texts
}

// lettersBox returns the room between the tops of a text's capitals and the
// feet of its descenders.
func lettersBox(fonts *sheet.Fonts, text sheet.Text) r2.Box {
	width := fonts.Width(text.Value, text.Size, text.Bold)
	low := r2.Vec{X: text.At.X, Y: text.At.Y - 0.73*text.Size}
	switch text.Anchor {
	case sheet.Middle:
		low.X -= width / 2
	case sheet.End:
		low.X -= width
	}
	return r2.Box{Min: low, Max: r2.Add(low, r2.Vec{X: width, Y: 0.94 * text.Size})}
}
