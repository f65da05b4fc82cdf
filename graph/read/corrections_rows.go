package read

import (
	"cmp"
	"slices"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// CorrectionRow is a spelling that a person may correct, with what is proposed.
type CorrectionRow struct {
	Mention
	// Other is a name that may be the same organization, WhereOther where it
	// stands, and Why the reason; empty where there is none.
	Other, WhereOther string
	Why               words.Message
	// Proposed is the sector, and Reason why a name proposes it; there is no reason
	// where the files or a mapping say it.
	Proposed string
	Reason   words.Message
	// Several says that it may be several organizations.
	Several bool
	rank    rank
	pair    int
}

// rank is how urgently a person should look at a row.
type rank int8

const (
	rankTwin rank = iota
	rankSeveral
	rankNoSector
	rankProposed
	rankSettled
)

// CorrectionRows returns the spellings that a person may correct, those first that
// need a look: organizations that may be one, then what may be several, then what
// has no sector, then what has a proposed one. A spelling of several
// organizations, which their identifiers tell apart, cannot be corrected by it and
// is not here.
func (a *Account) CorrectionRows() []CorrectionRow {
	rows := a.spellings()
	open := map[string]bool{}
	for _, f := range a.Files {
		for i := range f.Splits {
			if f.Splits[i].Open() {
				open[f.Splits[i].Text] = true
			}
		}
	}
	pairs := map[string]int{}
	for i := range a.Likely {
		for _, name := range []string{a.Likely[i].A, a.Likely[i].B} {
			if _, known := pairs[name]; !known {
				pairs[name] = i
			}
		}
	}
	ranks := map[string]rank{}
	for i := range rows {
		r := &rows[i]
		r.Proposed, r.Reason = a.Proposed(&r.Mention)
		r.Several = open[r.Written]
		r.pair = len(a.Likely)
		if k, ok := pairs[r.Name]; ok && !r.Ignored {
			r.pair = k
			r.pairWith(&a.Likely[k])
		}
		r.rank = r.urgency()
		if old, known := ranks[r.Name]; !known || r.rank < old {
			ranks[r.Name] = r.rank
		}
	}
	slices.SortStableFunc(rows, func(r, s CorrectionRow) int {
		return cmp.Or(cmp.Compare(ranks[r.Name], ranks[s.Name]), cmp.Compare(r.pair, s.pair),
			strings.Compare(r.Name, s.Name), strings.Compare(r.Written, s.Written))
	})
	return rows
}

// spellings returns the mentions by spelling, those of one organization put
// together.
func (a *Account) spellings() []CorrectionRow {
	of := a.idsOfSpellings()
	at := map[string]int{}
	var rows []CorrectionRow
	for _, m := range a.Mentions() {
		if !m.Part && !m.Ignored && of[m.Written] == "" {
			continue
		}
		i, known := at[m.Written]
		if !known {
			at[m.Written] = len(rows)
			rows = append(rows, CorrectionRow{Mention: m})
			continue
		}
		if r := &rows[i]; !m.Part {
			r.Count += m.Count
			fill(&r.ShortName, m.ShortName)
			fill(&r.Type, m.Type)
			if r.Sector == graph.Unknown {
				r.Sector = ""
			}
			fill(&r.Sector, m.Sector)
		}
	}
	return rows
}

// pairWith notes the other name of the pair.
func (r *CorrectionRow) pairWith(x *Likely) {
	r.Other, r.WhereOther, r.Why = x.B, x.WhereB, x.Reason
	if x.B == r.Name {
		r.Other, r.WhereOther = x.A, x.WhereA
	}
}

func (r *CorrectionRow) urgency() rank {
	switch {
	case r.Ignored:
		return rankSettled
	case r.Other != "":
		return rankTwin
	case r.Several:
		return rankSeveral
	case r.Proposed == "":
		return rankNoSector
	case r.Reason.Text != (words.Text{}):
		return rankProposed
	}
	return rankSettled
}
