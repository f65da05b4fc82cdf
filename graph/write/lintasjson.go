package write

import (
	"io"
	"math"

	"example.org/lintas/graph"
)

// Version is the version of lintas-json that LintasJSON writes. It grows when a
// reader of an earlier one would misunderstand what is written, not when something
// is added that it may pass over.
const Version = 1

// LintasJSON writes everything that the network holds, as one object that can be
// read back whole:
//
//	format         "lintas-json"
//	version        1
//	directed       whether ties have a direction
//	date           the data's date
//	about          title, source, date, language, currency, sector_label
//	sector_label   what sectors are called: en, id
//	sectors        the legend in order, each with sector, label_en, label_id,
//	               color, shape
//	own_sectors    whether these are the file's own list
//	organizations  by id: id, name, short_name, sector, type, region, place_code,
//	               asked, answered, attributes
//	partnerships   by id: id, name, type, relation, strength, directed, start, end,
//	               status, agreement, goals, forum, budget, size, source, target,
//	               members, attributes; members with organization, role,
//	               contribution, benefit, goals, confirmed
//	recorded       the partnerships of other types and relations than those that a
//	               filter kept, which count for who is coordinated
//	activities     organization, theme, place, place_code, target_group, start, end,
//	               status, budget, beneficiaries, partnership, attributes
//	places         by code: code, name, parent, population
//	needs          theme, place, place_code, target_group, people, target, wanted
//	unobserved     pairs that were not observed: relation, a, b
//
// Organizations are named by id. Dates are like 2024-03-31; themes and places are
// lists from the general to the particular; money is an amount, a decimal number
// as text, and a currency; attributes are a list of name and value. A partnership
// with source and target is a pair; size is the number of its members before any
// filter. What is not recorded, and a list that is empty, is left out.
//
// What is read from it alone is the network again: also the size of groups, what
// is recorded beside the partnerships, date, direction, the legend and what its
// sectors are called are those that are written. Beside other files it is read as
// its records, and recorded makes no ties there either. Text is cleaned as in
// tables. It returns the error of the writer.
func LintasJSON(w io.Writer, n *graph.Network) error {
	legend, own := n.Legend()
	doc := document{
		Format: "lintas-json", Version: Version, Directed: n.IsDirected(), Date: n.Date().String(),
		About:       aboutJSON{n.About().Title, n.About().Source, n.About().Date.String(), n.About().Language, n.About().Currency, n.About().SectorLabel},
		SectorLabel: textJSON{n.SectorLabel().EN, n.SectorLabel().ID},
		OwnSectors:  own, Organizations: []organizationJSON{}, Partnerships: []partnershipJSON{},
	}
	for _, s := range legend {
		doc.Sectors = append(doc.Sectors, sectorJSON{s.Key, s.Label.EN, s.Label.ID, s.Color, s.Shape})
	}
	for _, o := range n.Organizations() {
		doc.Organizations = append(doc.Organizations, organizationJSON{o.ID, o.Name, o.ShortName, o.Sector, o.Type, o.Region,
			o.PlaceCode, yesNo(o.Asked), yesNo(o.Answered), pairs(o.Attributes)})
	}
	kept := map[string]bool{}
	for _, p := range n.Partnerships().All() {
		kept[p.ID] = true
		doc.Partnerships = append(doc.Partnerships, partnershipOf(n, p))
	}
	for _, p := range n.Recorded().All() {
		if !kept[p.ID] {
			doc.Recorded = append(doc.Recorded, partnershipOf(n, p))
		}
	}
	for _, a := range n.Activities() {
		doc.Activities = append(doc.Activities, activityJSON{n.Organizations()[a.Organization].ID, a.Theme, a.Place, a.PlaceCode,
			a.TargetGroup, a.Period.Start.String(), a.Period.End.String(), a.Status, money(a.Budget), known(a.Beneficiaries),
			a.Partnership, pairs(a.Attributes)})
	}
	for _, p := range n.Places() {
		doc.Places = append(doc.Places, placeJSON{p.Code, p.Name, p.Parent, known(p.Population)})
	}
	for _, d := range n.Needs() {
		doc.Needs = append(doc.Needs, needJSON{d.Theme, d.Place, d.PlaceCode, d.TargetGroup, known(d.People), known(d.Target), known(d.Wanted)})
	}
	for _, u := range n.Unobserved() {
		doc.Unobserved = append(doc.Unobserved, unobservedJSON{u.Relation, n.Organizations()[u.A].ID, n.Organizations()[u.B].ID})
	}
	return writeJSON(w, doc)
}

func partnershipOf(n *graph.Network, p *graph.Partnership) partnershipJSON {
	out := partnershipJSON{ID: p.ID, Name: p.Name, Type: p.Type, Relation: p.Relation, Strength: p.Strength, Directed: p.Directed,
		Start: p.Period.Start.String(), End: p.Period.End.String(), Status: p.Status, Agreement: p.Agreement, Goals: p.Goals,
		Forum: p.Forums, Budget: money(p.Budget), Size: p.Size, Attributes: pairs(p.Attributes)}
	if p.Pair {
		out.Source, out.Target = n.Organizations()[p.Source].ID, n.Organizations()[p.Target].ID
	}
	for _, m := range p.Members {
		out.Members = append(out.Members, memberJSON{n.Organizations()[m.Organization].ID, m.Role, money(m.Contribution),
			m.Benefit, m.Goals, yesNo(m.Confirmed)})
	}
	return out
}

func yesNo(a graph.Answer) *bool {
	if a == graph.NotRecorded {
		return nil
	}
	yes := a == graph.Yes
	return &yes
}

func known(x float64) *float64 {
	if math.IsNaN(x) {
		return nil
	}
	return &x
}

func money(m graph.Money) *moneyJSON {
	if !m.Amount.Known() && m.Currency == "" {
		return nil
	}
	return &moneyJSON{m.Amount.String(), m.Currency}
}

func pairs(attributes []graph.Attribute) []attributeJSON {
	var out []attributeJSON
	for _, a := range attributes {
		out = append(out, attributeJSON(a))
	}
	return out
}
