package report

import (
	"math"
	"strings"

	"example.org/lintas/analysis/finding"
	"example.org/lintas/graph"
)

const (
	largeEffect       = 0.1 // of a headline number, beyond which the page says so
	relationsCompared = 6   // relations of which the headline is told
)

// headline is what the large numbers rest on: tied pairs, and the share of those
// with both sectors known that join different ones.
type headline struct {
	ties   int
	across float64
}

func (v *view) headlineOf(flat *graph.Ties) headline {
	codes, known, across := v.Result.Network.Codes(), 0, 0
	for _, t := range flat.All() {
		if codes[t.A] < 0 || codes[t.B] < 0 {
			continue
		}
		known++
		if codes[t.A] != codes[t.B] {
			across++
		}
	}
	h := headline{len(flat.All()), math.NaN()}
	if known > 0 {
		h.across = float64(across) / float64(known)
	}
	return h
}

// differs reports whether a number of the headline changes by more than a tenth.
func (h headline) differs(other headline) bool {
	ties := math.Abs(float64(h.ties - other.ties))
	return ties > largeEffect*float64(max(h.ties, other.ties)) ||
		math.Abs(h.across-other.across) > largeEffect*h.across
}

// robust says how the headline would change had ties been counted in another way,
// where it would change by much; empty otherwise. The other projections tie the
// same pairs and change strengths alone.
func (v *view) robust() string {
	d := v.Result.Data
	base := v.headlineOf(d.Flat)
	if base.ties == 0 {
		return ""
	}
	var told []string
	add := func(name string, other headline) {
		if base.differs(other) {
			told = append(told, v.choice(name, other))
		}
	}
	if d.Network.IsDirected() {
		if d.Symmetrize == graph.Minimum {
			add(v.say("choice-either"), v.headlineOf(d.Ties.Symmetric(graph.Maximum)))
		} else {
			add(v.say("choice-both"), v.headlineOf(d.Ties.Symmetric(graph.Minimum)))
		}
	}
	name, projection := v.say("choice-two"), graph.Unprojected
	if d.Projection == graph.Unprojected {
		name, projection = v.say("choice-all"), graph.Newman
	}
	add(name, v.headlineOf(d.Network.Ties(projection).Symmetric(d.Symmetrize)))
	for _, r := range v.relations() {
		// What is out of force has gone before.
		kept, _, err := graph.Keep(d.Network, graph.Filter{AllPeriods: true, Relations: []string{r}})
		if err == nil {
			add(v.say("choice-relation", r), v.headlineOf(kept.Ties(d.Projection).Symmetric(d.Symmetrize)))
		}
	}
	if len(told) == 0 {
		return ""
	}
	return v.say("robust", v.choice("", base), strings.Join(told, "; "))
}

// relations returns those of which the headline is told: none where there is one,
// or more than a sentence holds.
func (v *view) relations() []string {
	all := v.Result.Data.Network.Relations()
	if len(all) < 2 || len(all) > relationsCompared {
		return nil
	}
	return all
}

// choice returns the headline under a choice. The share across sectors is left
// out where the page does not speak of sectors.
func (v *view) choice(name string, h headline) string {
	numbers := v.say("choice-ties", v.l.Count(h.ties))
	if _, withheld := v.withheld[finding.WithheldSectors]; !withheld && !math.IsNaN(h.across) {
		numbers = v.say("choice-across", v.l.Count(h.ties), v.l.Percent(h.across), finding.SectorLabel(v.Result.Network))
	}
	if name == "" {
		return numbers
	}
	return v.say("choice", name, numbers)
}
