package read

import (
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
}

// Split is a cell that names several organizations, or may: how it can be taken
// apart, whether it was, and how many cells say the same.
type Split struct {
	Text, Where string
	Parts       []string
	Sure        bool
	Count       int
}

// Private counts what is not carried into any output for the sake of people's
// privacy.
type Private struct {
	Columns []string // titles of columns of contacts
	Cells   int      // cells of other columns with an address or a telephone number
	Persons int      // natural persons where organizations are named
}

// Proposed returns the sector of the mention, or where none is known the one that
// its name proposes, with the reason.
func (m *Mention) Proposed() (sector string, reason words.Message) {
	if m.Sector != "" && m.Sector != graph.Unknown {
		return m.Sector, words.Message{}
	}
	if p, ok := match.SectorOf(m.Name); ok {
		return p.Sector, p.Reason
	}
	return "", words.Message{}
}
