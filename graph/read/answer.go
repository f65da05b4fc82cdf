package read

import (
	"strings"

	"example.org/lintas/graph"
)

// yesOrNo maps what cells say to a yes-or-no question.
var yesOrNo = map[string]graph.Answer{
	"true": graph.Yes, "yes": graph.Yes, "ya": graph.Yes, "1": graph.Yes,
	"false": graph.No, "no": graph.No, "tidak": graph.No, "0": graph.No,
	"": graph.NotRecorded, "na": graph.NotRecorded, "n/a": graph.NotRecorded,
}

// answer returns the column's answer in the row. One that cannot be read fails
// the row.
func (r *row) answer(column string) graph.Answer {
	text := r.text(column)
	answer, ok := yesOrNo[strings.ToLower(text)]
	if !ok {
		r.fail(column, textAnswer.With(shorten(text)))
	}
	return answer
}

// agreement returns what the row says of an agreement: "yes", "no" or the
// cell's own words.
func (r *row) agreement() string {
	text := r.text("agreement")
	switch answer, ok := yesOrNo[strings.ToLower(text)]; {
	case ok && answer == graph.Yes:
		return "yes"
	case ok && answer == graph.No:
		return "no"
	case ok:
		return ""
	}
	return text
}
