package main

import (
	"os"
	"testing"
)

// TestMain lets the test start itself as the program that it tests.
func TestMain(m *testing.M) {
	if len(os.Args) > 1 && os.Args[1] == "-kernel" {
		main()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// TestPeersAgree wants the programs that are installed here to find what lintas
// finds in small networks of either kind, which table returns an error for
// otherwise.
func TestPeersAgree(t *testing.T) {
	tools := installed(t.Context(), peers)
	for _, n := range []network{powerLaw(200, 600), pendants(300, 600)} {
		dir := t.TempDir()
		if err := n.write(dir); err != nil {
			t.Fatal(err)
		}
		if err := table(t.Context(), n, dir, tools, 1, 60, map[[2]string]bool{}); err != nil {
			t.Errorf("%s: %v", n.name, err)
		}
	}
}

// TestKernels wants every computation to run in a network read again from its
// files.
func TestKernels(t *testing.T) {
	n := powerLaw(60, 120)
	dir := t.TempDir()
	if err := n.write(dir); err != nil {
		t.Fatal(err)
	}
	again, err := readNetwork(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, k := range kernels {
		want, err := k.run(t.Context(), n)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := k.run(t.Context(), again); err != nil || got != want {
			t.Errorf("%s: %v, %v; want %v", k.name, got, err, want)
		}
	}
}
