package read

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/match"
	"example.org/lintas/graph/words"
)

// Same says that several spellings were taken for one organization.
type Same struct {
	Name      string
	Spellings []Spelling // the others, sorted
}

// Mention is how files write an organization, where they do first and how often,
// and what it is taken for.
type Mention struct {
	Written, Where                string
	Count                         int
	Name, ShortName, Sector, Type string
	// ID is that of the organization in the network; empty where there is none
	// because Ignored or Part.
	ID string
	// Ignored says that a mapping decided that it names no organization.
	Ignored bool
	// Part says that it is a part of a cell that may name several organizations.
	Part bool
}

// Spelling is how a file writes an organization, where it does first, and why it
// is taken for another spelling.
type Spelling struct {
	Text, Where string
	Reason      words.Message
}

// Likely proposes that two spellings are one organization. They stay two until a
// mapping says that they are one.
type Likely struct {
	A, B           string
	WhereA, WhereB string
	Score          float64
	Reason         words.Message
}

// register is the organizations that deeds and references name, by what files
// write.
type register struct {
	in       *input
	mentions map[mentionKey]*mention
	keys     []mentionKey // sorted
	ids      map[mentionKey]string
	people   []*person
}

// mentionKey is what tells one mention from another: the name as written, and
// the identifier where there is one.
type mentionKey struct{ name, id string }

// mention is what the files say of an organization under one spelling.
type mention struct {
	mentionKey
	acronyms, kinds, sectors, regions votes
	weight                            int
	where                             string
	referred                          bool          // by a table of lintas's own
	reason                            words.Message // why it is taken for the name of its group
}

// person is an organization that mentions were found to be.
type person struct {
	name, short string
	mentions    []*mention
	known       string              // the id of one that a table of organizations has
	at          string              // where it stands there
	decided     *Identified         // what the mapping says of it
	record      *graph.Organization // of the table; nil where none has it
}

// votes counts texts.
type votes map[string]int

func (t *votes) add(text string) {
	if text == "" {
		return
	}
	if *t == nil {
		*t = votes{}
	}
	(*t)[text]++
}

// most returns the most frequent text, the first in order where several are.
func (t votes) most() string {
	best := ""
	for _, text := range slices.Sorted(maps.Keys(t)) {
		if best == "" || t[text] > t[best] {
			best = text
		}
	}
	return best
}

func (t *votes) join(other votes) {
	for text, n := range other {
		if *t == nil {
			*t = votes{}
		}
		(*t)[text] += n
	}
}

func newRegister(in *input) *register {
	return &register{in: in, mentions: map[mentionKey]*mention{}, ids: map[mentionKey]string{}}
}

// note remembers an actor of a deed and returns its key.
func (r *register) note(a *actor, file *File) mentionKey {
	key := mentionKey{a.name.text, a.id}
	m := r.mentions[key]
	if m == nil {
		f := fault{line: a.name.at.line, column: a.name.at.column}
		m = &mention{mentionKey: key, where: f.problem(file, graph.Error).Where()}
		r.mentions[key] = m
	}
	m.weight++
	m.acronyms.add(a.acronym)
	m.kinds.add(a.kind)
	m.sectors.add(a.sector)
	m.regions.add(a.region)
	return key
}

// refer remembers a reference to an organization that no table has.
func (r *register) refer(name reference) {
	key := mentionKey{name: name.name}
	m := r.mentions[key]
	if m == nil {
		f := fault{line: name.cell.line, column: name.cell.column}
		m = &mention{mentionKey: key, where: f.problem(name.file, graph.Error).Where()}
		r.mentions[key] = m
	}
	m.weight++
	m.referred = true
}

// identify finds out which mentions are one organization: what the mapping says,
// then what is certain. What is only likely is proposed.
func (r *register) identify() {
	r.keys = slices.SortedFunc(maps.Keys(r.mentions), func(a, b mentionKey) int {
		return cmp.Or(strings.Compare(a.name, b.name), strings.Compare(a.id, b.id))
	})
	var people []*person // what is matched, one for each of list
	var list []match.Mention
	anchors := map[string]*person{} // by name and, of those of tables, by id: whom a mapping may mean
	organizations := r.in.builder.Organizations()
	for i := range organizations {
		o := &organizations[i]
		p := &person{name: o.Name, short: o.ShortName, known: o.ID, at: r.in.standing(i), record: o}
		for _, name := range []string{o.ID, o.Name} {
			if r.in.decisions != nil && anchors[name] == nil {
				anchors[name] = p
			}
		}
		people = append(people, p)
		list = append(list, match.Mention{Name: o.Name, Acronym: o.ShortName, ID: o.Attribute("identifier"), Weight: anchorWeight})
	}
	for _, key := range r.keys {
		m := r.mentions[key]
		decided := r.in.decisions.identified(m.name)
		if decided == nil || decided.Ignore || len(decided.Split) > 0 {
			p := &person{name: m.name, mentions: []*mention{m}}
			short := m.acronyms.most()
			if e := r.in.directory.acronym(m.name); e != nil {
				p.name, p.short, short = e.name, m.name, m.name
				m.reason = textByDirectory.With(m.name)
			}
			people = append(people, p)
			list = append(list, match.Mention{Name: p.name, Acronym: short, ID: m.id, Weight: m.weight})
			continue
		}
		p := anchors[cmp.Or(r.in.heads[decided], decided.ID, decided.name())]
		if p == nil {
			p = anchors[decided.name()]
		}
		if p == nil {
			p = &person{name: decided.name(), short: decided.ShortName, decided: decided}
			anchors[p.name] = p
			people = append(people, p)
			list = append(list, match.Mention{Name: p.name, Acronym: p.short, Weight: anchorWeight})
		}
		m.reason = deciders[byMapping].With()
		p.mentions = append(p.mentions, m)
	}
	found := match.Find(list)
	open := r.in.openSplits()
	gone := make([]bool, len(people))
	for _, g := range found.Certain {
		r.join(people, g, gone)
	}
	for i, p := range people {
		if !gone[i] {
			r.people = append(r.people, p)
		}
	}
	r.propose(people, found, open)
	r.proposeParts(people, list, open)
}

