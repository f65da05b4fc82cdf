package match

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// village returns one of n names of villages.
func village(r *rand.Rand, n int) string {
	syllables := []string{"ma", "ri", "no", "ka", "ta", "su", "le", "wo", "pa", "ne", "bi", "lo", "ga", "ru", "mi", "do"}
	at := r.IntN(n)
	var out strings.Builder
	for range 4 {
		out.WriteString(syllables[at%len(syllables)])
		at /= len(syllables)
	}
	return strings.ToUpper(out.String()[:1]) + out.String()[1:]
}

// list returns n mentions of such a kind as a province's list of partnerships has.
func list(n int) []Mention {
	r := rand.New(rand.NewPCG(1, 2))
	kinds := []string{"Pemerintah Desa %s", "Kelompok Tani %s", "Yayasan %s Lestari", "PT %s Sejahtera", "Koperasi %s",
		"Dinas Kesehatan Kabupaten %s", "Puskesmas %s", "SDN 1 %s", "SDN 2 %s", "Karang Taruna %s", "%s Development Organization (%[1]sDO)",
		"Association for Relief of %s", "CV. %s", "Forum %s Bersatu"}
	out := make([]Mention, n)
	for i := range out {
		name := fmt.Sprintf(kinds[r.IntN(len(kinds))], village(r, max(50, n/10)))
		switch r.IntN(10) {
		case 0:
			name = strings.ToUpper(name)
		case 1:
			name = strings.Replace(name, " ", "  ", 1) + "."
		case 2:
			at := 1 + r.IntN(len(name)-2)
			name = name[:at] + name[at+1:]
		}
		out[i] = Mention{Name: name, Weight: 1 + r.IntN(5)}
	}
	return out
}

func BenchmarkFind(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 100_000} {
		mentions := list(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Find(mentions)
			}
		})
	}
}

// BenchmarkCertain is what of BenchmarkFind is spent before proposals.
func BenchmarkCertain(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 100_000} {
		mentions := list(n)
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				certain(parseAll(mentions))
			}
		})
	}
}
