package write

import (
	"strconv"

	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
)

// Tables returns the tables that a folder of lintas holds, each to be written as
// CSV under its name: organizations; sectors, where the list of sectors is not
// lintas's; partnerships, with their members where they are groups or have roles;
// activities, places, needs and about. Tables without rows and columns without
// cells are left out. With hxl each has the row of HXL tags below its header.
//
// Reading them gives the network again, but for what was not observed; for the
// size of groups of which a filter took members away, what is recorded beside the
// partnerships that it kept and what activities say of those that it did not; and
// for a direction that the rows do not have, which reading asks for with its own
// option.
func Tables(n *graph.Network, hxl bool) []table.Table {
	all := []*rows{
		aboutTable(n, hxl), sectorTable(n, hxl), organizationTable(n, hxl), partnershipTable(n, hxl), memberTable(n, hxl),
		activityTable(n, hxl), placeTable(n, hxl), needTable(n, hxl),
	}
	nothing := n.Partnerships().Len()+len(n.Activities()) == 0 // a folder needs a table of one of them
	var out []table.Table
	for _, s := range all {
		if s.n > 0 || s.Name == "organizations" || s.Name == "partnerships" && nothing {
			out = append(out, s.Table)
		}
	}
	return out
}

func aboutTable(n *graph.Network, hxl bool) *rows {
	f := facts(n)
	s := newRows("about", len(f), hxl)
	s.add("key", "#meta+key", true, func(i int) string { return f[i][0] })
	s.add("value", "#meta+value", true, func(i int) string { return f[i][1] })
	return s
}

// sectorTable returns the legend, and no rows where it is lintas's own.
func sectorTable(n *graph.Network, hxl bool) *rows {
	legend, own := n.Legend()
	if !own && len(legend) == len(graph.Sectors()) {
		legend = nil
	}
	s := newRows("sectors", len(legend), hxl)
	s.add("sector", "#org+sector", true, func(i int) string { return legend[i].Key })
	s.add("label_en", "#sector+name", false, func(i int) string { return legend[i].Label.EN })
	s.add("label_id", "", false, func(i int) string { return legend[i].Label.ID })
	s.add("color", "", false, func(i int) string { return legend[i].Color })
	s.add("shape", "", false, func(i int) string { return legend[i].Shape })
	return s
}

func organizationTable(n *graph.Network, hxl bool) *rows {
	all := n.Organizations()
	s := newRows("organizations", len(all), hxl)
	s.add("id", "#org+code", true, func(i int) string { return all[i].ID })
	s.add("name", "#org+name", true, func(i int) string { return all[i].Name })
	s.add("short_name", "#org+acronym", false, func(i int) string { return all[i].ShortName })
	s.add("sector", "#org+sector", false, func(i int) string { return unless(all[i].Sector, graph.Unknown) })
	s.add("type", "#org+type", false, func(i int) string { return all[i].Type })
	s.add("region", "#region+name", false, func(i int) string { return all[i].Region })
	s.add("place_code", "#loc+code", false, func(i int) string { return all[i].PlaceCode })
	s.add("asked", "#meta+asked", false, func(i int) string { return answer(all[i].Asked) })
	s.add("answered", "#meta+answered", false, func(i int) string { return answer(all[i].Answered) })
	addAttributes(s, func(i int) []graph.Attribute { return all[i].Attributes }, "id", "name", "short_name", "sector", "type",
		"region", "place_code", "asked", "answered")
	return s
}

// addAttributes adds a column for each attribute. One that is called like a
// column of the table gets a number.
func addAttributes(s *rows, of func(int) []graph.Attribute, reserved ...string) {
	tags := map[string]string{"power": "#meta+power", "interest": "#meta+interest"}
	for _, c := range complete(nil, s.n, func(i int) int { return i }, of, reserved) {
		tag := ""
		if s.Name == "organizations" {
			tag = tags[c.name]
		}
		s.add(c.name, tag, true, c.of)
	}
}

func partnershipTable(n *graph.Network, hxl bool) *rows {
	all := n.Partnerships()
	s := newRows("partnerships", all.Len(), hxl)
	end := func(of func(*graph.Partnership) int) func(int) string {
		return func(i int) string {
			if !all.At(i).Pair {
				return ""
			}
			return n.Organizations()[of(all.At(i))].ID
		}
	}
	none := all.Len() == 0
	s.add("id", "#meta+id", true, func(i int) string { return all.At(i).ID })
	s.add("source", "#org+source", none, end(func(p *graph.Partnership) int { return p.Source }))
	s.add("target", "#org+target", none, end(func(p *graph.Partnership) int { return p.Target }))
	s.add("name", "#activity+name", false, func(i int) string { return unless(all.At(i).Name, all.At(i).ID) })
	s.add("type", "#activity+type", false, func(i int) string { return all.At(i).Type })
	s.add("relation", "#meta+relation", false, func(i int) string { return all.At(i).Relation })
	if weighted(all) {
		s.add("strength", "#meta+strength", true, func(i int) string { return decimal(all.At(i).Strength) })
	}
	s.add("directed", "#meta+directed", false, func(i int) string {
		if all.At(i).Directed {
			return "true"
		}
		return ""
	})
	addPeriod(s, func(i int) graph.Period { return all.At(i).Period })
	s.add("status", "#status", false, func(i int) string { return all.At(i).Status })
	s.add("agreement", "#meta+agreement", false, func(i int) string { return all.At(i).Agreement })
	s.add("goals", "#meta+goals", false, func(i int) string { return list(all.At(i).Goals) })
	s.add("forum", "#meta+forum", false, func(i int) string { return list(all.At(i).Forums) })
	addMoney(s, "budget", "#value+budget", func(i int) graph.Money { return all.At(i).Budget })
	addAttributes(s, func(i int) []graph.Attribute { return all.At(i).Attributes }, "source", "target", "id", "members", "name",
		"type", "relation", "strength", "directed", "start", "end", "status", "agreement", "lead", "goals", "forum", "budget", "currency")
	return s
}

