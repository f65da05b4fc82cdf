package report

import (
	"math"
	"slices"
	"strconv"

	"example.org/lintas/analysis/passes"
)

// distribution is how many organizations have how many partners.
type distribution struct {
	Bars   []column
	Width  int
	Bar    int    // width of a bar
	Most   string // partners of one organization
	Middle string // the median
	None   string // organizations without a partner; empty where there are none
}

type column struct {
	X, Y, Height, Middle, Above int
	Count, Label                string
}

const (
	columnHeight = 90
	columnFoot   = 110 // where the bars stand
	columnStep   = 44
	columnsMost  = 20
)

// distribution returns nil where nobody is tied.
func (v *view) distribution() *distribution {
	ties := v.Result.Data.Flat
	if len(ties.All()) == 0 {
		return nil
	}
	partners := make([]int, ties.Len())
	for i := range partners {
		partners[i] = len(ties.Out().Row(i))
	}
	slices.Sort(partners)
	most := partners[len(partners)-1]
	counts, labels := classes(partners)
	d := &distribution{
		Width: columnStep * len(counts), Bar: columnStep - 6,
		Most: v.l.Count(most), Middle: v.l.Number(median(partners), -1),
	}
	if counts[0] > 0 {
		d.None = v.l.Count(counts[0])
	}
	top := slices.Max(counts)
	for i, k := range counts {
		height := int(math.Round(columnHeight * float64(k) / float64(top)))
		d.Bars = append(d.Bars, column{
			X: columnStep*i + 3, Y: columnFoot - height, Height: height, Middle: columnStep*i + columnStep/2, Above: columnFoot - height - 4,
			Count: strconv.Itoa(k), Label: labels[i],
		})
	}
	return d
}

// classes counts sorted numbers: none by itself, then each number by itself or, of
// many, in spans that double.
func classes(sorted []int) (counts []int, labels []string) {
	most := sorted[len(sorted)-1]
	for from := 0; from <= most; {
		to := from
		if most >= columnsMost && from > 0 {
			to = 2*from - 1
		}
		low, _ := slices.BinarySearch(sorted, from)
		high, _ := slices.BinarySearch(sorted, to+1)
		label := strconv.Itoa(from)
		if to > from {
			label += "–" + strconv.Itoa(to)
		}
		counts, labels = append(counts, high-low), append(labels, label)
		from = to + 1
	}
	return counts, labels
}

func median(sorted []int) float64 {
	n := len(sorted)
	return float64(sorted[(n-1)/2]+sorted[n/2]) / 2
}

// squareRow is a row of the table of pairs by overlap and partnership.
type squareRow struct {
	Name  string
	Cells [2]squareCell
}

type squareCell struct {
	Count, Share string
	Class        int
}

// square returns how many pairs of organizations overlap or not, with and without
// a partnership; nil where another basis of coordination is asked for, or where
// not every pair that overlaps is known.
func (v *view) square() []squareRow {
	t := v.Result.Table("overlap")
	left, _ := v.figure("overlap_pairs_left_out")
	if t == nil || t.Column("coordinated") == nil || left.Value > 0 || v.Result.Data.Coordination != passes.ByPartnership {
		return nil
	}
	n := v.Result.Network.Len()
	both := 0
	for i := range t.Len() {
		if t.Column("coordinated").True(i) {
			both++
		}
	}
	tied := len(v.Result.Data.Flat.All())
	if tied < both {
		return nil
	}
	counts := [2][2]int{{both, t.Len() - both}, {tied - both, n*(n-1)/2 - t.Len() - tied + both}}
	var rows []squareRow
	for i, name := range []string{v.say("overlapping"), v.say("not-overlapping")} {
		row := squareRow{Name: name}
		all := counts[i][0] + counts[i][1]
		for j, k := range counts[i] {
			if all == 0 {
				return nil
			}
			share := float64(k) / float64(all)
			row.Cells[j] = squareCell{v.l.Count(k), v.l.Percent(share), 1 + int(2.99*share)}
		}
		rows = append(rows, row)
	}
	return rows
}
