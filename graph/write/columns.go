package write

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"

	"example.org/lintas/graph"
)

// kind is what the values of a column are.
type kind int

const (
	text kind = iota
	number
	truth
)

// column is an attribute of nodes or edges: of a T its value as text, empty where
// there is none.
type column[T any] struct {
	name string
	kind kind
	of   func(T) string
}

// value returns the value of t as JSON has it, and whether there is one.
func (c *column[T]) value(t T) (any, bool) {
	s := c.of(t)
	switch {
	case s == "":
		return nil, false
	case c.kind == number:
		return json.Number(s), true
	case c.kind == truth:
		return s == "true", true
	}
	return s, true
}

// nodeColumns returns the columns of the organizations that any of them fills,
// other than the id: lintas's own first, then the file's by name. A name of the
// file's that is one of reserved gets a number.
func nodeColumns(n *graph.Network, reserved ...string) []column[*graph.Organization] {
	type organization = *graph.Organization
	own := []column[organization]{
		{"name", text, func(o organization) string { return o.Name }},
		{"short_name", text, func(o organization) string { return o.ShortName }},
		{"sector", text, func(o organization) string { return o.Sector }},
		{"type", text, func(o organization) string { return o.Type }},
		{"region", text, func(o organization) string { return o.Region }},
		{"place_code", text, func(o organization) string { return o.PlaceCode }},
		{"asked", truth, func(o organization) string { return answer(o.Asked) }},
		{"answered", truth, func(o organization) string { return answer(o.Answered) }},
	}
	organizations := n.Organizations()
	return complete(own, len(organizations), func(i int) organization { return &organizations[i] },
		func(o organization) []graph.Attribute { return o.Attributes }, append(reserved, "id"))
}

// edgeColumns returns the columns of the partnerships that any of them fills,
// other than the strength.
func edgeColumns(n *graph.Network, reserved ...string) []column[*graph.Partnership] {
	type partnership = *graph.Partnership
	own := []column[partnership]{
		{"partnership", text, func(p partnership) string { return p.ID }},
		{"name", text, func(p partnership) string { return unless(p.Name, p.ID) }},
		{"type", text, func(p partnership) string { return p.Type }},
		{"relation", text, func(p partnership) string { return p.Relation }},
		{"group_size", number, func(p partnership) string {
			if p.Pair {
				return ""
			}
			return strconv.Itoa(p.Size)
		}},
		{"start", text, func(p partnership) string { return p.Period.Start.String() }},
		{"end", text, func(p partnership) string { return p.Period.End.String() }},
		{"status", text, func(p partnership) string { return p.Status }},
		{"agreement", text, func(p partnership) string { return p.Agreement }},
		{"goals", text, func(p partnership) string { return list(p.Goals) }},
		{"forum", text, func(p partnership) string { return list(p.Forums) }},
		{"budget", text, func(p partnership) string { return budgetOfTwo(p).Amount.String() }},
		{"currency", text, func(p partnership) string { return budgetOfTwo(p).Currency }},
	}
	partnerships := n.Partnerships()
	return complete(own, partnerships.Len(), func(i int) partnership { return partnerships.At(i) },
		func(p partnership) []graph.Attribute { return p.Attributes }, append(reserved, "source", "target", "weight"))
}

// budgetOfTwo returns the budget of a partnership of two. That of a group stays
// out: its edges together would hold it several times.
func budgetOfTwo(p *graph.Partnership) graph.Money {
	if p.Size > 2 {
		return graph.Money{}
	}
	return p.Budget
}

// complete returns the filled ones of lintas's own columns and, after them, one
// for each attribute.
func complete[T any](own []column[T], n int, item func(int) T, attributes func(T) []graph.Attribute, reserved []string) []column[T] {
	taken := map[string]bool{}
	for _, c := range own {
		taken[c.name] = true
	}
	for _, r := range reserved {
		taken[r] = true
	}
	own = slices.DeleteFunc(own, func(c column[T]) bool {
		for i := range n {
			if c.of(item(i)) != "" {
				return false
			}
		}
		return true
	})
	numbers := map[string]bool{} // the names of attributes, true where all values are numbers
	for i := range n {
		for _, a := range attributes(item(i)) {
			is, seen := numbers[a.Name]
			numbers[a.Name] = (is || !seen) && (a.Value == "" || isNumber(a.Value))
		}
	}
	names := make([]string, 0, len(numbers))
	for name := range numbers {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		c := column[T]{name: free(name, taken), of: func(t T) string { return attribute(attributes(t), name) }}
		if numbers[name] {
			c.kind = number
		}
		own = append(own, c)
	}
	return own
}

// free returns the name, numbered where it is taken whatever its case, and takes
// it.
func free(name string, taken map[string]bool) string {
	out := name
	for k := 2; taken[strings.ToLower(out)] || out == ""; k++ {
		out = strings.TrimPrefix(name+"_"+strconv.Itoa(k), "_")
	}
	taken[strings.ToLower(out)] = true
	return out
}

// attribute returns the value of the named attribute among attributes sorted by
// name, several as a list, and nothing where there is none.
func attribute(attributes []graph.Attribute, name string) string {
	i, _ := slices.BinarySearchFunc(attributes, name, func(a graph.Attribute, name string) int { return strings.Compare(a.Name, name) })
	var values []string
	for ; i < len(attributes) && attributes[i].Name == name; i++ {
		if attributes[i].Value != "" {
			values = append(values, attributes[i].Value)
		}
	}
	return list(values)
}

// isNumber reports whether the text is a number exactly as a program writes it,
// so that reading it as one loses nothing.
func isNumber(s string) bool {
	if len(s) > 17 || strings.Trim(s, "0123456789.-") != "" {
		return false
	}
	x, err := strconv.ParseFloat(s, 64)
	return err == nil && strconv.FormatFloat(x, 'f', -1, 64) == s
}

// decimal returns the shortest number that reads back as x.
func decimal(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }

func answer(a graph.Answer) string {
	switch a {
	case graph.Yes:
		return "true"
	case graph.No:
		return "false"
	}
	return ""
}

// list returns the parts as one cell holds them.
func list(parts []string) string { return strings.Join(parts, "; ") }

// unless returns the text, or nothing where it says the same as the other.
func unless(text, other string) string {
	if text == other {
		return ""
	}
	return text
}

// title returns what the data call themselves, or what the program does.
func title(n *graph.Network) string {
	if t := n.About().Title; t != "" {
		return t
	}
	return "lintas"
}

// facts are what the data say of themselves, by name, without what they do not
// say.
func facts(n *graph.Network) [][2]string {
	a := n.About()
	all := [][2]string{{"title", a.Title}, {"source", a.Source}, {"date", date(n).String()}, {"language", a.Language},
		{"currency", a.Currency}, {"sector_label", sectorLabel(n)}}
	return slices.DeleteFunc(all, func(f [2]string) bool { return f[1] == "" })
}

// date returns the data's date as the data or a filter give it, and none where
// it is only the latest start in them, which a reader finds again.
func date(n *graph.Network) graph.Date {
	if n.About().Date == n.Date() {
		return n.Date()
	}
	var latest graph.Date
	for _, p := range n.Partnerships().All() {
		latest = max(latest, p.Period.Start)
	}
	for i := range n.Activities() {
		latest = max(latest, n.Activities()[i].Period.Start)
	}
	if latest == n.Date() {
		return n.About().Date
	}
	return n.Date()
}

// sectorLabel returns what the file calls its sectors, empty where it is the
// word of the interface.
func sectorLabel(n *graph.Network) string { return unless(n.SectorLabel().EN, "sector") }
