package read

import (
	"slices"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// references finds the organizations that cells name.
type references struct {
	builder *graph.Builder
	known   map[string]bool           // ids, names and short names of the table
	index   map[string]int            // what was found
	faults  map[string]*words.Message // what was not; nil where the reason is reported elsewhere
	leftOut map[string]string         // organizations whose row was rejected, and where it is
}

func newReferences(b *graph.Builder) references {
	return references{builder: b, known: map[string]bool{}, index: map[string]int{},
		faults: map[string]*words.Message{}, leftOut: map[string]string{}}
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
}

// named returns every reference of the tables once, sorted, so that what is
// done about them does not depend on the order of rows.
func (in *input) named() []string {
	seen := map[string]bool{"": true}
	var out []string
	note := func(reference string) {
		if !seen[reference] {
			seen[reference] = true
			out = append(out, reference)
		}
	}
	for _, t := range referring {
		s := in.sources[t.table]
		if s == nil {
			continue
		}
		for i := range s.rows {
			r := row{source: s, record: &s.rows[i]}
			for _, c := range t.columns {
				note(r.text(c))
			}
			for _, c := range t.lists {
				for _, part := range list(r.text(c)) {
					note(part)
				}
			}
		}
	}
	slices.Sort(out)
	return out
}

// resolve finds out for every reference of the tables whom it names, and adds
// the organizations that are missing where that is asked for.
func (in *input) resolve() {
	missing := 0
	for _, name := range in.named() {
		switch where := in.leftOut[name]; {
		case in.known[name]:
			in.lookup(name)
		case in.broken["organizations"], where != "" && !in.opt.Lenient:
			in.faults[name] = nil // the reason is reported there
		case where != "":
			m := textLeftOut.With(shorten(name), where)
			in.faults[name] = &m
		case in.opt.AddMissing:
			in.addMissing(name)
		case missing < suggestions:
			missing++
			in.lookup(name)
		default:
			m := textNobody.With(shorten(name))
			in.faults[name] = &m
		}
	}
}

func (in *input) lookup(name string) {
	i, err := in.builder.Lookup(name)
	if err != nil {
		m := messageOf(err)
		in.faults[name] = &m
		return
	}
	in.index[name] = i
}

func (in *input) addMissing(name string) {
	if err := in.builder.AddOrganization(graph.Organization{ID: name}); err != nil {
		m := messageOf(err)
		in.faults[name] = &m
		return
	}
	in.account.Added++
	in.account.AddedNames = append(in.account.AddedNames, name)
	in.index[name] = in.builder.Size() - 1
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
