package read

import (
	"context"
	"encoding/xml"
	"strings"

	"example.org/lintas/graph/words"
)

var iatiForm = form{
	Format: Format{Key: "iati", Endings: []string{".xml", ".iati"},
		Title: words.Text{EN: "IATI activities", ID: "kegiatan IATI"}},
	looks: looksIATI,
	read:  readIATI,
}

// looksIATI reports whether a text begins like XML with activities, which may
// stand in what a server wraps around them.
func looksIATI(text string) bool {
	const head = 64 << 10
	text = strings.TrimSpace(text[:min(len(text), head)])
	return strings.HasPrefix(text, "<") &&
		(strings.Contains(text, "<iati-activities") || strings.Contains(text, "<iati-activity"))
}

// iatiReader turns the activities of the International Aid Transparency
// Initiative, versions 1.01 to 2.03, into deeds: one thing and one deed each.
//
// Who takes part is what participating-org says, in its roles. The publisher
// (reporting-org) is no participant by publishing; where an activity names no
// participant it is the only one, unless it says that it reports what others do.
// Givers and takers of single transactions are no participants either: they may
// be shops, or people.
//
// A text in several languages is taken in the file's language if it names one
// and has it, else in English, else the first. So is the name of an organization
// that is called several things.
type iatiReader struct {
	*activityTokens
	tally
	text     string
	lang     string // of the file
	names    *callings
	codes    *callings // what the codes of themes and regions are called
	keys     []iatiKey // of the deeds
	seen     map[string]iatiSeen
	children map[string][]string // by the identifier of the activity that has them
	paidBy   map[int][]string    // activities whose money a deed passes on
}

// iatiKey holds what the last parts of a deed's themes and places are looked up
// by in codes; empty for one that is named already.
type iatiKey struct{ themes, places []string }

type iatiSeen struct {
	raw  string
	line int
	deed int // -1 where it was refused
}

func readIATI(ctx context.Context, text string, d *document) {
	r := &iatiReader{activityTokens: newActivityTokens(ctx, text, d), text: text,
		names: newCallings(), codes: newCallings(), seen: map[string]iatiSeen{},
		children: map[string][]string{}, paidBy: map[int][]string{}}
	for {
		token := r.next()
		if token == nil {
			break
		}
		if start, ok := token.(xml.StartElement); ok {
			switch start.Name.Local {
			case "iati-activities":
				r.lang = languageOf(start.Attr)
			case "iati-activity":
				r.activity(start)
			}
		}
	}
	if len(d.fates) == 0 && len(d.failures) == 0 && ctx.Err() == nil {
		d.fail(spot{1, 1}, textActivityNone)
	}
	settleActors(d, r.names, &r.tally)
	r.settleCodes()
	r.leaveParents()
	r.flagPassedOn()
	r.report(d)
}

// activity reads one activity, whose element has just begun, and adds its deed.
func (r *iatiReader) activity(start xml.StartElement) {
	thing, at, from := r.d.thing(), r.at, r.offset
	a := newIATIActivity(r, start, at)
	large := false
	for {
		token := r.next()
		if _, over := token.(xml.EndElement); over {
			break
		}
		if token == nil {
			r.d.fates[thing] = failed
			return
		}
		child, ok := token.(xml.StartElement)
		if !ok {
			continue
		}
		take := iatiParts[child.Name.Local]
		if take == nil || child.Name.Space != start.Name.Space {
			r.skip()
			continue
		}
		p, fits := r.part(child)
		large = large || !fits
		take(a, &p)
	}
	r.close(a, thing, at, r.text[from:r.xml.InputOffset()], large)
}

// close adds the deed of an activity that is read, or says why there is none.
func (r *iatiReader) close(a *iatiActivity, thing int, at spot, raw string, large bool) {
	id := a.deed.id.text
	called := shorten(id)
	if first, again := r.seen[id]; again && id != "" {
		if first.raw == raw {
			r.d.fates[thing] = merged
		} else {
			r.d.refuse(thing, at, textActivityTwice, called, first.line)
		}
		return
	}
	r.seen[id] = iatiSeen{raw, at.line, -1}
	a.finish()
	switch {
	case large:
		r.d.refuse(thing, at, textActivityLarge, called, activityParts)
		return
	case len(a.deed.actors) > activityActors:
		r.d.refuse(thing, at, textActivityCrowd, called, activityActors)
		return
	case len(a.deed.actors) == 0:
		r.d.refuse(thing, at, textActivityNobody, called)
		return
	}
	for i := range a.deed.actors {
		n := &a.deed.actors[i]
		if n.id != "" {
			r.names.note(n.id, n.name.text, a.ranks[i])
		}
	}
	deed := len(r.d.deeds)
	r.seen[id] = iatiSeen{raw, at.line, deed}
	r.keys = append(r.keys, a.key)
	r.children[id] = append(r.children[id], a.children...)
	for _, parent := range a.parents {
		r.children[parent] = append(r.children[parent], id)
	}
	if len(a.paidBy) > 0 {
		r.paidBy[deed] = a.paidBy
	}
	a.deed.thing = thing
	r.d.deeds = append(r.d.deeds, a.deed)
}

// said is a text in one of its languages.
type said struct {
	lang, text string
	at         spot
}

// said returns the texts of an element: those of its narratives or, before
// version 2, its own. One without a language is in that of the activity.
func (r *iatiReader) said(p *element, lang string) []said {
	var out []said
	add := func(p *element) {
		if text := r.d.cleaned(p.text, p.at); text != "" {
			of := languageOf(p.attrs)
			if of == "" {
				of = lang
			}
			out = append(out, said{of, text, p.at})
		}
	}
	for i := range p.parts {
		if p.parts[i].name == "narrative" {
			add(&p.parts[i])
		}
	}
	if len(out) == 0 {
		add(p)
	}
	return out
}

// choose returns the text that is taken, and how good its language is.
func (r *iatiReader) choose(texts []said, lang string) (said, int) {
	for rank, want := range []string{r.lang, lang, "en"} {
		for _, s := range texts {
			if s.lang == want && (want != "" || rank == 1) {
				return s, r.rank(s.lang)
			}
		}
	}
	if len(texts) == 0 {
		return said{}, 2
	}
	return texts[0], r.rank(texts[0].lang)
}

// rank returns how good a language is for the names of the whole file.
func (r *iatiReader) rank(lang string) int {
	switch {
	case lang == r.lang && lang != "":
		return 0
	case lang == "en":
		return 1
	}
	return 2
}
