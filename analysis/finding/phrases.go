package finding

import (
	"fmt"
	"strings"
	"unicode"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// Name is a name from the data in a message: of an organization, a theme or a
// place. Whoever shows the message may set it apart.
type Name string

// name returns the name of an organization, cut where it is very long.
func (r *run) name(i int) Name { return shortened(r.Network.Organizations()[i].Name) }

func shortened(name string) Name {
	letters := []rune(name)
	if len(letters) > nameLength {
		return Name(strings.TrimSpace(string(letters[:nameLength-1])) + "…")
	}
	return Name(name)
}

// place returns the last part of a path and the one before it, which tell a
// reader enough.
func place(path string) Name {
	parts := graph.ParsePath(path)
	switch n := len(parts); n {
	case 0:
		return Name(path)
	case 1:
		return shortened(parts[0])
	default:
		return shortened(parts[n-1] + " (" + parts[n-2] + ")")
	}
}

// SectorLabel returns what the file calls its sectors as it stands within a
// sentence: "sector", "kind of partner".
func SectorLabel(n *graph.Network) words.Text {
	label := n.SectorLabel()
	return words.Text{EN: uncapitalized(label.EN), ID: uncapitalized(label.ID)}
}

// uncapitalized returns the label with a small first letter, unless it starts
// with an abbreviation.
func uncapitalized(label string) string {
	letters := []rune(label)
	if len(letters) < 2 || !unicode.IsLower(letters[1]) {
		return label
	}
	letters[0] = unicode.ToLower(letters[0])
	return string(letters)
}

// text returns what each language makes of a value.
func text(of func(words.Language) string) words.Text {
	return words.Text{EN: of(words.English), ID: of(words.Indonesian)}
}

func count(n int) words.Text {
	return text(func(l words.Language) string { return l.Count(n) })
}

// number returns a whole number, or one decimal below ten.
func number(x float64) words.Text {
	decimals := 0
	if x < 10 && x != float64(int(x)) {
		decimals = 1
	}
	return text(func(l words.Language) string { return l.Number(x, decimals) })
}

func ratio(x float64) words.Text {
	return text(func(l words.Language) string { return l.Number(x, 2) })
}

func percent(share float64) words.Text {
	return text(func(l words.Language) string { return l.Percent(share) })
}

// probability returns "p < 0.001" or "p = 0.012".
func probability(p float64) words.Text {
	if p < 0.001 {
		return text(func(l words.Language) string { return "p < " + l.Number(0.001, 3) })
	}
	return text(func(l words.Language) string { return "p = " + l.Number(p, 3) })
}

// counted returns a count with its noun: English has a plural, Indonesian none.
func counted(n int, one, many, indonesian string) words.Text {
	english := many
	if n == 1 {
		english = one
	}
	return words.Text{
		EN: words.English.Count(n) + " " + english,
		ID: words.Indonesian.Count(n) + " " + indonesian,
	}
}

func ties(n int) words.Text { return counted(n, "tie", "ties", "hubungan") }

func organizations(n int) words.Text {
	return counted(n, "organization", "organizations", "organisasi")
}

func partnerships(n int) words.Text {
	return counted(n, "partnership", "partnerships", "kemitraan")
}

// list joins names, or messages, as a sentence does.
func list[T Name | words.Message](items []T) words.Message {
	verbs := make([]string, len(items))
	args := make([]any, len(items))
	for i, n := range items {
		verbs[i], args[i] = fmt.Sprintf("%%[%d]s", i+1), n
	}
	return text(func(l words.Language) string { return l.List(verbs) }).With(args...)
}

// sentences joins messages with spaces.
func sentences(messages ...words.Message) words.Message {
	args := make([]any, len(messages))
	for i, m := range messages {
		args[i] = m
	}
	format := strings.TrimSpace(strings.Repeat("%s ", len(messages)))
	return words.Text{EN: format, ID: format}.With(args...)
}
