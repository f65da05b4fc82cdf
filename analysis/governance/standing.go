package governance

import (
	"context"
	"math"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// The four fields of the grid of power and interest.
const (
	KeyPlayer     = "key player"     // both high
	KeepSatisfied = "keep satisfied" // power high, interest low
	KeepInformed  = "keep informed"  // interest high, power low
	Monitor       = "monitor"        // neither
)

const (
	mitchell = "Mitchell, Agle & Wood 1997, doi:10.5465/amr.1997.9711022105"
	varda    = "Varda, Chandra, Stern & Lurie 2008, Journal of Public Health Management and Practice 14(5)"
	middle   = "answer > (lowest + highest)/2"
)

var standing = registry.Metric{
	Columns: []registry.Column{
		{File: "roles", Name: "power_interest",
			Label:      words.Text{EN: "Power and interest", ID: "Pengaruh dan kepentingan"},
			Definition: words.Text{EN: "key player: power and interest high; keep satisfied: power alone; keep informed: interest alone; monitor: neither; high is above the middle of the answers in this list; empty where either is not recorded, or all answers are the same", ID: "key player: pengaruh dan kepentingan tinggi; keep satisfied: hanya pengaruh; keep informed: hanya kepentingan; monitor: tidak keduanya; tinggi berarti di atas tengah-tengah jawaban dalam daftar ini; kosong bila salah satunya tidak tercatat, atau semua jawaban sama"},
			Formula:    middle, Source: "Mendelow 1991; Johnson & Scholes 1999, Exploring Corporate Strategy"},
		{File: "roles", Name: "salience",
			Label:      words.Text{EN: "Salience", ID: "Kemenonjolan"},
			Definition: words.Text{EN: "of power (P), legitimacy (L) and urgency (U), those that are high: dormant P; discretionary L; demanding U; dominant P and L; dangerous P and U; dependent L and U; definitive all; none; empty unless the organization's row records all three", ID: "dari pengaruh (P), legitimasi (L), dan urgensi (U), yang tinggi: dormant P; discretionary L; demanding U; dominant P dan L; dangerous P dan U; dependent L dan U; definitive semuanya; none tidak ada; kosong bila ketiganya tidak tercatat pada baris organisasi"},
			Formula:    middle, Source: mitchell},
		{File: "roles", Name: "trust",
			Label:      words.Text{EN: "Trust", ID: "Kepercayaan"},
			Definition: words.Text{EN: "mean of reliability, mission_support and openness, each the mean of what the rows of pairs say of their second organization; where no pair has these columns, what the organization's own row holds; empty unless all three are recorded", ID: "rata-rata reliability (keandalan), mission_support (dukungan misi), dan openness (keterbukaan), masing-masing rata-rata penilaian baris pasangan atas organisasi keduanya; bila tidak ada pasangan dengan kolom itu, isi baris organisasi sendiri; kosong bila ketiganya tidak tercatat"},
			Formula:    "(mean reliability + mean mission_support + mean openness)/3", Source: varda, Unit: "the file's scale"},
		{File: "roles", Name: "value_score",
			Label:      words.Text{EN: "Value", ID: "Nilai bagi mitra"},
			Definition: words.Text{EN: "mean of influence, involvement and resources, found as trust is", ID: "rata-rata influence (daya pengaruh), involvement (keterlibatan), dan resources (sumber daya), dengan cara yang sama seperti kepercayaan"},
			Formula:    "(mean influence + mean involvement + mean resources)/3", Source: varda, Unit: "the file's scale"},
		{File: "roles", Name: "trust_raters",
			Label:      words.Text{EN: "Raters of trust", ID: "Penilai kepercayaan"},
			Definition: words.Text{EN: "rows of pairs that rate its trust on all three; 0 where its own row holds the score", ID: "baris pasangan yang menilai ketiga unsur kepercayaannya; 0 bila angkanya dari barisnya sendiri"}, Unit: "rows", Range: "0…"},
		{File: "roles", Name: "value_raters",
			Label:      words.Text{EN: "Raters of value", ID: "Penilai nilai"},
			Definition: words.Text{EN: "rows of pairs that rate its value on all three; 0 where its own row holds the score", ID: "baris pasangan yang menilai ketiga unsur nilainya; 0 bila angkanya dari barisnya sendiri"}, Unit: "rows", Range: "0…"},
	},
	// What no organization has is not written.
	Compute: func(_ context.Context, d *passes.Data, a *registry.Answers) error {
		n := d.Network
		put := func(name string, cells []string) {
			for _, c := range cells {
				if c != "" {
					a.Put("roles", table.Texts(name, cells))
					return
				}
			}
		}
		put("power_interest", gridOf(n))
		put("salience", saliences(n))
		for _, s := range []struct {
			name, raters string
			questions    [3]question
		}{{"trust", "trust_raters", trustQuestions}, {"value_score", "value_raters", valueQuestions}} {
			score, raters := scores(n, s.questions)
			for _, x := range score {
				if !math.IsNaN(x) {
					a.Put("roles", table.Numbers(s.name, score), table.Counts(s.raters, raters))
					break
				}
			}
		}
		return nil
	},
}

// gridOf returns the field of each organization in the grid of power and interest.
func gridOf(n *graph.Network) []string {
	powers, interests := PowerInterest(n)
	out := make([]string, n.Len())
	for i := range out {
		p, knownPower := powers.high(i)
		t, knownInterest := interests.high(i)
		switch {
		case !knownPower || !knownInterest:
		case p && t:
			out[i] = KeyPlayer
		case p:
			out[i] = KeepSatisfied
		case t:
			out[i] = KeepInformed
		default:
			out[i] = Monitor
		}
	}
	return out
}

// classes are the kinds of salience by what is high: power 1, legitimacy 2,
// urgency 4.
var classes = [8]string{"none", "dormant", "discretionary", "dominant", "demanding", "dangerous", "dependent", "definitive"}

// Saliences returns the classes of salience, from what is high most to least.
func Saliences() []string {
	return []string{"definitive", "dominant", "dangerous", "dependent", "dormant", "discretionary", "demanding", "none"}
}

func saliences(n *graph.Network) []string {
	scales := [3]Scale{scaleOf(n, power), scaleOf(n, legitimacy), scaleOf(n, urgency)}
	out := make([]string, n.Len())
	for i := range out {
		class, known := 0, true
		for bit, s := range scales {
			high, told := s.high(i)
			known = known && told
			if high {
				class |= 1 << bit
			}
		}
		if known {
			out[i] = classes[class]
		}
	}
	return out
}
