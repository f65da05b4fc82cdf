package read

import (
	"slices"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// references finds the organizations that cells name.
type references struct {
	builder *graph.Builder
	index   map[string]int            // what was found
	faults  map[string]*words.Message // what was not; nil where the reason is reported elsewhere
	leftOut map[string]string         // organizations whose row was rejected, and where it is
	stands  []stand                   // where the row of each organization of a table stands, by its number
	aliases map[string]string         // ids of what was added, by how references write it
	heads   map[*Identified]string    // ids of organizations of tables that the mapping names
}

func newReferences(b *graph.Builder) references {
	return references{builder: b, index: map[string]int{},
		faults: map[string]*words.Message{}, leftOut: map[string]string{},
		aliases: map[string]string{}, heads: map[*Identified]string{}}
}

// stand is the line of a file in which an organization stands.
type stand struct {
	file *File
	line int
}

// standing returns where the table of organizations has the i-th organization,
// nothing where it has not.
func (r *references) standing(i int) string {
	if i >= len(r.stands) || r.stands[i].file == nil {
		return ""
	}
	return r.stands[i].String()
}

func (s stand) String() string {
	return (&fault{line: s.line}).problem(s.file, graph.Error).Where()
}

// suggestions is for how many unknown references a similar name is looked for,
// which takes a time that grows with the number of organizations.
const suggestions = 100

// referring lists the columns of each table that name organizations.
var referring = []struct {
	table   string
	columns []string
	lists   []string
}{
	{"partnerships", []string{"source", "target"}, []string{"members", "lead"}},
	{"members", []string{"organization"}, nil},
	{"activities", []string{"organization"}, nil},
	{"unobserved", []string{"source", "target"}, nil},
}

// reference is a name that a table refers to, and the first cell that does.
type reference struct {
	name string
	cell cell
	file *File
}

// named returns every reference of the tables once, sorted, so that what is
// done about them does not depend on the order of rows.
func (in *input) named() []reference {
	seen := map[string]bool{"": true}
	var out []reference
	note := func(name string, c cell, file *File) {
		if !seen[name] {
			seen[name] = true
			out = append(out, reference{name, c, file})
		}
	}
	for _, t := range referring {
		for _, s := range in.sources[t.table] {
			for i := range s.rows {
				r := row{source: s, record: &s.rows[i]}
				for _, column := range t.columns {
					c := r.cell(column)
					note(c.text, c, s.file)
				}
				for _, column := range t.lists {
					c := r.cell(column)
					for _, part := range in.decisions.list(c.text) {
						note(part, c, s.file)
					}
				}
			}
		}
	}
	slices.SortFunc(out, func(a, b reference) int { return strings.Compare(a.name, b.name) })
	return out
}

// strangers returns the references to organizations that no table has and that
// are to be added.
func (in *input) strangers() []reference {
	if !in.opt.AddMissing || in.broken["organizations"] {
		return nil
	}
	return slices.DeleteFunc(in.named(), func(r reference) bool {
		return in.builder.Names(r.name) || in.leftOut[r.name] != "" || in.aliases[r.name] != "" || in.decidedAs(r.name) != "" ||
			in.decisions.unnamed(r.name)
	})
}

// resolve finds out for every reference of the tables whom it names.
func (in *input) resolve() {
	missing := 0
	for _, reference := range in.named() {
		name := reference.name
		switch where := in.leftOut[name]; {
		case in.builder.Names(name):
			in.lookup(name, name)
		case in.aliases[name] != "":
			in.lookup(name, in.aliases[name])
		case in.decidedAs(name) != "":
			in.lookup(name, in.decidedAs(name))
		case in.faults[name] != nil:
		case in.decisions.unnamed(name):
			in.faults[name] = in.decisions.refusal(name)
			if in.faults[name] == nil {
				in.decisions.passOver(name, (&fault{line: reference.cell.line, column: reference.cell.column}).problem(reference.file, graph.Warning).Where())
			}
		case in.broken["organizations"], where != "" && !in.opt.Lenient:
			in.faults[name] = nil // the reason is reported there
		case where != "":
			m := textLeftOut.With(shorten(name), where)
			in.faults[name] = &m
		case missing < suggestions:
			missing++
			in.lookup(name, name)
		default:
			m := textNobody.With(shorten(name))
			in.faults[name] = &m
		}
	}
}

// decidedAs returns the id or name of the organization of a table that the mapping
// says the reference names, or nothing.
func (in *input) decidedAs(name string) string {
	d := in.decisions.identified(name)
	if d == nil || d.Ignore || len(d.Split) > 0 {
		return ""
	}
	if id := in.heads[d]; id != "" {
		return id
	}
	for _, other := range []string{d.ID, d.name()} {
		if other != name && in.builder.Names(other) {
			return other
		}
	}
	return ""
}

// lookup finds the organization that the name stands for.
func (in *input) lookup(name, id string) {
	i, err := in.builder.Lookup(id)
	if err != nil {
		m := messageOf(err)
		in.faults[name] = &m
		return
	}
	in.index[name] = i
}

func messageOf(err error) words.Message {
	if f, ok := err.(*graph.Fault); ok {
		return f.Message
	}
	return words.Text{EN: err.Error()}.With()
}

// organization returns the number of the organization that the reference names
// in the given column of the row, and fails the row where it names none.
func (r *row) organization(column, reference string) (int, bool) {
	in := r.source.in
	if i, ok := in.index[reference]; ok {
		return i, true
	}
	if m := in.faults[reference]; m != nil {
		r.fail(column, *m)
	}
	r.failed = true
	return 0, false
}
