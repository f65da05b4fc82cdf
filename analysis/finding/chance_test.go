package finding

import (
	"math"
	"testing"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/analysis/registry"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestHolm(t *testing.T) {
	var tests []test
	for _, p := range []float64{0.01, 0.04, math.NaN(), 0.03, 0.005} {
		tests = append(tests, test{p: p})
	}
	var got []float64
	for _, x := range adjusted(tests) {
		got = append(got, x.p)
	}
	// R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm")
	want := []float64{0.03, 0.06, 0.06, 0.02}
	if d := cmp.Diff(want, got, cmpopts.EquateApprox(0, 1e-12)); d != "" {
		t.Error(d)
	}
}

func TestAcross(t *testing.T) {
	n := complete(6)
	tests := []struct {
		name    string
		answers *registry.Answers
		want    string
	}{
		{"less", acrossAnswers(0.5, 0.8, 0.001, 100), "sectors/across"},
		{"more", acrossAnswers(0.8, 0.5, 0.001, 100), "sectors/across"},
		{"not past chance", acrossAnswers(0.5, 0.8, 0.2, 100), ""},
		{"ratio too near one", acrossAnswers(0.7, 0.8, 0.001, 1000), ""},
		{"too few ties apart", acrossAnswers(0.2, 0.6, 0.001, 10), ""},
		{"no draws", acrossAnswers(0.5, 0.8, math.NaN(), 100), ""},
		{"not computed", known(1), ""},
	}
	for _, x := range tests {
		t.Run(x.name, func(t *testing.T) {
			found := All(data(n), x.answers)
			sound(t, found)
			if got := ids(found); got != x.want {
				t.Errorf("got %q, want %q", got, x.want)
			}
		})
	}
}

func TestUnknownSectorsSilence(t *testing.T) {
	a := acrossAnswers(0.5, 0.8, 0.001, 100)
	a.SetFigure("share_known_sector", chance.Bare(0.6, 100))
	d := data(complete(6))
	if got := ids(All(d, a)); got != "" {
		t.Errorf("spoke of sectors: %s", got)
	}
	silences := Silences(d, a)
	if len(silences) != 1 || silences[0].Subject != WithheldSectors {
		t.Errorf("got %v", silences)
	}
}

func mixingAnswers(rows ...[]any) *registry.Answers {
	a := known(1)
	var x, y []string
	var ties []int
	var expected, p []float64
	for _, r := range rows {
		x, y = append(x, r[0].(string)), append(y, r[1].(string))
		ties = append(ties, r[2].(int))
		expected, p = append(expected, r[3].(float64)), append(p, r[4].(float64))
	}
	a.Put("mixing", texts("sector_a", x...), texts("sector_b", y...), counts("ties", ties...),
		numbers("expected", expected...), numbers("p", p...))
	return a
}

func TestPairs(t *testing.T) {
	n := complete(6)
	tests := []struct {
		name string
		rows [][]any
		want string
	}{
		{"less", [][]any{{"public", "private", 2, 14.0, 0.001}}, "sectors/public/private"},
		{"more", [][]any{{"public", "private", 30, 14.0, 0.001}}, "sectors/public/private"},
		{"within", [][]any{{"public", "public", 2, 14.0, 0.001}}, "sectors/public/public"},
		{"small", [][]any{{"public", "private", 0, 2.3, 0.001}}, ""},
		{"Holm silences", [][]any{
			{"public", "private", 2, 14.0, 0.02}, {"public", "public", 9, 9.0, 0.9}, {"private", "private", 9, 9.0, 0.9},
		}, ""},
		{"two at most", [][]any{
			{"public", "private", 2, 14.0, 0.001}, {"public", "public", 50, 9.0, 0.001}, {"private", "private", 40, 9.0, 0.001},
		}, "sectors/public/public sectors/private/private"},
	}
	for _, x := range tests {
		t.Run(x.name, func(t *testing.T) {
			found := All(data(n), mixingAnswers(x.rows...))
			sound(t, found)
			if got := ids(found); got != x.want {
				t.Errorf("got %q, want %q", got, x.want)
			}
		})
	}
}

func TestPairDoesNotRepeatAcross(t *testing.T) {
	a := mixingAnswers([]any{"public", "public", 2, 14.0, 0.001}, []any{"public", "private", 40, 14.0, 0.001})
	a.SetFigure("share_across_sectors", acrossFigure(0.9, 0.5))
	if got, want := ids(All(data(complete(6)), a)), "sectors/across sectors/public/private"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
}
