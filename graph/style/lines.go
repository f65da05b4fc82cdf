package style

// Line is the style of a tie: a name and its dash pattern in points, nil for
// a solid line; or two solid lines side by side.
type Line struct {
	Name     string
	Dash     []float64
	IsDouble bool
}

var lines = [...]Line{
	Solid,
	Dashed,
	{Name: "dotted", Dash: []float64{1.1, 2.2}},
	{Name: "dash-dot", Dash: []float64{6, 2, 1.2, 2}},
	{Name: "long dash", Dash: []float64{10, 3}},
	{Name: "dash-dot-dot", Dash: []float64{6, 2, 1.2, 2, 1.2, 2}},
}

// The lines of what is kept, what ended and what began.
var (
	Solid  = Line{Name: "solid"}
	Dashed = Line{Name: "dashed", Dash: []float64{5, 3}}
	Double = Line{Name: "double", IsDouble: true}
)

var knownLines = map[string]int{"strategic": 0, "operational": 1, "functional": 2, "advocacy": 3}

// Lines returns the style of each tie type, in their order. strategic is
// solid, operational dashed, functional dotted and advocacy dash-dot; a
// file's own types take the styles that are left in the same order, and
// begin again when all are taken.
func Lines(types []string) []Line {
	styles := make([]Line, len(types))
	var taken [len(lines)]bool
	for _, t := range types {
		if k, ok := knownLines[t]; ok {
			taken[k] = true
		}
	}
	var free []int
	for k := range lines {
		if !taken[k] {
			free = append(free, k)
		}
	}
	next := 0
	for i, t := range types {
		if k, ok := knownLines[t]; ok {
			styles[i] = lines[k]
			continue
		}
		styles[i] = lines[free[next%len(free)]]
		next++
	}
	return styles
}
