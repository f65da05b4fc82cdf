package report

import (
	"fmt"
	"html"
	"regexp"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/words"
)

// judged returns a network in which the first organization evaluates its own work,
// is rated low and leads no partnership of the second type.
func judged(t *testing.T, partnerships int) *graph.Network {
	t.Helper()
	b := graph.NewBuilder()
	date, _ := graph.NewDate(2025, 12, 31)
	b.SetAbout(graph.About{Date: date})
	for i := range 4 {
		check(t, b.AddOrganization(graph.Organization{
			ID: string(rune('a' + i)), Name: "Judged " + string(rune('A'+i)), Sector: []string{"public", "private"}[i%2],
			Attributes: []graph.Attribute{{Name: "interest", Value: "3"}, {Name: "legitimacy", Value: fmt.Sprint(i % 2)},
				{Name: "mission_support", Value: "3"}, {Name: "openness", Value: "4"}, {Name: "power", Value: fmt.Sprint(i)},
				{Name: "reliability", Value: fmt.Sprint(i)}, {Name: "urgency", Value: fmt.Sprint(i / 2)}},
		}))
	}
	soon, _ := graph.NewDate(2026, 2, 1)
	for i := range partnerships {
		p := graph.Partnership{ID: fmt.Sprintf("p%03d", i), Name: fmt.Sprintf("Partnership %03d", i), Strength: 1,
			Type: []string{"strategic", "operational", ""}[i%3]}
		p.Members = []graph.Member{{Organization: i % 3, Role: graph.Lead}, {Organization: 3}}
		if i == partnerships-1 {
			p.Period.End = soon
			p.Members = []graph.Member{{Organization: 0, Role: graph.Implementer}, {Organization: 0, Role: graph.Evaluator}, {Organization: 1}}
		}
		check(t, b.AddPartnership(p))
	}
	for i, power := range []string{"1", "5"} {
		check(t, b.AddOrganization(graph.Organization{ID: string(rune('x' + i)), Name: "Apart",
			Attributes: []graph.Attribute{{Name: "interest", Value: power}, {Name: "power", Value: power}}}))
	}
	n, _ := b.Build(false)
	return n
}

// indonesian is what a line of text has in that language, and inEnglish takes away
// the marks around what it has in the other.
var (
	indonesian = regexp.MustCompile(`<span lang="id">[^<]*</span>`)
	inEnglish  = strings.NewReplacer(`<span lang="en">`, "", "</span>", "")
)

// section returns a section of the page in English.
func section(t *testing.T, page, id string) string {
	t.Helper()
	_, rest, found := strings.Cut(page, `<section class="panel" id="`+id+`">`)
	if !found {
		t.Fatalf("no section %s", id)
	}
	part, _, _ := strings.Cut(rest, "</section>")
	return html.UnescapeString(inEnglish.Replace(indonesian.ReplaceAllString(part, "")))
}

// TestJudgementsAreForTheTeam wants what judges a named organization to stand in
// the edition for the team alone, and its number in both.
func TestJudgementsAreForTheTeam(t *testing.T) {
	r := result(t, judged(t, 4))
	for _, team := range []bool{false, true} {
		page := writtenWith(t, Input{Result: r, Language: words.English, Team: team})
		wellFormed(t, page)
		harmless(t, page)
		for _, judgement := range []string{"evaluator of its own work", "definitive"} {
			if strings.Contains(page, judgement) != team {
				t.Errorf("edition for the team %v: what can be downloaded holds %q: %v", team, judgement, !team)
			}
		}
		health, promises, standing := section(t, page, "health"), section(t, page, "promises"), section(t, page, "standing")
		for _, of := range []string{health, standing} {
			if strings.Contains(of, "Judged") != team {
				t.Errorf("edition for the team %v: names are %v", team, !team)
			}
		}
		if strings.Contains(promises, "Judged") {
			t.Error("the sentences about promises name an organization")
		}
		if strings.Contains(health, "Evaluates its own work") != team || strings.Contains(health, "not recorded in this list") != team {
			t.Errorf("edition for the team %v: %s", team, health)
		}
		for _, want := range []string{`roles that may stand against each other</th><td class="n">1</td>`, `No lead recorded, while others have one</th><td class="n">1</td>`, "1 February 2026"} {
			if !strings.Contains(health, want) {
				t.Errorf("edition for the team %v: %q is missing in %s", team, want, health)
			}
		}
		for _, want := range []string{"<circle", "Keep informed", "Definitive: all three", "Trust is 2.8 on average of 4 organizations rated."} {
			if !strings.Contains(standing, want) {
				t.Errorf("edition for the team %v: %q is missing in %s", team, want, standing)
			}
		}
	}
}

