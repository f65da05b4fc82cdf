package write

import (
	"bufio"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"example.org/lintas/graph"
)

// DOT writes the network in Graphviz's language, without positions and looks: the
// picture is that of the map in .dot. Nodes are named by the organizations' ids
// and labeled by their names; all columns are attributes, one with a meaning for
// Graphviz under its name with an "x_" before it. An id with a backslash or a
// control character becomes a number after an n, and the id stands in the
// attribute "id". It returns the error of the writer.
func DOT(w io.Writer, n *graph.Network) error {
	b := bufio.NewWriterSize(w, 1<<16)
	kind, arrow := "graph", "--"
	if n.IsDirected() {
		kind, arrow = "digraph", "->"
	}
	names := nodeNames(n)
	nodes, partnerships := nodeColumns(n, drawn...), edgeColumns(n, drawn...)
	nodes = nodes[min(1, len(nodes)):] // the name is the label
	_, _ = b.WriteString(kind + " " + dotText(title(n)) + " {\n")
	for i := range n.Organizations() {
		o := &n.Organizations()[i]
		_, _ = b.WriteString("\t" + names[i] + " [label=" + dotLabel(o.Name))
		if names[i] != dotText(o.ID) {
			_, _ = b.WriteString(" id=" + dotText(o.ID))
		}
		dotAttributes(b, nodes, o)
	}
	for e := range edges(n) {
		_, _ = b.WriteString("\t" + names[e.a] + " " + arrow + " " + names[e.b] + " [weight=" + strconv.FormatFloat(e.weight, 'f', -1, 64))
		dotAttributes(b, partnerships, e.partnership)
	}
	_, _ = b.WriteString("}\n")
	return b.Flush()
}

func dotAttributes[T any](b *bufio.Writer, columns []column[T], t T) {
	for _, c := range columns {
		value := c.of(t)
		if value == "" {
			continue
		}
		name := c.name
		if meant[strings.ToLower(name)] {
			name = "x_" + name
		}
		_, _ = b.WriteString(" " + dotName(name) + "=" + dotText(value))
	}
	_, _ = b.WriteString("]\n")
}

// drawn are the attributes that DOT itself gives.
var drawn = []string{"label", "weight"}

// meant are names of attributes that Graphviz gives a meaning to and that a
// column of a file may have.
var meant = set("area", "class", "color", "colorscheme", "constraint", "decorate", "dir", "distortion",
	"edgehref", "edgetarget", "edgetooltip", "edgeurl", "fillcolor", "fixedsize", "fontcolor", "fontname", "fontsize",
	"gradientangle", "group", "head_lp", "headclip", "headhref", "headlabel", "headport", "headtarget", "headtooltip",
	"headurl", "height", "href", "image", "imagepos", "imagescale", "labelangle", "labeldistance", "labelfloat",
	"labelhref", "labelloc", "labeltarget", "labeltooltip", "labelurl", "layer", "len", "lhead", "lp", "ltail", "margin",
	"minlen", "nojustify", "ordering", "orientation", "penwidth", "peripheries", "pin", "pos", "rects", "regular", "root",
	"samehead", "samplepoints", "sametail", "shape", "shapefile", "showboxes", "sides", "skew", "sortv", "style",
	"tail_lp", "tailclip", "tailhref", "taillabel", "tailport", "tailtarget", "tailtooltip", "tailurl", "target",
	"tooltip", "url", "vertices", "width", "xlabel", "xlp", "z", "arrowhead", "arrowsize", "arrowtail")

func set(names ...string) map[string]bool {
	out := map[string]bool{}
	for _, n := range names {
		out[n] = true
	}
	return out
}

// nodeNames returns the names of the nodes, in quotes.
func nodeNames(n *graph.Network) []string {
	names := make([]string, n.Len())
	for i := range names {
		id := n.Organizations()[i].ID
		if !strings.Contains(id, `\`) && !strings.ContainsFunc(id, unicode.IsControl) && utf8.ValidString(id) {
			names[i] = dotText(id)
			continue
		}
		name := "n" + strconv.Itoa(i)
		for _, taken := n.Index(name); taken; _, taken = n.Index(name) {
			name += "_"
		}
		names[i] = dotText(name)
	}
	return names
}

var plainName = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)

// keywords are the words of DOT, in any case.
var keywords = set("node", "edge", "graph", "digraph", "subgraph", "strict")

// dotName returns the name of an attribute, in quotes where it needs them.
func dotName(name string) string {
	if plainName.MatchString(name) && !keywords[strings.ToLower(name)] {
		return name
	}
	return dotText(name)
}

// entity is what Graphviz reads as one character in a label.
var entity = regexp.MustCompile(`&(#?[0-9A-Za-z]+;)`)

// dotLabel returns the text as a label: what would be an entity of HTML stays
// what it is.
func dotLabel(text string) string { return dotText(entity.ReplaceAllString(text, "&amp;$1")) }

// dotText returns the text in quotes, so that nothing in it has a meaning of its
// own: a backslash is two, and a line break is \n.
func dotText(text string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range strings.ToValidUTF8(text, "\uFFFD") {
		switch {
		case r == '"', r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case r < ' ' || r == 0x7F:
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
