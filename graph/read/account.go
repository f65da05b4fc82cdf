package read

import (
	"cmp"
	"slices"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// File is the balance of one table: Read, Merged, Rejected and Empty add up to
// Rows, the rows below the header.
type File struct {
	Name, Sheet                         string
	Table                               string // organizations, partnerships, …; empty where it was not recognized
	Rows, Read, Merged, Rejected, Empty int
	SHA256                              string // of the bytes; empty where the file was not read to its end
	Format                              string // what --as calls it
	Encoding                            string // utf-8, utf-16le, utf-16be or windows-1252
	Delimiter                           string // comma, semicolon or tab
	Columns                             []string
	Attributes                          []string    // columns kept as they are
	Uses                                []ColumnUse // of a list that is no table of lintas's own
	Splits                              []Split
	Private                             Private
}

// Account is what reading found. Files are in the order of their names,
// Problems in that of file, line and column.
type Account struct {
	Files    []File
	Problems []graph.Problem
	Omitted  int // problems beyond the ones kept
	// Ignored are the files of the folder that are no tables, sorted.
	Ignored []string
	// Language is that of the data, or else of most column names.
	Language words.Language
	// OwnSectors are sectors of the file's own, sorted.
	OwnSectors []string
	// Added counts organizations that no table of organizations holds.
	Added int
	// AddedNames are the organizations that Added counts, sorted.
	AddedNames []string
	// EmptyStrengths counts partnerships without a strength in a table that has
	// the column; they have a strength of 1.
	EmptyStrengths int
	// PlacesByCode, PlacesByName and PlacesApart count activities and needs
	// whose place was found in the table of places by its code, by its name, or
	// not at all.
	PlacesByCode, PlacesByName, PlacesApart int
	// Repeated counts pairs of organizations that more than one row in pair
	// form names.
	Repeated int
	// OneWay says that the network is directed and no tie is returned, which
	// may mean that direction was not meant.
	OneWay bool

	// Same are organizations that files write in several ways, by name.
	Same []Same
	// Sectors are those that the data may name: of their table of sectors, or
	// lintas's and the data's own.
	Sectors []graph.Sector
	// Likely are pairs that may be one organization, the likeliest first.
	Likely []Likely
	// LikelyOmitted counts pairs beyond those of Likely.
	LikelyOmitted int

	mentions []Mention        // but those of listed
	listed   func() []Mention // by tables of organizations, which may have many
	given    *Mapping
	errors   int
	warnings int
}

// Mentions returns how files write organizations, by name and spelling.
func (a *Account) Mentions() []Mention {
	if a.listed != nil {
		a.mentions, a.listed = append(a.mentions, a.listed()...), nil
		slices.SortStableFunc(a.mentions, func(m, n Mention) int {
			return cmp.Or(cmp.Compare(m.Name, n.Name), cmp.Compare(m.Written, n.Written), cmp.Compare(m.ID, n.ID), cmp.Compare(m.Where, n.Where))
		})
	}
	return a.mentions
}

// Anonymous returns the account without what may hold names: the problems, which
// are counted only, and the names of organizations.
func (a *Account) Anonymous() *Account {
	out := *a
	out.Problems, out.Omitted = nil, len(a.Problems)+a.Omitted
	out.AddedNames, out.Same, out.Likely = nil, nil, nil
	out.mentions, out.listed = nil, nil
	return &out
}

// keep is how many problems of each severity an Account holds.
const keep = 5000

func (a *Account) add(p graph.Problem) {
	count := &a.warnings
	if p.Severity == graph.Error {
		count = &a.errors
	}
	*count++
	if *count > keep {
		a.Omitted++
		return
	}
	a.Problems = append(a.Problems, p)
}

func (a *Account) sort() {
	slices.SortStableFunc(a.Files, func(f, g File) int { return cmp.Compare(f.Name, g.Name) })
	slices.Sort(a.Ignored)
	slices.SortStableFunc(a.Same, func(s, t Same) int { return cmp.Compare(s.Name, t.Name) })
	slices.Sort(a.OwnSectors)
	slices.SortStableFunc(a.Problems, func(p, q graph.Problem) int {
		return cmp.Or(cmp.Compare(p.File, q.File), cmp.Compare(p.Sheet, q.Sheet), cmp.Compare(p.Line, q.Line), cmp.Compare(p.Column, q.Column),
			cmp.Compare(p.Severity, q.Severity), cmp.Compare(p.Message.String(), q.Message.String()))
	})
	// What several rows made of one cell are told of it is told once.
	a.Problems = slices.CompactFunc(a.Problems, func(p, q graph.Problem) bool {
		return p.Where() == q.Where() && p.Severity == q.Severity && p.Message.String() == q.Message.String()
	})
}
