package main

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
	"github.com/spf13/pflag"
)

// choice is a flag with a fixed set of values.
type choice[T ~string] struct {
	value *T
	of    []T
}

// choiceOf returns a flag that sets value, at first to fallback, to one of the
// given values.
func choiceOf[T ~string](value *T, fallback T, of []T) *choice[T] {
	*value = fallback
	return &choice[T]{value: value, of: of}
}

func (c *choice[T]) String() string { return string(*c.value) }

// Type shows the values in the help.
func (c *choice[T]) Type() string { return c.join("|") }

func (c *choice[T]) join(separator string) string {
	names := make([]string, len(c.of))
	for i, v := range c.of {
		names[i] = string(v)
	}
	return strings.Join(names, separator)
}

func (c *choice[T]) Set(text string) error {
	if !slices.Contains(c.of, T(text)) {
		return &fault{message: textChoose.With(c.join(", "))}
	}
	*c.value = T(text)
	return nil
}

// list is a flag that takes several values, separated by semicolons or each
// with the flag again.
type list struct{ values *[]string }

func (l list) String() string { return strings.Join(*l.values, "; ") }

func (l list) Type() string { return "A;B" }

func (l list) Set(text string) error {
	for value := range strings.SplitSeq(text, ";") {
		if value = strings.Join(strings.Fields(value), " "); value != "" {
			*l.values = append(*l.values, value)
		}
	}
	return nil
}

// day is a flag that takes a date. A month or a year alone is its last day where
// end is true, and its first otherwise.
type day struct {
	date *graph.Date
	end  bool
}

func (d day) String() string { return d.date.String() }

func (d day) Type() string { return "2024-03-31" }

func (d day) Set(text string) error {
	date, ok := graph.ParseDate(text, d.end)
	if !ok {
		return &fault{message: textNoDate.With()}
	}
	*d.date = date
	return nil
}

// level is a flag that takes the number of parts of a path, or all.
type level struct{ parts *int }

func (v level) String() string {
	if *v.parts == 0 {
		return "all"
	}
	return strconv.Itoa(*v.parts)
}

func (v level) Type() string { return "N|all" }

func (v level) Set(text string) error {
	if text == "all" {
		*v.parts = 0
		return nil
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		return &fault{message: textNoLevel.With()}
	}
	*v.parts = n
	return nil
}

// flagMessage says what is wrong with a flag.
func flagMessage(err error) words.Message {
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		return textNoFlag.With(dashed(unknown.GetSpecifiedName()))
	case errors.As(err, &bare):
		return textBareFlag.With(dashed(bare.GetSpecifiedName()))
	case errors.As(err, &invalid):
		why := textNoNumber.With(invalid.GetFlag().Value.Type())
		var own *fault
		if errors.As(err, &own) {
			why = own.message
		}
		return textBadValue.With("--"+invalid.GetFlag().Name, invalid.GetValue(), why)
	}
	return textPlain.With(err.Error())
}

func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}
