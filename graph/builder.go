package graph

import (
	"bytes"
	"cmp"
	"slices"
	"strings"

	"example.org/lintas/graph/words"
)

// Builder makes a Network of records, which may come in any order but for one
// rule: an organization comes before what refers to it. A record that is wrong
// is refused at once with a *Fault, and the Builder stays as it was.
type Builder struct {
	about        About
	frame        *Frame
	legend       []Sector
	own          bool          // the legend is the file's own list
	partnerships []Partnership // those that pairs do not hold
	pairs        pairSet
	recorded     []Partnership // those that only count for who is coordinated
	activities   []Activity
	places       []Place
	needs        []Need
	unobserved   []Unobserved
	references   references
	folded       textIndex         // ids in lower case, of those that are not in lower case anyway
	foldedGroups map[string]string // the same of partnerships
	groups       map[string]string // id of a partnership to what its record holds
	rows         map[string]bool   // what the records without an id hold
	placeOf      map[string]int
	strangers    int      // references to nobody so far
	scratch      contents // of the last record
}

// suggestions is the number of references to nobody for which a Builder looks
// for another spelling. Looking takes long, and nobody reads more of them.
const suggestions = 200

// maxStrength is the largest strength of a partnership: larger ones would add up
// to infinity.
const maxStrength = 1e300

// NewBuilder returns a Builder of an empty network.
func NewBuilder() *Builder {
	return &Builder{
		foldedGroups: map[string]string{},
		groups:       map[string]string{},
		rows:         map[string]bool{},
		placeOf:      map[string]int{},
	}
}

// SetAbout says what the data are.
func (b *Builder) SetAbout(a About) { b.about = a }

// AddSector adds a sector to the file's own list, in the order of the legend.
// Once there is one, an organization of any other sector is refused.
func (b *Builder) AddSector(s Sector) error {
	for _, t := range b.legend {
		if t.Key == s.Key {
			if t == s {
				return duplicate("sector", textDuplicate.With(s.Key))
			}
			return refuse("sector", textContradiction.With(s.Key))
		}
	}
	b.own = true
	b.legend = append(b.legend, s)
	return nil
}

// Frame is what a network says beside its records and what those that a filter
// left, or that sectors of another column were given, no longer say by
// themselves.
type Frame struct {
	Directed    bool
	Date        Date
	SectorLabel words.Text
	Legend      []Sector // as Network.Legend has it where it is not the file's own list
}

// SetFrame says what the network is beside its records, where it was one before.
// What is empty in the frame is made of the records as ever, but for the
// direction.
func (b *Builder) SetFrame(f Frame) { b.frame = &f }

// Size returns the number of organizations so far.
func (b *Builder) Size() int { return len(b.references.organizations) }

// Organizations returns the organizations so far in the order of adding. They
// must not be changed.
func (b *Builder) Organizations() []Organization { return b.references.organizations }

// Lookup returns the number of the organization that the reference names, as
// Network.Lookup does. It is the number in the order of adding and good for
// the Builder only.
func (b *Builder) Lookup(reference string) (int, error) {
	i, message, ok := b.references.find(reference, b.strangers < suggestions)
	if !ok {
		b.strangers++
		return 0, refuse("organization", message)
	}
	return i, nil
}

// Grow makes room for more organizations.
func (b *Builder) Grow(n int) {
	b.references.organizations = slices.Grow(b.references.organizations, n)
}

// AddOrganization adds an organization. The id defaults to the name, the name
// to the id and the sector to Unknown. An exact duplicate is merged with a
// warning; one id with two contents is refused, and so are two ids that differ
// only in case.
func (b *Builder) AddOrganization(o Organization) error {
	if o.ID == "" {
		o.ID = o.Name
	}
	if o.Name == "" {
		o.Name = o.ID
	}
	if o.Sector == "" {
		o.Sector = Unknown
	}
	if o.ID == "" {
		return refuse("name", textNoName.With())
	}
	o.Attributes = sortedAttributes(o.Attributes)
	if i := b.withID(o.ID); i >= 0 {
		old := &b.references.organizations[i]
		if bytes.Equal(contents(nil).organization(&o), contents(nil).organization(old)) {
			return duplicate("id", textDuplicate.With(o.ID))
		}
		return refuse("id", textContradiction.With(o.ID))
	}
	lower := strings.ToLower(o.ID)
	if other := b.inLowerCase(o.ID, lower); other >= 0 {
		return refuse("id", textCase.With(o.ID, b.references.id(other)))
	}
	if b.own && o.Sector != Unknown && !slices.ContainsFunc(b.legend, func(s Sector) bool { return s.Key == o.Sector }) {
		return refuse("sector", textSectorNotListed.With(o.Sector, b.sectorKeys()))
	}
	b.references.add(o)
	if lower != o.ID {
		b.folded.put(lower, int32(b.Size()-1), b.lowerID)
	}
	return nil
}

// withID returns the number of the organization with the id, or -1.
func (b *Builder) withID(id string) int32 {
	if b.references.follows(id) {
		return -1
	}
	return b.references.withID(id)
}

