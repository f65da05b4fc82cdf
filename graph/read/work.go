package read

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// readDeeds turns the deeds of all documents into organizations, partnerships
// with their members, and activities.
func (in *input) readDeeds() {
	in.readDirectory(in.sources["directory"])
	r := newRegister(in)
	for _, d := range in.documents {
		for i := range d.doc.deeds {
			in.decide(&d.doc.deeds[i], d.file)
			for k := range d.doc.deeds[i].actors {
				r.note(&d.doc.deeds[i].actors[k], d.file)
			}
		}
	}
	for _, name := range in.strangers() {
		r.refer(name)
	}
	if len(r.mentions) == 0 && !in.opt.Propose {
		return
	}
	r.identify()
	r.add()
	in.placesOfDeeds()
	in.spellPaths()
	w := &workshop{in: in, register: r}
	for _, d := range in.documents {
		if len(d.doc.deeds) > 0 {
			w.benches = append(w.benches, &bench{d, &document{titles: d.doc.titles, delimiter: d.doc.delimiter}})
		}
	}
	w.write()
	for _, b := range w.benches {
		for _, t := range b.drafts.drafts {
			in.takeDraft(b.file, t, b.things)
		}
	}
}

// decide takes out of a deed the names that the mapping says are nobody's, and
// splits those that it says are several.
func (in *input) decide(d *deed, file *File) {
	var actors []actor
	for _, a := range d.actors {
		if a.name.text == "" {
			a.name.text = a.id
		}
		if name, held := withoutContact(a.name.text); held {
			a.name.text = name
			file.Private.Cells++
		}
		decided := in.decisions.identified(a.name.text)
		switch {
		case a.name.text == "":
		case decided != nil && decided.Ignore:
			f := fault{line: a.name.at.line, column: a.name.at.column}
			in.decisions.passOver(a.name.text, f.problem(file, graph.Warning).Where())
		case decided != nil && len(decided.Split) > 0:
			for _, name := range decided.Split {
				if o := in.decisions.identified(name); o == nil || !o.Ignore {
					actors = append(actors, actor{role: a.role, name: term{name, a.name.at}, kind: a.kind, sector: a.sector, region: a.region, one: a.one})
				}
			}
		default:
			actors = append(actors, a)
		}
	}
	d.actors = actors
}

// workshop turns deeds into drafts.
type workshop struct {
	in       *input
	register *register
	benches  []*bench
	bundles  map[string]*bundle
	order    []*bundle
}

// bench is a document and the drafts that are made of its deeds.
type bench struct {
	taken
	drafts *document
}

// work is a deed and where it comes from.
type work struct {
	*deed
	*bench
}

// bundle is the deeds that are one partnership.
type bundle struct {
	id    string
	rest  string // what tells flows of the same actors apart
	deeds []work
	cast  []role
}

// role is an organization in one role of a bundle.
type role struct{ role, id string }

func (w *workshop) write() {
	w.bundles = map[string]*bundle{}
	of := map[*deed]*bundle{}
	for _, b := range w.benches {
		w.gather(b, of)
	}
	number(w.order)
	for _, b := range w.order {
		if len(b.organizations()) > 1 {
			w.partnership(b)
		}
	}
	for _, b := range w.benches {
		for i := range b.doc.deeds {
			if d := &b.doc.deeds[i]; of[d] != nil {
				w.activities(work{d, b}, of[d])
			}
		}
	}
}

// gather puts the deeds of a document into bundles.
func (w *workshop) gather(b *bench, of map[*deed]*bundle) {
	var nobody, again counted
	for i := range b.doc.deeds {
		d := &b.doc.deeds[i]
		if len(d.actors) == 0 {
			if b.things.fates[d.thing] == open {
				b.things.fates[d.thing] = failed
				nobody.add(d.at)
			}
			continue
		}
		key, one := w.bundle(work{d, b})
		switch old := w.bundles[key]; {
		case old == nil:
			w.bundles[key] = one
			w.order = append(w.order, one)
		case d.flow:
			b.things.fates[d.thing] = merged
			again.add(d.at)
			continue
		default:
			old.add(one.cast)
			old.deeds = append(old.deeds, one.deeds...)
			one = old
		}
		of[d] = one
	}
	again.warn(w.in, b.file, textRowsTwice)
	nobody.warn(w.in, b.file, textNobodyInRow)
}

