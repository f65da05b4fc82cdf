// Package scenario compares a network with another that is or could be in its
// place: what the list recorded at another time, and what it would record if
// somebody left, joined or met.
package scenario

import (
	"example.org/lintas/analysis"
	"example.org/lintas/graph/words"
)

// Snapshot is a network at one time and what the measures say of it.
type Snapshot struct {
	// Label tells it from the other snapshots.
	Label string
	*analysis.Result
}

// What became of a record between two snapshots.
type What string

// The changes. An organization joins, leaves, is renamed or may have been; a
// partnership or a tie begins or ends; a field of any of them changes.
const (
	Joined          What = "joined"
	Left            What = "left"
	Renamed         What = "renamed"
	PossiblyRenamed What = "possibly renamed"
	Begun           What = "begun"
	Ended           What = "ended"
	Changed         What = "changed"
)

// Change is one thing that two snapshots record differently.
type Change struct {
	Kind     string // organization, partnership or tie
	ID, Name string
	What     What
	// Field is the one that changed, for Changed and Renamed.
	Field string
	// Before and After are what either snapshot records, as it stands in a cell.
	Before, After string
	// Identities are the organizations that it is about.
	Identities []int
	// Reason says why two may be one organization, for PossiblyRenamed.
	Reason  words.Message
	unnamed bool // a partnership that is only called by its members
}

// The kinds of a change.
const (
	OfOrganization = "organization"
	OfPartnership  = "partnership"
	OfTie          = "tie"
)

// Comparison is what changed from one snapshot to another.
type Comparison struct {
	*Lineup
	// From and To are the numbers of the snapshots.
	From, To int
	// Changes are those of organizations, partnerships and ties, each kind in the
	// order of their ids.
	Changes []Change
	// Ties are those of either snapshot.
	Ties []TiePair
	// Directed is whether the ties have a direction in both.
	Directed    bool
	Persistence Persistence
	// Partnerships counts those of both snapshots, and those begun and ended.
	Partnerships Turnover
	// Organizations counts those of both snapshots, and those that joined and left.
	Organizations Turnover
	// Metrics are the values of every measure in either.
	Metrics []MetricChange
}

// Turnover counts what stayed, came and went.
type Turnover struct{ Stayed, Came, Went int }

// Compare returns what changed between two snapshots of a lineup. Exchanging the
// two turns every change around.
func Compare(l *Lineup, from, to int) *Comparison {
	c := &Comparison{Lineup: l, From: from, To: to}
	c.compareOrganizations()
	c.comparePartnerships()
	c.compareTies()
	c.compareMetrics()
	return c
}

// Before returns the earlier snapshot.
func (c *Comparison) Before() *Snapshot { return &c.Snapshots[c.From] }

// After returns the later snapshot.
func (c *Comparison) After() *Snapshot { return &c.Snapshots[c.To] }

// Has reports whether either snapshot has the organization.
func (c *Comparison) Has(identity int) bool {
	at := c.Identities[identity].At
	return at[c.From] >= 0 || at[c.To] >= 0
}

// Count returns the number of changes of a kind.
func (c *Comparison) Count(kind string, what What) int {
	n := 0
	for i := range c.Changes {
		if c.Changes[i].Kind == kind && c.Changes[i].What == what {
			n++
		}
	}
	return n
}