// weighted reports whether a partnership has another strength than 1.
func weighted(all *graph.Partnerships) bool {
	for _, p := range all.All() {
		if p.Strength != 1 {
			return true
		}
	}
	return false
}

func addPeriod(s *rows, of func(int) graph.Period) {
	s.add("start", "#date+start", false, func(i int) string { return of(i).Start.String() })
	s.add("end", "#date+end", false, func(i int) string { return of(i).End.String() })
}

func addMoney(s *rows, name, tag string, of func(int) graph.Money) {
	s.add(name, tag, false, func(i int) string { return of(i).Amount.String() })
	s.add("currency", "#currency+code", false, func(i int) string { return of(i).Currency })
}

// membership is one member of one partnership.
type membership struct {
	partnership *graph.Partnership
	*graph.Member
}

// memberTable returns the members of groups, and those of pairs that have more to
// say than that they are one.
func memberTable(n *graph.Network, hxl bool) *rows {
	var all []membership
	for _, p := range n.Partnerships().All() {
		for k := range p.Members {
			m := &p.Members[k]
			if !p.Pair || m.Role != "" || m.Contribution.Amount.Known() || m.Benefit != "" || len(m.Goals) > 0 ||
				m.Confirmed != graph.NotRecorded {
				all = append(all, membership{p, m})
			}
		}
	}
	s := newRows("members", len(all), hxl)
	s.add("partnership", "#meta+id", true, func(i int) string { return all[i].partnership.ID })
	s.add("organization", "#org+code", true, func(i int) string { return n.Organizations()[all[i].Organization].ID })
	s.add("role", "#org+role", false, func(i int) string { return all[i].Role })
	addMoney(s, "contribution", "#value+contribution", func(i int) graph.Money { return all[i].Contribution })
	s.add("benefit", "#meta+benefit", false, func(i int) string { return all[i].Benefit })
	s.add("goals", "#meta+goals", false, func(i int) string { return list(all[i].Goals) })
	s.add("confirmed", "#meta+confirmed", false, func(i int) string { return answer(all[i].Confirmed) })
	return s
}

func activityTable(n *graph.Network, hxl bool) *rows {
	all := n.Activities()
	there := map[string]bool{} // a filter may have left a partnership out
	for _, p := range n.Partnerships().All() {
		there[p.ID] = true
	}
	s := newRows("activities", len(all), hxl)
	s.add("organization", "#org+code", true, func(i int) string { return n.Organizations()[all[i].Organization].ID })
	s.add("theme", "#activity+name", true, func(i int) string { return all[i].Theme.String() })
	s.add("place", "#loc+name", false, func(i int) string { return all[i].Place.String() })
	s.add("place_code", "#loc+code", false, func(i int) string { return all[i].PlaceCode })
	s.add("target_group", "#beneficiary+type", false, func(i int) string { return all[i].TargetGroup })
	addPeriod(s, func(i int) graph.Period { return all[i].Period })
	s.add("status", "#status", false, func(i int) string { return all[i].Status })
	addMoney(s, "budget", "#value+budget", func(i int) graph.Money { return all[i].Budget })
	s.add("beneficiaries", "#reached", false, func(i int) string { return count(all[i].Beneficiaries) })
	s.add("partnership", "#meta+id", false, func(i int) string {
		if !there[all[i].Partnership] {
			return ""
		}
		return all[i].Partnership
	})
	addAttributes(s, func(i int) []graph.Attribute { return all[i].Attributes }, "organization", "theme", "place", "place_code",
		"target_group", "start", "end", "status", "budget", "currency", "beneficiaries", "partnership")
	return s
}

func placeTable(n *graph.Network, hxl bool) *rows {
	all := n.Places()
	s := newRows("places", len(all), hxl)
	s.add("code", "#loc+code", true, func(i int) string { return all[i].Code })
	s.add("name", "#loc+name", true, func(i int) string { return all[i].Name })
	s.add("parent", "#loc+code+parent", false, func(i int) string { return all[i].Parent })
	s.add("population", "#population", false, func(i int) string { return count(all[i].Population) })
	return s
}

func needTable(n *graph.Network, hxl bool) *rows {
	all := n.Needs()
	s := newRows("needs", len(all), hxl)
	s.add("theme", "#activity+name", true, func(i int) string { return all[i].Theme.String() })
	s.add("place", "#loc+name", true, func(i int) string { return all[i].Place.String() })
	s.add("place_code", "#loc+code", false, func(i int) string { return all[i].PlaceCode })
	s.add("target_group", "#beneficiary+type", false, func(i int) string { return all[i].TargetGroup })
	s.add("people", "#inneed", false, func(i int) string { return count(all[i].People) })
	s.add("target", "#targeted", false, func(i int) string { return count(all[i].Target) })
	s.add("wanted", "#meta+wanted", false, func(i int) string { return count(all[i].Wanted) })
	return s
}

// count returns a number in full, or nothing where none is recorded.
func count(x float64) string {
	if x != x {
		return ""
	}
	return strconv.FormatFloat(x, 'f', -1, 64)
}
