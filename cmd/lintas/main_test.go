package main

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain makes the test binary lintas itself under the name lintas, and under
// the name lintas-dying a lintas whose layout child dies.
func TestMain(m *testing.M) {
	if os.Getenv(hang) != "" {
		select {}
	}
	testscript.Main(m, map[string]func(){
		"lintas": main,
		"lintas-dying": func() {
			if len(os.Args) > 1 && os.Args[1] == layoutCommand {
				self, err := os.FindProcess(os.Getpid())
				if err == nil {
					err = self.Kill()
				}
				if err != nil {
					panic(err)
				}
				select {}
			}
			main()
		},
	})
}

// TestScripts runs the scripts: one file a command or a subject.
func TestScripts(t *testing.T) {
	cache := t.TempDir()
	testscript.Run(t, testscript.Params{
		Dir: "testdata/script",
		Setup: func(env *testscript.Env) error {
			env.Setenv("XDG_CACHE_HOME", cache)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){"exits": exits},
	})
}

// exits runs the command that follows a number and wants it as the exit code:
// `exits 3 lintas check broken`.
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND [ARGUMENT …]")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	err = ts.Exec(args[1], args[2:]...)
	var exited *exec.ExitError
	switch {
	case errors.As(err, &exited):
		got = exited.ExitCode()
	case err != nil:
		ts.Fatalf("%v", err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// lintas runs the program in dir with environment variables added and returns
// what it wrote on standard error.
func lintas(t *testing.T, dir string, environment []string, args ...string) string {
	t.Helper()
	cmd := exec.Command("lintas", args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), append([]string{"LC_ALL=C"}, environment...)...)
	var problems bytes.Buffer
	cmd.Stderr = &problems
	if err := cmd.Run(); err != nil {
		t.Fatalf("lintas %q: %v\n%s", args, err, problems.String())
	}
	return problems.String()
}
