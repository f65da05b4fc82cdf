package read

import (
	"cmp"
	"slices"
	"strings"

	"example.org/lintas/graph"
)

// readOrganizations adds the organizations to the builder: those of tables of
// their own, and those that files of other forms list, several of which may say
// something of one.
func (in *input) readOrganizations(sources []*source) {
	var drafts []*source
	var others []*source
	for _, s := range sources {
		if s.body != nil && len(sources) == 1 && s.organizationList().readListed(in.ctx) {
			s.body = nil
			continue
		}
		s.cut()
		others = append(others, s)
		for i := range s.rows {
			r := row{source: s, record: &s.rows[i]}
			in.book.gather(r.text("sector"))
		}
	}
	for _, s := range others {
		if s.typed {
			drafts = append(drafts, s)
			continue
		}
		for _, r := range s.ordered("id", "name") {
			in.addOrganization(r, r.organizationRecord())
		}
	}
	in.readDrafted(drafts)
	in.reportOwnSectors(sources)
}

// addOrganization adds the organization of a row. One with a fault is added
// where the run ends anyway, so that what refers to it is not reported too.
func (in *input) addOrganization(r *row, o graph.Organization) {
	if in.decided(r, &o) {
		return
	}
	r.warnExample("name")
	if r.failed && in.opt.Lenient {
		in.leaveOut(r, o)
		r.close(nil)
		return
	}
	err := in.builder.AddOrganization(o)
	if r.close(err) || err == nil {
		in.stand(stand{r.source.file, r.record.line}, o, err)
	} else {
		in.leaveOut(r, o)
	}
}

// decided applies what the mapping says of the organization. It reports whether
// nothing is left to be added: the row names no organization, or one that another
// row has named.
func (in *input) decided(r *row, o *graph.Organization) bool {
	d := in.decisions.identified(o.Name)
	if d == nil {
		d = in.decisions.identified(o.ID)
	}
	if d == nil {
		return false
	}
	if d.Ignore {
		in.decisions.passOver(cmp.Or(o.Name, o.ID), r.where())
		r.count(graph.Rejected)
		return true
	}
	if head, named := in.heads[d]; named {
		for _, name := range []string{o.ID, o.Name, o.ShortName} {
			if name != "" && !in.builder.Names(name) {
				in.aliases[name] = head
			}
		}
		r.count(graph.Merged)
		return true
	}
	if len(d.Split) == 0 {
		if o.ID == "" {
			o.ID = o.Name
		}
		in.heads[d] = o.ID
		o.Name = cmp.Or(d.name(), o.Name)
	}
	o.ShortName, o.Type = cmp.Or(d.ShortName, o.ShortName), cmp.Or(d.Type, o.Type)
	if key, wrong := in.book.sector(d.Sector); d.Sector != "" && wrong == nil {
		o.Sector = key
	}
	return false
}

// readDrafted adds the organizations that files of other forms list. What
// several files say of one is put together; where they contradict one another
// the first file in order is right, with a warning.
func (in *input) readDrafted(drafts []*source) {
	type drafted struct {
		rows []*row
		graph.Organization
	}
	known, folded := map[string]*drafted{}, map[string]*drafted{}
	var order []*drafted
	for _, s := range drafts {
		for _, r := range s.ordered("id", "name") {
			o := r.organizationRecord()
			key := cmp.Or(o.ID, o.Name)
			d := known[key]
			if other := folded[strings.ToLower(key)]; d == nil && other != nil && other.rows[0].source.file != s.file {
				d = other // another file writes it in other letters
				in.aliases[key] = cmp.Or(d.ID, d.Name)
				in.account.Same = append(in.account.Same, Same{Name: cmp.Or(d.Name, d.ID),
					Spellings: []Spelling{{Text: key, Where: r.where(), Reason: textOtherCase.With()}}})
			}
			if d == nil || key == "" {
				d = &drafted{Organization: o}
				known[key], folded[strings.ToLower(key)] = d, d
				order = append(order, d)
			} else if field := complete(&d.Organization, &o); field != "" {
				r.warn(field, textContradicted.With(shorten(key), d.rows[0].where()))
			}
			d.rows = append(d.rows, r)
		}
	}
	for _, d := range order {
		if in.builder.Names(cmp.Or(d.ID, d.Name)) {
			for _, r := range d.rows {
				r.count(graph.Merged)
			}
			continue
		}
		in.addOrganization(d.rows[0], d.Organization)
		for _, r := range d.rows[1:] {
			r.close(nil)
		}
	}
}

