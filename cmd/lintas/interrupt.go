package main

import (
	"context"
	"io"
)

// interruptible returns what the opened reader holds. Where that does not come,
// because nobody writes to a pipe or types, reading ends with the context.
func interruptible(ctx context.Context, open func() (io.ReadCloser, error)) io.ReadCloser {
	out, in := io.Pipe()
	stop := context.AfterFunc(ctx, func() { _ = in.CloseWithError(ctx.Err()) })
	go func() {
		defer stop()
		r, err := open()
		if err == nil {
			_, err = io.Copy(in, r)
			_ = r.Close() // only read from
		}
		_ = in.CloseWithError(err)
	}()
	return out
}
