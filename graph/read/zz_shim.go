package read

import (
	"context"

	"example.org/lintas/graph/words"
)

func (in *input) flat(ctx context.Context, p *piece) *document { return nil }

type columnPlan struct {
	header int                 // the line of the header; 0 where it is to be found
	means  map[string]string   // title of a column → key of its meaning
	parts  map[string][]string // text of a cell → the organizations that it names
}
type columnMeaning struct {
	Key   string
	Label words.Text
}

func columnMeanings() []columnMeaning { return nil }