// complete fills what the first record leaves open with what the second says of
// the same organization. It returns a column in which they contradict one
// another, or nothing.
func complete(o, more *graph.Organization) (contradicted string) {
	for _, f := range []struct {
		name string
		to   *string
		from string
	}{
		{"name", &o.Name, more.Name}, {"short_name", &o.ShortName, more.ShortName}, {"type", &o.Type, more.Type},
		{"region", &o.Region, more.Region}, {"place_code", &o.PlaceCode, more.PlaceCode},
	} {
		if *f.to == "" {
			*f.to = f.from
		} else if f.from != "" && !strings.EqualFold(f.from, *f.to) {
			contradicted = f.name
		}
	}
	if o.Sector == graph.Unknown {
		o.Sector = more.Sector
	} else if more.Sector != graph.Unknown && more.Sector != o.Sector {
		contradicted = "sector"
	}
	if o.Answered == graph.NotRecorded {
		o.Answered = more.Answered
	}
	if o.Asked == graph.NotRecorded {
		o.Asked = more.Asked
	}
	for _, a := range more.Attributes {
		if o.Attribute(a.Name) == "" {
			o.Attributes = append(o.Attributes, a)
		}
	}
	return contradicted
}

func (r *row) organizationRecord() graph.Organization {
	o := graph.Organization{
		ID: r.text("id"), Name: r.text("name"), ShortName: r.text("short_name"),
		Type: r.text("type"), Region: r.text("region"), PlaceCode: r.text("place_code"),
		Asked: r.answer("asked"), Answered: r.answer("answered"),
		Attributes: r.attributes(),
	}
	for _, kept := range []string{"power", "interest"} {
		if text := r.text(kept); text != "" {
			o.Attributes = append(o.Attributes, graph.Attribute{Name: kept, Value: text})
		}
	}
	sector, wrong := r.source.in.book.sector(r.text("sector"))
	if wrong != nil {
		r.fail("sector", *wrong)
	}
	o.Sector = sector
	if r.source.typed && !r.failed && r.text("sector") == "" {
		o.Sector = r.source.in.sectorOf("", o.Type)
	}
	return o
}

// stand notes where the row of an organization stands. A row that repeats another
// is a mention of its own.
func (in *input) stand(at stand, o graph.Organization, repeats error) {
	i := in.builder.Size() - 1
	if repeats != nil {
		i, _ = in.builder.Lookup(cmp.Or(o.ID, o.Name))
		in.account.mentions = append(in.account.mentions, mentionOf(&in.builder.Organizations()[i], in.stands[i]))
	}
	for len(in.stands) <= i {
		in.stands = append(in.stands, stand{})
	}
	in.stands[i] = at
}

// listed returns a function that makes the mentions by tables of organizations.
func (in *input) listed() func() []Mention {
	organizations, stands := in.builder.Organizations(), in.stands
	return func() []Mention {
		var out []Mention
		for i, at := range stands {
			if at.file != nil {
				out = append(out, mentionOf(&organizations[i], at))
			}
		}
		return out
	}
}

func mentionOf(o *graph.Organization, at stand) Mention {
	return Mention{Written: o.Name, Where: at.String(), Count: 1, Name: o.Name, ID: o.ID, ShortName: o.ShortName, Sector: o.Sector, Type: o.Type}
}

// label returns the short name of the organization with the id, or its name.
func (in *input) label(id string) string {
	i, err := in.builder.Lookup(id)
	if err != nil {
		return ""
	}
	o := &in.builder.Organizations()[i]
	return cmp.Or(o.ShortName, o.Name)
}

// leaveOut remembers that the organization's row was rejected.
func (in *input) leaveOut(r *row, o graph.Organization) {
	for _, name := range []string{o.ID, o.Name, o.ShortName} {
		if name != "" && in.leftOut[name] == "" {
			in.leftOut[name] = r.where()
		}
	}
}

// reportOwnSectors lists the sectors of the file's own once.
func (in *input) reportOwnSectors(sources []*source) {
	for _, key := range in.book.found {
		in.account.OwnSectors = append(in.account.OwnSectors, key)
	}
	slices.Sort(in.account.OwnSectors)
	if len(in.account.OwnSectors) == 0 {
		return
	}
	for _, s := range sources {
		if i, ok := s.columns["sector"]; ok {
			in.warn(s.file, fault{s.cells[i].line, s.cells[i].column,
				textOwnSectors.With(shorten(strings.Join(in.account.OwnSectors, ", ")))})
			return
		}
	}
}
