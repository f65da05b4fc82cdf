package write_test

import (
	"bytes"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/write"
	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// trip is what reading a format gives of a network that was written in it.
type trip struct {
	// loses is what of the network the format loses; what is left must be read
	// as it was.
	loses func(testing.TB, *graph.Network) *graph.Network
	// adds are the attributes that partnerships have got of the format.
	adds []string
	// label says that an attribute of partnerships called label is their name for
	// those who read the format; otherwise it is numbered.
	label bool
}

// trips are the formats that hold records. Those that hold no more than ties are
// tripsOfTies.
var trips = map[string]trip{
	"lintas-json": {loses: nothing},
	"csv":         {loses: unseen},
	"xlsx":        {loses: unseen},
	"graphml":     {loses: allButColumnsAndAbout, label: true},
	"gexf":        {loses: allButColumns},
	"kumu":        {loses: allButColumns, label: true},
	"kumu-xlsx":   {loses: allButColumns, label: true},
	"cytoscape":   {loses: allButColumns, label: true},
	"node-link":   {loses: allButColumns, label: true, adds: []string{"key"}},
	"jgf":         {loses: allButColumns, label: true},
	"dot":         {loses: allButColumns},
}

func nothing(_ testing.TB, n *graph.Network) *graph.Network { return n }

// rebuild makes a network of parts of another.
func rebuild(t testing.TB, n *graph.Network, change func(*graph.Builder)) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	change(b)
	out, _ := b.Build(n.IsDirected())
	return out
}

// unseen loses the pairs that were not observed, and the language of the
// tables' own names is no loss.
func unseen(t testing.TB, n *graph.Network) *graph.Network {
	return rebuild(t, n, func(b *graph.Builder) {
		b.SetAbout(n.About())
		if legend, own := n.Legend(); own {
			for _, s := range legend {
				_ = b.AddSector(s)
			}
		}
		for _, o := range n.Organizations() {
			_ = b.AddOrganization(o)
		}
		for _, p := range n.Partnerships().All() {
			_ = b.AddPartnership(*p)
		}
		for _, p := range n.Places() {
			_ = b.AddPlace(p)
		}
		for _, a := range n.Activities() {
			_ = b.AddActivity(a)
		}
		for _, d := range n.Needs() {
			_ = b.AddNeed(d)
		}
	})
}

// allButColumns leaves organizations and partnerships with their columns: of the
// members no more than who they are, of a group no budget, of direction that of
// the network. A group of two is a pair.
func allButColumns(t testing.TB, n *graph.Network) *graph.Network {
	return columnsOf(t, n, graph.About{})
}

// allButColumnsAndAbout leaves what the data say of themselves as well.
func allButColumnsAndAbout(t testing.TB, n *graph.Network) *graph.Network {
	return columnsOf(t, n, n.About())
}

func columnsOf(t testing.TB, n *graph.Network, about graph.About) *graph.Network {
	return rebuild(t, n, func(b *graph.Builder) {
		b.SetAbout(about)
		for _, o := range n.Organizations() {
			_ = b.AddOrganization(o)
		}
		for _, original := range n.Partnerships().All() {
			p, who := *original, original.Participants()
			p.Directed = n.IsDirected()
			p.Members = nil
			switch {
			case len(who) == 2 && !p.Pair:
				p.Pair, p.Source, p.Target = true, who[0], who[1]
			case len(who) > 2 && n.IsDirected() && len(n.TiesOf(original, graph.Newman)) < len(who)*(len(who)-1):
				// Who leads and who pays is said by arcs, which stay what they are.
				for _, tie := range n.TiesOf(original, graph.Newman) {
					one := p
					one.ID, one.Pair, one.Source, one.Target, one.Strength, one.Size = "", true, int(tie.A), int(tie.B), tie.Strength, 2
					one.Budget = graph.Money{}
					one.Attributes = append(slices.Clone(p.Attributes), graph.Attribute{Name: "group_size", Value: strconv.Itoa(p.Size)},
						graph.Attribute{Name: "partnership", Value: p.ID})
					_ = b.AddPartnership(one)
				}
				continue
			case len(who) > 2:
				p.Budget = graph.Money{}
				for _, o := range who {
					p.Members = append(p.Members, graph.Member{Organization: o})
				}
			}
			_ = b.AddPartnership(p)
		}
	})
}

