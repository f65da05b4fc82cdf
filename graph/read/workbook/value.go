package workbook

import (
	"math"
	"strconv"
	"strings"
	"time"
)

// numberText appends the number as plain decimal text, in the shortest form
// that is exact: whole numbers as they stand, others as the nearest value of 64
// bits. It reports false where the text is no number.
func numberText(to []byte, text string) ([]byte, bool) {
	if isWhole(text) {
		return append(to, text...), true
	}
	v, ok := parseNumber(text)
	if !ok {
		return to, false
	}
	return appendNumber(to, v), true
}

func appendNumber(to []byte, v float64) []byte {
	if size := math.Abs(v); v != 0 && (size >= 1e21 || size < 1e-20) {
		return strconv.AppendFloat(to, v, 'E', -1, 64)
	}
	return strconv.AppendFloat(to, v+0, 'f', -1, 64) // + 0: no negative zero
}

// isWhole reports whether the text is a whole number written as it should be.
// Some programs write identifiers of more digits than 64 bits hold.
func isWhole(text string) bool {
	digits := strings.TrimPrefix(text, "-")
	if digits == "" || len(digits) > 40 || digits[0] == '0' && text != "0" {
		return false
	}
	for i := range len(digits) {
		if digits[i] < '0' || digits[i] > '9' {
			return false
		}
	}
	return true
}

// parseNumber returns a decimal number. Go's words for infinity and its
// hexadecimal numbers are no numbers in a workbook.
func parseNumber(text string) (float64, bool) {
	for i := range len(text) {
		switch c := text[i]; {
		case '0' <= c && c <= '9', c == '.', c == '-', c == '+', c == 'e', c == 'E':
		default:
			return 0, false
		}
	}
	v, err := strconv.ParseFloat(text, 64)
	return v, err == nil
}

// Days that are counted: the last one is 31 December 9999.
const (
	lastDay1900 = 2_958_465
	lastDay1904 = lastDay1900 - 1462
	daySeconds  = 24 * 60 * 60
)

// serialText appends the number as the date or time that the format makes of
// it. A number that is no date, such as a negative one, stays a number.
func serialText(to []byte, v float64, f format, from1904 bool) ([]byte, Kind) {
	last := float64(lastDay1900 + 1)
	if from1904 {
		last = lastDay1904 + 1
	}
	switch {
	case math.Abs(v) >= last:
		return appendNumber(to, v), Number
	case f == showsElapsed:
		return appendClock(to, math.Round(v*daySeconds)), Time
	case v < 0:
		return appendNumber(to, v), Number
	case v < 1 && f == showsClock, v > 0 && v < 1 && !from1904:
		return appendClock(to, min(math.Round(v*daySeconds), daySeconds-1)), Time
	case v == 0 && !from1904:
		return append(to, '0'), Number // what a formula makes of an empty cell
	}
	seconds := int(math.Round(v * daySeconds))
	day := seconds / daySeconds
	switch {
	case from1904:
		day += 1462
	case day < 60:
		day++
	case day == 60: // counted by Excel, although 1900 was no leap year
		return appendTimeOfDay(append(to, "1900-02-29"...), seconds%daySeconds), Date
	}
	to = time.Date(1899, 12, 30+day, 0, 0, 0, 0, time.UTC).AppendFormat(to, time.DateOnly)
	return appendTimeOfDay(to, seconds%daySeconds), Date
}

func appendTimeOfDay(to []byte, seconds int) []byte {
	if seconds == 0 {
		return to
	}
	return appendClock(append(to, ' '), float64(seconds))
}

// appendClock appends seconds as 14:05:00, with hours beyond a day.
func appendClock(to []byte, seconds float64) []byte {
	if seconds < 0 {
		to, seconds = append(to, '-'), -seconds
	}
	s := int64(seconds)
	for i, part := range [3]int64{s / 3600, s / 60 % 60, s % 60} {
		if i > 0 {
			to = append(to, ':')
		}
		if part < 10 {
			to = append(to, '0')
		}
		to = strconv.AppendInt(to, part, 10)
	}
	return to
}

// isoText appends a date as files write it out, 2024-03-31T14:05:00.000, in
// the form of Cell. It reports false where the text is no date.
func isoText(to []byte, text string) ([]byte, bool) {
	for _, layout := range []string{"2006-01-02", "2006-01-02T15:04:05", "2006-01-02T15:04:05Z07:00", "2006-01-02T15:04"} {
		t, err := time.Parse(layout, text)
		if err != nil {
			continue
		}
		t = t.Round(time.Second)
		to = t.AppendFormat(to, time.DateOnly)
		return appendTimeOfDay(to, t.Hour()*3600+t.Minute()*60+t.Second()), true
	}
	return to, false
}

// durationText appends a length of time as ODS writes it, PT14H05M00S, in the
// form of Cell. It reports false where the text is none, or one of years or
// months, whose length is not known.
func durationText(to []byte, text string) ([]byte, bool) {
	rest, negative := strings.CutPrefix(text, "-")
	rest, ok := strings.CutPrefix(rest, "P")
	if !ok || rest == "" {
		return to, false
	}
	units := map[byte]float64{'D': daySeconds}
	var seconds float64
	for rest != "" {
		if rest[0] == 'T' {
			units = map[byte]float64{'H': 3600, 'M': 60, 'S': 1}
			rest = rest[1:]
			continue
		}
		end := strings.IndexAny(rest, "YMDHS")
		if end < 0 || units[rest[end]] == 0 {
			return to, false
		}
		v, ok := parseNumber(rest[:end])
		if !ok || v < 0 {
			return to, false
		}
		seconds += v * units[rest[end]]
		rest = rest[end+1:]
	}
	if seconds >= (lastDay1900+1)*daySeconds {
		return to, false
	}
	if negative {
		seconds = -seconds
	}
	return appendClock(to, math.Round(seconds)), true
}
