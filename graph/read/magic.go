package read

import "example.org/lintas/graph/words"

// magic lists what files that are no text begin with.
var magic = []struct {
	prefix string
	text   words.Text
}{
	{"PK\x03\x04", textWorkbook},
	{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", textWorkbook},
	{"%PDF-", textBinary},
	{"\x89PNG", textBinary},
	{"\xFF\xD8\xFF", textBinary},
	{"GIF8", textBinary},
	{"\x1F\x8B", textCompressed},
	{"PAR1", textBinary},
	{"SQLite format 3", textBinary},
}
