package read_test

import (
	"context"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
)

// endless is a reader of a gigabyte without a line break, which counts how much
// of it was asked for.
type endless struct{ read int }

func (e *endless) Read(p []byte) (int, error) {
	if e.read >= 1<<30 {
		return 0, io.EOF
	}
	for i := range p {
		p[i] = 'x'
	}
	e.read += len(p)
	return len(p), nil
}

func TestGigabyteLine(t *testing.T) {
	rest := &endless{}
	n, a, err := read.Single(context.Background(), "x.csv", io.MultiReader(strings.NewReader("source,target\na,b\n"), rest), read.Options{})
	check(t, n, a, err)
	equal(t, problems(a), "error x.csv:3:1: this line is longer than 16 MB, so this is not a table of text; export it again as CSV\n")
	if rest.read > 20<<20 {
		t.Errorf("%d bytes of the line were read", rest.read)
	}
}

func TestLongField(t *testing.T) {
	long := strings.Repeat("x", 1<<20+1)
	_, a := single(t, "x.csv", "source,target\na,"+long+"\na,\""+long+"\"\nb,c\n", read.Options{})
	equal(t, problems(a), "error x.csv:2:3: this field is longer than 1 MB; shorten it, or close the quotes before it\n"+
		"error x.csv:3:3: this field is longer than 1 MB; shorten it, or close the quotes before it\n")
}

func TestManyFields(t *testing.T) {
	_, a := single(t, "x.csv", "source,target\n"+strings.Repeat(",", 20000)+"\nb,c\n", read.Options{})
	equal(t, problems(a), "error x.csv:2:1: this row is longer than 16 MB or has more than 16384 fields; the file is damaged or is no table\n")
}

// Many quotes that are never closed must take no more time than the file is
// long.
func TestManyOpenQuotes(t *testing.T) {
	var text strings.Builder
	text.WriteString("source,target\n")
	for i := range 100000 {
		fmt.Fprintf(&text, "a%d,\"b\n", i)
	}
	start := time.Now()
	_, a := single(t, "x.csv", text.String(), read.Options{})
	if a.Files[0].Rejected != 100000 || len(a.Problems) != 5000 || a.Omitted != 95000 {
		t.Errorf("%d rejected, %d problems and %d omitted", a.Files[0].Rejected, len(a.Problems), a.Omitted)
	}
	if spent := time.Since(start); spent > 20*time.Second {
		t.Errorf("reading took %v", spent)
	}
}

// An error beyond the problems that are kept still makes the data unusable.
func TestProblemsBeyondTheCap(t *testing.T) {
	var text strings.Builder
	text.WriteString("source,target,strength\n")
	for range 6000 {
		text.WriteString("a,a,1\n")
	}
	text.WriteString("a,b,x\n")
	_, a := single(t, "x.csv", text.String(), read.Options{})
	if a.Omitted != 1000 || a.Problems[len(a.Problems)-1].Severity != graph.Error {
		t.Errorf("%d omitted, last problem %v", a.Omitted, a.Problems[len(a.Problems)-1])
	}
}

func TestDamagedReader(t *testing.T) {
	r := io.MultiReader(strings.NewReader("source,target\na,b\n"), failing{})
	n, a, err := read.Single(context.Background(), "x.csv", r, read.Options{})
	check(t, n, a, err)
	equal(t, problems(a), "error x.csv: the file cannot be read: unexpected EOF\n")
}

type failing struct{}

func (failing) Read([]byte) (int, error) { return 0, io.ErrUnexpectedEOF }
