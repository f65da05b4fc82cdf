package sheet

import (
	"bytes"
	"math"
	"strings"
	"testing"

	"gonum.org/v1/gonum/spatial/r2"
)

func sample(width float64) *Sheet {
	s := &Sheet{Width: width, Height: 200, Title: "a page"}
	s.Add(
		Disk{Center: r2.Vec{X: 50, Y: 50}, Radius: 10, Fill: Paint{Color: "#123456", Alpha: 0.5}},
		Polyline([]r2.Vec{{X: 1, Y: 2}, {X: 30, Y: 40}}, Pen{Paint: Solid("#654321"), Width: 2, Dash: []float64{4, 2}}),
		Group{Title: "one", Items: []Item{Text{At: r2.Vec{X: 10, Y: 20}, Size: 12, Color: "#000000", Value: "Words", Halo: 1}}},
	)
	return s
}

// Each page of a book is written as if it were alone, whatever state the one before
// it left.
func TestBookPages(t *testing.T) {
	alone := document([]*Sheet{sample(300)})
	book := document([]*Sheet{sample(300), sample(300), sample(120)})
	alone.SetCompression(false)
	book.SetCompression(false)
	var one, three bytes.Buffer
	if err := alone.Output(&one); err != nil {
		t.Fatal(err)
	}
	if err := book.Output(&three); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(three.String(), "/Type /Page\n"); n != 3 {
		t.Errorf("%d pages, want 3", n)
	}
	for _, command := range []string{"[4.00 2.00] 0.00 d", " gs\n", "Tj ET", " rg\n", "2.00 w\n"} {
		if got, want := strings.Count(three.String(), command), 3*strings.Count(one.String(), command); want == 0 || got < want {
			t.Errorf("%q stands %d times in three pages, want at least %d", command, got, want)
		}
	}
	var again bytes.Buffer
	if err := WriteBook(&again, sample(300), sample(300), sample(120)); err != nil {
		t.Fatal(err)
	}
	var same bytes.Buffer
	if err := WriteBook(&same, sample(300), sample(300), sample(120)); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(again.Bytes(), same.Bytes()) {
		t.Error("two runs differ")
	}
	if err := WriteBook(&again, sample(300), sample(math.NaN())); err == nil {
		t.Error("a page of no width was written")
	}
}

func TestWithin(t *testing.T) {
	s := sample(300)
	items := s.Within(r2.Vec{X: 100, Y: 10}, 0.5)
	disk, line, text := items[0].(Disk), items[1].(Path), items[2].(Group).Items[0].(Text)
	if disk.Center != (r2.Vec{X: 125, Y: 35}) || disk.Radius != 5 {
		t.Errorf("the disk is %v, %v", disk.Center, disk.Radius)
	}
	if line.Start != (r2.Vec{X: 100.5, Y: 11}) || line.Segments[0].To != (r2.Vec{X: 115, Y: 30}) || line.Pen.Width != 1 || line.Pen.Dash[0] != 2 {
		t.Errorf("the line is %+v", line)
	}
	if text.At != (r2.Vec{X: 105, Y: 20}) || text.Size != 6 || text.Halo != 0.5 {
		t.Errorf("the text is %+v", text)
	}
	if s.Items[1].(Path).Pen.Dash[0] != 4 || s.Items[1].(Path).Segments[0].To.X != 30 {
		t.Error("the sheet itself was changed")
	}
}
