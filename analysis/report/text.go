package report

import (
	"fmt"
	"strings"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph/words"
)

// text is a sentence in runs, so that names stand apart.
type text []run

// run is a part of a sentence.
type run struct {
	Text string
	Name bool
}

// The marks that stand around names while a sentence is put together; they are
// of Unicode's private use area and are taken out of the names themselves.
const opening, closing = "\ue000", "\ue001"

var unmark = strings.NewReplacer(opening, "", closing, "")

// rich returns a message with its names set apart.
func (v *view) rich(m words.Message) text {
	var out text
	rest := marked(m).In(v.l)
	for rest != "" {
		plain, after, found := strings.Cut(rest, opening)
		if plain != "" {
			out = append(out, run{Text: plain})
		}
		if !found {
			break
		}
		name, after, _ := strings.Cut(after, closing)
		out = append(out, run{Text: name, Name: true})
		rest = after
	}
	return out
}

// marked returns the message with marks around every name in it.
func marked(m words.Message) words.Message {
	args := make([]any, len(m.Args))
	for i, a := range m.Args {
		switch a := a.(type) {
		case finding.Name:
			args[i] = opening + unmark.Replace(string(a)) + closing
		case words.Message:
			args[i] = marked(a)
		default:
			args[i] = a
		}
	}
	return words.Message{Text: m.Text, Args: args}
}

// phrase returns a phrase of the catalogue.
func phrase(l words.Language, key string, args ...any) (string, error) {
	p, ok := phrases[key]
	if !ok {
		return "", fmt.Errorf("report: no phrase %q", key)
	}
	return p.With(args...).In(l), nil
}

// say returns a phrase of the catalogue, whose keys a test checks.
func (v *view) say(key string, args ...any) string {
	s, err := phrase(v.l, key, args...)
	if err != nil {
		return key
	}
	return s
}

// told is a finding as the page shows it.
type told struct {
	ID                         string
	Number                     int
	Headline, Detail, Question text
	Table                      string
}

// told returns the findings of the edition.
func (v *view) told() []finding.Finding {
	return finding.Told(v.Result.Findings, v.Edits, v.Team)
}

func (v *view) findings() []told {
	var out []told
	for i, f := range v.told() {
		out = append(out, told{
			ID: f.ID, Number: i + 1, Headline: v.rich(f.Headline), Detail: v.rich(f.Detail), Question: v.rich(f.Question),
			Table: f.Table,
		})
	}
	return out
}
