package read

import (
	"encoding/json"
	"strings"
)

// shapeHead is how much of a JSON text is looked at to recognize its format.
const shapeHead = 64 << 10

// shape holds which values the beginning of a JSON text has, by their paths:
// "graph.nodes", "elements[].data".
type shape map[string]kind

// shapeOf returns the shape of a text, nothing where it is no JSON list or
// object.
func shapeOf(text string) shape {
	head := text[:min(len(text), shapeHead)]
	if trimmed := strings.TrimLeft(head, " \t\r\n"); trimmed == "" || trimmed[0] != '{' && trimmed[0] != '[' {
		return nil
	}
	s := shape{}
	decoder := json.NewDecoder(strings.NewReader(head))
	s.visit(decoder, "", 0)
	return s
}

// visit notes the next value and reports whether the text goes on.
func (s shape) visit(decoder *json.Decoder, path string, depth int) bool {
	token, err := decoder.Token()
	if err != nil || depth > maxDepth {
		return false
	}
	found := isText
	delimiter, ok := token.(json.Delim)
	switch {
	case ok && delimiter == '{':
		found = isObject
	case ok:
		found = isList
	}
	if _, seen := s[path]; !seen && depth <= 3 {
		s[path] = found
	}
	if !ok {
		return true
	}
	for decoder.More() {
		below := path + "[]"
		if found == isObject {
			key, err := decoder.Token()
			if err != nil {
				return false
			}
			below = path + "." + key.(string)
			if path == "" {
				below = key.(string)
			}
		}
		if depth >= 3 {
			below = path
		}
		if !s.visit(decoder, below, depth+1) {
			return false
		}
	}
	_, err = decoder.Token()
	return err == nil
}

// has reports whether the value is there and of the kind.
func (s shape) has(path string, k kind) bool {
	found, ok := s[path]
	return ok && found == k
}

// isForeign reports whether the text is of a format that another reader knows by
// the first names of its object.
func (s shape) isForeign() bool {
	_, grants := s["grants"]
	_, own := s["lintas"]
	return grants || own
}

func looksCytoscape(text string) bool {
	s := shapeOf(text)
	return !s.isForeign() && (s.has("elements.nodes", isList) || s.has("elements.edges", isList) ||
		s.has("elements[].data", isObject) || s.has("[].data", isObject) && s.hasEnds("[].data"))
}

// hasEnds reports whether the data of a flat list of elements has what nodes and
// edges have.
func (s shape) hasEnds(path string) bool {
	_, id := s[path+".id"]
	_, source := s[path+".source"]
	return id || source
}

func looksGraphFormat(text string) bool {
	s := shapeOf(text)
	return !s.isForeign() && (s.has("graphs", isList) || s.has("graph", isObject) &&
		(s.has("graph.nodes", isObject) || s.has("graph.nodes", isList) ||
			s.has("graph.edges", isList) || s.has("graph.hyperedges", isList)))
}

func looksKumu(text string) bool {
	s := shapeOf(text)
	return !s.isForeign() && s.has("", isObject) && !s.has("elements[].data", isObject) &&
		(s.has("elements", isList) || s.has("connections", isList))
}

func looksNodeLink(text string) bool {
	s := shapeOf(text)
	return !s.isForeign() && s.has("nodes", isList) && !s.has("elements", isList)
}
