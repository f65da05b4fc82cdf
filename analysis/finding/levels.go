package finding

import "example.org/lintas/graph/words"

var (
	textLevels = words.Text{EN: "themes at %s, places at %s", ID: "tema pada %s, tempat pada %s"}
	textLevel  = words.Text{EN: "level %s", ID: "tingkat %s"}
	textFull   = words.Text{EN: "their finest level", ID: "tingkat terincinya"}
)

// levels names the levels of theme and place in force: no number of cells stands
// without them.
func (r *run) levels() words.Message {
	return textLevels.With(level(r.ThemeLevel), level(r.PlaceLevel))
}

func level(n int) words.Message {
	if n <= 0 {
		return textFull.With()
	}
	return textLevel.With(count(n))
}
