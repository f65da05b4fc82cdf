package graph

import (
	"math/big"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestParseAmount(t *testing.T) {
	for text, want := range map[string]string{
		"0": "0", "-0": "0", "1500000.50": "1500000.5", "+1": "1", "-3.50": "-3.5", "007": "7", "0.1": "0.1",
		"123456789012345678901234567890.01": "123456789012345678901234567890.01",
	} {
		a, ok := ParseAmount(text)
		if !ok || !a.Known() || a.String() != want {
			t.Errorf("%q is %q, want %q", text, a, want)
		}
	}
	for _, text := range []string{"", "-", "+", ".", "1e5", "1/3", "0x10", "1_000", "1,5", "1.2.3", "50%", "1-2", "--1", " 1", "NaN", "Inf",
		strings.Repeat("9", 61)} {
		if a, ok := ParseAmount(text); ok || a.Known() || a.String() != "" {
			t.Errorf("%q is read as %q", text, a)
		}
	}
}

func TestAmountsAreExact(t *testing.T) {
	if got := amount(t, "0.1").Plus(amount(t, "0.2")); got.Compare(amount(t, "0.3")) != 0 || got.String() != "0.3" {
		t.Errorf("0.1 + 0.2 is %v", got)
	}
	// A thousand budgets of 15 digits, in rupiah, with a sen each.
	var sum Amount
	for range 1000 {
		sum = sum.Plus(amount(t, "999999999999999.01"))
	}
	if sum.String() != "999999999999999010" {
		t.Errorf("sum %v", sum)
	}
	// A grant of 100 split by percentage into shares of 33.33 and the rest.
	whole := amount(t, "33.33").Plus(amount(t, "33.33")).Plus(amount(t, "33.34"))
	if whole.Compare(amount(t, "100.00")) != 0 || whole.Sign() != 1 || whole.Float64() != 100 {
		t.Errorf("shares add up to %v", whole)
	}
}

func TestNoAmountIsNotZero(t *testing.T) {
	var none Amount
	zero := amount(t, "0")
	if none.Known() || !zero.Known() || none.Compare(zero) != -1 || zero.Compare(none) != 1 || none.Compare(none) != 0 {
		t.Error("no amount is the same as 0")
	}
	if none.Plus(none).Known() || none.Plus(zero).Compare(zero) != 0 || zero.Plus(none).Compare(zero) != 0 || none.Sign() != 0 || none.Float64() != 0 {
		t.Error("adding what is not recorded")
	}
}

func TestAmountsReadBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`-?[0-9]{1,20}(\.[0-9]{1,20})?`).Draw(t, "text")
		a, ok := ParseAmount(text)
		if !ok {
			t.Fatalf("%q is refused", text)
		}
		back, ok := ParseAmount(a.String())
		if !ok || back.Compare(a) != 0 || strings.Contains(a.String(), "e") {
			t.Errorf("%q is %v, reads back as %v", text, a, back)
		}
		want, _ := new(big.Rat).SetString(text)
		if sum := a.Plus(a); sum.r.Cmp(want.Add(want, want)) != 0 {
			t.Errorf("twice %q is %v", text, sum)
		}
	})
}
