package report

import (
	"math"
	"slices"
	"strings"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph/words"
)

// said is a text in the languages of the page, the one that opens first.
type said [2]string

// explorer is what the script of the page reads: the network as columns of equal
// length, an entry an organization or a tie, so that a large one stays small.
type explorer struct {
	Languages     [2]words.Language `json:"languages"`
	Title         string            `json:"title"`
	Width         int               `json:"width"`
	Height        int               `json:"height"`
	Sectors       []explorerSector  `json:"sectors"`
	Types         []said            `json:"types"`
	Measures      []explorerMeasure `json:"measures"`
	All           int               `json:"all"` // organizations, of which many are left out
	Names         []string          `json:"names"`
	Short         []string          `json:"short,omitempty"`
	SectorOf      []int             `json:"sectorOf"`
	X             []int             `json:"x"` // −1 where it is not on the map
	Y             []int             `json:"y"`
	Ties          explorerTies      `json:"ties"`
	Overlaps      [][3]int          `json:"overlaps"`                // two organizations and the cells they share
	Introductions [][2]int          `json:"introductions,omitempty"` // whom to introduce to each other
	Files         []explorerFile    `json:"files"`
	Words         map[string]said   `json:"words"`
}

type explorerSector struct {
	Label  said   `json:"label"`
	Points string `json:"points"` // corners of the shape; empty for a circle
}

// explorerMeasure is what marks can be sized by and what cards tell. Low and High
// are the bands of ranks, 0 where none is told.
type explorerMeasure struct {
	Label  said      `json:"label"`
	Values []float64 `json:"values"` // −1 where it is not defined
	Low    []int     `json:"low,omitempty"`
	High   []int     `json:"high,omitempty"`
}

// explorerTies are the tied pairs by A, which is given as the difference to the
// one before. Types are bits, and Since is the year in which the first partnership
// began, 0 where one has no date.
type explorerTies struct {
	A     []int `json:"a"`
	B     []int `json:"b"`
	Types []int `json:"types,omitempty"`
	Since []int `json:"since,omitempty"`
}

// sizes are the columns of organizations.csv that the map offers, with the phrases
// for them.
var sizes = [][2]string{
	{"degree", "size-partners"}, {"betweenness", "size-between"},
	{"cross_sector_betweenness", "size-bridging"}, {"sectors_reached", "size-sectors"},
}

// explorer returns what the script reads of the map.
func (v *view) explorer(languages [2]words.Language) explorer {
	n := v.Result.Network
	both := func(t words.Text, args ...any) said {
		return said{t.With(args...).In(languages[0]), t.With(args...).In(languages[1])}
	}
	e := explorer{
		Languages: languages, Title: n.About().Title, All: n.Len(),
		SectorOf: make([]int, len(v.explored)), Names: make([]string, len(v.explored)), Types: []said{}, Overlaps: [][3]int{},
		Files: v.files(), Words: map[string]said{},
	}
	short := make([]string, len(v.explored))
	for k, i := range v.explored {
		o := n.Organizations()[i]
		e.Names[k], short[k], e.SectorOf[k] = o.Name, o.ShortName, v.sectorOf(i)
	}
	if slices.ContainsFunc(short, func(s string) bool { return s != "" }) {
		e.Short = short
	}
	for _, m := range v.sectors {
		e.Sectors = append(e.Sectors, explorerSector{both(m.Text), m.Points})
	}
	for key, p := range scriptPhrases {
		e.Words[key] = both(p)
	}
	e.Width, e.Height, e.X, e.Y = v.places.width, v.places.height, at(v.places.x, v.explored), at(v.places.y, v.explored)
	e.Measures = v.measures(both)
	e.Types, e.Ties = v.explorerTies(both)
	e.Overlaps = v.pairs()
	for i := range v.outlook.introductions {
		x := &v.outlook.introductions[i]
		if a, b := v.number[x.A], v.number[x.B]; a >= 0 && b >= 0 {
			e.Introductions = append(e.Introductions, [2]int{a, b})
		}
	}
	return e
}

// measures returns what marks can be sized by. In the edition for everybody a low
// rank of a named organization is not told.
func (v *view) measures(both func(words.Text, ...any) said) []explorerMeasure {
	t := v.Result.Table("organizations")
	var out []explorerMeasure
	for _, s := range sizes {
		if t == nil || t.Column(s[0]) == nil || v.untold(s[0]) {
			continue
		}
		c := t.Column(s[0])
		m := explorerMeasure{Label: both(scriptPhrases[s[1]]), Values: make([]float64, len(v.explored))}
		if label := scriptPhrases[s[1]]; strings.Contains(label.EN, "%s") {
			m.Label = both(label, finding.SectorLabel(v.Result.Network))
		}
		bands, _ := finding.Bands(v.Result.Answers, c.Name)
		if bands != nil {
			m.Low, m.High = make([]int, len(v.explored)), make([]int, len(v.explored))
		}
		for k, i := range v.explored {
			m.Values[k] = threeDigits(c.Float(i))
			if i < len(bands) && (v.Team || 2*bands[i].High <= c.Len()) {
				m.Low[k], m.High[k] = bands[i].Low, bands[i].High
			}
		}
		out = append(out, m)
	}
	return out
}