// counted is a number of places in a file that one warning tells, and the first
// of them.
type counted struct {
	n  int
	at spot
}

func (c *counted) add(at spot) {
	if c.n++; c.n == 1 {
		c.at = at
	}
}

func (c *counted) warn(in *input, file *File, text words.Text) {
	if c.n > 0 {
		in.warn(file, fault{c.at.line, c.at.column, text.With(c.n)})
	}
}

// bundle returns the deed as a partnership of its own, and the key that it
// shares with the deeds that are the same one.
func (w *workshop) bundle(d work) (string, *bundle) {
	b := &bundle{deeds: []work{d}}
	for i := range d.actors {
		a := &d.actors[i]
		b.add([]role{{a.role, w.register.ids[mentionKey{a.name.text, a.id}]}})
	}
	b.id = b.base()
	key := "actors " + b.id
	if d.id.text != "" {
		b.id = d.id.text
		key = "id " + b.id
	}
	if d.flow {
		var rest strings.Builder
		fmt.Fprintf(&rest, "%q", b.base())
		for _, t := range []term{d.start, d.end, d.title, d.status} {
			fmt.Fprintf(&rest, "%q", t.text)
		}
		for _, s := range d.sums {
			fmt.Fprintf(&rest, "%q %q", s.amount.text, s.currency)
		}
		fmt.Fprintf(&rest, "%q %q", pathsOf(d.themes), pathsOf(d.places))
		b.rest = rest.String()
		key = "flow " + b.id + b.rest
	}
	return key, b
}

func pathsOf(shares []share) []string {
	out := make([]string, len(shares))
	for i, s := range shares {
		out[i] = strings.Join(s.path, graph.PathSeparator) + s.percent
	}
	slices.Sort(out)
	return out
}

// add adds organizations in their roles, each once.
func (b *bundle) add(cast []role) {
	for _, r := range cast {
		if !slices.Contains(b.cast, r) {
			b.cast = append(b.cast, r)
		}
	}
	slices.SortFunc(b.cast, func(x, y role) int {
		return cmp.Or(rankOf(x.role)-rankOf(y.role), strings.Compare(x.role, y.role), strings.Compare(x.id, y.id))
	})
}

// ranks is the order of roles in the id and the name of a partnership.
var ranks = []string{graph.Funder, graph.Programme, graph.Implementer}

func rankOf(role string) int {
	if i := slices.Index(ranks, role); i >= 0 {
		return i
	}
	return len(ranks)
}

// base is the id of a partnership that the file gives none: its funders,
// programme partners, implementers and the others, joined by slashes.
func (b *bundle) base() string {
	parts := make([]string, len(ranks))
	for _, r := range b.cast {
		i := rankOf(r.role)
		switch {
		case i == len(ranks):
			parts = append(parts, r.id)
		case parts[i] == "":
			parts[i] = r.id
		default:
			parts[i] += "+" + r.id
		}
	}
	return strings.Join(parts, "/")
}

// number gives flows of the same actors ids of their own, in an order that the
// order of rows does not change.
func number(bundles []*bundle) {
	slices.SortStableFunc(bundles, func(a, b *bundle) int {
		return cmp.Or(strings.Compare(a.id, b.id), strings.Compare(a.rest, b.rest))
	})
	count := map[string]int{}
	for _, b := range bundles {
		if b.rest == "" {
			continue
		}
		base := b.id
		if count[base]++; count[base] > 1 {
			b.id += " #" + strconv.Itoa(count[base])
		}
	}
}

// organizations returns the ids of those that take part, each once.
func (b *bundle) organizations() []string {
	var out []string
	for _, r := range b.cast {
		if !slices.Contains(out, r.id) {
			out = append(out, r.id)
		}
	}
	return out
}

