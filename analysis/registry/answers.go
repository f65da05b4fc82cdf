package registry

import (
	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph/table"
)

// Answers holds what the metrics of a run have computed so far: columns of
// files by name, and the figures of the network as a whole.
type Answers struct {
	columns map[string]map[string]*table.Column
	figures map[string]chance.Figure
	methods map[[2]string]string
	// estimates are the columns and figures that this run estimated, as they came.
	estimates [][2]string
}

// NewAnswers returns Answers that hold nothing yet.
func NewAnswers() *Answers {
	return &Answers{columns: map[string]map[string]*table.Column{}, figures: map[string]chance.Figure{},
		methods: map[[2]string]string{}}
}

// Put adds columns to a file.
func (a *Answers) Put(file string, columns ...table.Column) {
	if a.columns[file] == nil {
		a.columns[file] = map[string]*table.Column{}
	}
	for _, c := range columns {
		a.columns[file][c.Name] = &c
	}
}

// Column returns a column of a file, or nil where no metric has filled it.
func (a *Answers) Column(file, name string) *table.Column { return a.columns[file][name] }

// SetFigure adds a figure of the network.
func (a *Answers) SetFigure(name string, f chance.Figure) { a.figures[name] = f }

// Figure returns a figure of the network and whether a metric has computed it.
func (a *Answers) Figure(name string) (chance.Figure, bool) {
	f, ok := a.figures[name]
	return f, ok
}

// SetMethod says how a column, or a figure with the file "network", was computed
// where it is not exact.
func (a *Answers) SetMethod(file, name, method string) { a.methods[[2]string{file, name}] = method }

// SetEstimate says how a column or a figure was estimated where it would be exact
// in a smaller network. An empty method says nothing.
func (a *Answers) SetEstimate(file, name, method string) {
	if method == "" {
		return
	}
	a.SetMethod(file, name, method)
	a.estimates = append(a.estimates, [2]string{file, name})
}

// LeftOut is the method of what takes too long in so large a network.
const LeftOut = "left out: it takes too long in so large a network; --exact computes it"

// Estimates returns the file and the name of each column and figure that was
// estimated, or left out.
func (a *Answers) Estimates() [][2]string { return a.estimates }

// Method returns how a column or a figure was computed: "exact", or what
// SetMethod said.
func (a *Answers) Method(file, name string) string {
	if m, ok := a.methods[[2]string{file, name}]; ok {
		return m
	}
	return "exact"
}
