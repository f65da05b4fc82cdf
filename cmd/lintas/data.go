package main

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"example.org/lintas/datasets"
	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"github.com/spf13/cobra"
)

const (
	datasetPrefix = "dataset:"
	standardInput = "-"
)

// isData reports whether the argument names data that are there.
func isData(arg string) bool {
	if arg == standardInput || strings.HasPrefix(arg, datasetPrefix) {
		return true
	}
	_, err := os.Stat(arg)
	return err == nil
}

// besideData returns the folder for a report beside the data.
func besideData(arg string) string {
	if name, ok := strings.CutPrefix(arg, datasetPrefix); ok {
		return name + "-lintas"
	}
	if arg == standardInput {
		return "lintas"
	}
	path := filepath.Clean(arg)
	if base := filepath.Base(path); base == "." || base == ".." {
		if whole, err := filepath.Abs(path); err == nil {
			path = whole
		}
	}
	return path + "-lintas"
}

// nameOfData returns what files call the data: never a path.
func nameOfData(arg string) string {
	if arg == standardInput || strings.HasPrefix(arg, datasetPrefix) {
		return arg
	}
	if whole, err := filepath.Abs(arg); err == nil {
		arg = whole
	}
	return filepath.Base(arg)
}

// load reads the data. Data that cannot be used are a *dataError; a data set or
// an option that there is not is a *usageError.
func (j *job) load(cmd *cobra.Command, in io.Reader) (*graph.Network, *read.Account, error) {
	if err := j.openMapping(cmd); err != nil {
		return nil, nil, err
	}
	n, account, err := j.open(cmd, in)
	var refused *read.OptionError
	switch {
	case errors.As(err, &refused):
		return nil, nil, usage(cmd, textBadFilter.With("--"+refused.Option, refused.Message))
	case errors.Is(err, read.ErrUnusable):
		return nil, account, &dataError{message: textUnusable.With(j.data), account: account}
	case err != nil:
		return nil, account, err
	}
	return n, account, nil
}

// openMapping reads the mapping. One that cannot be used is a *dataError, one
// that is not there a *usageError.
func (j *job) openMapping(cmd *cobra.Command) error {
	if j.mapping == "" {
		return nil
	}
	name := filepath.Base(string(j.mapping))
	file, err := os.Open(string(j.mapping))
	if err != nil {
		return usage(cmd, textNoMapping.With(name, reason(err)))
	}
	defer func() { _ = file.Close() }() // only read from
	mapping, problems, err := read.ReadMapping(name, file)
	if err != nil {
		return usage(cmd, textNoMapping.With(name, reason(err)))
	}
	if len(problems) > 0 {
		return &dataError{message: textBadMapping.With(name), account: &read.Account{Problems: problems}}
	}
	j.reading.Mapping = mapping
	return nil
}

func (j *job) open(cmd *cobra.Command, in io.Reader) (*graph.Network, *read.Account, error) {
	ctx := cmd.Context()
	if name, ok := strings.CutPrefix(j.data, datasetPrefix); ok {
		folder, err := datasets.Open(name)
		if err != nil {
			return nil, nil, usage(cmd, textPlain.With(err.Error()))
		}
		return read.Folder(ctx, folder, j.reading)
	}
	if j.data == standardInput {
		waiting := interruptible(ctx, func() (io.ReadCloser, error) { return io.NopCloser(in), nil })
		defer func() { _ = waiting.Close() }() // only read from
		return read.Single(ctx, standardInput, waiting, j.reading)
	}
	info, err := os.Stat(j.data)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil, &dataError{message: textNoData.With(j.data)}
	case err != nil:
		return nil, nil, &dataError{message: textUnreadable.With(j.data, reason(err))}
	case info.IsDir():
		if _, err := os.ReadDir(j.data); err != nil {
			return nil, nil, &dataError{message: textUnreadable.With(j.data, reason(err))}
		}
		return read.Folder(ctx, os.DirFS(j.data), j.reading)
	}
	file, err := openFile(ctx, j.data, info.Mode())
	if err != nil {
		return nil, nil, &dataError{message: textUnreadable.With(j.data, reason(err))}
	}
	defer func() { _ = file.Close() }() // only read from
	return read.Single(ctx, filepath.Base(j.data), file, j.reading)
}

// openFile opens a file. A pipe or a device, on which even the opening may wait,
// can be interrupted.
func openFile(ctx context.Context, path string, mode fs.FileMode) (io.ReadCloser, error) {
	open := func() (io.ReadCloser, error) { return os.Open(path) }
	if mode.IsRegular() {
		return open()
	}
	return interruptible(ctx, open), nil
}

// reason returns what an error of the file system says without the path, which
// the message has already.
func reason(err error) string {
	var path *fs.PathError
	var link *os.LinkError
	switch {
	case errors.As(err, &path):
		return path.Err.Error()
	case errors.As(err, &link):
		return link.Err.Error()
	}
	return err.Error()
}