// anchorWeight makes the spelling of a table of organizations, or of a mapping,
// the one that stands for a group.
const anchorWeight = 1 << 30

// join puts the members of a group together with the one that stands for it.
// Those that a table or the mapping tells apart stay apart.
func (r *register) join(people []*person, g match.Group, gone []bool) {
	head := people[g.Display]
	for _, m := range g.Members {
		p := people[m.Mention]
		if p.isAnchor() && (!head.isAnchor() || p.name == people[g.Display].name && head.name != p.name) {
			head = p
		}
	}
	if head.short == "" {
		head.short = g.Acronym
	}
	for _, m := range g.Members {
		p := people[m.Mention]
		if p == head || p.isAnchor() {
			continue
		}
		for _, one := range p.mentions {
			if one.reason.Text == (words.Text{}) {
				one.reason = m.Reason
			}
		}
		head.mentions = append(head.mentions, p.mentions...)
		gone[m.Mention] = true
	}
}

// isAnchor reports whether a table or the mapping says who the person is.
func (p *person) isAnchor() bool { return p.known != "" || p.decided != nil }

// propose notes pairs that may be one organization.
// A cell that may name several resembles each of them; that is no news.
func (r *register) propose(people []*person, found match.Matches, open map[string]*Split) {
	for _, pair := range found.Likely {
		a, b := people[pair.A], people[pair.B]
		if open[a.name] != nil || open[b.name] != nil {
			continue
		}
		r.in.account.Likely = append(r.in.account.Likely, Likely{
			A: a.name, B: b.name, WhereA: a.where(), WhereB: b.where(), Score: pair.Score, Reason: pair.Reason})
	}
	r.in.account.LikelyOmitted += found.Omitted
}

// where returns the place of the person's first mention.
func (p *person) where() string {
	if p.at != "" || len(p.mentions) == 0 {
		return p.at
	}
	return p.mentions[0].where
}

// add adds the organizations that no table has to the builder, and says of each
// mention whom it names.
func (r *register) add() {
	taken := map[string]bool{}
	for _, p := range r.people {
		id := p.known
		var o graph.Organization
		if p.record != nil {
			o = *p.record
		}
		if id == "" && len(p.mentions) > 0 {
			o = r.organization(p)
			for taken[strings.ToLower(o.ID)] || r.in.builder.Names(o.ID) {
				o.ID += " (2)"
			}
			taken[strings.ToLower(o.ID)] = true
			id = o.ID
			r.record(p, o)
		}
		same := Same{Name: p.name}
		for _, m := range p.mentions {
			r.ids[m.mentionKey] = id
			r.in.account.mentions = append(r.in.account.mentions, Mention{Written: m.name, Where: m.where, Count: m.weight,
				Name: cmp.Or(o.Name, p.name), ID: id, ShortName: o.ShortName, Sector: o.Sector, Type: o.Type})
			if m.referred && r.in.faults[m.name] == nil {
				r.in.aliases[m.name] = id
			}
			if m.name != p.name && m.reason.Text != deciders[byMapping] {
				same.Spellings = append(same.Spellings, Spelling{Text: m.name, Where: m.where, Reason: m.reason})
			}
		}
		if len(same.Spellings) > 0 && p.decided == nil {
			r.in.account.Same = append(r.in.account.Same, same)
		}
	}
}

// record adds the organization of a person to the builder.
func (r *register) record(p *person, o graph.Organization) {
	if err := r.in.builder.AddOrganization(o); err != nil {
		message := messageOf(err)
		for _, m := range p.mentions {
			r.in.faults[m.name] = &message
		}
		return
	}
	if slices.ContainsFunc(p.mentions, func(m *mention) bool { return m.referred }) {
		r.in.account.Added++
		r.in.account.AddedNames = append(r.in.account.AddedNames, o.ID)
	}
}

// organization returns the record of a person that no table has.
func (r *register) organization(p *person) graph.Organization {
	var acronyms, kinds, sectors, regions, ids votes
	for _, m := range p.mentions {
		acronyms.join(m.acronyms)
		kinds.join(m.kinds)
		sectors.join(m.sectors)
		regions.join(m.regions)
		if m.id != "" {
			ids.add(m.id)
		}
	}
	o := graph.Organization{ID: p.name, Name: p.name, ShortName: cmp.Or(p.short, acronyms.most()),
		Type: kinds.most(), Region: regions.most()}
	if id := ids.most(); id != "" {
		o.Attributes = append(o.Attributes, graph.Attribute{Name: "identifier", Value: id})
	}
	sector := sectors.most()
	r.in.directory.complete(&o)
	if d := p.decided; d != nil {
		o.ID, o.Name, o.Type = cmp.Or(d.ID, p.name), p.name, cmp.Or(d.Type, o.Type)
		o.ShortName = cmp.Or(d.ShortName, o.ShortName)
		sector = cmp.Or(d.Sector, sector)
	}
	if o.ShortName == o.Name {
		o.ShortName = ""
	}
	o.Sector = r.in.sectorOf(sector, o.Type)
	return o
}
