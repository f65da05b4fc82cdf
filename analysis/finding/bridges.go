package finding

import (
	"cmp"
	"math"
	"slices"

	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var (
	textBridge = words.Text{
		EN: "In this list %[1]s stands on the shortest paths of about %[2]s pairs of organizations that differ in %[3]s; any other on at most about %[4]s.",
		ID: "Dalam daftar ini %[1]s berada pada jalur terpendek sekitar %[2]s pasangan organisasi yang berbeda %[3]s; yang lain paling banyak sekitar %[4]s."}
	textBridges = words.Text{
		EN: "In this list %[1]s stand on the shortest paths between organizations that differ in %[3]s most often: about %[2]s pairs each or more; any other at most about %[4]s.",
		ID: "Dalam daftar ini %[1]s paling sering berada pada jalur terpendek antarorganisasi yang berbeda %[3]s: masing-masing sekitar %[2]s pasangan atau lebih; yang lain paling banyak sekitar %[4]s."}
	textTogether = words.Text{
		EN: "%s: their places cannot be told apart.",
		ID: "%s: urutan di antara mereka tidak dapat dibedakan."}
	textBridgeBand = words.Text{
		EN: "With a tenth of the recorded ties left out at random, again and again (%s times), the place of no other organization comes up to this.",
		ID: "Bila sepersepuluh hubungan tercatat dihilangkan secara acak berulang kali (%s kali), peringkat organisasi lain tidak menyamainya."}
	textWithoutFunders = words.Text{
		EN: "Members that only fund are taken out of each partnership here; with them, %[1]s comes first with about %[2]s pairs.",
		ID: "Anggota yang hanya mendanai dikeluarkan dari setiap kemitraan di sini; bila disertakan, %[1]s berada di urutan pertama dengan sekitar %[2]s pasangan."}
	textBridgeShare = words.Text{
		EN: "%[1]s pairs that differ in %[2]s are connected in this list.",
		ID: "Dalam daftar ini ada %[1]s pasangan berbeda %[2]s yang saling terhubung."}
	textBridgeChance = words.Text{
		EN: "Dealt to the organizations at random, the ties as they are, the count of %[1]s would be about %[2]s.",
		ID: "Jika %[3]s dibagikan secara acak dan hubungan tetap, angka %[1]s sekitar %[2]s."}
	textBridgeQuestion = words.Text{
		EN: "Does this match what you see, and which second path between the same organizations would be worth opening?",
		ID: "Apakah ini sesuai dengan yang Anda lihat, dan jalur kedua mana antarorganisasi itu yang layak dibuka?"}
)

const (
	crossSector    = "cross_sector_betweenness"
	withoutFunders = "cross_sector_betweenness_without_funders"
)

// bridges tells who stands between sectors, where one organization, or up to
// three, are clearly ahead of the next and can be told apart from all others by
// their bands of ranks. Where funders are recorded the count is the one without
// them.
func bridges(r *run) []Finding {
	if r.hub >= 0 || !r.sectorsKnown() {
		return nil
	}
	measure := withoutFunders
	c := r.answers.Column("organizations", measure)
	funders := c != nil
	if !funders {
		measure = crossSector
		c = r.answers.Column("organizations", measure)
	}
	if c == nil {
		return nil
	}
	pairsOf := floats(c)
	order := descending(pairsOf)
	k := r.ahead(measure, pairsOf, order)
	connected := r.connectedAcross()
	if k == 0 || pairsOf[order[k-1]] < max(bridgePaths, bridgeShare*float64(connected)) {
		return nil
	}
	names := make([]Name, k)
	for i, o := range order[:k] {
		names[i] = r.name(o)
	}
	headline := textBridge
	if k > 1 {
		headline = textBridges
	}
	label := SectorLabel(r.Network)
	detail := []words.Message{}
	if r.alike(measure, order[:k]) {
		detail = append(detail, textTogether.With(list(names)))
	}
	detail = append(detail, textBridgeShare.With(count(connected), label))
	if expected, ok := r.expectedCross(order[0]); ok && !funders {
		detail = append(detail, textBridgeChance.With(names[0], number(math.Round(expected)), label))
	}
	if funders {
		detail = append(detail, r.withFunders()...)
	}
	if resamples := r.resamples(measure); resamples > 0 {
		detail = append(detail, textBridgeBand.With(count(resamples)))
	}
	return []Finding{{
		ID: "bridges",
		Headline: headline.With(list(names), number(math.Round(pairsOf[order[k-1]])), label,
			number(math.Round(pairsOf[order[k]]))),
		Detail:        sentences(detail...),
		Question:      textBridgeQuestion.With(),
		Table:         "organizations",
		Organizations: slices.Clone(order[:k]),
	}}
}

// withFunders says who comes first with funders, where one can be told apart from
// all others.
func (r *run) withFunders() []words.Message {
	c := r.answers.Column("organizations", crossSector)
	if c == nil {
		return nil
	}
	values := floats(c)
	order := descending(values)
	if len(order) == 0 || !r.apart(crossSector, order, 1) {
		return nil
	}
	return []words.Message{textWithoutFunders.With(r.name(order[0]), number(math.Round(values[order[0]])))}
}

func floats(c *table.Column) []float64 {
	out := make([]float64, c.Len())
	for i := range out {
		out[i] = c.Float(i)
	}
	return out
}

// descending returns the indices of the values that are defined, the largest
// first, equal ones in their order.
func descending(values []float64) []int {
	var order []int
	for i, x := range values {
		if !math.IsNaN(x) {
			order = append(order, i)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(values[j], values[i]) })
	return order
}

// ahead returns how many organizations, at most bridgesMost, stand clearly before
// the next one and apart from all others; 0 where the order has no such step.
func (r *run) ahead(measure string, values []float64, order []int) int {
	for k := 1; k <= bridgesMost && k < len(order); k++ {
		here, next := values[order[k-1]], values[order[k]]
		if here > 0 && here >= bridgeAhead*next && r.apart(measure, order, k) {
			return k
		}
	}
	return 0
}

// apart reports whether each of the first k organizations of an order can be told
// apart from every one that follows.
func (r *run) apart(measure string, order []int, k int) bool {
	bands := r.bands(measure)
	for _, i := range order[:k] {
		for _, j := range order[k:] {
			if !bands.tell(i, j) {
				return false
			}
		}
	}
	return true
}

// alike reports whether no two of several organizations can be told apart.
func (r *run) alike(measure string, organizations []int) bool {
	bands := r.bands(measure)
	for x, i := range organizations {
		for _, j := range organizations[x+1:] {
			if bands.tell(i, j) {
				return false
			}
		}
	}
	return len(organizations) > 1
}

// connectedAcross returns the number of pairs of organizations of different known
// sectors that a path connects.
func (r *run) connectedAcross() int {
	components, codes := r.Components().Labels, r.Network.Codes()
	type group struct{ component, sector int }
	sizes, bySector := map[int]int{}, map[group]int{}
	for i, c := range components {
		if codes[i] >= 0 {
			sizes[c]++
			bySector[group{c, int(codes[i])}]++
		}
	}
	total := 0
	for _, k := range sizes {
		total += k * (k - 1) / 2
	}
	for _, k := range bySector {
		total -= k * (k - 1) / 2
	}
	return total
}

// expectedCross returns what chance gives for the cross-sector betweenness of an
// organization, and whether it is known: betweenness times the probability that
// two organizations differ in sector. It holds on undirected networks in which
// every sector is known.
func (r *run) expectedCross(i int) (float64, bool) {
	betweenness := r.answers.Column("organizations", "betweenness")
	if betweenness == nil || r.Network.IsDirected() || slices.Contains(r.Network.Codes(), -1) {
		return 0, false
	}
	sizes := make([]int, len(r.Network.Sectors()))
	for _, c := range r.Network.Codes() {
		sizes[c]++
	}
	n := float64(r.Network.Len())
	same := 0.0
	for _, k := range sizes {
		same += float64(k) * float64(k-1)
	}
	return betweenness.Float(i) * (1 - same/(n*(n-1))), true
}