// TestHealthCountsWhatIsRecorded wants no number of none where nothing of the kind is
// recorded, and no section where nothing at all is.
func TestHealthCountsWhatIsRecorded(t *testing.T) {
	bare := writtenWith(t, Input{Result: result(t, graphtest.Network(graphtest.Ring(6), []int32{0, 1, 0, 1, 0, 1})), Language: words.English})
	if strings.Contains(bare, `id="health"`) {
		t.Error("there is a section on partnerships of which nothing is recorded")
	}
	health := section(t, writtenWith(t, Input{Result: result(t, judged(t, 4)), Language: words.English}), "health")
	if !strings.Contains(health, `Recorded end has passed</th><td class="n">0</td>`) || strings.Contains(health, "No type recorded") {
		t.Errorf("ends are recorded and none has passed, and no type is proposed: %s", health)
	}
}

// TestHealthIsCut wants a table of no more rows than a page has room for, with
// what to look at first.
func TestHealthIsCut(t *testing.T) {
	page := writtenWith(t, Input{Result: result(t, judged(t, 301)), Language: words.Indonesian, Team: true})
	health := section(t, page, "health")
	if rows := strings.Count(health, `<th scope="row"><bdi>Partnership`); rows != mostStates {
		t.Errorf("%d rows, want %d", rows, mostStates)
	}
	if first := strings.Index(health, "Partnership 300"); first < 0 || first > strings.Index(health, "Partnership 000") {
		t.Error("the partnership with a conflict of role is not first")
	}
	if !strings.Contains(health, "20 of 301 rows") {
		t.Error("nothing says that rows are left out")
	}
}

// TestConflictsOfNames takes apart a list in which a name holds what parts it.
func TestConflictsOfNames(t *testing.T) {
	v := &view{l: words.English}
	got := v.conflicts("evaluator of its own work: A; B: C; circular funding: D, E")
	if len(got) != 2 || got[0].Names != "A; B: C" || got[1].Names != "D, E" || got[1].Kind != "Part of a circle of funding" {
		t.Errorf("%+v", got)
	}
	if got := v.conflicts(""); got != nil {
		t.Errorf("%+v", got)
	}
}

// TestFineScales draws answers of a fine scale as no more circles than can be told
// apart, within the frame.
func TestFineScales(t *testing.T) {
	b := graph.NewBuilder()
	for i := range 2000 {
		check(t, b.AddOrganization(graph.Organization{ID: fmt.Sprint(i), Attributes: []graph.Attribute{
			{Name: "interest", Value: fmt.Sprint(float64(i*7919%2000) / 7)}, {Name: "power", Value: fmt.Sprint(float64(i) / 3)},
		}}))
	}
	n, _ := b.Build(false)
	g := (&view{Input: Input{Result: result(t, n)}, l: words.English}).powerGrid()
	if g == nil || len(g.Bubbles) > (gridSteps+1)*(gridSteps+1) {
		t.Fatalf("%+v", g)
	}
	for _, bubble := range g.Bubbles {
		var x, y float64
		fmt.Sscan(bubble.X, &x)
		fmt.Sscan(bubble.Y, &y)
		if x < gridLeft || x > gridRight || y < gridUpper || y > gridLower {
			t.Errorf("%+v lies outside", bubble)
		}
	}
}
