package read

import (
	"slices"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// readSectors reads the file's own list of sectors, in the order of the legend.
func (in *input) readSectors(s *source) {
	own := graph.Sectors()
	var sectors []graph.Sector
	for i := range s.rows {
		r := row{source: s, record: &s.rows[i]}
		key := r.text("sector")
		sector := graph.Sector{Key: key, Label: words.Text{EN: r.text("label_en"), ID: r.text("label_id")},
			Color: r.color("color"), Shape: r.shape("shape")}
		label := words.Text{EN: key, ID: key}
		if i := slices.IndexFunc(own, func(o graph.Sector) bool { return o.Key == key }); i >= 0 {
			label = own[i].Label
		}
		if sector.Label.EN == "" && sector.Label.ID == "" {
			sector.Label = label
		} else if sector.Label.EN == "" {
			sector.Label.EN = sector.Label.ID
		} else if sector.Label.ID == "" {
			sector.Label.ID = sector.Label.EN
		}
		if key == "" {
			r.fail("sector", textNoSector.With())
			r.close(nil)
			continue
		}
		if r.close(in.builder.AddSector(sector)) {
			sectors = append(sectors, sector)
		}
	}
	if len(sectors) > 0 {
		in.book = listedSectorBook(sectors)
		in.account.Sectors = sectors
	}
}
