// Lintas turns lists of organizations, partnerships and activities into maps,
// measures and a report. Run `lintas help` for its commands.
package main

import (
	"context"
	"os"
	"os/signal"
	"syscall"
)

// version stands in the manifest and the report. It changes with a release and
// not with a build, so that the same release writes the same bytes.
const version = "0.1.0"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	ended := make(chan int, 1)
	go func() { ended <- run(ctx, os.Args[1:], os.Stdin, os.Stdout, os.Stderr) }()
	code := await(ctx, ended, func() int { return cutOff(os.Args[1:], os.Stderr) })
	stop()
	os.Exit(code)
}
