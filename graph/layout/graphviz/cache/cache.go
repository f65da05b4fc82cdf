// Package cache points go-graphviz's cache of compiled code, which that
// package writes to the public temporary folder as it is initialized, to a
// private one. Import it beside go-graphviz and call Restore from the
// importing package's init.
//
// Go initializes the packages that are ready in the order of their import
// paths: this one needs only packages that go-graphviz needs too and comes
// before it by name. A test holds that with a built program.
package cache

import (
	"os"
	"path/filepath"
	"runtime"
)

var (
	restore   func()
	temporary string // removed again, "" if the folder stays
)

func init() {
	name := "TMPDIR"
	if runtime.GOOS == "windows" {
		name = "TMP"
	}
	before, had := os.LookupEnv(name)
	restore = func() {
		if had {
			_ = os.Setenv(name, before)
		} else {
			_ = os.Unsetenv(name)
		}
	}
	_ = os.Setenv(name, private())
}

// Restore gives the process its temporary folder back.
func Restore() {
	restore()
	if temporary != "" {
		_ = os.RemoveAll(temporary)
	}
}

// private returns a folder that only this user can enter: one that stays
// between runs where there can be one, else a new one. If there is none, it
// returns a path below which nothing can be made, and nothing is kept.
func private() string {
	if base, err := os.UserCacheDir(); err == nil {
		dir := filepath.Join(base, "lintas")
		if owned(dir) {
			return dir
		}
	}
	dir, err := os.MkdirTemp("", "lintas-")
	if err != nil {
		return os.DevNull
	}
	temporary = dir
	return dir
}

// owned makes dir and reports whether it is a folder of this user's, closed
// to others, that can be written. Changing the mode succeeds only for the
// owner.
func owned(dir string) bool {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return false
	}
	info, err := os.Lstat(dir)
	if err != nil || !info.IsDir() {
		return false
	}
	if err := os.Chmod(dir, 0o700); err != nil {
		return false
	}
	probe, err := os.CreateTemp(dir, "probe-")
	if err != nil {
		return false
	}
	_ = probe.Close()
	return os.Remove(probe.Name()) == nil
}
