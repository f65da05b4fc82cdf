package read

import (
	"context"
	"regexp"
	"strconv"
	"strings"

	"example.org/lintas/graph/words"
)

var pajekFormat = Format{Key: "pajek", Endings: []string{".net", ".paj", ".clu", ".vec"},
	Title: words.Text{EN: "Pajek", ID: "Pajek"}}

var pajekBeginning = regexp.MustCompile(`^(?:\s|%[^\n\r]*[\n\r])*\*(?i:network|vertices|arcs|edges|arcslist|edgeslist|matrix|partition|vector|permutation|cluster|hierarchy)\b`)

func looksPajek(text string) bool {
	return pajekBeginning.MatchString(text[:min(len(text), maxSniff)])
}

// readPajek reads a network or a project of Pajek. Vertices are organizations:
// their labels are the ids where those of each network are unique, and their
// numbers otherwise. Vertices that are announced and not listed are there too.
// Arcs, edges and cells of a matrix that are not 0 are partnerships of two, with
// the name of their relation. In a network of two kinds the vertices of the
// second kind are partnerships, and ties say who takes part.
//
// All networks of a project are read together, and vertices of one label are
// one; where several networks hold ties, the name of its network is the relation
// of a tie. A partition or vector is a column of the last network before it that
// has its size, or else of the first behind it. Coordinates and drawing are not
// read.
func readPajek(ctx context.Context, text string, d *document) {
	p := &pajek{walker: newWalker(text), ctx: ctx, d: d, web: newWeb(d, text), told: map[string]bool{}, latest: map[string]int{}}
	p.one = true
	p.lines()
	p.close()
}

// pajek is the reading of a file.
type pajek struct {
	*walker
	*web
	ctx      context.Context
	d        *document
	section  string // in lower case, without the asterisk
	title    term   // of a network that has no vertices yet
	nets     []*pajekNet
	values   []*pajekValues
	pairs    []pajekPair
	relation int // that of the section
	row      int // of a matrix
	tokens   []pajekToken
	told     map[string]bool // warnings that are given once
	latest   map[string]int  // the last node of each key
}

// pajekNet is a network.
type pajekNet struct {
	name     term
	at       spot
	size     int
	first    int // vertices of the first kind; 0 where there is one kind only
	listed   map[int]term
	order    []int
	plain    int    // lines of vertices before the first with more than a number
	full     bool   // a line had more than a number
	odd      []term // lines whose number cannot be a vertex
	clashes  []pajekClash
	tied     bool
	names    map[int]term // of relations
	several  bool         // relations
	last     int
	vertices map[int]pajekVertex
}

// pajekClash is a vertex with two labels.
type pajekClash struct {
	number     int
	at, before spot
}

// pajekVertex is what a vertex is: a node or a group.
type pajekVertex struct {
	key   string
	group int
}

// pajekPair is a tie as written.
type pajekPair struct {
	thing    int
	at       spot
	net      int
	from, to int
	value    term
	label    term
	directed bool
	relation int
	hidden   bool // it is not observed
}

// pajekValues is a partition or a vector.
type pajekValues struct {
	name  term
	size  int
	net   int // networks before it, then the one it belongs to, or -1
	cells []term
	names map[string]string // of its classes by their numbers, which lintas writes in remarks
}

// pajekToken is a word of a line.
type pajekToken struct {
	term
	quoted bool
}

// lines reads all lines.
func (p *pajek) lines() {
	for n := 0; !p.done() && len(p.d.failures) == 0; n++ {
		if n%1024 == 0 && p.ctx.Err() != nil {
			return
		}
		at := p.here()
		line := p.toLineEnd()
		p.step(1)
		if strings.HasPrefix(p.rest(), "\n") && p.at > 0 && p.text[p.at-1] == '\r' {
			p.step(1)
		}
		trimmed := strings.TrimLeft(line, " \t\ufeff")
		switch {
		case trimmed == "":
		case trimmed[0] == '%':
			p.remark(trimmed[1:])
		case trimmed[0] == '*':
			at.column += len(line) - len(trimmed)
			p.header(trimmed, at)
		default:
			p.split(line, at)
			if len(p.tokens) > 0 {
				p.line(at)
			}
		}
	}
}

