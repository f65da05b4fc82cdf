package read

import (
	"cmp"
	"encoding/xml"
	"strings"

	"example.org/lintas/graph"
)

// iatiActivity is an activity that is being read.
type iatiActivity struct {
	r        *iatiReader
	lang     string
	currency string
	deed     deed
	ranks    []int // of the languages of the actors' names
	titles   []said
	reported bool   // the publisher is known
	reporter *actor // the publisher, unless it reports what others do
	rank     int    // of the language of the reporter's name
	dates    [5]term
	sectors  byVocabulary
	inMoney  byVocabulary // sectors that only transactions name
	places   iatiPlaces
	money    iatiMoney
	key      iatiKey
	children []string // identifiers of related activities
	parents  []string
	paidBy   []string
}

func newIATIActivity(r *iatiReader, start xml.StartElement, at spot) *iatiActivity {
	a := &iatiActivity{r: r, lang: languageOf(start.Attr), currency: currencyCode(attrOf(start.Attr, "", "default-currency"))}
	if a.lang == "" {
		a.lang = r.lang
	}
	a.deed.at = at
	a.attribute("hierarchy", attrOf(start.Attr, "", "hierarchy"), at)
	return a
}

// iatiParts says what is done with the parts of an activity. All others are
// passed over, among them descriptions, contacts and documents, which may name
// people.
var iatiParts = map[string]func(*iatiActivity, *element){
	"iati-identifier":   (*iatiActivity).identifier,
	"title":             (*iatiActivity).title,
	"reporting-org":     (*iatiActivity).reporting,
	"participating-org": (*iatiActivity).participant,
	"activity-status":   (*iatiActivity).status,
	"activity-date":     (*iatiActivity).date,
	"recipient-country": (*iatiActivity).country,
	"recipient-region":  (*iatiActivity).region,
	"location":          (*iatiActivity).location,
	"sector":            (*iatiActivity).sector,
	"budget":            (*iatiActivity).budget,
	"transaction":       (*iatiActivity).transaction,
	"related-activity":  (*iatiActivity).related,
}

// neat returns an attribute cleaned.
func (a *iatiActivity) neat(p *element, name string) string { return a.r.d.cleaned(p.attr(name), p.at) }

func (a *iatiActivity) attribute(name, text string, at spot) {
	if text = a.r.d.cleaned(text, at); text != "" {
		a.deed.attributes = append(a.deed.attributes, labelled{name, term{text, at}})
	}
}

func (a *iatiActivity) identifier(p *element) {
	if a.deed.id.text == "" {
		a.deed.id = term{a.r.d.cleaned(p.text, p.at), p.at}
	}
}

// title gathers the titles, which are one element for each language before
// version 2.
func (a *iatiActivity) title(p *element) { a.titles = append(a.titles, a.r.said(p, a.lang)...) }

func (a *iatiActivity) reporting(p *element) {
	o, rank, ok := a.organization(p)
	if !ok {
		return
	}
	if !a.reported {
		a.attribute("reporting organization", cmp.Or(o.name.text, o.id), o.name.at)
		a.reported = true
	}
	secondary := p.attr("secondary-reporter")
	if secondary != "1" && secondary != "true" && a.reporter == nil {
		a.reporter, a.rank = &o, rank
	}
}

func (a *iatiActivity) participant(p *element) {
	o, rank, ok := a.organization(p)
	if !ok {
		return
	}
	role := strings.ToLower(a.neat(p, "role"))
	o.role = iatiRoles[role]
	if o.role == "" {
		if o.role = roles[role]; o.role == "" || o.role == graph.Ordinary {
			o.role = ""
			a.r.count(countRole, p.at)
		}
	}
	a.deed.actors = append(a.deed.actors, o)
	a.ranks = append(a.ranks, rank)
}

// organization returns the organization that an element names by a name, an
// identifier or both, and how good the language of its name is.
func (a *iatiActivity) organization(p *element) (actor, int, bool) {
	name, rank := a.r.choose(a.r.said(p, a.lang), a.lang)
	o := actor{name: term{name.text, name.at}, id: identifier(a.neat(p, "ref")), one: true}
	if o.name.text == "" {
		o.name.at = p.at
	}
	if tooLong(o.name.text) || tooLong(o.id) {
		a.r.count(countLongName, p.at)
		return actor{}, 0, false
	}
	o.kind = a.neat(p, "type")
	if word := iatiTypes[o.kind]; word != "" {
		o.kind = word
	}
	return o, rank, o.name.text != "" || o.id != ""
}

func (a *iatiActivity) status(p *element) {
	code := a.neat(p, "code")
	word := iatiStatuses[code]
	if word == "" {
		if s, _ := a.r.choose(a.r.said(p, a.lang), a.lang); s.text != "" {
			word = s.text
		} else {
			word = code
		}
	}
	if a.deed.status.text == "" {
		a.deed.status = term{word, p.at}
	}
}

// date keeps a date by its code: 1 and 2 are the planned and the actual start, 3
// and 4 the planned and the actual end.
func (a *iatiActivity) date(p *element) {
	text := a.neat(p, "iso-date")
	if text == "" {
		text = a.r.d.cleaned(p.text, p.at)
	}
	kind := iatiDates[strings.ToLower(p.attr("type"))]
	if kind > 0 && text != "" && a.dates[kind].text == "" {
		a.dates[kind] = term{dayOf(text), p.at}
	}
}

// dayOf returns the day of a date with a time or a zone after it.
func dayOf(text string) string {
	const day = len("2006-01-02")
	if len(text) > day && isISO(text[:day]) && strings.ContainsRune("T Z+-", rune(text[day])) {
		return text[:day]
	}
	return text
}

// related notes what the activity is a part of and what are its parts.
func (a *iatiActivity) related(p *element) {
	ref := a.neat(p, "ref")
	switch {
	case ref == "":
	case p.attr("type") == "1":
		a.parents = append(a.parents, ref)
	case p.attr("type") == "2":
		a.children = append(a.children, ref)
	}
}

// finish makes the deed of what was read.
func (a *iatiActivity) finish() {
	title, _ := a.r.choose(a.titles, a.lang)
	a.deed.title = term{title.text, title.at}
	a.deed.start, a.deed.end = a.dates[2], a.dates[4]
	if a.deed.start.text == "" {
		a.deed.start = a.dates[1]
	}
	if a.deed.end.text == "" {
		a.deed.end = a.dates[3]
	}
	if len(a.deed.actors) == 0 && a.reporter != nil {
		a.deed.actors, a.ranks = []actor{*a.reporter}, []int{a.rank}
	}
	a.finishThemes()
	a.finishPlaces()
	a.deed.sums = a.money.sums(a.r)
}
