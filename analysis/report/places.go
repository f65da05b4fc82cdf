package report

import (
	"encoding/json"
	"math"
	"slices"

	"example.org/lintas/graph"
)

// The size of the map in the page, in pixels: a page is wider than a layout is,
// which is stretched for it.
const (
	mapWidth, mapHeight = 1200, 640
	mapEdge             = 40
	stretchMost         = 1.7
	mostRounds          = 50
)

// places are where the organizations stand on the map of the page; −1 where one
// does not.
type places struct {
	width, height int
	x, y          []int
}

// placesOf returns the places of the organizations on a drawn map, given as its
// JSON. Those that it leaves out stand near their partners; those without a tie
// stand nowhere. There is no place where there is no map.
func placesOf(drawn []byte, n *graph.Network, ties *graph.Ties) (places, error) {
	var m struct {
		Nodes []struct {
			ID   string
			X, Y float64
		}
	}
	p := places{width: mapWidth, height: mapHeight, x: make([]int, n.Len()), y: make([]int, n.Len())}
	if len(drawn) > 0 {
		if err := json.Unmarshal(drawn, &m); err != nil {
			return places{}, err
		}
	}
	at := make([]point, n.Len())
	for i := range at {
		at[i] = nowhere
	}
	for _, node := range m.Nodes {
		if i, ok := n.Index(node.ID); ok {
			at[i] = point{node.X, node.Y}
		}
	}
	if len(m.Nodes) > 0 {
		besidePartners(at, ties)
	}
	fit(at)
	for i, q := range at {
		p.x[i], p.y[i] = -1, -1
		if !q.isNowhere() {
			p.x[i], p.y[i] = int(math.Round(q.x)), int(math.Round(q.y))
		}
	}
	return p, nil
}

type point struct{ x, y float64 }

var nowhere = point{math.NaN(), math.NaN()}

func (p point) isNowhere() bool { return math.IsNaN(p.x) }

// besidePartners places who has a tie and no place yet in the middle of its
// partners, and a little aside, so that no two stand on one another; as often as
// that brings somebody a place, and mostRounds times at most. Components of which
// nobody is drawn have none.
func besidePartners(at []point, ties *graph.Ties) {
	width, height := extent(at)
	aside := 0.06 * math.Min(width, height)
	const golden = 2.399963 // radians between leaves that do not cover one another
	placed := true
	for round := 0; placed && round < mostRounds; round++ {
		placed = false
		before := slices.Clone(at)
		for i := range at {
			if !before[i].isNowhere() {
				continue
			}
			var sum point
			partners := 0.0
			for _, j := range ties.Out().Row(i) {
				if q := before[j]; !q.isNowhere() {
					sum.x, sum.y, partners = sum.x+q.x, sum.y+q.y, partners+1
				}
			}
			if partners > 0 {
				sin, cos := math.Sincos(golden * float64(i))
				r := aside * (0.4 + math.Sqrt(float64(i%64)/16))
				at[i] = point{sum.x/partners + r*cos, sum.y/partners + r*sin}
				placed = true
			}
		}
	}
}

// extent returns the width and the height of the box around the points.
func extent(at []point) (width, height float64) {
	low, high := corners(at)
	return high.x - low.x, high.y - low.y
}

func corners(at []point) (low, high point) {
	low, high = point{math.Inf(1), math.Inf(1)}, point{math.Inf(-1), math.Inf(-1)}
	for _, p := range at {
		if !p.isNowhere() {
			low = point{math.Min(low.x, p.x), math.Min(low.y, p.y)}
			high = point{math.Max(high.x, p.x), math.Max(high.y, p.y)}
		}
	}
	return low, high
}

// fit moves the points into the map of the page, stretched in width by at most
// stretchMost.
func fit(at []point) {
	low, high := corners(at)
	w, h := math.Max(high.x-low.x, 1), math.Max(high.y-low.y, 1)
	room := point{mapWidth - 2*mapEdge, mapHeight - 2*mapEdge}
	stretch := math.Min(math.Max(1, room.x/room.y/(w/h)), stretchMost)
	k := math.Min(room.x/(stretch*w), room.y/h)
	for i, p := range at {
		at[i] = point{
			mapWidth/2 + k*stretch*(p.x-(low.x+high.x)/2),
			mapHeight/2 + k*(p.y-(low.y+high.y)/2),
		}
	}
}
