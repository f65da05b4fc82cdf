package report

import (
	"context"
	"math"

	"example.org/lintas/analysis/scenario"
)

const (
	introductionRows = 10
	introducedEach   = 3 // introductions of one organization
	leavingRows      = 10
	// mostIntroduced and mostRanked keep the report quick: the commands go farther.
	// They are of organizations, and of scenario.LeavingCost.
	mostIntroduced = 2000
	mostRanked     = 5e7
)

// outlook is what could be: whom to introduce and, for the team, whose leaving
// takes most.
type outlook struct {
	introductions []scenario.Introduction
	leaving       []scenario.Leaving
	// large is whether the network is too large to look for either here.
	large bool
}

// outlookOf looks ahead once for both languages.
func outlookOf(in Input) (outlook, error) {
	var o outlook
	d := in.Result.Data
	// No partnership that could begin or end, or none recorded to begin from.
	if in.Result.Network.IsCopresent() || len(d.Flat.All()) == 0 {
		return o, nil
	}
	ctx := context.Background()
	var err error
	if o.large = d.Flat.Len() > mostIntroduced; !o.large {
		o.introductions, _, err = scenario.Introductions(ctx, d, scenario.Wishes{Number: introductionRows, MaxEach: introducedEach})
	}
	if err != nil || !in.Team {
		return o, err
	}
	if scenario.LeavingCost(d.Flat) > mostRanked {
		o.large = true
		return o, nil
	}
	o.leaving, err = scenario.Leavings(ctx, d)
	return o, err
}

// whatIf is what the page shows of it.
type whatIf struct {
	Introductions []introductionRow
	Total         string
	Leaving       []leavingRow
	Large         bool
}

type introductionRow struct {
	A, B            who
	Gain, Load, Why string
}

type leavingRow struct {
	who
	Loss, Pairs, Work, Headless, Ended string
}

// whatIf returns the introductions and whose leaving takes most; nil where there is
// nothing to say.
func (v *view) whatIf() *whatIf {
	w := &whatIf{Large: v.outlook.large}
	for i := range v.outlook.introductions {
		x := &v.outlook.introductions[i]
		w.Introductions = append(w.Introductions, introductionRow{
			A: v.who(x.A), B: v.who(x.B), Gain: v.l.Number(x.Gain, 1), Load: v.l.Count(x.Saved), Why: x.Why(v.Result.Network, v.l),
		})
		w.Total = v.l.Number(x.Total, 1)
	}
	for i := range v.outlook.leaving[:min(len(v.outlook.leaving), leavingRows)] {
		x := &v.outlook.leaving[i]
		if !(x.Loss > 0) && x.Gaps+x.Sole+x.WithoutLead+x.WithoutFunder+x.Ended == 0 {
			break
		}
		loss := "–"
		if !math.IsNaN(x.Loss) {
			loss = v.l.Number(100*x.Loss, 1) + "%"
		}
		w.Leaving = append(w.Leaving, leavingRow{
			who: v.who(x.Organizations[0]), Loss: loss, Pairs: v.l.Count(int(x.Pairs)), Work: v.l.Count(x.Gaps + x.Sole),
			Headless: v.l.Count(x.WithoutLead + x.WithoutFunder), Ended: v.l.Count(x.Ended),
		})
	}
	if len(w.Introductions)+len(w.Leaving) == 0 && !w.Large {
		return nil
	}
	return w
}
