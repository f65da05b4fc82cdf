package read

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read/workbook"
	"example.org/lintas/graph/words"
	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/lexer"
	syntax "github.com/goccy/go-yaml/parser"
	"github.com/goccy/go-yaml/token"
)

// The limits of a mapping. What nests deeper than mostNested is none.
const (
	maxMapping        = 16 << 20 // bytes
	mostNested        = 8
	mostMappingFaults = 100
)

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
	Whole     bool     `yaml:"whole,omitempty"`
	Split     []string `yaml:"split,omitempty,flow"`
}

// ReadMapping reads a mapping of YAML or a workbook of corrections. The problems
// say what is wrong with it and where; there is no mapping where there are any.
// The error is that of the reader.
func ReadMapping(name string, r io.Reader) (*Mapping, []graph.Problem, error) {
	raw, problems, err := readDecisions(name, r)
	if err != nil || problems != nil {
		return nil, problems, err
	}
	read := readYAML
	if workbook.Is(raw) {
		read = readCorrections
	}
	m, problems := read(name, raw)
	if m != nil {
		m.source = name
	}
	return m, problems, nil
}

// readDecisions reads a whole file, which must not be larger than one that a
// person writes.
func readDecisions(name string, r io.Reader) ([]byte, []graph.Problem, error) {
	raw, err := io.ReadAll(io.LimitReader(r, maxMapping+1))
	if err != nil {
		return nil, nil, err
	}
	if len(raw) > maxMapping {
		return nil, []graph.Problem{{File: name, Severity: graph.Error, Message: textLargeMapping.With(maxMapping >> 20)}}, nil
	}
	return raw, nil, nil
}

// yamlReading is the reading of a file of YAML.
type yamlReading struct {
	yamlKind
	name     string
	tree     *ast.File
	problems []graph.Problem
}

// yamlKind is what a file of YAML is to hold, and what is said of one that does not.
type yamlKind struct {
	keys                  []string
	unreadable, wrongKind words.Text
}

var yamlMapping = yamlKind{unreadable: textMapping, wrongKind: textWrongKind,
	keys: []string{"tables", "file", "sheet", "header", "ignore", "columns", "dates",
		"organizations", "written", "id", "name", "short_name", "type", "sector", "whole", "split"}}

// readYAML reads a mapping of YAML.
func readYAML(name string, raw []byte) (*Mapping, []graph.Problem) {
	y := &yamlReading{yamlKind: yamlMapping, name: name}
	var file mappingFile
	if !y.open(raw, &file) {
		return nil, y.problems
	}
	m := y.mapping(&file)
	if len(y.problems) > 0 {
		return nil, y.problems
	}
	return m, nil
}

// open reads a file, in which every key must be known, and reports whether it
// could.
func (y *yamlReading) open(raw []byte, into any) bool {
	text, _, bad := decode(raw, "")
	if bad != nil {
		y.problems = append(y.problems, bad.problem(&File{Name: y.name}, graph.Error))
		return false
	}
	tokens := lexer.Tokenize(text)
	if at, m, ok := refused(tokens); ok {
		y.fail(at, m)
		return false
	}
	tree, err := syntax.Parse(tokens, 0)
	if err != nil {
		y.failYAML(err)
		return false
	}
	y.tree = tree
	if len(tree.Docs) > 1 {
		y.fail(spotOfToken(tree.Docs[1].Start), textTwoDocuments.With())
		return false
	}
	if len(tree.Docs) > 0 && tree.Docs[0].Body != nil {
		if err := yaml.NodeToValue(tree.Docs[0].Body, into, yaml.Strict()); err != nil {
			y.failYAML(err)
			return false
		}
	}
	return true
}

