package report

import (
	"embed"
	"html/template"
	"strings"
)

//go:embed page/*.js
var scripts embed.FS

// scriptFiles are the parts of the script in their order: each may use what those
// before it hold.
var scriptFiles = []string{"data", "picture", "camera", "choice", "card", "controls", "save", "page"}

// script returns the parts as one.
func script() template.JS {
	var b strings.Builder
	for _, name := range scriptFiles {
		part, err := scripts.ReadFile("page/" + name + ".js")
		if err != nil {
			// The files are in the program.
			panic("report: " + err.Error())
		}
		b.Write(part)
	}
	return template.JS(b.String())
}
