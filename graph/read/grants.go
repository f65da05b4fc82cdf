package read

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"example.org/lintas/graph/words"
)

var grantsForm = form{
	Format: Format{Key: "360giving", Endings: []string{".json"},
		Title: words.Text{EN: "360Giving grants", ID: "hibah 360Giving"}},
	looks: looksGrants,
	read:  readGrants,
}

// looksGrants reports whether a text begins like an object of grants.
func looksGrants(text string) bool {
	const head = 64 << 10
	text = strings.TrimSpace(text[:min(len(text), head)])
	if !strings.HasPrefix(text, "{") || !strings.Contains(text, `"grants"`) {
		return false
	}
	for _, key := range []string{"fundingOrganization", "recipientOrganization", "recipientIndividual", "amountAwarded"} {
		if strings.Contains(text, `"`+key+`"`) {
			return true
		}
	}
	return false
}

// grantReader turns the grants of the 360Giving standard into deeds: one thing
// and one deed each, which is a flow from funder to recipient.
//
// A grant to an individual is the funder's work without a partner. The name and
// the identifier of the recipient are never read, nor are descriptions, and the
// title, which may hold the name, is not carried. The theme is
// the grant's programme, else its classification; a grant without either says
// nothing of its work. The place is where those who benefit are, else where the
// recipient is.
type grantReader struct {
	ctx     context.Context
	d       *document
	json    *json.Decoder
	lines   lineCounter
	text    string
	tally   tally
	names   *callings
	seen    map[string]grantSeen
	at      int64 // where the last token begins
	stopped bool
}

type grantSeen struct {
	raw  string
	line int
}

func readGrants(ctx context.Context, text string, d *document) {
	r := &grantReader{ctx: ctx, d: d, json: json.NewDecoder(strings.NewReader(text)), text: text,
		lines: lineCounter{text: text, line: 1}, names: newCallings(), seen: map[string]grantSeen{}}
	r.file()
	if len(d.fates) == 0 && len(d.failures) == 0 && ctx.Err() == nil {
		d.fail(spot{1, 1}, textGrantsNone)
	}
	settleActors(d, r.names, &r.tally)
	r.tally.report(d)
}

// file reads the object that is the file: its lists of grants, and past all else.
func (r *grantReader) file() {
	found := false
	if open := r.token(); open != json.Delim('{') {
		r.fail(textGrantForm)
		return
	}
	for r.json.More() && !r.stopped {
		key := r.token()
		if key != "grants" {
			var other json.RawMessage
			r.decode(&other)
			continue
		}
		found = true
		if open := r.token(); open != json.Delim('[') {
			r.fail(textGrantForm)
			return
		}
		for !r.stopped && r.json.More() {
			r.grant()
		}
		r.token()
	}
	r.token()
	if !found {
		r.fail(textGrantForm)
	}
	r.at = r.json.InputOffset()
	if _, err := r.json.Token(); !r.stopped && !errors.Is(err, io.EOF) {
		r.fail(textGrantForm)
	}
}

// grant reads one grant of the list.
func (r *grantReader) grant() {
	if r.ctx.Err() != nil {
		r.stopped = true
		return
	}
	before := r.json.InputOffset()
	var value json.RawMessage
	if !r.decode(&value) {
		return
	}
	after := int(r.json.InputOffset())
	raw := r.text[after-len(value) : after]
	thing, at := r.d.thing(), r.spot(before)
	var g grant
	if err := json.Unmarshal(value, &g); err != nil || value[0] != '{' {
		r.d.refuse(thing, at, textGrantShape)
		return
	}
	g.at, g.r = at, r
	id := r.d.cleaned(string(g.ID), at)
	called := shorten(id)
	if first, again := r.seen[id]; again && id != "" {
		if first.raw == raw {
			r.d.fates[thing] = merged
		} else {
			r.d.refuse(thing, at, textGrantTwice, called, first.line)
		}
		return
	}
	r.seen[id] = grantSeen{raw, at.line}
	deed := g.deed(id)
	switch {
	case len(g.Funder) == 0 || len(deed.actors) == 0 || deed.actors[0].role != roles["funder"]:
		r.d.refuse(thing, at, textGrantNobody, called)
		return
	case len(deed.actors) > activityActors:
		r.d.refuse(thing, at, textGrantCrowd, called, activityActors)
		return
	}
	for _, a := range deed.actors {
		if a.id != "" {
			r.names.note(a.id, a.name.text, 0)
		}
	}
	deed.thing = thing
	r.d.deeds = append(r.d.deeds, deed)
}

// token returns the next token, or nil after a failure, which it reports.
func (r *grantReader) token() json.Token {
	if r.stopped {
		return nil
	}
	r.at = r.json.InputOffset()
	token, err := r.json.Token()
	if err != nil {
		r.broken(err, r.json.InputOffset())
	}
	return token
}

// decode reads the next value.
func (r *grantReader) decode(into *json.RawMessage) bool {
	if r.stopped {
		return false
	}
	start := r.skipped(r.json.InputOffset())
	err := r.json.Decode(into)
	if err == nil {
		return true
	}
	// The decoder does not say where in the file the value goes wrong.
	offset := int64(start)
	var rest json.RawMessage
	if again := (*json.SyntaxError)(nil); errors.As(json.Unmarshal([]byte(r.text[start:]), &rest), &again) {
		offset += max(again.Offset-1, 0)
	}
	r.broken(err, offset)
	return false
}

// broken reports why the file cannot be read on from an offset.
func (r *grantReader) broken(err error, offset int64) {
	syntax := (*json.SyntaxError)(nil)
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) ||
		errors.As(err, &syntax) && strings.Contains(syntax.Error(), "unexpected end") {
		r.failAt(int64(len(r.text)), textActivityCut)
		return
	}
	r.failAt(offset, textGrantBroken, shorten(err.Error()))
}

// fail reports what is wrong with the last token.
func (r *grantReader) fail(text words.Text, args ...any) { r.failAt(r.at, text, args...) }

func (r *grantReader) failAt(offset int64, text words.Text, args ...any) {
	if !r.stopped {
		r.stopped = true
		r.d.fail(r.spot(offset), text, args...)
	}
}

// spot returns where the value after an offset begins.
func (r *grantReader) spot(offset int64) spot { return r.lines.spot(r.skipped(offset)) }

// skipped returns the offset past what stands between values.
func (r *grantReader) skipped(offset int64) int {
	i := int(min(offset, int64(len(r.text))))
	for i < len(r.text) && strings.IndexByte(" \t\r\n,:", r.text[i]) >= 0 {
		i++
	}
	return i
}

// lineCounter turns offsets that only grow into lines and columns.
type lineCounter struct {
	text      string
	at, start int // what is counted, and where the last line begins
	line      int
}

func (l *lineCounter) spot(offset int) spot {
	if offset > l.at {
		part := l.text[l.at:offset]
		l.line += strings.Count(part, "\n")
		if i := strings.LastIndexByte(part, '\n'); i >= 0 {
			l.start = l.at + i + 1
		}
		l.at = offset
	}
	return spot{l.line, max(offset-l.start, 0) + 1}
}
