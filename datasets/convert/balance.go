package main

import (
	"fmt"
	"strings"
)

// balance counts what became of the rows and cells of the source of ethiopia-3w.
type balance struct {
	rows              int // below the header
	empty             int // no cell is filled
	both              int // partnership and activity
	partnershipOnly   int // two organizations are named, but no implementer
	activityOnly      int // only one organization is named
	neither           int // no implementer and fewer than two organizations
	oneRawName        int // rows that name one organization by the names as written
	noImplementer     int // rows whose implementer has no name
	acronymOnly       int // cells that give an acronym and no name
	namesNone         int // cells whose name names no organization
	partnerships      int
	members           int
	activities        int // written
	activitiesMerged  int // rows merged into an equal activity
	organizations     int
	rawNames          int
	placesWithoutRows int // zones and regions, added above the woredas
	places            int
}

// check returns an error if the categories do not add up to the rows of the source.
func (b balance) check() error {
	if sum := b.empty + b.both + b.partnershipOnly + b.activityOnly + b.neither; sum != b.rows {
		return fmt.Errorf("the balance does not add up: %d of %d rows", sum, b.rows)
	}
	if n := b.activities + b.activitiesMerged; n != b.both+b.activityOnly {
		return fmt.Errorf("the balance does not add up: %d activities from %d rows", n, b.both+b.activityOnly)
	}
	return nil
}

func (b balance) String() string {
	var s strings.Builder
	for _, line := range []struct {
		n    int
		what string
	}{
		{b.rows, "rows in the source, of which"},
		{b.empty, "  are empty"},
		{b.both, "  give a partnership and an activity"},
		{b.partnershipOnly, "  give a partnership and no activity (no name of an implementer)"},
		{b.activityOnly, "  give an activity and no partnership (one organization)"},
		{b.neither, "  give neither"},
		{b.oneRawName, "rows name one organization by the names as written"},
		{b.noImplementer, "rows have no name of an implementer"},
		{b.acronymOnly, "cells give an acronym without a name: no member"},
		{b.namesNone, "cells hold a name that names no organization: no member"},
		{b.rawNames, "names as written"},
		{b.organizations, "organizations"},
		{b.partnerships, "partnerships; their strengths add up to the rows that give one"},
		{b.members, "roles of members"},
		{b.activities, "activities"},
		{b.activitiesMerged, "rows merged into an equal activity"},
		{b.places, "places, of which"},
		{b.placesWithoutRows, "  are zones and regions above the woredas"},
	} {
		fmt.Fprintf(&s, "%5d %s\n", line.n, line.what)
	}
	return s.String()
}
