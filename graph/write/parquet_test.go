package write

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
	"testing"

	"example.org/lintas/graph/table"
	"github.com/google/go-cmp/cmp"
	"github.com/parquet-go/parquet-go"
)

// parquetOf returns the table as a Parquet file.
func parquetOf(t testing.TB, tab *table.Table) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := Parquet(&b, tab); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// readParquet returns the columns of a Parquet file with their types, and its
// cells; nil is null.
func readParquet(t testing.TB, content []byte) (columns []string, rows [][]any) {
	t.Helper()
	f, err := parquet.OpenFile(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		t.Fatal(err)
	}
	fields := f.Schema().Fields()
	for _, c := range fields {
		columns = append(columns, fmt.Sprintf("%s %s", c.Name(), c.Type()))
	}
	for _, group := range f.RowGroups() {
		reader := group.Rows()
		buffer := make([]parquet.Row, 64)
		for {
			n, err := reader.ReadRows(buffer)
			for _, row := range buffer[:n] {
				cells := make([]any, len(fields))
				for _, v := range row {
					switch {
					case v.IsNull():
					case v.Kind() == parquet.Boolean:
						cells[v.Column()] = v.Boolean()
					case v.Kind() == parquet.Int64:
						cells[v.Column()] = v.Int64()
					case v.Kind() == parquet.Double:
						cells[v.Column()] = v.Double()
					default:
						cells[v.Column()] = v.String()
					}
				}
				rows = append(rows, cells)
			}
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatal(err)
			}
		}
		if err := reader.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return columns, rows
}

func TestParquetTypes(t *testing.T) {
	tab := kinds()
	tab.Columns = append(tab.Columns, table.Decimals("exact", []string{"0.1", "", "2500000"}))
	columns, rows := readParquet(t, parquetOf(t, tab))
	want := []string{"name STRING", "number DOUBLE", "count INT(64,true)", "money STRING", "yes BOOLEAN", "exact DOUBLE"}
	if diff := cmp.Diff(want, columns); diff != "" {
		t.Error(diff)
	}
	cells := [][]any{
		{"plain", 0.5, int64(7), "1234.50", true, 0.1},
		{nil, nil, int64(-1), nil, false, nil},
		{"007", 0.333333333333, int64(math.MaxInt64), "12345678901234567.89", true, 2500000.0},
	}
	if diff := cmp.Diff(cells, rows); diff != "" {
		t.Error(diff)
	}
}

func TestParquetText(t *testing.T) {
	odd := append([]string{"\x00", "\xff"}, hostile...)
	tab := &table.Table{Name: "t"}
	for _, name := range odd {
		tab.Columns = append(tab.Columns, table.Texts(name, odd))
	}
	_, rows := readParquet(t, parquetOf(t, tab))
	for i, want := range odd {
		if want == "\xff" {
			want = "\ufffd"
		}
		if rows[i][0] != want || rows[i][len(odd)-1] != want {
			t.Errorf("%q is read as %q", want, rows[i][0])
		}
	}
}

// TestParquetRows wants every row of a table that needs several groups, an empty
// table with its columns, and the same bytes again.
func TestParquetRows(t *testing.T) {
	n := parquetRowGroup + parquetBatch + 1
	counts := make([]int, n)
	for i := range counts {
		counts[i] = i
	}
	long := &table.Table{Name: "long", Columns: []table.Column{table.Counts("n", counts)}}
	content := parquetOf(t, long)
	_, rows := readParquet(t, content)
	if len(rows) != n || rows[n-1][0] != int64(n-1) {
		t.Errorf("%d rows, want %d", len(rows), n)
	}
	if !bytes.Equal(content, parquetOf(t, long)) {
		t.Error("the bytes are others the second time")
	}
	columns, rows := readParquet(t, parquetOf(t, &table.Table{Name: "empty", Columns: []table.Column{table.Texts("a", nil)}}))
	if len(columns) != 1 || len(rows) != 0 {
		t.Errorf("an empty table has the columns %v and %d rows", columns, len(rows))
	}
}

type full struct{}

var errFull = errors.New("disk full")

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestFullDisk(t *testing.T) {
	if err := Parquet(full{}, kinds()); !errors.Is(err, errFull) {
		t.Errorf("Parquet: %v", err)
	}
	if err := Workbook(full{}, "en", []Sheet{{Name: "t", Table: kinds()}}); !errors.Is(err, errFull) {
		t.Errorf("workbook: %v", err)
	}
	twice := &table.Table{Name: "t", Columns: []table.Column{table.Texts("a", nil), table.Texts("a", nil)}}
	if err := Parquet(io.Discard, twice); err == nil {
		t.Error("two columns of one name")
	}
}
