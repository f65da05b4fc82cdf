package finding

import (
	"slices"

	"example.org/lintas/graph/words"
)

// Action is what people decide of a finding.
type Action string

// The actions: the finding is not told, or told before the others. One whose
// headline is written anew needs no action.
const (
	Strike Action = "strike"
	Reword Action = "reword"
	Pin    Action = "pin"
)

// Actions lists the actions.
var Actions = []Action{Strike, Reword, Pin}

// Edit is what people decided of the finding with the given ID.
type Edit struct {
	ID     string
	Action Action
	// Text is the headline in their own words; empty where it stays.
	Text string
	// Found is the headline that they read when they decided.
	Found string
}

// IsStale reports whether the finding says something else than what was read when
// its text was written.
func (e Edit) IsStale(f Finding) bool {
	return e.Text != "" && e.Found != "" && e.Found != f.Headline.In(words.English) && e.Found != f.Headline.In(words.Indonesian)
}

// Told returns the findings that an edition tells, at most six: without what was
// struck, those first that were pinned, in the order of the edits, then the most
// consequential. Judgements on named organizations are for the team alone, pinned
// or not.
func Told(found []Finding, edits []Edit, team bool) []Finding {
	place := map[string]int{}
	for i, e := range edits {
		if _, twice := place[e.ID]; !twice {
			place[e.ID] = i
		}
	}
	var told []Finding
	for _, f := range found {
		i, edited := place[f.ID]
		if f.Judgement && !team || edited && edits[i].Action == Strike {
			continue
		}
		if edited && edits[i].Text != "" {
			f.Headline = words.Text{EN: edits[i].Text, ID: edits[i].Text}.With()
		}
		told = append(told, f)
	}
	rank := func(f Finding) int {
		if i, edited := place[f.ID]; edited && edits[i].Action == Pin {
			return i
		}
		return len(edits)
	}
	slices.SortStableFunc(told, func(a, b Finding) int { return rank(a) - rank(b) })
	return told[:min(len(told), most)]
}
