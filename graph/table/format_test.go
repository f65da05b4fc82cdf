package table

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"os"
	"strconv"
	"testing"

	"pgregory.net/rapid"
)

func TestAppendNumber(t *testing.T) {
	for _, test := range []struct {
		x    float64
		want string
	}{
		{0, "0"}, {math.Copysign(0, -1), "0"}, {math.NaN(), ""}, {math.Inf(1), ""}, {math.Inf(-1), ""},
		{1, "1"}, {-1, "-1"}, {0.5, "0.5"}, {1.0 / 3, "0.333333333333"}, {2.0 / 3, "0.666666666667"}, {-2.0 / 3, "-0.666666666667"},
		{0.1 + 0.2, "0.3"}, {1234567890.123456, "1234567890.12"}, {123456789012345, "123456789012000"},
		{1e-6, "0.000001"}, {1e-7, "1e-07"}, {9.9999999999996e-7, "0.000001"}, {9.99e-7, "9.99e-07"}, {-1.5e-9, "-1.5e-09"},
		{1e20, "100000000000000000000"}, {1e21, "1e+21"}, {9.9999999999996e20, "1e+21"}, {-1e21, "-1e+21"}, {1.5e300, "1.5e+300"},
		{math.MaxFloat64, "1.79769313486e+308"}, {math.SmallestNonzeroFloat64, "5e-324"},
		{999999999999.5, "1000000000000"},
	} {
		if got := string(AppendNumber(nil, test.x)); got != test.want {
			t.Errorf("%v is %q, want %q", test.x, got, test.want)
		}
	}
}

// The digits of a number are those of the shortest text of the number that it is
// rounded to.
func TestAppendNumberIsShortestOfRounded(t *testing.T) {
	slow := func(x float64) string {
		y := Round(x)
		if y == 0 {
			return "0"
		}
		if a := math.Abs(y); a < 1e-6 || a >= 1e21 {
			return strconv.FormatFloat(y, 'e', -1, 64)
		}
		return strconv.FormatFloat(y, 'f', -1, 64)
	}
	r := rand.New(rand.NewPCG(1, 1))
	for range 300000 {
		x := (r.Float64() - 0.5) * math.Pow(10, float64(r.IntN(32)-9))
		switch r.IntN(4) {
		case 0:
			x = Round(x)
		case 1:
			x = math.Trunc(x)
		case 2:
			x = float64(int(x*1000)) / 1000
		}
		if got := string(AppendNumber(nil, x)); got != slow(x) {
			t.Fatalf("%v is %q, want %q", x, got, slow(x))
		}
	}
}

func TestNumbersReadBackRounded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		x := rapid.Float64().Draw(t, "x")
		cell := string(AppendNumber(nil, x))
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return
		}
		y, err := strconv.ParseFloat(cell, 64)
		if err != nil || y != Round(x) || math.Abs(y-x) > 1e-11*math.Abs(x) && math.Abs(x) > 1e-300 {
			t.Errorf("%v is %q, %v", x, cell, err)
		}
		if again := string(AppendNumber(nil, y)); again != cell {
			t.Errorf("%q is then %q", cell, again)
		}
	})
}

// The cases are shared with the script of the report, which writes CSV too.
func TestGuard(t *testing.T) {
	data, err := os.ReadFile("testdata/guard.json")
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct{ Text, Cell string }
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		if got := Guard(c.Text); got != c.Cell {
			t.Errorf("%q is guarded as %q, want %q", c.Text, got, c.Cell)
		}
		if got := Unguard(c.Cell); got != c.Text {
			t.Errorf("%q is read as %q, want %q", c.Cell, got, c.Text)
		}
	}
}

func TestUnguardFindsTheText(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.OneOf(rapid.String(), rapid.StringOf(rapid.RuneFrom([]rune("'=+-@\t\r\n \u200b１＝3.5e"))),
			rapid.Map(rapid.SliceOf(rapid.Byte()), func(b []byte) string { return string(b) })).Draw(t, "text")
		cell := Guard(text)
		if got := Unguard(cell); got != text {
			t.Errorf("%q is guarded as %q, read as %q", text, cell, got)
		}
		if runsAsFormula(cell) {
			t.Errorf("%q runs as a formula", cell)
		}
	})
}
