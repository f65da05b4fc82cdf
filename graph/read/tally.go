package read

import (
	"unicode/utf8"

	"example.org/lintas/graph/words"
)

// tally counts what a reader mends or doubts often, so that a file has one
// warning of each kind with the number and the first place.
type tally struct {
	counts []tallied
}

type tallied struct {
	text  words.Text
	first spot
	n     int
}

// count counts one case of what the text says.
func (t *tally) count(text words.Text, at spot) {
	for i := range t.counts {
		if t.counts[i].text == text {
			t.counts[i].n++
			return
		}
	}
	t.counts = append(t.counts, tallied{text, at, 1})
}

// report warns of what was counted.
func (t *tally) report(d *document) {
	for _, c := range t.counts {
		d.warn(c.first, c.text, c.n)
	}
}

// longestName is how many letters an organization's name may have. Longer ones
// are descriptions in the wrong place.
const longestName = 500

func tooLong(name string) bool {
	return len(name) > longestName && utf8.RuneCountInString(name) > longestName
}
