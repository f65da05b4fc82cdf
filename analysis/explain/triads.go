package explain

import (
	"strings"

	"example.org/lintas/graph/words"
)

var (
	textTriads = words.Text{
		EN: "those that it joins and that no recorded tie joins directly",
		ID: "mereka yang dihubungkannya dan tidak dihubungkan langsung oleh hubungan tercatat"}
	textTriadsTwice = words.Text{
		EN: "those that it joins and that no recorded tie joins directly; without direction each pair counts both ways, 2 where the role is the same in both",
		ID: "mereka yang dihubungkannya dan tidak dihubungkan langsung oleh hubungan tercatat; tanpa arah setiap pasangan dihitung dua arah, 2 bila perannya sama di keduanya"}
	textTriad = words.Text{EN: "%[1]s (%[2]s)", ID: "%[1]s (%[2]s)"}
)

// brokerage lists the open two-paths i→j→k through the organization j that the
// column counts.
func brokerage(s *subject) (Sum, error) {
	ties, j := s.Data.Ties, int32(s.i)
	heading := textTriads
	if !ties.IsDirected() {
		heading = textTriadsTwice
	}
	open := func(i, k int32) bool {
		_, tied := ties.Between(int(i), int(k))
		return !tied && s.plays(i, j, k)
	}
	var p parts
	for _, i := range ties.In().Row(s.i) {
		for _, k := range ties.Out().Row(s.i) {
			switch {
			case i == k || !ties.IsDirected() && i > k:
			case ties.IsDirected():
				if open(i, k) {
					p.add(1, 0, i, k)
				}
			case open(i, k) && open(k, i):
				p.add(2, 0, i, k)
			case open(i, k):
				p.add(1, 0, i, k)
			case open(k, i):
				p.add(1, 0, k, i)
			}
		}
	}
	return p.sum(heading.With(), func(x part) words.Message {
		path := []int32{x.of[0], j, x.of[1]}
		// A role that differs with the direction is told with it.
		return textTriad.With(s.chain(path, ties.IsDirected() || x.amount == 1), s.sectorsAlong(path))
	}), nil
}

// plays reports whether the organization has the column's role between i and k.
func (s *subject) plays(i, j, k int32) bool {
	codes := s.Network.Codes()
	a, b, c := codes[i], codes[j], codes[k]
	role, _ := strings.CutPrefix(s.column, "brokerage_")
	if role == "total" {
		return true
	}
	if a < 0 || b < 0 || c < 0 {
		return false
	}
	switch role {
	case "coordinator":
		return a == b && b == c
	case "consultant":
		return a == c && a != b
	case "gatekeeper":
		return b == c && a != b
	case "representative":
		return a == b && b != c
	}
	return a != b && b != c && a != c // liaison
}

var textNoSector = words.Text{EN: "unknown", ID: "tidak diketahui"}

// sectorsAlong names the sectors along a path.
func (s *subject) sectorsAlong(path []int32) words.Text {
	var en, id []string
	for _, i := range path {
		label := textNoSector
		if c := s.Network.Codes()[i]; c >= 0 {
			label = s.Network.Sectors()[c].Label
		}
		en, id = append(en, label.In(words.English)), append(id, label.In(words.Indonesian))
	}
	return words.Text{EN: strings.Join(en, " · "), ID: strings.Join(id, " · ")}
}
