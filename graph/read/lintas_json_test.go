package read

import (
	"strings"
	"testing"
)

func TestLintasVersions(t *testing.T) {
	for text, want := range map[string]string{
		`{"format": "lintas-json", "version": 2, "organizations": []}`:                     "this is version 2 of lintas-json",
		`{"format": "lintas-json", "organizations": []}`:                                   "does not say its version",
		`{"format": "lintas-json", "version": 1, "organizations": [{"id": "a"}, 3, null]}`: "",
		`{"format": "lintas-json", "version": 1, "organizations": [{"id":`:                 "the file ends in the middle",
	} {
		f, d := readText(t, text)
		if f != lintasFormat.Key {
			t.Fatalf("%s is taken for %s", text, f)
		}
		got := ""
		for _, x := range d.failures {
			got += x.message.String()
		}
		if want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
