package read

import "testing"

func TestGEXF(t *testing.T) { checkCases(t, "x.gexf", gexfCases) }

var gexfCases = []webCase{
	{"Gephi: attributes, colors, kinds and weights", `<?xml version='1.0' encoding='UTF-8'?>
<gexf xmlns="http://gexf.net/1.3" version="1.3" xmlns:viz="http://gexf.net/1.3/viz"><meta><creator>Gephi</creator></meta>
<graph defaultedgetype="directed" mode="static">
<attributes class="node"><attribute id="0" title="Sector" type="string"><default>ngo</default></attribute><attribute id="deg" title="Degree" type="integer"/></attributes>
<attributes class="edge"><attribute id="0" title="since" type="string"/></attributes>
<nodes><node id="A" label="Alfa"><attvalues><attvalue for="0" value="media"/><attvalue for="deg" value="2"/></attvalues><viz:color r="1" g="2" b="3"/></node>
<node id="B"><viz:size value="3"/></node><node id="C" label="Cita"/></nodes>
<edges><edge id="0" source="A" target="B" weight="2.5" kind="advice"><attvalues><attvalue for="0" value="1999"/></attvalues></edge>
<edge id="1" source="A" target="B" kind="funding" label="Grant"/><edge id="2" source="B" target="C" type="undirected"/>
<edge id="3" source="C" target="A" type="mutual"/></edges></graph></gexf>`, `
organizations 6:8 id=A name=Alfa sector=media Degree=2
organizations 7:1 id=B sector=ngo
organizations 7:42 id=C name=Cita sector=ngo
partnerships 8:8 source=A target=B directed=true id=0 strength=2.5 since=1999 relation=advice
partnerships 9:1 source=A target=B directed=true id=1 strength=1 relation=funding name=Grant
partnerships 9:66 source=B target=C directed=false id=2 strength=1
partnerships 10:1 source=C target=A directed=false id=3 strength=1
`},
	{"1.1: values under id, nodes in nodes, spells", `<gexf version="1.1"><graph mode="dynamic" timeformat="date" defaultedgetype="undirected">
<attributes class="node" mode="dynamic"><attribute id="p" title="staff" type="integer"/></attributes>
<nodes><node id="0" label="Group"><nodes><node id="1" label="Alfa" start="2001-01-01"><attvalues><attvalue id="p" value="3" start="2001" end="2002"/><attvalue id="p" value="5" start="2002"/></attvalues></node></nodes></node>
<node id="2" label="Beta" pid="0"/></nodes>
<edges><edge id="e" source="1" target="2" start="2003-01-01T00:00:00Z" end="2004-05-06"/>
<edge id="f" source="1" target="0"><spells><spell start="2005" end="2006"/><spell start="2001" end="2002"/></spells></edge>
<edge id="g" source="2" target="0"><spells><spell start="2005"/><spell end="2002"/></spells></edge></edges></graph></gexf>`, `
organizations 3:8 id=Group name=Group
organizations 3:42 id=Alfa name=Alfa parent=Group staff=5 time of start=2001-01-01
organizations 4:1 id=Beta name=Beta parent=Group
partnerships 5:8 source=Alfa target=Beta directed=false id=e start=2003-01-01 end=2004-05-06
partnerships 6:1 source=Alfa target=Group directed=false id=f start=2001 end=2006
partnerships 7:1 source=Beta target=Group directed=false id=g
warning 3:98 of attributes that change in time the last value is taken; earlier values that are not used: 1, the first here
`},
	{"times that are no dates", `<gexf><graph timeformat="double"><nodes><node id="a"/><node id="b"/></nodes>
<edges><edge source="a" target="b" start="0.0" end="Infinity"/><edge source="b" target="a" start="1999.0" end="2000.0"/></edges></graph></gexf>`, `
organizations 1:41 id=a
organizations 1:55 id=b
partnerships 2:8 source=a target=b directed=false time of start=0.0
partnerships 2:64 source=b target=a directed=false start=1999 end=2000
`},
	{"edges to nodes that are not there", `<gexf><graph><nodes><node id="a"/></nodes><edges><edge source="a" target="b"/></edges></graph></gexf>`, `
organizations 1:21 id=a
organizations 1:50 id=b
partnerships 1:50 source=a target=b directed=false
warning 1:50 nodes that ties name and the file does not list: 1, the first, "b", here; they are added as organizations, correct the id where another is meant
`},
	{"cut in the middle", `<gexf><graph><nodes><node id="a" label="Al`, `
failure 1:43 the file ends in the middle; it was cut, export or copy it again
`},
	{"entities of its own", `<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/hostname">]><gexf><graph><nodes><node id="&x;"/></nodes></graph></gexf>`, `
failure 1:1 this file declares entities of its own and is not read, since they can be used to do harm; export it again without the DOCTYPE
`},
}
