package governance

import (
	"context"
	"math"
	"strings"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// NearDays is the number of days before its end from which on the end of a
// partnership is near.
const NearDays = 180

// What partnerships.csv says of a lead and of an end.
const (
	Recorded    = "recorded"
	NotRecorded = "not recorded"
	// NoneInList is that the list names leads of no partnership at all, which says
	// nothing about this one.
	NoneInList = "none recorded in this list"

	EndPassed = "passed"
	EndNear   = "near"
	EndLater  = "later"
)

// healthOf returns the measure that describes each partnership.
func healthOf(records *shared) registry.Metric {
	return registry.Metric{Columns: healthColumns, Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		// Where every partnership is a bare pair there is nothing to say.
		if len(d.Network.Partnerships().Detailed()) > 0 {
			putHealth(records.of(d), a)
		}
		return nil
	}}
}

var healthColumns = []registry.Column{
	column("lead_status", words.Text{EN: "Lead on record", ID: "Catatan ketua"},
		words.Text{EN: "recorded; not recorded: this list names leads of other partnerships and none of this one; none recorded in this list: it names no leads at all, so nothing can be said", ID: "recorded: tercatat; not recorded: daftar ini menyebut ketua kemitraan lain tetapi tidak untuk yang ini; none recorded in this list: daftar ini sama sekali tidak menyebut ketua, jadi tidak ada yang dapat dikatakan"}, "", ""),
	column("lead_connected", words.Text{EN: "Lead connected", ID: "Ketua terhubung"},
		words.Text{EN: "share of the other members that also share another partnership with a lead; empty without a recorded lead or without other members", ID: "bagian anggota lain yang juga bermitra dengan salah satu ketua dalam kemitraan lain; kosong bila ketua tidak tercatat atau tidak ada anggota lain"}, "share", "0…1"),
	column("age_days", words.Text{EN: "Age", ID: "Umur"},
		words.Text{EN: "days from its start to the data's date; empty where either is not recorded", ID: "hari sejak mulai sampai tanggal data; kosong bila salah satunya tidak tercatat"}, "days", "0…"),
	column("days_left", words.Text{EN: "Days left", ID: "Sisa hari"},
		words.Text{EN: "days from the data's date to its end, negative where it has passed", ID: "hari sejak tanggal data sampai selesai, negatif bila sudah lewat"}, "days", ""),
	column("end_status", words.Text{EN: "End", ID: "Akhir"},
		words.Text{EN: "against the data's date: passed; near, within 180 days; later; not recorded", ID: "terhadap tanggal data: passed: sudah lewat; near: dalam 180 hari; later: lebih jauh; not recorded: tidak tercatat"}, "", ""),
	column("budget", words.Text{EN: "Budget", ID: "Anggaran"},
		words.Text{EN: "its recorded budget; empty where the money on record is in several currencies", ID: "anggaran yang tercatat; kosong bila uang yang tercatat dalam beberapa mata uang"}, "money", "0…"),
	column("pooled", words.Text{EN: "Pooled money", ID: "Dana bersama"},
		words.Text{EN: "sum of the recorded contributions of its members; empty where the money on record is in several currencies", ID: "jumlah kontribusi anggota yang tercatat; kosong bila uang yang tercatat dalam beberapa mata uang"}, "money", "0…"),
	column("currency", words.Text{EN: "Currency", ID: "Mata uang"},
		words.Text{EN: "currencies of the money on record; unknown where an amount has none", ID: "mata uang dari uang yang tercatat; unknown bila suatu jumlah tidak menyebutnya"}, "", ""),
	column("contributors", words.Text{EN: "Contributors", ID: "Penyumbang"},
		words.Text{EN: "members with a contribution of money on record; empty where none is", ID: "anggota dengan kontribusi uang yang tercatat; kosong bila tidak ada"}, "organizations", "1…"),
	column("largest_share", words.Text{EN: "Largest contributor's share", ID: "Bagian penyumbang terbesar"},
		words.Text{EN: "share of the largest contributor in the pooled money; empty without contributions or in several currencies", ID: "bagian penyumbang terbesar dalam dana bersama; kosong tanpa kontribusi atau dalam beberapa mata uang"}, "share", "0…1"),
	column("goals", words.Text{EN: "Goals", ID: "Tujuan"},
		words.Text{EN: "number of its goals on record; empty where none is", ID: "jumlah tujuannya yang tercatat; kosong bila tidak ada"}, "goals", "1…"),
	column("goals_shared", words.Text{EN: "Goals shared", ID: "Tujuan bersama"},
		words.Text{EN: "of the members that name a goal, the share that names one of the partnership's; where it records none, the one that most members name; empty where no member names any", ID: "dari anggota yang menyebut tujuan, bagian yang menyebut salah satu tujuan kemitraan; bila kemitraan tidak mencatatnya, tujuan yang paling banyak disebut anggota; kosong bila tidak ada anggota yang menyebut tujuan"}, "share", "0…1"),
	column("other_goals", words.Text{EN: "Members with other goals", ID: "Anggota dengan tujuan lain"},
		words.Text{EN: "members that name goals, and none of the shared ones: priorities that may differ", ID: "anggota yang menyebut tujuan, tetapi tidak satu pun tujuan bersama: prioritas yang mungkin berbeda"}, "organizations", "0…"),
	column("conflicts", words.Text{EN: "Conflicts of role", ID: "Benturan peran"},
		words.Text{EN: "worth a conversation, by what this list records: evaluator of its own work: evaluates and also leads, carries out, or answers for it; funder and implementer: funds others and carries out the same work beside them; leads many: leads five partnerships or more and at least twice the average of those that lead; circular funding: funds, and is funded by way of, the same organizations", ID: "layak dibicarakan, menurut catatan dalam daftar ini: evaluator of its own work: mengevaluasi sekaligus memimpin, melaksanakan, atau bertanggung jawab; funder and implementer: mendanai pihak lain dan melaksanakan pekerjaan yang sama di samping mereka; leads many: memimpin lima kemitraan atau lebih dan sedikitnya dua kali rata-rata para ketua; circular funding: mendanai, dan melalui rantai pendanaan didanai, oleh organisasi yang sama"}, "", ""),
	column("direct_implementation", words.Text{EN: "Direct implementation", ID: "Pelaksanaan langsung"},
		words.Text{EN: "a funder carries out the work itself and funds nobody else to do it: no conflict of role", ID: "penyandang dana melaksanakan sendiri dan tidak mendanai pihak lain untuk itu: bukan benturan peran"}, "", "true, false"),
	column("type_proposed", words.Text{EN: "Type proposed", ID: "Jenis yang diusulkan"},
		words.Text{EN: "where the file gives no type, those that the evidence speaks for; several where it does not decide; a proposal, not a record", ID: "bila berkas tidak memberi jenis, jenis yang didukung bukti; beberapa bila bukti tidak menentukan; usulan, bukan catatan"}, "", ""),
	column("type_reason", words.Text{EN: "Evidence for the type", ID: "Bukti untuk jenis"},
		words.Text{EN: "why: strategic: three years or longer with shared goals; operational: activities of one theme and an end; functional: each member works on themes of its own; advocacy: a word of policy in themes, goals or name", ID: "alasannya: strategic: tiga tahun atau lebih dengan tujuan bersama; operational: kegiatan satu tema dan ada akhirnya; functional: tiap anggota mengerjakan tema sendiri; advocacy: ada kata kebijakan dalam tema, tujuan, atau nama"}, "", ""),
}

