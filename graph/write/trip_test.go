package write_test

import (
	"bytes"
	"context"
	"testing"
	"testing/fstest"

	"example.org/lintas/datasets"
	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/write"
	"pgregory.net/rapid"
)

// tripped is the network that is read from what a format writes of one.
func tripped(t testing.TB, key string, n *graph.Network, o write.Options) *graph.Network {
	t.Helper()
	f := format(t, key)
	files := written(t, f, n, o)
	var got *graph.Network
	var account *read.Account
	var err error
	if f.Folder != nil {
		folder := fstest.MapFS{}
		for name, data := range files {
			folder[name] = &fstest.MapFile{Data: data}
		}
		got, account, err = read.Folder(context.Background(), folder, read.Options{})
	} else {
		for name, data := range files {
			got, account, err = read.Single(context.Background(), name, bytes.NewReader(data), read.Options{})
		}
	}
	if err != nil {
		for _, p := range account.Problems {
			t.Log(p.Where(), p.Message)
		}
		for _, data := range files {
			t.Logf("%.300s", data)
		}
		t.Fatalf("%s: %v", key, err)
	}
	return got
}

// cuts are networks that filters and another choice of sectors have made.
func cuts(t testing.TB) map[string]*graph.Network {
	out := map[string]*graph.Network{}
	keep := func(name string, n *graph.Network, f graph.Filter) {
		kept, _, err := graph.Keep(n, f)
		if err != nil {
			t.Fatal(err)
		}
		out[name] = kept
	}
	n := dataset(t, "tutorial-2025")
	at, _ := graph.ParseDate("2024-06-30", true)
	keep("types and sectors", n, graph.Filter{AllPeriods: true, Types: []string{"strategic"}, Sectors: []string{"public", "nonprofit"}})
	keep("a day", n, graph.Filter{At: at})
	by, err := graph.By(n, "type")
	if err != nil {
		t.Fatal(err)
	}
	keep("types as sectors", by, graph.Filter{At: at})
	keep("a relation", asRead(t, small(t, 1, true)), graph.Filter{AllPeriods: true, Relations: []string{"money"}})
	return out
}

func TestLintasJSONReadsBack(t *testing.T) {
	networks := cuts(t)
	for _, d := range datasets.List() {
		networks[d.Name] = dataset(t, d.Name)
	}
	for name, want := range networks {
		got := tripped(t, "lintas-json", want, write.Options{})
		if diff := difference(contentsOf(want), contentsOf(got)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
		if !bytes.Equal(lintasJSON(t, want), lintasJSON(t, got)) {
			t.Errorf("%s: converted again, it is another file", name)
		}
	}
	rapid.Check(t, func(rt *rapid.T) {
		want := drawClean(rt)
		got := tripped(t, "lintas-json", want, write.Options{})
		if diff := difference(contentsOf(want), contentsOf(got)); diff != "" {
			rt.Error(diff)
		}
	})
}