// withoutAttributes takes attributes from the partnerships that are read.
func withoutAttributes(list []graph.Partnership, names []string) []graph.Partnership {
	list = slices.Clone(list)
	for i := range list {
		list[i].Attributes = slices.DeleteFunc(slices.Clone(list[i].Attributes), func(a graph.Attribute) bool { return slices.Contains(names, a.Name) })
	}
	return list
}

// rename calls attributes of the names that formats need for themselves what
// writers call them.
func rename(list []graph.Partnership, label bool) {
	for i := range list {
		p := &list[i]
		for k, a := range p.Attributes {
			switch {
			case a.Name != "label":
			case label:
				p.Name, p.Attributes[k].Name = a.Value, ""
			default:
				p.Attributes[k].Name = "label_2"
			}
		}
		p.Attributes = slices.DeleteFunc(p.Attributes, func(a graph.Attribute) bool { return a.Name == "" })
	}
}

// travelers are the networks that all formats must bring back.
func travelers(t testing.TB) map[string]*graph.Network {
	return map[string]*graph.Network{
		"tutorial": dataset(t, "tutorial-2025"), "ethiopia": dataset(t, "ethiopia-3w"), "knoke": dataset(t, "knoke"),
		// What stands in names no reader leaves in them is taken out on the first way.
		"hostile":          asRead(t, small(t, 1, false)),
		"hostile-directed": asRead(t, small(t, 1, true)),
	}
}

