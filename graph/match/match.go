package match

import (
	"cmp"
	"slices"

	"example.org/lintas/graph/words"
)

// Mention is an organization as a file writes it. Acronym and ID may be empty. ID
// is an identifier such as XM-DAC-41114 of org-id.guide or any code of the file's
// own. Weight is how often the file writes it; zero counts as one.
type Mention struct {
	Name, Acronym, ID string
	Weight            int
}

// Matches are the mentions that are one organization and those that may be.
type Matches struct {
	// Certain holds the organizations with two or more mentions, in the order of
	// their chosen names.
	Certain []Group
	// Likely holds what a person should look at, the likeliest first; no more than
	// 10,000 pairs.
	Likely []Pair
	// Omitted is how many pairs were found beyond those of Likely.
	Omitted int
	// Skipped is how many pairs shared words too common to be compared for, within
	// the work that Find allows itself.
	Skipped int
}

// Group is one organization. Display is the mention whose name stands for it: the
// spelling with the greatest weight; among equals one without its acronym in it,
// then one with both capitals and small letters, then the one with more accents,
// then the longer, then the first in order of bytes.
type Group struct {
	Members []Member
	Display int
	// Acronym is the acronym that the members state most often, or nothing.
	Acronym string
}

// Member is a mention of a group and the reason why it is the one that Display
// names; the reason of that mention itself is empty.
type Member struct {
	Mention int
	Reason  words.Message
}

// Pair proposes that two mentions are one organization. A and B are the mentions
// that stand for their groups, in order of their names. Score is between 0 and 1:
// how much of the names agrees, or for acronyms and codes how far such a reason is
// to be trusted. It orders proposals and is no probability.
type Pair struct {
	A, B   int
	Score  float64
	Reason words.Message
}

// Find returns which mentions are certainly and which are likely one
// organization. The answer is the same in whatever order the mentions come, but
// for the numbers of mentions that are equal in all fields.
func Find(mentions []Mention) Matches {
	entries := parseAll(mentions)
	parts, near := certain(entries)
	var out Matches
	for _, part := range parts {
		if len(part) > 1 {
			out.Certain = append(out.Certain, group(entries, part))
		}
	}
	slices.SortFunc(out.Certain, func(a, b Group) int {
		return cmp.Or(cmp.Compare(mentions[a.Display].Name, mentions[b.Display].Name),
			compareMentions(mentions[a.Display], mentions[b.Display]))
	})
	out.Likely, out.Omitted, out.Skipped = likely(entries, parts, near)
	return out
}

// compareMentions orders mentions by what they say.
func compareMentions(a, b Mention) int {
	return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.Acronym, b.Acronym),
		cmp.Compare(a.ID, b.ID), cmp.Compare(a.Weight, b.Weight))
}

// parseAll returns the entries of the mentions in the order of what they say, on
// which nothing depends but the numbers of equal mentions.
func parseAll(mentions []Mention) []*entry {
	out := make([]*entry, len(mentions))
	for i, m := range mentions {
		out[i] = parse(m)
		out[i].mention = i
	}
	slices.SortStableFunc(out, func(a, b *entry) int { return compareMentions(a.Mention, b.Mention) })
	return out
}
