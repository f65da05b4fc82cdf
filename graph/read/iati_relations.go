package read

import (
	"maps"
	"slices"
	"strings"
)

// leaveParents takes the sums off activities whose parts, or the parts of whose
// parts, stand in the file with sums of their own: the standard has both report
// the same money.
func (r *iatiReader) leaveParents() {
	type relation struct{ parent, child int }
	stated := map[relation]bool{}
	for id, children := range r.children {
		parent, ok := r.deedOf(id)
		if !ok {
			continue
		}
		for _, c := range children {
			if child, ok := r.deedOf(c); ok && child != parent {
				stated[relation{parent, child}] = true
			}
		}
	}
	parents := map[int][]int{}
	for s := range stated {
		if !stated[relation{s.child, s.parent}] { // each a part of the other says nothing
			parents[s.child] = append(parents[s.child], s.parent)
		}
	}
	above := map[int]bool{} // deeds that have a part with sums
	for i := range r.d.deeds {
		if len(r.d.deeds[i].sums) > 0 {
			mark(above, parents, i)
		}
	}
	for _, i := range slices.Sorted(maps.Keys(above)) {
		if deed := &r.d.deeds[i]; len(deed.sums) > 0 {
			deed.sums = nil
			r.count(countParent, deed.at)
		}
	}
}

// mark adds all that a deed is a part of.
func mark(above map[int]bool, parents map[int][]int, deed int) {
	for open := []int{deed}; len(open) > 0; {
		next := open[len(open)-1]
		open = open[:len(open)-1]
		for _, p := range parents[next] {
			if p != deed && !above[p] {
				above[p] = true
				open = append(open, p)
			}
		}
	}
}

// deedOf returns the deed of an activity's identifier.
func (r *iatiReader) deedOf(id string) (int, bool) {
	s, ok := r.seen[id]
	return s.deed, ok && s.deed >= 0 && id != ""
}

// flagPassedOn says of activities that they are paid for by another activity of
// the file: the money of both may be the same.
func (r *iatiReader) flagPassedOn() {
	for _, i := range slices.Sorted(maps.Keys(r.paidBy)) {
		deed := &r.d.deeds[i]
		var from []string
		for _, id := range r.paidBy[i] {
			if payer, ok := r.deedOf(id); ok && payer != i {
				from = append(from, id)
			}
		}
		if len(from) == 0 {
			continue
		}
		slices.Sort(from)
		from = slices.Compact(from)
		deed.attributes = append(deed.attributes, labelled{"paid by", term{strings.Join(from, "; "), deed.at}})
		r.count(countPassedOn, deed.at)
	}
}