func column(name string, label, definition words.Text, unit, span string) registry.Column {
	return registry.Column{File: "partnerships", Name: name, Label: label, Definition: definition, Unit: unit, Range: span}
}

// putHealth fills the columns: one row a partnership, those of bare pairs empty.
func putHealth(r *register, a *registry.Answers) {
	all := r.Network.Partnerships()
	rows := make([]int, all.Len()) // the record of each row, or -1
	next := 0
	for i := range rows {
		rows[i] = -1
		if _, _, plain := all.Pair(i); !plain {
			rows[i] = next
			next++
		}
	}
	leads := r.led().partnerships > 0
	text := func(name string, cell func(*record) string, plain string) {
		a.Put("partnerships", table.Made(name, len(rows), func(i int) string {
			if rows[i] < 0 {
				return plain
			}
			return cell(&r.records[rows[i]])
		}))
	}
	number := func(name string, cell func(*record) float64) {
		cells := make([]float64, len(rows))
		for i, k := range rows {
			cells[i] = math.NaN()
			if k >= 0 {
				cells[i] = cell(&r.records[k])
			}
		}
		a.Put("partnerships", table.Numbers(name, cells))
	}
	amount := func(name string, cell func(*record) graph.Amount) {
		cells := make([]string, len(rows))
		for i, k := range rows {
			if k >= 0 {
				cells[i] = cell(&r.records[k]).String()
			}
		}
		a.Put("partnerships", table.Decimals(name, cells))
	}
	without := NotRecorded
	if !leads {
		without = NoneInList
	}
	text("lead_status", func(p *record) string {
		if len(p.leads) > 0 {
			return Recorded
		}
		return without
	}, without)
	number("lead_connected", (*record).leadConnected)
	number("age_days", func(p *record) float64 { return p.age })
	number("days_left", func(p *record) float64 { return p.remaining })
	text("end_status", (*record).endStatus, NotRecorded)
	amount("budget", func(p *record) graph.Amount { return p.money.budget })
	amount("pooled", func(p *record) graph.Amount { return p.money.pooled })
	text("currency", func(p *record) string { return strings.Join(p.money.currencies, "; ") }, "")
	number("contributors", func(p *record) float64 { return onRecord(p.money.contributors) })
	number("largest_share", func(p *record) float64 { return p.money.largest })
	number("goals", func(p *record) float64 { return onRecord(p.goals) })
	number("goals_shared", func(p *record) float64 { return chance.Ratio(float64(p.sharing), float64(p.withGoals)) })
	number("other_goals", func(p *record) float64 {
		if p.withGoals == 0 {
			return math.NaN()
		}
		return float64(p.withGoals - p.sharing)
	})
	text("conflicts", func(p *record) string { return p.cell(r.Network) }, "")
	direct := make([]bool, len(rows))
	for i, k := range rows {
		direct[i] = k >= 0 && r.records[k].direct
	}
	a.Put("partnerships", table.Bools("direct_implementation", direct))
	text("type_proposed", func(p *record) string { return strings.Join(p.kind.types, "; ") }, "")
	text("type_reason", func(p *record) string { return strings.Join(p.kind.reasons, "; ") }, "")
}

// onRecord returns a number of things on record, NaN for none: not recorded is not
// zero.
func onRecord(count int) float64 {
	if count == 0 {
		return math.NaN()
	}
	return float64(count)
}

// leadConnected returns the share of the members other than leads that a lead
// works with elsewhere too.
func (p *record) leadConnected() float64 {
	if len(p.leads) == 0 {
		return math.NaN()
	}
	return chance.Ratio(float64(p.linked), float64(len(p.participants)-len(p.leads)))
}

func (p *record) endStatus() string {
	switch {
	case math.IsNaN(p.remaining):
		return NotRecorded
	case p.remaining < 0:
		return EndPassed
	case p.remaining <= NearDays:
		return EndNear
	}
	return EndLater
}
