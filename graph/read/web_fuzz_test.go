package read

import (
	"context"
	"os"
	"path/filepath"
	"testing"
)

// fuzzForm hands texts to the reader of a form, whether or not they look like
// one of it.
func fuzzForm(f *testing.F, key string, texts ...string) {
	form := formOf("", "", key)
	for _, ending := range form.Endings {
		files, err := filepath.Glob("testdata/graphs/*" + ending)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range files {
			text, err := os.ReadFile(file)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(text))
		}
	}
	for _, text := range texts {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		decoded, _, bad := decode([]byte(text), "")
		if bad != nil {
			return
		}
		d := &document{}
		form.looks(decoded)
		form.read(context.Background(), decoded, d)
		checkDocument(t, decoded, d)
		again := &document{}
		form.read(context.Background(), decoded, again)
		if printedWeb(d) != printedWeb(again) {
			t.Error("two readings differ")
		}
	})
}

func FuzzGraphML(f *testing.F) {
	fuzzForm(f, "graphml", texts(graphMLCases)...)
}

func FuzzGEXF(f *testing.F) {
	fuzzForm(f, "gexf", texts(gexfCases)...)
}

func FuzzGML(f *testing.F) {
	fuzzForm(f, "gml", texts(gmlCases)...)
}

func FuzzPajek(f *testing.F) {
	fuzzForm(f, "pajek", texts(pajekCases)...)
}

func FuzzDOT(f *testing.F) {
	fuzzForm(f, "dot", texts(dotCases)...)
}

func texts(cases []webCase) []string {
	var out []string
	for _, c := range cases {
		out = append(out, c.text)
	}
	return out
}
