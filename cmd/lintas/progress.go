package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"sync"
	"time"

	"example.org/lintas/graph/words"
	"example.org/lintas/graph/work"
	"golang.org/x/term"
)

// progress shows on a terminal what the program is at, and of what takes longer
// how fast it goes and how long it will take. Elsewhere it is silent.
type progress struct {
	out      io.Writer
	language words.Language
	now      func() time.Time

	mu    sync.Mutex
	name  string    // of the stage
	began time.Time // of the piece of work in it
	shown time.Time
}

const (
	// patience is how long a piece of work goes on before more than its name is
	// shown, and pause the time between two lines.
	patience = 2 * time.Second
	pause    = 200 * time.Millisecond

	clearLine = "\r\x1b[K"
)

// newProgress returns the progress of a command on standard error.
func newProgress(p *program) *progress {
	s := &progress{out: io.Discard, language: p.language, now: time.Now}
	if file, ok := p.err.(*os.File); ok && !p.quiet && term.IsTerminal(int(file.Fd())) {
		s.out = file
	}
	return s
}

// stage shows the name of what begins, and of what of it where that is said.
func (s *progress) stage(name words.Text, of ...string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.name = name.In(s.language)
	for _, part := range of {
		s.name += ": " + part
	}
	_, _ = fmt.Fprint(s.out, clearLine+s.name+" …")
}

// follow returns a context whose work is shown as it goes on.
func (s *progress) follow(ctx context.Context) context.Context {
	return work.WithProgress(ctx, s.advance)
}

func (s *progress) advance(p work.Progress) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now()
	if p.Done == 0 {
		s.began = now
	}
	spent := now.Sub(s.began)
	if spent < patience || now.Sub(s.shown) < pause {
		return
	}
	s.shown = now
	_, _ = fmt.Fprint(s.out, clearLine+s.name+" … "+s.far(p, spent))
}

// far says how far the work is, how fast it goes and how long it will take at
// that rate.
func (s *progress) far(p work.Progress, spent time.Duration) string {
	l := s.language
	rate := float64(p.Done) / spent.Seconds()
	left := time.Duration(float64(p.Total-p.Done) / rate * float64(time.Second)).Round(time.Second)
	told := l.Count(int(rate)) + "/s"
	if p.Bytes {
		told = l.Number(rate/1e6, 1) + " MB/s"
	}
	return textFar.With(l.Percent(float64(p.Done)/float64(p.Total)), told, clock(left)).In(l)
}

// clock returns a time as minutes and seconds, with hours where there are any.
func clock(d time.Duration) string {
	seconds := int(d / time.Second)
	if hours := seconds / 3600; hours > 0 {
		return fmt.Sprintf("%d:%02d:%02d", hours, seconds/60%60, seconds%60)
	}
	return fmt.Sprintf("%d:%02d", seconds/60, seconds%60)
}

// done clears the line.
func (s *progress) done() {
	s.mu.Lock()
	defer s.mu.Unlock()
	_, _ = fmt.Fprint(s.out, clearLine)
}
