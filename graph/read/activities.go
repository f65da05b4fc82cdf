package read

import "example.org/lintas/graph"

// readActivities adds the activities to the builder.
func (in *input) readActivities(s *source) {
	for i := range s.rows {
		r := row{source: s, record: &s.rows[i]}
		a := graph.Activity{
			Theme: graph.ParsePath(r.text("theme")), TargetGroup: r.text("target_group"),
			Period: r.period(), Status: r.text("status"), Budget: r.money("budget"),
			Beneficiaries: r.quantity("beneficiaries"), Partnership: r.text("partnership"),
			Attributes: r.attributes(),
		}
		a.Place, a.PlaceCode = r.place()
		if who := r.text("organization"); who == "" {
			r.fail("organization", textNoReference.With(r.source.title("organization")))
		} else {
			a.Organization, _ = r.organization("organization", who)
		}
		if len(a.Theme) == 0 {
			r.fail("theme", textNoTheme.With())
		}
		in.joinPartnership(&r, &a)
		if r.failed {
			r.close(nil)
			continue
		}
		err := in.builder.AddActivity(a)
		r.close(err)
		if err == nil {
			r.joinPlace(a.PlaceCode)
		}
	}
}

// joinPartnership looks for the partnership that an activity names. One that
// was left out is taken off the activity with a warning; one that nobody
// recorded is left for the builder to refuse.
func (in *input) joinPartnership(r *row, a *graph.Activity) {
	if in.broken["partnerships"] || in.broken["members"] {
		a.Partnership = "" // the reason is reported there
	}
	where, out := in.partnershipsOut[a.Partnership]
	if a.Partnership == "" || !out || in.builder.HasPartnership(a.Partnership) {
		return
	}
	r.report("partnership", graph.Warning, textActivityAlone.With(shorten(a.Partnership), where))
	a.Partnership = ""
}
