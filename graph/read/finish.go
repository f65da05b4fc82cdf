package read

import (
	"example.org/lintas/graph"
)

// finish turns what was opened into the network and the account.
func (in *input) finish() (*graph.Network, *Account, error) {
	about := in.readTables()
	if err := in.ctx.Err(); err != nil {
		return nil, nil, err
	}
	in.reportUnmatched()
	a := in.account
	a.given = in.opt.Mapping
	in.listSectors()
	a.Language = in.language(about.Language)
	if a.errors == 0 && in.builder.Size() == 0 {
		in.reportNobody()
	}
	var network *graph.Network
	if a.errors == 0 {
		network = in.build()
	}
	for _, list := range in.sources {
		for _, s := range list {
			for _, f := range s.once {
				in.warn(s.file, f)
			}
			s.again.warn(in, s.file, textRowsTwice)
		}
	}
	in.reportNegative()
	for _, f := range in.files {
		a.Files = append(a.Files, *f)
	}
	a.listed = in.listed()
	a.sort()
	if network == nil {
		return nil, a, ErrUnusable
	}
	return network, a, nil
}

// readTables reads the tables in the order in which they refer to one another.
func (in *input) readTables() graph.About {
	var about graph.About
	for _, s := range in.sources["about"] {
		about = in.readAbout(s)
	}
	in.readFrame()
	for _, s := range in.sources["sectors"] {
		in.readSectors(s)
	}
	if s := in.sources["places"]; len(s) > 0 {
		in.readPlaces(s)
	}
	in.takeSectors()
	in.readOrganizations(in.sources["organizations"])
	in.readPairs()
	in.readDeeds()
	in.resolve()
	in.readPartnerships()
	for _, s := range in.sources["activities"] {
		in.readActivities(s)
	}
	for _, s := range in.sources["needs"] {
		in.readNeeds(s)
	}
	for _, s := range in.sources["unobserved"] {
		in.readUnobserved(s)
	}
	for _, d := range in.documents {
		d.things.close(d.file)
	}
	return about
}

// reportNobody reports that there is no organization.
func (in *input) reportNobody() {
	for _, s := range in.sources["directory"] {
		in.fail(s.file, fault{message: textDirectoryAlone.With(len(s.rows))})
		return
	}
	for _, table := range []string{"organizations", "partnerships", "members", "activities"} {
		for _, s := range in.sources[table] {
			in.fail(s.file, fault{s.cells[0].line, 1, textNobodyAtAll.With()})
			return
		}
	}
	for _, d := range in.documents {
		in.fail(d.file, fault{message: textNobodyAtAll.With()})
		return
	}
}

// build makes the network and looks at what only the whole of it shows.
func (in *input) build() *graph.Network {
	network, mixed := in.builder.Build(in.opt.Directed)
	for _, s := range in.sources["partnerships"] {
		if i, ok := s.columns["directed"]; mixed && ok {
			in.warn(s.file, fault{s.cells[i].line, s.cells[i].column, textMixedDirections.With()})
			break
		}
	}
	in.countPlaces(network)
	in.account.Repeated, in.account.OneWay = network.RepeatedPairs()
	return network
}

// countPlaces counts how activities and needs were joined with the places.
func (in *input) countPlaces(n *graph.Network) {
	a := in.account
	if len(n.Places()) == 0 {
		return
	}
	joined := 0
	count := func(place graph.Path, code string) {
		if _, ok := n.Place(code); ok {
			joined++
		} else if code != "" || len(place) > 0 {
			a.PlacesApart++
		}
	}
	for _, x := range n.Activities() {
		count(x.Place, x.PlaceCode)
	}
	for _, x := range n.Needs() {
		count(x.Place, x.PlaceCode)
	}
	a.PlacesByCode = in.places.joined
	a.PlacesByName = joined - in.places.joined
}