// header reads the first line of a section.
func (p *pajek) header(line string, at spot) {
	word, rest, _ := strings.Cut(line[1:], " ")
	if i := strings.IndexAny(word, "\t:"); i >= 0 {
		word, rest = word[:i], line[1+i:]
	}
	p.section = strings.ToLower(strings.TrimSpace(word))
	title := term{strings.Trim(strings.TrimSpace(rest), `"`), at}
	switch p.section {
	case "network":
		p.title = term{objectName(title.text), at}
	case "vertices":
		p.announce(rest, at)
	case "arcs", "edges", "arcslist", "edgeslist", "matrix":
		p.begin(rest, at)
	case "partition", "vector":
		p.values = append(p.values, &pajekValues{name: term{objectName(title.text), at}, size: -1, net: len(p.nets)})
	default:
		p.once("*"+shorten(word), at, textPajekSection, "*"+shorten(word))
	}
}

// remark takes the name of a class of a partition from a remark right below its
// first line: a number and a name.
func (p *pajek) remark(text string) {
	n := len(p.values)
	if p.section != "partition" || n == 0 || p.values[n-1].size >= 0 {
		return
	}
	number, name, ok := strings.Cut(strings.TrimSpace(text), " ")
	if _, err := strconv.Atoi(number); err != nil || !ok {
		return
	}
	if p.values[n-1].names == nil {
		p.values[n-1].names = map[string]string{}
	}
	p.values[n-1].names[number] = pajekText(strings.TrimSpace(name))
}

// once warns of something once.
func (p *pajek) once(key string, at spot, text words.Text, args ...any) {
	if len(p.told) < 100 && !p.told[key] {
		p.told[key] = true
		p.d.warn(at, text, args...)
	}
}

// objectName returns the name of a network, partition or vector without its
// folder and ending.
func objectName(name string) string {
	name = name[strings.LastIndexAny(name, `\/`)+1:]
	for _, ending := range []string{".net", ".clu", ".vec"} {
		if len(name) > len(ending) && strings.EqualFold(name[len(name)-len(ending):], ending) {
			return name[:len(name)-len(ending)]
		}
	}
	return name
}

// announce begins the vertices of a network, or the values of a partition.
func (p *pajek) announce(rest string, at spot) {
	numbers := strings.Fields(rest)
	size, first := 0, 0
	if len(numbers) > 0 {
		size, _ = strconv.Atoi(numbers[0])
	}
	if len(numbers) > 1 {
		first, _ = strconv.Atoi(numbers[1])
	}
	if n := len(p.values); n > 0 && p.values[n-1].size < 0 {
		p.values[n-1].size, p.section = size, "values"
		return
	}
	if size < 0 || size > 1<<30 || first < 0 || first >= size {
		first, size = 0, min(max(size, 0), 1<<30)
	}
	p.open(size, first, at)
}

// open begins a network.
func (p *pajek) open(size, first int, at spot) {
	p.nets = append(p.nets, &pajekNet{name: p.title, at: at, size: size, first: first,
		listed: map[int]term{}, names: map[int]term{}, last: -1})
	p.title = term{}
}

// net returns the network that lines belong to.
func (p *pajek) net(at spot) *pajekNet {
	if len(p.nets) == 0 {
		p.open(0, 0, at)
	}
	return p.nets[len(p.nets)-1]
}

// begin begins a section of ties, of a relation with a number and a name.
func (p *pajek) begin(rest string, at spot) {
	n := p.net(at)
	p.relation, p.row = 0, 0
	rest = strings.TrimSpace(rest)
	if !strings.HasPrefix(rest, ":") {
		return
	}
	number := strings.TrimSpace(rest[1:])
	digits := len(number) - len(strings.TrimLeft(number, "0123456789"))
	p.relation, _ = strconv.Atoi(number[:digits])
	if name := strings.Trim(strings.TrimSpace(number[digits:]), `"`); name != "" {
		n.names[p.relation] = term{pajekText(name), at}
	}
}

// line reads a line of a section.
func (p *pajek) line(at spot) {
	if len(p.d.failures) > 0 {
		return
	}
	switch p.section {
	case "vertices":
		p.vertex()
	case "arcs", "edges":
		p.pair(at)
	case "arcslist", "edgeslist":
		p.list(at)
	case "matrix":
		p.matrix(at)
	case "values":
		if v := p.values[len(p.values)-1]; len(v.cells) < v.size {
			v.cells = append(v.cells, p.tokens[0].term)
		}
	}
}
