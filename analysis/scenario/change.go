package scenario

import (
	"errors"
	"slices"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
)

var (
	textNoPartnership = words.Text{
		EN: "no partnership %q among those in force; `lintas metrics` lists them in metrics/partnerships.csv",
		ID: "tidak ada kemitraan %q di antara yang berlaku; `lintas metrics` mendaftarnya dalam metrics/partnerships.csv"}
	textTwoPartnerships = words.Text{
		EN: "%q is the name of more than one partnership (%s); write the id",
		ID: "%q adalah nama lebih dari satu kemitraan (%s); tuliskan kodenya"}
	textNoTie = words.Text{
		EN: "no partnership of %[1]q and %[2]q is recorded in this list",
		ID: "kemitraan antara %[1]q dan %[2]q tidak tercatat dalam daftar ini"}
	textWiderTie = words.Text{
		EN: "%[1]q and %[2]q are together in %[3]q, which others are in too; remove that partnership, or one of the two",
		ID: "%[1]q dan %[2]q sama-sama ada dalam %[3]q, yang juga beranggotakan organisasi lain; keluarkan kemitraan itu, atau salah satu dari keduanya"}
	textTwoNeeded = words.Text{
		EN: "a tie is of two different organizations, not of %d",
		ID: "hubungan terdiri atas dua organisasi yang berbeda, bukan %d"}
	textTied = words.Text{
		EN: "%[1]q and %[2]q have a partnership in this list already",
		ID: "kemitraan antara %[1]q dan %[2]q sudah tercatat dalam daftar ini"}
)

// Apply returns the network as it would be after the scenario. An organization
// that leaves takes its activities with it and leaves its partnerships, which
// become smaller; one that is left with fewer than two members ends. Activities
// stay when their partnership ends: who does them is still there. What is added
// begins beside what is left. A reference to nobody, a tie that is not recorded or
// is already there, and a record that a Builder refuses are a *graph.Fault whose
// Field is remove or add.
func Apply(n *graph.Network, s *read.Scenario) (*graph.Network, error) {
	c := changer{from: n, gone: make([]bool, n.Len()), ended: map[string]bool{}, to: graph.NewBuilder()}
	if err := c.remove(&s.Remove); err != nil {
		return nil, in("remove", err)
	}
	c.keep()
	if err := c.add(&s.Add); err != nil {
		return nil, in("add", err)
	}
	out, _ := c.to.Build(false)
	return out, nil
}

// in says which half of the scenario a fault is in.
func in(field string, err error) error {
	var f *graph.Fault
	if errors.As(err, &f) {
		renamed := *f
		renamed.Field = field
		return &renamed
	}
	return err
}

func refuse(m words.Message) error {
	return &graph.Fault{Severity: graph.Error, Outcome: graph.Rejected, Message: m}
}

// changer is a scenario at work on a network.
type changer struct {
	from   *graph.Network
	gone   []bool          // organizations that leave
	ended  map[string]bool // ids of partnerships that end
	to     *graph.Builder
	number []int // of each organization in the Builder; of those gone of no use
}

// remove notes who leaves and what ends.
func (c *changer) remove(r *read.Removed) error {
	for _, reference := range r.Organizations {
		i, err := c.from.Lookup(reference)
		if err != nil {
			return err
		}
		c.gone[i] = true
	}
	for _, reference := range r.Partnerships {
		id, err := partnership(c.from, reference)
		if err != nil {
			return err
		}
		c.ended[id] = true
	}
	for _, tie := range r.Ties {
		ids, err := c.tie(tie)
		if err != nil {
			return err
		}
		for _, id := range ids {
			c.ended[id] = true
		}
	}
	return nil
}

