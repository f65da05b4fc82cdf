package words

import (
	"math"
	"testing"
)

func TestParse(t *testing.T) {
	for _, test := range []struct {
		code string
		want Language
		ok   bool
	}{
		{"en", English, true}, {"en_US.UTF-8", English, true}, {"EN", English, true},
		{"id", Indonesian, true}, {"id_ID.UTF-8", Indonesian, true}, {"in", Indonesian, true}, {"ID", Indonesian, true},
		{"", English, false}, {"C", English, false}, {"fr", English, false}, {"i", English, false},
	} {
		if got, ok := Parse(test.code); got != test.want || ok != test.ok {
			t.Errorf("%q is %s, %v", test.code, got, ok)
		}
	}
}

func TestMessage(t *testing.T) {
	inner := Text{EN: "public", ID: "pemerintah"}
	m := Text{EN: "%d %s, %s", ID: "%[2]s %[1]d, %[3]s"}.With(3, inner, Text{EN: "of %d", ID: "dari %d"}.With(5))
	if got := m.In(English); got != "3 public, of 5" || m.String() != got {
		t.Error(got)
	}
	if got := m.In(Indonesian); got != "pemerintah 3, dari 5" {
		t.Error(got)
	}
	if got := (Text{EN: "only"}).In(Indonesian); got != "only" {
		t.Error(got)
	}
	if got := (Text{EN: "a % sign"}).With().In(English); got != "a % sign" {
		t.Error(got)
	}
}

func TestNumbers(t *testing.T) {
	for _, test := range []struct{ got, want string }{
		{English.Count(0), "0"}, {English.Count(999), "999"}, {English.Count(1000), "1,000"}, {Indonesian.Count(1234567), "1.234.567"}, {English.Count(-1234), "−1,234"},
		{English.Number(1234.56, 1), "1,234.6"}, {Indonesian.Number(1234.56, 1), "1.234,6"}, {English.Number(0.5, 2), "0.50"},
		{English.Number(-0.001, 2), "0.00"}, {English.Number(math.Copysign(0, -1), 0), "0"}, {English.Number(-1234.5, 0), "−1,234"},
		{English.Number(math.NaN(), 1), "–"}, {Indonesian.Number(math.Inf(1), 1), "–"},
		{English.Percent(0.344), "34%"}, {Indonesian.Percent(1), "100%"}, {English.Percent(math.NaN()), "–"},
		{English.Date(2025, 8, 31), "31 August 2025"}, {Indonesian.Date(2025, 8, 31), "31 Agustus 2025"}, {Language("xx").Date(2025, 8, 1), "1 August 2025"}, {English.Date(2025, 13, 1), ""},
		{English.List(nil), ""}, {English.List([]string{"A"}), "A"}, {English.List([]string{"A", "B"}), "A and B"}, {English.List([]string{"A", "B", "C"}), "A, B and C"},
		{Indonesian.List([]string{"A", "B"}), "A dan B"}, {Indonesian.List([]string{"A", "B", "C"}), "A, B, dan C"},
	} {
		if test.got != test.want {
			t.Errorf("%q, want %q", test.got, test.want)
		}
	}
}
