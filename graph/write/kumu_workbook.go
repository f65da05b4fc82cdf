package write

import (
	"io"

	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

var textKumuTooMany = words.Text{
	EN: "more than %d elements or connections are too many for a sheet; use Kumu's JSON, or keep a part with --sector, --type or --region",
	ID: "lebih dari %d elemen atau hubungan terlalu banyak untuk satu lembar; pakai JSON Kumu, atau pilih sebagian dengan --sector, --type, atau --region"}

// KumuWorkbook writes the network as a workbook that Kumu imports: a sheet
// Elements with the organizations and a sheet Connections with what KumuJSON makes
// of the partnerships. Elements begin with the ID by which connections name them,
// since labels need not be unique. A network that a sheet cannot hold is an
// *Error, since a part of it would be another network; other errors are those of
// w.
func KumuWorkbook(w io.Writer, n *graph.Network) error {
	var list []edge
	for e := range edges(n) {
		if list = append(list, e); len(list) > sheetRows {
			break
		}
	}
	if max(n.Len(), len(list)) > sheetRows {
		return &Error{textKumuTooMany.With(sheetRows)}
	}
	return Workbook(w, words.English, []Sheet{
		{Name: "Elements", Table: guarded(kumuElements(n))},
		{Name: "Connections", Table: guarded(kumuConnections(n, list))},
	})
}

// kumuElements returns the organizations as elements.
func kumuElements(n *graph.Network) *table.Table {
	all := n.Organizations()
	columns := nodeColumns(n, "label")
	t := &table.Table{Name: "Elements", Columns: []table.Column{
		cellsOf("ID", len(all), func(i int) string { return all[i].ID }),
		cellsOf("Label", len(all), func(i int) string { return all[i].Name }),
	}}
	for _, c := range columns[min(1, len(columns)):] { // the name is the label
		t.Columns = append(t.Columns, c.cells(len(all), func(i int) *graph.Organization { return &all[i] }))
	}
	return t
}

// kumuConnections returns the edges as connections.
func kumuConnections(n *graph.Network, list []edge) *table.Table {
	direction := "undirected"
	if n.IsDirected() {
		direction = "directed"
	}
	strengths := make([]string, len(list))
	for i := range list {
		strengths[i] = decimal(list[i].weight)
	}
	t := &table.Table{Name: "Connections", Columns: []table.Column{
		cellsOf("From", len(list), func(i int) string { return n.Organizations()[list[i].a].ID }),
		cellsOf("To", len(list), func(i int) string { return n.Organizations()[list[i].b].ID }),
		cellsOf("Direction", len(list), func(int) string { return direction }),
		table.Decimals("Strength", strengths),
	}}
	for _, c := range edgeColumns(n, "from", "to", "direction", "strength") {
		t.Columns = append(t.Columns, c.cells(len(list), func(i int) *graph.Partnership { return list[i].partnership }))
	}
	return t
}

// cellsOf returns a column of text.
func cellsOf(name string, n int, of func(int) string) table.Column {
	cells := make([]string, n)
	for i := range cells {
		cells[i] = of(i)
	}
	return table.Texts(name, cells)
}

// cells returns the column of n items: numbers as such, and all else as text.
func (c *column[T]) cells(n int, item func(int) T) table.Column {
	text := cellsOf(c.name, n, func(i int) string { return c.of(item(i)) })
	if c.kind != number {
		return text
	}
	cells := make([]string, n)
	for i := range cells {
		cells[i] = text.Cell(i)
	}
	return table.Decimals(c.name, cells)
}
