package graph

// WithoutRole returns the network with those who have only the given role in a
// partnership taken out of it, and whether anybody was. The organizations stay,
// and so does the size of each partnership as recorded; one with fewer than two
// members left makes no tie and is left out.
func WithoutRole(n *Network, role string) (*Network, bool) {
	without := *n
	without.recorded = n.Recorded()
	found := false
	var left []Partnership
	for _, p := range n.partnerships.full { // the ends of pairs have no roles
		others := map[int]bool{}
		for _, m := range p.Members {
			if m.Role != role {
				others[m.Organization] = true
			}
		}
		var members []Member
		for _, m := range p.Members {
			if others[m.Organization] {
				members = append(members, m)
			}
		}
		found = found || len(members) < len(p.Members)
		p.Members = members
		if p.Pair && !(others[p.Source] && others[p.Target]) {
			p.Pair, p.Source, p.Target = false, 0, 0
		}
		if len(others) >= 2 {
			left = append(left, p)
		}
	}
	without.partnerships = newPartnerships(n.partnerships.pairs, left, n.organizations)
	return &without, found
}
