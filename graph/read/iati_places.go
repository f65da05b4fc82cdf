package read

import (
	"slices"
	"strings"

	"example.org/lintas/graph"
)

// iatiPlaces gathers the places of an activity.
type iatiPlaces struct {
	countries shareList
	names     map[string]string // of countries whose code is not known, by code
	regions   byVocabulary
	sites     []iatiSite
	seen      map[[2]string]bool // name and code of each site
}

// iatiSite is a location: a town, a district, a school.
type iatiSite struct {
	name, code string
	percent    graph.Amount // before version 2
	at         spot
}

func (a *iatiActivity) country(p *element) {
	code := a.neat(p, "code")
	name, _ := a.r.choose(a.r.said(p, a.lang), a.lang)
	letters, _, known := countryOf(code)
	s := codedShare{code: letters, percent: a.percent(p), at: p.at}
	if s.code == "" {
		s.code = name.text
	}
	if s.code == "" {
		return
	}
	if !known && name.text != "" {
		if a.places.names == nil {
			a.places.names = map[string]string{}
		}
		a.places.names[s.code] = name.text
	}
	s.bare = !s.percent.Known()
	a.places.countries.add(s)
}

func (a *iatiActivity) region(p *element) {
	vocabulary := a.neat(p, "vocabulary")
	if vocabulary == "" {
		vocabulary = "1"
	}
	name, rank := a.r.choose(a.r.said(p, a.lang), a.lang)
	s := codedShare{code: a.neat(p, "code"), percent: a.percent(p), at: p.at}
	if s.code == "" {
		s.code = name.text
	}
	if s.code == "" {
		return
	}
	if vocabulary == "1" && s.code == unspecified {
		a.r.count(countUnspecified, p.at)
		return
	}
	s.bare = !s.percent.Known()
	if vocabulary != "1" || oecdRegions[s.code] == "" {
		s.key = "region\x00" + vocabulary + "\x00" + s.code
		a.r.codes.note(s.key, name.text, rank)
	}
	if a.places.regions == nil {
		a.places.regions = byVocabulary{}
	}
	if a.places.regions[vocabulary] == nil {
		a.places.regions[vocabulary] = &shareList{}
	}
	a.places.regions[vocabulary].add(s)
}

// unspecifiedSite is what some publishers call a location by when they must have
// one.
const unspecifiedSite = "developing countries, unspecified"

// location adds a place that has a name. Its code is that of the smallest
// administrative area; one without a digit is some other code in the wrong place.
func (a *iatiActivity) location(p *element) {
	name, _ := a.r.choose(a.r.said(p.first("name"), a.lang), a.lang)
	if name.text == "" || graph.Fold(name.text) == unspecifiedSite {
		return
	}
	s := iatiSite{name: name.text, percent: a.percent(p), at: p.at}
	level := ""
	for i := range p.parts {
		area := &p.parts[i]
		code := a.neat(area, "code")
		if area.name == "administrative" && strings.ContainsAny(code, "0123456789") && area.attr("level") >= level {
			s.code, level = code, area.attr("level")
		}
	}
	known := [2]string{s.name, s.code}
	if a.places.seen[known] {
		return
	}
	if a.places.seen == nil {
		a.places.seen = map[[2]string]bool{}
	}
	a.places.seen[known] = true
	a.places.sites = append(a.places.sites, s)
}

// finishPlaces makes the deed's places. Regions of one vocabulary and countries
// divide the activity together; regions that only say again where the countries
// are, are left out. Locations are finer places of the only country, or of none.
func (a *iatiActivity) finishPlaces() {
	all := a.places.countries
	vocabulary, regions := a.places.regions.chosen()
	again := len(all.shares) > 0 && (!regions.total().Known() || all.total().Compare(amountOf("99")) >= 0)
	if again {
		regions = &shareList{}
	}
	if len(regions.shares) == 0 && len(all.shares) <= 1 && len(a.places.sites) > 0 {
		a.finishSites()
		return
	}
	list := &shareList{shares: slices.Concat(all.shares, regions.shares)}
	percents := a.percents(list)
	for i, s := range list.shares {
		name := a.countryName(s.code)
		if i >= len(all.shares) {
			name = s.code
			if known := oecdRegions[s.code]; vocabulary == "1" && known != "" {
				name = known
			}
		}
		a.deed.places = append(a.deed.places, share{path: []string{name}, code: s.code, percent: percents[i], at: s.at})
		a.key.places = append(a.key.places, s.key)
	}
}

func (a *iatiActivity) countryName(code string) string {
	if _, name, ok := countryOf(code); ok {
		return name
	}
	if name := a.places.names[code]; name != "" {
		return name
	}
	return code
}

// finishSites makes the deed's places of the locations. One alone has the
// percentage of its country; of several the standard does not say it.
func (a *iatiActivity) finishSites() {
	sites := &shareList{}
	for _, s := range a.places.sites {
		sites.shares = append(sites.shares, codedShare{code: s.code, percent: s.percent, bare: !s.percent.Known(), at: s.at})
	}
	percents := a.percents(sites)
	var country []string
	for i, s := range a.places.countries.shares {
		country = []string{a.countryName(s.code)}
		if len(a.places.sites) == 1 && percents[i] == "" && !s.bare {
			percents[i] = s.percent.String()
		}
	}
	for i, s := range a.places.sites {
		p := share{path: append(country[:len(country):len(country)], s.name), code: s.code, percent: percents[i], at: s.at}
		if len(country) > 0 && graph.Fold(country[0]) == graph.Fold(s.name) {
			p.path, p.code = country, a.places.countries.shares[0].code
		}
		a.deed.places = append(a.deed.places, p)
		a.key.places = append(a.key.places, "")
	}
}
