package main

import (
	"fmt"
	"strings"

	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
)

// mostListed is how many columns, names or cells check lists of each kind before
// it counts the rest.
const mostListed = 20

// readLists says how lists that are no tables of lintas's own were understood:
// what columns were taken for, which spellings for one organization, and what was
// left out for the sake of people's privacy.
func readLists(a *read.Account, l words.Language) []words.Message {
	var out []words.Message
	for _, f := range a.Files {
		name := f.Name
		if f.Sheet != "" {
			name += ":" + f.Sheet
		}
		for _, u := range f.Uses {
			if u.Key == "" {
				continue // nobody knows what it holds
			}
			title := u.Title
			if title == "" {
				title = u.Tag
			}
			out = append(out, textTakenFor.With(name, title, u.Label, u.By))
		}
		out = append(out, privacy(name, f.Private, l)...)
		out = append(out, splits(name, f.Splits, l)...)
	}
	if proposed, without := a.ProposedSectors(); proposed > 0 {
		out = append(out, textProposedSectors.With(l.Count(proposed), l.Count(without)))
	}
	if n := len(a.Same); n > 0 {
		out = append(out, textSame.With(l.Count(n)))
		for _, s := range a.Same[:min(n, mostListed)] {
			var spellings []string
			for _, x := range s.Spellings {
				spellings = append(spellings, fmt.Sprintf("%s (%s: %s)", x.Text, x.Where, x.Reason.In(l)))
			}
			out = append(out, textSameOne.With(s.Name, strings.Join(spellings, "; ")))
		}
	}
	if n := len(a.Likely) + a.LikelyOmitted; n > 0 {
		out = append(out, textLikely.With(l.Count(n)))
		for _, x := range a.Likely[:min(len(a.Likely), mostListed)] {
			out = append(out, textLikelyOne.With(x.A, x.WhereA, x.B, x.WhereB, x.Reason))
		}
	}
	return out
}

// privacy says what was left out of every file that lintas writes.
func privacy(name string, p read.Private, l words.Language) []words.Message {
	var out []words.Message
	if len(p.Columns) > 0 {
		out = append(out, textPrivateColumns.With(name, strings.Join(p.Columns, "; ")))
	}
	if p.Cells > 0 {
		out = append(out, textPrivateCells.With(name, l.Count(p.Cells)))
	}
	if p.Persons > 0 {
		out = append(out, textPersons.With(name, l.Count(p.Persons)))
	}
	return out
}

// splits says which cells name several organizations, or may.
func splits(name string, list []read.Split, l words.Language) []words.Message {
	sure := 0
	var open []read.Split
	for _, s := range list {
		if s.Sure {
			sure++
		} else if s.Open() {
			open = append(open, s)
		}
	}
	var out []words.Message
	if sure > 0 {
		out = append(out, textSplit.With(name, l.Count(sure)))
	}
	if len(open) > 0 {
		out = append(out, textMaybeSplit.With(name, l.Count(len(open))))
	}
	for _, s := range open[:min(len(open), mostListed)] {
		out = append(out, textMaybeSplitOne.With(s.Text, s.Where, strings.Join(s.Parts, "; ")))
	}
	return out
}