// partnership writes the bundle as a partnership and its members.
func (w *workshop) partnership(b *bundle) {
	first := b.deeds[0]
	for _, d := range b.deeds[1:] {
		if d.bench == first.bench {
			d.things.follow(d.thing, first.thing)
		}
	}
	p := first.drafts.draft("partnerships").add(first.thing, first.at)
	p.set("id", b.id, first.at)
	p.set("name", w.title(b), first.at)
	if first.id.text == "" && !first.flow {
		p.set("strength", strconv.Itoa(len(b.deeds)), first.at)
	}
	p.term("type", b.common(func(d *deed) term { return d.kind }))
	p.term("relation", b.common(func(d *deed) term { return d.relation }))
	p.term("status", b.status())
	if forums := b.forums(); len(forums) > 0 {
		p.set("forum", strings.Join(forums, "; "), first.at)
	}
	if len(b.deeds) == 1 {
		p.term("start", first.start)
		p.term("end", first.end)
	}
	funded := fund(b, p)
	for _, r := range b.cast {
		m := first.drafts.draft("members").add(first.thing, first.at)
		m.set("partnership", b.id, first.at)
		m.set("organization", r.id, first.at)
		m.set("role", r.role, first.at)
		if s := funded[r]; s != nil {
			m.term("contribution", s.amount)
			m.set("currency", s.currency, s.amount.at)
		}
	}
}

func (r draftRow) term(column string, t term) { r.set(column, t.text, t.at) }

// fund writes what the partnership costs: as what its only funder contributes
// where there is one, and otherwise as its budget. Sums of several deeds or in
// several currencies stay with the activities.
func fund(b *bundle, p draftRow) map[role]*sum {
	d := b.deeds[0]
	if len(b.deeds) != 1 || len(d.sums) != 1 || (!d.flow && d.id.text == "") {
		return nil
	}
	s := &d.sums[0]
	p.term("budget", s.amount)
	p.set("currency", s.currency, s.amount.at)
	var funders []role
	for _, r := range b.cast {
		if r.role == graph.Funder {
			funders = append(funders, r)
		}
	}
	if len(funders) != 1 || !d.flow {
		return nil
	}
	return map[role]*sum{funders[0]: s}
}

// title returns what the partnership is called: its title, or the short names of
// those that take part.
func (w *workshop) title(b *bundle) string {
	if t := b.common(func(d *deed) term { return d.title }).text; t != "" && b.deeds[0].id.text != "" {
		return shorten(t)
	}
	ids := b.organizations()
	labels := make([]string, len(ids))
	for i, id := range ids {
		labels[i] = w.in.label(id)
	}
	return strings.Join(labels, ", ")
}

// common returns the term that all deeds of the bundle share, or an empty one.
func (b *bundle) common(of func(*deed) term) term {
	t := of(b.deeds[0].deed)
	for _, d := range b.deeds[1:] {
		if of(d.deed).text != t.text {
			return term{}
		}
	}
	return t
}

// statusOrder is which status a partnership of several rows has: the first that
// a row has. Statuses of no meaning to lintas come last.
var statusOrder = []string{"planned", "suspended", "completed", "closed", "finished", "cancelled"}

func (b *bundle) status() term {
	rank := func(text string) int {
		if graph.Ongoing(text) {
			return -1
		}
		if i := slices.Index(statusOrder, strings.ToLower(text)); i >= 0 {
			return i
		}
		return len(statusOrder)
	}
	best := b.deeds[0].status
	for _, d := range b.deeds[1:] {
		if order := cmp.Or(rank(d.status.text)-rank(best.text), strings.Compare(d.status.text, best.text)); order < 0 {
			best = d.status
		}
	}
	return best
}

func (b *bundle) forums() []string {
	var out []string
	for _, d := range b.deeds {
		if f := d.forum.text; f != "" && !slices.Contains(out, f) {
			out = append(out, f)
		}
	}
	slices.Sort(out)
	return out
}
