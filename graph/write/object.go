package write

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"

	"example.org/lintas/graph"
)

// object is an object of JSON that keeps the order of its members.
type object []member

type member struct {
	name  string
	value any
}

// MarshalJSON returns the object in its order.
func (o object) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, m := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		for k, part := range []any{m.name, m.value} {
			if k > 0 {
				b.WriteByte(':')
			}
			encoded, err := json.Marshal(part)
			if err != nil {
				return nil, err
			}
			b.Write(encoded)
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// filled appends what t has in the columns.
func filled[T any](o object, columns []column[T], t T) object {
	for _, c := range columns {
		if value, ok := c.value(t); ok {
			o = append(o, member{c.name, value})
		}
	}
	return o
}

// about returns what the data say of themselves.
func about(n *graph.Network) object {
	o := object{}
	for _, f := range facts(n) {
		o = append(o, member{f[0], f[1]})
	}
	return o
}

// writeJSON writes the value with one space of indentation a level.
func writeJSON(w io.Writer, value any) error {
	b := bufio.NewWriterSize(w, 1<<16)
	e := json.NewEncoder(b)
	e.SetEscapeHTML(false)
	e.SetIndent("", " ")
	if err := e.Encode(value); err != nil {
		return err
	}
	return b.Flush()
}
