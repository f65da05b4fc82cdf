package scenario

import (
	"cmp"
	"context"
	"math"
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph/work"
)

const (
	// mostInPlace is the largest number of organizations in a place of which every
	// pair is looked at because of the place.
	mostInPlace = 300
	// mostWeighed is the largest number of proposals that are weighed, beside the
	// mostOverlapping that overlap most and one for each part of the network.
	mostWeighed     = 3000
	mostOverlapping = 500
	// mostParts is the largest number of parts, each in one region, of which the best
	// tied is looked at, and partners with how many of the largest part.
	mostParts = 500
	partners  = 3
	// sampled is the number of organizations drawn to see who comes nearer.
	sampled = 256
)

// proposals returns the pairs that are weighed, by index.
func (m *matchmaker) proposals(ctx context.Context) ([]proposal, error) {
	columns := m.sample()
	var chosen []proposal
	err := work.Chunks(ctx, m.n, 64, func(low, high int) []proposal {
		var found []proposal
		met := make([]bool, m.n)
		for a := low; a < high && ctx.Err() == nil; a++ {
			for _, b := range m.introducible(int32(a), met) {
				found = append(found, proposal{a: int32(a), b: b, gain: m.promise(columns, int32(a), b)})
			}
			if len(found) > 4*mostWeighed {
				found = promising(found)
			}
		}
		return found
	}, func(found []proposal) {
		if chosen = append(chosen, found...); len(chosen) > 4*mostWeighed {
			chosen = promising(chosen)
		}
	})
	if err != nil {
		return nil, err
	}
	chosen = append(promising(chosen), m.overlapping()...)
	chosen = append(chosen, m.joining()...)
	slices.SortFunc(chosen, byPair)
	chosen = slices.CompactFunc(chosen, func(x, y proposal) bool { return byPair(x, y) == 0 })
	for k := range chosen {
		chosen[k].gain = math.Inf(1) // not yet weighed
	}
	return chosen, ctx.Err()
}

func byPair(x, y proposal) int { return cmp.Or(cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b)) }

// promising returns the proposals that promise most, no more than are weighed.
func promising(all []proposal) []proposal {
	slices.SortFunc(all, func(x, y proposal) int { return cmp.Or(cmp.Compare(y.gain, x.gain), byPair(x, y)) })
	return all[:min(len(all), mostWeighed)]
}

// introducible returns the organizations after a, in ascending order, that share a
// partner or a place with it and may be introduced to it. met is all false before
// and after.
func (m *matchmaker) introducible(a int32, met []bool) []int32 {
	rows := m.data.Flat.Out()
	var out []int32
	add := func(b int32) {
		if b > a && !met[b] {
			met[b] = true
			out = append(out, b)
		}
	}
	for _, j := range rows.Row(int(a)) {
		for _, b := range rows.Row(int(j)) {
			add(b)
		}
	}
	for _, p := range m.work.placesOf[a] {
		if others := m.work.in[p]; len(others) <= mostInPlace {
			for _, b := range others {
				add(b)
			}
		}
	}
	for _, b := range out {
		met[b] = false
	}
	out = slices.DeleteFunc(out, func(b int32) bool { return !m.may(a, b) })
	slices.Sort(out)
	return out
}

// sample returns the steps from each organization to a few drawn at random, to all
// where they are few.
func (m *matchmaker) sample() []uint8 {
	if m.n <= sampled {
		return m.steps
	}
	drawn := chance.Stream(m.data.Seed, "introductions", 0).Perm(m.n)[:sampled]
	slices.Sort(drawn)
	out := make([]uint8, m.n*sampled)
	for i := range m.n {
		for k, j := range drawn {
			out[i*sampled+k] = m.steps[i*m.n+j]
		}
	}
	return out
}

// promise returns, in a sample, the number of those that are nearer to the one by
// two or more ties times that of those nearer to the other: no other pair comes
// nearer by a tie between them.
func (m *matchmaker) promise(columns []uint8, a, b int32) float64 {
	width := len(columns) / m.n
	rowA, rowB := columns[int(a)*width:][:width], columns[int(b)*width:][:width]
	one, other := 0, 0
	for k, x := range rowA {
		y := rowB[k]
		if int(x)+1 < int(y) {
			one++
		}
		if int(y)+1 < int(x) {
			other++
		}
	}
	return float64(one+1) * float64(other+1)
}

// overlapping returns the pairs that overlap most without coordination.
func (m *matchmaker) overlapping() []proposal {
	var out []proposal
	for pair, cosine := range m.overlap {
		if m.may(pair[0], pair[1]) {
			out = append(out, proposal{a: pair[0], b: pair[1], gain: cosine})
		}
	}
	slices.SortFunc(out, func(x, y proposal) int { return cmp.Or(cmp.Compare(y.gain, x.gain), byPair(x, y)) })
	return out[:min(len(out), mostOverlapping)]
}

// joining returns, region by region, the best tied of each part of the network with
// the best tied of the largest part.
func (m *matchmaker) joining() []proposal {
	order := make([]int32, m.n)
	for i := range order {
		order[i] = int32(i)
	}
	rows := m.data.Flat.Out()
	slices.SortStableFunc(order, func(i, j int32) int { return len(rows.Row(int(j))) - len(rows.Row(int(i))) })
	type seat struct {
		part   int
		region string
	}
	largest := map[string][]int32{}
	seen := map[seat]bool{}
	var best []int32
	for _, i := range order {
		at := seat{m.first[i], m.data.Network.Organizations()[i].Region}
		switch {
		case m.spared[i] || at.region == "":
		case at.part == 1:
			if len(largest[at.region]) < partners {
				largest[at.region] = append(largest[at.region], i)
			}
		case !seen[at] && len(best) < mostParts:
			seen[at] = true
			best = append(best, i)
		}
	}
	var out []proposal
	for _, b := range best {
		for _, a := range largest[m.data.Network.Organizations()[b].Region] {
			if m.may(a, b) {
				out = append(out, m.proposal(a, b))
			}
		}
	}
	return out
}
