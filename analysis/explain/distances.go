package explain

import (
	"slices"

	"example.org/lintas/analysis/chance"
	"example.org/lintas/graph"
	"example.org/lintas/graph/walk"
	"example.org/lintas/graph/words"
)

var (
	textDistances = words.Text{
		EN: "the distances to those that it reaches, added up for each distance",
		ID: "jarak ke organisasi yang dijangkaunya, dijumlahkan untuk setiap jarak"}
	textInverse = words.Text{
		EN: "one over the distance to those that it reaches, added up for each distance",
		ID: "satu dibagi jarak ke organisasi yang dijangkaunya, dijumlahkan untuk setiap jarak"}
	textFarthest = words.Text{
		EN: "the distances at which it reaches others, the farthest first",
		ID: "jarak tempat ia menjangkau yang lain, yang terjauh lebih dulu"}
	textClass = words.Text{
		EN: "%[1]s at distance %[2]s: %[3]s",
		ID: "%[1]s pada jarak %[2]s: %[3]s"}
	textNear = words.Text{
		EN: "%[1]s reached over this sum, times the share reached of the %[2]s others",
		ID: "%[1]s yang terjangkau dibagi jumlah ini, dikalikan bagian yang terjangkau dari %[2]s lainnya"}
	textOfOthers = words.Text{
		EN: "divided by the %s other organizations",
		ID: "dibagi %s organisasi lain"}
)

func closeness(s *subject) (Sum, error) {
	sum, reached := s.classes(s.Data.Ties, textDistances, func(count, distance float64) float64 { return count * distance })
	others, near := float64(s.Network.Len()-1), 0.0
	if reached > 0 {
		near = reached / sum.Total() * (reached / others)
	}
	sum.step(near, textNear.With(number(reached), number(others)))
	return sum, nil
}

func harmonic(s *subject) (Sum, error) {
	sum, _ := s.classes(s.Data.Ties, textInverse, func(count, distance float64) float64 { return count / distance })
	others := float64(s.Network.Len() - 1)
	sum.step(chance.Ratio(sum.Total(), others), textOfOthers.With(number(others)))
	return sum, nil
}

func eccentricity(s *subject) (Sum, error) {
	sum, _ := s.classes(s.Data.Flat, textFarthest, func(_, distance float64) float64 { return distance })
	slices.Reverse(sum.Rows)
	sum.Rows = sum.Rows[:min(len(sum.Rows), Most)]
	sum.Rule = Largest
	return sum, nil
}

// classes returns a row for each distance, the nearest first, and the number of
// organizations that are reached. A sum has all of its rows.
func (s *subject) classes(t *graph.Ties, heading words.Text, amount func(count, distance float64) float64) (sum Sum, reached float64) {
	var at [][]int32
	for j, distance := range walk.Between(t, s.i) {
		if distance <= 0 {
			continue
		}
		for len(at) < int(distance) {
			at = append(at, nil)
		}
		at[distance-1] = append(at[distance-1], int32(j))
		reached++
	}
	sum.Heading = heading.With()
	for k, members := range at {
		sum.Rows = append(sum.Rows, Row{
			Amount: amount(float64(len(members)), float64(k+1)),
			Text:   textClass.With(count(len(members)), count(k+1), s.names(members)),
		})
	}
	return sum, reached
}
