package main

import (
	"bytes"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// TestPDF prints the report where there is a browser, the same bytes each time, and
// says how else where there is none.
func TestPDF(t *testing.T) {
	if browser() == "" {
		t.Fatal("no Chromium, Chrome or Edge here: apt-get install chromium")
	}
	dir := t.TempDir()
	var first []byte
	for range 2 {
		lintas(t, dir, nil, "report", "dataset:knoke", "--permutations", "0", "--bands", "0", "--pdf", "-o", "out")
		b, err := os.ReadFile(filepath.Join(dir, "out", pdfFile))
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.HasPrefix(b, []byte("%PDF-")) {
			t.Fatalf("it begins with %q", b[:8])
		}
		if first == nil {
			first = b
		} else if !bytes.Equal(first, b) {
			t.Error("printed again, it differs")
		}
	}
	if !strings.Contains(contents(t, filepath.Join(dir, "out"))["manifest.json"], `"report.pdf"`) {
		t.Error("the manifest does not list it")
	}
	said := lintas(t, dir, []string{"PATH=" + dir}, "report", "dataset:knoke", "--permutations", "0", "--bands", "0", "--pdf", "-o", "without")
	if !strings.Contains(said, "no report.pdf was made: there is no Chromium, Chrome or Edge here") {
		t.Errorf("it said %q", said)
	}
	without := contents(t, filepath.Join(dir, "without"))
	if _, ok := without[pdfFile]; ok || without[reportFile] == "" {
		t.Error("want the report and no PDF")
	}
}

func TestBrowserPlaces(t *testing.T) {
	environment := func(name string) string { return map[string]string{"ProgramFiles": "P", "LocalAppData": "L"}[name] }
	windows := browserPlaces("windows", environment)
	if want := filepath.Join("L", "Microsoft", "Edge", "Application", "msedge.exe"); len(windows) != 4 || !slices.Contains(windows, want) {
		t.Errorf("Windows: %q, want %q among four", windows, want)
	}
	if mac := browserPlaces("darwin", environment); !slices.Contains(mac, "/Applications/Chromium.app/Contents/MacOS/Chromium") {
		t.Errorf("macOS: %q", mac)
	}
	if linux := browserPlaces("linux", environment); len(linux) > 0 {
		t.Errorf("Linux: %q", linux)
	}
}

func TestAddressOf(t *testing.T) {
	got, err := addressOf(filepath.Join(t.TempDir(), "a b#?.html"))
	if err != nil || !strings.HasPrefix(got, "file:///") || !strings.HasSuffix(got, "/a%20b%23%3F.html") {
		t.Errorf("%q, %v", got, err)
	}
}
