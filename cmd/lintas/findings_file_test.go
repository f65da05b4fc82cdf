package main

import (
	"strings"
	"testing"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph/words"
	"github.com/google/go-cmp/cmp"
)

func TestParseEdits(t *testing.T) {
	want := []finding.Edit{
		{ID: "gaps", Action: finding.Strike},
		{ID: "across", Text: "=our words", Found: "old"},
		{ID: "cuts", Action: finding.Pin},
	}
	for _, text := range []string{
		"id,action,text,finding,edition\ngaps,strike,,x,report.html\nacross,,'=our  words,old,\nother,,,\ncuts, PIN ,,,\n",
		"\ufeffID;Action;text;finding\r\ngaps;hapus;;\r\nacross;;\"=our words\";old\r\ncuts;utamakan;;\r\n",
	} {
		got, err := parseEdits("findings.csv", []byte(text))
		if err != nil {
			t.Fatal(err)
		}
		got[0].Found = ""
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: %s", text, diff)
		}
	}
	for text, says := range map[string]string{
		"":                                 "needs the columns",
		"name,sector\nA,public\n":          "needs the columns",
		"id,action,text\ngaps,remove,\n":   `:2: there is no action "remove"`,
		"id,action,text\nx,,\ny,reword,\n": ":3: y is to be reworded and has no text",
		"id,action,text\nx,," + strings.Repeat("y", 501) + "\n": ":2: the text of x is too long",
	} {
		if _, err := parseEdits("findings.csv", []byte(text)); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: %v, want %q", text, err, says)
		}
	}
}

// What is written is read back, with decisions on findings that a run lacks.
func TestEditsRoundTrip(t *testing.T) {
	found := []finding.Finding{
		{ID: "gaps", Headline: words.Text{EN: "3 gaps", ID: "3 kesenjangan"}.With()},
		{ID: "cuts", Headline: words.Text{EN: "a cut", ID: "titik putus"}.With(), Judgement: true},
	}
	e := edits{all: []finding.Edit{
		{ID: "gaps", Text: "our gaps", Found: "2 gaps"},
		{ID: "gone", Action: finding.Pin, Found: "it was there"},
	}}
	var out strings.Builder
	if err := e.table(found, words.Indonesian).WriteCSV(&out); err != nil {
		t.Fatal(err)
	}
	want := "id,action,text,finding,edition\n" +
		"gaps,,our gaps,2 gaps,report.html\ncuts,,,titik putus,team.html\ngone,pin,,it was there,\n"
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
	got, err := parseEdits("findings.csv", []byte(out.String()))
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(e.all, got); diff != "" {
		t.Error(diff)
	}
}
