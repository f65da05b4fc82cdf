package table

import (
	"fmt"
	"io"
	"math/rand/v2"
	"testing"
)

// counter counts what is written.
type counter struct{ n int64 }

func (c *counter) Write(p []byte) (int, error) {
	c.n += int64(len(p))
	return len(p), nil
}

// BenchmarkWriteCSV writes a table of measures.
func BenchmarkWriteCSV(b *testing.B) {
	const rows = 20000
	r := rand.New(rand.NewPCG(1, 1))
	ids, counts, measures := make([]string, rows), make([]int, rows), make([][]float64, 6)
	for i := range rows {
		ids[i], counts[i] = fmt.Sprintf("o%d", i), r.IntN(50)
	}
	t := Table{Name: "t", Columns: []Column{Texts("id", ids), Counts("degree", counts)}}
	for k := range measures {
		measures[k] = make([]float64, rows)
		for i := range rows {
			measures[k][i] = r.Float64()
		}
		t.Columns = append(t.Columns, Numbers(fmt.Sprintf("measure_%d", k), measures[k]))
	}
	var size counter
	if err := t.WriteCSV(&size); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(size.n)
	for b.Loop() {
		if err := t.WriteCSV(io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}
