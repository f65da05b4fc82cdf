package read

import "testing"

func TestDL(t *testing.T) {
	checkForms(t, "dl", []formCase{
		{"full matrix", "DL N=3\nFORMAT = FULLMATRIX DIAGONAL PRESENT\nLABELS:\nA,B,C\nDATA:\n0 1 0\n1 0 2\n0 2 0\n", `
organizations
 0 4:1 name=A
 1 4:3 name=B
 2 4:5 name=C
partnerships
 0 6:3 source=A target=B strength=1 directed=false
 1 7:5 source=B target=C strength=2 directed=false
`},
		{"anywhere", "\n// made by hand\ndl,n = 3 labels: 'City Council', \"B b\"\nC data: 0 1\n0 0 0\n1 1 0 0", `
organizations
 0 3:18 name=City Council
 1 3:34 name=B b
 2 4:1 name=C
partnerships
 0 4:11 source=City Council target=B b directed=true
 1 6:1 source=B b target=C directed=true
 2 6:3 source=C target=City Council directed=true
`},
		{"labels with spaces", "dl n=2\nlabels:\nCity Council\nBoard of Education\ndata:\n0 1\n1 0\n", `
organizations
 0 3:1 name=City Council
 1 4:1 name=Board of Education
partnerships
 0 6:3 source=City Council target=Board of Education directed=false
`},
		{"no labels", "dl n=2 data:\n0 1\n0 0\n", `
organizations
 0 2:1 name=1
 1 3:1 name=2
partnerships
 0 2:3 source=1 target=2 directed=true
warning 1:6: this matrix has no labels; its organizations are called 1 to 2 in the order of its rows
`},
		{"embedded", "DL N=3\nLABELS EMBEDDED\nDATA:\n  A B C\nA 0 1 .\nb 1 0 0\nC NA ? 0\n", `
organizations
 0 5:1 name=A answered=true
 1 6:1 name=b answered=true
 2 7:1 name=C answered=false
partnerships
 0 5:5 source=A target=b directed=false
unobserved
 0 5:7 source=A target=C
`},
		{"upper half", "dl n=3 format=upperhalf diagonal=absent labels:a b c data:\n1 0\n5\n", `
organizations
 0 1:48 name=a
 1 1:50 name=b
 2 1:52 name=c
partnerships
 0 2:1 source=a target=b strength=1 directed=false
 1 3:1 source=b target=c strength=5 directed=false
`},
		{"lower half", "dl n=3 format=lowerhalf labels:a b c data:\n0\n1 0\n0 5 0\n", `
organizations
 0 1:32 name=a
 1 1:34 name=b
 2 1:36 name=c
partnerships
 1 3:1 source=a target=b strength=1 directed=false
 2 4:3 source=b target=c strength=5 directed=false
`},
		{"diagonal absent", "dl n=3 diagonal = absent labels: a b c data:\n1 0\n0 1\n0 0\n", `
organizations
 0 1:34 name=a
 1 1:36 name=b
 2 1:38 name=c
partnerships
 0 2:1 source=a target=b directed=true
 1 3:3 source=b target=c directed=true
`},
		{"relations", "dl n=2 nm=2\nlabels:\na,b\nmatrix labels:\nmoney,advice\ndata:\n0 1\n0 0\n0 1\n1 0\n", `
organizations
 0 3:1 name=a
 1 3:3 name=b
partnerships
 0 7:3 source=a target=b relation=money directed=true
 2 9:3 source=a target=b relation=advice directed=true
 3 10:1 source=b target=a relation=advice directed=true
`},
		{"unnamed relations", "dl n=2 nm=2 labels: a,b data: 0 1 0 0 0 0 1 0", `
organizations
 0 1:21 name=a
 1 1:23 name=b
partnerships
 0 1:33 source=a target=b relation=1 directed=true
 3 1:43 source=b target=a relation=2 directed=true
thing 2 merged
`},
		{"two modes", "dl nr=3, nc=2\nrow labels: a b c\ncolumn labels: P Q\ndata:\n1 0\n1 2\n0 0\n", `
organizations
 0 2:13 name=a
 1 2:15 name=b
 2 2:17 name=c
members
 0 5:1 partnership=P organization=a
 1 6:1 partnership=P organization=b
 1 6:3 partnership=Q organization=b
warning 6:3: some cells hold a weight, the first here; who takes part is kept, how much is not
`},
		{"the same labels twice", "dl nr=2 nc=2 row labels: a b column labels: b a data: 1 0 0 1", `
organizations
 0 1:26 name=a
 1 1:28 name=b
partnerships
 0 1:55 source=a target=b directed=false
`},
		{"edge list", "dl n=4 format=edgelist1\nlabels:\na b c d\ndata:\n1 2\n2 3 2.5\nC a\n3 1\n9 1\n1 2 7\n2 2\n1 4 0\n3 4 NA\n4\n", `
organizations
 0 3:1 name=a
 1 3:3 name=b
 2 3:5 name=c
 3 3:7 name=d
partnerships
 4 5:3 source=a target=b strength=1 directed=true
 5 6:5 source=b target=c strength=2.5 directed=true
 6 7:3 source=c target=a strength=1 directed=true
 10 11:3 source=b target=b strength=1 directed=true
unobserved
 12 13:5 source=c target=d
thing 7 merged
thing 8 failed
thing 9 failed
thing 11 merged
thing 13 failed
warning 9:1: "9" is neither a label nor the number of one; the line is left out
warning 10:5: line 5 gives "a" and "b" another value; the second line is left out
warning 14:1: this line holds 1 values, which is not what its format has; the line is left out
`},
		{"edge list, embedded", "dl n=3 format=edgelist1 labels embedded:\ndata:\n'Big A' B\nb \"big a\"\n", `
organizations
 0 3:1 name=Big A
 0 3:9 name=B
partnerships
 0 3:9 source=Big A target=B directed=false
thing 1 merged
warning 1:6: the head of the file says 3 organizations and the data name 2; those without a name are left out
`},
		{"edge lists", "dl n=2 nm=2 format=edgelist1 labels: a b matrix labels: x y data:\n1 2\n!\n2 1\n", `
organizations
 0 1:38 name=a
 1 1:40 name=b
partnerships
 2 2:3 source=a target=b relation=x directed=true
 3 4:3 source=b target=a relation=y directed=true
`},
		{"edge list without labels", "dl n=3 format=el1 data:\n1 2\n2 1\n", `
organizations
 0 1:6 name=1
 1 1:6 name=2
 2 1:6 name=3
partnerships
 3 2:3 source=1 target=2 directed=false
thing 4 merged
warning 1:6: this matrix has no labels; its organizations are called 1 to 3 in the order of its rows
`},
		{"edge list of two modes", "dl nr=2 nc=2 format=edgelist2 row labels: a b column labels: P Q data:\n1 1\nb P\n2 2\n", `
organizations
 0 1:43 name=a
 1 1:45 name=b
members
 2 2:3 partnership=P organization=a
 3 3:3 partnership=P organization=b
 4 4:3 partnership=Q organization=b
`},
		{"node list", "dl n=4 format=nodelist1 labels: a b c d data:\n1 2 3\n2 1\n3 1\n", `
organizations
 0 1:33 name=a
 1 1:35 name=b
 2 1:37 name=c
 3 1:39 name=d
partnerships
 4 2:3 source=a target=b directed=false
 4 2:5 source=a target=c directed=false
thing 5 merged
thing 6 merged
`},
		{"node list of two modes", "dl nr=2 nc=3 format=nodelist2 row labels embedded column labels embedded data:\na P Q\nb Q R P\n", `
organizations
 0 2:1 name=a
 1 3:1 name=b
members
 0 2:3 partnership=P organization=a
 0 2:5 partnership=Q organization=a
 1 3:3 partnership=Q organization=b
 1 3:5 partnership=R organization=b
 1 3:7 partnership=P organization=b
`},
		{"counted node list", "dl n=3 format=nodelist1b labels: a b c data:\n2 2 3\n0\n1 1\n", `
organizations
 0 1:34 name=a
 1 1:36 name=b
 2 1:38 name=c
partnerships
 3 2:3 source=a target=b directed=true
 3 2:5 source=a target=c directed=true
 5 4:3 source=c target=a directed=true
thing 4 merged
`},
		{"edge array", "dl n=3 nm=2 format=edgearray1 labels: a b c matrix labels: x y data:\n1 2 1 0\n2 3 2 4\n3 1 1\n", `
organizations
 0 1:39 name=a
 1 1:41 name=b
 2 1:43 name=c
partnerships
 3 2:5 source=a target=b relation=x strength=1 directed=true
 4 3:5 source=b target=c relation=x strength=2 directed=true
 4 3:7 source=b target=c relation=y strength=4 directed=true
thing 5 failed
warning 4:1: this line holds 3 values, which is not what its format has; the line is left out
`},
		{"huge count", "dl n=1000000000 data: 0", `
failure 1:6: the matrix has more than 16777216 cells; give the ties as a list of source and target
`},
		{"large count", "dl n=4000 data: 0", `
warning 1:6: this matrix has no labels; its organizations are called 1 to 4000 in the order of its rows
failure 1:18: the data end before all cells of 4000 × 4000 × 1 are there; the file is cut, or a count at its head is wrong
`},
		{"huge list", "dl n=1000000000 format=edgelist1 data:\n1 2\n", `
failure 1:6: N is 1000000000, and more than 100000 organizations without labels are not made; give them labels
`},
		{"cut", "dl n=3 labels: a b c data: 0 1 0 1", `
failure 1:35: the data end before all cells of 3 × 3 × 1 are there; the file is cut, or a count at its head is wrong
`},
		{"surplus", "dl n=2 labels: a b data: 0 1 1 0 1", `
failure 1:34: the matrix is complete and "1" follows; correct N, NR, NC or NM at the head of the file
`},
		{"no data", "dl n=3 labels: a b c", `
failure 1:21: the file ends before DATA:; write the matrix or list below it
`},
		{"too few labels", "dl n=3 labels: a b data: 0", `
failure 1:16: there are 2 labels and there must be 3; put labels that hold spaces in quotes
`},
		{"twins", "dl n=2 labels: a a data: 0 1 1 0", `
failure 1:18: label "a" stands in line 1 already; give each organization a label of its own
`},
		{"other labels", "dl n=2 nm=2 labels embedded data:\n a b\na 0 1\nb 1 0\n a c2\na 0 1\nc2 1 0\n", `
failure 7:1: the labels differ from those of the first matrix: "c2" stands here, "b" in line 4; make them the same
`},
		{"words", "dl n=2 labels: a b data: 0 yes maybe 0", `
failure 1:32: "maybe" between "b" and "a" is neither a number nor a mark such as x; write 0, 1 or a weight, or NA where nobody knows
`},
		{"unknown command", "dl n=2 colour=red data: 0", `
failure 1:8: "colour" is no command of a DL file; known are N, NR, NC, NM, FORMAT, DIAGONAL, LABELS and DATA
`},
		{"unknown format", "dl n=2 format=blockmatrix data: 0", `
failure 1:15: format "blockmatrix" is not read; use fullmatrix, upperhalf, lowerhalf, edgelist1, edgelist2, nodelist1, nodelist2 or edgearray
`},
		{"no number", "dl n=two data: 0", `
failure 1:6: N needs a whole number above 0, not "two"
`},
		{"no count", "dl data: 0", `
failure 1:1: the file does not say how many organizations there are; write N=
`},
		{"negative", "dl n=2 labels: a b data: 0 -1 1e38 0", `
organizations
 0 1:16 name=a answered=true
 1 1:18 name=b answered=false
partnerships
 0 1:28 source=a target=b strength=-1 directed=false
`},
		{"nobody else", "dl n=1 labels: a data: 0", `
organizations
 0 1:16 name=a
`},
	})
}
