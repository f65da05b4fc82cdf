package read

import (
	"fmt"
	"strings"

	"example.org/lintas/graph"
)

// placeBook holds the codes of the table of places.
type placeBook struct {
	codes  map[string]bool
	joined int // activities and needs whose code is one of them
}

// readPlaces adds the tables of places to the builder.
func (in *input) readPlaces(sources []*source) {
	in.places.codes = map[string]bool{}
	var rows []*row
	at := map[string]*row{}
	for _, s := range sources {
		rows = append(rows, s.ordered("code")...)
	}
	for _, r := range rows {
		in.places.codes[r.text("code")] = true
	}
	for _, r := range rows {
		p := graph.Place{Code: r.text("code"), Name: r.text("name"), Parent: r.text("parent"),
			Population: r.quantity("population")}
		if p.Parent != "" && !in.places.codes[p.Parent] {
			r.once("parent", textNoParent)
		}
		if r.failed {
			r.close(nil)
			continue
		}
		if r.close(in.builder.AddPlace(p)) && at[p.Code] == nil {
			at[p.Code] = r
		}
	}
	for _, ring := range in.builder.Rings() {
		at[ring[0]].warn("parent", textRing.With(listed(ring, at), ring[0]))
	}
}

// listed lists the places of a ring with their rows, the first twenty of them.
func listed(ring []string, at map[string]*row) string {
	const most = 20
	var out []string
	for i, code := range ring {
		if i == most {
			out = append(out, fmt.Sprintf("… (%d)", len(ring)))
			break
		}
		r := at[code]
		c := r.cell("parent")
		out = append(out, fmt.Sprintf("%s (%s)", code, (&fault{line: c.line, column: c.column}).problem(r.source.file, graph.Error).Where()))
	}
	return strings.Join(out, ", ")
}

// place returns the row's place and its code.
func (r *row) place() (graph.Path, string) {
	return graph.ParsePath(r.text("place")), r.text("place_code")
}

// joinPlace notes how a record that was taken is joined with the places.
func (r *row) joinPlace(code string) {
	in := r.source.in
	switch {
	case code == "" || in.places.codes == nil:
	case in.places.codes[code]:
		in.places.joined++
	default:
		r.once("place_code", textNoPlaceCode)
	}
}
