package read

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"example.org/lintas/graph"
	progress "example.org/lintas/graph/work"
)

// listedRow is where the row of an organization starts and the first eight bytes of
// what it sorts by: its id, or its name where it has none. No file is so long that 32
// bits do not do.
type listedRow struct {
	beginning   uint64
	start, line int32
}

// organizationColumns are the columns of tables of organizations whose rows need
// not be kept as cells.
var organizationColumns = []string{"id", "name", "short_name", "sector", "type", "region", "place_code"}

// organizationList reads the body of a table of organizations row by row.
type organizationList struct {
	*source
	body   *body
	parser *parser
	column []int                  // where each of organizationColumns stands, or -1
	seen   map[string]string      // sectors, types and regions, which are few
	known  map[string]knownSector // what sectors are taken for
}

// knownSector is the key of a sector, or what is wrong with it.
type knownSector struct {
	key   string
	wrong bool
}

func (s *source) organizationList() *organizationList {
	l := &organizationList{source: s, body: s.body, parser: s.body.parser(s.delimiter), seen: map[string]string{}, known: map[string]knownSector{}}
	for _, name := range organizationColumns {
		i, ok := s.columns[name]
		if !ok {
			i = -1
		}
		l.column = append(l.column, i)
	}
	return l
}

// readListed adds the organizations of the body of a table. It reports whether it
// did: where the body holds a row that does not stand for itself, or two of one
// organization, nothing is done.
func (l *organizationList) readListed(ctx context.Context) bool {
	rows, ok := l.sorted(ctx)
	if !ok {
		return false
	}
	in := l.in
	l.file.Rows += len(rows)
	in.builder.Grow(len(rows))
	in.stands = slices.Grow(in.stands, len(rows))
	for i := range rows {
		record := l.at(rows[i])
		o := l.organization(&record)
		sector := l.sectorOf(o.Sector)
		o.Sector = sector.key
		if !sector.wrong && in.builder.AddOrganization(o) == nil {
			in.stand(stand{l.file, record.line}, o, nil)
			l.file.Read++
			continue
		}
		record.cells = flattened(record.cells)
		r := &row{source: l.source, record: &record}
		in.addOrganization(r, r.organizationRecord())
	}
	return true
}

// sectorOf returns the sector that a cell names.
func (l *organizationList) sectorOf(cell string) knownSector {
	known, ok := l.known[cell]
	if !ok {
		key, wrong := l.in.book.sector(cell)
		known = knownSector{key, wrong != nil}
		l.known[cell] = known
	}
	return known
}

// next returns the next row, whose cells are good until the one after it.
func (l *organizationList) next() (record, bool) {
	l.parser.arena = l.parser.arena[:0]
	if r, ok := l.parser.plainRow(len(l.cells)); ok {
		return r, true
	}
	l.parser.arena = l.parser.arena[:0]
	return l.parser.next()
}

// at returns a row that was read before.
func (l *organizationList) at(row listedRow) record {
	l.parser.at, l.parser.lineStart, l.parser.line = int(row.start), int(row.start), int(row.line)
	r, _ := l.next()
	return r
}

// sorted returns the rows in the order in which their organizations are added,
// having noted their sectors.
func (l *organizationList) sorted(ctx context.Context) (rows []listedRow, ok bool) {
	advance, end := progress.Begin(ctx, len(l.body.text), true)
	defer end()
	rows = make([]listedRow, 0, strings.Count(l.body.text[l.body.start:], "\n"))
	sectors := map[string]bool{}
	for {
		if len(rows)%65536 == 0 {
			if ctx.Err() != nil {
				return nil, true
			}
			advance(l.parser.at)
		}
		start, line := l.parser.at, l.parser.line
		r, ok := l.next()
		if !ok {
			break
		}
		key := l.keyOf(&r)
		if key == "" {
			return nil, false
		}
		if i, ok := l.columns["sector"]; ok {
			if text := r.cells[i].text; !sectors[text] {
				sectors[text] = true
			}
		}
		rows = append(rows, listedRow{beginning(key), int32(start), int32(line)})
	}
	if rows, ok = sortListed(rows, func(row listedRow) string {
		r := l.at(row)
		return l.keyOf(&r)
	}); !ok {
		return nil, false
	}
	for sector := range sectors {
		l.in.book.gather(sector)
	}
	return rows, true
}

// keyOf returns what the row sorts by, or nothing where it does not stand for
// itself.
func (l *organizationList) keyOf(r *record) string {
	if r.bad != nil || len(r.cells) != len(l.cells) || l.parser.stripped > 0 || l.repeatsHeader(r) {
		return ""
	}
	for i := range r.cells {
		if strings.IndexByte(r.cells[i].text, '\n') >= 0 {
			return ""
		}
	}
	o := l.organization(r)
	if slices.ContainsFunc(exampleMarks, func(mark string) bool { return strings.HasPrefix(o.Name, mark) }) {
		return ""
	}
	return cmp.Or(o.ID, o.Name)
}

// organization returns the organization of a row, its sector as it is written.
func (l *organizationList) organization(r *record) graph.Organization {
	var text [7]string
	for k, i := range l.column {
		if i < 0 {
			continue
		}
		text[k] = r.cells[i].text
		if k < 3 || text[k] == "" {
			continue
		}
		known, ok := l.seen[text[k]]
		if !ok {
			known = text[k]
			l.seen[known] = known
		}
		text[k] = known
	}
	return graph.Organization{ID: text[0], Name: text[1], ShortName: text[2], Sector: text[3], Type: text[4], Region: text[5], PlaceCode: text[6]}
}
