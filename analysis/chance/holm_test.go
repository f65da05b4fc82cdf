package chance

import (
	"math"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

func TestHolm(t *testing.T) {
	nan := math.NaN()
	// R 4.2: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") is 0.03 0.06 0.06 0.02.
	got := Holm([]float64{0.01, nan, 0.04, 0.03, 0.005})
	want := []float64{0.03, nan, 0.06, 0.06, 0.02}
	if diff := cmp.Diff(want, got, cmpopts.EquateNaNs(), cmpopts.EquateApprox(0, 1e-12)); diff != "" {
		t.Error(diff)
	}
	if got := Holm([]float64{0.9, 0.8}); got[0] != 1 || got[1] != 1 {
		t.Errorf("beyond 1: %v", got)
	}
	if len(Holm(nil)) != 0 {
		t.Error("adjusted nothing")
	}
}
