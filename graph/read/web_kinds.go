package read

// twoKinds warns where nodes without a label are tied to none but nodes with
// one: a network of organizations and of what they take part in looks so.
func (e *webEmitter) twoKinds() {
	plain := 0
	var first spot
	for i := range e.nodes {
		switch n := &e.nodes[i]; {
		case n.added:
			return // what it is nobody says
		case !n.twin && !n.labelled():
			if plain++; plain == 1 {
				first = n.id.at
			}
		}
	}
	if plain == 0 || plain == len(e.nodes) || len(e.ties) == 0 {
		return
	}
	for i := range e.ties {
		t := &e.ties[i]
		a, known := e.index[keyOf(t.source.text)]
		b, both := e.index[keyOf(t.target.text)]
		if !known || !both || e.nodes[a].labelled() == e.nodes[b].labelled() {
			return
		}
	}
	e.d.warn(first, textTwoKinds, plain, len(e.nodes))
}

func (n *webNode) labelled() bool { return keyOf(n.label.text) != "" }
