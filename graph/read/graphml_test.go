package read

import "testing"

func TestGraphML(t *testing.T) { checkCases(t, "x.graphml", graphMLCases) }

var graphMLCases = []webCase{
	{"igraph: numbers for ids and the name in a key", `<graphml><key id="v_name" for="node" attr.name="name" attr.type="string"/>
<key id="e_weight" for="edge" attr.name="weight" attr.type="double"/>
<graph id="G" edgedefault="undirected">
<node id="n0"><data key="v_name">Alfa</data></node>
<node id="n1"><data key="v_name">Béta</data></node>
<node id="n2"><data key="v_name">Cita</data></node>
<edge source="n0" target="n1"><data key="e_weight">0.5</data></edge>
<edge source="n1" target="n2"><data key="e_weight">NaN</data></edge>
</graph></graphml>`, `
organizations 4:1 id=Alfa name=Alfa
organizations 5:1 id=Béta name=Béta
organizations 6:1 id=Cita name=Cita
partnerships 7:1 source=Alfa target=Béta directed=false strength=0.5
partnerships 8:1 source=Béta target=Cita directed=false
`},
	{"labels that are not unique leave the ids", `<graphml><key id="l" for="all" attr.name="label"/>
<graph edgedefault="directed"><node id="n0"><data key="l">Office</data></node><node id="n1"><data key="l">office</data></node>
<edge id="e0" source="n0" target="n1" directed="false"><data key="l">Water</data></edge></graph></graphml>`, `
organizations 2:31 id=n0 name=Office
organizations 2:79 id=n1 name=office
partnerships 3:1 source=n0 target=n1 directed=false id=e0 name=Water
`},
	{"Gephi: label beside colors, sizes and positions", `<?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key attr.name="label" attr.type="string" for="node" id="label"/>
<key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
<key attr.name="weight" attr.type="double" for="edge" id="weight"/>
<key attr.name="Sector" attr.type="string" for="node" id="sector"><default>public</default></key>
<key attr.name="r" attr.type="int" for="node" id="r"/><key attr.name="g" attr.type="int" for="node" id="g"/>
<key attr.name="b" attr.type="int" for="node" id="b"/><key attr.name="size" attr.type="float" for="node" id="size"/>
<graph edgedefault="directed">
<node id="12"><data key="label">Alfa</data><data key="size">10.0</data><data key="r">1</data></node>
<node id="13"><data key="label">Beta</data><data key="sector">media</data></node>
<edge id="7" source="12" target="13"><data key="edgelabel">Radio</data><data key="weight">2.0</data></edge>
</graph></graphml>`, `
organizations 9:1 id=Alfa name=Alfa sector=public
organizations 10:1 id=Beta name=Beta sector=media
partnerships 11:1 source=Alfa target=Beta directed=true id=7 name=Radio strength=2.0
`},
	{"yEd: the label that is drawn", `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key for="node" id="d5" attr.name="description" attr.type="string"/><key for="node" id="d6" yfiles.type="nodegraphics"/>
<key for="edge" id="d9" yfiles.type="edgegraphics"/><key for="port" id="d1" yfiles.type="portgraphics"/>
<graph edgedefault="directed" id="G">
<node id="n0"><data key="d5"><![CDATA[A & B]]></data><data key="d6"><y:ShapeNode><y:Geometry height="30.0"/><y:NodeLabel alignment="center">Alfa
office<y:LabelModel><y:SmartNodeLabelModel distance="4.0"/></y:LabelModel></y:NodeLabel></y:ShapeNode></data><port name="p"/></node>
<node id="n1" yfiles.foldertype="group"><data key="d6"><y:GroupNode><y:NodeLabel>Board</y:NodeLabel></y:GroupNode></data>
<graph edgedefault="directed" id="n1:"><node id="n1::n0"><data key="d6"><y:NodeLabel>Beta</y:NodeLabel></data></node></graph></node>
<edge id="e0" source="n0" target="n1::n0" sourceport="p"><data key="d9"><y:PolyLineEdge><y:EdgeLabel>funds</y:EdgeLabel></y:PolyLineEdge></data></edge>
</graph></graphml>`, `
organizations 5:1 id=Alfa office name=Alfa office description=A & B
organizations 7:1 id=Board name=Board
organizations 8:40 id=Beta name=Beta parent=Board
partnerships 9:1 source=Alfa office target=Beta directed=true id=e0 name=funds
`},
	{"keys inside of the graph, one id for nodes and edges, defaults for all", `<?xml version='1.0'?>
<!-- remark --><g:graphml xmlns:g='http://graphml.graphdrawing.org/xmlns'><g:graph edgedefault='directed'>
<g:key id='type' for='node' attr.name='type'/><g:key id='type' for='edge' attr.name='relation'/>
<g:key id='year' for='all' attr.name='year'><g:default>2020</g:default></g:key>
<g:node id='a'><g:data key='type'>network</g:data></g:node><g:node id='b'/>
<g:edge source='a' target='b'><g:data key='type'>Knows</g:data><g:data key='year'>2024</g:data></g:edge>
</g:graph></g:graphml>`, `
organizations 5:1 id=a type=network year=2020
organizations 5:60 id=b year=2020
partnerships 6:1 source=a target=b directed=true relation=Knows year=2024
`},
	{"several graphs are relations", `<graphml><key id="k" for="graph" attr.name="name"/>
<graph id="g1" edgedefault="undirected"><data key="k">advice</data><node id="a"/><node id="b"/><edge source="a" target="b"/></graph>
<graph id="g2" edgedefault="directed"><node id="a"/><node id="c"/><edge source="a" target="c"/></graph></graphml>`, `
organizations 2:68 id=a
organizations 2:82 id=b
organizations 3:53 id=c
partnerships 2:96 source=a target=b directed=false relation=advice
partnerships 3:67 source=a target=c directed=true relation=g2
things 6 merged 1 failed 0 empty 0
`},
	{"hyperedges are groups", `<graphml><key id="n" for="hyperedge" attr.name="name"/><graph edgedefault="undirected">
<node id="a"/><node id="b"/><node id="c"/>
<hyperedge id="h"><data key="n">Forum</data><endpoint node="a"/><endpoint node="b" port="x"/><endpoint node="c"/></hyperedge>
<hyperedge><endpoint node="a"/><endpoint node="c"/></hyperedge><hyperedge id="empty"/></graph></graphml>`, `
organizations 2:1 id=a
organizations 2:15 id=b
organizations 2:29 id=c
partnerships 3:1 id=h name=Forum
partnerships 4:1 id=#1
members 3:45 partnership=h organization=a
members 3:65 partnership=h organization=b
members 3:94 partnership=h organization=c
members 4:12 partnership=#1 organization=a
members 4:32 partnership=#1 organization=c
things 6 merged 0 failed 1 empty 0
warning 4:64 nobody takes part in this partnership, and it is left out; add its members
`},
	{"edges to nodes that are not there", `<graphml><graph><node id="a"/><edge source="a" target="x"/><edge source="x" target="y"/>
<edge source="a"/><node/></graph></graphml>`, `
organizations 1:17 id=a
organizations 1:31 id=x
organizations 1:60 id=y
partnerships 1:31 source=a target=x directed=false
partnerships 1:60 source=x target=y directed=false
things 7 merged 0 failed 2 empty 0
warning 2:19 this node has no id and is left out; give it one
warning 2:1 this tie does not say which two nodes it joins and is left out; give it both ends
warning 1:31 nodes that ties name and the file does not list: 2, the first, "x", here; they are added as organizations, correct the id where another is meant
`},
	{"two nodes of one id", `<graphml><key id="s" for="node" attr.name="sector"/><graph>
<node id="a"><data key="s">ngo</data></node><node id="a"/><node id="b"/>
<node id="b"><data key="s">media</data></node><node id="a"><data key="s">media</data></node></graph></graphml>`, `
things 5 merged 2 failed 0 empty 0
failure 3:47 node "a" stands here again with other contents than in line 2, column 1; keep one of them, or give them different ids
`},
	{"a value that is said twice, and one without a key", `<graphml><key id="s" for="node" attr.name="staff"/><graph>
<node id="a"><data key="s">1</data><data key="s">2</data><data key="none">x</data></node></graph></graphml>`, `
organizations 2:1 id=a staff=2 none=x
warning 2:50 "s" is said twice of the same node or tie; the last is taken, remove one
`},
	{"ids of edges that are keys of parallel edges", `<graphml><graph><node id="a"/><node id="b"/><node id="c"/>
<edge id="0" source="a" target="b"/><edge id="1" source="a" target="b"/><edge id="0" source="b" target="c"/></graph></graphml>`, `
organizations 1:17 id=a
organizations 1:31 id=b
organizations 1:45 id=c
partnerships 2:1 source=a target=b directed=false key=0
partnerships 2:37 source=a target=b directed=false key=1
partnerships 2:73 source=b target=c directed=false key=0
`},
	{"an encoding that the text no longer has", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>\n<!DOCTYPE graphml SYSTEM \"http://example.org/graphml.dtd\">\n<graphml><graph><node id=\"Größe\"/></graph></graphml>", `
organizations 3:17 id=Größe
`},
	{"entities of its own", "<!DOCTYPE graphml [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>\n<graphml><graph><node id=\"&b;\"/></graph></graphml>", `
failure 1:1 this file declares entities of its own and is not read, since they can be used to do harm; export it again without the DOCTYPE
`},
	{"cut in the middle", "<graphml><graph>\n<node id=\"a\"/><node id=\"b\"><da", `
failure 2:31 the file ends in the middle; it was cut, export or copy it again
`},
	{"cut behind an element", "<graphml><graph>\n<node id=\"a\"/>\n", `
failure 3:1 the file ends in the middle; it was cut, export or copy it again
`},
	{"not well-formed", "<graphml><graph>\n<node id=\"a\"></edge></graph></graphml>", `
failure 2:21 this is not well-formed XML (element <node> closed by </edge>); export the file again, or correct this place
`},
	{"an entity that XML has not", "<graphml><graph>\n<node id=\"a&nbsp;b\"/></graph></graphml>", `
failure 2:18 this is not well-formed XML (invalid character entity &nbsp;); export the file again, or correct this place
`},
	{"no node", "<graphml><graph/></graphml>", `
failure 1:1 there is no node in this file; export the network again
`},
}
