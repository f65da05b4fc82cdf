package graph

import "example.org/lintas/graph/words"

// Sectors returns lintas's own list of sectors in the order of a legend, used
// where a file brings no list.
func Sectors() []Sector {
	return []Sector{
		{Key: "public", Label: words.Text{EN: "Public", ID: "Pemerintah"}},
		{Key: "private", Label: words.Text{EN: "Private", ID: "Swasta"}},
		{Key: "nonprofit", Label: words.Text{EN: "Nonprofit", ID: "Nirlaba"}},
		{Key: "community", Label: words.Text{EN: "Community", ID: "Masyarakat"}},
		{Key: "academic", Label: words.Text{EN: "Academic", ID: "Akademisi"}},
		{Key: "media", Label: words.Text{EN: "Media", ID: "Media"}},
		{Key: "multilateral", Label: words.Text{EN: "Multilateral", ID: "Multilateral"}},
		{Key: "philanthropy", Label: words.Text{EN: "Philanthropy", ID: "Filantropi"}},
		{Key: "other", Label: words.Text{EN: "Other", ID: "Lainnya"}},
	}
}

// UnknownLabel is what a legend calls organizations without a sector.
var UnknownLabel = words.Text{EN: "Sector not recorded", ID: "Sektor tidak tercatat"}
