package read_test

import (
	"fmt"
	"strings"
	"testing"

	"example.org/lintas/graph/read"
)

// What leads to a person is carried into no network, whatever the form of the
// file, unless a mapping asks for it.
func TestContactsAreLeftOut(t *testing.T) {
	const graphML = `<graphml><key id="c" for="node" attr.name="contact" attr.type="string"/><key id="r" for="node" attr.name="remark" attr.type="string"/>
<graph edgedefault="undirected"><node id="a"><data key="c">who@example.org</data><data key="r">call 0812-3456-7890</data></node><node id="b"/><edge source="a" target="b"/></graph></graphml>`
	for _, c := range []struct{ name, file, text string }{
		{"GraphML", "x.graphml", graphML},
		{"table of pairs", "x.csv", "source,target,e-mail,remark\na,b,who@example.org,call 0812-3456-7890\n"},
		{"list", "x.csv", "Organization,Cluster,Contact,Remark\na,Health,who@example.org,call 0812-3456-7890\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			n, a := single(t, c.file, c.text, read.Options{})
			text := fmt.Sprintf("%+v %+v %+v", n.Organizations(), n.Partnerships(), n.Activities())
			if strings.Contains(text, "who@") || strings.Contains(text, "0812") {
				t.Errorf("a contact is carried on: %s", text)
			}
			if p := a.Files[0].Private; len(p.Columns)+p.Cells != 2 {
				t.Errorf("left out: %+v", p)
			}
		})
	}
	asked := &read.Mapping{Tables: []read.TableMapping{{Columns: []read.ColumnMapping{{Title: "contact", Means: "attribute"}}}}}
	n, _ := single(t, "x.graphml", graphML, read.Options{Mapping: asked})
	if got := n.Organizations()[0].Attribute("contact"); got != "who@example.org" {
		t.Errorf("a contact that was asked for is %q", got)
	}
}
