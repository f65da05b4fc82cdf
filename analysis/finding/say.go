package finding

import "example.org/lintas/graph/words"

// What findings that other packages make are put into words with.

// Short returns a name as findings write it, cut where it is very long.
func Short(name string) Name { return shortened(name) }

// Count returns a whole number in words.
func Count(n int) words.Text { return count(n) }

// Counted returns a count with its noun.
func Counted(n int, one, many, indonesian string) words.Text {
	return counted(n, one, many, indonesian)
}

// Percent returns a share as a percentage.
func Percent(share float64) words.Text { return percent(share) }

// Decimal returns a number with two decimals.
func Decimal(x float64) words.Text { return ratio(x) }

// List joins names as a sentence does.
func List(names []Name) words.Message { return list(names) }

// Sentences joins messages with spaces.
func Sentences(messages ...words.Message) words.Message { return sentences(messages...) }
