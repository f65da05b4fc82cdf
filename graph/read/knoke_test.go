package read

import (
	"bytes"
	"context"
	"encoding/csv"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// rowsOfCSV returns the named columns of a table, each row joined by commas.
func rowsOfCSV(t *testing.T, file string, columns ...string) []string {
	t.Helper()
	raw, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	all, err := csv.NewReader(bytes.NewReader(raw)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, r := range all[1:] {
		var cells []string
		for _, c := range columns {
			cells = append(cells, r[slices.Index(all[0], c)])
		}
		out = append(out, strings.Join(cells, ","))
	}
	slices.Sort(out)
	return out
}

// rowsOfDraft returns the same of a draft.
func rowsOfDraft(d *document, table string, columns ...string) []string {
	t := d.draft(table)
	var out []string
	for i := range t.rows {
		var cells []string
		for _, c := range columns {
			cells = append(cells, draftRow{t, i}.get(c))
		}
		out = append(out, strings.Join(cells, ","))
	}
	slices.Sort(out)
	return out
}

// The file that the knoke data were made from holds the same ties, codes of
// sectors and ratings.
func TestKnoke(t *testing.T) {
	const folder = "../../datasets/"
	raw, err := os.ReadFile(folder + "convert/source/knokbur.dat")
	if err != nil {
		t.Fatal(err)
	}
	key, d := readText(t, string(raw))
	if key != "matrix-dat" || len(d.failures) > 0 || len(d.warnings) != 1 || len(d.fates) != 30 {
		t.Fatalf("%s:\n%s", key, printed(d))
	}
	if diff := cmp.Diff(rowsOfCSV(t, folder+"knoke/partnerships.csv", "source", "target", "relation", "directed"),
		rowsOfDraft(d, "partnerships", "source", "target", "relation", "directed")); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff(rowsOfCSV(t, folder+"knoke/organizations.csv", "id", "type", "influence"),
		rowsOfDraft(d, "organizations", "name", "sector", "RATING")); diff != "" {
		t.Error(diff)
	}
	if n := len(d.draft("partnerships").rows); n != 71 {
		t.Errorf("%d ties", n)
	}
}

// A cut or damaged copy is told, at any place of the cut.
func TestKnokeCut(t *testing.T) {
	raw, err := os.ReadFile("../../datasets/convert/source/knokbur.dat")
	if err != nil {
		t.Fatal(err)
	}
	text := string(raw)
	for i := range text {
		d := &document{}
		readStructure(context.Background(), text[:i], d)
		sound(t, d, countBreaks(text[:i])+1)
	}
}
