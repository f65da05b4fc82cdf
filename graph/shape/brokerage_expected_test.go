package shape_test

import (
	"math"
	"slices"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/graphtest"
	"example.org/lintas/graph/shape"
)

var everyRole = []struct {
	role   shape.Role
	metric string
}{
	{shape.Coordinator, "brokerage_coordinator"},
	{shape.Consultant, "brokerage_itinerant"},
	{shape.Gatekeeper, "brokerage_gatekeeper"},
	{shape.Representative, "brokerage_representative"},
	{shape.Liaison, "brokerage_liaison"},
	{shape.Total, "brokerage_total"},
}

// TestExpectedBrokerageReference compares with sna, and the exact deviation of
// the sums with the formula written out on the matrix.
func TestExpectedBrokerageReference(t *testing.T) {
	compared := 0
	for _, name := range graphtest.References() {
		k := graphtest.Reference(name)
		for view, ties := range views(k) {
			b := shape.NewBernoulliBrokerage(ties, k.Network.Codes())
			check := func(what string, got float64, want float64, ok bool) {
				if !ok {
					return
				}
				compared++
				if !graphtest.Close(got, want, 1e-9) {
					t.Errorf("%s, %s: %s is %v, want %v", name, view, what, got, want)
				}
			}
			for _, r := range everyRole {
				for i, o := range k.Network.Organizations() {
					mean, deviation := b.Organization(k.Network.Codes()[i], r.role)
					want, ok := k.Value(o.ID, r.metric, view+";expected")
					check(r.metric+" expected of "+o.ID, mean, want, ok)
					want, ok = k.Value(o.ID, r.metric, view+";sd")
					check(r.metric+" deviation of "+o.ID, deviation, want, ok)
				}
				mean, deviation := b.All(r.role)
				want, ok := k.GraphValue(r.metric, view+";gli expected")
				check(r.metric+" expected", mean, want, ok)
				want, ok = k.GraphValue(r.metric, view+";gli sd, exact")
				check(r.metric+" deviation", deviation, want, ok)
			}
		}
	}
	t.Logf("%d values compared", compared)
	if compared < 3000 {
		t.Errorf("only %d values compared", compared)
	}
}

// TestExpectedBrokerageExactly compares expectation and variance with those over
// all networks of four and five organizations, each weighed by its probability.
func TestExpectedBrokerageExactly(t *testing.T) {
	designs := [][]int32{{0, 0, 1, 1}, {0, 0, 0, 1}, {0, 1, 2, 2}, {0, 0, 0, 0}, {0, 1, 2, 3}, {0, 0, 1, -1}, {0, 1, 2, 0, 1}}
	for _, sectors := range designs {
		compareExactly(t, sectors, 0.3)
	}
}

func compareExactly(t *testing.T, sectors []int32, density float64) {
	t.Helper()
	n := len(sectors)
	const most = 4 // sectors
	// Of each role: organizations, then sectors, then all.
	sums, squares := make([][6]float64, n+most+1), make([][6]float64, n+most+1)
	roles := make([]shape.Roles, n)
	values := make([][6]float64, len(sums))
	for set := range 1 << (n * (n - 1)) {
		weight := brokerageIn(set, n, sectors, density, roles)
		clear(values)
		for i, own := range roles {
			for r := range 6 {
				x := float64(own.Of(shape.Role(r)))
				values[i][r] = x
				values[n+most][r] += x
				if sectors[i] >= 0 {
					values[n+int(sectors[i])][r] += x
				}
			}
		}
		for v := range values {
			for r, x := range values[v] {
				sums[v][r] += weight * x
				squares[v][r] += weight * x * x
			}
		}
	}
	b := shape.BernoulliOfDensity(sectors, density)
	for v := range values {
		for r := range 6 {
			role := shape.Role(r)
			var mean, deviation float64
			switch {
			case v < n && sectors[v] < 0 && role != shape.Total,
				v >= n && v < n+most && !slices.Contains(sectors, int32(v-n)):
				continue
			case v < n:
				mean, deviation = b.Organization(sectors[v], role)
			case v < n+most:
				mean, deviation = b.Sector(int32(v-n), role)
			default:
				mean, deviation = b.All(role)
			}
			variance := squares[v][r] - sums[v][r]*sums[v][r]
			if math.Abs(mean-sums[v][r]) > 1e-9 || math.Abs(deviation*deviation-variance) > 1e-9 {
				t.Errorf("%v, %d, role %d: mean %v, variance %v; want %v, %v",
					sectors, v, r, mean, deviation*deviation, sums[v][r], variance)
			}
		}
	}
}

// brokerageIn sets the roles in the network whose arcs are the bits of the set
// and returns its probability.
func brokerageIn(set, n int, sectors []int32, density float64, roles []shape.Roles) float64 {
	var arc [5][5]bool
	weight := 1.0
	bit := 0
	for i := range n {
		for j := range n {
			if i == j {
				continue
			}
			if arc[i][j] = set>>bit&1 == 1; arc[i][j] {
				weight *= density
			} else {
				weight *= 1 - density
			}
			bit++
		}
	}
	clear(roles)
	for i := range n {
		for j := range n {
			for k := range n {
				if i == k || !arc[i][j] || !arc[j][k] || arc[i][k] {
					continue
				}
				r, a, b, c := &roles[j], sectors[i], sectors[j], sectors[k]
				r.Total++
				switch {
				case a < 0 || b < 0 || c < 0:
				case a == b && b == c:
					r.Coordinator++
				case a == c:
					r.Consultant++
				case b == c:
					r.Gatekeeper++
				case a == b:
					r.Representative++
				default:
					r.Liaison++
				}
			}
		}
	}
	return weight
}

func TestExpectedBrokerageSmall(t *testing.T) {
	for n := range 3 {
		b := shape.NewBernoulliBrokerage(graphtest.Path(n), make([]int32, n))
		for _, r := range everyRole {
			if n == 0 {
				b.All(r.role)
				continue
			}
			b.Organization(0, r.role)
			b.Sector(0, r.role)
			if mean, _ := b.All(r.role); mean != 0 && !math.IsNaN(mean) {
				t.Errorf("%d organizations: %v of role %d", n, mean, r.role)
			}
		}
	}
	unknown := shape.NewBernoulliBrokerage(graph.NewTies(2, true, nil), []int32{-1, -1})
	if mean, _ := unknown.Organization(-1, shape.Liaison); !math.IsNaN(mean) {
		t.Errorf("an organization of unknown sector has the role %v times", mean)
	}
}
