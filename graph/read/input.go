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
	"example.org/lintas/graph/read/workbook"
	"example.org/lintas/graph/words"
)

// input is a run of reading: what was opened and what has become of it.
type input struct {
	ctx       context.Context
	opt       Options
	account   *Account
	decisions *decisions // of the mapping
	files     []*File
	sources   map[string][]*source // by table
	broken    map[string]bool      // tables whose file cannot be read as such
	// documents are the files of other forms, in the order of files.
	documents []taken
	single    bool // there is one file only
	tabled    bool // a file or sheet has the name of a table
	builder   *graph.Builder
	book      *sectorBook
	currency  string // of amounts whose row has none
	references
	directory       directory
	places          placeBook
	partnershipsOut map[string]string // partnerships that were left out, and where
	// negative are the numbers below 0 of files whose things are several rows.
	negative map[*File]map[spot]string
}

func newInput(ctx context.Context, opt Options) *input {
	in := &input{
		ctx: ctx, opt: opt, account: &Account{}, decisions: newDecisions(opt.Mapping),
		sources: map[string][]*source{}, broken: map[string]bool{},
		builder: graph.NewBuilder(), book: newSectorBook(),
		partnershipsOut: map[string]string{},
		currency:        currencyCode(opt.Currency), negative: map[*File]map[spot]string{},
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

func (in *input) fail(file *File, f fault) { in.add(f.problem(file, graph.Error)) }

func (in *input) warn(file *File, f fault) { in.add(f.problem(file, graph.Warning)) }

// openFolder opens every file of the folder that lintas reads.
func (in *input) openFolder(fsys fs.FS) error {
	entries, err := fs.ReadDir(fsys, ".")
	if err != nil {
		return fmt.Errorf("the folder cannot be listed: %w", err)
	}
	var named, others []string
	for _, e := range entries {
		name := e.Name()
		table := tableOfFile(name)
		switch mode := modeOf(fsys, e); {
		case strings.HasPrefix(name, "."), slices.Contains(ownFiles, strings.ToLower(name)):
		case !mode.IsRegular():
			if table != nil || !mode.IsDir() {
				in.ignoreIrregular(name)
			}
		case table != nil:
			named = append(named, name)
		default:
			others = append(others, name)
		}
	}
	var parts []*piece
	for _, name := range named {
		opened, err := in.openFile(fsys, name)
		if err != nil {
			return err
		}
		parts = append(parts, opened...)
	}
	whole := isWhole(parts)
	for _, name := range others {
		if whole || !in.mayRead(name) {
			in.ignore(name)
			continue
		}
		opened, err := in.openFile(fsys, name)
		if err != nil {
			return err
		}
		parts = append(parts, opened...)
	}
	if err := in.settle(parts); err != nil {
		return err
	}
	if in.tabled = slices.ContainsFunc(parts, func(p *piece) bool { return p.table != nil }); !in.tabled {
		in.opt.AddMissing = true // no table promises to hold all organizations
	}
	in.checkTables()
	return nil
}

// openFile opens a file of the folder.
func (in *input) openFile(fsys fs.FS, name string) ([]*piece, error) {
	f, err := fsys.Open(name)
	if err != nil {
		file := &File{Name: name}
		if table := tableOfFile(name); table != nil {
			in.broken[table.Name] = true
			file.Table = table.Name
		}
		in.files = append(in.files, file)
		in.add(graph.Problem{File: name, Severity: graph.Error, Message: textUnreadable.With(reason(err))})
		return nil, nil
	}
	defer func() { _ = f.Close() }() // only read from
	return in.open(name, f)
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
		return tableCalled(strings.TrimSuffix(name, ending))
	}
	return nil
}

// tableCalled returns the table that a file or sheet of that name holds, or nil.
func tableCalled(name string) *Table {
	name = fold(name)
	for i := range tables {
		t := &tables[i]
		if name == t.Name || name == t.Indonesian || slices.Contains(t.Other, name) {
			return t
		}
	}
	return nil
}

// mayRead reports whether a file of the folder that has no name of lintas's may
// be one of the data by its ending.
func (in *input) mayRead(name string) bool {
	ending := strings.ToLower(path.Ext(name))
	return slices.ContainsFunc(Formats(), func(f Format) bool { return slices.Contains(f.Endings, ending) })
}

// ownFiles are the names of files that lintas writes beside data.
var ownFiles = []string{"manifest.json", "positions.csv", "metrics.xlsx", "corrections.xlsx", "findings.csv", "mapping.yaml"}

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
func (in *input) checkTables() {
	found := func(table string) bool { return len(in.sources[table]) > 0 || in.broken[table] }
	if len(in.documents) > 0 || !in.tabled && found("partnerships") {
		return
	}
	if !found("organizations") {
		in.add(graph.Problem{File: "organizations.csv", Severity: graph.Error, Message: textNoOrganizations.With()})
		in.broken["organizations"] = true
	}
	if !found("partnerships") && !found("members") && !found("activities") {
		in.add(graph.Problem{File: "partnerships.csv", Severity: graph.Error, Message: textNoTies.With()})
	}
}

// openSingle opens the only file, which may be a workbook of several tables.
func (in *input) openSingle(name string, r io.Reader) error {
	in.single = true
	parts, err := in.open(path.Base(strings.ReplaceAll(name, "\\", "/")), r)
	if err != nil {
		return err
	}
	if len(parts) == 1 && parts[0].file.Sheet == "" {
		parts[0].table = nil // alone it is a network by itself, whatever it is called
	}
	in.opt.AddMissing = in.opt.AddMissing || !isWhole(parts)
	return in.settle(parts)
}

// open reads a file and returns its parts; none where it cannot be read, which
// is reported. The error is that of the context.
func (in *input) open(name string, r io.Reader) ([]*piece, error) {
	file := &File{Name: name}
	raw, sum, bad, err := load(in.ctx, r)
	if err != nil {
		return nil, err
	}
	file.SHA256 = sum
	if bad == nil && workbook.Is(raw) {
		return in.openWorkbook(file, raw)
	}
	in.files = append(in.files, file)
	p := &piece{file: file, table: tableOfFile(name)}
	var text string
	if bad == nil {
		text, file.Encoding, bad = decode(raw, in.opt.Encoding)
	}
	if bad != nil {
		in.fail(file, *bad)
		if p.table != nil {
			file.Table = p.table.Name
			in.broken[p.table.Name] = true
		}
		return nil, nil
	}
	in.understandText(p, name, text)
	return []*piece{p}, in.ctx.Err()
}

// understandText makes a document or a grid of a text.
func (in *input) understandText(p *piece, name, text string) {
	form := formOf(name, text, in.opt.As)
	switch {
	case form != nil:
		p.file.Format = form.Key
		p.doc = &document{}
		form.read(in.ctx, text, p.doc)
	case in.opt.As == "" && looksJSONRows(text), in.opt.As == rowsFormat.Key:
		p.file.Format = rowsFormat.Key
		d := &document{}
		if g, ok := gridOfJSON(in.ctx, text, d); ok {
			p.grid = g
			in.report(p.file, d)
		} else {
			p.doc = d
		}
	default:
		p.file.Format = csvFormat.Key
		p.grid = in.gridOf(in.ctx, p, text)
	}
}

// language returns that of the data, or else of most column names.
func (in *input) language(about string) words.Language {
	if l, ok := words.Parse(about); ok {
		return l
	}
	balance := in.titlesIndonesian()
	for i := range tables {
		for _, s := range in.sources[tables[i].Name] {
			if s.things != nil {
				continue // its columns are lintas's words, not the file's
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
	}
	if balance > 0 {
		return words.Indonesian
	}
	return words.English
}
