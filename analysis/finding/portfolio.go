package finding

import (
	"cmp"
	"slices"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

var (
	textPortfolio = words.Text{
		EN: "%[1]s takes part in %[2]s of the %[3]s: this list shows its portfolio.",
		ID: "%[1]s ikut dalam %[2]s dari %[3]s: daftar ini menggambarkan portofolionya."}
	textPortfolioPartners = words.Text{
		EN: "It has %[1]s with %[2]s; the three that take part in most are in %[3]s of them.",
		ID: "Tercatat %[1]s dengan %[2]s; tiga yang paling sering ikut ada dalam %[3]s di antaranya."}
	textPortfolioAgain = words.Text{
		EN: "In more than one of them: %[1]s of the %[2]s.",
		ID: "Yang ikut lebih dari satu kali: %[1]s dari %[2]s."}
	textPortfolioReach = words.Text{
		EN: "The activities recorded cover %[1]s and %[2]s.",
		ID: "Kegiatan yang tercatat mencakup %[1]s dan %[2]s."}
	textPortfolioQuestion = words.Text{
		EN: "Which themes and places should the portfolio reach next, and which partners could gain from meeting each other?",
		ID: "Tema dan tempat mana yang sebaiknya dijangkau berikutnya, dan mitra mana yang sebaiknya saling bertemu?"}
)

// hubOf returns the only organization that takes part in nearly all partnerships,
// one that does so as funder before others, or -1 where there is none.
func hubOf(n *graph.Network) int {
	partnerships := n.Partnerships()
	if partnerships.Len() < portfolioPartnerships {
		return -1
	}
	inAny, asFunder := make([]int, n.Len()), make([]int, n.Len())
	for i := range partnerships.Len() {
		if source, target, plain := partnerships.Pair(i); plain {
			inAny[source]++
			inAny[target]++
			continue
		}
		for _, o := range partnerships.At(i).Participants() {
			inAny[o]++
		}
		for _, o := range partnerships.At(i).With(graph.Funder) {
			asFunder[o]++
		}
	}
	for _, counts := range [][]int{asFunder, inAny} {
		hub, hubs := -1, 0
		for o, k := range counts {
			if float64(k) >= portfolioShare*float64(partnerships.Len()) {
				hub = o
				hubs++
			}
		}
		if hubs == 1 {
			return hub
		}
	}
	return -1
}

// portfolio tells a list with one organization in the middle as what it is.
func portfolio(r *run) []Finding {
	if r.hub < 0 {
		return nil
	}
	all := r.Network.Partnerships()
	with := make([]int, r.Network.Len())
	own := 0
	for i := range all.Len() {
		members := all.At(i).Participants()
		if !slices.Contains(members, r.hub) {
			continue
		}
		own++
		for _, o := range members {
			if o != r.hub {
				with[o]++
			}
		}
	}
	partners := slices.DeleteFunc(slices.Clone(with), func(k int) bool { return k == 0 })
	top := topThree(with)
	inTop := 0
	for i := range all.Len() {
		members := all.At(i).Participants()
		if slices.Contains(members, r.hub) && slices.ContainsFunc(members, func(o int) bool { return top[o] }) {
			inTop++
		}
	}
	detail := []words.Message{textPortfolioPartners.With(partnerships(own), organizations(len(partners)),
		percent(float64(inTop)/float64(own)))}
	again := slices.DeleteFunc(slices.Clone(partners), func(k int) bool { return k < 2 })
	detail = append(detail, textPortfolioAgain.With(count(len(again)), organizations(len(partners))))
	if themes, places := r.reach(); themes > 0 {
		detail = append(detail, textPortfolioReach.With(counted(themes, "theme", "themes", "tema"),
			counted(places, "place", "places", "tempat")))
	}
	return []Finding{{
		ID:            "portfolio",
		Headline:      textPortfolio.With(r.name(r.hub), percent(float64(own)/float64(all.Len())), partnerships(all.Len())),
		Detail:        sentences(detail...),
		Question:      textPortfolioQuestion.With(),
		Table:         "partnerships",
		Organizations: []int{r.hub},
	}}
}

// topThree returns the three organizations with the largest counts.
func topThree(counts []int) map[int]bool {
	order := make([]int, len(counts))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(counts[j], counts[i]) })
	top := map[int]bool{}
	for _, o := range order[:min(3, len(order))] {
		top[o] = counts[o] > 0
	}
	return top
}

// reach returns the number of themes and of places, at the levels in force, in
// which an activity is recorded.
func (r *run) reach() (themes, places int) {
	seenThemes, seenPlaces := map[string]bool{}, map[string]bool{}
	for _, a := range r.Network.Activities() {
		seenThemes[a.Theme.Cut(r.ThemeLevel).String()] = true
		if len(a.Place) > 0 {
			seenPlaces[a.Place.Cut(r.PlaceLevel).String()] = true
		}
	}
	return len(seenThemes), len(seenPlaces)
}