// refused returns the first token that no such file needs: an alias of an alias of
// an alias makes a large file of a small one, and what nests without end takes
// memory without end.
func refused(tokens token.Tokens) (spot, words.Message, bool) {
	depth, line, entries := 0, 0, 0
	for _, t := range tokens {
		if t.Position.Line != line {
			line, entries = t.Position.Line, 0
		}
		switch t.Type {
		case token.AnchorType, token.AliasType, token.MergeKeyType, token.TagType, token.MappingKeyType, token.DirectiveType:
			return spotOfToken(t), textYAMLSign.With(shorten(strings.TrimSpace(t.Value))), true
		case token.SequenceStartType, token.MappingStartType:
			depth++
		case token.SequenceEndType, token.MappingEndType:
			depth--
		case token.SequenceEntryType, token.MappingValueType:
			entries++
		}
		if depth > mostNested || entries-depth > mostNested && depth == 0 || t.Position.IndentNum > maxIndent {
			return spotOfToken(t), textYAMLNested.With(), true
		}
	}
	return spot{}, words.Message{}, false
}

// maxIndent is how far a line of a mapping is indented at most.
const maxIndent = 100

func spotOfToken(t *token.Token) spot {
	if t == nil || t.Position == nil {
		return spot{1, 1}
	}
	return spot{max(t.Position.Line, 1), max(t.Position.Column, 1)}
}

func (y *yamlReading) fail(at spot, m words.Message) {
	if len(y.problems) < mostMappingFaults {
		y.problems = append(y.problems, graph.Problem{File: y.name, Line: at.line, Column: at.column, Severity: graph.Error, Message: m})
	}
}

// failYAML reports an error of the library in words of ours.
func (y *yamlReading) failYAML(err error) {
	var located yaml.Error
	if !errors.As(err, &located) {
		y.fail(spot{1, 1}, y.unreadable.With(err.Error()))
		return
	}
	at := spotOfToken(located.GetToken())
	var unknown *yaml.UnknownFieldError
	var twice *yaml.DuplicateKeyError
	var kind *yaml.TypeError
	var node *yaml.UnexpectedNodeTypeError
	var overflow *yaml.OverflowError
	value := ""
	if t := located.GetToken(); t != nil {
		value = shorten(t.Value)
	}
	switch {
	case errors.As(err, &unknown):
		y.fail(at, textUnknownKey.With(value, strings.Join(y.keys, ", ")))
	case errors.As(err, &twice), strings.Contains(located.GetMessage(), "already defined"):
		y.fail(at, textKeyTwice.With(value))
	case errors.As(err, &kind), errors.As(err, &node), errors.As(err, &overflow):
		y.fail(at, y.wrongKind.With(value))
	default:
		y.fail(at, y.unreadable.With(shorten(located.GetMessage())))
	}
}

// at returns where the node of the path stands: keys and numbers from the root.
func (y *yamlReading) at(path ...any) spot {
	if y.tree == nil || len(y.tree.Docs) == 0 || y.tree.Docs[0].Body == nil {
		return spot{1, 1}
	}
	node := y.tree.Docs[0].Body
	found := spotOfToken(node.GetToken())
	for _, step := range path {
		switch step := step.(type) {
		case int:
			s, ok := node.(*ast.SequenceNode)
			if !ok || step >= len(s.Values) {
				return found
			}
			node = s.Values[step]
			found = firstSpot(node)
		case string:
			key, value := child(node, step)
			if key == nil {
				return found
			}
			found, node = spotOfToken(key.GetToken()), value
		}
	}
	return found
}

// firstSpot returns where a node begins; that of a map is its first key.
func firstSpot(node ast.Node) spot {
	switch n := node.(type) {
	case *ast.MappingNode:
		if len(n.Values) > 0 && !n.IsFlowStyle {
			return spotOfToken(n.Values[0].Key.GetToken())
		}
	case *ast.MappingValueNode:
		return spotOfToken(n.Key.GetToken())
	}
	return spotOfToken(node.GetToken())
}

// child returns the key and the value of a map.
func child(node ast.Node, key string) (ast.Node, ast.Node) {
	var values []*ast.MappingValueNode
	switch n := node.(type) {
	case *ast.MappingNode:
		values = n.Values
	case *ast.MappingValueNode:
		values = []*ast.MappingValueNode{n}
	}
	for _, v := range values {
		if t := v.Key.GetToken(); t != nil && strings.TrimSpace(t.Value) == key {
			return v.Key, v.Value
		}
	}
	return nil, nil
}

