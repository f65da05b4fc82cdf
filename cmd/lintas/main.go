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

// memory is what the garbage collector keeps within where it can: a network of
// millions leaves as much behind as it needs, and computers have other work.
const memory = 3400 << 20

func main() {
	if debug.SetMemoryLimit(-1) == math.MaxInt64 { // not set from outside
		debug.SetMemoryLimit(memory)
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
