package read

import (
	"path"
	"slices"
	"strings"
)

// tellApart gives ties a relation that is called as their file or sheet, where
// several of these hold ties that say no relation themselves: what one says is
// then not taken for what another says again. Files and sheets with lintas's own
// names are left as they are.
func (in *input) tellApart() {
	var files []*File
	for _, s := range in.sources["partnerships"] {
		if !slices.Contains(files, s.file) {
			files = append(files, s.file)
		}
	}
	if len(files) < 2 {
		return
	}
	said := map[string]bool{}
	var relations []string
	var first *File
	for _, f := range files {
		if tableOfFile(f.Name) != nil || tableCalled(f.Sheet) != nil {
			continue
		}
		relation := strings.TrimSuffix(f.Name, path.Ext(f.Name))
		if f.Sheet != "" {
			relation = f.Sheet
		}
		if said[relation] {
			relation = (&piece{file: f}).name()
		}
		said[relation] = true
		named := false
		for _, table := range []string{"partnerships", "unobserved"} {
			for _, s := range in.sources[table] {
				named = s.file == f && s.relate(relation) || named
			}
		}
		if !named {
			continue
		}
		if relations = append(relations, relation); first == nil {
			first = f
		}
	}
	if first != nil {
		in.warn(first, fault{message: textRelationsOfFiles.With(len(relations), shorten(strings.Join(relations, "; ")))})
	}
}

// relate writes the relation into the rows where no row has one, and reports
// whether it did.
func (s *source) relate(relation string) bool {
	for i := range s.rows {
		if r := (&row{source: s, record: &s.rows[i]}); r.text("relation") != "" {
			return false
		}
	}
	at, ok := s.columns["relation"]
	if !ok {
		at = len(s.cells)
		s.columns["relation"] = at
		s.cells = append(s.cells, cell{text: "relation"})
	}
	for i := range s.rows {
		r := &s.rows[i]
		r.cells = slices.Clip(r.cells)
		for len(r.cells) <= at {
			r.cells = append(r.cells, cell{line: r.line, column: max(r.column, 1)})
		}
		r.cells[at].text = relation
	}
	return len(s.rows) > 0
}
