package governance

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// typesOf returns the measure that holds the types of partnership against each
// other.
func typesOf(records *shared) registry.Metric {
	return registry.Metric{Columns: typeColumns, Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		if len(d.Network.Partnerships().Detailed()) > 0 {
			putTypes(records.of(d), a)
		}
		return nil
	}}
}

var typeColumns = []registry.Column{
	{File: "types", Name: "type",
		Label:      words.Text{EN: "Type", ID: "Jenis"},
		Definition: words.Text{EN: "type of partnership, as the file gives it or, where it gives none, as the evidence alone proposes; the 20 with most partnerships", ID: "jenis kemitraan, menurut berkas atau, bila tidak ada, satu-satunya yang diusulkan bukti; 20 jenis dengan kemitraan terbanyak"}},
	{File: "types", Name: "partnerships",
		Label:      words.Text{EN: "Partnerships", ID: "Kemitraan"},
		Definition: words.Text{EN: "number of partnerships of this type", ID: "jumlah kemitraan jenis ini"}, Unit: "partnerships", Range: "1…"},
	{File: "types", Name: "proposed",
		Label:      words.Text{EN: "Of these proposed", ID: "Di antaranya diusulkan"},
		Definition: words.Text{EN: "those of them whose type is a proposal; partnerships.csv gives the evidence", ID: "di antaranya yang jenisnya merupakan usulan; buktinya ada dalam partnerships.csv"}, Unit: "partnerships", Range: "0…"},
	{File: "types", Name: "indicator",
		Label:      words.Text{EN: "Indicator", ID: "Indikator"},
		Definition: words.Text{EN: "as in indicators.csv, counted from the partnerships of this type alone and the ties that they make; what is of the whole network is left out", ID: "seperti dalam indicators.csv, dihitung hanya dari kemitraan jenis ini dan hubungan yang dibentuknya; yang menyangkut seluruh jejaring tidak dimuat"}},
	{File: "types", Name: "basis",
		Label:      words.Text{EN: "Basis", ID: "Dasar"},
		Definition: words.Text{EN: "measured, proxy or not in your data, as in indicators.csv", ID: "measured, proxy, atau not in your data, seperti dalam indicators.csv"}},
	{File: "types", Name: "value",
		Label:      words.Text{EN: "Value", ID: "Nilai"},
		Definition: words.Text{EN: "the indicator of this type of partnership", ID: "indikator untuk jenis kemitraan ini"}},
	{File: "types", Name: "expected",
		Label:      words.Text{EN: "Expected by chance", ID: "Diharapkan secara kebetulan"},
		Definition: words.Text{EN: "what it would be by chance, where that is known exactly", ID: "nilainya secara kebetulan, bila diketahui persis"}},
	{File: "types", Name: "n",
		Label:      words.Text{EN: "Units", ID: "Satuan"},
		Definition: words.Text{EN: "number of units that the value rests on", ID: "jumlah satuan yang mendasari nilai itu"}, Range: "0…"},
	{File: "types", Name: "unit",
		Label:      words.Text{EN: "Unit", ID: "Jenis satuan"},
		Definition: words.Text{EN: "what the units of this row are", ID: "jenis satuan pada baris ini"}},
	{File: "types", Name: "rests_on",
		Label:      words.Text{EN: "Rests on", ID: "Berdasar pada"},
		Definition: words.Text{EN: "how many of what the value was counted from; few say little", ID: "berapa banyak, dan apa, yang dihitung; yang sedikit tidak banyak berarti"}},
}

// mostTypes is the largest number of types that are compared.
const mostTypes = 20

// putTypes fills one row for each type and indicator of partnerships.
func putTypes(r *register, a *registry.Answers) {
	byType, proposed := map[string][]*record{}, map[string]int{}
	for i := range r.records {
		kind, isProposed := r.records[i].typeOf()
		if kind == "" {
			continue
		}
		byType[kind] = append(byType[kind], &r.records[i])
		if isProposed {
			proposed[kind]++
		}
	}
	names := slices.SortedFunc(maps.Keys(byType), func(x, y string) int {
		return cmp.Or(len(byType[y])-len(byType[x]), cmp.Compare(x, y))
	})
	names = names[:min(len(names), mostTypes)]
	if len(names) == 0 {
		return
	}
	slices.Sort(names)
	var kinds, ids, basis, rests, unit []string
	var all, proposals, n []int
	var value, expected []float64
	for _, kind := range names {
		e := &evidence{register: r, records: byType[kind], all: len(byType[kind]), answers: a, kind: kind,
			ties: tiesOf(r.Network.Len(), byType[kind])}
		for _, i := range Indicators() {
			if i.network {
				continue
			}
			t := i.tell(e)
			kinds, ids, basis = append(kinds, kind), append(ids, i.ID), append(basis, t.basis)
			all, proposals = append(all, e.all), append(proposals, proposed[kind])
			value, expected = append(value, t.figure.Value), append(expected, t.figure.Expected)
			n, unit = append(n, t.figure.N), append(unit, t.unit)
			rests = append(rests, RestsOn(t.figure.N, t.unit).In(words.English))
		}
	}
	a.Put("types", table.Texts("type", kinds), table.Counts("partnerships", all), table.Counts("proposed", proposals),
		table.Texts("indicator", ids), table.Texts("basis", basis), table.Numbers("value", value),
		table.Numbers("expected", expected), table.Texts("rests_on", rests), table.Counts("n", n), table.Texts("unit", unit))
}
