package main

import (
	"bufio"
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"

	"example.org/lintas/graph/work"
)

// folder is an output folder. Files are written to a temporary folder in it and
// take their names all at the end, so that a run that fails leaves what was
// there.
type folder struct {
	dir       string
	temporary string
	created   []string // the folders that were not there, the outermost first
	outputs   []output
	swept     []string // folders of which nothing of an earlier run stays
}

// unfinished are the folders that are being written, to be removed if the
// program is cut off. It is locked while files take their names.
var unfinished = struct {
	sync.Mutex
	folders map[*folder]bool
}{folders: map[*folder]bool{}}

// abandon removes what is written so far of every folder. No file takes its name
// afterwards: the lock is kept for good.
func abandon() {
	unfinished.Lock()
	for f := range unfinished.folders {
		f.remove()
	}
}

// output is a file that was written, by its name in the folder with slashes.
type output struct{ name, sum string }

// openFolder makes the folder where there is none and checks that files can be
// written to it.
func openFolder(dir string) (*folder, error) {
	f := &folder{dir: dir}
	unfinished.Lock()
	unfinished.folders[f] = true
	err := f.makeFolder(dir)
	if err == nil {
		if f.temporary, err = os.MkdirTemp(dir, ".lintas-"); err != nil {
			err = unwritable(dir, err)
		}
	}
	unfinished.Unlock()
	if err != nil {
		f.discard()
		return nil, err
	}
	return f, nil
}

// makeFolder makes a folder and those around it where there are none, to be
// removed again by discard.
func (f *folder) makeFolder(dir string) error {
	var missing []string
	for d := filepath.Clean(dir); ; d = filepath.Dir(d) {
		info, err := os.Stat(d)
		if err == nil && !info.IsDir() {
			return &fault{message: textNotFolder.With(d)}
		}
		if !isMissing(err) || filepath.Dir(d) == d {
			break
		}
		missing = slices.Insert(missing, 0, d)
	}
	f.created = append(f.created, missing...)
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return unwritable(dir, err)
	}
	return nil
}

// isMissing reports whether the error says that there is no such file, or that
// a folder on the way to it is none.
func isMissing(err error) bool {
	return errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ENOTDIR)
}

// create writes a file, to have the given name after commit.
func (f *folder) create(name string, write func(io.Writer) error) error {
	o, err := f.write(name, write)
	if err == nil {
		f.outputs = append(f.outputs, o)
	}
	return err
}

// file is one to be created.
type file struct {
	name  string
	lines int // how many it will have, roughly; 0 where it is no text
	write func(io.Writer) error
}

// lineCounter tells how many lines were written to it.
type lineCounter struct {
	mu          sync.Mutex
	done, total int
	advance     func(done int)
}

func (c *lineCounter) Write(p []byte) (int, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	// A text may have lines of its own.
	c.done = min(c.done+bytes.Count(p, []byte{'\n'}), c.total)
	c.advance(c.done)
	return len(p), nil
}

// createAll writes files beside each other and tells the context how far it is;
// they are listed in their order.
func (f *folder) createAll(ctx context.Context, files []file) error {
	type result struct {
		output
		err error
	}
	lines := &lineCounter{}
	for _, file := range files {
		lines.total += file.lines
	}
	advance, end := work.Begin(ctx, lines.total, false)
	defer end()
	lines.advance = advance
	var failed error
	err := work.Chunks(ctx, len(files), 1, func(k, _ int) result {
		write := files[k].write
		if files[k].lines > 0 {
			write = func(w io.Writer) error { return files[k].write(io.MultiWriter(w, lines)) }
		}
		o, err := f.write(files[k].name, write)
		return result{o, err}
	}, func(r result) {
		if r.err != nil && failed == nil {
			failed = r.err
		}
		f.outputs = append(f.outputs, r.output)
	})
	if failed != nil {
		return failed
	}
	return err
}

