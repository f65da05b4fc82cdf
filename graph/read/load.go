package read

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"io/fs"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// What a file may hold. Longer lines are what a damaged or wrong file looks
// like, and must not fill the memory.
const (
	maxFile   = 1 << 30
	maxRecord = 16 << 20
	maxField  = 1 << 20
	maxFields = 16384
)

// fault is something wrong at a line and column, before it is a problem of a
// file.
type fault struct {
	line, column int
	message      words.Message
}

// load returns the bytes of r and their SHA-256. It stops at a line longer than
// maxRecord without reading on.
func load(ctx context.Context, r io.Reader) (raw []byte, sum string, bad *fault, err error) {
	hash := sha256.New()
	var buffer bytes.Buffer
	buffer.Grow(bytesIn(r))
	chunk := make([]byte, 256<<10)
	line, since := 1, 0
	for {
		if err := ctx.Err(); err != nil {
			return nil, "", nil, err
		}
		n, err := r.Read(chunk)
		part := chunk[:n]
		hash.Write(part)
		buffer.Write(part)
		if last := bytes.LastIndexAny(part, "\n\r"); last >= 0 {
			line += bytes.Count(part, []byte{'\n'})
			since = n - last - 1
		} else {
			since += n
		}
		switch {
		case since > maxRecord:
			return nil, "", &fault{line, 1, textLongLine.With(maxRecord >> 20)}, nil
		case buffer.Len() > maxFile:
			return nil, "", &fault{0, 0, textLargeFile.With(maxFile >> 30)}, nil
		case err == io.EOF:
			return buffer.Bytes(), hex.EncodeToString(hash.Sum(nil)), nil, nil
		case err != nil && ctx.Err() != nil:
			return nil, "", nil, ctx.Err()
		case err != nil:
			return nil, "", &fault{0, 0, textUnreadable.With(err.Error())}, nil
		}
	}
}

// bytesIn returns the size of a file as it says, so that its bytes need not be
// moved while they are read; 0 of what does not say it.
func bytesIn(r io.Reader) int {
	f, ok := r.(fs.File)
	if !ok {
		return 0
	}
	info, err := f.Stat()
	if err != nil || !info.Mode().IsRegular() || info.Size() > maxFile {
		return 0
	}
	return int(info.Size()) + bytes.MinRead
}

// problem is the fault as an error of the given file.
func (f *fault) problem(file *File, severity graph.Severity) graph.Problem {
	return graph.Problem{File: file.Name, Sheet: file.Sheet, Line: f.line, Column: f.column, Severity: severity, Message: f.message}
}
