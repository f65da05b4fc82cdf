package maps

import (
	"cmp"
	"fmt"
	"math"
	"slices"
	"strconv"

	"example.org/lintas/analysis"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/sheet"
	"example.org/lintas/graph/style"
)

// mostCategories is the number of colors that can be told apart.
const mostCategories = 7

// colorBy colors the picture's nodes, which are those organizations, by what the
// options name; the shapes remain those of the sectors. The error is a
// *graph.Fault.
func colorBy(r *analysis.Result, opt Options, picture *draw.Network, shown []int) error {
	if opt.ColorBy == "" || bare(opt.ColorBy) == "sector" {
		return nil
	}
	m, ok := traitOf(r, opt.ColorBy, opt.Language)
	if !ok {
		return unknownColumn(r, "color-by", opt.ColorBy)
	}
	picture.IsRecolored = true
	for i := range picture.Isolates {
		picture.Isolates[i].Emphasis = nothingRecorded(opt)
	}
	key := draw.Key{Heading: colorIs.With(sheet.Cut(m.label, 60)).In(opt.Language)}
	if m.values != nil {
		key.Entries = shade(m.values, opt, picture, shown)
	} else {
		key.Entries = paint(m.texts, opt, picture, shown)
	}
	picture.Keys = append(picture.Keys, key)
	return nil
}

// shade colors by the steps of a scale, each with about as many organizations.
func shade(values []float64, opt Options, picture *draw.Network, shown []int) []draw.KeyEntry {
	var sorted []float64
	for _, i := range shown {
		if !math.IsNaN(values[i]) {
			sorted = append(sorted, values[i])
		}
	}
	slices.Sort(sorted)
	upper := steps(sorted)
	counts := make([]int, len(upper)+1)
	for k, i := range shown {
		level := len(upper)
		for s, u := range upper {
			if values[i] <= u {
				level = s
				break
			}
		}
		counts[level]++
		picture.Nodes[k].Emphasis = emphasisOf(opt, level, len(upper))
	}
	var entries []draw.KeyEntry
	w := picture.Words
	low := 0
	for s, u := range upper {
		text := w.Number(u)
		if first := w.Number(sorted[low]); first != text {
			text = first + " – " + text
		}
		low += counts[s]
		entries = append(entries, draw.KeyEntry{Label: text, Count: counts[s], Mark: style.Mark{Shape: style.Circle}, Level: levelOf(s, len(upper))})
	}
	return withNothing(entries, counts[len(upper)], opt)
}

// steps returns the largest value of each step of a scale.
func steps(sorted []float64) []float64 {
	var upper []float64
	for s := 1; s <= draw.Levels && len(sorted) > 0; s++ {
		upper = append(upper, sorted[max(len(sorted)*s/draw.Levels-1, 0)])
	}
	return slices.Compact(upper)
}

// levelOf spreads a few steps over the whole scale.
func levelOf(step, of int) int {
	if of < 2 {
		return draw.Levels
	}
	return 1 + step*(draw.Levels-1)/(of-1)
}

func emphasisOf(opt Options, step, of int) draw.Emphasis {
	if step >= of {
		return nothingRecorded(opt)
	}
	return draw.Emphasis{Level: levelOf(step, of)}
}

// nothingRecorded is the look of an organization without a value.
func nothingRecorded(opt Options) draw.Emphasis {
	return draw.Emphasis{Fill: opt.theme().Muted, IsHollow: true}
}

func withNothing(entries []draw.KeyEntry, count int, opt Options) []draw.KeyEntry {
	if count == 0 {
		return entries
	}
	mark := style.Mark{Shape: style.Circle, Fill: opt.theme().Muted, Hollow: true}
	return append(entries, draw.KeyEntry{Label: notRecorded.In(opt.Language), Count: count, Mark: mark})
}

// category is a value that a text takes.
type category struct {
	text  string
	count int
}

// paint colors by text, the most frequent ones each in a color of its own.
func paint(texts []string, opt Options, picture *draw.Network, shown []int) []draw.KeyEntry {
	categories, missing := categoriesOf(texts, shown)
	most := min(len(categories), mostCategories)
	asked := make([]style.SectorCount, most)
	for k := range asked {
		asked[k] = style.SectorCount{Key: fmt.Sprintf("category %d", k), Count: most - k}
	}
	marks := opt.theme().For(asked)
	colors := map[string]int{}
	var entries []draw.KeyEntry
	for k, c := range categories[:most] {
		colors[c.text] = k
		m := marks[k]
		m.Shape = style.Circle
		entries = append(entries, draw.KeyEntry{Label: c.text, Count: c.count, Mark: m, Badge: strconv.Itoa(k + 1)})
	}
	rest := 0
	for _, c := range categories[most:] {
		rest += c.count
	}
	gray := opt.theme().Line
	if rest > 0 {
		label := moreSectors.With(opt.Language.Count(len(categories) - most)).In(opt.Language)
		entries = append(entries, draw.KeyEntry{Label: label, Count: rest,
			Mark: style.Mark{Shape: style.Circle, Fill: gray, Outline: opt.theme().Muted}})
	}
	for k, i := range shown {
		c, ok := colors[texts[i]]
		switch {
		case texts[i] == "":
			picture.Nodes[k].Emphasis = nothingRecorded(opt)
		case ok:
			picture.Nodes[k].Emphasis.Fill, picture.Nodes[k].Emphasis.Badge = marks[c].Fill, strconv.Itoa(c+1)
		default:
			picture.Nodes[k].Emphasis.Fill = gray
		}
	}
	return withNothing(entries, missing, opt)
}

// categoriesOf returns the texts of the organizations shown, the most frequent
// first, equal ones in order, numbers as numbers; and how many have none.
func categoriesOf(texts []string, shown []int) (categories []category, missing int) {
	index := map[string]int{}
	for _, i := range shown {
		if texts[i] == "" {
			missing++
			continue
		}
		k, ok := index[texts[i]]
		if !ok {
			k = len(categories)
			index[texts[i]] = k
			categories = append(categories, category{text: texts[i]})
		}
		categories[k].count++
	}
	slices.SortFunc(categories, func(a, b category) int {
		x, errX := strconv.Atoi(a.text)
		y, errY := strconv.Atoi(b.text)
		byNumber := 0
		if errX == nil && errY == nil {
			byNumber = cmp.Compare(x, y)
		}
		return cmp.Or(cmp.Compare(b.count, a.count), byNumber, cmp.Compare(a.text, b.text))
	})
	return categories, missing
}
