package explain

import (
	"slices"

	"example.org/lintas/graph/words"
)

var (
	textCore = words.Text{
		EN: "the members of its core and their numbers of partners within it, the fewest first: everybody has at least as many as the first, and no larger number allows such a group",
		ID: "anggota intinya dan jumlah mitra masing-masing di dalamnya, yang paling sedikit lebih dulu: semua punya paling sedikit sebanyak yang pertama, dan tidak ada kelompok seperti itu untuk angka yang lebih besar"}
	textMembers = words.Text{
		EN: "its members, with their numbers of partners inside and outside",
		ID: "anggotanya, dengan jumlah mitra di dalam dan di luar"}
	textInside     = words.Text{EN: "%[1]s · outside: %[2]s", ID: "%[1]s · di luar: %[2]s"}
	textSize       = words.Text{EN: "members", ID: "anggota"}
	textTiesInside = words.Text{EN: "ties inside", ID: "hubungan di dalam"}
	textTiesAcross = words.Text{EN: "ties that lead out", ID: "hubungan ke luar"}
	textPlace      = words.Text{
		EN: "its number; groups before it, which are larger or as large: %s",
		ID: "nomornya; kelompok sebelumnya, yang lebih besar atau sama besar: %s"}
)

// core lists those that hang together in the organization's core. The smallest
// number of partners within is the core: were it larger, the same members would be
// a larger core.
func core(s *subject) (Sum, error) {
	cores, rows := s.Answers.Column("organizations", "core"), s.Data.Flat.Out()
	k := cores.Float(s.i)
	within := func(j int32) bool { return cores.Float(int(j)) >= k }
	seen := map[int32]bool{int32(s.i): true}
	members := []int32{int32(s.i)}
	var sum Sum
	for at := 0; at < len(members); at++ {
		inside := 0
		for _, j := range rows.Row(int(members[at])) {
			if !within(j) {
				continue
			}
			inside++
			if !seen[j] {
				seen[j] = true
				members = append(members, j)
			}
		}
		sum.Rows = append(sum.Rows, Row{Amount: float64(inside), Text: plain(s.name(members[at]))})
	}
	// The organization itself stands first among equals, then those next to it.
	slices.SortStableFunc(sum.Rows, func(a, b Row) int { return int(a.Amount - b.Amount) })
	sum.Heading, sum.Rule = textCore.With(), Smallest
	if len(sum.Rows) > Most {
		sum.More, sum.Rows = len(sum.Rows)-Most, sum.Rows[:Most]
	}
	return sum, nil
}

// group lists the members of the organization's component or community.
func group(s *subject) (Sum, error) {
	labels, rows := s.Answers.Column("organizations", s.column), s.Data.Flat.Out()
	own := labels.Float(s.i)
	var p parts
	inside, outside, size := 0, 0, 0
	for i := range labels.Len() {
		if labels.Float(i) != own {
			continue
		}
		size++
		in := 0
		for _, j := range rows.Row(i) {
			if labels.Float(int(j)) == own {
				in++
			}
		}
		out := len(rows.Row(i)) - in
		inside, outside = inside+in, outside+out
		p.add(float64(in), 0, int32(i), int32(out))
	}
	sum := p.sum(textMembers.With(), func(x part) words.Message {
		return textInside.With(s.name(x.of[0]), count(int(x.of[1])))
	})
	sum.Rule = Listed
	sum.step(float64(size), textSize.With())
	sum.step(float64(inside)/2, textTiesInside.With())
	sum.step(float64(outside), textTiesAcross.With())
	before := s.groupsBefore(size)
	sum.step(float64(before+1), textPlace.With(count(before)))
	return sum, nil
}

// groupsBefore returns the number of groups that are larger than the
// organization's, or as large with a smaller first member.
func (s *subject) groupsBefore(size int) int {
	labels := s.Answers.Column("organizations", s.column)
	sizes, order := map[float64]int{}, []float64{} // by first member
	for i := range labels.Len() {
		l := labels.Float(i)
		if sizes[l] == 0 {
			order = append(order, l)
		}
		sizes[l]++
	}
	before, own := 0, labels.Float(s.i)
	first := slices.Index(order, own)
	for k, l := range order {
		if sizes[l] > size || sizes[l] == size && k < first {
			before++
		}
	}
	return before
}
