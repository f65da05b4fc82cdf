// Lintas turns lists of organizations, partnerships and activities into maps,
// measures and a report. Run `lintas help` for its commands.
package main

import (
	"context"
	"math"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/inconshreveable/mousetrap"
)

// version stands in the manifest and the report. It changes with a release and
// not with a build, so that the same release writes the same bytes.
const version = "0.1.0"

// What the garbage collector keeps to where nothing else is said: a network of
// millions leaves as much behind as it needs, and computers have other work. A run
// is short of memory sooner than of time: with garbage of 60 % in place of as much
// as is in use, 100,000 organizations take 0.96 GiB instead of 1.1, in the same time.
const (
	memory  = 3400 << 20
	garbage = 60
)

func main() {
	if debug.SetMemoryLimit(-1) == math.MaxInt64 { // not set from outside
		debug.SetMemoryLimit(memory)
	}
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(garbage)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	ended := make(chan int, 1)
	go func() { ended <- run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr) }()
	code := await(ctx, ended, func() int { return cutOff(os.Args[1:], os.Stderr) })
	stop()
	if mousetrap.StartedByExplorer() {
		hold(os.Stdin, os.Stderr, messageLanguage(os.Args[1:], os.Getenv))
	}
	os.Exit(code)
}
