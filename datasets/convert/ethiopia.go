package main

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"example.org/lintas/graph/read"
)

// Columns of the source of ethiopia-3w.
const (
	colStatus = iota
	colDonorAcronym
	colDonor
	colProgrammeAcronym
	colProgramme
	colImplementerAcronym
	colImplementer
	colRegion
	colZone
	colWoreda
	colCode
	colCluster
	colActivity
)

// roles are the columns that name an organization, with the role it has in the partnership of the row.
var roles = []struct {
	name   string
	column int
}{{"funder", colDonor}, {"programme", colProgramme}, {"implementer", colImplementer}}

// precedence orders the statuses of a partnership's rows: the first that any row has is the partnership's.
var precedence = []string{"On-going", "Planned", "Suspended", "Completed"}

// partnership is all rows with the same donor, programme partner and implementer.
type partnership struct {
	members  [3]string // ids in the order of roles, "" where the cell names none
	labels   []string  // distinct short names or names, in the order of roles
	rows     int
	statuses map[string]bool
	clusters map[string]bool
}

func (p *partnership) id() string { return strings.Join(p.members[:], "/") }

// operational is the state of the conversion of ethiopia-3w.
type operational struct {
	names         names
	raw           map[string]bool
	organizations map[string]organization // by id
	partnerships  map[string]*partnership // by id
	activities    map[[6]string]int       // organization, theme, place, code, status, partnership → rows
	places        map[string][2]string    // code → name, parent
	balance       balance
}

// ethiopia returns the tables of ethiopia-3w from OCHA's list of who does what where.
func ethiopia() (conversion, error) {
	const file = "source/3w_august_2025.csv.gz"
	rows, err := readTable(file, "Activity status", "Donor Acronym", "Donor Name", "Program partner Acronym",
		"Program Partner Name", "Implementing Partner Acronym", "Implementing Partner Name", "Region", "Zone", "Woreda",
		"WoredaPcod", "Cluster", "Activity")
	if err != nil {
		return conversion{}, err
	}
	n, err := readNames()
	if err != nil {
		return conversion{}, err
	}
	o := operational{
		names:         n,
		raw:           map[string]bool{},
		organizations: map[string]organization{},
		partnerships:  map[string]*partnership{},
		activities:    map[[6]string]int{},
		places:        map[string][2]string{},
	}
	for i, row := range rows {
		if err := o.add(row); err != nil {
			return conversion{}, fmt.Errorf("%s:%d: %w", file, i+2, err)
		}
	}
	o.count()
	if err := o.balance.check(); err != nil {
		return conversion{}, err
	}
	mapping, err := o.mapping()
	return conversion{dataset: "ethiopia-3w", tables: o.tables(), mapping: mapping, balance: o.balance.String()}, err
}

// add takes one row of the source into the state and counts it.
func (o *operational) add(row []string) error {
	o.balance.rows++
	if strings.Join(row, "") == "" {
		o.balance.empty++
		return nil
	}
	if !slices.Contains(precedence, row[colStatus]) {
		return fmt.Errorf("status %q is not one of %s", row[colStatus], strings.Join(precedence, ", "))
	}
	o.countCells(row)
	var p partnership
	for i, role := range roles {
		org, named, err := o.names.find(row[role.column])
		if err != nil {
			return err
		}
		if !named {
			continue
		}
		if other, ok := o.organizations[org.id]; ok && other != org {
			return fmt.Errorf("%q and %q have the same id %q; give one another short name", other.name, org.name, org.id)
		}
		o.organizations[org.id] = org
		p.members[i] = org.id
		label := org.name
		if org.shortName != "" {
			label = org.shortName
		}
		if !slices.Contains(p.labels, label) {
			p.labels = append(p.labels, label)
		}
	}
	inPartnership := len(p.labels) > 1
	if inPartnership {
		o.addPartnership(p, row)
	}
	implementer := p.members[len(p.members)-1]
	switch {
	case inPartnership && implementer != "":
		o.balance.both++
	case inPartnership:
		o.balance.partnershipOnly++
	case implementer != "":
		o.balance.activityOnly++
	default:
		o.balance.neither++
	}
	if implementer == "" {
		return nil
	}
	id := ""
	if inPartnership {
		id = p.id()
	}
	o.addActivity(implementer, id, row)
	return nil
}

// countCells counts what the row's cells say of organizations, as written.
func (o *operational) countCells(row []string) {
	distinct := map[string]bool{}
	for _, role := range roles {
		name := row[role.column]
		if name == "" {
			if row[role.column-1] != "" {
				o.balance.acronymOnly++
			}
			continue
		}
		distinct[name] = true
		o.raw[name] = true
		if canonical, ok := o.names.lookup[fold(name)]; ok && canonical == "" {
			o.balance.namesNone++
		}
	}
	if len(distinct) == 1 {
		o.balance.oneRawName++
	}
	if row[colImplementer] == "" {
		o.balance.noImplementer++
	}
}

