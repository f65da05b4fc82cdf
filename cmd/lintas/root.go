package main

import (
	"context"
	"io"
	"os"
	"strings"

	"example.org/lintas/graph/words"
	"example.org/lintas/graph/work"
	"github.com/inconshreveable/mousetrap"
	"github.com/spf13/cobra"
)

// program is what every command shares: the streams and the flags that concern
// none of its work.
type program struct {
	in       io.Reader
	out, err io.Writer
	language words.Language // of messages
	lang     string         // of files too, where --lang is given
	quiet    bool
	workers  int
}

// run executes the command line and returns the exit code.
func run(ctx context.Context, args []string, in io.Reader, out, err io.Writer) int {
	p := &program{in: in, out: out, err: err, language: messageLanguage(args, os.Getenv)}
	root := newRoot(p)
	root.SetArgs(args)
	return p.finish(ctx, root.ExecuteContext(ctx))
}

// newRoot returns the command with all its subcommands. Given data instead of a
// subcommand, it makes a report beside them.
func newRoot(p *program) *cobra.Command {
	// A file dropped on the program in Windows is no mistake.
	cobra.MousetrapHelpText = ""
	root := &cobra.Command{
		Use:                        "lintas DATA",
		Short:                      textRoot.In(p.language),
		Long:                       textRootLong.In(p.language),
		Version:                    version,
		Args:                       cobra.ArbitraryArgs,
		SuggestionsMinimumDistance: 2,
		SilenceErrors:              true,
		SilenceUsage:               true,
		CompletionOptions:          cobra.CompletionOptions{DisableDefaultCmd: true},
		PersistentPreRunE: func(cmd *cobra.Command, _ []string) error {
			if p.workers < 0 {
				return usage(cmd, textNegative.With("--workers"))
			}
			cmd.SetContext(work.WithWorkers(cmd.Context(), p.workers))
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error { return rootRun(cmd, p, args) },
	}
	root.SetIn(p.in)
	root.SetOut(p.out)
	root.SetErr(p.err)
	root.SetUsageTemplate(textUsageTemplate.In(p.language))
	root.SetHelpTemplate(helpTemplate)
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return usage(cmd, flagMessage(err)) })
	flags := root.PersistentFlags()
	flags.Var(choiceOf(&p.lang, "", languageNames()), "lang", textFlagLang.In(p.language))
	flags.BoolVar(&p.quiet, "quiet", false, textFlagQuiet.In(p.language))
	flags.IntVar(&p.workers, "workers", 0, textFlagWorkers.In(p.language))
	flags.SortFlags = false
	root.AddCommand(newReport(p), newMetrics(p), newMap(p), newCompare(p), newCheck(p), newConvert(p), newExplain(p), newInit(p),
		newDatasets(p), newNotices(p), newFormats(p), newLayout(p))
	root.AddCommand(newSimulate(p), newIntroduce(p))
	translateBuiltIn(root, p.language)
	return root
}

// rootRun makes a report beside the data that are dropped on the program.
func rootRun(cmd *cobra.Command, p *program, args []string) error {
	if len(args) == 0 && mousetrap.StartedByExplorer() {
		p.tell(textDropHere.In(p.language))
		return nil
	}
	if len(args) == 0 {
		return cmd.Help()
	}
	if !isData(args[0]) {
		if near := cmd.SuggestionsFor(args[0]); len(near) > 0 {
			return usage(cmd, textNearCommand.With(args[0], near[0]))
		}
		return usage(cmd, textNoCommand.With(args[0]))
	}
	if len(args) > 1 {
		return usage(cmd, textOneData.With(len(args)))
	}
	return droppedRun(cmd, p, args[0])
}

// translateBuiltIn puts cobra's own command and flags into the language.
func translateBuiltIn(root *cobra.Command, l words.Language) {
	root.InitDefaultHelpCmd()
	root.InitDefaultVersionFlag()
	root.Flags().Lookup("version").Usage = textFlagVersion.In(l)
	for _, c := range append(root.Commands(), root) {
		c.InitDefaultHelpFlag()
		c.Flags().Lookup("help").Usage = textFlagHelp.In(l)
		if c.Name() == "help" {
			c.Short = textHelp.In(l)
		}
		for _, sub := range c.Commands() {
			sub.InitDefaultHelpFlag()
			sub.Flags().Lookup("help").Usage = textFlagHelp.In(l)
		}
	}
}

// messageLanguage returns the language of messages: what --lang says, otherwise
// the environment, otherwise the system.
func messageLanguage(args []string, environment func(string) string) words.Language {
	for i, a := range args {
		value, ok := strings.CutPrefix(a, "--lang=")
		if a == "--lang" && i+1 < len(args) {
			value, ok = args[i+1], true
		}
		if l, known := words.Parse(value); ok && known {
			return l
		}
	}
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if value := environment(name); value != "" {
			l, _ := words.Parse(value)
			return l
		}
	}
	l, _ := words.Parse(systemLanguage())
	return l
}

func languageNames() []string {
	var names []string
	for _, l := range words.Languages {
		names = append(names, string(l))
	}
	return names
}

// fileLanguage returns the language of files: what --lang says, otherwise that
// of the data.
func (p *program) fileLanguage(data words.Language) words.Language {
	if p.lang != "" {
		return words.Language(p.lang)
	}
	if data == "" {
		return words.English
	}
	return data
}

// exactly returns a check that a command gets the named arguments and no more.
func exactly(names ...string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		switch {
		case len(args) < len(names):
			return usage(cmd, textMissingArgument.With(names[len(args)]))
		case len(args) > len(names):
			return usage(cmd, textExtraArgument.With(args[len(names)]))
		}
		return nil
	}
}
