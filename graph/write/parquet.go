package write

import (
	"io"
	"math"
	"reflect"
	"strings"

	"example.org/lintas/graph/table"
	"github.com/parquet-go/parquet-go"
)

const (
	parquetRowGroup = 100_000 // rows that are held back before they are written
	parquetBatch    = 256     // rows that are handed over at once
)

// Parquet writes the table as a Parquet file, which holds one table: text as
// strings, numbers as doubles of 12 significant digits as in CSV, whole numbers
// as 64-bit integers, true and false as such. Amounts are doubles where these
// keep every digit of all of them, and strings otherwise. What is empty or not
// defined is null. Equal tables make equal bytes. Errors are those of table.Check
// and of w.
func Parquet(w io.Writer, t *table.Table) error {
	if err := t.Check(); err != nil {
		return err
	}
	columns := make([]parquetColumn, len(t.Columns))
	root := parquetTable{Group: parquet.Group{}}
	for i := range t.Columns {
		columns[i] = newParquetColumn(&t.Columns[i])
		root.fields = append(root.fields, parquetField{columns[i].node, t.Columns[i].Name})
	}
	out := parquet.NewWriter(w, parquet.NewSchema(t.Name, root), parquet.Compression(&parquet.Snappy),
		parquet.MaxRowsPerRowGroup(parquetRowGroup), parquet.CreatedBy("lintas", "", ""))
	rows := make([]parquet.Row, 0, parquetBatch)
	for r := range t.Len() {
		row := make(parquet.Row, len(columns))
		for i := range columns {
			row[i] = columns[i].value(r, i)
		}
		if rows = append(rows, row); len(rows) == parquetBatch || r == t.Len()-1 {
			if _, err := out.WriteRows(rows); err != nil {
				return err
			}
			rows = rows[:0]
		}
	}
	return out.Close()
}

// parquetColumn is a column, and how it stands in the file.
type parquetColumn struct {
	*table.Column
	node   parquet.Node
	amount bool // a column of decimals that are doubles
}

func newParquetColumn(c *table.Column) parquetColumn {
	p := parquetColumn{Column: c}
	switch c.Kind {
	case table.Number:
		p.node = parquet.Optional(parquet.Leaf(parquet.DoubleType))
	case table.Count:
		p.node = parquet.Int(64)
	case table.Bool:
		p.node = parquet.Leaf(parquet.BooleanType)
	case table.Decimal:
		if p.amount = allExact(c); p.amount {
			p.node = parquet.Optional(parquet.Leaf(parquet.DoubleType))
		}
	}
	if p.node == nil {
		p.node = parquet.Optional(parquet.Encoded(parquet.String(), &parquet.RLEDictionary))
	}
	return p
}

// allExact reports whether doubles keep every digit of the decimals.
func allExact(c *table.Column) bool {
	for r := range c.Len() {
		text := c.Cell(r)
		if _, ok := exact(text); !ok && text != "" {
			return false
		}
	}
	return true
}

// value returns cell r as that of column i.
func (p *parquetColumn) value(r, i int) parquet.Value {
	const absent, present = 0, 1 // levels of what may be null
	switch {
	case p.Kind == table.Count:
		return parquet.Int64Value(int64(p.Int(r))).Level(0, 0, i)
	case p.Kind == table.Bool:
		return parquet.BooleanValue(p.True(r)).Level(0, 0, i)
	case p.Kind == table.Number || p.amount:
		x := p.Float(r)
		if p.Kind == table.Number {
			x = table.Round(x)
		}
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return parquet.NullValue().Level(0, absent, i)
		}
		return parquet.DoubleValue(x).Level(0, present, i)
	}
	text := p.Cell(r)
	if text == "" {
		return parquet.NullValue().Level(0, absent, i)
	}
	return parquet.ByteArrayValue([]byte(strings.ToValidUTF8(text, "\ufffd"))).Level(0, present, i)
}

// parquetTable is a group of columns in the order of the table; that of the
// library sorts them by name.
type parquetTable struct {
	parquet.Group
	fields []parquet.Field
}

// Fields returns the columns in their order.
func (t parquetTable) Fields() []parquet.Field { return t.fields }

// GoType returns a type that any names of columns can have.
func (parquetTable) GoType() reflect.Type { return reflect.TypeFor[map[string]any]() }

// parquetField is a column in a schema.
type parquetField struct {
	parquet.Node
	name string
}

// Name returns the name of the column.
func (f parquetField) Name() string { return f.name }

// Value returns the column's part of a row that is a map.
func (f parquetField) Value(base reflect.Value) reflect.Value {
	return base.MapIndex(reflect.ValueOf(f.name))
}
