// Package report writes the meeting report: one page of HTML that stands alone,
// opens from a folder or an e-mail without a network, and can be read without its
// script, which only lets people ask the map. Of its
// two editions one is fit to be shown to everybody who is named in it.
package report

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"
	"slices"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
)

//go:embed page/report.html
var pageHTML string

// Input is what a report is made of.
type Input struct {
	Result *analysis.Result
	// Account is the balance of what was read; nil where nothing was.
	Account  *read.Account
	Language words.Language
	// NetworkMap is the drawn map of the network as JSON, of which the page takes
	// the places; without it the page has no map.
	NetworkMap []byte
	Version    string
	// Team asks for the edition that holds judgements on named organizations;
	// the other one is fit to be shown to everybody who is named in it.
	Team bool
	// Edits are what people decided of findings.
	Edits []finding.Edit
	// Options are the flags in force with their values, in the order in which
	// they are printed.
	Options [][2]string
}

// document is what the template shows around the body.
type document struct {
	Lang   words.Language
	Policy string
	Title  string
	Style  template.CSS
	Body   template.HTML
	Data   explorer
	Script template.JS
}

// Write writes the report in both languages; that of the input opens. The same
// input gives the same bytes. The error is the writer's, one of the template, or
// that the map cannot be read.
func Write(w io.Writer, in Input) error {
	at, err := placesOf(in.NetworkMap, in.Result.Network, in.Result.Data.Flat)
	if err != nil {
		return err
	}
	ahead, err := outlookOf(in)
	if err != nil {
		return err
	}
	languages := [2]words.Language{words.English, words.Indonesian}
	if in.Language == words.Indonesian {
		slices.Reverse(languages[:])
	}
	var bodies [2]string
	var views [2]*view
	for i, l := range languages {
		in.Language = l
		views[i] = newView(in, at)
		views[i].outlook = ahead
		var body bytes.Buffer
		if err := execute(&body, "body", l, newPage(views[i])); err != nil {
			return err
		}
		bodies[i] = body.String()
	}
	v := views[0]
	style, script := v.style(), script()
	var page bytes.Buffer
	err = execute(&page, "report", v.l, document{
		Lang: v.l, Policy: policy(style, script), Title: v.header().Title, Style: style,
		// Both bodies are the template's own, escaped by it.
		Body: template.HTML(join(languages, bodies[0], bodies[1])),
		Data: v.explorer(languages), Script: script,
	})
	if err != nil {
		return err
	}
	_, err = page.WriteTo(w)
	return err
}

// execute writes one of the templates in the language.
func execute(w io.Writer, name string, l words.Language, data any) error {
	t, err := template.New("report").Funcs(functions(l)).Parse(pageHTML + healthHTML)
	if err != nil {
		return err
	}
	return t.ExecuteTemplate(w, name, data)
}

// functions are what the template may call.
func functions(l words.Language) template.FuncMap {
	return template.FuncMap{
		"t": func(key string, args ...any) (string, error) { return phrase(l, key, args...) },
	}
}

// policy allows the page its own style and script and pictures within it, and
// nothing else.
func policy(style template.CSS, script template.JS) string {
	return "default-src 'none'; script-src '" + hash(string(script)) + "'; style-src '" + hash(string(style)) +
		"'; img-src data: blob:; base-uri 'none'; form-action 'none'"
}

func hash(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}
