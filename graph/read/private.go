package read

import "slices"

// leaveContacts takes the columns of contacts out of those that are kept as they
// are, so that no telephone number or address goes into a file, and notes them.
func (s *source) leaveContacts() {
	if !s.table.Keeps {
		return
	}
	s.kept = slices.DeleteFunc(s.kept, func(i int) bool {
		title := s.cells[i].text
		if !isContactColumn(title) || s.asked(i) {
			return false
		}
		if !slices.Contains(s.file.Private.Columns, title) {
			s.file.Private.Columns = append(s.file.Private.Columns, title)
		}
		return true
	})
}

// asked reports whether the mapping wants the column kept whatever it holds.
func (s *source) asked(column int) bool {
	return s.in.decisions.keeps(s.file, s.cells[column].text)
}