// inLowerCase returns the number of another organization whose id in lower case is
// that of the given new id, or -1.
func (b *Builder) inLowerCase(id, lower string) int32 {
	if i := b.folded.find(lower, b.lowerID); i >= 0 || id == lower {
		return i
	}
	return b.references.withID(lower)
}

func (b *Builder) lowerID(i int32) string { return strings.ToLower(b.references.id(i)) }

// Names reports whether an organization has the text as its id, its name or its
// short name.
func (b *Builder) Names(text string) bool { return b.references.has(text) }

func (b *Builder) sectorKeys() string {
	keys := make([]string, len(b.legend))
	for i, s := range b.legend {
		keys[i] = s.Key
	}
	return strings.Join(keys, ", ")
}

// AddPartnership adds a partnership; its members are numbered as by Lookup. A
// strength that is not positive or larger than 1e300 and fewer than two distinct
// members are refused with a warning, as is a period that ends before it starts.
// Size is counted here, unless it is larger: a filter took members away. A
// partnership without an id gets one from its members when the network is built.
func (b *Builder) AddPartnership(p Partnership) error {
	return b.add(p, &b.partnerships)
}

// AddRecorded adds a partnership, as AddPartnership does, that makes no ties and
// only counts for who is coordinated: what a filter by type or relation left out.
func (b *Builder) AddRecorded(p Partnership) error {
	return b.add(p, &b.recorded)
}

func (b *Builder) add(p Partnership, to *[]Partnership) error {
	plain := p.isPlain() && (b.pairs.len() == 0 || b.pairs.directed == p.Directed)
	p.Goals = sorted(p.Goals)
	p.Forums = sorted(p.Forums)
	p.Attributes = sortedAttributes(p.Attributes)
	if p.Pair {
		if p.Source == p.Target {
			return reject("target", textSelfTie.With(b.references.id(int32(p.Source))))
		}
		p.Members = append(slices.Clip(p.Members), Member{Organization: p.Source}, Member{Organization: p.Target})
	}
	p.Members = sortedMembers(p.Members)
	members := len(p.Participants())
	p.Size = max(p.Size, members)
	switch {
	case members < 2:
		return reject("members", textTooFew.With())
	case !(p.Strength > 0):
		return reject("strength", textStrength.With(p.Strength))
	case p.Strength > maxStrength:
		return reject("strength", textLargeStrength.With(p.Strength, maxStrength))
	case !p.Period.valid():
		return reject("end", textEndBeforeStart.With(p.Period.End.String(), p.Period.Start.String()))
	}
	switch {
	case plain && to == &b.partnerships && len(b.recorded) == 0:
		b.pairs.directed = p.Directed
		if !b.pairs.add(int32(p.Source), int32(p.Target), p.Strength) {
			return duplicate("source", textDuplicateRow.With())
		}
		return nil
	case plain && b.pairs.has(int32(p.Source), int32(p.Target), p.Strength):
		return duplicate("source", textDuplicateRow.With())
	}
	if err := b.first(&p); err != nil {
		return err
	}
	*to = append(*to, p)
	return nil
}

// AddPairs adds partnerships in pair form of which nothing else is known, as
// AddPartnership adds each; their ends are two and their strength is one that a
// partnership may have. It returns the numbers of those that were there before; where
// there are none the slices are the Builder's, which sorts them.
func (b *Builder) AddPairs(sources, targets []int32, strengths []float64, directed bool) (duplicates []int) {
	if b.pairs.len() > 0 && b.pairs.directed != directed || len(b.recorded) > 0 {
		for i := range sources {
			if b.AddPartnership(Partnership{Pair: true, Source: int(sources[i]), Target: int(targets[i]), Strength: strengths[i], Directed: directed}) != nil {
				duplicates = append(duplicates, i)
			}
		}
		return duplicates
	}
	b.pairs.directed = directed
	if b.pairs.len() == 0 && b.pairs.take(b.Size(), sources, targets, strengths) {
		return nil
	}
	b.pairs.grow(len(sources))
	for i := range sources {
		if !b.pairs.add(sources[i], targets[i], strengths[i]) {
			duplicates = append(duplicates, i)
		}
	}
	return duplicates
}

// first returns a *Fault where the partnership, or another with its id, was added
// before, and remembers it.
func (b *Builder) first(p *Partnership) error {
	b.scratch = append(b.scratch[:0], 'p').partnership(p)
	if p.ID == "" {
		if b.again() {
			return duplicate("source", textDuplicateRow.With())
		}
		return nil
	}
	if old, ok := b.groups[p.ID]; ok {
		if old == string(b.scratch) {
			return duplicate("id", textDuplicate.With(p.ID))
		}
		return refuse("id", textContradiction.With(p.ID))
	}
	lower := strings.ToLower(p.ID)
	if other, ok := b.foldedGroups[lower]; ok {
		return refuse("id", textCase.With(p.ID, other))
	}
	b.foldedGroups[lower] = p.ID
	b.groups[p.ID] = string(b.scratch)
	return nil
}

