package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/write"
	"github.com/spf13/cobra"
)

func newConvert(p *program) *cobra.Command {
	j := newJob()
	var to format
	var file string
	var hxl bool
	cmd := &cobra.Command{
		Use:     "convert DATA -o FILE",
		Short:   textConvert.In(p.language),
		Long:    textConvertLong.In(p.language),
		Example: textConvertExample.In(p.language),
		Args:    exactly("DATA"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := j.check(cmd, args[0]); err != nil {
				return err
			}
			f, err := targetOf(cmd, to, file)
			if err != nil {
				return err
			}
			if hxl && f.Folder == nil {
				return usage(cmd, textOnlyTables.With("--hxl"))
			}
			flags := cmd.Flags()
			j.filter.AllPeriods = !flags.Changed("at") && !flags.Changed("since") && !flags.Changed("until")
			return convertRun(cmd, p, j, f, file, write.Options{HXL: hxl})
		},
	}
	cmd.Flags().StringVarP(&file, "output", "o", "", textFlagTarget.In(p.language))
	cmd.Flags().Var(anyFormat{choiceOf(&to, "", writable())}, "to", textFlagTo.In(p.language))
	cmd.Flags().BoolVar(&hxl, "hxl", false, textFlagHXL.In(p.language))
	cmd.Flags().SortFlags = false
	j.addReadingFlags(cmd.Flags(), p.language)
	j.addFilterFlags(cmd.Flags(), p.language)
	cmd.Flags().Lookup("at").Usage = textFlagAtAll.In(p.language)
	cmd.Flags().Lookup("status").Usage = textFlagStatusAll.In(p.language)
	return cmd
}

// anyFormat is the flag of one of many formats, which the help names elsewhere.
type anyFormat struct{ *choice[format] }

func (anyFormat) Type() string { return "FORMAT" }

// writable are the formats that --to names.
func writable() []format {
	var keys []format
	for _, f := range write.Formats() {
		keys = append(keys, format(f.Key))
	}
	return keys
}

// targetOf returns the format that --to names or else the name of the file or
// folder means. Names that do not fit the format are a *usageError.
func targetOf(cmd *cobra.Command, to format, file string) (write.Format, error) {
	f, named := write.Find(string(to))
	meant, known := write.ByName(file)
	switch folder := isFolderName(file); {
	case file == "":
		return f, usage(cmd, textNeedTarget.With())
	case file == standardInput && !named:
		return f, usage(cmd, textNeedFormat.With(endingsOfFormats()))
	case file == standardInput && f.Folder != nil, f.Folder != nil && known && !folder:
		return f, usage(cmd, textFormatFolder.With(f.Key))
	case folder && named && f.Folder == nil:
		return f, usage(cmd, textFormatFile.With(f.Key))
	case named:
		return f, nil
	case folder:
		f, _ = write.Find(string(tablesFormat))
		return f, nil
	case !known:
		return f, usage(cmd, textNoTarget.With(filepath.Base(file), endingsOfFormats()))
	}
	return meant, nil
}

// isFolderName reports whether the name ends as that of a folder or is one's.
func isFolderName(name string) bool {
	if strings.HasSuffix(name, "/") || strings.HasSuffix(name, string(filepath.Separator)) {
		return true
	}
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}

// endingsOfFormats lists the endings that mean a format.
func endingsOfFormats() string {
	var all []string
	for _, f := range write.Formats() {
		for _, ending := range f.Endings {
			if !slices.Contains(all, ending) {
				all = append(all, ending)
			}
		}
	}
	return strings.Join(all, ", ")
}

// convertRun reads the data and writes them to the file or folder.
func convertRun(cmd *cobra.Command, p *program, j *job, f write.Format, file string, opt write.Options) error {
	show := newProgress(p)
	defer show.done()
	data, err := j.prepare(cmd, p, show)
	if err != nil {
		return err
	}
	show.stage(textWriting)
	if f.Folder != nil {
		err = writeTables(file, f.Folder(data.network, opt))
	} else {
		err = writeFile(file, p.out, func(w io.Writer) error { return writeFormat(w, f, data.network, opt) })
	}
	if err != nil {
		return err
	}
	show.done()
	if file != standardInput {
		p.tell(file)
	}
	if partnerships, activities := notInForce(data.network); partnerships+activities > 0 && f.Key != "lintas-json" {
		p.tell(textAllWritten.With(p.language.Count(partnerships), p.language.Count(activities)).In(p.language))
	}
	if warnings := len(data.account.Problems) + data.account.Omitted; warnings > 0 {
		p.tell(textWarned.With(p.language.Count(warnings)).In(p.language))
	}
	return nil
}

// notInForce counts what is not in force at the data's date, which formats of
// other programs do not carry.
func notInForce(n *graph.Network) (partnerships, activities int) {
	_, left, err := graph.Keep(n, graph.Filter{})
	if err != nil {
		return 0, 0
	}
	return left.InForce()
}

// writeFormat writes the network in a format of one file. A network that the
// format cannot hold is a *fault.
func writeFormat(w io.Writer, f write.Format, n *graph.Network, opt write.Options) error {
	err := f.Write(w, n, opt)
	var refused *write.Error
	if errors.As(err, &refused) {
		return &fault{message: refused.Message, cause: err}
	}
	return err
}

// writeTables writes tables into a folder. It replaces no table: what is there may
// be somebody's work, and tables of two runs would be read as one.
func writeTables(dir string, files []write.File) error {
	for _, t := range read.Tables() {
		for _, name := range append([]string{t.Name, t.Indonesian}, t.Other...) {
			path := filepath.Join(dir, name+".csv")
			if _, err := os.Lstat(path); err == nil {
				return &fault{message: textExists.With(path)}
			}
		}
	}
	f, err := openFolder(dir)
	if err != nil {
		return err
	}
	defer f.discard()
	for _, file := range files {
		if err := f.create(file.Name, file.Write); err != nil {
			return err
		}
	}
	return f.commit()
}
