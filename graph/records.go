package graph

import (
	"strings"

	"example.org/lintas/graph/words"
)

// Answer is what a record says to a yes-or-no question. The zero Answer is
// that it says nothing.
type Answer int8

// The answers.
const (
	NotRecorded Answer = iota
	Yes
	No
)

// Attribute is a column that lintas has no word of its own for, kept as it is.
type Attribute struct{ Name, Value string }

// Organization is a node of the network.
type Organization struct {
	ID        string // defaults to Name
	Name      string
	ShortName string
	Sector    string // a sector's key; empty or Unknown is missing data
	Type      string // the file's own, finer kind
	Region    string
	PlaceCode string
	Asked     Answer // was asked for its partnerships
	Answered  Answer // gave an answer
	// Attributes are sorted by name.
	Attributes []Attribute
}

// Attribute returns the value of the attribute with the given name, which may
// be one of lintas's own columns too; empty where there is none.
func (o *Organization) Attribute(name string) string {
	switch name {
	case "id":
		return o.ID
	case "name":
		return o.Name
	case "short_name":
		return o.ShortName
	case "sector":
		return o.Sector
	case "type":
		return o.Type
	case "region":
		return o.Region
	case "place_code":
		return o.PlaceCode
	}
	for _, a := range o.Attributes {
		if a.Name == name {
			return a.Value
		}
	}
	return ""
}

// Label returns the name that a reader should see where there is little room.
func (o *Organization) Label() string {
	if o.ShortName != "" {
		return o.ShortName
	}
	return o.Name
}

// Unknown is the sector of organizations whose sector is not recorded. It is
// missing data and enters no sector statistic.
const Unknown = "unknown"

// Sector is a kind of organization, with its names in the interface's
// languages. Color and Shape are what the file asks for, or empty.
type Sector struct {
	Key          string
	Label        words.Text
	Color, Shape string
}

// The roles that lintas knows. A file may use others.
const (
	Lead        = "lead"
	Programme   = "programme"
	Funder      = "funder"
	Implementer = "implementer"
	Accountable = "accountable"
	Evaluator   = "evaluator"
	Ordinary    = "member"
)

// Member is one role of one organization in a partnership. An organization
// with two roles is two members and one participant.
type Member struct {
	Organization int // index in the network
	Role         string
	Contribution Money
	Benefit      string
	Goals        []string // sorted
	Confirmed    Answer
}

// Partnership is two or more organizations that work together.
type Partnership struct {
	ID, Name  string
	Type      string // strategic, operational, functional, advocacy or the file's own
	Relation  string
	Strength  float64 // positive
	Directed  bool
	Pair      bool // recorded in pair form, from Source to Target
	Period    Period
	Status    string
	Agreement string
	Goals     []string // sorted
	Forums    []string // sorted
	Budget    Money
	// Size is the number of distinct members as recorded, before any filter.
	Size int
	// Members are sorted by organization, then role.
	Members []Member
	// Attributes are sorted by name.
	Attributes []Attribute
	// Source and Target are the ends of a pair; both 0 in a group.
	Source, Target int
}

// Participants returns the distinct members in ascending order of index.
func (p *Partnership) Participants() []int {
	var out []int
	for _, m := range p.Members {
		if len(out) == 0 || out[len(out)-1] != m.Organization {
			out = append(out, m.Organization)
		}
	}
	return out
}

// With returns the distinct members that have the given role.
func (p *Partnership) With(role string) []int {
	var out []int
	for _, m := range p.Members {
		if m.Role == role && (len(out) == 0 || out[len(out)-1] != m.Organization) {
			out = append(out, m.Organization)
		}
	}
	return out
}

// Path leads from the general to the particular: region, zone, district.
type Path []string

// PathSeparator joins the parts of a path in a cell.
const PathSeparator = " > "

// ParsePath returns the path that a cell such as "Oromia > Borena" holds.
func ParsePath(cell string) Path {
	var p Path
	for part := range strings.SplitSeq(cell, ">") {
		if part = strings.TrimSpace(part); part != "" {
			p = append(p, part)
		}
	}
	return p
}

// Cut returns the first n parts of the path; all of it where n ≤ 0 or larger
// than its length.
func (p Path) Cut(n int) Path {
	if n <= 0 || n >= len(p) {
		return p
	}
	return p[:n]
}

// Begins reports whether the path begins with every part of prefix.
func (p Path) Begins(prefix Path) bool {
	if len(prefix) > len(p) {
		return false
	}
	for i := range prefix {
		if p[i] != prefix[i] {
			return false
		}
	}
	return true
}

// String returns the path as a cell holds it.
func (p Path) String() string { return strings.Join(p, PathSeparator) }

// Activity is what one organization does: a theme, in a place, for a target
// group, in a period.
type Activity struct {
	Organization  int // index in the network
	Theme, Place  Path
	PlaceCode     string
	TargetGroup   string
	Period        Period
	Status        string
	Budget        Money
	Beneficiaries float64 // NaN where not recorded
	Partnership   string  // id; empty where none is named
	Attributes    []Attribute
}

// Place is a place of the table of places.
type Place struct {
	Code, Name string
	Parent     string  // code; empty for a place at the top
	Population float64 // NaN where not recorded
	// Path leads from the place at the top to this one.
	Path Path
}

// Need is what a theme in a place requires. A number that is not recorded is
// NaN.
type Need struct {
	Theme, Place           Path
	PlaceCode, TargetGroup string
	People, Target, Wanted float64
}

// About says what the data are.
type About struct {
	Title, Source string
	Date          Date
	Language      string
	Currency      string
	SectorLabel   string
}

// Unobserved says that a pair was not observed in a relation: neither a tie
// nor its absence.
type Unobserved struct {
	Relation string
	A, B     int
}
