package scenario

import "example.org/lintas/graph"

// fields of an organization whose change is told.
var organizationFields = []string{"sector", "type", "region"}

// compareOrganizations fills in the changes of organizations.
func (c *Comparison) compareOrganizations() {
	for k := range c.Identities {
		one := &c.Identities[k]
		before, after := c.organization(k, c.From), c.organization(k, c.To)
		note := func(what What, field, was, is string) {
			c.Changes = append(c.Changes, Change{Kind: OfOrganization, ID: one.ID, Name: one.Name,
				What: what, Field: field, Before: was, After: is, Identities: []int{k}})
		}
		switch {
		case before == nil && after == nil:
			continue
		case before == nil:
			c.Organizations.Came++
			note(Joined, "", "", after.Name)
			continue
		case after == nil:
			c.Organizations.Went++
			note(Left, "", before.Name, "")
			continue
		}
		c.Organizations.Stayed++
		if before.Name != after.Name {
			note(Renamed, "name", before.Name, after.Name)
		}
		if before.ID != after.ID && !c.ByName {
			note(Renamed, "id", before.ID, after.ID)
		}
		for _, field := range organizationFields {
			if was, is := before.Attribute(field), after.Attribute(field); was != is {
				note(Changed, field, was, is)
			}
		}
	}
	c.comparePossible()
}

// comparePossible adds the pairs of one that left and one that joined that may be
// one organization.
func (c *Comparison) comparePossible() {
	for _, p := range c.Possible {
		// Seen backward, the later one is the one that left.
		gone, come := p.Earlier, p.Later
		if c.To < c.From {
			gone, come = come, gone
		}
		before, after := c.organization(gone, c.From), c.organization(come, c.To)
		if before == nil || after == nil || c.organization(gone, c.To) != nil || c.organization(come, c.From) != nil {
			continue
		}
		c.Changes = append(c.Changes, Change{Kind: OfOrganization, ID: c.Identities[come].ID, Name: after.Name,
			What: PossiblyRenamed, Field: "name", Before: before.Name, After: after.Name, Identities: []int{gone, come}, Reason: p.Reason})
	}
}

// organization returns an identity's record in a snapshot, nil where there is none.
func (c *Comparison) organization(identity, snapshot int) *graph.Organization {
	i := c.Identities[identity].At[snapshot]
	if i < 0 {
		return nil
	}
	return &c.Snapshots[snapshot].Network.Organizations()[i]
}
