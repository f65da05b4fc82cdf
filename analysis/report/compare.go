package report

import (
	"bytes"
	_ "embed"
	"html/template"
	"io"
	"strconv"

	"example.org/lintas/analysis/scenario"
	"example.org/lintas/graph"
	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
)

//go:embed page/compare.html
var compareHTML string

//go:embed page/compare.css
var compareCSS string

// Comparison is what the page of what changed is made of.
type Comparison struct {
	// Overall leads from the first snapshot to the last, and Steps from each to the
	// next; of two snapshots there is one step, which is the same.
	Overall *scenario.Comparison
	Steps   []*scenario.Comparison
	// Accounts are the balances of what was read of each snapshot, nil where nothing
	// was.
	Accounts []*read.Account
	Language words.Language
	// Map is a complete SVG document of the map of what changed.
	Map     []byte
	Version string
	Options [][2]string
}

// WriteComparison writes the page of what changed. The same input gives the same
// bytes. The error is the writer's, or one of the template.
func WriteComparison(w io.Writer, in Comparison) error {
	t, err := template.New("compare").Funcs(functions(in.Language)).Parse(compareHTML)
	if err != nil {
		return err
	}
	var page bytes.Buffer
	if err := t.Execute(&page, newComparePage(in)); err != nil {
		return err
	}
	_, err = page.WriteTo(w)
	return err
}

// stillPolicy allows the page its own style and pictures within it, and no script.
func stillPolicy(style template.CSS) string {
	return "default-src 'none'; style-src '" + hash(string(style)) + "'; img-src data:; base-uri 'none'; form-action 'none'"
}

// element returns the SVG element of a document of our own making, without what
// may stand before it. Its text was escaped when it was drawn.
func element(svg []byte) template.HTML {
	if i := bytes.Index(svg, []byte("<svg")); i >= 0 {
		return template.HTML(svg[i:])
	}
	return ""
}

// comparePage is what the template shows.
type comparePage struct {
	Lang, Policy, Version, Seed string
	Style                       template.CSS
	Title, Subtitle             string
	Snapshots                   []string
	Numbers                     []large
	Marks                       []mark
	Lead                        string
	Findings                    []told
	Notes                       []string
	Map                         template.HTML
	Charts                      []chart
	Tables                      []grid
	Methods                     []string
	Balance                     []balance
	Options                     [][2]string
}

// compared is what the parts of the page are made of.
type compared struct {
	*view
	in Comparison
	c  *scenario.Comparison
}

func newComparePage(in Comparison) *comparePage {
	c := in.Overall
	after := c.After()
	v := &view{Input: Input{Result: after.Result, Language: in.Language, Version: in.Version, Options: in.Options}, l: in.Language}
	v.sectors = v.marks()
	p := compared{v, in, c}
	style := v.style() + template.CSS(compareCSS)
	page := &comparePage{
		Lang: string(v.l), Policy: stillPolicy(style), Style: style, Version: in.Version,
		Seed:  strconv.FormatUint(after.Data.Seed, 10),
		Title: p.say("compare-title", c.Before().Label, c.After().Label), Subtitle: after.Network.About().Title,
		Snapshots: p.snapshots(), Numbers: p.numbers(), Marks: v.sectors,
		Map: element(in.Map), Charts: p.charts(), Tables: p.tables(),
		Methods: p.methodNotes(), Options: in.Options,
	}
	for i, f := range c.Findings() {
		page.Findings = append(page.Findings, told{ID: f.ID, Number: i + 1, Headline: v.rich(f.Headline), Detail: v.rich(f.Detail),
			Question: v.rich(f.Question), Table: f.Table})
	}
	page.Lead, page.Notes = p.lead(), p.notes()
	for _, a := range in.Accounts {
		of := view{Input: Input{Result: after.Result, Account: a}, l: v.l}
		page.Balance = append(page.Balance, of.balance())
	}
	return page
}

// snapshots says what each snapshot is: its label and date, and what it leaves out.
func (p compared) snapshots() []string {
	var out []string
	for i := range p.c.Snapshots {
		s := &p.c.Snapshots[i]
		line := s.Label
		if date := p.date(s.Network.Date()); date != "" {
			line = p.say("compare-snapshot", s.Label, date)
		}
		if partnerships, activities := s.Left.InForce(); partnerships+activities > 0 {
			line += " " + p.say("left-period", p.l.Count(partnerships), p.l.Count(activities))
		}
		out = append(out, line)
	}
	return out
}

// numbers are the large ones, before and after.
func (p compared) numbers() []large {
	var out []large
	for _, n := range []struct{ metric, label string }{
		{"organizations", "organizations"}, {"partnerships", "partnerships"}, {"ties", "ties"},
	} {
		m := p.c.Metric(scenario.AtNetwork, "", n.metric)
		out = append(out, large{Value: p.arrow(p.l.Number(m.Before, 0), p.l.Number(m.After, 0)), Label: p.say(n.label)})
	}
	share := p.c.Persistence.KeptShare()
	return append(out, large{Value: p.l.Percent(share), Label: p.say("compare-persistence")})
}

func (p compared) arrow(before, after string) string { return before + " → " + after }

// lead says that nothing changed, or what of the indexes can be told to have.
func (p compared) lead() string {
	if len(p.c.Changes) == 0 {
		return p.say("compare-same")
	}
	tested, sure := p.c.Tested(), 0
	for _, f := range p.c.Findings() {
		if f.PastChance && f.ID != "ranks" {
			sure++
		}
	}
	switch {
	case len(tested) == 0:
		return p.say("compare-untested")
	case sure == 0:
		return p.say("compare-unsure", p.l.Count(len(tested)))
	}
	return p.say("compare-sure", p.l.Count(len(tested)), p.l.Count(sure))
}

// notes say what a reader must know before trusting the comparison.
func (p compared) notes() []string {
	var out []string
	if p.c.ByName {
		out = append(out, p.say("compare-by-name"))
	}
	if len(p.in.Accounts) < len(p.c.Snapshots) {
		out = append(out, p.say("compare-one-list"))
	}
	if p.c.Unlike() {
		out = append(out, p.say("compare-unlike"))
	}
	if possible := p.c.Count(scenario.OfOrganization, scenario.PossiblyRenamed); possible > 0 {
		out = append(out, p.say("compare-possible", p.l.Count(possible)))
	}
	for i := range p.c.Snapshots {
		s := &p.c.Snapshots[i]
		if s.Network.Partnerships().Len() == 0 {
			out = append(out, p.say("compare-no-partnership", s.Label))
		}
	}
	return out
}

// methodNotes say how the comparison was made.
func (p compared) methodNotes() []string {
	out := []string{p.say("compare-method-same"), p.say("compare-method-partnership"), p.say("compare-method-ties"), p.say("compare-method-band")}
	if d := p.c.After().Data; d.Bands > 0 {
		out = append(out, p.say("compare-method-ranks", p.l.Count(d.Bands)))
	}
	if d := p.c.After().Data; d.Permutations > 0 {
		out = append(out, p.say("compare-method-chance", p.l.Count(d.Permutations)))
	}
	return out
}

// sectorText returns what a reader calls a sector of either snapshot.
func (p compared) sectorText(key string) string {
	for _, s := range []*scenario.Snapshot{p.c.After(), p.c.Before()} {
		for _, sector := range s.Network.Sectors() {
			if sector.Key == key {
				return sector.Label.In(p.l)
			}
		}
	}
	if key == graph.Unknown {
		return graph.UnknownLabel.In(p.l)
	}
	return key
}
