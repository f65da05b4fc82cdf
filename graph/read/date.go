package read

import (
	"strconv"
	"strings"

	"example.org/lintas/graph"
)

// dateOrder says which parts of dates such as 31/03/2024 are the day.
type dateOrder int

const (
	orderUnknown dateOrder = iota
	dayFirst
	monthFirst
	orderMixed // some cells show one, some the other
)

// slashed returns the three numbers of a date such as 31/03/2024.
func slashed(text string) (a, b, year int, ok bool) {
	for _, sign := range []string{"/", "-", "."} {
		parts := strings.Split(text, sign)
		if len(parts) != 3 || len(parts[0]) > 2 || len(parts[1]) > 2 || len(parts[2]) != 4 {
			continue
		}
		var numbers [3]int
		for i, part := range parts {
			n, err := strconv.Atoi(part)
			if err != nil || n < 0 || part[0] == '+' {
				return 0, 0, 0, false
			}
			numbers[i] = n
		}
		return numbers[0], numbers[1], numbers[2], true
	}
	return 0, 0, 0, false
}

// order returns which part of the column's dates is the day, if a cell shows it.
func (s *source) order(column string) dateOrder {
	if order, ok := s.dates[column]; ok {
		return order
	}
	if asked := s.in.decisions.order(s.file, s.title(column)); asked != orderUnknown {
		s.dates[column] = asked
		return asked
	}
	var day, month bool
	for i := range s.rows {
		r := row{source: s, record: &s.rows[i]}
		a, b, _, ok := slashed(r.text(column))
		day = day || ok && a > 12 && b <= 12
		month = month || ok && b > 12 && a <= 12
	}
	order := orderUnknown
	switch {
	case day && month:
		order = orderMixed
	case day:
		order = dayFirst
	case month:
		order = monthFirst
	}
	s.dates[column] = order
	return order
}

// date returns the column's date in the row, or none where the cell is empty.
// A month or a year is its first day, or its last where end is true. A date
// that cannot be read fails the row.
func (r *row) date(column string, end bool) graph.Date {
	text := r.text(column)
	if text == "" {
		return 0
	}
	day, clock, timed := strings.Cut(strings.Replace(text, "T", " ", 1), " ")
	if !timed || len(day) != 10 || strings.Trim(clock, "0123456789:.Z+-") != "" {
		day = text
	}
	if d, ok := graph.ParseDate(day, end); ok {
		return d
	}
	a, b, year, ok := slashed(day)
	if !ok {
		if isISO(day) {
			r.fail(column, textNoDay.With(text))
		} else {
			r.fail(column, textDate.With(shorten(text)))
		}
		return 0
	}
	switch r.source.order(column) {
	case dayFirst:
	case monthFirst:
		a, b = b, a
	case orderMixed:
		r.fail(column, textDateMixed.With(text))
		return 0
	default:
		if a != b || a > 12 {
			r.fail(column, textDateOrder.With(text))
			return 0
		}
	}
	d, ok := graph.NewDate(year, b, a)
	if !ok {
		r.fail(column, textNoDay.With(text))
	}
	return d
}

// isISO reports whether the text has the form of a date in years, months and
// days.
func isISO(text string) bool {
	form := strings.Map(func(c rune) rune {
		if c >= '0' && c <= '9' {
			return '0'
		}
		return c
	}, text)
	return form == "0000-00-00" || form == "0000-00" || form == "0000"
}

// period returns the row's start and end.
func (r *row) period() graph.Period {
	return graph.Period{Start: r.date("start", false), End: r.date("end", true)}
}
