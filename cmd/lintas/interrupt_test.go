package main

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"
	"time"
)

// TestInterruptWaiting wants a signal to end a run that waits for standard input, with
// nothing written.
func TestInterruptWaiting(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("a process cannot be sent a signal here")
	}
	for _, signal := range []os.Signal{os.Interrupt, syscall.SIGTERM} {
		for _, args := range [][]string{{"check", "-"}, {"report", "-", "-o", "out"}} {
			dir := t.TempDir()
			cmd := exec.Command("lintas", args...)
			cmd.Dir = dir
			cmd.Env = append(os.Environ(), "LC_ALL=C")
			var out, problems strings.Builder
			cmd.Stdout, cmd.Stderr = &out, &problems
			in, err := cmd.StdinPipe()
			if err != nil {
				t.Fatal(err)
			}
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			// More than a pipe holds: once it is written, the program reads.
			if _, err := in.Write([]byte("source,target\n" + strings.Repeat("a,b\n", 1<<18))); err != nil {
				t.Fatal(err)
			}
			began := time.Now()
			if err := cmd.Process.Signal(signal); err != nil {
				t.Fatal(err)
			}
			err = cmd.Wait()
			var exited *exec.ExitError
			if !errors.As(err, &exited) || exited.ExitCode() != exitFailed || !strings.Contains(problems.String(), "stopped; nothing was written") {
				t.Errorf("%v %q: %v, %s", signal, args, err, problems.String())
			}
			if spent := time.Since(began); spent > 5*time.Second {
				t.Errorf("%v %q: stopped after %v", signal, args, spent)
			}
			if got := contents(t, dir); out.Len() > 0 || len(got) > 0 {
				t.Errorf("%v %q: printed %q, wrote %v", signal, args, out.String(), got)
			}
		}
	}
}

// TestPipeInFolder wants what is no file not to be waited for, and a link to a
// file to be read.
func TestPipeInFolder(t *testing.T) {
	mkfifo, err := exec.LookPath("mkfifo")
	if err != nil {
		t.Skip("there is no mkfifo here")
	}
	dir := t.TempDir()
	for name, content := range map[string]string{"list": "name\na\nb\n", "tables/partnerships.csv": "source,target\na,b\n"} {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	if out, err := exec.Command(mkfifo, filepath.Join(dir, "tables", "members.csv")).CombinedOutput(); err != nil {
		t.Skipf("no pipe can be made here: %v: %s", err, out)
	}
	if err := os.Symlink(filepath.Join("..", "list"), filepath.Join(dir, "tables", "organizations.csv")); err != nil {
		t.Skip(err)
	}
	cmd := exec.Command("lintas", "check", "tables", "--lang", "en")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	out, err := cmd.CombinedOutput()
	if err != nil || !strings.Contains(string(out), "members.csv: warning: this is no file of data but a folder, pipe") ||
		!strings.Contains(string(out), "organizations: 2 ") {
		t.Errorf("%v\n%s", err, out)
	}
}

// TestAwait wants the code of a command that ends, before or after it is told to
// stop, and one that does not end to be cut.
func TestAwait(t *testing.T) {
	never := func() int { t.Error("a command that ended was cut"); return exitFailed }
	ended := make(chan int, 1)
	ended <- exitUnusable
	if code := await(t.Context(), ended, never); code != exitUnusable {
		t.Errorf("exit code %d", code)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	ended <- exitUsage
	if code := await(ctx, ended, never); code != exitUsage {
		t.Errorf("exit code %d after the end of the context", code)
	}
	if code := await(ctx, ended, func() int { return 42 }); code != 42 {
		t.Errorf("exit code %d of a command that goes on", code)
	}
}
