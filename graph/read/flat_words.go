package read

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// maxTitle is how many bytes a title of a column may have. What is longer is
// text.
const maxTitle = 200

// titleWords returns the title in lower case without diacritics and signs, with
// one space between its words and one at each end, so that whole words can be
// looked for. Words that are written together with capitals or digits, such as
// srcOrganization and Admin1, are taken apart, and what a form of a website has
// left behind, such as "|trans}}, is cut off.
func titleWords(title string) string {
	if len(title) > maxTitle {
		return " "
	}
	if i := strings.IndexByte(title, '|'); i > 0 && strings.Contains(title[i:], "}") {
		title = title[:i]
	}
	title = norm.NFD.String(title)
	var out strings.Builder
	out.WriteByte(' ')
	before := ' '
	for _, r := range title {
		if unicode.Is(unicode.Mn, r) || r == '\'' || r == '’' {
			if r == '\'' || r == '’' {
				space(&out)
				before = ' '
			}
			continue
		}
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			space(&out)
			before = ' '
			continue
		}
		if unicode.IsUpper(r) && unicode.IsLower(before) || unicode.IsDigit(r) && unicode.IsLetter(before) ||
			unicode.IsLetter(r) && unicode.IsDigit(before) {
			space(&out)
		}
		before = r
		switch r = unicode.ToLower(r); r {
		case 'œ':
			out.WriteString("oe")
		case 'æ':
			out.WriteString("ae")
		default:
			out.WriteRune(r)
		}
	}
	space(&out)
	text := out.String()
	for _, x := range joined {
		text = strings.ReplaceAll(text, x.apart, x.whole)
	}
	return text
}

// space ends a word.
func space(out *strings.Builder) {
	if !strings.HasSuffix(out.String(), " ") {
		out.WriteByte(' ')
	}
}

// says reports whether the title, as titleWords returns it, holds any of the
// phrases as whole words.
func says(title string, phrases []string) bool {
	for _, p := range phrases {
		for at := 0; ; {
			i := strings.Index(title[at:], p)
			if i < 0 {
				break
			}
			if at += i; title[at-1] == ' ' && title[at+len(p)] == ' ' {
				return true
			}
			at++
		}
	}
	return false
}

// is reports whether the title is one of the phrases.
func is(title string, phrases []string) bool {
	for _, p := range phrases {
		if len(title) == len(p)+2 && title[1:len(title)-1] == p {
			return true
		}
	}
	return false
}

// joined lists words that people write apart, together or cut off.
var joined = []struct{ apart, whole string }{
	{" p code ", " pcode "}, {" p codes ", " pcode "}, {" pcodes ", " pcode "}, {" pcod ", " pcode "}, {" p cod ", " pcode "},
	{" e mail ", " email "}, {" no hp ", " hp "}, {" programme ", " program "}, {" organisation ", " organization "},
	{" organisations ", " organization "}, {" organizations ", " organization "}, {" adm ", " admin "},
	{" sub sector ", " subsector "}, {" sub cluster ", " subcluster "}, {" sub activity ", " subactivity "},
}
