package governance

import (
	"slices"
	"strings"

	"example.org/lintas/graph"
	"gonum.org/v1/gonum/graph/simple"
	"gonum.org/v1/gonum/graph/topo"
)

// conflicts are the organizations of a partnership whose roles in it stand
// against each other.
type conflicts struct {
	fundsAndCompetes []int // fund others and carry out the same work beside them
	judgesItself     []int // evaluate what they lead, carry out or answer for
	leadsMany        []int // lead it among many others
	fundsInCircle    []int // fund, and are funded by way of, one another
	// direct says that a funder carries out the work itself and funds nobody
	// else to do it: no conflict.
	direct bool
}

// A lead has many partnerships where it leads at least manyLed, and at least
// manyTimes as many as those that lead do on average.
const (
	manyLed   = 5
	manyTimes = 2
)

// The kinds of conflict in the cells of partnerships.csv.
const (
	EvaluatesItself  = "evaluator of its own work"
	FundsAndCompetes = "funder and implementer"
	LeadsMany        = "leads many"
	FundsInCircle    = "circular funding"
)

var conflictNames = [...]string{EvaluatesItself, FundsAndCompetes, LeadsMany, FundsInCircle}

func (c *conflicts) kinds() [len(conflictNames)][]int {
	return [...][]int{c.judgesItself, c.fundsAndCompetes, c.leadsMany, c.fundsInCircle}
}

// any reports whether there is a conflict of role.
func (c *conflicts) any() bool {
	kinds := c.kinds()
	return slices.ContainsFunc(kinds[:], func(members []int) bool { return len(members) > 0 })
}

// cell returns the conflicts as a list in a cell.
func (c *conflicts) cell(n *graph.Network) string {
	var out []string
	for k, members := range c.kinds() {
		if len(members) > 0 {
			out = append(out, conflictNames[k]+": "+strings.ReplaceAll(names(n, members), "; ", ", "))
		}
	}
	return strings.Join(out, "; ")
}

// addConflicts finds the conflicts of every record.
func (r *register) addConflicts() {
	led := r.led()
	circles := r.circles()
	for i := range r.records {
		p := &r.records[i]
		funders, implementers := p.With(graph.Funder), p.With(graph.Implementer)
		for _, o := range funders {
			switch {
			case !slices.Contains(implementers, o):
			case slices.ContainsFunc(implementers, func(other int) bool { return !slices.Contains(funders, other) }):
				p.fundsAndCompetes = append(p.fundsAndCompetes, o)
			default:
				p.direct = true
			}
		}
		for _, o := range p.With(graph.Evaluator) {
			if slices.ContainsFunc(p.Members, func(m graph.Member) bool {
				return m.Organization == o && slices.Contains(evaluated, m.Role)
			}) {
				p.judgesItself = append(p.judgesItself, o)
			}
		}
		for _, o := range p.leads {
			if led.many(o) {
				p.leadsMany = append(p.leadsMany, o)
			}
		}
		for _, o := range p.participants {
			if circles.holds(o, i) {
				p.fundsInCircle = append(p.fundsInCircle, o)
			}
		}
	}
}

// evaluated are the roles whose work an evaluator looks at.
var evaluated = []string{graph.Lead, graph.Programme, graph.Implementer, graph.Accountable}

// load is how many partnerships each organization leads.
type load struct {
	of                   map[int]int
	partnerships, widest int
}

// led returns the load of the whole list.
func (r *register) led() load { return ledBy(r.everything()) }

func ledBy(records []*record) load {
	l := load{of: map[int]int{}}
	for _, p := range records {
		for _, o := range p.leads {
			l.of[o]++
			l.partnerships++
			l.widest = max(l.widest, l.of[o])
		}
	}
	return l
}

func (l load) many(o int) bool {
	return l.of[o] >= manyLed && l.of[o]*len(l.of) >= manyTimes*l.partnerships
}

// overloaded returns how many organizations lead many partnerships.
func (l load) overloaded() int {
	count := 0
	for o := range l.of {
		if l.many(o) {
			count++
		}
	}
	return count
}

// circles are the rings in which money goes round: sets of organizations and
// partnerships of which each is reached from each along funder → partnership →
// funded member.
type circles struct {
	of            []int // the ring of each organization, -1 outside
	ofPartnership []int
}

func (c circles) holds(organization, partnership int) bool {
	return c.ofPartnership[partnership] >= 0 && c.of[organization] == c.ofPartnership[partnership]
}

// circles finds the rings as the strong components (Tarjan 1972,
// doi:10.1137/0201010) of the network of funding. Only who both gives and gets
// can be in one, so that the others are left out before.
func (r *register) circles() circles {
	n := r.Network.Len()
	c := circles{make([]int, n), make([]int, len(r.records))}
	for i := range c.of {
		c.of[i] = -1
	}
	gives, gets := make([]bool, n), make([]bool, n)
	flow := make([][2][]int, len(r.records))
	for i := range r.records {
		c.ofPartnership[i] = -1
		p := &r.records[i]
		funders := p.With(graph.Funder)
		if len(funders) == 0 {
			continue
		}
		for _, o := range p.participants {
			if slices.Contains(funders, o) {
				gives[o] = true
				flow[i][0] = append(flow[i][0], o)
			} else {
				gets[o] = true
				flow[i][1] = append(flow[i][1], o)
			}
		}
	}
	g := simple.NewDirectedGraph()
	both := func(o int) bool { return gives[o] && gets[o] }
	for i := range flow {
		if !slices.ContainsFunc(flow[i][0], both) || !slices.ContainsFunc(flow[i][1], both) {
			continue
		}
		middle := simple.Node(n + i)
		for _, o := range flow[i][0] {
			if both(o) {
				g.SetEdge(simple.Edge{F: simple.Node(o), T: middle})
			}
		}
		for _, o := range flow[i][1] {
			if both(o) {
				g.SetEdge(simple.Edge{F: middle, T: simple.Node(o)})
			}
		}
	}
	for number, ring := range topo.TarjanSCC(g) {
		if len(ring) < 2 {
			continue
		}
		for _, node := range ring {
			if id := int(node.ID()); id < n {
				c.of[id] = number
			} else {
				c.ofPartnership[id-n] = number
			}
		}
	}
	return c
}
