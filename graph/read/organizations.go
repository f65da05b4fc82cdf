package read

import (
	"slices"
	"strings"

	"example.org/lintas/graph"
)

// readOrganizations adds the organizations to the builder.
func (in *input) readOrganizations(s *source) {
	for i := range s.rows {
		r := row{source: s, record: &s.rows[i]}
		in.book.gather(r.text("sector"))
	}
	for _, r := range s.ordered("id", "name") {
		o := r.organizationRecord()
		if r.failed && in.opt.Lenient {
			in.leaveOut(r, o)
			r.close(nil)
			continue
		}
		// An organization with a fault is added where the run ends anyway, so
		// that what refers to it is not reported too.
		err := in.builder.AddOrganization(o)
		if r.close(err) || err == nil {
			in.note(o)
		} else {
			in.leaveOut(r, o)
		}
	}
	in.reportOwnSectors(s)
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
	return o
}

// note remembers what the organization may be called.
func (in *input) note(o graph.Organization) {
	for _, name := range []string{o.ID, o.Name, o.ShortName} {
		if name != "" {
			in.known[name] = true
		}
	}
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
func (in *input) reportOwnSectors(s *source) {
	for _, key := range in.book.found {
		in.account.OwnSectors = append(in.account.OwnSectors, key)
	}
	slices.Sort(in.account.OwnSectors)
	if len(in.account.OwnSectors) > 0 {
		i := s.columns["sector"]
		in.warn(s.file, fault{s.cells[i].line, s.cells[i].column,
			textOwnSectors.With(shorten(strings.Join(in.account.OwnSectors, ", ")))})
	}
}
