package main

import (
	"context"
	"io"
	"os"
	"time"
)

// grace is how long a command that was told to stop may go on. Some computations
// do not look up for longer on a large network.
const grace = 500 * time.Millisecond

// await returns the exit code of a command, or what cut returns if the command
// goes on for too long after the context has ended.
func await(ctx context.Context, ended <-chan int, cut func() int) int {
	select {
	case code := <-ended:
		return code
	case <-ctx.Done():
	}
	select {
	case code := <-ended:
		return code
	case <-time.After(grace):
		return cut()
	}
}

// cutOff makes an end of a command that does not stop: it removes what it has
// written so far and says so. A folder whose files are taking their names takes
// them first.
func cutOff(args []string, err io.Writer) int {
	abandon()
	p := &program{err: err, language: messageLanguage(args, os.Getenv)}
	p.say(textStopped.With())
	return exitFailed
}

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
