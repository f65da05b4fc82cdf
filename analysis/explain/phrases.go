package explain

import (
	"math"
	"strings"

	"example.org/lintas/graph/words"
)

// plain is a message of text that is the same in every language.
func plain(text string) words.Message { return words.Text{EN: "%s"}.With(text) }

// count returns a whole number in words.
func count(n int) words.Text {
	return words.Text{EN: words.English.Count(n), ID: words.Indonesian.Count(n)}
}

// number returns a number with as many decimals as its size asks for.
func number(x float64) words.Text {
	return words.Text{EN: words.English.Number(x, Decimals(x)), ID: words.Indonesian.Number(x, Decimals(x))}
}

// Decimals returns how many decimals values should be shown with that stand one
// below the other: none where all are whole, otherwise four, and more where all
// are small.
func Decimals(values ...float64) int {
	whole, largest := true, 0.0
	for _, x := range values {
		if math.IsNaN(x) {
			continue
		}
		whole = whole && x == math.Round(x)
		largest = max(largest, math.Abs(x))
	}
	switch {
	case whole:
		return 0
	case largest >= 0.01:
		return 4
	case largest >= 0.0001:
		return 6
	}
	return 8
}

// name returns what a reader knows the organization by.
func (s *subject) name(i int32) string { return s.Network.Organizations()[i].Label() }

var textMoreNames = words.Text{EN: "%[1]s and %[2]s more", ID: "%[1]s, dan %[2]s lainnya"}

// names returns the names of several, the first of them where they are many.
func (s *subject) names(all []int32) words.Message {
	const most = 8
	var list []string
	for _, i := range all[:min(len(all), most)] {
		list = append(list, s.name(i))
	}
	if more := len(all) - most; more > 0 {
		return textMoreNames.With(strings.Join(list, ", "), count(more))
	}
	both := words.Text{EN: words.English.List(list), ID: words.Indonesian.List(list)}
	return words.Text{EN: "%s"}.With(both)
}

// chain returns the names along a path.
func (s *subject) chain(path []int32, directed bool) string {
	arrow := " – "
	if directed {
		arrow = " → "
	}
	list := make([]string, len(path))
	for k, i := range path {
		list[k] = s.name(i)
	}
	return strings.Join(list, arrow)
}

// weighted reports whether the column counts strengths.
func (s *subject) weighted() bool { return strings.HasSuffix(s.column, "_weighted") }
