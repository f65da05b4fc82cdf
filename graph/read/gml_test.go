package read

import "testing"

func TestGML(t *testing.T) { checkCases(t, "x.gml", gmlCases) }

var gmlCases = []webCase{
	{"labels, entities, graphics, lists", `Creator "a program"
Version 1
# a remark
graph [ comment "x [ y" directed 1 label "Clinics"
  node [ id 1 label "Alfa &amp; Co" graphics [ x 1.0 y 2 fill "#ffffff" ] sector "ngo" staff 12 ]
  node [ id 2 label "Gr&#246;&#223;e" contact [ city "Kiel" tags "a" tags "b" ] ]
  node [ id 3 label "Puskesmas
Sendiri" ]
  edge [ source 1 target 2 value 2.5 label "Water" ]
  edge [ source 2 target 1 weight 4 value 9 ]
]`, `
organizations 5:13 id=Alfa & Co name=Alfa & Co sector=ngo staff=12
organizations 6:13 id=Größe name=Größe contact.city=Kiel contact.tags=a; b
organizations 7:13 id=Puskesmas Sendiri name=Puskesmas Sendiri
partnerships 9:3 source=Alfa & Co target=Größe directed=true strength=2.5 name=Water
partnerships 10:3 source=Größe target=Alfa & Co directed=true strength=4 value=9
`},
	{"undirected, no labels, values that repeat", "graph\n[\n  node\n  [\n    id 0\n    tag \"x\"\n    tag \"y\"\n  ]\n  node [ id 1 ]\n  edge [ source 0 target 1 key 0 ] edge [ source 1 target 7 directed 1 ]\n]\n", `
organizations 5:8 id=0 tag=x; y
organizations 9:13 id=1
organizations 10:59 id=7
partnerships 10:3 source=0 target=1 directed=false key=0
partnerships 10:36 source=1 target=7 directed=true
warning 10:59 nodes that ties name and the file does not list: 1, the first, "7", here; they are added as organizations, correct the id where another is meant
`},
	{"several graphs are relations", `graph [ name "advice" node [ id 1 label "A" ] node [ id 2 label "B" ] edge [ source 1 target 2 ] ]
graph [ node [ id 1 label "A" ] node [ id 2 label "B" ] edge [ source 2 target 1 ] ]`, `
organizations 1:33 id=A name=A
organizations 1:57 id=B name=B
partnerships 1:71 source=A target=B directed=false relation=advice
partnerships 2:57 source=B target=A directed=false relation=2
things 6 merged 2 failed 0 empty 0
`},
	{"cut in the middle of a text", "graph [ node [ id 1 label \"Al", `
failure 1:27 the text that begins here is never closed; the file is cut or a quote is missing, export it again
`},
	{"cut behind a node", "graph [ node [ id 1 ]\n", `
failure 2:1 the file ends in the middle; it was cut, export or copy it again
`},
	{"cut behind a key", "graph [ node [ id", `
things 1 merged 0 failed 1 empty 0
warning 1:9 this node has no id and is left out; give it one
failure 1:18 the file ends in the middle; it was cut, export or copy it again
`},
	{"a bracket too many", "graph [ node [ id 1 ] ] ]", `
failure 1:25 "]" is not expected here in a file of the form GML; correct this place, or export the file again
`},
	{"no key", "graph [ node [ id 1 \"x\" ] ]", `
failure 1:21 "\"x\"" is not expected here in a file of the form GML; correct this place, or export the file again
`},
	{"a list for a number", "graph [ node [ id [ x 1 ] label \"A\" ] node [ id ] ] ]", `
things 2 merged 0 failed 2 empty 0
warning 1:9 this node has no id and is left out; give it one
warning 1:39 this node has no id and is left out; give it one
failure 1:49 "]" is not expected here in a file of the form GML; correct this place, or export the file again
`},
}
