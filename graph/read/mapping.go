package read

import "example.org/lintas/graph"

// Mapping is what a person has decided about files: where a header is and what
// its columns mean, and which spellings are which organization. The nil Mapping
// decides nothing.
type Mapping struct {
	Tables        []TableMapping
	Organizations []Identified
	written       map[string]*Identified
}

// TableMapping is what is decided of a table. File and Sheet name it; an empty
// one is any.
type TableMapping struct {
	File, Sheet string
	// Header is the line of the column names; 0 where lintas is to find it.
	Header int
	// Ignore says that the table is none of the data.
	Ignore  bool
	Columns []ColumnMapping
}

// ColumnMapping says what a column means. Means is the key of a meaning; Dates is
// "day first" or "month first" where a column has dates such as 03/04/2024. Either
// may be empty.
type ColumnMapping struct{ Title, Means, Dates string }

// Identified says which organization one or more spellings are. What is empty is
// left as the files have it.
type Identified struct {
	Written   []string
	ID        string // the name where empty
	Name      string // the first spelling where empty
	ShortName string
	Type      string
	Sector    string
	// Ignore says that the spellings name no organization.
	Ignore bool
	// Split are the organizations that the spellings name together.
	Split []string
}

// The orders of dates that a mapping names.
const (
	DayFirst   = "day first"
	MonthFirst = "month first"
)

// identified returns what is decided of a spelling, or nil. Case, accents and
// hyphens do not count.
func (m *Mapping) identified(name string) *Identified {
	if m == nil {
		return nil
	}
	if m.written == nil {
		m.written = map[string]*Identified{}
		for i := range m.Organizations {
			o := &m.Organizations[i]
			if o.Name == "" && len(o.Written) > 0 {
				o.Name = o.Written[0]
			}
			for _, w := range o.Written {
				m.written[graph.Fold(w)] = o
			}
		}
	}
	return m.written[graph.Fold(name)]
}

// table returns what is decided of a file or sheet, or nil: by the table that
// names both before one that names either, and that before one that names
// neither.
func (m *Mapping) table(f *File) *TableMapping {
	if m == nil {
		return nil
	}
	var best *TableMapping
	points := -1
	for i := range m.Tables {
		t := &m.Tables[i]
		if t.File != "" && t.File != f.Name || t.Sheet != "" && t.Sheet != f.Sheet {
			continue
		}
		p := min(len(t.File), 1) + 2*min(len(t.Sheet), 1)
		if p > points {
			best, points = t, p
		}
	}
	return best
}

// wants reports whether the mapping names a sheet, so that it is read although it
// is hidden.
func (m *Mapping) wants(f *File) bool {
	t := m.table(f)
	return t != nil && t.Sheet != "" && !t.Ignore
}

// ignores reports whether the file or sheet is none of the data.
func (m *Mapping) ignores(f *File) bool {
	t := m.table(f)
	return t != nil && t.Ignore
}

// order returns which part of the dates in a column is the day.
func (m *Mapping) order(f *File, title string) dateOrder {
	t := m.table(f)
	if t == nil {
		return orderUnknown
	}
	for _, c := range t.Columns {
		if fold(c.Title) != fold(title) {
			continue
		}
		switch c.Dates {
		case DayFirst:
			return dayFirst
		case MonthFirst:
			return monthFirst
		}
	}
	return orderUnknown
}

// keptAsItIs is the meaning of a column that is an attribute.
const keptAsItIs = "attribute"

// means returns the key of the meaning that the mapping gives a column, or
// nothing.
func (m *Mapping) means(f *File, title string) string {
	t := m.table(f)
	if t == nil {
		return ""
	}
	for _, c := range t.Columns {
		if c.Means != "" && fold(c.Title) == fold(title) {
			return c.Means
		}
	}
	return ""
}

// plan returns what is decided of the columns of a table, or nil.
func (m *Mapping) plan(f *File) *columnPlan {
	if m == nil {
		return nil
	}
	t := m.table(f)
	if t == nil {
		t = &TableMapping{}
	}
	p := &columnPlan{header: t.Header, means: map[string]string{}, parts: map[string][]string{}}
	for _, o := range m.Organizations {
		for _, w := range o.Written {
			if len(o.Split) > 0 {
				p.parts[w] = o.Split
			}
		}
	}
	for _, c := range t.Columns {
		if c.Means != "" {
			p.means[c.Title] = c.Means
		}
	}
	return p
}
