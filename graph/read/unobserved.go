package read

import "example.org/lintas/graph"

// readUnobserved adds the pairs that were not observed to the builder.
func (in *input) readUnobserved(s *source) {
	for i := range s.rows {
		r := row{source: s, record: &s.rows[i]}
		u := graph.Unobserved{Relation: r.text("relation")}
		u.A, _ = r.organization("source", r.text("source"))
		u.B, _ = r.organization("target", r.text("target"))
		if !r.failed {
			in.builder.AddUnobserved(u)
		}
		r.close(nil)
	}
}
