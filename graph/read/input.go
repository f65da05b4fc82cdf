package read

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// input is a run of reading: what was opened and what has become of it.
type input struct {
	ctx      context.Context
	opt      Options
	account  *Account
	files    []*File
	sources  map[string]*source // by table
	broken   map[string]bool    // tables whose file cannot be read as such
	builder  *graph.Builder
	book     *sectorBook
	currency string // of amounts whose row has none
	references
	places          placeBook
	partnershipsOut map[string]string // partnerships that were left out, and where
}

func newInput(ctx context.Context, opt Options) *input {
	in := &input{
		ctx: ctx, opt: opt, account: &Account{},
		sources: map[string]*source{}, broken: map[string]bool{},
		builder: graph.NewBuilder(), book: newSectorBook(),
		partnershipsOut: map[string]string{},
		currency:        currencyCode(opt.Currency),
	}
	in.references = newReferences(in.builder)
	return in
}

// severity returns that of an error about a single row.
func (in *input) severity() graph.Severity {
	if in.opt.Lenient {
		return graph.Warning
	}
	return graph.Error
}

func (in *input) add(p graph.Problem) { in.account.add(p) }

func (in *input) fail(file *File, f fault) { in.add(f.problem(file.Name, graph.Error)) }

func (in *input) warn(file *File, f fault) { in.add(f.problem(file.Name, graph.Warning)) }

// openFolder opens every table of the folder.
func (in *input) openFolder(fsys fs.FS) error {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return fmt.Errorf("the folder cannot be listed: %w", err)
	}
	named := map[string]string{}
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), ".") {
			continue
		}
		table := tableOfFile(e.Name())
		if mode := modeOf(fsys, e); !mode.IsRegular() {
			if table != nil || !mode.IsDir() {
				in.ignoreIrregular(e.Name())
			}
			continue
		}
		if table == nil {
			in.ignore(e.Name())
			continue
		}
		if other, twice := named[table.Name]; twice {
			in.add(graph.Problem{File: e.Name(), Severity: graph.Error, Message: textTwoFiles.With(other, table.word())})
			continue
		}
		named[table.Name] = e.Name()
		f, err := fsys.Open(e.Name())
		if err != nil {
			in.broken[table.Name] = true
			in.files = append(in.files, &File{Name: e.Name(), Table: table.Name})
			in.add(graph.Problem{File: e.Name(), Severity: graph.Error, Message: textUnreadable.With(reason(err))})
			continue
		}
		err = in.open(e.Name(), f, func(*header) *Table { return table })
		f.Close()
		if err != nil {
			return err
		}
		in.broken[table.Name] = in.sources[table.Name] == nil
	}
	in.checkTables(named)
	return nil
}

// reason returns what an error says without the path, which is said already.
func reason(err error) string {
	if p, ok := err.(*fs.PathError); ok {
		return p.Err.Error()
	}
	return err.Error()
}

// tableOfFile returns the table that a file holds by its name, or nil.
func tableOfFile(name string) *Table {
	ending := path.Ext(name)
	switch strings.ToLower(ending) {
	case ".csv", ".tsv", ".txt":
	default:
		return nil
	}
	base := fold(strings.TrimSuffix(name, ending))
	for i := range tables {
		t := &tables[i]
		if base == t.Name || base == t.Indonesian || slices.Contains(t.Other, base) {
			return t
		}
	}
	return nil
}

// ignore notes a file that is no table, with a warning where it looks like one.
func (in *input) ignore(name string) {
	in.account.Ignored = append(in.account.Ignored, name)
	ending := strings.ToLower(path.Ext(name))
	if ending != ".csv" && ending != ".tsv" {
		return
	}
	var all []string
	for i := range tables {
		all = append(all, tables[i].Name, tables[i].Indonesian)
	}
	message := textUnknownFile.With(strings.Join(all, ", "))
	if near := graph.Nearest(fold(strings.TrimSuffix(name, path.Ext(name))), all, 2); near != "" {
		message = textUnknownFileMaybe.With(near + ending)
	}
	in.add(graph.Problem{File: name, Severity: graph.Warning, Message: message})
}

// ignoreIrregular notes what would not end, or cannot begin, to be read.
func (in *input) ignoreIrregular(name string) {
	in.account.Ignored = append(in.account.Ignored, name)
	in.add(graph.Problem{File: name, Severity: graph.Warning, Message: textNotRegular.With()})
}

// modeOf returns the kind of a file, or of what a link leads to. A link that
// leads nowhere is taken for a file, which opening it will deny.
func modeOf(fsys fs.FS, e fs.DirEntry) fs.FileMode {
	if e.Type()&fs.ModeSymlink == 0 {
		return e.Type()
	}
	info, err := fs.Stat(fsys, e.Name())
	if err != nil {
		return 0
	}
	return info.Mode().Type()
}

// checkTables reports tables that a folder needs and does not have.
func (in *input) checkTables(named map[string]string) {
	if named["organizations"] == "" {
		in.add(graph.Problem{File: "organizations.csv", Severity: graph.Error, Message: textNoOrganizations.With()})
		in.broken["organizations"] = true
	}
	if named["partnerships"] == "" && named["members"] == "" && named["activities"] == "" {
		in.add(graph.Problem{File: "partnerships.csv", Severity: graph.Error, Message: textNoTies.With()})
	}
}

// openSingle opens the only table.
func (in *input) openSingle(name string, r io.Reader) error {
	file := path.Base(strings.ReplaceAll(name, "\\", "/"))
	return in.open(file, r, func(h *header) *Table {
		table, f := singleTable(h)
		if table == nil {
			in.add(f.problem(file, graph.Error))
		}
		return table
	})
}

// open reads a file into the source of its table. The error is that of the
// context.
func (in *input) open(name string, r io.Reader, choose func(*header) *Table) error {
	file := &File{Name: name}
	in.files = append(in.files, file)
	raw, sum, bad, err := load(in.ctx, r)
	if err != nil {
		return err
	}
	file.SHA256 = sum
	var text string
	if bad == nil {
		text, file.Encoding, bad = decode(raw, in.opt.Encoding)
	}
	if bad != nil {
		in.fail(file, *bad)
		return nil
	}
	if s := in.parse(file, text, choose); s != nil {
		in.sources[s.table.Name] = s
	}
	return in.ctx.Err()
}

// language returns that of the data, or else of most column names.
func (in *input) language(about string) words.Language {
	if l, ok := words.Parse(about); ok {
		return l
	}
	balance := 0
	for i := range tables {
		s := in.sources[tables[i].Name]
		if s == nil {
			continue
		}
		for _, c := range s.cells {
			switch _, speech := indexes[s.table.Name].find(c.text); speech {
			case english:
				balance--
			case indonesian:
				balance++
			}
		}
	}
	if balance > 0 {
		return words.Indonesian
	}
	return words.English
}
