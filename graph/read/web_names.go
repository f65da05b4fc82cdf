package read

import (
	"cmp"
	"strings"
)

// nameNodes chooses the organizations' ids: those of the file, or, where those
// are only numbers, with or without a word such as n or node before them, the
// labels, if every node has one of its own. Names stand in for labels that do
// not do.
func (w *web) nameNodes() {
	for i := range w.nodes {
		w.nodes[i].named = w.nodes[i].key
	}
	if w.identified() || !w.numbered() {
		return
	}
	for _, of := range []func(*webNode) string{
		func(n *webNode) string { return keyOf(n.label.text) },
		(*webNode).name,
	} {
		if w.tell(of) {
			for i := range w.nodes {
				if n := &w.nodes[i]; !n.added {
					n.named = of(n)
				}
			}
			return
		}
	}
}

// identified takes the ids that files say in a value of that name, where the ids
// of their nodes are numbers in their place: programs do so with ids that their
// format does not allow. It reports whether there are such.
func (w *web) identified() bool {
	found := false
	own := func(n *webNode) string {
		for i := range n.values {
			if n.values[i].name == "id" {
				return keyOf(n.values[i].text)
			}
		}
		return ""
	}
	for i := range w.nodes {
		n := &w.nodes[i]
		id := own(n)
		if n.twin || id == "" || id == n.key {
			continue
		}
		if found = true; !isNumbered(strings.TrimRight(n.key, "_")) {
			return false
		}
	}
	if !found || !w.tell(func(n *webNode) string { return cmp.Or(own(n), n.key) }) {
		return false
	}
	for i := range w.nodes {
		if n := &w.nodes[i]; !n.added {
			n.named = cmp.Or(own(n), n.key)
		}
	}
	return true
}

// numbered reports whether all ids are numbers that a program gave.
func (w *web) numbered() bool {
	for i := range w.nodes {
		if n := &w.nodes[i]; !n.added && !isNumbered(n.key) {
			return false
		}
	}
	return true
}

// numberWords are what programs write before the number of a node.
var numberWords = map[string]bool{"": true, "n": true, "v": true, "x": true, "id": true, "node": true, "vertex": true}

// isNumbered reports whether an id is a number, such as 7, n7, node_7, 7.0 or,
// of a node inside of another, n2::n7.
func isNumbered(id string) bool {
	for part := range strings.SplitSeq(id, "::") {
		part = strings.TrimSuffix(part, ".0")
		word := strings.TrimRight(part, "0123456789")
		if len(word) == len(part) || !numberWords[strings.ToLower(strings.TrimRight(word, "_-"))] {
			return false
		}
	}
	return true
}

// tell reports whether the text that of returns tells all nodes apart, also
// where case does not count.
func (w *web) tell(of func(*webNode) string) bool {
	seen := make(map[string]bool, len(w.nodes))
	for i := range w.nodes {
		n := &w.nodes[i]
		if n.twin {
			continue
		}
		text := n.key
		if !n.added {
			text = of(n)
		}
		text = strings.ToLower(text)
		if text == "" || seen[text] {
			return false
		}
		seen[text] = true
	}
	return true
}

// name returns what an attribute says that the node is called.
func (n *webNode) name() string {
	for i := range n.values {
		if known, _ := indexes["organizations"].find(n.values[i].name); known != nil && known.Name == "name" {
			return keyOf(n.values[i].text)
		}
	}
	return ""
}
