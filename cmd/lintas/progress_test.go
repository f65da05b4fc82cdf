package main

import (
	"strings"
	"testing"
	"time"

	"example.org/lintas/graph/words"
	"example.org/lintas/graph/work"
)

// TestProgressLines wants a stage to be named at once, and work of more than two
// seconds to say how far it is, its rate and the time left, in either language.
func TestProgressLines(t *testing.T) {
	for _, c := range []struct {
		language words.Language
		bytes    bool
		want     string
	}{
		{words.English, false, "measuring: Betweenness … 25% · 1,000/s · 0:09 left"},
		{words.Indonesian, false, "mengukur: Betweenness … 25% · 1.000/s · sisa 0:09"},
		{words.English, true, "measuring: Betweenness … 25% · 0.0 MB/s · 0:09 left"},
	} {
		var out strings.Builder
		now := time.Unix(0, 0)
		s := &progress{out: &out, language: c.language, now: func() time.Time { return now }}
		s.stage(textMeasuring, "Betweenness")
		tell := func(done int) { s.advance(work.Progress{Done: done, Total: 12000, Bytes: c.bytes}) }
		tell(0)
		now = now.Add(time.Second)
		tell(1000)
		if strings.Contains(out.String(), "%") {
			t.Errorf("more than the name after a second: %q", out.String())
		}
		now = now.Add(2 * time.Second)
		tell(3000)
		tell(3001) // at the same moment: not shown
		if !strings.HasSuffix(out.String(), clearLine+c.want) {
			t.Errorf("%q, want %q at the end", out.String(), c.want)
		}
	}
}

func TestClock(t *testing.T) {
	for d, want := range map[time.Duration]string{0: "0:00", 59 * time.Second: "0:59", 61 * time.Second: "1:01", 3725 * time.Second: "1:02:05"} {
		if got := clock(d); got != want {
			t.Errorf("%v: %s, want %s", d, got, want)
		}
	}
}
