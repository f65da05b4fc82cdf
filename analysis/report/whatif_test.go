package report

import (
	"bytes"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/words"
)

// TestLeavingIsTheTeams wants introductions in both editions and whose leaving
// takes most in the team's alone.
func TestLeavingIsTheTeams(t *testing.T) {
	for _, team := range []bool{false, true} {
		var b bytes.Buffer
		in := Input{Result: result(t, district(t, "Ford")), Language: words.English, Team: team}
		if err := Write(&b, in); err != nil {
			t.Fatal(err)
		}
		page := b.String()
		for text, want := range map[string]bool{
			whatIfPhrases["introductions"].EN: true, whatIfPhrases["introductions"].ID: true,
			whatIfPhrases["leaving"].EN: team, whatIfPhrases["leaving"].ID: team,
			whatIfPhrases["what-if-large"].EN: false,
		} {
			if got := strings.Contains(page, text); got != want {
				t.Errorf("team %v: %q is on the page: %v", team, text, got)
			}
		}
	}
}

// TestWhatIfOfFewAndMany wants no section where there is nothing to say, and a
// sentence where the network is too large to look.
func TestWhatIfOfFewAndMany(t *testing.T) {
	for name, test := range map[string]struct {
		n    *graph.Network
		want string
	}{
		"complete": {graphtest.Network(graphtest.Complete(3), []int32{0, 1, 2}), ""},
		"no ties":  {graphtest.Network(graphtest.Empty(3), []int32{0, 1, 2}), ""},
		"large":    {graphtest.Network(graphtest.Path(mostIntroduced+1), make([]int32, mostIntroduced+1)), "large"},
	} {
		in := Input{Result: result(t, test.n)}
		ahead, err := outlookOf(in)
		if err != nil {
			t.Fatal(err)
		}
		v := newView(in, places{})
		v.outlook = ahead
		w := v.whatIf()
		if (w == nil) != (test.want == "") || w != nil && !w.Large {
			t.Errorf("%s: %+v", name, w)
		}
	}
}
