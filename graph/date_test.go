package graph

import (
	"testing"

	"pgregory.net/rapid"
)

func TestParseDate(t *testing.T) {
	for _, test := range []struct{ text, start, end string }{
		{"2024-03-31", "2024-03-31", "2024-03-31"},
		{"2024-03", "2024-03-01", "2024-03-31"},
		{"2024-04", "2024-04-01", "2024-04-30"},
		{"2024-02", "2024-02-01", "2024-02-29"},
		{"2023-02", "2023-02-01", "2023-02-28"},
		{"1900-02", "1900-02-01", "1900-02-28"},
		{"2000-02", "2000-02-01", "2000-02-29"},
		{"2024-12", "2024-12-01", "2024-12-31"},
		{"2024", "2024-01-01", "2024-12-31"},
		{"2024-02-29", "2024-02-29", "2024-02-29"},
		{"0001", "0001-01-01", "0001-12-31"},
		{"9999", "9999-01-01", "9999-12-31"},
		{"2023-02-29", "", ""}, {"2024-02-30", "", ""}, {"2024-13", "", ""}, {"2024-00", "", ""}, {"2024-1-1", "", ""},
		{"0000", "", ""}, {"24", "", ""}, {"", "", ""}, {"31/03/2024", "", ""}, {"2024-03-31T00:00:00Z", "", ""}, {"２０２４", "", ""}, {"-024", "", ""},
	} {
		start, ok := ParseDate(test.text, false)
		end, okEnd := ParseDate(test.text, true)
		if ok != okEnd || ok != (test.start != "") || start.String() != test.start || end.String() != test.end {
			t.Errorf("%q: %v to %v, want %s to %s", test.text, start, end, test.start, test.end)
		}
	}
}

func TestDatesCompareLikeDays(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		day := func(name string) Date {
			d, ok := NewDate(rapid.IntRange(1, 9999).Draw(t, name), rapid.IntRange(1, 12).Draw(t, name), rapid.IntRange(1, 28).Draw(t, name))
			if !ok {
				t.Fatal("not a day")
			}
			return d
		}
		a, b := day("a"), day("b")
		if (a < b) != (a.String() < b.String()) {
			t.Errorf("%v and %v", a, b)
		}
		if back, ok := ParseDate(a.String(), false); !ok || back != a {
			t.Errorf("%v reads as %v", a, back)
		}
		if y, m, d := a.Split(); y < 1 || m < 1 || d < 1 {
			t.Errorf("%v splits into %d %d %d", a, y, m, d)
		}
	})
	if _, ok := NewDate(2024, 4, 31); ok {
		t.Error("31 April")
	}
}

func TestPeriodsMeet(t *testing.T) {
	for _, test := range []struct {
		p, q Period
		want bool
	}{
		{Period{}, Period{}, true},
		{Period{20240101, 20240131}, Period{20240131, 20240201}, true},
		{Period{20240101, 20240131}, Period{20240201, 0}, false},
		{Period{0, 20240131}, Period{20240131, 0}, true},
		{Period{0, 20240131}, Period{20240201, 20240202}, false},
		{Period{20240101, 0}, Period{0, 20231231}, false},
		{Period{20240101, 0}, Period{}, true},
	} {
		if test.p.Meets(test.q) != test.want || test.q.Meets(test.p) != test.want {
			t.Errorf("%v and %v: want %v", test.p, test.q, test.want)
		}
	}
	if !(Period{20240101, 20240131}).Contains(20240101) || !(Period{20240101, 20240131}).Contains(20240131) || (Period{20240101, 20240131}).Contains(20240201) {
		t.Error("both ends belong to a period, and nothing past them")
	}
}

func TestSince(t *testing.T) {
	for _, test := range []struct {
		day, other string
		want       int
	}{
		{"2025-12-31", "2025-12-31", 0}, {"2024-03-01", "2024-02-28", 2}, {"2023-03-01", "2023-02-28", 1},
		{"2025-01-01", "2025-12-31", -364}, {"9999-12-31", "0001-01-01", 3652058},
	} {
		day, _ := ParseDate(test.day, false)
		other, _ := ParseDate(test.other, false)
		if got := day.Since(other); got != test.want {
			t.Errorf("%s is %d days after %s, want %d", test.day, got, test.other, test.want)
		}
	}
}
