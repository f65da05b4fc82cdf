package read

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMatrix(t *testing.T) {
	for _, c := range []formCase{
		{"arcs", ",A,B,C\nA,0,1,0\nB,0,0,1\nC,1,1,0\n", `
organizations
 0 2:1 name=A
 1 3:1 name=B
 2 4:1 name=C
partnerships
 0 2:5 source=A target=B directed=true
 1 3:7 source=B target=C directed=true
 2 4:3 source=C target=A directed=true
 2 4:5 source=C target=B directed=true
`},
		{"symmetric, weights", "x;A;B;C\nA;;0,5;0\nB;0,50;;2\nC;0;2;\n", `
organizations
 0 2:1 name=A
 1 3:1 name=B
 2 4:1 name=C
partnerships
 0 2:4 source=A target=B strength=0.5 directed=false
 1 3:9 source=B target=C strength=2 directed=false
`},
		{"not observed", ",A,B,C,D\nA,0,1,NA,0\nB,?,0,?,\nC,1,1,0,1\nD,0,0,1,0\n", `
organizations
 0 2:1 name=A answered=true
 1 3:1 name=B answered=false
 2 4:1 name=C answered=true
 3 5:1 name=D answered=true
partnerships
 0 2:5 source=A target=B directed=false
 2 4:3 source=C target=A directed=false
 2 4:5 source=C target=B directed=false
 2 4:9 source=C target=D directed=false
`},
		{"silent and symmetric", ",A,B,C\nA,0,NA,NA\nB,1,0,0\nC,0,0,0\n", `
organizations
 0 2:1 name=A answered=false
 1 3:1 name=B answered=true
 2 4:1 name=C answered=true
partnerships
 1 3:3 source=B target=A directed=false
`},
		{"ones and nothing", ",A,B,C\nA,,1,\nB,,,\nC,x,,\n", `
organizations
 0 2:1 name=A
 1 3:1 name=B
 2 4:1 name=C
partnerships
 0 2:4 source=A target=B directed=true
 2 4:3 source=C target=A directed=true
`},
		{"upper half", ",A,B,C\nA,,1,0\nB,,,3\nC,,,\n", `
organizations
 0 2:1 name=A
 1 3:1 name=B
 2 4:1 name=C
partnerships
 0 2:4 source=A target=B strength=1 directed=false
 1 3:5 source=B target=C strength=3 directed=false
warning 2:1: only one half of the matrix is filled; its ties are taken in both directions
`},
		{"half without zeros", ",A,B,C\nA,,,\nB,1,,\nC,,1,\n", `
organizations
 0 2:1 name=A
 1 3:1 name=B
 2 4:1 name=C
partnerships
 1 3:3 source=A target=B directed=false
 2 4:4 source=B target=C directed=false
warning 2:1: only one half of the matrix is filled; its ties are taken in both directions
`},
		{"title, blank row, totals", "Our matrix,,,\n,,,\nName,A,B,C,Total\nA,0,1,0,1\n\nB,1,0,0,1\nC,0,0,0,0\nTotal,1,1,0,2\n", `
organizations
 0 4:1 name=A
 2 6:1 name=B
 3 7:1 name=C
partnerships
 0 4:5 source=A target=B directed=false
thing 1 barren
thing 4 failed
warning 3:12: "Total" is taken for a sum and left out
warning 8:1: "Total" is taken for a sum and left out
`},
		{"near label", ",COUN,MAYR,NEWS\nCOUN,0,1,0\nMAYO,0,0,0\nNEWS,0,0,0\n", `
organizations
 0 2:1 name=COUN
 1 3:1 name=MAYR
 2 4:1 name=NEWS
partnerships
 0 2:8 source=COUN target=MAYR directed=true
warning 3:1: label "MAYO" is taken for "MAYR" in line 1, at the same place among the same other labels; correct one of them
`},
		{"other order", ",B,A\nA,1,0\nB,0,0\n", `
organizations
 0 2:1 name=A
 1 3:1 name=B
partnerships
 0 2:3 source=A target=B directed=true
`},
		{"some rows", ",A,B,C,D\nA,0,1,0,1\nB,0,0,0,0\nD,1,0,1,0\n", `
organizations
 0 1:2 name=A answered=true
 1 1:4 name=B answered=true
 3 1:6 name=C answered=false
 2 1:8 name=D answered=true
partnerships
 0 2:5 source=A target=B directed=true
 0 2:9 source=A target=D directed=true
 2 4:3 source=D target=A directed=true
 2 4:7 source=D target=C directed=true
unobserved
 3 1:6 source=C target=A
 3 1:6 source=C target=B
 3 1:6 source=C target=D
warning 1:2: the matrix has 4 columns and a row for 3 of them; the other organizations are taken as not having answered
`},
		{"filled diagonal", ",A,B\nA,1,1\nB,1,1\n", `
organizations
 0 2:1 name=A
 1 3:1 name=B
partnerships
 0 2:5 source=A target=B directed=false
warning 2:3: the diagonal of this matrix is filled, first here; ties of organizations with themselves are left out
`},
		{"labels without a corner", "A,B,C\nA,0,1,0\nB,0,0,0\nC,0,0,0\n", `
organizations
 0 2:1 name=A
 1 3:1 name=B
 2 4:1 name=C
partnerships
 0 2:5 source=A target=B directed=true
`},
		{"words", ",A,B\nA,0,funds\nB,0,0\n", `
failure 2:5: "funds" between "A" and "B" is neither a number nor a mark such as x; write 0, 1 or a weight, or NA where nobody knows
`},
		{"no labels", "0,1,0\n0,0,2\n1,1,0\n", `
organizations
 0 1:1 name=1
 1 2:1 name=2
 2 3:1 name=3
partnerships
 0 1:3 source=1 target=2 strength=1 directed=true
 1 2:5 source=2 target=3 strength=2 directed=true
 2 3:1 source=3 target=1 strength=1 directed=true
 2 3:3 source=3 target=2 strength=1 directed=true
warning 1:1: this matrix has no labels; its organizations are called 1 to 3 in the order of its rows
`},
		{"labels that are numbers", ",1,2\n1,0,1\n2,0,0\n", `
organizations
 0 2:1 name=1
 1 3:1 name=2
partnerships
 0 2:5 source=1 target=2 directed=true
`},
		{"members", ",Water forum,Task force\nAlfa,1,0\nBeta,1,1\nCita,0,NA\n", `
organizations
 0 2:1 name=Alfa
 1 3:1 name=Beta
 2 4:1 name=Cita
members
 0 2:6 partnership=Water forum organization=Alfa
 1 3:6 partnership=Water forum organization=Beta
 1 3:8 partnership=Task force organization=Beta
warning 1:2: taken as a table of membership: rows are organizations, each of the 2 columns is a partnership
warning 4:8: some cells say that nobody knows who takes part, the first here; they are read as no
`},
		{"members by marks", ",Water,Food,Law\nAlfa,x,,\nBeta,X,✓,\n\nCita,-,,\n", `
organizations
 0 2:1 name=Alfa
 1 3:1 name=Beta
 3 5:1 name=Cita
members
 0 2:6 partnership=Water organization=Alfa
 1 3:6 partnership=Water organization=Beta
 1 3:8 partnership=Food organization=Beta
thing 2 barren
warning 1:2: taken as a table of membership: rows are organizations, each of the 3 columns is a partnership
warning 1:13: nobody takes part in "Law"; it is left out
`},
	} {
		t.Run(c.name, func(t *testing.T) {
			d, ok := matrixOf(context.Background(), gridOf(c.text))
			if !ok {
				t.Fatal("not recognized")
			}
			sound(t, d, countBreaks(c.text)+1)
			if diff := cmp.Diff(strings.TrimPrefix(c.want, "\n"), printed(d)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

// lists are tables that must never be taken for a matrix.
var lists = map[string]string{
	"organizations":           "id,name,sector\na,Alfa,ngo\nb,Beta,private\n",
	"numeric columns":         "name,staff,asked,answered\nAlfa,1,1,0\nBeta,0,1,1\nCita,1,1,1\n",
	"yes and no":              "name,local,women-led\nAlfa,1,0\nBeta,1,1\nCita,0,1\n",
	"positions":               ",Water law,Levy\nAlfa,-1,1\nBeta,0,1\nCita,1,1\n",
	"types":                   ",type\nAlfa,gov\nBeta,ngo\n",
	"counts":                  ",projects,staff\nAlfa,3,10\nBeta,1,1\n",
	"3W":                      "#org,#sector,#adm1,#reached\nAlfa,Water,North,10\nBeta,Food,South,0\n",
	"3W without header":       "Alfa,Water,North,1\nBeta,Food,South,0\nAlfa,Food,South,0\nBeta,Law,North,1\n",
	"3W with a number":        "No,Org,Theme,North,South\n1,Alfa,Water,x,\n2,Beta,Food,x,x\n3,Cita,Food,,x\n",
	"pairs":                   "source,target,strength\nAlfa,Beta,1\nBeta,Alfa,1\n",
	"numbers as pairs":        "1,2,1\n2,3,1\n3,1,1\n",
	"numbers as pairs from 0": "0,1,1\n1,2,1\n2,0,1\n",
	"index of a program":      ",member,active\n0,1,0\n1,1,1\n2,0,1\n",
	"known columns":           ",asked,answered\nAlfa,1,0\nBeta,1,1\n",
	"one row":                 ",A,B\nA,1,0\n",
	"one column":              ",Forum\nAlfa,1\nBeta,1\n",
	"nobody meets":            ",P,Q\nAlfa,1,0\nBeta,0,1\n",
	"the same label twice":    ",A,A\nA,0,1\nA,1,0\n",
	"other labels":            ",A,B\nC,0,1\nD,1,0.5\n",
	"nothing":                 "",
	"blank":                   ",,\n,,\n",
	"years":                   ",2021,2022\nAlfa,100,200\nBeta,10,20\n",
}

func TestNoMatrix(t *testing.T) {
	for name, text := range lists {
		t.Run(name, func(t *testing.T) {
			if d, ok := matrixOf(context.Background(), gridOf(text)); ok {
				t.Errorf("taken for a matrix:\n%s", printed(d))
			}
		})
	}
}

func TestTwoMode(t *testing.T) {
	d, ok := twoModeOf(context.Background(), gridOf(lists["yes and no"]))
	if !ok {
		t.Fatal("not recognized")
	}
	want := `organizations
 0 2:1 name=Alfa
 1 3:1 name=Beta
 2 4:1 name=Cita
members
 0 2:6 partnership=local organization=Alfa
 1 3:6 partnership=local organization=Beta
 1 3:8 partnership=women-led organization=Beta
 2 4:8 partnership=women-led organization=Cita
warning 1:6: taken as a table of membership: rows are organizations, each of the 2 columns is a partnership
`
	if diff := cmp.Diff(want, printed(d)); diff != "" {
		t.Error(diff)
	}
	for _, name := range []string{"organizations", "numeric columns", "positions", "counts", "3W", "pairs", "known columns"} {
		if _, ok := twoModeOf(context.Background(), gridOf(lists[name])); ok {
			t.Errorf("%s: taken for a table of membership", name)
		}
	}
}

func TestNameCorner(t *testing.T) {
	for name, want := range map[string]bool{"types": true, "positions": true, "organizations": false,
		"index of a program": false, "the same label twice": false, "nothing": false, "blank": false} {
		g, ok := nameCorner(gridOf(lists[name]))
		if ok != want || ok && g.rows[0].cells[0].text != "name" {
			t.Errorf("%s: %v", name, ok)
		}
	}
}

// Each cell of a larger matrix is one tie.
func TestLargeMatrix(t *testing.T) {
	const n = 300
	var text strings.Builder
	for i := range n {
		fmt.Fprintf(&text, ",o%d", i)
	}
	for i := range n {
		fmt.Fprintf(&text, "\no%d", i)
		for j := range n {
			fmt.Fprintf(&text, ",%d", (i*j+i)%2)
		}
	}
	d, ok := matrixOf(context.Background(), gridOf(text.String()))
	if !ok {
		t.Fatal("not recognized")
	}
	sound(t, d, n+1)
	want := 0
	for i := range n {
		for j := range n {
			if i != j && (i*j+i)%2 == 1 {
				want++
			}
		}
	}
	if got := len(d.draft("partnerships").rows); got != want {
		t.Errorf("%d ties, want %d", got, want)
	}
}

// A million columns neither crash nor fill the memory.
func TestWideGrid(t *testing.T) {
	wide := make([]cell, 1_000_000)
	for i := range wide {
		wide[i] = cell{"1", 1, i + 1}
	}
	g := &grid{rows: []record{{cells: wide, line: 1}, {cells: wide, line: 2}, {cells: wide[:3], line: 3}}}
	if _, ok := matrixOf(context.Background(), g); ok {
		t.Error("taken for a matrix")
	}
}
