package graph

import (
	"fmt"
	"slices"
	"strings"

	"example.org/lintas/graph/words"
)

var (
	textNoSuchValue = words.Text{
		EN: "no %[1]s %[2]q in the data; the data have: %[3]s",
		ID: "tidak ada %[1]s %[2]q dalam data; yang ada: %[3]s"}
	textNoValueAtAll = words.Text{
		EN: "no %[1]s %[2]q in the data, which record no %[1]s at all; leave the flag out",
		ID: "tidak ada %[1]s %[2]q dalam data, yang sama sekali tidak mencatat %[1]s; hapus pilihan ini"}
)

// resolve returns the filter with its values as the network writes them. A value
// is taken as it is written there, or else without regard to case; a sector by
// its label too, and a status without regard to spaces and hyphens. One that
// the network does not have is a *Fault.
func (f Filter) resolve(n *Network) (Filter, error) {
	var sectors, regions []string
	for i := range n.organizations {
		sectors = append(sectors, n.organizations[i].Sector)
		regions = append(regions, n.organizations[i].Region)
	}
	for _, c := range []struct {
		field string
		word  words.Text
		asked *[]string
		of    []string
		alike func(asked, value string) bool
	}{
		{"type", words.Text{EN: "type", ID: "jenis"}, &f.Types, n.Types(), strings.EqualFold},
		{"relation", words.Text{EN: "relation", ID: "relasi"}, &f.Relations, n.Relations(), strings.EqualFold},
		{"sector", words.Text{EN: "sector", ID: "sektor"}, &f.Sectors, sectors, n.namesSector},
		{"region", words.Text{EN: "region", ID: "wilayah"}, &f.Regions, regions, strings.EqualFold},
		{"status", words.Text{EN: "status", ID: "status"}, &f.Statuses, n.statuses(), sameStatus},
	} {
		of := distinct(c.of)
		var meant []string
		for _, asked := range *c.asked {
			found := spelled(asked, of, c.alike)
			switch {
			case len(of) == 0:
				return f, refuse(c.field, textNoValueAtAll.With(c.word, asked))
			case len(found) == 0:
				return f, refuse(c.field, textNoSuchValue.With(c.word, asked, someOf(of)))
			}
			meant = append(meant, found...)
		}
		*c.asked = meant
	}
	return f, nil
}

// spelled returns the value that is written as asked, or else those that are
// alike.
func spelled(asked string, of []string, alike func(asked, value string) bool) []string {
	if slices.Contains(of, asked) {
		return []string{asked}
	}
	var found []string
	for _, value := range of {
		if alike(asked, value) {
			found = append(found, value)
		}
	}
	return found
}

// namesSector reports whether the text is a sector's key or one of its labels,
// without regard to case.
func (n *Network) namesSector(asked, key string) bool {
	if strings.EqualFold(asked, key) {
		return true
	}
	for _, s := range n.legend {
		if s.Key == key {
			return strings.EqualFold(asked, s.Label.EN) || strings.EqualFold(asked, s.Label.ID)
		}
	}
	return false
}

// statuses returns what the partnerships and activities have as their status.
func (n *Network) statuses() []string {
	var out []string
	for i := range n.partnerships.full {
		out = append(out, n.partnerships.full[i].Status)
	}
	for i := range n.activities {
		out = append(out, n.activities[i].Status)
	}
	return out
}

// sameStatus reports whether two statuses differ in nothing but case, spaces and
// hyphens: On-going, on going and ongoing are one.
func sameStatus(a, b string) bool { return unspaced(a) == unspaced(b) }

func unspaced(text string) string { return strings.ReplaceAll(Fold(text), " ", "") }

// distinct returns the values once each, sorted, without an empty one.
func distinct(values []string) []string {
	values = slices.Sorted(slices.Values(values))
	return slices.DeleteFunc(slices.Compact(values), func(s string) bool { return s == "" })
}

// someOf lists the values, the first twenty of them.
func someOf(values []string) string {
	const most = 20
	if len(values) > most {
		return strings.Join(values[:most], "; ") + fmt.Sprintf("; … (%d)", len(values))
	}
	return strings.Join(values, "; ")
}
