package main

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"example.org/lintas/graph/work"
	"github.com/google/go-cmp/cmp"
)

func text(s string) func(io.Writer) error {
	return func(w io.Writer) error {
		_, err := io.WriteString(w, s)
		return err
	}
}

// contents returns the files below dir by name.
func contents(t *testing.T, dir string) map[string]string {
	t.Helper()
	out := map[string]string{}
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		name, err := filepath.Rel(dir, path)
		if err != nil {
			return err
		}
		b, err := os.ReadFile(path)
		out[filepath.ToSlash(name)] = string(b)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestFolderCommit(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "out")
	for _, run := range []string{"first", "second"} {
		f, err := openFolder(dir)
		if err != nil {
			t.Fatal(err)
		}
		if err := f.create("maps/a.svg", text(run)); err != nil {
			t.Fatal(err)
		}
		if err := f.commit(); err != nil {
			t.Fatal(err)
		}
		f.discard()
		if err := os.WriteFile(filepath.Join(dir, "minutes.txt"), []byte("ours"), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want := map[string]string{"maps/a.svg": "second", "minutes.txt": "ours"}
	if diff := cmp.Diff(want, contents(t, dir)); diff != "" {
		t.Error(diff)
	}
}

// TestFolderFails wants what was there to be left whole where a file cannot be
// written, and nothing where nothing was there.
func TestFolderFails(t *testing.T) {
	full := &fs.PathError{Op: "write", Path: "a", Err: syscall.ENOSPC}
	for _, existed := range []bool{true, false} {
		dir := filepath.Join(t.TempDir(), "new", "out")
		good := map[string]string{"a": "good", "b": "good"}
		if existed {
			if err := os.MkdirAll(dir, 0o777); err != nil {
				t.Fatal(err)
			}
			for name, content := range good {
				if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o666); err != nil {
					t.Fatal(err)
				}
			}
		}
		f, err := openFolder(dir)
		if err != nil {
			t.Fatal(err)
		}
		if err := f.create("a", text("half")); err != nil {
			t.Fatal(err)
		}
		err = f.create("b", func(io.Writer) error { return full })
		if !errors.Is(err, syscall.ENOSPC) {
			t.Fatalf("error %v, want that of the full disk", err)
		}
		want := filepath.Join(dir, "b") + ": the disk is full; make room and run again: what was there before is unchanged"
		if got := err.Error(); got != want {
			t.Errorf("message %q, want %q", got, want)
		}
		f.discard()
		if !existed {
			if _, err := os.Stat(filepath.Dir(dir)); !errors.Is(err, fs.ErrNotExist) {
				t.Errorf("the folders that were made are still there: %v", err)
			}
			continue
		}
		if diff := cmp.Diff(good, contents(t, dir)); diff != "" {
			t.Error(diff)
		}
	}
}

// TestFolderInTheWay wants no file to be replaced where one of them cannot be.
func TestFolderInTheWay(t *testing.T) {
	dir := t.TempDir()
	if err := os.MkdirAll(filepath.Join(dir, "b"), 0o777); err != nil {
		t.Fatal(err)
	}
	f, err := openFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range []string{"maps/a", "b"} {
		if err := f.create(name, text("new")); err != nil {
			t.Fatal(err)
		}
	}
	err = f.commit()
	f.discard()
	if err == nil || !strings.Contains(err.Error(), "is a folder where a file is needed") {
		t.Errorf("error %v", err)
	}
	if got := contents(t, dir); len(got) != 0 {
		t.Errorf("files %v", got)
	}
	if _, err := os.Stat(filepath.Join(dir, "maps")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a folder that was made is still there: %v", err)
	}
}

func TestWriteFileToFullDevice(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("there is no /dev/full here")
	}
	file, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	if err := writeFile(standardInput, file, text("map")); !errors.Is(err, syscall.ENOSPC) {
		t.Errorf("error %v, want that of the full disk", err)
	}
}

// TestAbandon wants a run that is cut off to leave what was there before it, and
// nothing to take its name afterwards.
func TestAbandon(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "minutes.txt"), []byte("ours"), 0o666); err != nil {
		t.Fatal(err)
	}
	var folders []*folder
	for _, name := range []string{dir, filepath.Join(dir, "new", "out")} {
		f, err := openFolder(name)
		if err != nil {
			t.Fatal(err)
		}
		if err := f.create("maps/a.svg", text("half")); err != nil {
			t.Fatal(err)
		}
		folders = append(folders, f)
	}
	abandon()
	committed := make(chan error)
	go func() { committed <- folders[0].commit() }()
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 1 || entries[0].Name() != "minutes.txt" {
		t.Errorf("%v, %v; want minutes.txt alone", entries, err)
	}
	unfinished.Unlock()
	if err := <-committed; err == nil {
		t.Error("files took their names after all was removed")
	}
	for _, f := range folders {
		f.discard()
	}
}

// TestCreateAllTells wants files that are written to tell by lines how far they
// are, whatever their texts hold.
func TestCreateAllTells(t *testing.T) {
	f, err := openFolder(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	defer f.discard()
	var told []work.Progress
	ctx := work.WithProgress(work.WithWorkers(t.Context(), 1), func(p work.Progress) { told = append(told, p) })
	files := []file{{"a.csv", 2, text("x\n1\n")}, {"b.bin", 0, text("\n\n")}, {"c.csv", 2, text("y\n\"2\n3\"\n")}}
	if err := f.createAll(ctx, files); err != nil {
		t.Fatal(err)
	}
	want := []work.Progress{{Total: 4}, {Done: 2, Total: 4}, {Done: 4, Total: 4}}
	if diff := cmp.Diff(want, told); diff != "" {
		t.Error(diff)
	}
}