// mapping returns the mapping of the file, having checked it.
func (y *yamlReading) mapping(f *mappingFile) *Mapping {
	m := &Mapping{}
	for i := range f.Tables {
		m.Tables = append(m.Tables, y.table(i, &f.Tables[i]))
	}
	seen := map[string]spot{}
	for i := range f.Organizations {
		o := y.organization(i, &f.Organizations[i])
		for k, w := range o.Written {
			if first, twice := seen[w]; twice {
				y.fail(y.at("organizations", i, "written", k), textWrittenTwice.With(shorten(w), first.line))
			} else {
				seen[w] = o.at
			}
		}
		m.Organizations = append(m.Organizations, o)
	}
	return m
}

func (y *yamlReading) table(i int, t *tableFile) TableMapping {
	out := TableMapping{File: cleared(t.File), Sheet: cleared(t.Sheet), Header: t.Header, Ignore: t.Ignore, at: y.at("tables", i)}
	if t.Header < 0 {
		y.fail(y.at("tables", i, "header"), textNoLine.With(t.Header))
	}
	for _, c := range t.Columns {
		title, means := asText(c.Key), asText(c.Value)
		if !isMeaning(means) {
			y.fail(y.at("tables", i, "columns", title), textNoMeaning.With(shorten(title), shorten(means), meaningKeys()))
		}
		out.Columns = append(out.Columns, ColumnMapping{Title: title, Means: means})
	}
	for _, c := range t.Dates {
		title, order := asText(c.Key), asText(c.Value)
		if dateOrders[order] == orderUnknown {
			y.fail(y.at("tables", i, "dates", title), textNoOrder.With(shorten(title), shorten(order)))
		}
		k := slices.IndexFunc(out.Columns, func(c ColumnMapping) bool { return c.Title == title })
		if k < 0 {
			out.Columns = append(out.Columns, ColumnMapping{Title: title, Dates: order})
		} else {
			out.Columns[k].Dates = order
		}
	}
	return out
}

func (y *yamlReading) organization(i int, o *organizationFile) Identified {
	out := Identified{ID: cleared(o.ID), Name: cleared(o.Name), ShortName: cleared(o.ShortName), Type: cleared(o.Type), Sector: cleared(o.Sector),
		Ignore: o.Ignore, Whole: o.Whole, Written: clearedAll(o.Written), Split: clearedAll(o.Split), at: y.at("organizations", i)}
	if len(out.Written) == 0 {
		y.fail(out.at, textNothingWritten.With(shorten(out.Name+out.ID)))
	}
	ways := 0
	for _, way := range []bool{out.Ignore, out.Whole, len(out.Split) > 0} {
		if way {
			ways++
		}
	}
	if ways > 1 {
		y.fail(out.at, textOneDecision.With())
	}
	return out
}

// cleared returns the text cleaned as a cell is.
func cleared(text string) string {
	text, _ = tidy(text)
	return text
}

// clearedAll returns the texts cleaned, without empty ones and each once.
func clearedAll(texts []string) []string {
	var out []string
	seen := map[string]bool{"": true}
	for _, text := range texts {
		if text = cleared(text); !seen[text] {
			seen[text] = true
			out = append(out, text)
		}
	}
	return out
}

// asText returns a key or value of YAML, which may be a number, as text.
func asText(value any) string {
	if value == nil {
		return ""
	}
	return cleared(fmt.Sprint(value))
}

// isMeaning reports whether a column may have the meaning of the key.
func isMeaning(key string) bool {
	_, ok := meaningOf(key)
	return ok
}

// meaningKeys lists the meanings that a column may have.
func meaningKeys() string {
	var keys []string
	for _, m := range columnMeanings() {
		keys = append(keys, m.Key)
	}
	return strings.Join(keys, ", ")
}
