// Package report writes the meeting report: one page of HTML that stands alone,
// opens from a folder or an e-mail without a network and needs no script. Of its
// two editions one is fit to be shown to everybody who is named in it.
package report

import (
	"bytes"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"html/template"
	"io"

	"example.org/lintas/analysis"
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
	// NetworkMap and SectorMap are complete SVG documents without style
	// attributes and ids, on a white ground; an empty one is left out.
	NetworkMap, SectorMap []byte
	Version               string
	// Team asks for the edition that holds judgements on named organizations;
	// the other one is fit to be shown to everybody who is named in it.
	Team bool
	// Options are the flags in force with their values, in the order in which
	// they are printed.
	Options [][2]string
}

// Write writes the report. The same input gives the same bytes. The error is
// the writer's, or one of the template.
func Write(w io.Writer, in Input) error {
	t, err := template.New("report").Funcs(functions(in.Language)).Parse(pageHTML)
	if err != nil {
		return err
	}
	var page bytes.Buffer
	if err := t.Execute(&page, newPage(in)); err != nil {
		return err
	}
	_, err = page.WriteTo(w)
	return err
}

// functions are what the template may call.
func functions(l words.Language) template.FuncMap {
	return template.FuncMap{
		"t": func(key string, args ...any) (string, error) { return phrase(l, key, args...) },
	}
}

// policy allows the page its own style and pictures within it, and nothing else.
func policy(style template.CSS) string {
	sum := sha256.Sum256([]byte(style))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) +
		"'; img-src data:; base-uri 'none'; form-action 'none'"
}

// document returns the SVG element of a document of our own making, without what
// may stand before it. Its text was escaped when it was drawn.
func document(svg []byte) template.HTML {
	if i := bytes.Index(svg, []byte("<svg")); i >= 0 {
		return template.HTML(svg[i:])
	}
	return ""
}
