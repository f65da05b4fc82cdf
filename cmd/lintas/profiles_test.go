package main

import (
	"path/filepath"
	"strings"
	"testing"
)

// What organizations answer on their slips is typed into the workbook beside the
// pages and read back; it holds what was decided before.
func TestProfileAnswers(t *testing.T) {
	dir := t.TempDir()
	writeMessy(t, filepath.Join(dir, messyFile))
	lintas(t, dir, nil, "check", messyFile, "-o", "koreksi.xlsx")
	correct(t, filepath.Join(dir, "koreksi.xlsx"), messyCorrections)
	plain := []string{"--permutations", "0", "--bands", "0"}
	lintas(t, dir, nil, append([]string{"report", messyFile, "--mapping", "koreksi.xlsx", "--profiles", "-o", "out"}, plain...)...)
	answers := filepath.Join("out", "profiles", correctionsFile)
	report := func(out string) string {
		lintas(t, dir, nil, append([]string{"report", messyFile, "--corrections", answers, "-o", out}, plain...)...)
		return contents(t, filepath.Join(dir, out))["metrics/organizations.csv"]
	}
	if got, want := report("same"), contents(t, filepath.Join(dir, "out"))["metrics/organizations.csv"]; got != want {
		t.Errorf("without an answer the network differs:\n%s\nwant\n%s", got, want)
	}
	correct(t, filepath.Join(dir, answers), []correction{
		{"Organisasi", "Koramil Cendana", "Sektor", "Masyarakat"},
		{"Organisasi", "Koramil Cendana", "Adalah organisasi", "Koramil 01 Cendana"},
	})
	got := report("answered")
	if !strings.Contains(got, "Koramil 01 Cendana,community,") || strings.Contains(got, "Koramil Cendana,") {
		t.Errorf("the answers were not taken:\n%s", got)
	}
}
