// Peers measures lintas beside igraph, graph-tool, NetworkX and sna on the same
// networks and prints how many times as long they take. Each computation of each
// program runs in a process of its own on one processor, in turn, and the medians
// of the rounds are compared, so that a machine that slows down slows all. Where two
// programs do not find the same, it says so and fails.
//
// What is not installed is left out: Python's igraph, graph_tool and networkx, and
// R's sna, are looked for with python3 and Rscript.
//
//	go run ./cmd/peers                  # networks made up: 1,000 to 100,000 organizations
//	go run ./cmd/peers -rounds 1 FOLDER # data of one's own
package main

import (
	"bufio"
	"cmp"
	"context"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"example.org/lintas/datasets"
	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	rounds := flag.Int("rounds", 5, "times that each computation runs")
	slowest := flag.Float64("slowest", 60, "seconds after which a peer is not run again on larger networks")
	with := flag.String("with", strings.Join(peers, ","), "the programs to measure beside")
	kernel := flag.String("kernel", "", "run one computation once on the network in the folder given and print what it found")
	flag.Parse()
	var err error
	if *kernel != "" {
		err = runKernel(ctx, *kernel, flag.Arg(0))
	} else {
		err = compare(ctx, *rounds, *slowest, strings.Split(*with, ","), flag.Args())
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// compare prints a table for each network.
func compare(ctx context.Context, rounds int, slowest float64, with, data []string) error {
	networks, err := chosen(ctx, data)
	if err != nil {
		return err
	}
	tools := installed(ctx, with)
	tired := map[[2]string]bool{}
	for _, n := range networks {
		dir, err := os.MkdirTemp("", "lintas-peers-")
		if err != nil {
			return err
		}
		err = n.write(dir)
		if err == nil {
			err = table(ctx, n, dir, tools, rounds, slowest, tired)
		}
		if gone := os.RemoveAll(dir); err == nil {
			err = gone
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// chosen returns the networks in the folders named, or else a real one and those
// made up.
func chosen(ctx context.Context, folders []string) ([]network, error) {
	if len(folders) == 0 {
		real, err := datasets.Open("ethiopia-3w")
		if err != nil {
			return nil, err
		}
		n, err := load(ctx, "ethiopia-3w", real)
		return append([]network{n}, generated()...), err
	}
	var out []network
	for _, name := range folders {
		n, err := load(ctx, name, os.DirFS(name))
		if err != nil {
			return nil, err
		}
		out = append(out, n)
	}
	return out, nil
}

// table prints one line a computation: the seconds of lintas and how many times as
// long each peer takes.
func table(ctx context.Context, n network, dir string, tools []tool, rounds int, slowest float64, tired map[[2]string]bool) error {
	fmt.Printf("\n%s: %d organizations, %d ties\n\n| computation | lintas, s | ns per tie |", n.name, n.ties.Len(), len(n.ties.All()))
	for _, t := range tools[1:] {
		fmt.Printf(" %s |", t.name)
	}
	fmt.Print("\n|---|---|---|")
	for range tools[1:] {
		fmt.Print("---|")
	}
	fmt.Println()
	for _, k := range kernels {
		if !k.suits(n) {
			continue
		}
		found := make([][]answer, len(tools))
		for range rounds {
			for i, t := range tools {
				if !t.has(k.name) || tired[[2]string{t.name, k.name}] {
					continue
				}
				a, err := t.run(ctx, k.name, dir)
				if err != nil {
					return fmt.Errorf("%s, %s: %w", t.name, k.name, err)
				}
				found[i] = append(found[i], a)
			}
		}
		own := median(found[0])
		fmt.Printf("| %s | %.4g%s | %.3g |", k.name, own.seconds, k.note(own), own.seconds*1e9/float64(max(1, len(n.ties.All()))))
		for i, t := range tools[1:] {
			if len(found[i+1]) == 0 {
				fmt.Print(" |")
				continue
			}
			peer := median(found[i+1])
			if peer.seconds > slowest {
				tired[[2]string{t.name, k.name}] = true
			}
			fmt.Printf(" %.3g×%s |", peer.seconds/own.seconds, k.note(peer))
			if !k.agrees(own.value, peer.value) {
				return fmt.Errorf("%s: lintas finds %v, %s %v", k.name, own.value, t.name, peer.value)
			}
		}
		fmt.Println()
	}
	return nil
}

// median returns the answer of median time.
func median(answers []answer) answer {
	slices.SortFunc(answers, func(a, b answer) int { return cmp.Compare(a.seconds, b.seconds) })
	return answers[len(answers)/2]
}

// load reads the tables in a folder, of which only who is tied to whom counts.
func load(ctx context.Context, name string, folder fs.FS) (network, error) {
	n, _, err := read.Folder(ctx, folder, read.Options{})
	if err != nil {
		return network{}, fmt.Errorf("%s: %w", name, err)
	}
	return network{filepath.Base(name), n.Ties(graph.Newman).Symmetric(graph.Maximum), n.Codes()}, nil
}

// write writes the network for every program: a line a tie with its strength, and a
// line an organization with its sector.
func (n network) write(dir string) error {
	lines := func(name string, count int, line func([]byte, int) []byte) error {
		f, err := os.Create(filepath.Join(dir, name))
		if err != nil {
			return err
		}
		w := bufio.NewWriter(f)
		var b []byte
		for i := range count {
			b = append(line(b[:0], i), '\n')
			if _, err := w.Write(b); err != nil {
				return err
			}
		}
		if err := w.Flush(); err != nil {
			return err
		}
		return f.Close()
	}
	all := n.ties.All()
	err := lines("ties", len(all), func(b []byte, k int) []byte {
		b = append(strconv.AppendInt(b, int64(all[k].A), 10), ' ')
		b = append(strconv.AppendInt(b, int64(all[k].B), 10), ' ')
		return strconv.AppendFloat(b, all[k].Strength, 'g', -1, 64)
	})
	if err != nil {
		return err
	}
	return lines("sectors", len(n.sectors), func(b []byte, i int) []byte {
		return strconv.AppendInt(b, int64(n.sectors[i]), 10)
	})
}
