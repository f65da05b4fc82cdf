package read

import (
	"context"
	"slices"
)

// web is what a file of nodes and ties says before it is known what its
// organizations are called, which often stands behind the ties.
type web struct {
	d      *document
	nodes  []webNode
	ties   []webTie
	groups []webGroup
	parts  []webPart
	graphs []term         // the networks of the file by name
	index  map[string]int // the first node of each id
	left   int            // cells that may still be written

	nodeDefaults, tieDefaults []labelled // of those that say nothing else
	// undeclared says that a tie may name a node that nothing else does.
	undeclared bool
	// one says that a tie without a weight has one of 1 by the format's rules.
	one bool
}

// webNode is a node as written. Its key is its id, cleaned.
type webNode struct {
	thing  int
	key    string
	id     term
	label  term
	values []labelled
	parent string // key of the node that it lies in
	added  bool   // only ties name it
	twin   bool   // another node with its id stands before it
	named  string // the organization's id
}

// webTie is a tie of two nodes as written.
type webTie struct {
	thing          int
	at             spot
	graph          int
	id             term
	source, target term
	directed       string
	weight         term
	values         []labelled
}

// webGroup is a tie of any number of nodes: a hyperedge, or a node of the
// second kind of a network of two.
type webGroup struct {
	thing  int
	at     spot
	id     term
	values []labelled
	parts  int
	named  string
}

// webPart is a node's part in a group.
type webPart struct {
	thing int
	at    spot
	group int
	who   term
	role  term
}

// What a file of nodes and ties may hold beyond its own length. A few bytes can
// stand for many cells, where a default value is that of every node, or where
// each node has another attribute.
const (
	freeCells      = 1 << 22
	maxAttributes  = 1024 // of a node or a tie
	maxNesting     = 100  // of elements, lists or subgraphs
	maxUndeclared  = 1 << 17
	maxCombination = 1 << 20 // ties that a few words stand for
)

func newWeb(d *document, text string) *web {
	return &web{d: d, index: map[string]int{}, left: freeCells + 2*len(text)}
}

// keyOf returns an id as ids are compared.
func keyOf(id string) string {
	key, _ := tidy(id)
	return key
}

// node adds a node, and returns its number. One without an id is rejected, and
// its number is -1.
func (w *web) node(id term) int {
	n := webNode{thing: w.d.thing(), id: id, key: keyOf(id.text)}
	if n.key == "" {
		w.d.refuse(n.thing, id.at, textNodeNoID)
		return -1
	}
	w.nodes = append(w.nodes, n)
	return len(w.nodes) - 1
}

// graph adds a network and returns its number.
func (w *web) graph(name term) int {
	w.graphs = append(w.graphs, name)
	return len(w.graphs) - 1
}

// put writes a value among those of a node or a tie, in place of an earlier one
// of its name. It fails the file where there are too many.
func (w *web) put(values []labelled, v labelled) []labelled {
	for i := range values {
		if values[i].name == v.name {
			values[i] = v
			return values
		}
	}
	if len(values) >= maxAttributes {
		if len(w.d.failures) == 0 {
			w.d.fail(v.at, textManyAttributes, maxAttributes)
		}
		return values
	}
	return append(values, v)
}

// spend reports whether that many more cells may be written, and fails the file
// where not.
func (w *web) spend(cells int, at spot) bool {
	w.left -= cells
	if w.left >= 0 {
		return true
	}
	if len(w.d.failures) == 0 {
		w.d.fail(at, textWebCells)
	}
	return false
}

// finish writes the drafts.
func (w *web) finish(ctx context.Context) {
	if len(w.d.failures) > 0 || ctx.Err() != nil {
		return
	}
	w.join()
	w.complete()
	if len(w.nodes) == 0 && len(w.d.failures) == 0 {
		w.d.fail(spot{1, 1}, textNoNodes)
	}
	if len(w.d.failures) > 0 {
		return
	}
	w.nameNodes()
	e := &webEmitter{web: w, ctx: ctx}
	e.emit()
}

// join merges the nodes of one id. Two that contradict each other are a
// failure.
func (w *web) join() {
	said := map[int]map[string]string{}
	for i := range w.nodes {
		n := &w.nodes[i]
		first, twice := w.index[n.key]
		if !twice {
			w.index[n.key] = i
			continue
		}
		n.twin = true
		old := &w.nodes[first]
		if said[first] == nil {
			said[first] = map[string]string{}
			for _, v := range old.values {
				said[first][v.name] = keyOf(v.text)
			}
		}
		if old.learn(n, said[first]) {
			w.d.fates[n.thing] = merged
		} else {
			w.d.fail(n.id.at, textTwoNodes, shorten(n.key), old.id.at.line, old.id.at.column)
		}
	}
}

// learn takes over what another node of the same id says. It reports whether
// the two agree.
func (n *webNode) learn(other *webNode, said map[string]string) bool {
	label, otherLabel := keyOf(n.label.text), keyOf(other.label.text)
	switch {
	case label == "":
		n.label = other.label
	case otherLabel != "" && label != otherLabel:
		return false
	}
	if n.parent == "" {
		n.parent = other.parent
	}
	for _, v := range other.values {
		text := keyOf(v.text)
		old, known := said[v.name]
		switch {
		case !known:
			said[v.name] = text
			n.values = append(n.values, v)
		case old != text:
			return false
		}
	}
	return true
}

// complete adds the nodes that only ties name. A tie without an end is
// rejected.
func (w *web) complete() {
	missing, first := 0, term{}
	add := func(end term) {
		key := keyOf(end.text)
		if _, there := w.index[key]; there {
			return
		}
		if missing++; missing == 1 {
			first = end
		}
		w.index[key] = len(w.nodes)
		w.nodes = append(w.nodes, webNode{thing: w.d.thing(), id: end, key: key, added: true})
	}
	w.ties = slices.DeleteFunc(w.ties, func(t webTie) bool {
		if keyOf(t.source.text) == "" || keyOf(t.target.text) == "" {
			w.d.refuse(t.thing, t.at, textTieNoEnd)
			return true
		}
		return false
	})
	for i := range w.ties {
		add(w.ties[i].source)
		add(w.ties[i].target)
	}
	for i := range w.parts {
		add(w.parts[i].who)
	}
	if missing > 0 && !w.undeclared {
		w.d.warn(first.at, textNotDeclared, missing, shorten(keyOf(first.text)))
	}
}
