package read

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"example.org/lintas/graph/words"
	"github.com/goccy/go-yaml"
)

// What a mapping says of itself, in comments.
var (
	textMappingHead = words.Text{
		EN: "What lintas understood, to be corrected and given back with --mapping.",
		ID: "Yang dipahami lintas, untuk diperbaiki lalu diberikan kembali dengan --mapping."}
	textMappingLikely = words.Text{
		EN: "Perhaps one organization (move the spellings of both into one list `written`):",
		ID: "Mungkin satu organisasi (satukan kedua ejaannya dalam satu daftar `written`):"}
	textMappingSplit = words.Text{
		EN: "Perhaps several organizations (write `split: [A, B]` there):",
		ID: "Mungkin beberapa organisasi (tulis `split: [A, B]` di sana):"}
)

// Mapping returns what was understood as a mapping: the meaning of every column
// of lists, and who every spelling is, with the sectors that names propose.
func (a *Account) Mapping() *Mapping {
	m := &Mapping{}
	for _, f := range a.Files {
		if len(f.Uses) == 0 {
			continue
		}
		t := TableMapping{File: f.Name, Sheet: f.Sheet}
		for _, u := range f.Uses {
			if u.Title != "" {
				t.Columns = append(t.Columns, ColumnMapping{Title: u.Title, Means: u.Key})
			}
		}
		m.Tables = append(m.Tables, t)
	}
	at := map[string]int{}
	for _, x := range a.Mentions {
		i, known := at[x.Name]
		if !known {
			i = len(m.Organizations)
			at[x.Name] = i
			sector, _ := x.Proposed()
			m.Organizations = append(m.Organizations, Identified{Name: x.Name, ShortName: x.ShortName, Sector: sector, Type: x.Type})
		}
		m.Organizations[i].Written = append(m.Organizations[i].Written, x.Written)
	}
	return m
}

// WriteYAML writes the mapping that Mapping returns as YAML, and what may be
// corrected in comments.
func (a *Account) WriteYAML(w io.Writer, l words.Language) error {
	b := bufio.NewWriter(w)
	comment := func(text string) { fmt.Fprintf(b, "# %s\n", oneLine(text)) }
	comment(textMappingHead.In(l))
	m := a.Mapping()
	out, err := yaml.Marshal(m.file())
	if err != nil {
		return err
	}
	if _, err := b.Write(out); err != nil {
		return err
	}
	if len(a.Likely) > 0 {
		comment(textMappingLikely.In(l))
	}
	for _, x := range a.Likely {
		comment(fmt.Sprintf("  %s (%s) = %s (%s): %s", x.A, x.WhereA, x.B, x.WhereB, x.Reason.In(l)))
	}
	said := false
	for _, f := range a.Files {
		for _, s := range f.Splits {
			if s.Sure {
				continue
			}
			if !said {
				comment(textMappingSplit.In(l))
				said = true
			}
			comment(fmt.Sprintf("  %s (%s): %s", s.Text, s.Where, strings.Join(s.Parts, "; ")))
		}
	}
	return b.Flush()
}

// oneLine returns the text without line breaks, which would end a comment.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// file returns the mapping in the form of its file.
func (m *Mapping) file() *mappingFile {
	f := &mappingFile{}
	for _, t := range m.Tables {
		table := tableFile{File: t.File, Sheet: t.Sheet, Header: t.Header, Ignore: t.Ignore}
		for _, c := range t.Columns {
			if c.Means != "" {
				table.Columns = append(table.Columns, yaml.MapItem{Key: c.Title, Value: c.Means})
			}
			if c.Dates != "" {
				table.Dates = append(table.Dates, yaml.MapItem{Key: c.Title, Value: c.Dates})
			}
		}
		f.Tables = append(f.Tables, table)
	}
	for _, o := range m.Organizations {
		f.Organizations = append(f.Organizations, organizationFile(o))
	}
	return f
}
