// Convert writes the tables of the data sets ethiopia-3w and knoke from their sources, which are embedded in it, and
// prints the balance of rows of each. From the root of the module:
//
//	go run ./datasets/convert
//
// The tables in the repository are its output; a test of this package compares them byte by byte.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

func main() {
	out := flag.String("o", "datasets", "`folder` that holds the folders of the data sets")
	flag.Parse()
	if err := run(*out, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "convert:", err)
		os.Exit(1)
	}
}

// conversion is a data set's tables and the balance of its source's rows.
type conversion struct {
	dataset string
	tables  []table
	mapping []byte // from the names that the source writes to the organizations; nil where there is none
	balance string
}

func run(folder string, w io.Writer) error {
	for _, convert := range []func() (conversion, error){ethiopia, knoke} {
		c, err := convert()
		if err != nil {
			return err
		}
		for _, t := range c.tables {
			name := filepath.Join(folder, c.dataset, t.name)
			if err := os.WriteFile(name, t.bytes(), 0o644); err != nil {
				return err
			}
		}
		if c.mapping != nil {
			if err := os.WriteFile(filepath.Join(folder, c.dataset, "mapping.yaml"), c.mapping, 0o644); err != nil {
				return err
			}
		}
		fmt.Fprintf(w, "%s\n%s\n", c.dataset, c.balance)
	}
	return nil
}
