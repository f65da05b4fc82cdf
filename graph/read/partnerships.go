package read

import (
	"math"
	"slices"

	"example.org/lintas/graph"
)

// memberRow is a row of the table of members that could be read.
type memberRow struct {
	*row
	members []graph.Member // one for each role
}

// partnershipTables is the reading of partnerships and their members.
type partnershipTables struct {
	in     *input
	joined map[string][]memberRow // rows of members by partnership
	listed map[string]bool        // ids of the table of partnerships
	taken  map[string]bool        // ids of partnerships that were taken
}

// readPartnerships adds the partnerships to the builder: the rows of their
// tables joined with those of the tables of members, which alone make
// partnerships too.
func (in *input) readPartnerships() {
	partnerships, members := in.sources["partnerships"], in.sources["members"]
	t := &partnershipTables{in: in, joined: map[string][]memberRow{}, listed: map[string]bool{}, taken: map[string]bool{}}
	for _, s := range members {
		t.readMembers(s)
	}
	for _, s := range partnerships {
		if s.things == nil && !t.hasForm(s, len(members) > 0 || in.broken["members"]) {
			in.broken["partnerships"] = true
			s.file.Rejected += len(s.rows)
			continue
		}
		for _, r := range s.ordered("id") {
			t.addPlain(s, r.record.line)
			t.readPartnership(r)
		}
		t.addPlain(s, math.MaxInt)
	}
	if len(members) > 0 {
		t.closeMembers(partnerships)
	}
}

// hasForm reports whether the table has the columns of the pair form or of the
// group form, and says which are missing.
func (t *partnershipTables) hasForm(s *source, members bool) bool {
	if s.has("source", "target") || s.has("id") && (members || s.has("members")) {
		return true
	}
	missing := "target"
	switch {
	case s.has("source"):
	case s.has("target"):
		missing = "source"
	case s.has("id"):
		missing = "members"
	case s.has("members"):
		missing = "id"
	default:
		f := s.missing(s.table, "source")
		f.message = textNoForm.With(s.found())
		t.in.fail(s.file, f)
		return false
	}
	t.in.fail(s.file, s.missing(s.table, missing))
	return false
}

// readPartnership adds the partnership of a row, with the members that the
// table of members gives it.
func (t *partnershipTables) readPartnership(r *row) {
	p := r.partnershipRecord()
	r.warnExample("name")
	r.readEnds(&p, len(t.joined[p.ID]) > 0 && p.ID != "")
	r.readGroup(&p)
	if p.ID != "" {
		t.listed[p.ID] = true
		for _, m := range t.joined[p.ID] {
			p.Members = append(p.Members, m.members...)
		}
	}
	if p.Pair && joinedByOthers(&p) {
		p.Members = append(p.Members, graph.Member{Organization: p.Source}, graph.Member{Organization: p.Target})
		p.Pair, p.Source, p.Target = false, 0, 0
	}
	var err error
	cut := r.source.cuts[int(r.record.origin)-1]
	p.Size = cut.size
	switch {
	case r.failed:
	case cut.apart:
		err = t.in.builder.AddRecorded(p)
	default:
		err = t.in.builder.AddPartnership(p)
	}
	switch taken := r.close(err); {
	case !taken && p.ID != "":
		t.in.partnershipsOut[p.ID] = r.where()
	case p.ID != "":
		t.taken[p.ID] = true
	}
	if err == nil && !r.failed && r.source.has("strength") && r.text("strength") == "" {
		t.in.account.EmptyStrengths++
		r.once("strength", textEmptyStrength)
	}
}

// partnershipRecord returns what the row says beside who takes part.
func (r *row) partnershipRecord() graph.Partnership {
	p := graph.Partnership{
		ID: r.text("id"), Name: r.text("name"), Type: Type(r.text("type")), Relation: r.text("relation"),
		Strength: 1, Directed: r.answer("directed") == graph.Yes, Period: r.period(), Status: r.text("status"),
		Agreement: r.agreement(), Goals: list(r.text("goals")), Forums: list(r.text("forum")),
		Budget: r.money("budget"), Attributes: r.attributes(),
	}
	if x, ok := r.number("strength"); ok {
		p.Strength = x
	}
	return p
}

// readEnds reads source and target. A row without both is a group, if it has
// members somewhere.
func (r *row) readEnds(p *graph.Partnership, joined bool) {
	if !r.source.has("source", "target") {
		return
	}
	source, target := r.text("source"), r.text("target")
	if source == "" && target == "" && (joined || r.text("members") != "") {
		return
	}
	p.Pair = true
	if r.source.in.opt.Directed && !r.source.has("directed") {
		p.Directed = true // a table without the column leaves it to the flag
	}
	for _, end := range []struct {
		column, text string
		number       *int
	}{{"source", source, &p.Source}, {"target", target, &p.Target}} {
		if end.text == "" {
			r.fail(end.column, textNoReference.With(r.source.title(end.column)))
			continue
		}
		if i, ok := r.organization(end.column, end.text); ok {
			*end.number = i
		}
	}
}

// readGroup reads the lists of members and leads of the row.
func (r *row) readGroup(p *graph.Partnership) {
	for _, name := range r.source.in.decisions.list(r.text("members")) {
		if i, ok := r.organization("members", name); ok {
			p.Members = append(p.Members, graph.Member{Organization: i})
		}
	}
	for _, name := range r.source.in.decisions.list(r.text("lead")) {
		if i, ok := r.organization("lead", name); ok {
			p.Members = append(p.Members, graph.Member{Organization: i, Role: graph.Lead})
		}
	}
}

// joinedByOthers reports whether a pair has members beside its two ends.
func joinedByOthers(p *graph.Partnership) bool {
	return slices.ContainsFunc(p.Members, func(m graph.Member) bool {
		return m.Organization != p.Source && m.Organization != p.Target
	})
}
