package read

import (
	"slices"

	"example.org/lintas/graph"
	"example.org/lintas/graph/match"
	"example.org/lintas/graph/words"
)

// ColumnUse is what a column of a list is taken for, and what decided it.
type ColumnUse struct {
	Column     int // from 1
	Title, Tag string
	Key        string // of the meaning, as a mapping writes it
	Label, By  words.Text
	Dates      string // the order of its dates that a mapping says
}

// Split is a cell that names several organizations, or may: how it can be taken
// apart, whether it was, and how many cells say the same.
type Split struct {
	Text, Where string
	Parts       []string
	Sure        bool
	Decided     bool // a mapping says so
	// Private says that a person or a way to reach one stands in the text, which no
	// file may carry.
	Private bool
	Count   int
}

// Private counts what is not carried into any output for the sake of people's
// privacy.
type Private struct {
	Columns []string // titles of columns of contacts
	Cells   int      // cells of other columns with an address or a telephone number
	Persons int      // natural persons where organizations are named
}

// Proposed returns the sector of the mention, or where none is known the one that
// its name proposes, with the reason. Only sectors that the data may name are
// proposed.
func (a *Account) Proposed(m *Mention) (sector string, reason words.Message) {
	if m.Ignored {
		return "", words.Message{}
	}
	if m.Sector != "" && m.Sector != graph.Unknown {
		return m.Sector, words.Message{}
	}
	p, ok := match.SectorOf(m.Name)
	if ok && slices.ContainsFunc(a.Sectors, func(s graph.Sector) bool { return s.Key == p.Sector }) {
		return p.Sector, p.Reason
	}
	return "", words.Message{}
}

// ProposedSectors returns how many organizations have no sector but one that their
// name proposes, and how many have no sector.
func (a *Account) ProposedSectors() (proposed, without int) {
	seen := map[string]bool{}
	for i := range a.Mentions() {
		x := &a.Mentions()[i]
		if x.Part || x.Ignored || seen[x.ID] || x.Sector != "" && x.Sector != graph.Unknown {
			continue
		}
		seen[x.ID] = true
		without++
		if sector, _ := a.Proposed(x); sector != "" {
			proposed++
		}
	}
	return proposed, without
}

// Open reports whether nobody has decided yet whether the cell names several
// organizations.
func (s *Split) Open() bool { return !s.Sure && !s.Decided }
