package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"time"

	"example.org/lintas/graph/layout"
)

// layoutCommand is the hidden command with which the program starts itself:
// `lintas __layout ENGINE`, DOT on standard input, positions on standard output.
const layoutCommand = "__layout"

// layoutDeadline ends a layout that does not come to an end itself.
const layoutDeadline = 30 * time.Second

// childEngine returns the engine that lays out each graph in a process of its
// own: Graphviz can then be killed, and a fresh process repeats its result.
func childEngine() layout.Engine {
	return func(ctx context.Context, engine string, dot []byte) ([]byte, error) {
		program, err := os.Executable()
		if err != nil {
			return nil, fmt.Errorf("finding this program to start the layout: %w", err)
		}
		ctx, cancel := context.WithTimeout(ctx, layoutDeadline)
		defer cancel()
		var out, problems bytes.Buffer
		child := exec.CommandContext(ctx, program, layoutCommand, engine)
		child.Stdin = bytes.NewReader(dot)
		child.Stdout, child.Stderr = &out, &problems
		child.WaitDelay = time.Second
		if err := child.Run(); err != nil {
			if ctx.Err() != nil {
				err = ctx.Err()
			}
			first, _, _ := strings.Cut(strings.TrimSpace(problems.String()), "\n")
			return nil, fmt.Errorf("layout %s in a child process: %w (%s)", engine, err, first)
		}
		return out.Bytes(), nil
	}
}
