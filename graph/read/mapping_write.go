package read

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"

	"example.org/lintas/graph/words"
	"github.com/goccy/go-yaml"
)

// What a mapping says of itself, in comments.
var (
	textMappingHead = words.Text{
		EN: "What lintas understood, to be corrected and given back with --mapping.",
		ID: "Yang dipahami lintas, untuk diperbaiki lalu diberikan kembali dengan --mapping."}
	textMappingForm = words.Text{
		EN: "Beside columns, a table may have header (a line), ignore: true and dates {title: day first}; an organization may have ignore: true, whole: true or split [A, B].",
		ID: "Selain columns, tabel boleh diberi header (nomor baris), ignore: true, dan dates {judul: day first}; organisasi boleh diberi ignore: true, whole: true, atau split [A, B]."}
	textMappingLikely = words.Text{
		EN: "Perhaps one organization (move the spellings of both into one list `written`):",
		ID: "Mungkin satu organisasi (satukan kedua ejaannya dalam satu daftar `written`):"}
	textMappingSplit = words.Text{
		EN: "Perhaps several organizations (write `split: [A, B]` there, or `whole: true`):",
		ID: "Mungkin beberapa organisasi (tulis `split: [A, B]` di sana, atau `whole: true`):"}
)

// Mapping returns what was understood as a mapping: the meaning of every column
// of lists, and who every spelling is, with the sectors that names propose. What a
// mapping decided before stays. A spelling that stands for several organizations,
// which their identifiers tell apart, is not in it.
func (a *Account) Mapping() *Mapping {
	m := &Mapping{Tables: a.tableMappings()}
	of := a.idsOfSpellings()
	at := map[string]int{}
	for i := range a.Mentions() {
		x := &a.Mentions()[i]
		if x.Part || of[x.Written] == "" && !x.Ignored {
			continue
		}
		k, known := at[x.ID]
		if !known || x.Ignored {
			k = len(m.Organizations)
			at[x.ID] = k
			o := Identified{Name: x.Name, Ignore: x.Ignored}
			if x.Ignored {
				o.Name = ""
			} else if x.ID != x.Name {
				o.ID = x.ID
			}
			m.Organizations = append(m.Organizations, o)
		}
		o := &m.Organizations[k]
		if !slices.Contains(o.Written, x.Written) {
			o.Written = append(o.Written, x.Written)
		}
		sector, _ := a.Proposed(x)
		fill(&o.Sector, sector)
		fill(&o.ShortName, x.ShortName)
		fill(&o.Type, x.Type)
	}
	a.addDecidedSplits(m)
	return m
}

// idsOfSpellings returns whom each spelling names: nobody where it is several.
func (a *Account) idsOfSpellings() map[string]string {
	of := map[string]string{}
	for i := range a.Mentions() {
		x := &a.Mentions()[i]
		if x.Part || x.Ignored {
			continue
		}
		if other, known := of[x.Written]; known && other != x.ID {
			of[x.Written] = ""
		} else if !known {
			of[x.Written] = x.ID
		}
	}
	return of
}

// tableMappings returns what columns were taken for, and what a mapping decided of
// tables beside that.
func (a *Account) tableMappings() []TableMapping {
	var out []TableMapping
	for _, f := range a.Files {
		t := TableMapping{File: f.Name, Sheet: f.Sheet}
		for _, u := range f.Uses {
			if u.Title != "" && !slices.ContainsFunc(t.Columns, func(c ColumnMapping) bool { return c.Title == u.Title }) {
				t.Columns = append(t.Columns, ColumnMapping{Title: u.Title, Means: u.Key, Dates: u.Dates})
			}
		}
		if len(t.Columns) > 0 {
			out = append(out, t)
		}
	}
	if a.given == nil {
		return out
	}
	for i := range a.given.Tables {
		g := &a.given.Tables[i]
		k := slices.IndexFunc(out, func(t TableMapping) bool { return t.File == g.File && t.Sheet == g.Sheet })
		if k < 0 {
			t := *g
			t.Columns = slices.DeleteFunc(slices.Clone(g.Columns), func(c ColumnMapping) bool { return c.Means != "" && len(out) > 0 })
			out = append(out, t)
			continue
		}
		out[k].Header, out[k].Ignore = g.Header, g.Ignore
	}
	return out
}

