package read

import "context"

// gridOfJSON returns the rows of a JSON text as a grid: a list of lists, as HXL
// writes tables, or a list of objects, whose names are the header. The list may
// be the only one of an object. A value in an object within a row is named by
// the path to it. It returns false, and the document says why, where the text
// holds no rows; where it holds nodes and ties, their formats come first.
func gridOfJSON(ctx context.Context, text string, d *document) (*grid, bool) {
	root, j := parseJSON(ctx, text, d)
	if root == nil {
		return nil, false
	}
	rows := rowsOf(root)
	if rows == nil {
		d.fail(j.spot(root), textNoRows)
		return nil, false
	}
	if rows.parts[0].kind == isList {
		return j.listGrid(rows), true
	}
	return j.objectGrid(ctx, rows)
}

// looksJSONRows reports whether the text begins like rows in JSON.
func looksJSONRows(text string) bool {
	s := shapeOf(text)
	if s == nil || s.isForeign() || s.has("type", isText) && s.has("features", isList) {
		return false
	}
	if s.has("[]", isList) || s.has("[]", isObject) {
		return true
	}
	return s.has("", isObject)
}

// rowsOf returns the list of rows, or nil.
func rowsOf(root *node) *node {
	isRows := func(n *node) bool {
		return n.kind == isList && len(n.parts) > 0 && (n.parts[0].kind == isList || n.parts[0].kind == isObject)
	}
	if isRows(root) {
		return root
	}
	var found *node
	if root.kind == isObject {
		for i := range root.parts {
			if p := &root.parts[i]; isRows(p) {
				if found != nil {
					return nil
				}
				found = p
			}
		}
	}
	return found
}

// listGrid returns rows that are lists.
func (j *jsonText) listGrid(rows *node) *grid {
	g := &grid{}
	for i := range rows.parts {
		n := &rows.parts[i]
		r := j.record(n)
		switch {
		case n.kind == isNull:
		case n.kind != isList:
			r.bad = &fault{r.line, r.column, textJSONRow.With()}
		case len(n.parts) > maxFields:
			r.bad = &fault{r.line, r.column, textLongRecord.With(maxRecord>>20, maxFields)}
		default:
			for k := range n.parts {
				r.cells = append(r.cells, j.cell(&n.parts[k]))
			}
		}
		g.rows = append(g.rows, r)
	}
	return g
}

func (j *jsonText) record(n *node) record {
	at := j.spot(n)
	return record{line: at.line, column: at.column}
}

// objectGrid returns rows that are objects, below the names of their parts in
// the order in which they are first met.
func (j *jsonText) objectGrid(ctx context.Context, rows *node) (*grid, bool) {
	gather := &jsonGraph{jsonText: j}
	places := map[string]int{}
	header := j.record(&rows.parts[0])
	var contents [][]labelled
	for i := range rows.parts {
		if i%4096 == 0 && ctx.Err() != nil {
			return nil, false
		}
		n := &rows.parts[i]
		var parts []labelled
		if n.kind == isObject {
			gather.row(&parts, n, "")
		}
		for _, p := range parts {
			if _, ok := places[p.name]; !ok {
				places[p.name] = len(header.cells)
				header.cells = append(header.cells, cell{p.name, p.at.line, p.at.column})
			}
		}
		contents = append(contents, parts)
	}
	if len(header.cells) == 0 {
		j.d.fail(j.spot(rows), textNoRows)
		return nil, false
	}
	if len(header.cells) > maxFields || len(header.cells)*len(rows.parts) > maxCells {
		j.d.fail(j.spot(rows), textManyColumns, len(header.cells), len(rows.parts))
		return nil, false
	}
	g := &grid{rows: []record{header}}
	for i := range rows.parts {
		r := j.record(&rows.parts[i])
		if k := rows.parts[i].kind; k != isObject && k != isNull {
			r.bad = &fault{r.line, r.column, textJSONRow.With()}
		}
		if len(contents[i]) > 0 {
			r.cells = make([]cell, len(header.cells))
			for k := range r.cells {
				r.cells[k] = cell{line: r.line, column: r.column}
			}
		}
		for _, p := range contents[i] {
			r.cells[places[p.name]] = cell{p.text, p.at.line, p.at.column}
		}
		g.rows = append(g.rows, r)
	}
	if n := gather.nested; len(n) > 0 {
		j.d.warn(n[0].at, textJSONNested, len(n), shorten(n[0].text))
	}
	return g, true
}

// row gathers the parts of a row, empty ones too.
func (g *jsonGraph) row(out *[]labelled, n *node, prefix string) {
	for i := range n.parts {
		p := &n.parts[i]
		switch {
		case p.kind == isObject:
			g.row(out, p, prefix+p.name+".")
		case p.kind == isList && holdsObjects(p):
			g.nested = append(g.nested, term{prefix + p.name, g.spot(p)})
		default:
			at := g.spot(p)
			*out = append(*out, labelled{g.d.cleaned(prefix+p.name, at), term{g.cell(p).text, at}})
		}
	}
}
