package read

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"example.org/lintas/graph/words"
	"github.com/google/go-cmp/cmp"
)

// printDocument returns what a reader found as text: a block of lines for each deed,
// then what is said of the file.
func printDocument(d *document) string {
	var out strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&out, format+"\n", args...) }
	for i := range d.deeds {
		x := &d.deeds[i]
		line("%s | %s | %s to %s | %s", x.id.text, x.title.text, x.start.text, x.end.text, x.status.text)
		for _, a := range x.actors {
			line("  %s: %s [%s] %s", a.role, a.name.text, a.id, a.kind)
		}
		for _, s := range x.themes {
			line("  theme %s (%s) %s", strings.Join(s.path, " > "), s.code, s.percent)
		}
		for _, s := range x.places {
			line("  place %s (%s) %s", strings.Join(s.path, " > "), s.code, s.percent)
		}
		for _, s := range x.sums {
			line("  sum %s %s", s.amount.text, s.currency)
		}
		for _, a := range x.attributes {
			line("  %s = %s", a.name, a.text)
		}
	}
	for _, list := range [][]fault{d.warnings, d.failures} {
		for _, f := range list {
			line("%d:%d: %s", f.line, f.column, f.message.In(words.English))
		}
	}
	return out.String()
}

// readDeeds reads a text and checks that every thing of it comes to something.
func readDeeds(t testing.TB, f form, text string) *document {
	t.Helper()
	d := &document{}
	f.read(context.Background(), text, d)
	settled := make([]bool, len(d.fates))
	for i, fate := range d.fates {
		settled[i] = fate != open
	}
	for _, x := range d.deeds {
		if settled[x.thing] {
			t.Errorf("thing %d has two fates", x.thing)
		}
		settled[x.thing] = true
		if len(x.actors) == 0 {
			t.Errorf("thing %d: a deed of nobody", x.thing)
		}
		for _, a := range x.actors {
			if a.name.text == "" {
				t.Errorf("thing %d: nobody in role %q", x.thing, a.role)
			}
		}
	}
	for i, done := range settled {
		if !done && len(d.failures) == 0 {
			t.Errorf("thing %d came to nothing", i)
		}
	}
	return d
}

type deedCase struct{ name, text, want string }

func checkDeeds(t *testing.T, f form, cases []deedCase) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := printDocument(readDeeds(t, f, c.text)); got != strings.TrimLeft(c.want, "\n") {
				t.Error(cmp.Diff(strings.TrimLeft(c.want, "\n"), got))
			}
		})
	}
}

// stopAfter is a context that has ended when it was asked n times.
type stopAfter struct {
	context.Context
	n *int
}

func (c stopAfter) Err() error {
	if *c.n--; *c.n < 0 {
		return context.Canceled
	}
	return nil
}
