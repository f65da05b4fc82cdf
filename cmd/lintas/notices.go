package main

import (
	"embed"
	"fmt"
	"io"
	"io/fs"

	"github.com/spf13/cobra"
)

//go:embed notices
var notices embed.FS

// aboutNotices is the notice that comes first.
const aboutNotices = "notices/ABOUT.txt"

func newNotices(p *program) *cobra.Command {
	return &cobra.Command{
		Use:   "notices",
		Short: textNotices.In(p.language),
		Args:  exactly(),
		RunE:  func(*cobra.Command, []string) error { return writeNotices(p.out) },
	}
}

// writeNotices writes what lintas contains of others, and then every license
// below the name of its file.
func writeNotices(w io.Writer) error {
	about, err := notices.ReadFile(aboutNotices)
	if err != nil {
		return err
	}
	if _, err := w.Write(about); err != nil {
		return err
	}
	return fs.WalkDir(notices, "notices", func(path string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || path == aboutNotices {
			return err
		}
		text, err := notices.ReadFile(path)
		if err != nil {
			return err
		}
		_, err = fmt.Fprintf(w, "\n======== %s ========\n\n%s", path, text)
		return err
	})
}