// partnership returns the id of the partnership with that id or name.
func partnership(n *graph.Network, reference string) (string, error) {
	var named []string
	all := n.Partnerships()
	for i := range all.Len() {
		if all.ID(i) == reference {
			return reference, nil
		}
		if p := all.At(i); p.Name == reference {
			named = append(named, p.ID)
		}
	}
	switch len(named) {
	case 0:
		return "", refuse(textNoPartnership.With(reference))
	case 1:
		return named[0], nil
	}
	return "", refuse(textTwoPartnerships.With(reference, strings.Join(named, "; ")))
}

// IsPartnership reports whether the text is the id or name of a partnership and
// of no organization.
func IsPartnership(n *graph.Network, reference string) bool {
	if _, err := n.Lookup(reference); err == nil {
		return false
	}
	_, err := partnership(n, reference)
	return err == nil
}

// tie returns the partnerships that the tie rests on.
func (c *changer) tie(references []string) ([]string, error) {
	if len(references) != 2 {
		return nil, refuse(textTwoNeeded.With(len(references)))
	}
	a, err := c.from.Lookup(references[0])
	if err != nil {
		return nil, err
	}
	b, err := c.from.Lookup(references[1])
	if err != nil {
		return nil, err
	}
	var ids []string
	for _, p := range c.from.Partnerships().All() {
		members := p.Participants()
		switch {
		case a == b || !slices.Contains(members, a) || !slices.Contains(members, b) || c.ended[p.ID]:
		case len(members) > 2:
			return nil, refuse(textWiderTie.With(references[0], references[1], p.Name))
		default:
			ids = append(ids, p.ID)
		}
	}
	if ids == nil {
		return nil, refuse(textNoTie.With(references[0], references[1]))
	}
	return ids, nil
}

// keep adds what stays. The records were checked when they were read, and taking
// some away makes none of them wrong: two activities may become one.
func (c *changer) keep() {
	n := c.from
	c.to.SetAbout(n.About())
	legend, own := n.Legend()
	frame := graph.Frame{Directed: n.IsDirected(), Date: n.Date(), SectorLabel: n.SectorLabel()}
	if own {
		for _, s := range legend {
			_ = c.to.AddSector(s)
		}
	} else {
		frame.Legend = legend
	}
	c.to.SetFrame(frame)
	c.number = make([]int, n.Len())
	for i, o := range n.Organizations() {
		if !c.gone[i] {
			c.number[i] = c.to.Size()
			_ = c.to.AddOrganization(o)
		}
	}
	kept := map[string]bool{}
	for i, p := range n.Partnerships().All() {
		kept[p.ID] = true
		if p, ok := c.partnership(n.Partnerships(), i, p); ok {
			_ = c.to.AddPartnership(p)
		}
	}
	if n.Recorded() != n.Partnerships() {
		for i, p := range n.Recorded().All() {
			if kept[p.ID] {
				continue
			}
			if p, ok := c.partnership(n.Recorded(), i, p); ok {
				_ = c.to.AddRecorded(p)
			}
		}
	}
	for _, p := range n.Places() {
		_ = c.to.AddPlace(p)
	}
	for _, a := range n.Activities() {
		if c.gone[a.Organization] {
			continue
		}
		a.Organization = c.number[a.Organization]
		if c.ended[a.Partnership] {
			a.Partnership = ""
		}
		_ = c.to.AddActivity(a)
	}
	for _, d := range n.Needs() {
		_ = c.to.AddNeed(d)
	}
	for _, u := range n.Unobserved() {
		if !c.gone[u.A] && !c.gone[u.B] {
			c.to.AddUnobserved(graph.Unobserved{Relation: u.Relation, A: c.number[u.A], B: c.number[u.B]})
		}
	}
}

