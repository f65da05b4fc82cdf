// Release builds lintas for every system it is made for, without a C compiler, and
// writes the programs and their checksums into a folder:
//
//	go run ./cmd/release -o dist
//
// The same source and the same Go give the same bytes. The checksums are in the
// form that sha256sum -c reads.
package main

import (
	"crypto/sha256"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
)

// target is a system and a kind of processor.
type target struct{ system, processor string }

// targets are the computers that lintas is built for.
var targets = []target{
	{"darwin", "amd64"}, {"darwin", "arm64"}, {"linux", "amd64"}, {"linux", "arm64"}, {"windows", "amd64"},
}

// file returns the name of the program for the target.
func (t target) file() string {
	name := "lintas-" + t.system + "-" + t.processor
	if t.system == "windows" {
		name += ".exe"
	}
	return name
}

// isHere reports whether this computer runs the program.
func (t target) isHere() bool { return t.system == runtime.GOOS && t.processor == runtime.GOARCH }

// sums is the name of the file of checksums.
const sums = "SHA256SUMS"

func main() {
	dir := flag.String("o", "dist", "the `folder` to write to")
	flag.Parse()
	if err := release(*dir, targets, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

// release builds the targets into the folder, starts the one that runs here, and
// writes the checksums. It says on out what it has done.
func release(dir string, targets []target, out io.Writer) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	var list strings.Builder
	for _, t := range targets {
		path := filepath.Join(dir, t.file())
		if err := build(path, t); err != nil {
			return fmt.Errorf("%s: %w", t.file(), err)
		}
		sum, err := sumOf(path)
		if err != nil {
			return err
		}
		line := fmt.Sprintf("%x  %s\n", sum, t.file())
		list.WriteString(line)
		if t.isHere() {
			if err := start(path); err != nil {
				return fmt.Errorf("%s does not start: %w", t.file(), err)
			}
			line = strings.TrimSuffix(line, "\n") + "  (starts)\n"
		}
		if _, err := io.WriteString(out, line); err != nil {
			return err
		}
	}
	return os.WriteFile(filepath.Join(dir, sums), []byte(list.String()), 0o666)
}

// build compiles lintas for the target.
func build(path string, t target) error {
	path, err := filepath.Abs(path)
	if err != nil {
		return err
	}
	cmd := exec.Command("go", "build", "-trimpath", "-buildvcs=false", "-ldflags=-s -w -buildid=", "-o", path, "example.org/lintas/cmd/lintas")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0", "GOOS="+t.system, "GOARCH="+t.processor)
	return said(cmd)
}

// start runs the program on an embedded example, which makes maps too.
func start(path string) error {
	dir, err := os.MkdirTemp("", "lintas-start-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(dir) }() // of the system's folder of temporary files
	path, err = filepath.Abs(path)
	if err != nil {
		return err
	}
	cmd := exec.Command(path, "report", "dataset:knoke", "--permutations", "0", "--bands", "0", "-o", filepath.Join(dir, "out"))
	if err := said(cmd); err != nil {
		return err
	}
	_, err = os.Stat(filepath.Join(dir, "out", "report.html"))
	return err
}

// said runs a command and returns what it said where it fails.
func said(cmd *exec.Cmd) error {
	out, err := cmd.CombinedOutput()
	if err != nil {
		return errors.Join(err, errors.New(strings.TrimSpace(string(out))))
	}
	return nil
}

func sumOf(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // only read from
	h := sha256.New()
	_, err = io.Copy(h, f)
	return h.Sum(nil), err
}
