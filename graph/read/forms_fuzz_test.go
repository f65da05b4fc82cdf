package read

import (
	"context"
	"errors"
	"strings"
	"testing"
)

// fuzzed reads a text with the form of the given key, and checks what holds of
// every document.
func fuzzed(t *testing.T, text string, keys ...string) {
	if len(text) > 1<<16 {
		return
	}
	text = strings.ToValidUTF8(text, "\uFFFD") // as decoding leaves it
	for _, key := range keys {
		f := formOf("", text, key)
		f.looks(text)
		d := &document{}
		f.read(context.Background(), text, d)
		sound(t, d, countBreaks(text)+1)
	}
}

func FuzzDL(f *testing.F) {
	for _, text := range []string{
		"DL N=3\nFORMAT = FULLMATRIX DIAGONAL PRESENT\nLABELS:\nA,B,C\nDATA:\n0 1 0\n1 0 2\n0 NA 0\n",
		"dl nr=2 nc=2 nm=2 row labels: a b column labels: 'P' \"Q q\" matrix labels: x y data: 1 0 0 1 1 1 1 1",
		"dl n=3 nm=1 format=upperhalf diagonal=absent labels embedded data: a b c a 1 0 b 5 c",
		"dl n=4 format=edgelist1 labels: a b c d data:\n1 2\n2 3 2.5\n!\n3 1\n9 1\n",
		"dl n=2 format=nodelist1b data:\n1 2\n0\n",
		"dl n=2 nr=2 nc=3 format=nodelist2 row labels embedded column labels embedded data:\na P Q\n",
		"dl n=3 nm=2 format=edgearray1 labels embedded data:\na b 1 0\nb c x 2\n",
		"4,2,2,N,NB\nA,B\n0 1\n1 0\nmoney\n4,2,2,N,NB\nA,C\n0 1\n1 0\n4,2,3,N,LM\nID,X,Y\n1 a b\n2 c d\n",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { fuzzed(t, text, "dl", "matrix-dat") })
}

func FuzzMatrix(f *testing.F) {
	for _, text := range []string{
		",A,B,C\nA,0,1,NA\nB,?,0,\nC,1,1,0\n", "x;A;B\nA;;0,5\nB;0,50;\n", ",P,Q\nAlfa,x,\nBeta,X,✓\n",
		"T\n\nName,A,B,Total\nA,0,1,1\n\nB,1,0,1\nTotal,1,1,2\n", "0,1,0\n0,0,2\n1,1,0\n", "A,B\nA,0,1\nB,0,0\n",
		",A,B,C,D\nA,0,1,0,1\nB,0,0,0,0\nD,1,0,1,0\n", ",COUN,MAYR\nCOUN,0,1\nMAYO,0,0\n",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<16 {
			return
		}
		lines := countBreaks(text) + 1
		if d, ok := matrixOf(context.Background(), gridOf(text)); ok {
			sound(t, d, lines)
		}
		if d, ok := twoModeOf(context.Background(), gridOf(text)); ok {
			sound(t, d, lines)
		}
		nameCorner(gridOf(text))
	})
}

func FuzzJSON(f *testing.F) {
	for _, text := range []string{
		`{"elements": {"nodes": [{"data": {"id": "a", "label": "Alfa"}}], "edges": [{"data": {"source": "a", "target": "b", "weight": 2}}]}}`,
		`[{"data": {"id": "n0", "name": "Alfa"}}, {"data": {"source": "n0", "target": "n1"}}]`,
		`{"graph": {"nodes": {"a": {"label": "Alfa"}}, "edges": [{"source": "a", "target": "b", "relation": "r"}], "hyperedges": [{"nodes": ["a", "b"]}]}}`,
		`{"graphs": [{"label": "x", "nodes": [{"id": "a"}], "edges": []}, {"nodes": [{"id": "a", "label": "b"}]}]}`,
		`{"elements": [{"label": "Alfa", "tags": ["x"]}], "connections": [{"from": "Alfa", "to": "Beta", "direction": "directed"}]}`,
		`{"directed": true, "nodes": [{"name": "a"}, {"name": "b"}], "links": [{"source": 0, "target": 1}]}`,
		`[["#org", "#sector"], ["Alfa", null], 3, null]`,
		"[{\"a\": {\"b\": [1, [2]]}, \"a\": 1},\r\n{\"c\": \"\\ud800\"}]",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		fuzzed(t, text, "cytoscape", "jgf", "kumu", "node-link")
		text = strings.ToValidUTF8(text, "\uFFFD")
		d := &document{}
		g, ok := gridOfJSON(context.Background(), text, d)
		if ok != (g != nil) || !ok && len(d.failures) == 0 {
			t.Fatalf("%v, grid %v, failures %v", ok, g, d.failures)
		}
		sound(t, d, countBreaks(text)+1)
		looksJSONRows(text)
		if ok {
			matrixOf(context.Background(), g)
		}
	})
}

// FuzzLintasJSON reads lintas's own form to its end, since its drafts are of every
// table.
func FuzzLintasJSON(f *testing.F) {
	for _, text := range []string{
		`{"format": "lintas-json", "version": 1, "organizations": [{"id": "a", "sector": "public"}, {"id": "b"}], "partnerships": [{"id": "p", "members": [{"organization": "a", "role": "lead"}, {"organization": "b"}], "strength": 2}]}`,
		`{"format": "lintas-json", "version": 1, "about": {"title": "x", "date": "2024-03"}, "organizations": [{"id": "a"}], "activities": [{"organization": "a", "theme": ["Water", "Wells"], "place": ["North"], "budget": {"amount": "5.50", "currency": "USD"}}], "needs": [{"theme": ["Water"], "place": ["North"], "people": 7}], "places": [{"code": "1", "name": "North"}]}`,
		`{"format": "lintas-json", "version": 2}`,
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1<<16 {
			return
		}
		_, a, err := Single(context.Background(), "x.json", strings.NewReader(text), Options{})
		if err != nil && !errors.Is(err, ErrUnusable) {
			t.Fatal(err)
		}
		for _, f := range a.Files {
			if f.Read+f.Merged+f.Rejected+f.Empty != f.Rows {
				t.Fatalf("balance %+v", f)
			}
		}
	})
}
