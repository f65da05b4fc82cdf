package read

import (
	"path"
	"slices"
	"strings"

	"example.org/lintas/graph"
)

// isWhole reports whether the parts that a name tells are a network: a table of
// organizations, and one of what joins them. Other files beside them are then
// none of the data.
func isWhole(parts []*piece) bool {
	has := func(names ...string) bool {
		return slices.ContainsFunc(parts, func(p *piece) bool {
			return p.table != nil && slices.Contains(names, p.table.Name)
		})
	}
	return has("organizations") && has("partnerships", "members", "activities")
}

// settle takes every part of the input for what its name or its contents say.
func (in *input) settle(parts []*piece) error {
	parts = in.prepare(parts)
	whole, alone := isWhole(parts), in.single && len(parts) == 1
	named := map[string]*piece{}
	var doubts []doubted
	for _, p := range parts {
		switch {
		case in.decisions.ignores(p.file):
			in.leave(p)
		case p.doc != nil && !in.single && p.doc.noNetwork():
			in.leave(p)
			f := p.doc.failures[0]
			f.message = textNotUsed.With(f.message)
			in.warn(p.file, f)
		case p.doc != nil:
			in.takeDocument(p)
		case p.table != nil && named[p.table.Name] != nil:
			in.failTwice(p, named[p.table.Name])
		case p.table != nil:
			named[p.table.Name] = p
			in.takeTable(p, p.table)
		case whole:
			in.leave(p)
		default:
			k, bad := in.recognize(in.ctx, p)
			switch {
			case bad == nil:
				in.take(p, k)
			case alone:
				in.fail(p.file, *bad)
				p.offerColumns()
			default:
				doubts = append(doubts, doubted{p, bad})
			}
		}
		if err := in.ctx.Err(); err != nil {
			return err
		}
	}
	in.takeBeside(doubts)
	in.tellApart()
	in.checkAny(parts)
	return nil
}

// prepare applies what the mapping says of parts: one whose columns it gives
// meanings is a list, whatever it is called, and rows above a header that it names
// are none of a table. Parts without the header that it names are reported and left
// out.
func (in *input) prepare(parts []*piece) []*piece {
	var out []*piece
	for _, p := range parts {
		if p.grid == nil || in.decisions.ignores(p.file) {
			out = append(out, p)
			continue
		}
		if in.decisions.means(p.file) {
			p.table = nil
		}
		line := in.decisions.header(p.file)
		if line > 0 && p.grid.from(line) == nil {
			in.fail(p.file, fault{line, 1, textNoHeaderThere.With(line)})
			continue
		}
		if line > 0 && p.table != nil {
			p.grid = p.grid.from(line)
		}
		out = append(out, p)
	}
	return out
}

// failTwice reports a second file or sheet of one table.
func (in *input) failTwice(p, other *piece) {
	name := other.file.Name
	if p.file.Name == name {
		name = other.file.Sheet
	}
	in.fail(p.file, fault{message: textTwoFiles.With(name, p.table.word())})
}

// leave notes a part that is none of the data.
func (in *input) leave(p *piece) {
	in.drop(p)
	in.account.Ignored = append(in.account.Ignored, p.name())
}

// doubt notes a part that nobody can say what it is, with a warning of what is
// wrong with it.
func (in *input) doubt(p *piece, bad *fault) {
	in.leave(p)
	ending := strings.ToLower(path.Ext(p.file.Name))
	if p.file.Sheet != "" || ending == ".csv" || ending == ".tsv" {
		f := *bad
		f.message = textNotUsed.With(bad.message)
		in.warn(p.file, f)
	}
}

// offerColumns lists the columns of a table that nobody can say what it is, so
// that a person can say it.
func (p *piece) offerColumns() {
	head, ok := p.grid.header()
	if !ok || head.bad != nil {
		return
	}
	for i, c := range headerCells(head) {
		if c.text != "" {
			p.file.Uses = append(p.file.Uses, ColumnUse{Column: i + 1, Title: c.text})
		}
	}
}

// noNetwork reports whether the document is whole and only no network by itself,
// as a partition of Pajek's is.
func (d *document) noNetwork() bool {
	return len(d.failures) == 1 && d.failures[0].message.Text == textPajekValues
}

// drop takes the part out of the balance.
func (in *input) drop(p *piece) {
	in.files = slices.DeleteFunc(in.files, func(f *File) bool { return f == p.file })
}

// checkAny reports a workbook, or a folder of other files, in which there is
// nothing to read.
func (in *input) checkAny(parts []*piece) {
	if len(in.documents) > 0 || in.account.errors > 0 || slices.ContainsFunc(tables, func(t Table) bool { return len(in.sources[t.Name]) > 0 }) {
		return
	}
	for _, p := range parts {
		if p.file.Sheet != "" {
			in.add(graph.Problem{File: p.file.Name, Severity: graph.Error, Message: textNothingInWorkbook.With()})
			return
		}
	}
}

// name is what the part is called.
func (p *piece) name() string {
	if p.file.Sheet != "" {
		return p.file.Name + ":" + p.file.Sheet
	}
	return p.file.Name
}
