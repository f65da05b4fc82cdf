package main

import (
	"slices"
	"strings"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// job is what the commands that read data share: the data, and the flags that
// say how they are read, which part is kept, and how it is measured.
type job struct {
	data          string
	reading       read.Options
	filter        graph.Filter
	by            string
	options       passes.Options
	only          []string // the columns asked for; none is all
	also          []format // to write beside the tables
	timings       bool
	pdf           bool // the report is printed too
	mapping       fileName
	corrections   fileName // of organizations that were asked; a mapping too
	copresence    bool     // ties are of presence in the same cells
	anonymous     bool     // codes stand in place of names
	edition       edition
	edits         edits // of findings
	papers        papers
	title, source string
	given         [][2]string // the flags that were given, by name
}

// newJob returns a job as it is without flags.
func newJob() *job {
	return &job{by: "sector", options: passes.Defaults()}
}

// addFlags adds the flags of reading, keeping and measuring.
func (j *job) addFlags(cmd *cobra.Command, l words.Language) {
	f := cmd.Flags()
	f.SortFlags = false
	j.addReadingFlags(f, l)
	j.addFilterFlags(f, l)
	j.addMeasureFlags(f, l)
}

// encodings are the encodings of text that --encoding names.
var encodings = []string{"utf-8", "utf-16", "utf-16le", "utf-16be", "windows-1252"}

func (j *job) addReadingFlags(f *pflag.FlagSet, l words.Language) {
	f.Var(choiceOf(&j.reading.As, "", formatKeys()), "as", textFlagAs.In(l))
	f.Var(choiceOf(&j.reading.Encoding, "", encodings), "encoding", textFlagEncoding.In(l))
	f.BoolVar(&j.reading.Lenient, "lenient", false, textFlagLenient.In(l))
	f.BoolVar(&j.reading.AddMissing, "add-missing", false, textFlagAddMissing.In(l))
	f.BoolVar(&j.reading.Directed, "directed", false, textFlagDirected.In(l))
	f.Var(&j.mapping, "mapping", textFlagMapping.In(l))
	f.StringVar(&j.reading.Currency, "currency", "", textFlagCurrency.In(l))
}

func (j *job) addFilterFlags(f *pflag.FlagSet, l words.Language) {
	f.Var(day{&j.filter.At, true}, "at", textFlagAt.In(l))
	f.BoolVar(&j.filter.AllPeriods, "all-periods", false, textFlagAllPeriods.In(l))
	f.Var(day{&j.filter.Between.Start, false}, "since", textFlagSince.In(l))
	f.Var(day{&j.filter.Between.End, true}, "until", textFlagUntil.In(l))
	f.Var(list{&j.filter.Statuses}, "status", textFlagStatus.In(l))
	f.Var(list{&j.filter.Types}, "type", textFlagType.In(l))
	f.Var(list{&j.filter.Sectors}, "sector", textFlagSector.In(l))
	f.Var(list{&j.filter.Regions}, "region", textFlagRegion.In(l))
	f.Var(list{&j.filter.Relations}, "relation", textFlagRelation.In(l))
	f.StringVar(&j.by, "by", j.by, textFlagBy.In(l))
	f.BoolVar(&j.copresence, "copresence", false, textFlagCopresence.In(l))
}

// formatKeys are the formats that --as names.
func formatKeys() []string {
	var keys []string
	for _, f := range read.Formats() {
		keys = append(keys, f.Key)
	}
	return keys
}

func (j *job) addMeasureFlags(f *pflag.FlagSet, l words.Language) {
	o := &j.options
	f.Var(level{&o.ThemeLevel}, "theme-level", textFlagThemeLevel.In(l))
	f.Var(level{&o.PlaceLevel}, "place-level", textFlagPlaceLevel.In(l))
	f.Var(choiceOf(&o.Coordination, o.Coordination,
		[]passes.Coordination{passes.ByPartnership, passes.ByLead, passes.ByFunder, passes.ByForum}),
		"coordination", textFlagCoordination.In(l))
	f.Var(choiceOf(&o.Projection, o.Projection,
		[]graph.Projection{graph.Newman, graph.Count, graph.Jaccard, graph.Unprojected}),
		"projection", textFlagProjection.In(l))
	f.Var(choiceOf(&o.Symmetrize, o.Symmetrize, []graph.Rule{graph.Maximum, graph.Minimum, graph.Mean}),
		"symmetrize", textFlagSymmetrize.In(l))
	f.Float64Var(&o.OverlapMin, "overlap-min", o.OverlapMin, textFlagOverlapMin.In(l))
	f.IntVar(&o.Permutations, "permutations", o.Permutations, textFlagPermutations.In(l))
	f.IntVar(&o.Bands, "bands", o.Bands, textFlagBands.In(l))
	f.BoolVar(&o.Weighted, "weighted", o.Weighted, textFlagWeighted.In(l))
	f.BoolVar(&o.Exact, "exact", o.Exact, textFlagExact.In(l))
	f.Uint64Var(&o.Seed, "seed", o.Seed, textFlagSeed.In(l))
	f.BoolVar(&j.timings, "timings", false, textFlagTimings.In(l))
}

// addWordFlags adds the flags of what stands on maps and reports.
func (j *job) addWordFlags(f *pflag.FlagSet, l words.Language) {
	f.StringVar(&j.title, "title", "", textFlagTitle.In(l))
	f.StringVar(&j.source, "source", "", textFlagSource.In(l))
}

// silent are the flags that change no other file.
var silent = []string{"output", "pdf", "quiet", "timings", "workers"}

// check completes the job with the data's name and refuses flags that
// contradict one another.
func (j *job) check(cmd *cobra.Command, data string) error {
	j.data = data
	f := cmd.Flags()
	interval := f.Changed("since") || f.Changed("until")
	switch between := j.filter.Between; {
	case j.filter.AllPeriods && (interval || f.Changed("at")), interval && f.Changed("at"):
		return usage(cmd, textOnePeriod.With())
	case between.Start != 0 && between.End != 0 && between.End < between.Start:
		return usage(cmd, textEndBeforeStart.With(between.End.String(), between.Start.String()))
	case j.options.Permutations < 0:
		return usage(cmd, textNegative.With("--permutations"))
	case j.options.Bands < 0:
		return usage(cmd, textNegative.With("--bands"))
	case !(j.options.OverlapMin >= 0 && j.options.OverlapMin <= 1):
		return usage(cmd, textNoShare.With("--overlap-min"))
	}
	if err := j.checkOnly(cmd); err != nil {
		return err
	}
	f.Visit(func(flag *pflag.Flag) {
		if !slices.Contains(silent, flag.Name) {
			j.given = append(j.given, [2]string{flag.Name, flag.Value.String()})
		}
	})
	slices.SortFunc(j.given, func(a, b [2]string) int { return strings.Compare(a[0], b[0]) })
	return nil
}

// checkOnly refuses a column that no measure has.
func (j *job) checkOnly(cmd *cobra.Command) error {
	columns := analysis.Columns()
	for _, name := range j.only {
		if _, ok := analysis.Find(name); !ok {
			return usage(cmd, textNoMetric.With(name, nearest(name, columns)))
		}
	}
	return nil
}
