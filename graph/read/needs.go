package read

import "example.org/lintas/graph"

// readNeeds adds the needs to the builder.
func (in *input) readNeeds(s *source) {
	for i := range s.rows {
		r := row{source: s, record: &s.rows[i]}
		d := graph.Need{
			Theme: graph.ParsePath(r.text("theme")), TargetGroup: r.text("target_group"),
			People: r.quantity("people"), Target: r.quantity("target"), Wanted: r.quantity("wanted"),
		}
		d.Place, d.PlaceCode = r.place()
		if r.failed {
			r.close(nil)
			continue
		}
		err := in.builder.AddNeed(d)
		r.close(err)
		if err == nil {
			r.joinPlace(d.PlaceCode)
		}
	}
}
