package write_test

import (
	"bytes"
	"errors"
	"maps"
	"path/filepath"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/write"
	"github.com/google/go-cmp/cmp"
)

func TestGolden(t *testing.T) {
	for _, directed := range []bool{false, true} {
		n := small(t, 1, directed)
		for _, f := range write.Formats() {
			for name, got := range written(t, f, n, write.Options{Visuals: looks(n)}) {
				folder := map[bool]string{false: "undirected", true: "directed"}[directed]
				graphtest.Golden(t, filepath.Join("testdata", folder, name), got)
			}
		}
	}
}

// The order in which records come changes no byte.
func TestOrderChangesNothing(t *testing.T) {
	for _, f := range write.Formats() {
		want := written(t, f, small(t, 1, false), write.Options{})
		for seed := range uint64(5) {
			got := written(t, f, small(t, seed+2, false), write.Options{})
			if !maps.EqualFunc(want, got, bytes.Equal) {
				t.Errorf("%s: %s", f.Key, cmp.Diff(want, got))
			}
		}
	}
}

type full struct{}

var errFull = errors.New("disk full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestAFullDiskIsSaid(t *testing.T) {
	n := small(t, 1, false)
	for _, f := range write.Formats() {
		var err error
		if f.Folder != nil {
			err = f.Folder(n, write.Options{})[0].Write(full{})
		} else {
			err = f.Write(full{}, n, write.Options{})
		}
		if !errors.Is(err, errFull) {
			t.Errorf("%s: %v", f.Key, err)
		}
	}
}

// A network without anybody is written too.
func TestNobody(t *testing.T) {
	n, _ := graph.NewBuilder().Build(false)
	for _, f := range write.Formats() {
		written(t, f, n, write.Options{})
	}
}

func TestNames(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range write.Formats() {
		if f.Title.EN == "" || f.Title.ID == "" || f.Holds.EN == "" || f.Holds.ID == "" {
			t.Errorf("%s lacks words", f.Key)
		}
		if (f.Write == nil) == (f.Folder == nil) {
			t.Errorf("%s is one file or a folder", f.Key)
		}
		name := f.Key
		if f.Folder == nil {
			name = f.FileName("network")
		}
		if seen[name] {
			t.Errorf("two formats write %s", name)
		}
		seen[name] = true
	}
	for name, want := range map[string]string{
		"a.JSON": "lintas-json", "a.gexf": "gexf", "a.net": "pajek", "a.dl": "dl", "a.csv": "edges", "a.gv": "dot", "a.cyjs": "cytoscape",
	} {
		if f, ok := write.ByName(name); !ok || f.Key != want {
			t.Errorf("%s is %s, want %s", name, f.Key, want)
		}
	}
	if _, ok := write.ByName("a.txt"); ok {
		t.Error("a.txt is a format")
	}
	if _, ok := write.Find("svg"); ok {
		t.Error("svg is a format")
	}
}

func TestAMatrixTooLargeIsRefused(t *testing.T) {
	n := graphtest.Network(graphtest.Empty(write.MatrixMax+1), make([]int32, write.MatrixMax+1))
	var refused *write.Error
	if err := write.DLMatrix(full{}, n); !errors.As(err, &refused) || !strings.Contains(err.Error(), "3001") {
		t.Errorf("got %v", err)
	}
}
