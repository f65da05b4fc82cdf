package main

import (
	"context"
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"strings"
)

var (
	//go:embed peers.py
	python string
	//go:embed peers.R
	r string
)

// tool is a program that computes.
type tool struct {
	name    string
	command []string // the name of the computation and the folder follow
	kernels []string
}

// answer is how long a computation took and what it found.
type answer struct{ seconds, value float64 }

func (t tool) has(kernel string) bool { return slices.Contains(t.kernels, kernel) }

// peers are the programs that can be measured.
var peers = []string{"igraph", "graph-tool", "networkx", "sna"}

// installed returns lintas and, after it, those of the peers named that are there.
func installed(ctx context.Context, names []string) []tool {
	own := tool{name: "lintas", command: []string{os.Args[0], "-kernel"}}
	for _, k := range kernels {
		own.kernels = append(own.kernels, k.name)
	}
	tools := []tool{own}
	add := func(name string, command ...string) {
		out, err := exec.CommandContext(ctx, command[0], append(command[1:], "kernels")...).Output()
		if err != nil {
			return
		}
		tools = append(tools, tool{name, command, strings.Split(strings.TrimSpace(string(out)), "\n")})
	}
	interpreter := "python3"
	if _, err := os.Stat("/usr/bin/python3"); err == nil {
		interpreter = "/usr/bin/python3" // where a distribution's packages are
	}
	for _, name := range names {
		if name == "sna" {
			add(name, "Rscript", "-e", r)
			continue
		}
		add(name, interpreter, "-c", python, name)
	}
	return tools
}

// run runs a computation once, on one processor.
func (t tool) run(ctx context.Context, kernel, dir string) (answer, error) {
	cmd := exec.CommandContext(ctx, t.command[0], append(slices.Clone(t.command[1:]), kernel, dir)...)
	cmd.Env = append(os.Environ(), "GOMAXPROCS=1", "OMP_NUM_THREADS=1", "OPENBLAS_NUM_THREADS=1")
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return answer{}, err
	}
	var a answer
	if _, err := fmt.Sscan(string(out), &a.seconds, &a.value); err != nil {
		return answer{}, fmt.Errorf("it printed %q: %w", out, err)
	}
	return a, nil
}
