package read

import "example.org/lintas/graph"

// directory is what a list of names, acronyms and types says of organizations
// that other lists name.
type directory struct {
	names, acronyms entries
}

// entry is a row of a directory.
type entry struct{ name, short, kind, sector string }

// readDirectory remembers the rows of the directories. A name or an acronym that
// two rows share says nothing.
func (in *input) readDirectory(sources []*source) {
	in.directory = directory{entries{}, entries{}}
	for _, s := range sources {
		for _, r := range s.ordered("name", "short_name") {
			e := &entry{r.text("name"), r.text("short_name"), r.text("type"), r.text("sector")}
			in.directory.names.put(e.name, e)
			in.directory.acronyms.put(e.short, e)
			r.close(nil)
		}
	}
}

type entries map[string]*entry

func (m entries) put(name string, e *entry) {
	key := graph.Fold(name)
	if old, twice := m[key]; twice && *old != *e {
		m[key] = &entry{}
		return
	}
	m[key] = e
}

// acronym returns the entry whose acronym stands in place of a name, or nil where
// there is none, or where the text is a name too.
func (d *directory) acronym(text string) *entry {
	key := graph.Fold(text)
	if e := d.acronyms[key]; e != nil && e.name != "" && d.names[key] == nil && key != "" {
		return e
	}
	return nil
}

// complete fills what is not known of an organization with what the directory
// says of its name.
func (d *directory) complete(o *graph.Organization) {
	key := graph.Fold(o.Name)
	e := d.names[key]
	if e == nil || key == "" {
		return
	}
	if o.ShortName == "" && graph.Fold(e.short) != key {
		o.ShortName = e.short
	}
	if o.Type == "" {
		o.Type = e.kind
	}
	if o.Type == "" {
		o.Type = e.sector
	}
}
