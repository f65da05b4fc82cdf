package read

import (
	"math"
	"strconv"
	"strings"
)

// sight is what a cell of a matrix says of a tie.
type sight int8

const (
	noTie sight = iota
	isTie
	blank  // nothing, which the other cells explain
	unseen // that it was not observed
	unreadable
)

// unseenWords is what cells say, in lower case, where a tie was not observed.
var unseenWords = map[string]bool{
	"na": true, "n/a": true, "#n/a": true, "nan": true, "null": true, "?": true, "??": true, ".": true,
	"missing": true, "tidak diketahui": true,
}

// marks maps what cells say, in lower case, where they say yes or no without a
// number.
var marks = map[string]sight{
	"x": isTie, "v": isTie, "✓": isTie, "✔": isTie, "√": isTie, "•": isTie, "●": isTie, "☑": isTie,
	"y": isTie, "yes": isTie, "ya": isTie, "true": isTie,
	"no": noTie, "tidak": noTie, "false": noTie,
	"": blank, "-": blank, "–": blank, "—": blank,
}

// missingNumber is from where on a number stands for a value that is missing,
// which UCINET writes as 1e38.
const missingNumber = 1e37

// sightOf returns what the cell says and, of a tie, its strength as a plain
// decimal number.
func sightOf(text string, style numberStyle) (sight, string) {
	switch text {
	case "0":
		return noTie, ""
	case "1":
		return isTie, "1"
	}
	lower := strings.ToLower(text)
	if said, ok := marks[lower]; ok {
		return said, "1"
	}
	if unseenWords[lower] {
		return unseen, ""
	}
	plain, ok := plainNumber(text, style)
	if !ok || strings.ContainsAny(plain, "xXpP_iInN") {
		return unreadable, ""
	}
	x, err := strconv.ParseFloat(plain, 64)
	switch {
	case err != nil || math.IsNaN(x):
		return unreadable, ""
	case x >= missingNumber:
		return unseen, ""
	case x == 0:
		return noTie, ""
	case x == 1:
		return isTie, "1"
	}
	return isTie, plain
}

// decimalStyle returns how the cells of a matrix write numbers, as far as they
// show it.
func decimalStyle(m *matrix) numberStyle {
	var found [4]bool
	for i := range m.rows {
		for j := range m.columns {
			if text := m.at(i, j).text; len(text) > 1 {
				found[signOf(text)] = true
			}
		}
	}
	return numberStyle{comma: found[showsComma] && !found[showsPoint]}
}