func (f *folder) write(name string, write func(io.Writer) error) (output, error) {
	path := filepath.Join(f.temporary, filepath.FromSlash(name))
	err := os.MkdirAll(filepath.Dir(path), 0o777)
	if err != nil {
		return output{}, f.unwritten(name, err)
	}
	hash := sha256.New()
	if err := writeTo(path, hash, write); err != nil {
		return output{}, f.unwritten(name, err)
	}
	return output{name, hex.EncodeToString(hash.Sum(nil))}, nil
}

// unwritten says which file could not be written. What is no error of the file
// system stays as it is.
func (f *folder) unwritten(name string, err error) error {
	var path *fs.PathError
	if !errors.As(err, &path) {
		return err
	}
	return unwritable(filepath.Join(f.dir, filepath.FromSlash(name)), err)
}

// unwritable says why the file or folder cannot be written.
func unwritable(path string, err error) error {
	message := textUnwritable.With(path, reason(err))
	if errors.Is(err, syscall.ENOSPC) {
		message = textDiskFull.With(path)
	}
	return &fault{message: message, cause: err}
}

// writeTo writes a new file, and its bytes to hash too.
func writeTo(path string, hash io.Writer, write func(io.Writer) error) error {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
	if err != nil {
		return err
	}
	buffer := bufio.NewWriterSize(io.MultiWriter(file, hash), 1<<16)
	err = write(buffer)
	if flushed := buffer.Flush(); flushed != nil {
		err = flushed // it says what the file system said
	}
	if err == nil {
		err = file.Sync()
	}
	if closed := file.Close(); err == nil {
		err = closed
	}
	return err
}

// commit gives the files their names, replacing what had them.
func (f *folder) commit() error {
	unfinished.Lock()
	defer unfinished.Unlock()
	for _, o := range f.outputs {
		path := filepath.Join(f.dir, filepath.FromSlash(o.name))
		if info, err := os.Lstat(path); err == nil && info.IsDir() {
			return &fault{message: textIsFolder.With(path)}
		}
		if err := f.makeFolder(filepath.Dir(path)); err != nil {
			return err
		}
	}
	sweep := f.sweeper()
	for _, o := range f.outputs {
		name := filepath.FromSlash(o.name)
		if err := os.Rename(filepath.Join(f.temporary, name), filepath.Join(f.dir, name)); err != nil {
			return unwritable(filepath.Join(f.dir, name), err)
		}
	}
	f.created = nil
	sweep()
	return nil
}

// isLeftOver reports whether a file of that name lies in the folder that was not
// written now.
func (f *folder) isLeftOver(name string) bool {
	if slices.ContainsFunc(f.outputs, func(o output) bool { return o.name == name }) {
		return false
	}
	info, err := os.Stat(filepath.Join(f.dir, name))
	return err == nil && info.Mode().IsRegular()
}

// discard removes the temporary folder and, without a commit before it, the
// folders that were made. What cannot be removed is left: there is nothing else
// to do about it.
func (f *folder) discard() {
	unfinished.Lock()
	defer unfinished.Unlock()
	delete(unfinished.folders, f)
	f.remove()
}

func (f *folder) remove() {
	// A file that is being made meanwhile keeps its folder for a moment.
	for range 3 {
		if f.temporary == "" || os.RemoveAll(f.temporary) == nil {
			break
		}
	}
	for _, d := range slices.Backward(f.created) {
		_ = os.Remove(d)
	}
}

// writeFile writes a single file under a temporary name and renames it. The name
// "-" is standard output.
func writeFile(name string, out io.Writer, write func(io.Writer) error) error {
	if name == standardInput {
		return write(out)
	}
	if info, err := os.Stat(name); err == nil && info.IsDir() || strings.HasSuffix(name, string(filepath.Separator)) {
		return &fault{message: textIsFolder.With(name)}
	}
	f, err := openFolder(filepath.Dir(name))
	if err != nil {
		return err
	}
	defer f.discard()
	if err := f.create(filepath.Base(name), write); err != nil {
		return err
	}
	return f.commit()
}
