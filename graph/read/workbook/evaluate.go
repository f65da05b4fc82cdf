package workbook

import (
	"bytes"
	"strconv"
)

// evaluate returns the value of a cell without its column. An empty cell has no
// text.
func (w *worksheet) evaluate(c *rawCell) (Cell, error) {
	isText := c.kind == "str" || c.kind == "inlineStr"
	switch {
	case c.hasInline:
		return Cell{Text: w.rows.once(unescape(c.inline))}, nil
	case isText && (c.hasValue || !c.isFormula):
		return Cell{Text: w.rows.once(unescape(c.value))}, nil
	}
	value := bytes.TrimSpace(c.value)
	switch {
	case len(value) == 0 && c.isFormula:
		return Cell{Kind: Uncalculated}, nil
	case len(value) == 0:
		return Cell{}, nil
	}
	switch c.kind {
	case "s":
		i, ok := whole(string(value), maxStrings)
		if !ok || i >= len(w.x.strings) {
			return Cell{}, fail(Damaged, textNoString.With(shown(value)))
		}
		return Cell{Text: w.x.strings[i]}, nil
	case "b":
		return Cell{Text: strconv.FormatBool(isTrue(string(value))), Kind: Bool}, nil
	case "e":
		return Cell{Text: w.rows.once(value), Kind: Error}, nil
	case "d":
		if to, ok := isoText(c.scratch[:0], string(value)); ok {
			return Cell{Text: w.rows.once(to), Kind: Date}, nil
		}
		return Cell{Text: w.rows.once(value)}, nil
	}
	return w.evaluateNumber(c, value), nil
}

// evaluateNumber returns the value of a cell that holds a number. What is none
// after all is text, so that it can be seen.
func (w *worksheet) evaluateNumber(c *rawCell, value []byte) Cell {
	if f := w.format(c.style); f != showsNumber {
		if v, ok := parseNumber(string(value)); ok {
			var kind Kind
			c.scratch, kind = serialText(c.scratch[:0], v, f, w.x.from1904)
			return Cell{Text: w.rows.once(c.scratch), Kind: kind}
		}
	}
	var ok bool
	if c.scratch, ok = numberText(c.scratch[:0], string(value)); ok {
		return Cell{Text: w.rows.once(c.scratch), Kind: Number}
	}
	return Cell{Text: w.rows.once(value)}
}

// shown returns the beginning of what a file holds, for a message.
func shown(value []byte) string { return string(value[:min(len(value), 20)]) }
