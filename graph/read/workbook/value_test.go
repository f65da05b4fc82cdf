package workbook

import (
	"math"
	"strconv"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

// Every second of the years that Excel counts comes back as it was stored.
func TestEverySecond(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		from1904 := rapid.Bool().Draw(t, "from1904")
		day := rapid.IntRange(1462+61, lastDay1900).Draw(t, "day")
		second := rapid.IntRange(0, daySeconds-1).Draw(t, "second")
		when := time.Date(1899, 12, 30+day, 0, 0, second, 0, time.UTC)
		want := strings.TrimSuffix(when.Format(time.DateTime), " 00:00:00")
		if from1904 {
			day -= 1462
		}
		got, kind := serialText(nil, float64(day)+float64(second)/daySeconds, showsDate, from1904)
		if string(got) != want || kind != Date {
			t.Errorf("%d days and %d seconds are %s %q, want %q", day, second, kind, got, want)
		}
	})
}

// The text of a number is the number again.
func TestNumbersAreExact(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := rapid.Float64().Draw(t, "v")
		text, ok := numberText(nil, strconv.FormatFloat(v, 'E', 16, 64))
		back, err := strconv.ParseFloat(string(text), 64)
		if math.IsInf(v, 0) || math.IsNaN(v) {
			if ok {
				t.Errorf("%v is the number %q", v, text)
			}
			return
		}
		if !ok || err != nil || back != v {
			t.Errorf("%v is %q", v, text)
		}
	})
}

// A column's letters give the column again.
func TestColumnNames(t *testing.T) {
	for column, want := range map[int]string{1: "A", 26: "Z", 27: "AA", 702: "ZZ", 703: "AAA", maxColumns: "XFD"} {
		if got := ColumnName(column); got != want {
			t.Errorf("column %d is %s, want %s", column, got, want)
		}
	}
	for column := 1; column <= maxColumns; column++ {
		if _, got, ok := place(strings.ToLower(ColumnName(column)) + "$7"); !ok || got != column {
			t.Fatalf("column %d is read as %d", column, got)
		}
	}
	for _, wrong := range []string{"", "7", "A", "A0", "A-1", "A1B", "É1", "A１"} {
		if _, _, ok := place(wrong); ok {
			t.Errorf("%q is taken for a place", wrong)
		}
	}
}