// asRead returns the network as a reader could have made it: an attribute called
// weight would be the strength.
func asRead(t testing.TB, n *graph.Network) *graph.Network {
	t.Helper()
	file := bytes.ReplaceAll(lintasJSON(t, n), []byte(`"name": "weight"`), []byte(`"name": "heft"`))
	got, _, err := read.Single(context.Background(), "network.json", bytes.NewReader(file), read.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return got
}

// tripDiff returns what a format did not bring back.
func tripDiff(t testing.TB, key string, n *graph.Network, o write.Options) string {
	t.Helper()
	trip := trips[key]
	lost, got := trip.loses(t, n), tripped(t, key, n, o)
	want, have := contentsOf(lost), contentsOf(got)
	if key != "lintas-json" && key != "csv" && key != "xlsx" {
		rename(want.Partnerships, trip.label)
		want.Recorded = want.Partnerships
	}
	have.Partnerships, have.Recorded = withoutAttributes(have.Partnerships, trip.adds), withoutAttributes(have.Recorded, trip.adds)
	options := cmp.Options{cmpopts.EquateNaNs(), cmpopts.EquateEmpty(), cmpopts.EquateApprox(1e-15, 0),
		cmp.Comparer(func(a, b graph.Amount) bool { return a.Compare(b) == 0 })}
	return cmp.Diff(want, have, options) + cmp.Diff(tiesByID(n), tiesByID(got))
}

func TestFormatsReadBack(t *testing.T) {
	for name, n := range travelers(t) {
		for key := range trips {
			for _, hxl := range []bool{false, true} {
				if hxl && key != "csv" {
					continue
				}
				t.Run(fmt.Sprint(key, " of ", name, hxl), func(t *testing.T) {
					if diff := tripDiff(t, key, n, write.Options{HXL: hxl, Visuals: looks(n)}); diff != "" {
						t.Error(diff)
					}
				})
			}
		}
	}
}

func TestFormatsReadBackWhateverTheNames(t *testing.T) {
	for key := range trips {
		t.Run(key, func(t *testing.T) {
			if strings.HasSuffix(key, "xlsx") && testing.Short() {
				t.Skip("workbooks take long")
			}
			rapid.Check(t, func(rt *rapid.T) {
				if diff := tripDiff(t, key, drawClean(rt), write.Options{}); diff != "" {
					rt.Error(diff)
				}
			})
		})
	}
}

// Every format that can be written is read back here or in the test of ties, but
// for the tables that other programs read.
func TestEveryFormatIsReadBack(t *testing.T) {
	for _, f := range write.Formats() {
		if _, ok := trips[f.Key]; !ok && tripsOfTies[f.Key] == nil && f.Key != "parquet" {
			t.Errorf("%s is not read back", f.Key)
		}
	}
}

// tripsOfTies are the formats that hold names and ties by relation: each says
// what its reader makes of a network.
var tripsOfTies = map[string]func(*graph.Network) said{
	"pajek":          func(n *graph.Network) said { return saidOf(n, n.IsDirected(), false) },
	"pajek-project":  func(n *graph.Network) said { return saidOf(n, n.IsDirected(), true) },
	"dl":             func(n *graph.Network) said { return saidOf(n, !isSymmetric(n), false) },
	"dl-matrix":      func(n *graph.Network) said { return saidOf(n, !isSymmetric(n), false) },
	"pajek-two-mode": saidOfModes,
	"dl-two-mode":    saidOfModes,
	"edges":          saidOfList,
}

// said is what formats of ties say.
type said struct {
	Organizations map[string]string // names and sectors
	Ties          []string
	Directed      bool
}

// readAs returns what a network says that was read from such a format.
func readAs(key string, n *graph.Network) said {
	out := said{Organizations: map[string]string{}, Directed: n.IsDirected()}
	for _, o := range n.Organizations() {
		out.Organizations[o.ID] = o.Sector
	}
	for _, p := range n.Partnerships().All() {
		switch {
		case strings.HasSuffix(key, "two-mode"):
			out.Ties = append(out.Ties, fmt.Sprintf("%q %q", p.ID, namesOf(n, p.Participants(), func(o *graph.Organization) string { return o.ID })))
		default:
			out.add(n.Organizations()[p.Source].ID, n.Organizations()[p.Target].ID, p.Relation, p.Strength)
		}
	}
	slices.Sort(out.Ties)
	return out
}

func (s *said) add(a, b, relation string, strength float64) {
	if !s.Directed && a > b {
		a, b = b, a
	}
	s.Ties = append(s.Ties, fmt.Sprintf("%q %q %q %v", a, b, relation, strength))
}

func namesOf(n *graph.Network, who []int, name func(*graph.Organization) string) []string {
	out := make([]string, len(who))
	for k, i := range who {
		out[k] = name(&n.Organizations()[i])
	}
	slices.Sort(out)
	return out
}

// oneLine is a name as Pajek and DL can hold it.
func oneLine(name string) string {
	return strings.Join(strings.Fields(strings.NewReplacer(`"`, "'", `\`, "/").Replace(name)), " ")
}

// labelsOf are the labels of organizations, with the ids of those of one name.
func labelsOf(n *graph.Network) []string {
	count := map[string]int{}
	for _, o := range n.Organizations() {
		count[strings.ToLower(oneLine(o.Name))]++
	}
	out := make([]string, n.Len())
	for i, o := range n.Organizations() {
		if out[i] = oneLine(o.Name); count[strings.ToLower(out[i])] > 1 {
			out[i] += " (" + oneLine(o.ID) + ")"
		}
	}
	return out
}

// saidOf is what names, strengths by relation and perhaps sectors say. The name
// of a single relation is lost.
func saidOf(n *graph.Network, directed, sectors bool) said {
	out := said{Organizations: map[string]string{}, Directed: directed}
	labels := labelsOf(n)
	for i, o := range n.Organizations() {
		out.Organizations[labels[i]] = graph.Unknown
		if sectors {
			out.Organizations[labels[i]] = o.Sector
		}
	}
	type tie struct {
		a, b     int
		relation string
	}
	strengths := map[tie][]float64{}
	relations := map[string]bool{}
	for _, p := range n.Partnerships().All() {
		relations[p.Relation] = true
		for _, x := range n.TiesOf(p, graph.Newman) {
			t := tie{int(x.A), int(x.B), p.Relation}
			strengths[t] = append(strengths[t], x.Strength)
		}
	}
	for x, all := range strengths {
		slices.Sort(all) // as ties add them
		strength := 0.0
		for _, s := range all {
			strength += s
		}
		relation := oneLine(x.relation)
		switch {
		case len(relations) == 1:
			relation = ""
		case relation == "":
			relation = "unnamed"
		}
		if !directed && n.IsDirected() && x.a > x.b {
			continue // the other way is the same
		}
		out.add(labels[x.a], labels[x.b], relation, strength)
	}
	slices.Sort(out.Ties)
	return out
}

// isSymmetric reports whether a matrix of each relation is: there is no
// direction in it then.
func isSymmetric(n *graph.Network) bool {
	if !n.IsDirected() {
		return true
	}
	s := saidOf(n, true, false)
	for _, tie := range s.Ties {
		var a, b, relation, strength string
		if _, err := fmt.Sscanf(tie, "%q %q %q %s", &a, &b, &relation, &strength); err != nil {
			return false
		}
		if !slices.Contains(s.Ties, fmt.Sprintf("%q %q %q %s", b, a, relation, strength)) {
			return false
		}
	}
	return true
}

func saidOfModes(n *graph.Network) said {
	out := said{Organizations: map[string]string{}}
	labels := labelsOf(n)
	for i := range n.Organizations() {
		out.Organizations[labels[i]] = graph.Unknown
	}
	count := map[string]int{}
	for _, p := range n.Partnerships().All() {
		count[strings.ToLower(oneLine(p.Name))]++
	}
	for _, p := range n.Partnerships().All() {
		name := oneLine(p.Name)
		if count[strings.ToLower(name)] > 1 {
			name += " (" + oneLine(p.ID) + ")"
		}
		who := namesOf(n, p.Participants(), func(o *graph.Organization) string { i, _ := n.Index(o.ID); return labels[i] })
		out.Ties = append(out.Ties, fmt.Sprintf("%q %q", name, who))
	}
	slices.Sort(out.Ties)
	return out
}

// saidOfList has no organization without a tie, and each tie of each partnership.
func saidOfList(n *graph.Network) said {
	out := said{Organizations: map[string]string{}, Directed: n.IsDirected()}
	for _, p := range n.Partnerships().All() {
		for _, x := range n.TiesOf(p, graph.Newman) {
			a, b := n.Organizations()[x.A].ID, n.Organizations()[x.B].ID
			out.Organizations[a], out.Organizations[b] = graph.Unknown, graph.Unknown
			out.add(a, b, p.Relation, x.Strength)
		}
	}
	slices.Sort(out.Ties)
	return out
}

func TestTiesReadBack(t *testing.T) {
	for name, n := range travelers(t) {
		for key, of := range tripsOfTies {
			if key == "dl-matrix" && n.Len() > write.MatrixMax {
				continue
			}
			t.Run(key+" of "+name, func(t *testing.T) {
				if diff := cmp.Diff(of(n), readAs(key, tripped(t, key, n, write.Options{}))); diff != "" {
					t.Error(diff)
				}
			})
		}
	}
}

func TestTiesReadBackWhateverTheNames(t *testing.T) {
	for key, of := range tripsOfTies {
		t.Run(key, func(t *testing.T) {
			rapid.Check(t, func(rt *rapid.T) {
				n := drawClean(rt)
				if key == "edges" { // names alone that are nearly the same are one organization
					n = drawNetwork(rt)
				}
				if n.Partnerships().Len() == 0 {
					rt.Skip("there is nothing to read")
				}
				if diff := cmp.Diff(of(n), readAs(key, tripped(t, key, n, write.Options{}))); diff != "" {
					rt.Error(diff)
				}
			})
		})
	}
}
