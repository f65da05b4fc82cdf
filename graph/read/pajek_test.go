package read

import "testing"

func TestPajek(t *testing.T) { checkCases(t, "x.net", pajekCases) }

var pajekCases = []webCase{
	{"labels, arcs, edges, drawing", "% remark\r\n*Vertices 4\r\n 1 \"Alfa & Co\" 0.1 0.2 0.5 ellipse ic Red [1-*]\r\n2 Beta 0.1 0.1\r\n3 \"&#268;ita\"\r\n*Arcs\r\n1 2 2.5 w 3 c Blue\r\n2 1 [1-3]\r\n*Edges\r\n 2  3 1 l \"Water fund\"\r\n", `
organizations 3:5 id=Alfa & Co name=Alfa & Co
organizations 4:3 id=Beta name=Beta
organizations 5:4 id=Čita name=Čita
organizations 2:1 id=4
partnerships 7:1 source=Alfa & Co target=Beta directed=true strength=2.5
partnerships 8:1 source=Beta target=Alfa & Co directed=true strength=1
partnerships 10:2 source=Beta target=Čita directed=false strength=1 name=Water fund
warning 3:43 times in brackets, such as [1-3], are not used; the network is that of all times together
`},
	{"relations", "*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n*Arcs :1 \"money\"\n1 2 3\n*Edges :2 \"information\"\n2 3\n*Arcs\n1: 3 1 2\n", `
organizations 2:4 id=a name=a
organizations 3:4 id=b name=b
organizations 4:4 id=c name=c
partnerships 6:1 source=a target=b directed=true strength=3 relation=money
partnerships 8:1 source=b target=c directed=false strength=1 relation=information
partnerships 10:4 source=c target=a directed=true strength=2 relation=money
`},
	{"lists", "*Vertices 3\n*Arcslist\n1 2 3\n*Edgeslist\n2 3 x\n", `
organizations 1:1 id=1
organizations 1:1 id=2
organizations 1:1 id=3
partnerships 3:3 source=1 target=2 directed=true
partnerships 3:5 source=1 target=3 directed=true
partnerships 5:3 source=2 target=3 directed=false
things 7 merged 0 failed 1 empty 0
warning 5:5 "x" does not fit into the section *edgeslist and is left out; write numbers of vertices here
`},
	{"matrix", "*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n*Matrix\n0 1 0\n2.5 0 NA\n0 . 0\n", `
organizations 2:4 id=a name=a
organizations 3:4 id=b name=b
organizations 4:4 id=c name=c
partnerships 6:3 source=a target=b directed=true strength=1
partnerships 7:1 source=b target=a directed=true strength=2.5
unobserved 7:7 source=b target=c
unobserved 8:3 source=c target=b
`},
	{"a matrix of other size", "*Vertices 3\n*Matrix\n0 1 0\n1 1\n", `
failure 4:1 this row of the matrix has 2 values where 3 are needed; export the network again
`},
	{"two kinds", "*Vertices 5 3\n1 \"Alfa\"\n2 \"Beta\"\n3 \"Cita\"\n4 \"Forum\"\n5 \"Empty\"\n*Edges\n1 4\n4 2 3\n1 2\n4 5\n*Partition type\n*Vertices 5\n1\n1\n2\n9\n9\n", `
organizations 2:4 id=Alfa name=Alfa type=1
organizations 3:4 id=Beta name=Beta type=1
organizations 4:4 id=Cita name=Cita type=2
partnerships 10:1 source=Alfa target=Beta directed=false
partnerships 5:4 id=Forum name=Forum type=9
members 8:1 partnership=Forum organization=Alfa
members 9:1 partnership=Forum organization=Beta
things 9 merged 0 failed 2 empty 0
warning 9:5 the weights of memberships in a network of two kinds are not used; the first is here
warning 11:1 this tie joins two vertices of the second kind (4 and 5) in a network of two kinds and is left out; correct it
warning 6:4 nobody takes part in this partnership, and it is left out; add its members
`},
	{"matrix of two kinds", "*Vertices 4 2\n1 \"Alfa\"\n2 \"Beta\"\n3 \"Alfa\"\n4 \"Board\"\n*Matrix\n1 1\n1 1\n", `
organizations 2:4 id=Alfa name=Alfa
organizations 3:4 id=Beta name=Beta
partnerships 4:4 id=Alfa name=Alfa
partnerships 5:4 id=Board name=Board
members 7:1 partnership=Alfa organization=Alfa
members 7:3 partnership=Board organization=Alfa
members 8:1 partnership=Alfa organization=Beta
members 8:3 partnership=Board organization=Beta
`},
	{"a project", "*Network C:\\nets\\Advice.net\n*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n*Arcs\n1 2 1\n*Network Money.net\n*Vertices 3\n1 \"a\"\n2 \"b\"\n3 \"c\"\n*Arcs\n2 3 5\n\n*Partition C:\\nets\\Sector.clu\n*Vertices 3\n1\n2\n1\n\n*Vector Staff.vec\n*Vertices 3\n 5.5\n 4\n*Partition lost\n*Vertices 2\n1\n1\n*Hierarchy h\n1 2 3\n", `
organizations 3:4 id=a name=a sector=1 Staff=5.5
organizations 4:4 id=b name=b sector=2 Staff=4
organizations 5:4 id=c name=c sector=1
partnerships 7:1 source=a target=b directed=true strength=1 relation=Advice
partnerships 14:1 source=b target=c directed=true strength=5 relation=Money
things 8 merged 3 failed 0 empty 0
warning 30:1 *Hierarchy is not used; only networks, partitions and vectors are
warning 26:1 no network in this file has 2 vertices, so "lost" is not used; add the network that it belongs to
warning 22:1 "Staff" has 2 values for 3 vertices; those that are there are taken in their order, export it again
`},
	{"vertices that are not announced, lines that do not fit", "*Vertices 2\n1 \"a\"\n1 \"a\"\nx \"y\"\n*Arcs\n1 7 1\nfoo 2\n1\n", `
organizations 2:4 id=a name=a
organizations 1:1 id=2
organizations 6:1 id=7
partnerships 6:1 source=a target=7 directed=true strength=1
things 8 merged 1 failed 3 empty 0
warning 7:1 "foo" does not fit into the section *arcs and is left out; write numbers of vertices here
warning 8:1 "1" does not fit into the section *arcs and is left out; write numbers of vertices here
warning 4:1 "x" does not fit into the section *vertices and is left out; write numbers of vertices here
warning 6:1 nodes that ties name and the file does not list: 1, the first, "7", here; they are added as organizations, correct the id where another is meant
`},
	{"labels that two vertices share", "*Vertices 3\n1 \"a\"\n2 \"A\"\n3 \"c\"\n*Edges\n1 2\n", `
organizations 2:4 id=1 name=a
organizations 3:4 id=2 name=A
organizations 4:4 id=3 name=c
partnerships 6:1 source=1 target=2 directed=false
`},
	{"one vertex with two labels", "*Vertices 2\n1 \"a\"\n1 \"b\"\n*Edges\n1 2\n", `
failure 3:1 node "1" stands here again with other contents than in line 2, column 4; keep one of them, or give them different ids
`},
	{"a partition alone", "*Vertices 4\n 1\n 2\n 1\n 1\n1 - GOV\n2 - NGO\n", `
failure 1:1 this is a partition or vector of 4 values and no network; put it into one .paj file with the network of that size that it belongs to
`},
	{"a vector alone", "*Vertices 2\n 0.5\n 2.0\n", `
failure 1:1 this is a partition or vector of 2 values and no network; put it into one .paj file with the network of that size that it belongs to
`},
	{"a project of partitions", "*Partition p\n*Vertices 2\n1\n2\n", `
failure 1:1 this is a partition or vector of 2 values and no network; put it into one .paj file with the network of that size that it belongs to
`},
	{"far more vertices than there are", "*Vertices 1000000000\n*Arcs\n1 2\n", `
failure 1:1 1000000000 vertices are announced here and the file lists far fewer; correct the number
`},
	{"a quote that is not closed", "*Vertices 2\n1 \"a\n2 \"b\"\n", `
failure 2:3 the text that begins here is never closed; the file is cut or a quote is missing, export it again
`},
	{"quotes inside of labels", "*Vertices 3\n1 \"Radio \"Suara\"\" 0.1\n2 \"Radio \\\"Desa\\\"\"\n3 \"\"\n", `
organizations 2:4 id=Radio "Suara" name=Radio "Suara"
organizations 3:4 id=Radio "Desa" name=Radio "Desa"
organizations 4:4 id=3
`},
}
