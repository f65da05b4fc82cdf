//go:build replicate

package write

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
	"github.com/google/go-cmp/cmp"
)

// printed runs a program and returns the JSON that it prints.
func printed(t *testing.T, needs, dir, program string, args ...string) any {
	t.Helper()
	cmd := exec.Command(program, args...)
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "LC_ALL=C.UTF-8")
	var problems bytes.Buffer
	cmd.Stderr = &problems
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%s cannot run here, install what it needs: %s\n%v\n%s", program, needs, err, problems.String())
	}
	var value any
	if err := json.Unmarshal(out, &value); err != nil {
		t.Fatalf("%v in %s", err, out)
	}
	return value
}

// file writes a file for a program to read.
func file(t *testing.T, dir, name string, content []byte) string {
	t.Helper()
	path := filepath.Join(dir, name)
	if err := os.WriteFile(path, content, 0o666); err != nil {
		t.Fatal(err)
	}
	return path
}

// openpyxl prints what it finds in a workbook.
const openpyxl = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
print(json.dumps([{
    "sheet": s.title, "frozen": s.freeze_panes, "filter": s.auto_filter.ref, "state": s.sheet_state,
    "bold": s["A1"].font.b, "lists": [v.formula1 for v in s.data_validations.dataValidation],
    "cells": [[[c.data_type, c.value] for c in row] for row in s.iter_rows()],
} for s in book]))
`

func TestIndependentOpenpyxl(t *testing.T) {
	var texts []string
	for _, text := range hostile {
		// It leaves escaped characters escaped, where spreadsheets do not.
		if !strings.Contains(text, "_x") {
			texts = append(texts, text)
		}
	}
	strange := &table.Table{Name: "strange", Columns: []table.Column{table.Texts("=text", texts)}}
	dir := t.TempDir()
	book := file(t, dir, "book.xlsx", written(t, words.English,
		Sheet{Name: "kinds", Table: kinds(), Looks: []Look{{Choices: []string{"a", "b"}}, {Choices: []string{"c,d"}}}},
		Sheet{Name: "strange", Table: strange}))
	rows := []any{[]any{[]any{"s", "=text"}}}
	for _, text := range texts {
		rows = append(rows, []any{[]any{"s", text}})
	}
	// An empty cell is a number that is not there.
	empty := []any{"n", nil}
	want := []any{
		map[string]any{"sheet": "kinds", "frozen": "A2", "filter": "$A$1:$E$4", "state": "visible", "bold": true,
			"lists": []any{`"a,b"`, "'lists'!$A$1:$A$1"}, "cells": []any{
				[]any{[]any{"s", "name"}, []any{"s", "number"}, []any{"s", "count"}, []any{"s", "money"}, []any{"s", "yes"}},
				[]any{[]any{"s", "plain"}, []any{"n", 0.5}, []any{"n", 7.0}, []any{"n", 1234.5}, []any{"b", true}},
				[]any{empty, empty, []any{"n", -1.0}, empty, []any{"b", false}},
				[]any{[]any{"s", "007"}, []any{"n", 0.333333333333}, []any{"s", "9223372036854775807"}, []any{"s", "12345678901234567.89"}, []any{"b", true}},
			}},
		map[string]any{"sheet": "strange", "frozen": "A2", "filter": "$A$1:$A$" + strconv.Itoa(len(texts)+1), "state": "visible", "bold": true,
			"lists": []any{}, "cells": rows},
		map[string]any{"sheet": "lists", "frozen": nil, "filter": nil, "state": "hidden", "bold": false, "lists": []any{},
			"cells": []any{[]any{[]any{"s", "c,d"}}}},
	}
	got := printed(t, "apt-get install -y python3-openpyxl", dir, "/usr/bin/python3", "-c", openpyxl, book)
	if diff := cmp.Diff(any(want), got); diff != "" {
		t.Error(diff)
	}
}

// hyparquet prints the types and the rows of a Parquet file.
const hyparquet = `
import { readFileSync } from 'node:fs'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
const bytes = readFileSync(process.argv[2])
const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
const types = parquetMetadata(file).schema.slice(1).map(c => [c.name, c.type, c.converted_type ?? '', c.repetition_type])
const rows = await parquetReadObjects({ file })
console.log(JSON.stringify({ types, rows: rows.map(r => Object.values(r)) }, (_, v) => typeof v === 'bigint' ? v.toString() : v ?? null))
`

// modules is the variable that names the folder in which npm installed hyparquet.
const modules = "LINTAS_NODE"

func TestIndependentHyparquet(t *testing.T) {
	dir := os.Getenv(modules)
	if dir == "" {
		t.Fatalf("npm install --prefix DIR hyparquet, and set %s to DIR", modules)
	}
	script := file(t, dir, "read.mjs", []byte(hyparquet))
	tab := kinds()
	for i := range tab.Columns {
		if tab.Columns[i].Name == "name" {
			tab.Columns[i] = table.Texts("name", []string{"=1+1", "", "Ünïcödé 😀"})
		}
	}
	path := file(t, t.TempDir(), "kinds.parquet", parquetOf(t, tab))
	want := map[string]any{
		"types": []any{[]any{"name", "BYTE_ARRAY", "UTF8", "OPTIONAL"}, []any{"number", "DOUBLE", "", "OPTIONAL"},
			[]any{"count", "INT64", "INT_64", "REQUIRED"}, []any{"money", "BYTE_ARRAY", "UTF8", "OPTIONAL"}, []any{"yes", "BOOLEAN", "", "REQUIRED"}},
		"rows": []any{
			[]any{"=1+1", 0.5, "7", "1234.50", true},
			[]any{nil, nil, "-1", nil, false},
			[]any{"Ünïcödé 😀", 0.333333333333, "9223372036854775807", "12345678901234567.89", true},
		},
	}
	got := printed(t, "npm install hyparquet", dir, "node", script, path)
	if diff := cmp.Diff(any(want), got); diff != "" {
		t.Error(diff)
	}
}
