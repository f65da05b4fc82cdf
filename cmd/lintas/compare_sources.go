package main

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"example.org/lintas/graph"
	"github.com/spf13/cobra"
)

// source is where a snapshot comes from.
type source struct {
	data, label string
	at          graph.Date // at which it is in force; 0 is the data's own date
}

// sourcesOf returns the snapshots that the arguments name: several data, each at its
// own date or one of the dates given; one data at several dates; or a folder whose
// folders are named by year, month or day.
func sourcesOf(cmd *cobra.Command, args []string, dates []graph.Date) ([]source, error) {
	var out []source
	switch {
	case len(args) == 1 && len(dates) > 1:
		for _, d := range dates {
			out = append(out, source{data: args[0], label: d.String(), at: d})
		}
		slices.SortFunc(out, func(a, b source) int { return int(a.at - b.at) })
	case len(args) == 1:
		for _, name := range periodsIn(args[0]) {
			out = append(out, source{data: filepath.Join(args[0], name), label: name})
		}
		if len(out) < 2 {
			return nil, usage(cmd, textNeedTwo.With(args[0]))
		}
	case len(dates) > 0 && len(dates) != len(args):
		return nil, usage(cmd, textDatesForEach.With(len(dates), len(args)))
	default:
		for i, data := range args {
			s := source{data: data}
			if len(dates) > 0 {
				s.at = dates[i]
			}
			out = append(out, s)
		}
		name(out)
	}
	for i := 1; i < len(out); i++ {
		if out[i].data == out[i-1].data && out[i].at == out[i-1].at && out[i].at != 0 || out[i].data == standardInput && out[i-1].data == standardInput {
			return nil, usage(cmd, textSameTwice.With(out[i].label))
		}
	}
	return out, nil
}

// period is the name of a folder that holds the data of a year, a month or a day.
var period = regexp.MustCompile(`^\d{4}(-\d{2}(-\d{2})?)?$`)

// periodsIn returns the folders in a folder that are named by a period, in order.
func periodsIn(dir string) []string {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil
	}
	var out []string
	for _, e := range entries { // sorted by name
		if _, ok := graph.ParseDate(e.Name(), false); ok && e.IsDir() && period.MatchString(e.Name()) {
			out = append(out, e.Name())
		}
	}
	return out
}

// name gives the snapshots distinct labels: the names of their data without the
// ending, the folder before them where two are the same, and numbers as a last
// resort.
func name(sources []source) {
	bare := func(s source) string {
		label := strings.TrimPrefix(nameOfData(s.data), datasetPrefix)
		info, err := os.Stat(s.data)
		if ending := filepath.Ext(label); len(ending) < len(label) && !(err == nil && info.IsDir()) {
			label = strings.TrimSuffix(label, ending)
		}
		return label
	}
	inFolder := func(s source) string {
		if whole, err := filepath.Abs(s.data); err == nil && s.data != standardInput && !strings.HasPrefix(s.data, datasetPrefix) {
			return filepath.Base(filepath.Dir(whole)) + "/" + filepath.Base(whole)
		}
		return bare(s)
	}
	for _, called := range []func(source) string{bare, inFolder} {
		seen := map[string]bool{}
		for i := range sources {
			sources[i].label = called(sources[i])
			seen[sources[i].label] = true
		}
		if len(seen) == len(sources) {
			return
		}
	}
	for i := range sources {
		sources[i].label += " (" + strconv.Itoa(i+1) + ")"
		if at := sources[i].at; at != 0 {
			sources[i].label = bare(sources[i]) + " " + at.String()
		}
	}
}

// days is a flag that takes several dates, separated by commas or semicolons or each
// with the flag again. A month or a year alone is its last day.
type days struct{ dates *[]graph.Date }

func (d days) String() string {
	texts := make([]string, len(*d.dates))
	for i, date := range *d.dates {
		texts[i] = date.String()
	}
	return strings.Join(texts, "; ")
}

func (d days) Type() string { return "2024,2025" }

func (d days) Set(text string) error {
	for part := range strings.FieldsFuncSeq(text, func(r rune) bool { return r == ',' || r == ';' }) {
		var date graph.Date
		if err := (day{&date, true}).Set(strings.TrimSpace(part)); err != nil {
			return err
		}
		*d.dates = append(*d.dates, date)
	}
	return nil
}
