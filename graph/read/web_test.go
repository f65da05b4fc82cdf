package read

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// documentOf reads a text in the form that it looks like.
func documentOf(t testing.TB, name, text string) *document {
	t.Helper()
	f := formOf(name, text, "")
	if f == nil {
		t.Fatalf("%s: no form for this text", name)
	}
	d := &document{}
	f.read(context.Background(), text, d)
	checkDocument(t, text, d)
	return d
}

// printedWeb returns a document as a text: its rows with their columns, and what
// is said of it.
func printedWeb(d *document) string {
	var out strings.Builder
	for _, t := range d.drafts {
		for _, r := range t.rows {
			fmt.Fprintf(&out, "%s %d:%d", t.table, r.line, r.column)
			for i, c := range r.cells {
				if c.text != "" {
					fmt.Fprintf(&out, " %s=%s", t.columns[i], c.text)
				}
			}
			out.WriteByte('\n')
		}
	}
	if counts := map[fate]int{}; len(d.fates) > 0 {
		for _, f := range d.fates {
			counts[f]++
		}
		if counts[merged]+counts[failed]+counts[barren] > 0 {
			fmt.Fprintf(&out, "things %d merged %d failed %d empty %d\n", len(d.fates), counts[merged], counts[failed], counts[barren])
		}
	}
	for _, f := range d.warnings {
		fmt.Fprintf(&out, "warning %d:%d %s\n", f.line, f.column, f.message.String())
	}
	for _, f := range d.failures {
		fmt.Fprintf(&out, "failure %d:%d %s\n", f.line, f.column, f.message.String())
	}
	return out.String()
}

// checkDocument checks what every document must be: each row comes from a thing
// that is not settled otherwise, each thing comes to something, and every place
// lies in the text.
func checkDocument(t testing.TB, text string, d *document) {
	t.Helper()
	rows := make([]int, len(d.fates))
	lines := 1 + countBreaks(text)
	inside := func(line, column int) {
		if line < 1 || line > lines || column < 1 || column > len(text)+1 {
			t.Fatalf("place %d:%d does not lie in the text of %d lines", line, column, lines)
		}
	}
	for _, draft := range d.drafts {
		if len(draft.columns) != len(draft.index) {
			t.Fatalf("%s: %d columns and %d names", draft.table, len(draft.columns), len(draft.index))
		}
		for _, r := range draft.rows {
			if r.origin < 1 || int(r.origin) > len(d.fates) {
				t.Fatalf("%s: a row comes from thing %d of %d", draft.table, r.origin-1, len(d.fates))
			}
			rows[r.origin-1]++
			inside(r.line, r.column)
			if len(r.cells) > len(draft.columns) {
				t.Fatalf("%s: %d cells in %d columns", draft.table, len(r.cells), len(draft.columns))
			}
			for _, c := range r.cells {
				inside(c.line, c.column)
				if again, stripped := clean(c.text); again != c.text || stripped > 0 {
					t.Fatalf("cell %q is not clean", c.text)
				}
			}
		}
	}
	for _, f := range append(append([]fault{}, d.warnings...), d.failures...) {
		inside(f.line, f.column)
		if strings.Contains(withoutText(f.message).String(), "%!") {
			t.Fatalf("message %s", f.message)
		}
	}
	if len(d.failures) > 0 {
		return
	}
	for i, f := range d.fates {
		if f == open && rows[i] == 0 {
			t.Fatalf("thing %d of %d comes to nothing", i, len(d.fates))
		}
		if f != open && rows[i] > 0 {
			t.Fatalf("thing %d is settled and has %d rows", i, rows[i])
		}
	}
	checkEnds(t, d)
}

// checkEnds checks that ties and members name organizations and partnerships of
// the document.
func checkEnds(t testing.TB, d *document) {
	t.Helper()
	ids := map[string]map[string]bool{}
	each := func(table string, visit func(get func(string) string)) {
		for _, draft := range d.drafts {
			if draft.table != table {
				continue
			}
			for i := range draft.rows {
				visit(draftRow{draft, i}.get)
			}
		}
	}
	for _, table := range []string{"organizations", "partnerships"} {
		ids[table] = map[string]bool{}
		each(table, func(get func(string) string) {
			id := get("id")
			if table == "organizations" && (id == "" || ids[table][id]) {
				t.Fatalf("%s: id %q is empty or there twice", table, id)
			}
			ids[table][id] = true
		})
	}
	for _, end := range [][3]string{{"partnerships", "source", "organizations"}, {"partnerships", "target", "organizations"},
		{"members", "organization", "organizations"}, {"members", "partnership", "partnerships"},
		{"unobserved", "source", "organizations"}, {"unobserved", "target", "organizations"}} {
		each(end[0], func(get func(string) string) {
			if id := get(end[1]); id != "" && !ids[end[2]][id] {
				t.Fatalf("%s: %s %q is not there", end[0], end[1], id)
			}
		})
	}
}

// counts returns the numbers of organizations, ties and organizations without
// a tie.
func counts(d *document) (nodes, ties, isolates int) {
	alone := map[string]bool{}
	for _, id := range column(d, "organizations", "id") {
		alone[id] = true
	}
	nodes = len(alone)
	for _, c := range [][2]string{{"partnerships", "source"}, {"partnerships", "target"}, {"members", "organization"}} {
		for _, id := range column(d, c[0], c[1]) {
			delete(alone, id)
		}
	}
	return nodes, len(column(d, "partnerships", "source")), len(alone)
}

// column returns the cells of a column.
func column(d *document, table, name string) []string {
	var out []string
	for _, draft := range d.drafts {
		for i := range draft.rows {
			if draft.table == table {
				out = append(out, draftRow{draft, i}.get(name))
			}
		}
	}
	return out
}

// webCase is a text and the document that it is.
type webCase struct{ name, text, want string }

func checkCases(t *testing.T, file string, cases []webCase) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if diff := cmp.Diff(strings.TrimPrefix(c.want, "\n"), printedWeb(documentOf(t, file, c.text))); diff != "" {
				t.Errorf("document (-want +got):\n%s", diff)
			}
		})
	}
}
