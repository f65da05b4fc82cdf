package scenario

import (
	"bytes"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"example.org/lintas/analysis"
	"example.org/lintas/analysis/passes"
	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
	"example.org/lintas/graph/work"
	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// measured returns a snapshot of the network, measured without chance or bands
// unless asked for.
func measured(t testing.TB, label string, n *graph.Network, opt ...passes.Options) Snapshot {
	t.Helper()
	o := passes.Defaults()
	o.Permutations, o.Bands = 0, 0
	if len(opt) > 0 {
		o = opt[0]
	}
	r, err := analysis.Run(work.WithWorkers(t.Context(), 1), n, graph.Left{}, o)
	if err != nil {
		t.Fatal(err)
	}
	return Snapshot{label, r}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// member returns the members of a partnership by the ids of organizations.
func members(t testing.TB, b *graph.Builder, roles ...string) []graph.Member {
	t.Helper()
	var out []graph.Member
	for _, r := range roles {
		id, role, _ := strings.Cut(r, ":")
		i, err := b.Lookup(id)
		must(t, err)
		out = append(out, graph.Member{Organization: i, Role: role})
	}
	return out
}

func period(t testing.TB, start, end string) graph.Period {
	t.Helper()
	var p graph.Period
	p.Start, _ = graph.ParseDate(start, false)
	p.End, _ = graph.ParseDate(end, true)
	return p
}

// harbor returns two lists of a harbor town: Alpha stays, Beta takes a new name
// under its id, Gamma a new id under the same name, Delta changes its sector, Echo
// leaves, Fox joins. P1 gets stronger, a new member and a later end, P2 ends, P3
// begins; the school project has no id and keeps its name.
func harbor(t testing.TB) (before, after *graph.Network) {
	t.Helper()
	b, a := graph.NewBuilder(), graph.NewBuilder()
	for _, o := range []graph.Organization{
		{ID: "a", Name: "Alpha Harbor Office", Sector: "public"}, {ID: "b", Name: "Beta Boats", Sector: "private"},
		{ID: "c-old", Name: "Gamma Fishers Union", Sector: "community"}, {ID: "d", Name: "Delta School", Sector: "public"},
		{ID: "e", Name: "Echo Radio", Sector: "media"},
	} {
		must(t, b.AddOrganization(o))
	}
	for _, o := range []graph.Organization{
		{ID: "a", Name: "Alpha Harbor Office", Sector: "public"}, {ID: "b", Name: "Better Boats", Sector: "private"},
		{ID: "c-new", Name: "GAMMA Fishers' Union", Sector: "community"}, {ID: "d", Name: "Delta School", Sector: "academic"},
		{ID: "f", Name: "Fox Insurance", Sector: "private"},
	} {
		must(t, a.AddOrganization(o))
	}
	must(t, b.AddPartnership(graph.Partnership{ID: "P1", Name: "Clean harbor", Strength: 2, Period: period(t, "2023", "2024"), Members: members(t, b, "a:lead", "b")}))
	must(t, b.AddPartnership(graph.Partnership{ID: "P2", Name: "Harbor radio", Strength: 1, Period: period(t, "2022", ""), Members: members(t, b, "a", "e")}))
	must(t, b.AddPartnership(graph.Partnership{Name: "School at sea", Strength: 1, Members: members(t, b, "c-old", "d")}))
	must(t, b.AddPartnership(graph.Partnership{Pair: true, Source: 1, Target: 2, Strength: 3}))
	must(t, a.AddPartnership(graph.Partnership{ID: "P1", Name: "Clean harbor", Strength: 4, Period: period(t, "2023", "2026"), Members: members(t, a, "a:lead", "b", "d")}))
	must(t, a.AddPartnership(graph.Partnership{ID: "P3", Name: "Safe boats", Strength: 1, Period: period(t, "2025", ""), Members: members(t, a, "b", "f")}))
	must(t, a.AddPartnership(graph.Partnership{Name: "School at sea", Strength: 1, Members: members(t, a, "c-new", "d")}))
	must(t, a.AddPartnership(graph.Partnership{Pair: true, Source: 1, Target: 2, Strength: 3}))
	before, _ = b.Build(false)
	after, _ = a.Build(false)
	return before, after
}

func linesOf(t *table.Table, columns ...string) []string {
	var out []string
	for i := range t.Len() {
		var cells []string
		for _, c := range columns {
			cells = append(cells, t.Column(c).Cell(i))
		}
		out = append(out, strings.Join(cells, "|"))
	}
	return out
}

func TestChanges(t *testing.T) {
	before, after := harbor(t)
	c := Compare(LineUp([]Snapshot{measured(t, "2024", before), measured(t, "2025", after)}), 0, 1)
	want := []string{
		"organization|b|Better Boats|renamed|Beta Boats|Better Boats|name|2024|2025",
		"organization|c-new|GAMMA Fishers' Union|renamed|Gamma Fishers Union|GAMMA Fishers' Union|name|2024|2025",
		"organization|c-new|GAMMA Fishers' Union|renamed|c-old|c-new|id|2024|2025",
		"organization|d|Delta School|changed|public|academic|sector|2024|2025",
		"organization|e|Echo Radio|left|Echo Radio|||2024|2025",
		"organization|f|Fox Insurance|joined||Fox Insurance||2024|2025",
		"partnership|P1|Clean harbor|changed|Alpha Harbor Office; Better Boats|Alpha Harbor Office; Better Boats; Delta School|members|2024|2025",
		"partnership|P1|Clean harbor|changed|2|4|strength|2024|2025",
		"partnership|P1|Clean harbor|changed|2024-12-31|2026-12-31|end|2024|2025",
		"partnership|P2|Harbor radio|ended|2022-01-01/|||2024|2025",
		"partnership|P3|Safe boats|begun||2025-01-01/||2024|2025",
		// P1 gave 2 to a pair and gives 4/2 to each of three.
		"tie|a – d|Alpha Harbor Office – Delta School|begun||2||2024|2025",
		"tie|a – e|Alpha Harbor Office – Echo Radio|ended|1|||2024|2025",
		"tie|b – d|Better Boats – Delta School|begun||2||2024|2025",
		"tie|b – f|Better Boats – Fox Insurance|begun||1||2024|2025",
	}
	got := linesOf(ChangesTable(c), "kind", "id", "name", "change", "before", "after", "field", "from", "to")
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	if want := (Turnover{Stayed: 3, Came: 3, Went: 1}); c.Persistence.Turnover != want {
		t.Errorf("ties: %+v, want %+v", c.Persistence.Turnover, want)
	}
	if want := (Turnover{Stayed: 3, Came: 2}); c.Persistence.Between != want {
		t.Errorf("ties between those that stayed: %+v, want %+v", c.Persistence.Between, want)
	}
	if share, jaccard := c.Persistence.KeptShare(), c.Persistence.Jaccard(); share != 0.75 || jaccard != 3.0/7 {
		t.Errorf("%v of the ties are kept, Jaccard %v", share, jaccard)
	}
	// a–d and b–d join public or private with academic, b–f two private ones.
	if across, known := c.AcrossSectors(Begun); across != 2 || known != 3 {
		t.Errorf("%d of %d new ties cross sector lines, want 2 of 3", across, known)
	}
	degree := c.Metric(AtOrganization, "a", "degree")
	if degree.Before != 2 || degree.After != 2 || degree.Change != 0 {
		t.Errorf("degree of a: %+v", degree)
	}
	if m := c.Metric(AtOrganization, "f", "degree"); !math.IsNaN(m.Before) || m.After != 1 || !math.IsNaN(m.Change) {
		t.Errorf("degree of f: %+v", m)
	}
	if m := c.Metric(AtSector, "public", "organizations"); m.Change != -1 {
		t.Errorf("public organizations: %+v", m)
	}
}

func TestFindingsOfHarbor(t *testing.T) {
	before, after := harbor(t)
	c := Compare(LineUp([]Snapshot{measured(t, "2024", before), measured(t, "2025", after)}), 0, 1)
	var got []string
	for _, f := range c.Findings() {
		if f.PastChance {
			t.Errorf("five organizations are too few for %s", f.ID)
		}
		got = append(got, f.Headline.In(words.English), f.Headline.In(words.Indonesian))
	}
	want := []string{
		"Of 5 organizations in 2024, 2025 still lists 4; newly listed: 1.",
		"Dari 5 organisasi dalam 2024, 4 masih terdaftar dalam 2025; yang baru masuk: 1.",
		"Of 4 partnerships in force in 2024, 2025 still has 3; begun: 1.",
		"Dari 4 kemitraan yang berlaku dalam 2024, 3 masih berlaku dalam 2025; yang baru mulai: 1.",
		"Of 4 ties in 2024, 2025 still has 3 (75%); new ones: 3.",
		"Dari 4 hubungan dalam 2024, 3 (75%) masih ada dalam 2025; yang baru: 3.",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestRowNumbers wants ids that are numbers of rows to say nothing.
func TestRowNumbers(t *testing.T) {
	list := func(names ...string) *graph.Network {
		b := graph.NewBuilder()
		for i, n := range names {
			must(t, b.AddOrganization(graph.Organization{ID: string(rune('1' + i)), Name: n}))
		}
		n, _ := b.Build(false)
		return n
	}
	l := LineUp([]Snapshot{
		measured(t, "x", list("Harbor Office", "Fishers Union", "Delta School", "Echo Radio")),
		measured(t, "y", list("Amber Bank", "Harbor Office", "Fishers Union", "Delta School", "Echo Radio")),
	})
	if !l.ByName {
		t.Error("the ids were trusted")
	}
	got := linesOf(ChangesTable(Compare(l, 0, 1)), "id", "change")
	if diff := cmp.Diff([]string{"Amber Bank|joined"}, got); diff != "" {
		t.Error(diff)
	}
}

func TestPossiblyRenamed(t *testing.T) {
	list := func(id, name string) *graph.Network {
		b := graph.NewBuilder()
		must(t, b.AddOrganization(graph.Organization{ID: "h", Name: "Harbor Office"}))
		must(t, b.AddOrganization(graph.Organization{ID: id, Name: name}))
		n, _ := b.Build(false)
		return n
	}
	l := LineUp([]Snapshot{measured(t, "x", list("u1", "Northern Fishers Cooperative Union")), measured(t, "y", list("u2", "Northern Fishers Cooperatve Union"))})
	for _, test := range []struct {
		from, to      int
		before, after string
	}{{0, 1, "Northern Fishers Cooperative Union", "Northern Fishers Cooperatve Union"},
		{1, 0, "Northern Fishers Cooperatve Union", "Northern Fishers Cooperative Union"}} {
		c := Compare(l, test.from, test.to)
		if n := c.Count(OfOrganization, PossiblyRenamed); n != 1 || c.Organizations.Came != 1 || c.Organizations.Went != 1 {
			t.Fatalf("%d possibly renamed, %+v", n, c.Organizations)
		}
		i := slices.IndexFunc(c.Changes, func(x Change) bool { return x.What == PossiblyRenamed })
		if x := c.Changes[i]; x.Before != test.before || x.After != test.after {
			t.Errorf("%+v", x)
		}
	}
}

// TestOtherIDs wants partnerships of two lists that share no id to be one by their
// names, or else by their members.
func TestOtherIDs(t *testing.T) {
	list := func(ids ...string) *graph.Network {
		b := graph.NewBuilder()
		for _, o := range []string{"a", "b", "c"} {
			must(t, b.AddOrganization(graph.Organization{ID: o}))
		}
		must(t, b.AddPartnership(graph.Partnership{ID: ids[0], Name: "Clean harbor", Strength: 1, Members: members(t, b, "a", "b")}))
		must(t, b.AddPartnership(graph.Partnership{ID: ids[1], Strength: 1, Members: members(t, b, "b", "c")}))
		n, _ := b.Build(false)
		return n
	}
	for _, ids := range [][]string{{"x1", "x2"}, {"", ""}} {
		l := LineUp([]Snapshot{measured(t, "x", list("p1", "p2")), measured(t, "y", list(ids...))})
		if c := Compare(l, 0, 1); c.Partnerships != (Turnover{Stayed: 2}) || c.Count(OfPartnership, Changed) > 0 {
			t.Errorf("%v: %+v, %+v", ids, c.Partnerships, c.Changes)
		}
	}
}

// drawn returns a network of up to 12 organizations, of which some are left out.
func drawn(t *rapid.T, directed bool) *graph.Network {
	ties := graphtest.Draw(t, directed)
	return graphtest.Network(ties, graphtest.DrawCodes(t, ties.Len()))
}

// TestSame wants the comparison of a network with itself to find nothing.
func TestSame(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		n := drawn(rt, rapid.Bool().Draw(rt, "directed"))
		c := Compare(LineUp([]Snapshot{measured(t, "x", n), measured(t, "y", n)}), 0, 1)
		if len(c.Changes) > 0 || len(c.Findings()) > 0 || c.Persistence.Came+c.Persistence.Went > 0 {
			rt.Fatalf("changes: %+v", c.Changes)
		}
		for _, m := range c.Metrics {
			if m.Level != AtChange && !(m.Change == 0 || math.IsNaN(m.Change)) || m.IsSure() {
				rt.Errorf("%+v", m)
			}
		}
	})
}

// TestExchanged wants exchanging two snapshots to turn every change around.
func TestExchanged(t *testing.T) {
	opposite := map[What]What{Joined: Left, Left: Joined, Begun: Ended, Ended: Begun,
		Renamed: Renamed, Changed: Changed, PossiblyRenamed: PossiblyRenamed}
	sorted := func(changes []Change) []string {
		var out []string
		for _, x := range changes {
			if x.What == PossiblyRenamed {
				x.ID, x.Name = "", "" // of the one that joined
			}
			out = append(out, strings.Join([]string{x.Kind, x.ID, x.Name, string(x.What), x.Field, x.Before, x.After}, "|"))
		}
		slices.Sort(out)
		return out
	}
	rapid.Check(t, func(rt *rapid.T) {
		directed := rapid.Bool().Draw(rt, "directed")
		l := LineUp([]Snapshot{measured(t, "x", drawn(rt, directed)), measured(t, "y", drawn(rt, directed))})
		there, back := Compare(l, 0, 1), Compare(l, 1, 0)
		turned := slices.Clone(back.Changes)
		for i := range turned {
			x := &turned[i]
			x.What, x.Before, x.After = opposite[x.What], x.After, x.Before
		}
		if diff := cmp.Diff(sorted(there.Changes), sorted(turned)); diff != "" {
			rt.Fatal(diff)
		}
		if len(there.Metrics) != len(back.Metrics) {
			rt.Fatalf("%d values and %d", len(there.Metrics), len(back.Metrics))
		}
		for i, m := range there.Metrics {
			b := back.Metrics[i]
			if m.Level == AtChange {
				continue
			}
			if m.ID != b.ID || m.Metric != b.Metric || !graphtest.AllClose([]float64{m.Before, m.After, m.Change, m.Low, m.High, m.StandardError},
				[]float64{b.After, b.Before, -b.Change, -b.High, -b.Low, b.StandardError}, 0) {
				rt.Errorf("%+v\n%+v", m, b)
			}
		}
	})
}

// TestSameTables wants the same tables from any number of workers and in any order
// of the records.
func TestSameTables(t *testing.T) {
	build := func(n *graph.Network, order func(int) []int) *graph.Network {
		b := graph.NewBuilder()
		for _, i := range order(n.Len()) {
			must(t, b.AddOrganization(n.Organizations()[i]))
		}
		for _, i := range order(n.Partnerships().Len()) {
			p := *n.Partnerships().At(i)
			if p.Name == "School at sea" || p.Pair {
				p.ID = ""
			}
			p.Members = slices.Clone(p.Members)
			for k := range p.Members {
				at, err := b.Lookup(n.Organizations()[p.Members[k].Organization].ID)
				must(t, err)
				p.Members[k].Organization = at
			}
			if p.Pair {
				var err error
				p.Members, p.Name = nil, ""
				p.Source, err = b.Lookup(n.Organizations()[p.Source].ID)
				must(t, err)
				p.Target, err = b.Lookup(n.Organizations()[p.Target].ID)
				must(t, err)
			}
			must(t, b.AddPartnership(p))
		}
		out, _ := b.Build(false)
		return out
	}
	plain := func(n int) []int { return rand.New(rand.NewPCG(1, 1)).Perm(n) }
	opt := passes.Defaults()
	opt.Permutations, opt.Bands = 300, 60
	before, after := harbor(t)
	var want []byte
	for seed := range uint64(4) {
		order := plain
		if seed > 0 {
			order = func(n int) []int { return rand.New(rand.NewPCG(seed, 2)).Perm(n) }
		}
		c := Compare(LineUp([]Snapshot{measured(t, "x", build(before, order), opt), measured(t, "y", build(after, order), opt)}), 0, 1)
		var got bytes.Buffer
		for _, table := range []*table.Table{ChangesTable(c), MetricsTable(c), SeriesTable(c.Lineup)} {
			must(t, table.Check())
			must(t, table.WriteCSV(&got))
		}
		if seed == 0 {
			want = got.Bytes()
		} else if !bytes.Equal(want, got.Bytes()) {
			t.Errorf("order %d: %s", seed, cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got.String(), "\n")))
		}
	}
}

