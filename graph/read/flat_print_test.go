package read

import (
	"context"
	"fmt"
	"strings"

	"example.org/lintas/graph/words"
)

// csvGrid returns the text as a grid.
func csvGrid(text string) *grid {
	text = strings.TrimPrefix(text, "\uFEFF")
	sign, rest, line := delimiterOf(text, func(string) bool { return false })
	p := newParser(rest, sign)
	p.line, p.lines = line, true
	g := &grid{delimiter: sign}
	for {
		r, ok := p.next()
		if !ok {
			break
		}
		g.rows = append(g.rows, r)
	}
	for len(g.rows) > 0 && g.rows[len(g.rows)-1].blank() {
		g.rows = g.rows[:len(g.rows)-1]
	}
	return g
}

// readFlat understands the text and reads its rows.
func readFlat(text string, asked *columnPlan) (*layout, []fault, *document, *grid) {
	g := csvGrid(text)
	l, doubts, ok := understand(g, asked)
	if !ok {
		return nil, nil, nil, g
	}
	d := &document{}
	l.deeds(context.Background(), g, d)
	return l, doubts, d, g
}

// printLayout writes what the columns are taken for and what is doubtful.
func printLayout(l *layout, doubts []fault) string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s, header in line %d\n", [...]string{"work", "flows", "organizations", "names", "connections"}[l.kind], l.line)
	for _, u := range l.describe() {
		fmt.Fprintf(&out, "%s\n", u.message().In(words.English))
	}
	for _, f := range doubts {
		fmt.Fprintf(&out, "doubt %d:%d: %s\n", f.line, f.column, f.message.In(words.English))
	}
	return out.String()
}

// printDeeds writes what the rows say, one line each.
func printDeeds(l *layout, d *document) string {
	var out strings.Builder
	for _, x := range d.deeds {
		out.WriteString(printDeed(&x))
	}
	for _, t := range d.drafts {
		for _, r := range t.rows {
			fmt.Fprintf(&out, "%d %s", r.line, t.table)
			for i, c := range r.cells {
				if c.text != "" {
					fmt.Fprintf(&out, " %s=%s", t.columns[i], c.text)
				}
			}
			out.WriteString("\n")
		}
	}
	for _, f := range d.warnings {
		fmt.Fprintf(&out, "warning %d:%d: %s\n", f.line, f.column, f.message.In(words.English))
	}
	for _, p := range l.Proposals {
		fmt.Fprintf(&out, "proposal %d:%d sure=%t rows=%d: %s -> %s\n", p.At.line, p.At.column, p.Sure, p.Rows, p.Text, strings.Join(p.Parts, " | "))
	}
	return out.String()
}

func printDeed(x *deed) string {
	var out strings.Builder
	fmt.Fprintf(&out, "%d", x.at.line)
	for _, a := range x.actors {
		role := a.role
		if role == "" {
			role = "member"
		}
		fmt.Fprintf(&out, " %s=%s", role, a.name.text)
		for _, more := range []struct{ key, text string }{{"", a.acronym}, {"id ", a.id}, {"type ", a.kind}, {"sector ", a.sector}} {
			if more.text != "" {
				fmt.Fprintf(&out, " [%s%s]", more.key, more.text)
			}
		}
	}
	for _, list := range []struct {
		key    string
		shares []share
	}{{"theme", x.themes}, {"place", x.places}} {
		for _, s := range list.shares {
			fmt.Fprintf(&out, " %s=%s", list.key, strings.Join(s.path, " > "))
			if s.code != "" {
				fmt.Fprintf(&out, " [%s]", s.code)
			}
			if s.percent != "" {
				fmt.Fprintf(&out, " %s%%", s.percent)
			}
		}
	}
	for _, t := range []struct {
		key string
		term
	}{{"id", x.id}, {"title", x.title}, {"group", x.group}, {"start", x.start}, {"end", x.end}, {"status", x.status},
		{"beneficiaries", x.beneficiaries}, {"forum", x.forum}, {"kind", x.kind}, {"relation", x.relation}} {
		if t.text != "" {
			fmt.Fprintf(&out, " %s=%s", t.key, t.text)
		}
	}
	for _, s := range x.sums {
		fmt.Fprintf(&out, " sum=%s %s", s.amount.text, s.currency)
	}
	for _, a := range x.attributes {
		fmt.Fprintf(&out, " %q=%q", a.name, a.text)
	}
	if x.flow {
		out.WriteString(" flow")
	}
	if x.idle {
		out.WriteString(" idle")
	}
	out.WriteString("\n")
	return out.String()
}
