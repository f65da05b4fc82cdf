package main

import (
	"bytes"
	"compress/gzip"
	"embed"
	"encoding/csv"
	"fmt"
	"io"
	"slices"
	"strings"
)

//go:embed source ethiopia_organizations.csv
var sources embed.FS

// table is one file of a data set: a header and its rows.
type table struct {
	name   string
	header []string
	rows   [][]string
}

// bytes returns the table as CSV: UTF-8, commas, line feeds.
func (t table) bytes() []byte {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	// A bytes.Buffer takes every write, so there is no error to look at.
	_ = w.Write(t.header)
	_ = w.WriteAll(t.rows)
	return b.Bytes()
}

// sortRows orders the rows by their cells, from the first column to the last.
func (t table) sortRows() {
	slices.SortFunc(t.rows, slices.Compare)
}

// readTable returns the cells of an embedded CSV file, unzipped if its name ends in .gz, with white space trimmed
// and each run of it made one space. The header must be as given.
func readTable(name string, header ...string) ([][]string, error) {
	f, err := sources.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(name, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	rows, err := csv.NewReader(r).ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	if len(rows) == 0 || !slices.Equal(rows[0], header) {
		return nil, fmt.Errorf("%s:1: the header is not %q; convert the source's columns first", name, header)
	}
	for _, row := range rows {
		for i, cell := range row {
			row[i] = strings.Join(strings.Fields(cell), " ")
		}
	}
	return rows[1:], nil
}