// TestThree lines up three snapshots: one organization leaves and comes back.
func TestThree(t *testing.T) {
	before, after := harbor(t)
	l := LineUp([]Snapshot{measured(t, "x", before), measured(t, "y", after), measured(t, "z", before)})
	e := slices.IndexFunc(l.Identities, func(o Identity) bool { return o.ID == "e" })
	if at := l.Identities[e].At; at[0] < 0 || at[1] >= 0 || at[2] < 0 {
		t.Errorf("Echo is at %v", at)
	}
	if c := Compare(l, 0, 2); len(c.Changes) > 0 {
		t.Errorf("from the first to the last, which are the same: %+v", c.Changes)
	}
	series := SeriesTable(l)
	organizations := 0
	for i := range series.Len() {
		if series.Column("metric").Cell(i) == "organizations" && series.Column("level").Cell(i) == AtNetwork {
			organizations++
			if series.Column("value").Float(i) != 5 {
				t.Errorf("%s organizations", series.Column("value").Cell(i))
			}
		}
	}
	if organizations != 3 {
		t.Errorf("%d snapshots in series.csv", organizations)
	}
}

// TestNothing compares lists without ties and empty ones.
func TestNothing(t *testing.T) {
	for n := range 3 {
		empty := graphtest.Network(graphtest.Empty(n), make([]int32, n))
		l := LineUp([]Snapshot{measured(t, "x", empty), measured(t, "y", graphtest.Network(graphtest.Path(3), []int32{0, 1, -1}))})
		for _, c := range []*Comparison{Compare(l, 0, 1), Compare(l, 1, 0)} {
			if jaccard := c.Persistence.Jaccard(); jaccard != 0 {
				t.Errorf("%d: Jaccard %v", n, jaccard)
			}
			c.Findings()
		}
	}
}
