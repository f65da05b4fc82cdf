package graph

import (
	"fmt"
	"time"
)

// Date is a day of the calendar as the number yyyymmdd, so that days compare
// like numbers. The zero Date is no date: unknown or open.
type Date int32

// NewDate returns the given day and whether the calendar has it.
func NewDate(year, month, day int) (Date, bool) {
	t := time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
	if year < 1 || year > 9999 || t.Year() != year || int(t.Month()) != month || t.Day() != day {
		return 0, false
	}
	return Date(year*10000 + month*100 + day), true
}

// ParseDate returns the day that text in the form 2024-03-31, 2024-03 or 2024
// names, and whether there is one. A month or a year alone is its first day,
// or its last where end is true.
func ParseDate(text string, end bool) (Date, bool) {
	year, month, day := 0, 1, 1
	layout := map[int]string{4: "2006", 7: "2006-01", 10: "2006-01-02"}[len(text)]
	if layout == "" {
		return 0, false
	}
	t, err := time.Parse(layout, text)
	if err != nil {
		return 0, false
	}
	year, month, day = t.Year(), int(t.Month()), t.Day()
	if end {
		switch layout {
		case "2006":
			month, day = 12, 31
		case "2006-01":
			day = time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
		}
	}
	return NewDate(year, month, day)
}

// Split returns the date's year, month and day.
func (d Date) Split() (year, month, day int) {
	return int(d) / 10000, int(d) / 100 % 100, int(d) % 100
}

// String returns the date in the form 2024-03-31, or nothing where there is
// none.
func (d Date) String() string {
	if d == 0 {
		return ""
	}
	y, m, day := d.Split()
	return fmt.Sprintf("%04d-%02d-%02d", y, m, day)
}

// Since returns the number of days from another day to this one, negative where
// this one is earlier. Neither may be no date.
func (d Date) Since(other Date) int {
	const day = 24 * 60 * 60 // a Duration holds no more than 292 years
	return int((d.time().Unix() - other.time().Unix()) / day)
}

func (d Date) time() time.Time {
	year, month, day := d.Split()
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC)
}

// Period is an interval of days with both ends included. An end that is zero
// is open.
type Period struct{ Start, End Date }

// Meets reports whether the two periods share a day.
func (p Period) Meets(q Period) bool {
	return !(p.End != 0 && q.Start != 0 && p.End < q.Start) &&
		!(q.End != 0 && p.Start != 0 && q.End < p.Start)
}

// Contains reports whether the day lies in the period.
func (p Period) Contains(d Date) bool { return p.Meets(Period{d, d}) }