// partnership returns what is left of the i-th partnership, and whether it goes
// on.
func (c *changer) partnership(all *graph.Partnerships, i int, p *graph.Partnership) (graph.Partnership, bool) {
	left := *p
	left.Members = nil
	before := len(p.Participants())
	for _, m := range p.Members {
		if !c.gone[m.Organization] {
			m.Organization = c.number[m.Organization]
			left.Members = append(left.Members, m)
		}
	}
	after := len(left.Participants())
	if after < 2 || c.ended[p.ID] {
		c.ended[p.ID] = true
		return left, false
	}
	left.Size -= before - after
	switch {
	case p.Pair && !c.gone[p.Source] && !c.gone[p.Target]:
		left.Source, left.Target = c.number[p.Source], c.number[p.Target]
	case p.Pair: // a group of the others
		left.Pair, left.Source, left.Target = false, 0, 0
	}
	if _, _, plain := all.Pair(i); plain {
		// The Builder names it again, and keeps it in little room.
		left.ID, left.Name, left.Members = "", "", nil
	}
	return left, true
}

// add adds what joins and begins.
func (c *changer) add(a *read.Added) error {
	for _, o := range a.Organizations {
		if err := c.to.AddOrganization(graph.Organization{ID: o.ID, Name: o.Name, ShortName: o.ShortName, Sector: c.sector(o.Sector),
			Type: o.Type, Region: o.Region, PlaceCode: o.PlaceCode}); err != nil {
			return err
		}
	}
	for i := range a.Partnerships {
		p, err := c.begin(&a.Partnerships[i])
		if err != nil {
			return err
		}
		if err := c.to.AddPartnership(p); err != nil {
			return err
		}
	}
	for _, tie := range a.Ties {
		if err := c.addTie(tie); err != nil {
			return err
		}
	}
	return nil
}

// sector returns the key of the sector that has the label; the text itself where
// none has.
func (c *changer) sector(text string) string {
	legend, _ := c.from.Legend()
	for _, s := range legend {
		if strings.EqualFold(text, s.Key) || strings.EqualFold(text, s.Label.EN) || strings.EqualFold(text, s.Label.ID) {
			return s.Key
		}
	}
	return text
}

// begin returns a new partnership.
func (c *changer) begin(p *read.NewPartnership) (graph.Partnership, error) {
	out := graph.Partnership{ID: p.ID, Name: p.Name, Type: read.Type(p.Type), Strength: p.Strength}
	if out.Strength == 0 {
		out.Strength = 1
	}
	for _, list := range []struct {
		role    string
		members []string
	}{{"", p.Members}, {graph.Lead, p.Lead}, {graph.Funder, p.Funder}, {graph.Implementer, p.Implementer},
		{graph.Accountable, p.Accountable}, {graph.Evaluator, p.Evaluator}} {
		for _, reference := range list.members {
			i, err := c.to.Lookup(reference)
			if err != nil {
				return out, err
			}
			out.Members = append(out.Members, graph.Member{Organization: i, Role: list.role})
		}
	}
	return out, nil
}

// addTie adds a partnership of the organizations: a pair, or a group of several.
func (c *changer) addTie(references []string) error {
	members := make([]int, len(references))
	for k, reference := range references {
		var err error
		if members[k], err = c.to.Lookup(reference); err != nil {
			return err
		}
	}
	switch {
	case len(members) > 2:
		p := graph.Partnership{Strength: 1}
		for _, i := range members {
			p.Members = append(p.Members, graph.Member{Organization: i})
		}
		return c.to.AddPartnership(p)
	case len(members) < 2 || members[0] == members[1]:
		return refuse(textTwoNeeded.With(1))
	case c.tied(members[0], members[1]):
		return refuse(textTied.With(references[0], references[1]))
	}
	return c.to.AddPartnership(graph.Partnership{Pair: true, Source: members[0], Target: members[1], Strength: 1, Directed: c.from.IsDirected()})
}

// tied reports whether the two have a partnership that goes on.
func (c *changer) tied(a, b int) bool {
	for _, p := range c.from.Partnerships().All() {
		if c.ended[p.ID] {
			continue
		}
		hasA, hasB := false, false
		for _, i := range p.Participants() {
			hasA = hasA || !c.gone[i] && c.number[i] == a
			hasB = hasB || !c.gone[i] && c.number[i] == b
		}
		if hasA && hasB {
			return true
		}
	}
	return false
}
