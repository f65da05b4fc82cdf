package workbook

import (
	"cmp"
	"slices"
)

// uncover takes the merged ranges of the sheet: it leaves out the cells that
// they cover, and keeps the ranges whose first cell is filled. The rows are in
// order.
func (s *Sheet) uncover(ranges []Range) {
	if len(ranges) == 0 {
		return
	}
	slices.SortFunc(ranges, func(a, b Range) int {
		return cmp.Or(cmp.Compare(a.FirstRow, b.FirstRow), cmp.Compare(a.FirstColumn, b.FirstColumn),
			cmp.Compare(a.LastRow, b.LastRow), cmp.Compare(a.LastColumn, b.LastColumn))
	})
	width := 0
	for _, row := range s.Rows {
		width = max(width, row.Cells[len(row.Cells)-1].Column)
	}
	over := make([]int32, width+1) // the latest range over each column, from 1
	kept := s.Rows[:0]
	next := 0
	for _, row := range s.Rows {
		for ; next < len(ranges) && ranges[next].FirstRow <= row.Number; next++ {
			r := ranges[next]
			if r.LastRow < row.Number {
				continue // over rows without a filled cell
			}
			for column := r.FirstColumn; column <= min(r.LastColumn, width); column++ {
				over[column] = int32(next + 1)
			}
		}
		row.Cells = s.uncovered(row, ranges, over)
		if len(row.Cells) > 0 {
			kept = append(kept, row)
		}
	}
	s.Rows = kept
}

// uncovered returns the cells of the row that no range covers, and keeps the
// ranges that begin with one of them.
func (s *Sheet) uncovered(row Row, ranges []Range, over []int32) []Cell {
	covered := 0
	for _, c := range row.Cells {
		switch r := rangeOver(row, c, ranges, over); {
		case r == nil:
		case r.begins(row, c):
			s.Merged = append(s.Merged, *r)
		default:
			covered++
		}
	}
	if covered == 0 {
		return row.Cells
	}
	cells := make([]Cell, 0, len(row.Cells)-covered)
	for _, c := range row.Cells {
		if r := rangeOver(row, c, ranges, over); r == nil || r.begins(row, c) {
			cells = append(cells, c)
		}
	}
	return cells
}

// rangeOver returns the range that the cell is in, or nil.
func rangeOver(row Row, c Cell, ranges []Range, over []int32) *Range {
	i := over[c.Column]
	if i == 0 || ranges[i-1].LastRow < row.Number {
		return nil
	}
	return &ranges[i-1]
}

// begins reports whether the cell is the first of the range.
func (r *Range) begins(row Row, c Cell) bool {
	return r.FirstRow == row.Number && r.FirstColumn == c.Column
}
