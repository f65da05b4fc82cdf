package read

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"strings"
)

// What a JSON text may hold: how deep its lists and objects may lie in one
// another, and how many values there may be.
const (
	maxDepth  = 100
	maxValues = 6 << 20
)

// kind is the kind of a JSON value.
type kind int8

const (
	isNull kind = iota
	isText
	isNumber
	isBool
	isList
	isObject
)

// node is a value of a JSON text. The parts of an object have names.
type node struct {
	kind  kind
	at    int32  // offset of the value
	name  string // in its object
	text  string // of a text, number or truth value
	parts []node
}

// get returns the part of an object with the first of the given names that it
// has, or nil.
func (n *node) get(names ...string) *node {
	if n == nil || n.kind != isObject {
		return nil
	}
	for _, name := range names {
		for i := range n.parts {
			if n.parts[i].name == name {
				return &n.parts[i]
			}
		}
	}
	return nil
}

// list returns the parts of a list, nothing of another value.
func (n *node) list() []node {
	if n == nil || n.kind != isList {
		return nil
	}
	return n.parts
}

// is reports whether the value is there and of the kind.
func (n *node) is(k kind) bool { return n != nil && n.kind == k }

// jsonText is a JSON text that is read.
type jsonText struct {
	text    string
	lines   *lineIndex
	decoder *json.Decoder
	ctx     context.Context
	d       *document
	values  int
	repeats []int // offsets of keys that stand in their object already
}

// parseJSON returns the value that the text holds. It fails the document where
// the text is no JSON, lies too deep or holds too much, and warns of keys that
// stand twice in an object, the first of which counts.
func parseJSON(ctx context.Context, text string, d *document) (*node, *jsonText) {
	j := &jsonText{text: text, ctx: ctx, d: d, lines: newLineIndex(text), decoder: json.NewDecoder(strings.NewReader(text))}
	j.decoder.UseNumber()
	var root node
	err := j.value(&root, 0)
	if err == nil {
		if at := j.next(); at < len(text) {
			err = &jsonFault{at, textJSONRest.With()}
		}
	}
	if ctx.Err() != nil {
		return nil, j
	}
	if err != nil {
		f := j.fault(err)
		d.failures = append(d.failures, f)
		return nil, j
	}
	if len(j.repeats) > 0 {
		d.warn(j.lines.spot(j.repeats[0]), textJSONKeys, len(j.repeats))
	}
	return &root, j
}

// next returns the offset of what comes next.
func (j *jsonText) next() int {
	at := int(j.decoder.InputOffset())
	for at < len(j.text) && strings.IndexByte(" \t\r\n,:", j.text[at]) >= 0 {
		at++
	}
	return at
}

// value reads the next value.
func (j *jsonText) value(n *node, depth int) error {
	at := j.next()
	n.at = int32(at)
	if j.values++; j.values > maxValues {
		return &jsonFault{at, textJSONLarge.With(maxValues)}
	}
	if j.values%4096 == 0 && j.ctx.Err() != nil {
		return j.ctx.Err()
	}
	token, err := j.decoder.Token()
	if err != nil {
		return err
	}
	switch t := token.(type) {
	case json.Delim:
		if depth >= maxDepth {
			return &jsonFault{at, textJSONDeep.With(maxDepth)}
		}
		n.kind = isList
		if t == '{' {
			n.kind = isObject
		}
		return j.parts(n, depth+1)
	case string:
		n.kind, n.text = isText, t
	case json.Number:
		n.kind, n.text = isNumber, t.String()
	case bool:
		n.kind, n.text = isBool, "false"
		if t {
			n.text = "true"
		}
	}
	return nil
}

// parts reads what stands in a list or an object, whose beginning was read.
func (j *jsonText) parts(n *node, depth int) error {
	var seen map[string]bool
	for j.decoder.More() {
		part := node{}
		at := j.next()
		if n.kind == isObject {
			token, err := j.decoder.Token()
			if err != nil {
				return err
			}
			part.name, _ = token.(string)
		}
		if err := j.value(&part, depth); err != nil {
			return err
		}
		if n.kind == isObject {
			if len(n.parts) == 8 {
				seen = map[string]bool{}
				for i := range n.parts {
					seen[n.parts[i].name] = true
				}
			}
			if seen[part.name] || seen == nil && n.get(part.name) != nil {
				j.repeats = append(j.repeats, at)
				continue
			}
			if seen != nil {
				seen[part.name] = true
			}
		}
		n.parts = append(n.parts, part)
	}
	_, err := j.decoder.Token()
	return err
}

// cell returns a value as a cell: lists of values that are none themselves are
// joined by semicolons.
func (j *jsonText) cell(n *node) cell {
	if n == nil {
		return cell{}
	}
	at := j.lines.spot(int(n.at))
	text := n.text
	if n.kind == isList {
		var texts []string
		for i := range n.parts {
			if p := &n.parts[i]; p.text != "" {
				texts = append(texts, p.text)
			}
		}
		text = strings.Join(texts, "; ")
	}
	return cell{j.d.cleaned(text, at), at.line, at.column}
}

// spot returns where the value stands.
func (j *jsonText) spot(n *node) spot { return j.lines.spot(int(n.at)) }

// fault returns what a decoder's error says, with its place.
func (j *jsonText) fault(err error) fault {
	var own *jsonFault
	if errors.As(err, &own) {
		at := j.lines.spot(own.at)
		return fault{at.line, at.column, own.message}
	}
	offset := j.next()
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) || offset >= len(j.text) {
		at := j.lines.spot(len(j.text))
		return fault{at.line, at.column, textJSONCut.With()}
	}
	const shown = 20
	at := j.lines.spot(offset)
	sign := []rune(j.text[offset:min(len(j.text), offset+4*shown)])
	sign = sign[:min(len(sign), shown)]
	return fault{at.line, at.column, textJSONSyntax.With(string(sign))}
}
