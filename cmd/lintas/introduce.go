package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/scenario"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
	"github.com/spf13/cobra"
)

// introducing is what introduce is asked for.
type introducing struct {
	number, maxEach int
	between         string
	must, never     []string
	file            string
}

func newIntroduce(p *program) *cobra.Command {
	j := newJob()
	var i introducing
	cmd := &cobra.Command{
		Use:     "introduce DATA",
		Short:   textIntroduce.In(p.language),
		Long:    textIntroduceLong.In(p.language),
		Example: textIntroduceExample.In(p.language),
		Args:    exactly("DATA"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := j.check(cmd, args[0]); err != nil {
				return err
			}
			switch {
			case i.number < 1:
				return usage(cmd, textAtLeastOne.With("--number"))
			case i.maxEach < 0:
				return usage(cmd, textNegative.With("--max-each"))
			}
			return i.run(cmd, p, j)
		},
	}
	f := cmd.Flags()
	f.IntVarP(&i.number, "number", "n", 10, textFlagNumber.In(p.language))
	f.StringVar(&i.between, "between", "", textFlagBetween.In(p.language))
	f.StringArrayVar(&i.must, "must", nil, textFlagMust.In(p.language))
	f.StringArrayVar(&i.never, "never", nil, textFlagNever.In(p.language))
	f.IntVar(&i.maxEach, "max-each", 3, textFlagMaxEach.In(p.language))
	f.StringVarP(&i.file, "output", "o", "", textFlagIntroductions.In(p.language))
	j.addFlags(cmd, p.language)
	return cmd
}

// run finds the introductions and prints them, or writes them where a file is
// named.
func (i *introducing) run(cmd *cobra.Command, p *program, j *job) error {
	show := newProgress(p)
	defer show.done()
	data, err := j.prepare(cmd, p, show)
	if err != nil {
		return err
	}
	wishes, err := i.wishes(data.network)
	var refused *graph.Fault
	if errors.As(err, &refused) {
		return usage(cmd, textBadFilter.With("--"+refused.Field, refused.Message))
	} else if err != nil {
		return err
	}
	show.stage(textIntroducing)
	ctx := show.follow(cmd.Context())
	list, ok, err := scenario.Introductions(ctx, passes.New(ctx, data.network, j.options), wishes)
	if err != nil {
		return err
	}
	if !ok {
		return &fault{message: textTooLargeToIntroduce.With()}
	}
	show.done()
	if i.file != "" {
		return writeFile(i.file, p.out, scenario.IntroductionTable(data.network, list, data.language).WriteCSV)
	}
	_, err = io.WriteString(p.out, printable(introduced(list, data.network, p.language)))
	return err
}

// wishes returns what the flags ask for.
func (i *introducing) wishes(n *graph.Network) (scenario.Wishes, error) {
	w := scenario.Wishes{Number: i.number, MaxEach: i.maxEach}
	if i.between != "" {
		for part := range strings.SplitSeq(i.between, ",") {
			code, err := sectorOf(n, strings.TrimSpace(part))
			if err != nil {
				return w, err
			}
			w.Between = append(w.Between, code)
		}
		if len(w.Between) != 2 {
			return w, &graph.Fault{Field: "between", Message: textTwoSectors.With()}
		}
	}
	for _, value := range i.must {
		pair, err := partiesOf(n, "must", value)
		if err != nil {
			return w, err
		}
		if len(pair) != 2 || pair[0] == pair[1] {
			return w, &graph.Fault{Field: "must", Message: textPairNeeded.With(value)}
		}
		if _, tied := n.Ties(graph.Count).Symmetric(graph.Maximum).Between(pair[0], pair[1]); tied {
			return w, &graph.Fault{Field: "must", Message: textTiedAlready.With(value)}
		}
		w.Must = append(w.Must, [2]int{pair[0], pair[1]})
	}
	for _, value := range i.never {
		parts, err := partiesOf(n, "never", value)
		if err != nil {
			return w, err
		}
		switch len(parts) {
		case 1:
			w.Spared = append(w.Spared, parts[0])
		case 2:
			w.Never = append(w.Never, [2]int{parts[0], parts[1]})
		default:
			return w, &graph.Fault{Field: "never", Message: textPairNeeded.With(value)}
		}
	}
	return w, nil
}

// partiesOf returns the organizations that a flag names.
func partiesOf(n *graph.Network, flag, value string) ([]int, error) {
	var out []int
	for _, part := range parties(n, value) {
		i, err := n.Lookup(part)
		var refused *graph.Fault
		if errors.As(err, &refused) {
			return nil, &graph.Fault{Field: flag, Message: refused.Message}
		} else if err != nil {
			return nil, err
		}
		out = append(out, i)
	}
	return out, nil
}

// sectorOf returns the number of the sector with that key or label.
func sectorOf(n *graph.Network, text string) (int32, error) {
	var keys []string
	for k, s := range n.Sectors() {
		if strings.EqualFold(text, s.Key) || strings.EqualFold(text, s.Label.EN) || strings.EqualFold(text, s.Label.ID) {
			return int32(k), nil
		}
		keys = append(keys, s.Key)
	}
	return 0, &graph.Fault{Field: "between", Message: textNoSector.With(text, strings.Join(keys, ", "))}
}

// introduced says the introductions.
func introduced(list []scenario.Introduction, n *graph.Network, l words.Language) string {
	if len(list) == 0 {
		return textNoIntroductions.In(l) + "\n"
	}
	var b strings.Builder
	columns := tabwriter.NewWriter(&b, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(columns, textIntroduceHeader.In(l))
	for k := range list {
		i := &list[k]
		names := n.Organizations()[i.A].Label() + " – " + n.Organizations()[i.B].Label()
		_, _ = fmt.Fprintf(columns, "%s\t%s\t%s\t%s\t%s\t%s\n", l.Count(k+1), names, l.Number(i.Gain, 2), l.Number(i.Total, 2),
			l.Count(i.Saved), i.Why(n, l))
	}
	_ = columns.Flush() // into memory
	b.WriteString(textIntroduceRead.In(l) + "\n")
	return b.String()
}
