package read

import "testing"

func TestStructure(t *testing.T) {
	checkForms(t, "matrix-dat", []formCase{
		{"relations and attributes", "some advice\nhelp\n 4 , 3 , 3 ,N,NB\nA,B,COUN\n0 1 0\n0 0 1\n0 0 0\n\nmoney\n 4 , 3 , 3 ,N,NB\nA,B,COUM\n0 0 0\n1 0 0\n0 0 0\n\n 4 , 3 , 2 ,N,LM\nID,SECTOR\n1 GOV\n2 VOL\n3 PVT\n", `
organizations
 6 4:1 name=A sector=GOV
 7 4:3 name=B sector=VOL
 8 4:5 name=COUN sector=PVT
partnerships
 0 5:3 source=A target=B relation=help directed=true
 1 6:5 source=B target=COUN relation=help directed=true
 4 13:1 source=B target=A relation=money directed=true
thing 2 merged
thing 3 merged
thing 5 merged
warning 11:5: label "COUM" is taken for "COUN" in line 4, at the same place among the same other labels; correct one of them
`},
		{"named attributes", "4,2,2,N,NB\nA,B\n0 1\n1 0\n4,1,3,N,LM\nWHO,TYPE,SIZE\nB club 7\n", `
organizations
 2 2:3 name=B type=club SIZE=7
 0 2:1 name=A
partnerships
 0 3:3 source=A target=B directed=false
thing 1 merged
`},
		{"attributes of nobody", "4,2,2,N,NB\nA,B\n0 1\n1 0\n4,3,2,N,LM\nTYPE,SIZE\nclub 7\nclub 8\nclub 9\n", `
organizations
 0 2:1 name=A
 1 2:3 name=B
partnerships
 0 3:3 source=A target=B directed=false
thing 2 failed
thing 3 failed
thing 4 failed
warning 5:1: this block has 3 rows and no column that names the organizations, of which there are 2; it is left out
`},
		{"other labels", "4,2,2,N,NB\nA,B\n0 1\n1 0\n4,2,2,N,NB\nA,CCC\n0 1\n1 0\n", `
failure 6:3: the labels differ from those of the first matrix: "CCC" stands here, "B" in line 2; make them the same
`},
		{"cut", "4,3,3,N,NB\nA,B,C\n0 1 0\n", `
failure 1:1: this head says 3 rows and 3 columns; the block that follows has not that many, so the file is cut or the head is wrong
`},
		{"short row", "4,2,2,N,NB\nA,B\n0 1\n0\n", `
failure 4:1: this row has 1 values and there must be 2; correct it, or the head of its block
`},
		{"huge", "4,2,2,N,NB\nA,B\n0 1\n1 0\n4,999999999,999999999,N,NB\nA\n", `
failure 5:1: the matrix has more than 16777216 cells; give the ties as a list of source and target
`},
		{"only attributes", "4,2,3,N,LM\nID,X,Y\n1 a b\n2 c d\n", `
failure 1:1: the file holds no matrix; it cannot be used
`},
	})
}
