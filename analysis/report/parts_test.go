package report

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/graph/words"
)

func TestHeat(t *testing.T) {
	for _, x := range []struct {
		observed, expected float64
		class              int
		sign               string
	}{
		{0, 10, 0, "▼▼▼"}, {4, 10, 1, "▼▼"}, {7, 10, 2, "▼"}, {10, 10, 3, ""}, {15, 10, 4, "▲"}, {25, 10, 5, "▲▲"}, {50, 10, 6, "▲▲▲"},
		{0, 1.5, 3, ""}, {3, 0, 3, ""}, {11, 10, 3, ""},
	} {
		if c := heat(x.observed, x.expected); c != x.class || sign(c) != x.sign {
			t.Errorf("%v of %v: class %d %s, want %d %s", x.observed, x.expected, c, sign(c), x.class, x.sign)
		}
	}
}

func TestHeatClass(t *testing.T) {
	for organizations, want := range map[int]int{0: 0, 1: 1, 2: 2, 4: 2, 5: 3, 9: 3, 10: 4, 300: 4} {
		if got := heatClass(organizations); got != want {
			t.Errorf("%d organizations: class %d, want %d", organizations, got, want)
		}
	}
}

var verb = regexp.MustCompile(`%(\[\d\])?[a-z]`)

// Every phrase is in both languages and takes the same values.
func TestPhrases(t *testing.T) {
	for key, p := range phrases {
		if p.EN == "" || p.ID == "" {
			t.Errorf("%s is not in both languages", key)
		}
		if en, id := verb.FindAllString(p.EN, -1), verb.FindAllString(p.ID, -1); len(en) != len(id) {
			t.Errorf("%s takes %v in English and %v in Indonesian", key, en, id)
		}
		if len(verb.FindAllString(p.EN, -1)) > 0 {
			continue
		}
		if strings.Contains(p.EN+p.ID, "%%") {
			t.Errorf("%s takes no values, and its %%%% would stand as it is", key)
		}
	}
}

// No part of the catalogue takes a key of another.
func TestPhrasesHaveOneMeaning(t *testing.T) {
	seen := map[string]bool{}
	for _, part := range catalogue {
		for key := range part {
			if seen[key] {
				t.Errorf("phrase %q has two meanings", key)
			}
			seen[key] = true
		}
	}
}

// Every phrase that the template or the code asks for exists, and none is left
// over.
func TestPhrasesAreUsed(t *testing.T) {
	files, err := filepath.Glob("*.go")
	check(t, err)
	var code strings.Builder
	code.WriteString(pageHTML + compareHTML + healthHTML)
	code.WriteString(strings.ReplaceAll(string(script()), "'", `"`))
	for _, f := range files {
		if strings.HasPrefix(f, "phrases") || strings.HasSuffix(f, "_test.go") {
			continue
		}
		text, err := os.ReadFile(f)
		check(t, err)
		code.Write(text)
	}
	var asked []string
	for _, m := range regexp.MustCompile(`(?:\bt|say\() ?"([a-z-]+)"`).FindAllStringSubmatch(code.String(), -1) {
		asked = append(asked, m[1])
	}
	for _, key := range asked {
		if _, ok := phrases[key]; !ok && !strings.HasSuffix(key, "-") {
			t.Errorf("no phrase %q", key)
		}
	}
	for key := range phrases {
		prefix, _, _ := strings.Cut(key, "-")
		if !slices.Contains(asked, key) && !strings.Contains(code.String(), `"`+key+`"`) && !slices.Contains([]string{"type", "role", "coordination", "as", "change", "group", "subject", "field", "salience"}, prefix) {
			t.Errorf("phrase %q is not used", key)
		}
	}
}

func TestAbout(t *testing.T) {
	for x, want := range map[float64]string{0: "0", 0.44: "0.4", 3: "3", 9.97: "10", 12.4: "12", 1234.5: "1,235"} {
		if got := about(words.English, x); got != want {
			t.Errorf("%v: got %s, want %s", x, got, want)
		}
	}
}
