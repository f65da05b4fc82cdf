package governance

import (
	"math"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// What an indicator rests on.
const (
	Measured = "measured"
	Proxy    = "proxy" // something that is recorded stands for what is not
	Absent   = "not in your data"
)

// Indicator describes one thing that partnerships promise or put at risk.
type Indicator struct {
	ID string
	// Groups are definition, promise or danger, and Subjects what it is about
	// there; most have one of each.
	Groups, Subjects []string
	Label, Caution   words.Text
	// Column is the column that brings it where it is not measured.
	Column string
	of     func(*evidence) told
	// network says that it is of the whole network, not of the partnerships of a
	// type.
	network bool
	// number says that its value is no share.
	number bool
	// sectors says that it compares sectors, which most ties must have on record.
	sectors bool
}

// Share reports whether the indicator's value is a share, to be shown as a
// percentage.
func (i *Indicator) Share() bool { return !i.number }

// Indicators returns the indicators in order: the definition of a partnership,
// then its promises, then its dangers.
func Indicators() []Indicator {
	var out []Indicator
	for _, part := range [][]Indicator{definition, promises, sustainability, dangers, leadership} {
		out = append(out, part...)
	}
	return out
}

// told is what the data say about an indicator. The zero value is that they do not
// record it.
type told struct {
	basis  string
	figure chance.Figure
	unit   string // what the figure's N counts
	say    words.Message
}

// evidence is what indicators are made of: partnerships and the ties that they
// make.
type evidence struct {
	*register
	records []*record
	// all is the number of partnerships, bare pairs among them.
	all     int
	answers *registry.Answers // of the whole run
	kind    string            // the type of the partnerships; empty for all
	// ties are without direction.
	ties *graph.Ties
}

// tied reports whether any tie is recorded: a list of who does what says nothing of
// who works with whom.
func (e *evidence) tied() bool { return len(e.ties.All()) > 0 }

// leastKnown is the share of ties with both sectors known below which nothing is
// said by sector.
const leastKnown = 0.7

// tell returns what the data say about the indicator.
func (i *Indicator) tell(e *evidence) told {
	t := i.of(e)
	if known, ok := e.answers.Figure("share_known_sector"); i.sectors && ok && known.Value < leastKnown {
		return told{Absent, chance.Bare(math.NaN(), 0), "", sayLittle.With(i.Label, i.Column)}
	}
	if t.basis == "" || math.IsNaN(t.figure.Value) {
		nothing := chance.Bare(math.NaN(), 0)
		return told{Absent, nothing, "", sayAbsent.With(i.Label, i.Column)}
	}
	return t
}

// measured returns what is said of a value that rests on n units.
func measured(value float64, n int, unit string, say words.Message) told {
	return told{Measured, chance.Bare(value, n), unit, say}
}

// share returns what is said of k of n units, with the share as its value.
func share(k, n int, unit string, say words.Text, more ...any) told {
	if n == 0 {
		return told{}
	}
	part := float64(k) / float64(n)
	return measured(part, n, unit, say.With(append([]any{count(k), count(n), percent(part)}, more...)...))
}

// proxy returns the same as a stand-in.
func (t told) proxy() told {
	if t.basis != "" {
		t.basis = Proxy
	}
	return t
}

// figure returns a row of network.csv; false where it is not defined, or the view
// is not of the network.
func (e *evidence) figure(name string) (chance.Figure, bool) {
	f, ok := e.answers.Figure(name)
	return f, ok && e.kind == "" && !math.IsNaN(f.Value)
}

// sum adds what is counted in each record.
func (e *evidence) sum(of func(*record) int) int {
	total := 0
	for _, p := range e.records {
		total += of(p)
	}
	return total
}

// count counts the records of which something holds.
func (e *evidence) count(holds func(*record) bool) int {
	return e.sum(func(p *record) int {
		if holds(p) {
			return 1
		}
		return 0
	})
}

// text returns what each language makes of a value.
func text(of func(words.Language) string) words.Text {
	return words.Text{EN: of(words.English), ID: of(words.Indonesian)}
}

func count(n int) words.Text { return text(func(l words.Language) string { return l.Count(n) }) }

// unlessNone returns a clause about a number; nothing where it is 0.
func unlessNone(n int, clause words.Text) words.Message {
	if n == 0 {
		return words.Message{}
	}
	return clause.With(count(n))
}

func percent(x float64) words.Text {
	return text(func(l words.Language) string { return l.Percent(x) })
}

// number writes a value with two decimals, and without where it is a whole one.
func number(x float64) words.Text {
	decimals := 2
	if x == math.Trunc(x) || math.Abs(x) >= 100 {
		decimals = 0
	}
	return text(func(l words.Language) string { return l.Number(x, decimals) })
}

func day(d graph.Date) words.Text {
	return text(func(l words.Language) string { return l.Date(d.Split()) })
}

// against says where a figure lies beside what chance gives, each looked at alone;
// nothing where that was not computed.
func against(f chance.Figure, as func(float64) words.Text) words.Message {
	switch {
	case math.IsNaN(f.Expected) && math.IsNaN(f.Low):
		return words.Message{}
	case math.IsNaN(f.Low):
		return sayExpected.With(as(f.Expected))
	case f.Value > f.High:
		return sayMore.With(as(f.Expected), as(f.Low), as(f.High))
	case f.Value < f.Low:
		return sayLess.With(as(f.Expected), as(f.Low), as(f.High))
	}
	return sayChance.With(as(f.Expected), as(f.Low), as(f.High))
}
