package main

import (
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// TestRelease builds for this computer, wants the program to start and the same
// bytes from a second build, and its checksum in the list.
func TestRelease(t *testing.T) {
	here := target{runtime.GOOS, runtime.GOARCH}
	var sums [2]string
	for i := range sums {
		dir := t.TempDir()
		var out strings.Builder
		if err := release(dir, []target{here}, &out); err != nil {
			t.Fatal(err)
		}
		b, err := os.ReadFile(filepath.Join(dir, here.file()))
		if err != nil {
			t.Fatal(err)
		}
		list, err := os.ReadFile(filepath.Join(dir, "SHA256SUMS"))
		if err != nil {
			t.Fatal(err)
		}
		sums[i] = string(list)
		if want := fmt.Sprintf("%x  %s\n", sha256.Sum256(b), here.file()); sums[i] != want {
			t.Errorf("checksums %q, want %q", sums[i], want)
		}
		if !strings.HasSuffix(out.String(), "(starts)\n") {
			t.Errorf("it said %q", out.String())
		}
	}
	if sums[0] != sums[1] {
		t.Errorf("two builds differ: %s and %s", sums[0], sums[1])
	}
}

// TestBrokenBuild wants a build that fails to say why.
func TestBrokenBuild(t *testing.T) {
	err := release(t.TempDir(), []target{{"plan10", "amd64"}}, &strings.Builder{})
	if err == nil || !strings.Contains(err.Error(), "plan10") || !strings.HasPrefix(err.Error(), "lintas-plan10-amd64: ") {
		t.Errorf("got %v", err)
	}
}
