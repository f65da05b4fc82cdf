package graph

import (
	"bytes"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

func TestContentsOfText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		// A small alphabet with the bytes that end texts and lists.
		text := rapid.StringOfN(rapid.RuneFrom([]rune{'a', 0, 1, 2, 'ÿ'}), 0, 4, -1)
		list := rapid.SliceOfN(text, 0, 3)
		a, b := list.Draw(t, "a"), list.Draw(t, "b")
		ca, cb := contents(nil).texts(a), contents(nil).texts(b)
		if want, got := slices.Compare(a, b), bytes.Compare(ca, cb); want != got {
			t.Errorf("%q and %q compare %d, want %d", a, b, got, want)
		}
	})
	// Fields do not run together.
	if bytes.Equal(contents(nil).text("ab").text("c"), contents(nil).text("a").text("bc")) {
		t.Error("ab, c and a, bc are one")
	}
}

func TestContentsOfNumbers(t *testing.T) {
	ascending := []float64{math.NaN(), math.Inf(-1), -2, -1, -5e-324, 0, 5e-324, 1, 2, 1e300, math.Inf(1)}
	for i := range ascending[1:] {
		if bytes.Compare(contents(nil).number(ascending[i]), contents(nil).number(ascending[i+1])) != -1 {
			t.Errorf("%v is not before %v", ascending[i], ascending[i+1])
		}
	}
	if !bytes.Equal(contents(nil).number(0), contents(nil).number(math.Copysign(0, -1))) {
		t.Error("0 is not -0")
	}
	wholes := []int{math.MinInt, -1, 0, 1, 55296, 57343, 1114112, math.MaxInt}
	for i := range wholes[1:] {
		if bytes.Compare(contents(nil).whole(wholes[i]), contents(nil).whole(wholes[i+1])) != -1 {
			t.Errorf("%v is not before %v", wholes[i], wholes[i+1])
		}
	}
}

func TestContentsOfMoney(t *testing.T) {
	money := func(text, currency string) string {
		a, _ := ParseAmount(text)
		return string(contents(nil).money(Money{a, currency}))
	}
	if money("1.0", "IDR") != money("1.00", "IDR") || money("1", "IDR") == money("1", "USD") {
		t.Error("money counts by value and currency")
	}
	// Amounts that no floating-point number tells apart.
	if money("9007199254740993", "") == money("9007199254740992", "") || money("0", "") == money("", "") {
		t.Error("different amounts are one")
	}
	if money("9", "") > money("10", "") || money("-2", "") > money("-1", "") || money("", "") > money("-1", "") {
		t.Error("amounts do not sort by value")
	}
}