// untold reports whether the page keeps silent of the measure: of standing between
// others where one organization holds all ties, of sectors where few are known.
func (v *view) untold(column string) bool {
	_, star := v.withheld[finding.WithheldBridges]
	_, few := v.withheld[finding.WithheldSectors]
	switch column {
	case "betweenness":
		return star
	case "cross_sector_betweenness":
		return star || few
	case "sectors_reached":
		return few
	}
	return false
}

// threeDigits rounds to three significant digits; −1 is undefined.
func threeDigits(x float64) float64 {
	switch {
	case math.IsNaN(x):
		return -1
	case x == 0:
		return 0
	}
	unit := math.Pow(10, math.Floor(math.Log10(math.Abs(x)))-2)
	if unit >= 1 {
		return math.Round(x)
	}
	return math.Round(x/unit) / math.Round(1/unit)
}

// mostTypes is how many types of partnership can be chosen from: bits of a number
// that every browser has.
const mostTypes = 30

func (v *view) explorerTies(both func(words.Text, ...any) said) ([]said, explorerTies) {
	names := v.Result.Network.Types()
	if len(names) > mostTypes || len(names) < 2 {
		names = nil
	}
	types := []said{}
	for _, name := range names {
		if p, known := phrases["type-"+name]; known {
			types = append(types, both(p))
		} else {
			types = append(types, said{name, name})
		}
	}
	since := v.since()
	var e explorerTies
	e.A, e.B = []int{}, []int{}
	last := 0
	for _, t := range v.Result.Data.Flat.All() {
		a, b := v.number[t.A], v.number[t.B]
		if a < 0 || b < 0 {
			continue
		}
		e.A, e.B = append(e.A, a-last), append(e.B, b)
		last = a
		if len(names) > 0 {
			bits := 0
			for _, name := range t.Types {
				if i := slices.Index(names, name); i >= 0 {
					bits |= 1 << i
				}
			}
			e.Types = append(e.Types, bits)
		}
		if since != nil {
			e.Since = append(e.Since, since[pairOf(int(t.A), int(t.B))])
		}
	}
	return types, e
}

func pairOf(a, b int) [2]int { return [2]int{min(a, b), max(a, b)} }

// since returns the year in which the first partnership of each pair began, 0
// where one of them has no date; nil where no two years differ.
func (v *view) since() map[[2]int]int {
	first := map[[2]int]int{}
	years := map[int]bool{}
	for _, p := range v.Result.Network.Partnerships().All() {
		year := 0
		if p.Period.Start != 0 {
			year, _, _ = p.Period.Start.Split()
			years[year] = true
		}
		members := p.Participants()
		members = slices.DeleteFunc(slices.Clone(members), func(i int) bool { return v.number[i] < 0 })
		for i, a := range members {
			for _, b := range members[:i] {
				pair := pairOf(a, b)
				if known, ok := first[pair]; !ok || year < known {
					first[pair] = year
				}
			}
		}
	}
	if len(years) < 2 {
		return nil
	}
	return first
}

// cardPairs is how many pairs of overlap a card has room for.
const cardPairs = 5

// pairs returns the overlap candidates that stand in the table and, of every
// organization, the first few.
func (v *view) pairs() [][3]int {
	out := [][3]int{}
	t := v.Result.Table("overlap")
	if t == nil || v.Result.Network.Recorded().Len() == 0 {
		return out
	}
	a, b, shared := t.Column("organization_a"), t.Column("organization_b"), t.Column("shared_cells")
	candidates, _ := finding.Candidates(v.Result.Answers)
	told := make([]int, v.Result.Network.Len())
	for _, row := range candidates {
		i, _ := v.Result.Network.Index(a.Cell(row))
		j, _ := v.Result.Network.Index(b.Cell(row))
		if v.number[i] >= 0 && v.number[j] >= 0 && (told[i] < cardPairs || told[j] < cardPairs) {
			told[i]++
			told[j]++
			out = append(out, [3]int{v.number[i], v.number[j], int(shared.Float(row))})
		}
	}
	return out
}
