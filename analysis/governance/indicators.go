package governance

import (
	"context"
	"strings"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// indicatorsOf returns the measure that holds what partnerships promise against
// what the data record. It reads the answers of those before it.
func indicatorsOf(records *shared) registry.Metric {
	return registry.Metric{Columns: indicatorColumns, Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		r := records.of(d)
		putIndicators(&evidence{register: r, records: r.everything(), all: d.Network.Partnerships().Len(), answers: a, ties: d.Flat}, a)
		return nil
	}}
}

var indicatorColumns = []registry.Column{
	{File: "indicators", Name: "indicator",
		Label:      words.Text{EN: "Indicator", ID: "Indikator"},
		Definition: words.Text{EN: "what partnerships promise or put at risk; what each rests on and means stands in its row", ID: "apa yang dijanjikan atau dipertaruhkan kemitraan; dasar dan artinya ada pada barisnya"}},
	{File: "indicators", Name: "basis",
		Label:      words.Text{EN: "Basis", ID: "Dasar"},
		Definition: words.Text{EN: "measured: counted from what is recorded; proxy: something that is recorded stands for it; not in your data: nothing can be said", ID: "measured: dihitung dari yang tercatat; proxy: diwakili oleh hal lain yang tercatat; not in your data: tidak ada yang dapat dikatakan"}},
	{File: "indicators", Name: "value",
		Label:      words.Text{EN: "Value", ID: "Nilai"},
		Definition: words.Text{EN: "the figure that the sentence tells; empty where it is not in the data", ID: "angka yang disebut kalimatnya; kosong bila tidak ada dalam data"}},
	{File: "indicators", Name: "expected",
		Label:      words.Text{EN: "Expected by chance", ID: "Diharapkan secara kebetulan"},
		Definition: words.Text{EN: "what the figure would be by chance, where that can be said", ID: "angka itu secara kebetulan, bila dapat dikatakan"}},
	{File: "indicators", Name: "low",
		Label:      words.Text{EN: "Low", ID: "Batas bawah"},
		Definition: words.Text{EN: "2.5 % point of the random draws", ID: "titik 2,5 % dari hasil acak"}},
	{File: "indicators", Name: "high",
		Label:      words.Text{EN: "High", ID: "Batas atas"},
		Definition: words.Text{EN: "97.5 % point of the random draws", ID: "titik 97,5 % dari hasil acak"}},
	{File: "indicators", Name: "rests_on",
		Label:      words.Text{EN: "Rests on", ID: "Berdasar pada"},
		Definition: words.Text{EN: "how many of what the figure was counted from", ID: "berapa banyak, dan apa, yang dihitung untuk angka itu"}},
	{File: "indicators", Name: "caution",
		Label:      words.Text{EN: "Caution", ID: "Catatan"},
		Definition: words.Text{EN: "what the figure does not say", ID: "apa yang tidak dikatakan angka itu"}},
	{File: "indicators", Name: "column",
		Label:      words.Text{EN: "What would bring it", ID: "Yang perlu ditambahkan"},
		Definition: words.Text{EN: "the columns to record, where it is not measured", ID: "kolom yang perlu dicatat, bila belum terukur"}},
	{File: "indicators", Name: "group",
		Label:      words.Text{EN: "Group", ID: "Golongan"},
		Definition: words.Text{EN: "definition: what makes a partnership one; promise; danger", ID: "definition: syarat suatu kemitraan; promise: janji; danger: bahaya"}},
	{File: "indicators", Name: "subject",
		Label:      words.Text{EN: "Subject", ID: "Pokok"},
		Definition: words.Text{EN: "the promise or danger that it is about", ID: "janji atau bahaya yang dibicarakan"}},
	{File: "indicators", Name: "n",
		Label:      words.Text{EN: "Units", ID: "Satuan"},
		Definition: words.Text{EN: "number of units that the figure rests on", ID: "jumlah satuan yang mendasari angka itu"}, Range: "0…"},
	{File: "indicators", Name: "unit",
		Label:      words.Text{EN: "Unit", ID: "Jenis satuan"},
		Definition: words.Text{EN: "what the units are", ID: "jenis satuannya"}},
	{File: "indicators", Name: "sentence_en",
		Label:      words.Text{EN: "Sentence in English", ID: "Kalimat bahasa Inggris"},
		Definition: words.Text{EN: "to be read out, in English", ID: "untuk dibacakan, dalam bahasa Inggris"}},
	{File: "indicators", Name: "sentence_id",
		Label:      words.Text{EN: "Sentence in Indonesian", ID: "Kalimat bahasa Indonesia"},
		Definition: words.Text{EN: "to be read out, in Indonesian", ID: "untuk dibacakan, dalam bahasa Indonesia"}},
}

// putIndicators fills the rows, in the order of Indicators.
func putIndicators(e *evidence, a *registry.Answers) {
	all := Indicators()
	answers := make([]told, len(all))
	for i := range all {
		answers[i] = all[i].tell(e)
	}
	texts := func(name string, cell func(*Indicator, *told) string) table.Column {
		cells := make([]string, len(all))
		for i := range all {
			cells[i] = cell(&all[i], &answers[i])
		}
		return table.Texts(name, cells)
	}
	numbers := func(name string, cell func(*told) float64) table.Column {
		cells := make([]float64, len(all))
		for i := range all {
			cells[i] = cell(&answers[i])
		}
		return table.Numbers(name, cells)
	}
	a.Put("indicators",
		texts("indicator", func(i *Indicator, _ *told) string { return i.ID }),
		texts("basis", func(_ *Indicator, t *told) string { return t.basis }),
		numbers("value", func(t *told) float64 { return t.figure.Value }),
		numbers("expected", func(t *told) float64 { return t.figure.Expected }),
		numbers("low", func(t *told) float64 { return t.figure.Low }),
		numbers("high", func(t *told) float64 { return t.figure.High }),
		texts("rests_on", func(_ *Indicator, t *told) string { return RestsOn(t.figure.N, t.unit).In(words.English) }),
		texts("caution", func(i *Indicator, _ *told) string { return i.Caution.EN }),
		texts("column", func(i *Indicator, t *told) string {
			if t.basis != Absent {
				return ""
			}
			return i.Column
		}),
		texts("group", func(i *Indicator, _ *told) string { return strings.Join(i.Groups, "; ") }),
		texts("subject", func(i *Indicator, _ *told) string { return strings.Join(i.Subjects, "; ") }),
		numbers("n", func(t *told) float64 { return float64(t.figure.N) }),
		texts("unit", func(_ *Indicator, t *told) string { return t.unit }),
		texts("sentence_en", func(_ *Indicator, t *told) string { return t.say.In(words.English) }),
		texts("sentence_id", func(_ *Indicator, t *told) string { return t.say.In(words.Indonesian) }))
}
