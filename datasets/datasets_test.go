package datasets

import (
	"io/fs"
	"slices"
	"strings"
	"testing"
)

func TestListIsSortedAndMatchesTheFolders(t *testing.T) {
	var names []string
	for _, d := range List() {
		names = append(names, d.Name)
	}
	entries, err := files.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	var folders []string
	for _, e := range entries {
		folders = append(folders, e.Name())
	}
	if !slices.Equal(names, folders) {
		t.Errorf("list %q, folders %q", names, folders)
	}
}

func TestListCannotBeChangedFromOutside(t *testing.T) {
	List()[0].Name = "changed"
	if got := List()[0].Name; got != "ethiopia-3w" {
		t.Errorf("first name is %q after a change of the returned slice", got)
	}
}

func TestOpenHoldsReadmeAndAbout(t *testing.T) {
	for _, d := range List() {
		fsys, err := Open(d.Name)
		if err != nil {
			t.Fatal(err)
		}
		readme, err := fs.ReadFile(fsys, "README.md")
		if err != nil {
			t.Fatal(err)
		}
		if !strings.HasPrefix(string(readme), "# "+d.Name+"\n") {
			t.Errorf("%s: README.md does not begin with its name", d.Name)
		}
	}
}

func TestOpenUnknownSuggestsTheNearest(t *testing.T) {
	for _, test := range []struct{ name, nearest string }{
		{"ethiopia3w", "ethiopia-3w"},
		{"tutorial-2026", "tutorial-2024"},
		{"tutorial2025", "tutorial-2025"},
		{"Knoke", "knoke"},
		{"", "knoke"},
	} {
		_, err := Open(test.name)
		if err == nil {
			t.Errorf("%q opens", test.name)
			continue
		}
		if got := err.Error(); !strings.Contains(got, `did you mean "`+test.nearest+`"`) {
			t.Errorf("%q: %s", test.name, got)
		}
		for _, d := range List() {
			if !strings.Contains(err.Error(), d.Name) {
				t.Errorf("%q: the error does not list %s", test.name, d.Name)
			}
		}
	}
}

func TestEditDistance(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want int
	}{
		{"", "", 0}, {"", "abc", 3}, {"abc", "", 3}, {"kitten", "sitting", 3}, {"abc", "abc", 0}, {"ab", "ba", 2},
	} {
		if got := editDistance(test.a, test.b); got != test.want {
			t.Errorf("editDistance(%q, %q) = %d, want %d", test.a, test.b, got, test.want)
		}
	}
}

func TestEmbeddedSize(t *testing.T) {
	const limit = 1_500_000
	var size int64
	err := fs.WalkDir(files, ".", func(_ string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() {
			return err
		}
		info, err := e.Info()
		size += info.Size()
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if size > limit {
		t.Errorf("%d bytes embedded, more than %d", size, limit)
	}
}
