package graph

import (
	"math/big"
	"strings"
)

// Amount is an exact decimal number, such as a sum of money. The zero Amount
// is none: not recorded, which is not the same as 0.
type Amount struct{ r *big.Rat }

// ParseAmount returns the amount that a plain decimal number such as
// 1500000.50 names, and whether there is one.
func ParseAmount(text string) (Amount, bool) {
	if text == "" || len(text) > 60 || strings.Trim(text, "0123456789.-+") != "" {
		return Amount{}, false
	}
	r, ok := new(big.Rat).SetString(text)
	if !ok {
		return Amount{}, false
	}
	return Amount{r}, true
}

// Known reports whether an amount is recorded.
func (a Amount) Known() bool { return a.r != nil }

// Sign returns -1, 0 or 1; an amount that is not recorded has the sign 0.
func (a Amount) Sign() int {
	if a.r == nil {
		return 0
	}
	return a.r.Sign()
}

// Plus returns the sum of two amounts. One that is not recorded adds nothing.
func (a Amount) Plus(b Amount) Amount {
	switch {
	case a.r == nil:
		return b
	case b.r == nil:
		return a
	}
	return Amount{new(big.Rat).Add(a.r, b.r)}
}

// Times returns the amount multiplied by another and by a fixed number. One that
// is not recorded makes the product not recorded.
func (a Amount) Times(b Amount, scale *big.Rat) Amount {
	if a.r == nil || b.r == nil {
		return Amount{}
	}
	product := new(big.Rat).Mul(a.r, b.r)
	return Amount{product.Mul(product, scale)}
}

// Compare returns -1, 0 or 1 as a is less than, equal to or greater than b. An
// amount that is not recorded is less than any other.
func (a Amount) Compare(b Amount) int {
	switch {
	case a.r == nil && b.r == nil:
		return 0
	case a.r == nil:
		return -1
	case b.r == nil:
		return 1
	}
	return a.r.Cmp(b.r)
}

// Float64 returns the nearest floating-point number; 0 where none is recorded.
func (a Amount) Float64() float64 {
	if a.r == nil {
		return 0
	}
	f, _ := a.r.Float64()
	return f
}

// String returns the amount in full, without an exponent and without trailing
// zeros, or nothing where none is recorded.
func (a Amount) String() string {
	if a.r == nil {
		return ""
	}
	digits, exact := a.r.FloatPrec()
	if !exact {
		digits = 12
	}
	return a.r.FloatString(digits)
}

// Money is an amount in a currency. Amounts of different currencies are never
// added.
type Money struct {
	Amount   Amount
	Currency string
}
