package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
	"example.org/lintas/graph/write"
	"github.com/spf13/cobra"
)

// format is a way to write a network that --to and --also name.
type format string

// tablesFormat is what a folder without --to means.
const tablesFormat format = "csv"

// newFormats returns the help about formats: `lintas help formats`.
func newFormats(p *program) *cobra.Command {
	cmd := &cobra.Command{Use: "formats", Short: textFormats.In(p.language)}
	cmd.SetHelpFunc(func(*cobra.Command, []string) {
		// There is nobody to tell where standard output is closed.
		_ = listFormats(p.out, p.language)
	})
	return cmd
}

// listFormats writes the formats that can be read and those that can be written,
// with what each holds.
func listFormats(w io.Writer, l words.Language) error {
	table := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	line := func(cells ...string) {
		// What goes wrong is said by Flush.
		_, _ = fmt.Fprintln(table, strings.TrimRight("  "+strings.Join(cells, "\t"), "\t"))
	}
	_, _ = fmt.Fprintln(table, textFormatsRead.In(l))
	for _, f := range read.Formats() {
		line(f.Key, strings.Join(f.Endings, " "), f.Title.In(l))
	}
	_, _ = fmt.Fprintln(table, "\n"+textFormatsWritten.In(l))
	for _, f := range write.Formats() {
		endings := strings.Join(f.Endings, " ")
		if f.Folder != nil {
			endings = textFolderEnding.In(l)
		}
		line(f.Key, endings, f.Title.In(l), f.Holds.In(l))
	}
	_, _ = fmt.Fprintln(table, "\n"+textFormatsNote.In(l))
	return table.Flush()
}