func (o *operational) addPartnership(p partnership, row []string) {
	known, ok := o.partnerships[p.id()]
	if !ok {
		p.statuses = map[string]bool{}
		p.clusters = map[string]bool{}
		known = &p
		o.partnerships[p.id()] = known
	}
	known.rows++
	known.statuses[row[colStatus]] = true
	known.clusters[row[colCluster]] = true
}

func (o *operational) addActivity(implementer, partnership string, row []string) {
	theme := row[colCluster] + " > " + row[colActivity]
	place := strings.Join([]string{row[colRegion], row[colZone], row[colWoreda]}, " > ")
	o.activities[[6]string{implementer, theme, place, row[colCode], row[colStatus], partnership}]++
	// A woreda's code begins with its zone's, and that with its region's (OCHA's administrative boundaries).
	code := row[colCode]
	zone, region := code[:6], code[:4]
	o.places[code] = [2]string{row[colWoreda], zone}
	o.places[zone] = [2]string{row[colZone], region}
	o.places[region] = [2]string{row[colRegion], ""}
}

// count fills in what is known only when all rows have been read.
func (o *operational) count() {
	o.balance.partnerships = len(o.partnerships)
	for _, p := range o.partnerships {
		for _, m := range p.members {
			if m != "" {
				o.balance.members++
			}
		}
	}
	o.balance.activities = len(o.activities)
	for _, n := range o.activities {
		o.balance.activitiesMerged += n - 1
	}
	o.balance.organizations = len(o.organizations)
	o.balance.rawNames = len(o.raw)
	o.balance.places = len(o.places)
	for code := range o.places {
		if len(code) < 8 {
			o.balance.placesWithoutRows++
		}
	}
}

func (o *operational) tables() []table {
	organizations := table{name: "organizations.csv", header: []string{"id", "name", "short_name", "sector", "type"}}
	for _, org := range o.organizations {
		organizations.rows = append(organizations.rows, []string{org.id, org.name, org.shortName, org.sector, org.kind})
	}
	partnerships := table{name: "partnerships.csv", header: []string{"id", "name", "strength", "status", "forum"}}
	members := table{name: "members.csv", header: []string{"partnership", "organization", "role"}}
	for id, p := range o.partnerships {
		clusters := slices.Sorted(maps.Keys(p.clusters))
		partnerships.rows = append(partnerships.rows,
			[]string{id, strings.Join(p.labels, ", "), strconv.Itoa(p.rows), p.status(), strings.Join(clusters, "; ")})
		for i, m := range p.members {
			if m != "" {
				members.rows = append(members.rows, []string{id, m, roles[i].name})
			}
		}
	}
	activities := table{name: "activities.csv",
		header: []string{"organization", "theme", "place", "place_code", "status", "partnership"}}
	for a := range o.activities {
		activities.rows = append(activities.rows, a[:])
	}
	places := table{name: "places.csv", header: []string{"code", "name", "parent"}}
	for code, p := range o.places {
		places.rows = append(places.rows, []string{code, p[0], p[1]})
	}
	tables := []table{organizations, partnerships, members, activities, places}
	for _, t := range tables {
		t.sortRows()
	}
	return append(tables, ethiopiaAbout)
}

// mapping returns the names that the source writes, by organization, as a mapping
// with which lintas reads the source itself. One without a short name has its name
// for it, so that the acronym of the source is none.
func (o *operational) mapping() ([]byte, error) {
	written := map[organization][]string{}
	var nobody []string
	for _, raw := range slices.Sorted(maps.Keys(o.raw)) {
		org, named, err := o.names.find(raw)
		if err != nil {
			return nil, err
		}
		if named {
			written[org] = append(written[org], raw)
		} else {
			nobody = append(nobody, raw)
		}
	}
	m := read.Mapping{Organizations: []read.Identified{{Written: nobody, Ignore: true}}}
	byID := func(a, b organization) int { return strings.Compare(a.id, b.id) }
	for _, org := range slices.SortedFunc(maps.Keys(written), byID) {
		m.Organizations = append(m.Organizations, read.Identified{Written: written[org], ID: org.id, Name: org.name,
			ShortName: cmp.Or(org.shortName, org.name), Type: org.kind, Sector: org.sector})
	}
	var b bytes.Buffer
	err := m.WriteYAML(&b)
	return b.Bytes(), err
}

// status returns the first status in the order of precedence that any of the partnership's rows has.
func (p *partnership) status() string {
	i := slices.IndexFunc(precedence, func(s string) bool { return p.statuses[s] })
	return precedence[i]
}

var ethiopiaAbout = table{name: "about.csv", header: []string{"key", "value"}, rows: [][]string{
	{"title", "Ethiopia: who does what where, August 2025"},
	{"source", "OCHA Ethiopia and the humanitarian partners, operational presence (3W), August 2025, CC BY 4.0; converted by lintas"},
	{"date", "2025-08-31"},
	{"language", "en"},
}}
