package report

import (
	"bytes"
	"regexp"
	"slices"
	"strings"

	"example.org/lintas/graph/words"
)

// node is a piece of the page's body: text, or an element with its tag as it
// stands. The body comes from a template that escapes every < of a value, so that
// tags can be told by their brackets.
type node struct {
	text     string
	tag      string // with brackets; empty for text
	children []node
}

// name returns the name of an element.
func (n node) name() string { return strings.Trim(strings.Fields(n.tag)[0], "</>") }

// same reports whether two nodes are written the same.
func (n node) same(m node) bool {
	var first, second bilingual
	first.nodes([]node{n})
	second.nodes([]node{m})
	return bytes.Equal(first.Bytes(), second.Bytes())
}

// parse returns the nodes of a fragment whose elements are all closed.
func parse(fragment string) []node {
	open := []node{{}}
	for fragment != "" {
		if fragment[0] != '<' {
			end := strings.IndexByte(fragment, '<')
			if end < 0 {
				end = len(fragment)
			}
			last := &open[len(open)-1]
			last.children = append(last.children, node{text: fragment[:end]})
			fragment = fragment[end:]
			continue
		}
		tag, rest, _ := strings.Cut(fragment, ">")
		tag, fragment = tag+">", rest
		switch {
		case strings.HasPrefix(tag, "</"):
			closed := open[len(open)-1]
			open = open[:len(open)-1]
			last := &open[len(open)-1]
			last.children = append(last.children, closed)
		case strings.HasSuffix(tag, "/>"):
			last := &open[len(open)-1]
			last.children = append(last.children, node{tag: tag})
		default:
			open = append(open, node{tag: tag})
		}
	}
	return open[0].children
}

// bilingual joins the same fragment in two languages: what is alike stands once,
// what differs in both, each with its language, so that a page with both is
// little larger than one.
type bilingual struct {
	bytes.Buffer
	languages [2]words.Language
}

// join returns the fragments joined. The first is in the language that opens.
func join(languages [2]words.Language, first, second string) string {
	b := bilingual{languages: languages}
	b.siblings(parse(first), parse(second))
	return b.String()
}

func (b *bilingual) siblings(first, second []node) {
	if !slices.EqualFunc(first, second, alike) {
		b.apart(first, second)
		return
	}
	for i, x := range first {
		y := second[i]
		switch {
		case x.tag == "" && (x.text == y.text):
			b.WriteString(x.text)
		case x.tag == "" || x.name() == "svg" && !x.same(y): // a drawing cannot hold the two beside each other
			b.apart([]node{x}, []node{y})
		default:
			b.WriteString(tagOfBoth(x.tag, y.tag))
			if !strings.HasSuffix(x.tag, "/>") {
				b.siblings(x.children, y.children)
				b.WriteString("</" + x.name() + ">")
			}
		}
	}
}

// alike reports whether two nodes are both text or elements that differ at most
// in what is read aloud of them.
func alike(x, y node) bool {
	return spoken.ReplaceAllString(x.tag, "") == spoken.ReplaceAllString(y.tag, "")
}

var spoken = regexp.MustCompile(` aria-label="([^"]*)"`)

// tagOfBoth returns a tag with its spoken name in the second language beside that
// in the first; the script of the page changes them over.
func tagOfBoth(x, y string) string {
	if x == y {
		return x
	}
	other := spoken.FindStringSubmatch(y)[1]
	return spoken.ReplaceAllStringFunc(x, func(label string) string { return label + ` data-label="` + other + `"` })
}

// blocks are the elements that cannot stand in a line of text.
var blocks = []string{"p", "ul", "ol", "table", "div", "h2", "h3", "details", "section"}

// apart writes both, each with its language.
func (b *bilingual) apart(first, second []node) {
	element := "span"
	for _, n := range slices.Concat(first, second) {
		if n.tag != "" && slices.Contains(blocks, n.name()) {
			element = "div"
		}
	}
	for i, nodes := range [2][]node{first, second} {
		if len(nodes) == 0 {
			continue
		}
		b.WriteString("<" + element + ` lang="` + string(b.languages[i]) + `">`)
		b.nodes(nodes)
		b.WriteString("</" + element + ">")
	}
}

func (b *bilingual) nodes(nodes []node) {
	for _, n := range nodes {
		if n.tag == "" {
			b.WriteString(n.text)
			continue
		}
		b.WriteString(n.tag)
		if !strings.HasSuffix(n.tag, "/>") {
			b.nodes(n.children)
			b.WriteString("</" + n.name() + ">")
		}
	}
}
