package replicate

import (
	"bytes"
	"context"
	"strings"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph/graphtest"
)

// TestScripts wants what the scripts cannot read in the tables to be written into
// them, and nothing of the templates to be left.
func TestScripts(t *testing.T) {
	for _, test := range []struct {
		network string
		want    map[string][]string
	}{
		{"karate", map[string][]string{
			"check.py": {"DIRECTED = False\n", "OBSERVED = True\n", "SYMMETRIZE = \"max\"\n"},
			"check.R":  {"DIRECTED <- FALSE\n", "OBSERVED <- TRUE\n", "SYMMETRIZE <- \"max\"\n"}}},
		{"directed40", map[string][]string{
			"check.py": {"DIRECTED = True\n"},
			"check.R":  {"DIRECTED <- TRUE\n"}}},
	} {
		d := passes.New(context.Background(), graphtest.Reference(test.network).Network, passes.Defaults())
		for _, s := range Scripts(d) {
			var b bytes.Buffer
			if err := s.Write(&b); err != nil {
				t.Fatal(err)
			}
			for _, want := range test.want[s.Name] {
				if !strings.Contains(b.String(), "\n"+want) {
					t.Errorf("%s: %s lacks the line %q", test.network, s.Name, want)
				}
			}
			if strings.Contains(b.String(), "{{") {
				t.Errorf("%s: %s holds a part of the template", test.network, s.Name)
			}
			delete(test.want, s.Name)
		}
		for name := range test.want {
			t.Errorf("%s: there is no %s", test.network, name)
		}
	}
}
