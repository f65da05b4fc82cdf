package draw

import (
	"cmp"
	"math"
	"strconv"
)

// Words is every phrase that draw itself puts on a page. %s and %d stand for
// what the comment says.
type Words struct {
	Sector        string // heading of the sectors
	Partnership   string // heading of the types of tie
	Strength      string // heading of the widths of lines
	NoPartnership string // heading of the isolates; %s their number
	More          string // end of a list that was cut; %s the number left out
	NamesShown    string // %s shown, %s in all
	SizeIs        string // %s what the size of a mark shows
	Size          string // heading of the sizes; %s as in SizeIs
	Layout        string // %s the engine, %d the seed
	Circle        string // the engine that is none
	Kept          string // the engine where all stand as on an earlier map
	HowToRead     string // heading beside the map of sectors
	MarkIs        string // what a sector's mark shows
	LineIs        string // what a line between sectors shows
	RatioIs       string // what ▲ and ▼ between sectors say
	InsideOne     string // one tie inside a sector
	Inside        string // %s ties inside a sector
	// Number formats a count or a value of Node.Size or Edge.Strength.
	Number func(float64) string
}

// English is the words in English.
var English = Words{
	Sector:        "Sector",
	Partnership:   "Partnership",
	Strength:      "Strength of the tie",
	NoPartnership: "No recorded partnership (%s)",
	More:          "and %s more",
	NamesShown:    "%s of %s names shown",
	SizeIs:        "size of the mark: %s",
	Size:          "Size: %s",
	Layout:        "layout %s, seed %d",
	Circle:        "circle",
	Kept:          "as before",
	HowToRead:     "How to read",
	MarkIs:        "Mark: organizations in the sector (area, number)",
	LineIs:        "Line: ties between two sectors (width, number)",
	RatioIs:       "▲ ▼: times as many ties as by chance, where at least 1.25 (▲) or at most 0.8 (▼) times; small differences from chance are left out",
	InsideOne:     "1 tie inside the sector",
	Inside:        "%s ties inside the sector",
	Number:        number,
}

// kept falls back to English.
func (w Words) kept() string {
	return cmp.Or(w.Kept, English.Kept)
}

// words returns the network's words, English where it brings none.
func (n Network) words() Words {
	w := n.Words
	if w.NoPartnership == "" {
		w = English
	}
	if w.Number == nil {
		w.Number = number
	}
	return w
}

// count formats a number of things.
func (w Words) count(n int) string {
	return w.Number(float64(n))
}

// number formats with three significant digits, whole numbers in full.
func number(x float64) string {
	if x == math.Trunc(x) || math.Abs(x) >= 1000 {
		return strconv.FormatFloat(math.Round(x), 'f', -1, 64)
	}
	s := strconv.FormatFloat(x, 'g', 3, 64)
	if v, err := strconv.ParseFloat(s, 64); err == nil {
		return strconv.FormatFloat(v, 'f', -1, 64)
	}
	return s
}
