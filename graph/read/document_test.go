package read

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/graph/words"
	"github.com/google/go-cmp/cmp"
)

// printed writes a document as the tests of formats compare it: per draft its
// rows with the thing and the place, then fates, warnings and failures.
func printed(d *document) string {
	var out strings.Builder
	for _, t := range d.drafts {
		fmt.Fprintf(&out, "%s\n", t.table)
		for _, r := range t.rows {
			fmt.Fprintf(&out, " %d %d:%d", r.origin-1, r.line, r.column)
			for i, c := range r.cells {
				if c.text != "" {
					fmt.Fprintf(&out, " %s=%s", t.columns[i], c.text)
				}
			}
			out.WriteString("\n")
		}
	}
	for i, f := range d.fates {
		if f != open {
			fmt.Fprintf(&out, "thing %d %s\n", i, [...]string{"open", "barren", "merged", "failed"}[f])
		}
	}
	for _, f := range d.warnings {
		fmt.Fprintf(&out, "warning %d:%d: %s\n", f.line, f.column, f.message)
	}
	for _, f := range d.failures {
		fmt.Fprintf(&out, "failure %d:%d: %s\n", f.line, f.column, f.message)
	}
	return out.String()
}

// sound fails the test where a row of the document comes from no thing, a thing
// comes to nothing without a reason, or a place lies outside the text.
func sound(t *testing.T, d *document, lines int) {
	t.Helper()
	used := make([]bool, len(d.fates))
	inside := func(what string, line, column int) {
		if line < 1 || line > lines || column < 1 {
			t.Fatalf("%s at %d:%d of %d lines", what, line, column, lines)
		}
	}
	for _, draft := range d.drafts {
		for _, r := range draft.rows {
			if r.origin < 1 || int(r.origin) > len(d.fates) {
				t.Fatalf("a row of %s comes from thing %d of %d", draft.table, r.origin-1, len(d.fates))
			}
			used[r.origin-1] = true
			inside(draft.table, r.line, r.column)
			for _, c := range r.cells {
				inside(draft.table, c.line, c.column)
			}
		}
	}
	for i, f := range d.fates {
		if len(d.failures) == 0 && (f == open) != used[i] {
			t.Fatalf("thing %d of fate %d has rows: %v", i, f, used[i])
		}
	}
	for _, f := range append(d.warnings, d.failures...) {
		inside(f.message.String(), f.line, f.column)
		if strings.Contains(withoutText(f.message).String(), "%!") {
			t.Fatalf("message %s", f.message)
		}
	}
	if d.stripped > 0 {
		inside("hidden", d.hidden.line, d.hidden.column)
	}
}

// readText has the form that the text looks like read it.
func readText(t *testing.T, text string) (string, *document) {
	t.Helper()
	f := formOf("", text, "")
	if f == nil {
		return "", nil
	}
	d := &document{}
	f.read(context.Background(), text, d)
	sound(t, d, countBreaks(text)+1)
	return f.Key, d
}

// formCase is a text and what its reader makes of it.
type formCase struct{ name, text, want string }

func checkForms(t *testing.T, key string, cases []formCase) {
	t.Helper()
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			found, d := readText(t, c.text)
			if found != key {
				t.Fatalf("taken for %q", found)
			}
			if diff := cmp.Diff(strings.TrimPrefix(c.want, "\n"), printed(d)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// gridOf cuts a table of text into a grid.
func gridOf(text string) *grid {
	sign, rest, line := delimiterOf(text, knownName)
	p := newParser(rest, sign)
	p.line = line
	g := &grid{delimiter: sign}
	for {
		r, ok := p.next()
		if !ok {
			break
		}
		if r.blank() {
			r.cells = nil
		}
		g.rows = append(g.rows, r)
	}
	for n := len(g.rows); n > 0 && g.rows[n-1].blank(); n-- {
		g.rows = g.rows[:n-1]
	}
	return g
}

// withoutText returns the message with its texts of the input replaced, which may
// look like what fmt writes for a verb without a value.
func withoutText(m words.Message) words.Message {
	m.Args = slices.Clone(m.Args)
	for i, arg := range m.Args {
		if _, ok := arg.(string); ok {
			m.Args[i] = "x"
		}
	}
	return m
}
