package read

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read/workbook"
	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/lexer"
	"github.com/goccy/go-yaml/token"
)

// maxMapping is the size of a mapping in bytes.
const maxMapping = 16 << 20

// mappingFile is a mapping as a file of YAML has it.
type mappingFile struct {
	Tables        []tableFile        `yaml:"tables,omitempty"`
	Organizations []organizationFile `yaml:"organizations,omitempty"`
}

type tableFile struct {
	File    string        `yaml:"file,omitempty"`
	Sheet   string        `yaml:"sheet,omitempty"`
	Header  int           `yaml:"header,omitempty"`
	Ignore  bool          `yaml:"ignore,omitempty"`
	Columns yaml.MapSlice `yaml:"columns,omitempty"`
	Dates   yaml.MapSlice `yaml:"dates,omitempty"`
}

type organizationFile struct {
	Written   []string `yaml:"written,flow"`
	ID        string   `yaml:"id,omitempty"`
	Name      string   `yaml:"name,omitempty"`
	ShortName string   `yaml:"short_name,omitempty"`
	Type      string   `yaml:"type,omitempty"`
	Sector    string   `yaml:"sector,omitempty"`
	Ignore    bool     `yaml:"ignore,omitempty"`
	Split     []string `yaml:"split,omitempty,flow"`
}

// ReadMapping reads a mapping of YAML or a workbook of corrections. The problems
// say what is wrong with it and where; there is no mapping where there are any.
// The error is that of the reader.
func ReadMapping(name string, r io.Reader) (*Mapping, []graph.Problem, error) {
	raw, err := io.ReadAll(io.LimitReader(r, maxMapping+1))
	if err != nil {
		return nil, nil, err
	}
	if len(raw) > maxMapping {
		return nil, []graph.Problem{{File: name, Severity: graph.Error, Message: textLargeMapping.With(maxMapping >> 20)}}, nil
	}
	if workbook.Is(raw) {
		m, problems := readCorrections(name, raw)
		return m, problems, nil
	}
	m, problems := readYAML(name, raw)
	return m, problems, nil
}

// readYAML reads a mapping of YAML, in which every key must be known.
func readYAML(name string, raw []byte) (*Mapping, []graph.Problem) {
	wrong := func(line, column int, m string) (*Mapping, []graph.Problem) {
		return nil, []graph.Problem{{File: name, Line: line, Column: column, Severity: graph.Error, Message: textMapping.With(m)}}
	}
	for _, t := range lexer.Tokenize(string(raw)) {
		// An alias of an alias of an alias makes a large file of a small one.
		if t.Type == token.AnchorType || t.Type == token.AliasType {
			return wrong(t.Position.Line, t.Position.Column, "& *")
		}
	}
	var file mappingFile
	err := yaml.NewDecoder(bytes.NewReader(raw), yaml.Strict()).Decode(&file)
	var located yaml.Error
	switch {
	case errors.Is(err, io.EOF):
		return &Mapping{}, nil
	case errors.As(err, &located) && located.GetToken() != nil:
		at := located.GetToken().Position
		return wrong(at.Line, at.Column, located.GetMessage())
	case err != nil:
		return wrong(1, 1, err.Error())
	}
	return file.mapping(name)
}

// mapping returns the mapping of the file, checked.
func (f *mappingFile) mapping(name string) (*Mapping, []graph.Problem) {
	m := &Mapping{}
	var problems []graph.Problem
	fail := func(p graph.Problem) {
		p.File, p.Severity = name, graph.Error
		problems = append(problems, p)
	}
	for _, t := range f.Tables {
		table := TableMapping{File: t.File, Sheet: t.Sheet, Header: t.Header, Ignore: t.Ignore}
		for _, c := range t.Columns {
			title, means := asText(c.Key), asText(c.Value)
			if !isMeaning(means) {
				fail(graph.Problem{Message: textNoMeaning.With(title, means, meaningKeys())})
			}
			table.Columns = append(table.Columns, ColumnMapping{Title: title, Means: means})
		}
		for _, c := range t.Dates {
			title, order := asText(c.Key), asText(c.Value)
			if order != DayFirst && order != MonthFirst {
				fail(graph.Problem{Message: textNoOrder.With(title, order)})
			}
			table.Columns = append(table.Columns, ColumnMapping{Title: title, Dates: order})
		}
		m.Tables = append(m.Tables, table)
	}
	for _, o := range f.Organizations {
		if len(o.Written) == 0 {
			fail(graph.Problem{Message: textNothingWritten.With(cmp.Or(o.Name, o.ID))})
		}
		m.Organizations = append(m.Organizations, Identified(o))
	}
	if len(problems) > 0 {
		return nil, problems
	}
	return m, nil
}

// asText returns a key or value of YAML, which may be a number, as text.
func asText(value any) string {
	if value == nil {
		return ""
	}
	return strings.TrimSpace(fmt.Sprint(value))
}

// isMeaning reports whether a column may have the meaning of the key.
func isMeaning(key string) bool {
	return slices.ContainsFunc(columnMeanings(), func(m columnMeaning) bool { return m.Key == key })
}

// meaningKeys lists the meanings that a column may have.
func meaningKeys() string {
	var keys []string
	for _, m := range columnMeanings() {
		keys = append(keys, m.Key)
	}
	return strings.Join(keys, ", ")
}