// addDecidedSplits adds the cells of which a mapping decided whether they are
// several organizations.
func (a *Account) addDecidedSplits(m *Mapping) {
	at := map[string]int{}
	for i := range m.Organizations {
		for _, w := range m.Organizations[i].Written {
			at[w] = i
		}
	}
	for _, f := range a.Files {
		for _, s := range f.Splits {
			i, known := at[s.Text]
			switch {
			case !s.Decided || s.Private:
				continue
			case !known:
				i = len(m.Organizations)
				at[s.Text] = i
				m.Organizations = append(m.Organizations, Identified{Written: []string{s.Text}})
			}
			if o := &m.Organizations[i]; s.Sure && !known {
				o.Split = s.Parts
			} else if !s.Sure {
				o.Whole = true
			}
		}
	}
}

func fill(to *string, from string) {
	if *to == "" {
		*to = from
	}
}

// WriteYAML writes the mapping that Mapping returns as YAML, with what may be
// corrected, where names stand and why sectors are proposed in comments.
func (a *Account) WriteYAML(w io.Writer, l words.Language) error {
	b := bufio.NewWriter(w)
	comment := func(text string) { fmt.Fprintf(b, "# %s\n", commentLine(text)) }
	comment(textMappingHead.In(l))
	comment(textMappingForm.In(l))
	if len(a.Likely) > 0 {
		comment(textMappingLikely.In(l))
	}
	for _, x := range a.Likely {
		comment(fmt.Sprintf("  %s (%s) = %s (%s): %s", x.A, x.WhereA, x.B, x.WhereB, x.Reason.In(l)))
	}
	said := false
	for _, f := range a.Files {
		for _, s := range f.Splits {
			if !s.Open() {
				continue
			}
			if !said {
				comment(textMappingSplit.In(l))
				said = true
			}
			comment(fmt.Sprintf("  %s (%s): %s", s.Text, s.Where, strings.Join(s.Parts, "; ")))
		}
	}
	var plain bytes.Buffer
	m := a.Mapping()
	if err := m.WriteYAML(&plain); err != nil {
		return err
	}
	a.annotate(b, m, &plain, l)
	return b.Flush()
}

// annotate copies the mapping in YAML and says behind its lines where the names
// stand and why their sectors are proposed.
func (a *Account) annotate(b *bufio.Writer, m *Mapping, plain *bytes.Buffer, l words.Language) {
	places, reasons := map[string]string{}, map[string]string{}
	for i := range a.Mentions() {
		x := &a.Mentions()[i]
		if places[x.Written] == "" {
			places[x.Written] = x.Where
		}
		if _, reason := a.Proposed(x); reason.Text != (words.Text{}) && !x.Part {
			reasons[x.Written] = reason.In(l)
		}
	}
	const most = 3 // places of one organization
	at := -1
	for line := range strings.Lines(plain.String()) {
		line = strings.TrimSuffix(line, "\n")
		note := ""
		switch {
		case strings.HasPrefix(line, "- written:"):
			at++
			var where []string
			for _, w := range m.Organizations[at].Written[:min(len(m.Organizations[at].Written), most)] {
				if places[w] != "" {
					where = append(where, places[w])
				}
			}
			note = strings.Join(where, "; ")
		case at >= 0 && strings.HasPrefix(line, "  sector: "):
			note = reasons[m.Organizations[at].Written[0]]
		}
		if note != "" {
			line += "  # " + commentLine(note)
		}
		_, _ = b.WriteString(line + "\n") // the writer keeps its error for Flush
	}
}

// commentLine returns the text without line breaks, which would end a comment.
func commentLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// WriteYAML writes the mapping as YAML.
func (m *Mapping) WriteYAML(w io.Writer) error {
	out, err := yaml.Marshal(m.file())
	if err != nil {
		return err
	}
	_, err = w.Write(out)
	return err
}

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
		f.Organizations = append(f.Organizations, organizationFile{Written: o.Written, ID: o.ID, Name: o.Name, ShortName: o.ShortName, Type: o.Type,
			Sector: o.Sector, Ignore: o.Ignore, Whole: o.Whole, Split: o.Split})
	}
	return f
}
