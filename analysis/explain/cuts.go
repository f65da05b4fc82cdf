package explain

import "example.org/lintas/graph/words"

var (
	textFragments = words.Text{
		EN: "the parts that its component falls into without it, by this list",
		ID: "bagian-bagian komponennya bila ia keluar, menurut daftar ini"}
	textFragmentPairs = words.Text{
		EN: "the parts that its component falls into without it; of each, half of its pairs with the others",
		ID: "bagian-bagian komponennya bila ia keluar; dari masing-masing, separuh pasangannya dengan yang lain"}
	textFragment = words.Text{EN: "%[1]s: %[2]s", ID: "%[1]s: %[2]s"}
	textCut      = words.Text{
		EN: "1 (true) where there is more than one part, else 0; here there are %s",
		ID: "1 (benar) bila ada lebih dari satu bagian, selain itu 0; di sini ada %s"}
)

// fragments returns the parts that the organization's component falls into
// without it, and the number of organizations in them.
func (s *subject) fragments() (all [][]int32, size int) {
	rows := s.Data.Flat.Out()
	seen := map[int32]bool{int32(s.i): true}
	for _, first := range rows.Row(s.i) {
		if seen[first] {
			continue
		}
		seen[first] = true
		members := []int32{first}
		for k := 0; k < len(members); k++ {
			for _, j := range rows.Row(int(members[k])) {
				if !seen[j] {
					seen[j] = true
					members = append(members, j)
				}
			}
		}
		all = append(all, members)
		size += len(members)
	}
	return all, size
}

// fallen lists the parts with an amount each.
func (s *subject) fallen(heading words.Text, amount func(members, all float64) float64) (sum Sum, fragments int) {
	all, size := s.fragments()
	var p parts
	for k, members := range all {
		p.add(amount(float64(len(members)), float64(size)), float64(len(members)), int32(k))
	}
	return p.sum(heading.With(), func(x part) words.Message {
		members := all[x.of[0]]
		return textFragment.With(count(len(members)), s.names(members))
	}), len(all)
}

func cutPoint(s *subject) (Sum, error) {
	sum, fragments := s.fallen(textFragments, func(members, _ float64) float64 { return members })
	cut := 0.0
	if fragments > 1 {
		cut = 1
	}
	sum.Rule = Listed
	sum.step(cut, textCut.With(count(fragments)))
	return sum, nil
}

func pairsCut(s *subject) (Sum, error) {
	sum, _ := s.fallen(textFragmentPairs, func(members, all float64) float64 { return members * (all - members) / 2 })
	return sum, nil
}
