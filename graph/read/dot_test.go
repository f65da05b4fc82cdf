package read

import "testing"

func TestDOT(t *testing.T) { checkCases(t, "x.dot", dotCases) }

var dotCases = []webCase{
	{"as people write it", `/* remark */
digraph "Clinics" {
  graph [rankdir=LR]; node [shape=box, sector=ngo]; edge [color=gray]
  a [label="Alfa\noffice", sector="media"]; b [label=<<B>Beta</B><BR/>&amp; Co>];
  a -> b -> c [weight=2, label="Water"] // chain
  # line for the preprocessor
  c -> {d; "e f"} [relation=advice]
  a:port:n -> "long" + " name":s
  d -> a [dir=none]; d -> b [dir=back]
  alone
}`, `
organizations 4:3 id=a name=Alfa office sector=media
organizations 4:45 id=b name=Beta & Co sector=ngo
organizations 5:13 id=c sector=ngo
organizations 7:9 id=d sector=ngo
organizations 7:12 id=e f sector=ngo
organizations 8:15 id=long name sector=ngo
organizations 10:3 id=alone sector=ngo
partnerships 5:5 source=a target=b directed=true strength=2 name=Water
partnerships 5:10 source=b target=c directed=true strength=2 name=Water
partnerships 7:5 source=c target=d directed=true relation=advice
partnerships 7:5 source=c target=e f directed=true relation=advice
partnerships 8:12 source=a target=long name directed=true
partnerships 9:5 source=d target=a directed=false
partnerships 9:24 source=b target=d directed=true
`},
	{"subgraphs and clusters", `graph {
  subgraph cluster_0 { label="North"; a -- b; subgraph cluster_in { c } }
  subgraph s { d e }
  subgraph s -- a
  { a b } -- { x y }
  edge [weight=3] ; f -- g
}`, `
organizations 2:39 id=a cluster=North
organizations 2:44 id=b cluster=North
organizations 2:69 id=c cluster=cluster_in
organizations 3:16 id=d
organizations 3:18 id=e
organizations 5:16 id=x
organizations 5:18 id=y
organizations 6:21 id=f
organizations 6:26 id=g
partnerships 2:41 source=a target=b directed=false
partnerships 4:14 source=d target=a directed=false
partnerships 4:14 source=e target=a directed=false
partnerships 5:11 source=a target=x directed=false
partnerships 5:11 source=a target=y directed=false
partnerships 5:11 source=b target=x directed=false
partnerships 5:11 source=b target=y directed=false
partnerships 6:23 source=f target=g directed=false strength=3
`},
	{"strict merges", `strict graph { a -- b [weight=1]; b -- a [weight=2, since=1999]; a -- a }`, `
organizations 1:16 id=a
organizations 1:21 id=b
partnerships 1:18 source=a target=b directed=false strength=2 since=1999
partnerships 1:68 source=a target=a directed=false
things 5 merged 1 failed 0 empty 0
`},
	{"labels instead of numbers", `digraph { 1 [label="Alfa"]; 2 [label="Beta"]; 1 -> 2; 1 -> 2 [weight=2] }`, `
organizations 1:11 id=Alfa name=Alfa
organizations 1:29 id=Beta name=Beta
partnerships 1:49 source=Alfa target=Beta directed=true
partnerships 1:57 source=Alfa target=Beta directed=true strength=2
`},
	{"the label is the id", `graph { n0 [label="\N"]; n1 -- n0; 3M -- .5 -- -2.5; ünï -- n1 }`, `
organizations 1:9 id=n0
organizations 1:26 id=n1
organizations 1:36 id=3M
organizations 1:42 id=.5
organizations 1:48 id=-2.5
organizations 1:54 id=ünï
partnerships 1:29 source=n1 target=n0 directed=false
partnerships 1:39 source=3M target=.5 directed=false
partnerships 1:45 source=.5 target=-2.5 directed=false
partnerships 1:60 source=ünï target=n1 directed=false
`},
	{"several graphs are relations", `graph advice { a -- b } digraph money { a -> c }`, `
organizations 1:16 id=a
organizations 1:21 id=b
organizations 1:46 id=c
partnerships 1:18 source=a target=b directed=false relation=advice
partnerships 1:43 source=a target=c directed=true relation=money
`},
	{"cut in the middle", "digraph { a -> b;\n b -> ", `
failure 2:7 the file ends in the middle; it was cut, export or copy it again
`},
	{"cut in a text", "digraph {\n a -> \"b c }\n", `
failure 2:7 the text that begins here is never closed; the file is cut or a quote is missing, export it again
`},
	{"cut in a remark", "digraph { a /* b }", `
failure 1:13 the text that begins here is never closed; the file is cut or a quote is missing, export it again
`},
	{"a sign that does not belong", "digraph { a -> ; }", `
failure 1:16 ";" is not expected here in a file of the form DOT; correct this place, or export the file again
`},
	{"no brackets", "digraph { a [x=[]; }", `
failure 1:16 "[" is not expected here in a file of the form DOT; correct this place, or export the file again
`},
}
