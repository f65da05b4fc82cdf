package workbook

import "strings"

// format is what a number format makes of a number.
type format uint8

const (
	showsNumber  format = iota
	showsDate           // a day, with or without the time of day
	showsClock          // hours, minutes, seconds
	showsElapsed        // hours beyond a day: [h]:mm
)

// formatOf returns what the code of a number format makes of a number:
// "dd/mm/yyyy", "[$-409]d-mmm;@", `yyyy"年"m"月"`. Its sections are those for
// positive, negative and other values; the first that shows a value at all
// decides.
func formatOf(code string) format {
	for more := true; more; {
		var f format
		var shows bool
		if f, shows, code, more = section(code); shows {
			return f
		}
	}
	return showsNumber
}

// section reads the first section of the code. It reports whether that shows a
// value, and returns the rest and whether there is one.
func section(code string) (f format, shows bool, rest string, more bool) {
	var days, clock, elapsed, digits bool
	for i := 0; i < len(code); {
		if n := literal(code[i:]); n > 0 {
			i += n
			continue
		}
		if n, isElapsed := bracket(code[i:]); n > 0 {
			elapsed = elapsed || isElapsed
			i += n
			continue
		}
		if code[i] == ';' {
			rest, more = code[i+1:], true
			break
		}
		n, what := keyword(code[i:])
		switch what {
		case 'y':
			days = true
		case 'h':
			clock = true
		case 'm':
			days = days || !clock && !elapsed && !followedBySeconds(code[i+n:])
		case '0':
			digits = true
		}
		i += n
	}
	switch {
	case days:
		f = showsDate
	case elapsed:
		f = showsElapsed
	case clock:
		f = showsClock
	}
	return f, days || elapsed || clock || digits, rest, more
}

// literal returns the length of what the code begins with, where that is text
// to be shown as it is, or space.
func literal(code string) int {
	switch code[0] {
	case '"':
		if end := strings.IndexByte(code[1:], '"'); end >= 0 {
			return end + 2
		}
		return len(code)
	case '\\', '_', '*': // the next character as it is, as a width, as a filling
		n := 2
		for n < len(code) && code[n]&0xC0 == 0x80 {
			n++
		}
		return min(n, len(code))
	}
	return 0
}

// bracket returns the length of what the code begins with in brackets, such as
// a color, a condition, a currency or language, and whether it is hours,
// minutes or seconds beyond their usual range.
func bracket(code string) (length int, elapsed bool) {
	if code[0] != '[' {
		return 0, false
	}
	end := strings.IndexByte(code, ']')
	if end < 0 {
		return len(code), false
	}
	inner := strings.ToLower(code[1:end])
	return end + 1, inner != "" && (strings.Trim(inner, "h") == "" || strings.Trim(inner, "m") == "" || strings.Trim(inner, "s") == "")
}

// keyword returns the length of what the code begins with and what it shows: y
// a day, m a month or minutes, h hours or seconds, 0 a number or text, or
// nothing of these.
func keyword(code string) (length int, what byte) {
	for _, k := range []struct {
		word string
		what byte
	}{{"general", '0'}, {"am/pm", 'h'}, {"a/p", 'h'}, {"e+", '0'}, {"e-", '0'}} {
		if len(code) >= len(k.word) && strings.EqualFold(code[:len(k.word)], k.word) {
			return len(k.word), k.what
		}
	}
	switch c := code[0] | 0x20; c { // lower case
	case 'y', 'd', 'g', 'e', 'b':
		return 1, 'y'
	case 'a':
		if len(code) >= 3 && strings.EqualFold(code[:3], "aaa") {
			return 3, 'y' // a day of the week
		}
	case 'h', 's':
		return 1, 'h'
	case 'm':
		n := 1
		for n < len(code) && code[n]|0x20 == 'm' {
			n++
		}
		return n, 'm'
	}
	switch code[0] {
	case '0', '#', '?', '@':
		return 1, '0'
	}
	return 1, 0
}

// followedBySeconds reports whether seconds come next in the code, so that an m
// before them is minutes.
func followedBySeconds(code string) bool {
	for len(code) > 0 && code[0] != ';' {
		if n := literal(code); n > 0 {
			code = code[n:]
			continue
		}
		if n, elapsed := bracket(code); n > 0 {
			if elapsed {
				return true
			}
			code = code[n:]
			continue
		}
		if c := code[0] | 0x20; 'a' <= c && c <= 'z' {
			return c == 's'
		}
		code = code[1:]
	}
	return false
}
