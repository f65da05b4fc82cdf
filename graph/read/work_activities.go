package read

import (
	"math/big"
	"slices"
	"strings"

	"example.org/lintas/graph"
)

// activities writes what a deed does: each theme in each place by each of those
// who do it. Sums are split by the shares that the deed gives, and left out where
// it does not say who spends what on which.
func (w *workshop) activities(d work, b *bundle) {
	if len(d.themes) == 0 {
		return
	}
	performers := w.performers(d.deed)
	places := d.places
	if len(places) == 0 {
		places = []share{{at: d.at}}
	}
	whole := len(performers)*len(d.themes)*len(places) == 1
	for _, id := range performers {
		for _, theme := range d.themes {
			for _, place := range places {
				row := d.drafts.draft("activities").add(d.thing, d.at)
				row.set("organization", id, d.at)
				row.set("theme", strings.Join(theme.path, graph.PathSeparator), theme.at)
				row.set("place", strings.Join(place.path, graph.PathSeparator), place.at)
				row.set("place_code", place.code, place.at)
				row.term("target_group", d.group)
				row.term("start", d.start)
				row.term("end", d.end)
				row.term("status", d.status)
				if len(b.organizations()) > 1 {
					row.set("partnership", b.id, d.at)
				}
				if whole {
					row.term("beneficiaries", d.beneficiaries)
				}
				for _, a := range d.attributes {
					row.attribute(a.name, a.text, a.at)
				}
				spend(row, d.deed, len(performers), theme, place, len(d.themes), len(places))
			}
		}
	}
}

// spend writes the part of the deed's sum that the row is about.
func spend(row draftRow, d *deed, performers int, theme, place share, themes, places int) {
	if len(d.sums) != 1 || performers != 1 {
		return
	}
	s := d.sums[0]
	amount := s.amount.text
	for _, part := range []struct {
		percent string
		of      int
	}{{theme.percent, themes}, {place.percent, places}} {
		if part.of == 1 && part.percent == "" {
			continue
		}
		var ok bool
		if amount, ok = portion(amount, part.percent); !ok {
			return
		}
	}
	row.set("budget", amount, s.amount.at)
	row.set("currency", s.currency, s.amount.at)
}

// portion returns so many percent of an amount, exactly.
func portion(amount, percent string) (string, bool) {
	a, ok := graph.ParseAmount(amount)
	share, other := graph.ParseAmount(percent)
	if !ok || !other || share.Sign() < 0 {
		return "", false
	}
	return a.Times(share, big.NewRat(1, 100)).String(), true
}

// performers returns the ids of those who do the work of a deed: its
// implementers, else those that take part without a role of their own, else the
// only one that takes part.
func (w *workshop) performers(d *deed) []string {
	var all, implementers, ordinary []string
	add := func(list *[]string, id string) {
		if !slices.Contains(*list, id) {
			*list = append(*list, id)
		}
	}
	for i := range d.actors {
		a := &d.actors[i]
		id := w.register.ids[mentionKey{a.name.text, a.id}]
		add(&all, id)
		switch a.role {
		case graph.Implementer:
			add(&implementers, id)
		case "":
			add(&ordinary, id)
		}
	}
	switch {
	case len(implementers) > 0:
		return implementers
	case len(ordinary) > 0:
		return ordinary
	case len(all) == 1:
		return all
	}
	return nil
}
