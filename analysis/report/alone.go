package report

// mostAlone is how many organizations without a tie the page names.
const mostAlone = 200

// alone names the organizations that have no tie, for the team.
type alone struct {
	Organizations []who
	Shown, All    string
	Cut           bool
}

// alone returns nil in the edition for everybody, where there is nobody without a
// tie, and where nobody has one.
func (v *view) alone() *alone {
	if !v.Team {
		return nil
	}
	a := &alone{}
	all, rows := 0, v.Result.Data.Flat.Out()
	for i := range v.Result.Network.Len() {
		if len(rows.Row(i)) > 0 {
			continue
		}
		if all++; all <= mostAlone {
			a.Organizations = append(a.Organizations, v.who(i))
		}
	}
	if all == 0 || all == v.Result.Network.Len() {
		return nil
	}
	a.Shown, a.All, a.Cut = v.l.Count(len(a.Organizations)), v.l.Count(all), all > mostAlone
	return a
}

// edited says that people struck, reworded or pinned findings; empty where they
// did not.
func (v *view) edited() string {
	if len(v.Edits) == 0 {
		return ""
	}
	return v.say("edited", v.l.Count(len(v.Edits)))
}
