package graph

import "testing"

func TestTitled(t *testing.T) {
	b := NewBuilder()
	b.SetAbout(About{Title: "its own", Source: "a list"})
	n, _ := b.Build(false)
	for _, test := range []struct{ title, source, wantTitle, wantSource string }{
		{"", "", "its own", "a list"},
		{"other", "", "other", "a list"},
		{"", "elsewhere", "its own", "elsewhere"},
	} {
		about := Titled(n, test.title, test.source).About()
		if about.Title != test.wantTitle || about.Source != test.wantSource {
			t.Errorf("title %q and source %q give %q and %q", test.title, test.source, about.Title, about.Source)
		}
	}
	if n.About().Title != "its own" {
		t.Error("the network itself has another title now")
	}
}
