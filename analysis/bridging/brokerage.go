package bridging

import (
	"context"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/shape"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

const (
	gould  = "Gould & Fernandez 1989, doi:10.2307/270949; ordered pairs, as sna and UCINET: an undirected network counts both ways"
	triads = "ordered pairs of partners"
)

var brokerage = registry.Metric{
	Columns: []registry.Column{
		role("brokerage_coordinator", "A→A→A",
			words.Text{EN: "Coordinator", ID: "Koordinator"},
			words.Text{EN: "joins two of its own sector that are not partners themselves", ID: "menghubungkan dua organisasi dari sektornya sendiri yang tidak saling bermitra"}),
		role("brokerage_consultant", "A→B→A",
			words.Text{EN: "Consultant", ID: "Konsultan"},
			words.Text{EN: "joins two of one other sector that are not partners themselves (itinerant in sna and UCINET)", ID: "menghubungkan dua organisasi dari satu sektor lain yang tidak saling bermitra (itinerant dalam sna dan UCINET)"}),
		role("brokerage_gatekeeper", "A→B→B",
			words.Text{EN: "Gatekeeper", ID: "Penjaga gerbang"},
			words.Text{EN: "lets another sector in to one of its own", ID: "membuka jalan dari sektor lain kepada organisasi sektornya sendiri"}),
		role("brokerage_representative", "A→A→B",
			words.Text{EN: "Representative", ID: "Wakil"},
			words.Text{EN: "speaks for one of its own sector to another sector", ID: "mewakili organisasi sektornya sendiri kepada sektor lain"}),
		role("brokerage_liaison", "A→B→C",
			words.Text{EN: "Liaison", ID: "Penghubung"},
			words.Text{EN: "joins two of different sectors, neither its own, that are not partners themselves", ID: "menghubungkan dua organisasi dari sektor berbeda, bukan sektornya sendiri, yang tidak saling bermitra"}),
		role("brokerage_total", "i→j→k",
			words.Text{EN: "Brokerage", ID: "Perantara"},
			words.Text{EN: "joins two that are not partners themselves, whatever their sectors", ID: "menghubungkan dua organisasi yang tidak saling bermitra, apa pun sektornya"}),
	},
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		put := func(name string, count func(shape.Roles) int64) {
			cells := make([]int, d.Network.Len())
			for i, r := range d.Brokerage() {
				cells[i] = int(count(r))
			}
			a.Put("organizations", table.Counts(name, cells))
		}
		put("brokerage_coordinator", func(r shape.Roles) int64 { return r.Coordinator })
		put("brokerage_consultant", func(r shape.Roles) int64 { return r.Consultant })
		put("brokerage_gatekeeper", func(r shape.Roles) int64 { return r.Gatekeeper })
		put("brokerage_representative", func(r shape.Roles) int64 { return r.Representative })
		put("brokerage_liaison", func(r shape.Roles) int64 { return r.Liaison })
		put("brokerage_total", func(r shape.Roles) int64 { return r.Total })
		return nil
	},
}

func role(name, pattern string, label, does words.Text) registry.Column {
	return registry.Column{
		File: "organizations", Name: name, Label: label,
		Definition: words.Text{
			EN: "how often it " + does.EN,
			ID: "berapa kali ia " + does.ID},
		Formula: "number of " + pattern + " through it, with no tie between the ends",
		Source:  gould, Unit: triads, Range: fromZero,
	}
}
