package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"text/tabwriter"

	"example.org/lintas/datasets"
	"example.org/lintas/graph/words"
	"github.com/spf13/cobra"
)

func newDatasets(p *program) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "datasets",
		Short:   textDatasets.In(p.language),
		Long:    textDatasetsLong.In(p.language),
		Example: textDatasetsExample.In(p.language),
		Args:    exactly(),
		RunE:    func(*cobra.Command, []string) error { return listDatasets(p.out, p.language) },
	}
	cmd.AddCommand(&cobra.Command{
		Use:   "copy NAME DIR",
		Short: textDatasetsCopy.In(p.language),
		Args:  exactly("NAME", "DIR"),
		RunE: func(cmd *cobra.Command, args []string) error {
			data, err := datasets.Open(args[0])
			if err != nil {
				return usage(cmd, textPlain.With(err.Error()))
			}
			return copyDataset(p, data, args[1])
		},
	})
	return cmd
}

// listDatasets writes the name and the title of each embedded data set.
func listDatasets(w io.Writer, l words.Language) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	for _, d := range datasets.List() {
		title := words.Text{EN: d.Title, ID: d.TitleID}
		if _, err := fmt.Fprintf(table, "%s%s\t%s\n", datasetPrefix, d.Name, title.In(l)); err != nil {
			return err
		}
	}
	return table.Flush()
}

// copyDataset writes the tables of a data set into dir. It replaces no file:
// what is there may be somebody's work.
func copyDataset(p *program, data fs.FS, dir string) error {
	entries, err := fs.ReadDir(data, ".")
	if err != nil {
		return err
	}
	f, err := openFolder(dir)
	if err != nil {
		return err
	}
	defer f.discard()
	for _, entry := range entries {
		name := entry.Name()
		if _, err := os.Lstat(filepath.Join(dir, name)); err == nil {
			return &fault{message: textExists.With(filepath.Join(dir, name))}
		}
		content, err := fs.ReadFile(data, name)
		if err != nil {
			return err
		}
		write := func(w io.Writer) error {
			_, err := w.Write(content)
			return err
		}
		if err := f.create(name, write); err != nil {
			return err
		}
	}
	if err := f.commit(); err != nil {
		return err
	}
	p.tell(dir)
	return nil
}
