package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"
)

// TestPublicTemporaryFolder starts the program as go build makes it and wants
// nothing of Graphviz's compiled code in the public folder of temporary files.
func TestPublicTemporaryFolder(t *testing.T) {
	dir := t.TempDir()
	built := filepath.Join(dir, "lintas-built")
	if out, err := exec.Command("go", "build", "-o", built, ".").CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	public := filepath.Join(dir, "public")
	if err := os.Mkdir(public, 0o777); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(built, "map", "dataset:knoke", "--permutations", "0", "-o", "map.svg")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "TMPDIR="+public, "TMP="+public, "XDG_CACHE_HOME="+filepath.Join(dir, "cache"))
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if left := contents(t, public); len(left) > 0 {
		t.Errorf("the public folder holds %d files", len(left))
	}
	drawn, err := os.ReadFile(filepath.Join(dir, "map.svg"))
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(drawn), "neato") {
		t.Error("Graphviz did not lay out the map")
	}
}

// TestInterrupt stops a report as Ctrl-C does and wants nothing to be left of it.
func TestInterrupt(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("there is no way to send Ctrl-C to one process")
	}
	dir := t.TempDir()
	out := filepath.Join(dir, "out")
	cmd := exec.Command("lintas", "report", "dataset:ethiopia-3w", "--permutations", "1000000000", "-o", out)
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	var problems strings.Builder
	cmd.Stderr = &problems
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	for range 1000 { // until the work has begun
		if _, err := os.Stat(out); err == nil {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	if err := cmd.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	err := cmd.Wait()
	var exited *exec.ExitError
	if !errors.As(err, &exited) || exited.ExitCode() != exitFailed {
		t.Errorf("it ended with %v, want exit code %d", err, exitFailed)
	}
	if got, want := problems.String(), "lintas: stopped; nothing was written\n"; got != want {
		t.Errorf("it said %q, want %q", got, want)
	}
	if _, err := os.Stat(out); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("the folder is still there: %v", err)
	}
}

// hang is the variable that makes the test program wait for ever.
const hang = "LINTAS_TEST_HANG"

// TestHangingLayout wants a layout that does not end to be ended with its
// context. The test program is the child here, and hangs when it is told to.
func TestHangingLayout(t *testing.T) {
	t.Setenv(hang, "1")
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	began := time.Now()
	if _, err := childEngine()(ctx, "neato", []byte("graph { n0 -- n1 }")); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("error %v, want the deadline's", err)
	}
	if took := time.Since(began); took > 10*time.Second {
		t.Errorf("it took %v", took)
	}
}
