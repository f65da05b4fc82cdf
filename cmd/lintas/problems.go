package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
	"github.com/spf13/cobra"
)

// The exit codes.
const (
	exitDone     = 0
	exitFailed   = 1
	exitUsage    = 2
	exitUnusable = 3
)

// mostProblems is how many problems are printed before the rest is counted.
const mostProblems = 20

// usageError says that the command line is wrong. It is printed with the line
// that shows the right use.
type usageError struct {
	message words.Message
	command *cobra.Command
}

func (e *usageError) Error() string { return e.message.String() }

func usage(cmd *cobra.Command, m words.Message) error { return &usageError{message: m, command: cmd} }

// dataError says that the data cannot be used: what is wrong with them, or with
// their place.
type dataError struct {
	message words.Message
	account *read.Account // whose problems are to be printed; may be nil
}

func (e *dataError) Error() string { return e.message.String() }

// fault is an error in both languages.
type fault struct {
	message words.Message
	cause   error
}

func (e *fault) Error() string { return e.message.String() }

func (e *fault) Unwrap() error { return e.cause }

// finish prints what the error says and returns the exit code.
func (p *program) finish(ctx context.Context, err error) int {
	var misused *usageError
	var data *dataError
	switch {
	case err == nil:
		return exitDone
	case ctx.Err() != nil:
		p.say(textStopped.With())
		return exitFailed
	case errors.As(err, &misused):
		p.say(misused.message)
		_, _ = fmt.Fprintln(p.err, textSeeHelp.With(misused.command.UseLine(), misused.command.CommandPath()).In(p.language))
		return exitUsage
	case errors.As(err, &data):
		if data.account != nil {
			printProblems(p.err, errorsOf(data.account), p.language)
		}
		p.say(data.message)
		return exitUnusable
	}
	var bilingual *fault
	if errors.As(err, &bilingual) {
		p.say(bilingual.message)
	} else {
		p.say(textPlain.With(err.Error()))
	}
	return exitFailed
}

// say prints a message on standard error.
func (p *program) say(m words.Message) {
	_, _ = fmt.Fprintln(p.err, "lintas: "+printable(m.In(p.language)))
}

// tell prints a line on standard error, unless --quiet is given.
func (p *program) tell(line string) {
	if !p.quiet {
		_, _ = fmt.Fprintln(p.err, printable(line))
	}
}

// problems are the first problems of an account and how many there are.
type problems struct {
	first []graph.Problem
	count int
}

// errorsOf returns the errors of an account.
func errorsOf(a *read.Account) problems {
	var all []graph.Problem
	for _, problem := range a.Problems {
		if problem.Severity == graph.Error {
			all = append(all, problem)
		}
	}
	return firstOf(all, 0)
}

// problemsOf returns errors and warnings, errors first.
func problemsOf(a *read.Account) problems {
	all := slices.Clone(a.Problems)
	slices.SortStableFunc(all, func(x, y graph.Problem) int {
		return strings.Compare(string(x.Severity), string(y.Severity))
	})
	return firstOf(all, a.Omitted)
}

func firstOf(all []graph.Problem, omitted int) problems {
	return problems{first: all[:min(len(all), mostProblems)], count: len(all) + omitted}
}

// printProblems prints one line a problem, and at last how many more there are.
func printProblems(w io.Writer, p problems, l words.Language) {
	for _, problem := range p.first {
		text := problem.Message.In(l)
		if problem.Severity == graph.Warning {
			text = textWarning.In(l) + text
		}
		_, _ = fmt.Fprintln(w, printable(problem.Where()+": "+text))
	}
	if rest := p.count - len(p.first); rest > 0 {
		_, _ = fmt.Fprintln(w, textMoreProblems.With(l.Count(rest)).In(l))
	}
}

// printable returns the text without characters that steer a terminal.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && r != '\t' && !unicode.IsPrint(r) && !unicode.IsSpace(r) && !unicode.Is(unicode.Cf, r) || r == '\r' {
			return '�'
		}
		return r
	}, text)
}