// again reports whether a record without an id held the same as the last one,
// and remembers it.
func (b *Builder) again() bool {
	if b.rows[string(b.scratch)] {
		return true
	}
	b.rows[string(b.scratch)] = true
	return false
}

func sorted(list []string) []string {
	list = slices.Clone(list)
	slices.Sort(list)
	return list
}

func sortedAttributes(list []Attribute) []Attribute {
	list = slices.Clone(list)
	slices.SortFunc(list, func(a, c Attribute) int {
		return cmp.Or(strings.Compare(a.Name, c.Name), strings.Compare(a.Value, c.Value))
	})
	return list
}

// sortedMembers returns the members by organization, role and the rest of what
// they hold, each once. A member without a role is left out where the
// organization has another.
func sortedMembers(members []Member) []Member {
	members = slices.Clone(members)
	for i := range members {
		members[i].Goals = sorted(members[i].Goals)
	}
	compare := func(a, c Member) int {
		if a.Organization != c.Organization {
			return a.Organization - c.Organization
		}
		return bytes.Compare(contents(nil).member(&a), contents(nil).member(&c))
	}
	slices.SortFunc(members, compare)
	members = slices.CompactFunc(members, func(a, c Member) bool { return compare(a, c) == 0 })
	out := make([]Member, 0, len(members))
	for i, m := range members {
		another := i > 0 && members[i-1].Organization == m.Organization ||
			i+1 < len(members) && members[i+1].Organization == m.Organization
		if m.Role == "" && bare(m) && another {
			continue
		}
		out = append(out, m)
	}
	return out
}

// bare reports whether the member says nothing beyond who it is.
func bare(m Member) bool {
	return !m.Contribution.Amount.Known() && m.Benefit == "" && len(m.Goals) == 0 && m.Confirmed == NotRecorded
}

// HasPartnership reports whether there is a partnership with the given id.
func (b *Builder) HasPartnership(id string) bool {
	_, ok := b.groups[id]
	return ok
}

// AddActivity adds an activity; its organization is numbered as by Lookup, and
// its partnership is named by id. One that is not there is refused, unless the
// network has a frame: a filter may have taken the partnership away.
func (b *Builder) AddActivity(a Activity) error {
	switch {
	case len(a.Theme) == 0:
		return refuse("theme", textNoTheme.With())
	case !a.Period.valid():
		return reject("end", textEndBeforeStart.With(a.Period.End.String(), a.Period.Start.String()))
	case a.Budget.Amount.Sign() < 0:
		return reject("budget", textNegative.With(a.Budget.Amount.String()))
	case a.Partnership != "" && !b.HasPartnership(a.Partnership) && b.frame == nil:
		return refuse("partnership", textNoPartnership.With(a.Partnership))
	}
	a.Attributes = sortedAttributes(a.Attributes)
	b.scratch = append(b.scratch[:0], 'a').activity(&a)
	if b.again() {
		return duplicate("organization", textDuplicateRow.With())
	}
	b.activities = append(b.activities, a)
	return nil
}

// AddPlace adds a place to the table of places. Its Path is made when the
// network is built; a parent may come later.
func (b *Builder) AddPlace(p Place) error {
	if p.Code == "" {
		return refuse("code", textNoCode.With())
	}
	if p.Name == "" {
		p.Name = p.Code
	}
	if i, ok := b.placeOf[p.Code]; ok {
		if bytes.Equal(contents(nil).place(&b.places[i]), contents(nil).place(&p)) {
			return duplicate("code", textDuplicate.With(p.Code))
		}
		return refuse("code", textContradiction.With(p.Code))
	}
	b.placeOf[p.Code] = len(b.places)
	b.places = append(b.places, p)
	return nil
}

// AddNeed adds a need.
func (b *Builder) AddNeed(d Need) error {
	switch {
	case len(d.Theme) == 0:
		return refuse("theme", textNoTheme.With())
	case len(d.Place) == 0 && d.PlaceCode == "":
		return refuse("place", textNoPlace.With())
	case d.People < 0 || d.Target < 0 || d.Wanted < 0:
		return reject("people", textNegativeNeed.With())
	}
	b.scratch = append(b.scratch[:0], 'n').need(&d)
	if b.again() {
		return duplicate("theme", textDuplicateRow.With())
	}
	b.needs = append(b.needs, d)
	return nil
}

// AddUnobserved says that a pair, numbered as by Lookup, was not observed.
func (b *Builder) AddUnobserved(u Unobserved) {
	if u.A > u.B {
		u.A, u.B = u.B, u.A
	}
	b.unobserved = append(b.unobserved, u)
}

func (p Period) valid() bool { return p.Start == 0 || p.End == 0 || p.Start <= p.End }

func refuse(field string, m words.Message) *Fault {
	return &Fault{Field: field, Severity: Error, Outcome: Rejected, Message: m}
}

func reject(field string, m words.Message) *Fault {
	return &Fault{Field: field, Severity: Warning, Outcome: Rejected, Message: m}
}

func duplicate(field string, m words.Message) *Fault {
	return &Fault{Field: field, Severity: Warning, Outcome: Merged, Message: m}
}
