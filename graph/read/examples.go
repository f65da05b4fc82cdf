package read

import "strings"

// exampleMarks begin what the tables that `lintas init` writes hold as examples.
var exampleMarks = []string{"Example: ", "Contoh: "}

// warnExample warns, once for a column of a file, that an example was left in it.
func (r *row) warnExample(column string) {
	text := r.text(column)
	for _, mark := range exampleMarks {
		if strings.HasPrefix(text, mark) {
			r.once(column, textExampleRow, shorten(text))
		}
	}
}
