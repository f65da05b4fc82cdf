package read

import "strings"

// shares returns the themes or places of the row. A cell that lists several with
// semicolons gives as many, with the codes and percentages at the same place of
// their lists.
func (f *flatReader) shares(levels []levelColumns) []share {
	if len(levels) == 0 {
		return nil
	}
	list := -1
	var path []string
	code, percent := "", ""
	at := spot{}
	for k := range levels {
		v := &levels[k]
		name := f.levelName(v)
		if name != "" {
			if at == (spot{}) {
				at = spotOf(f.r, max(v.name, v.code))
			}
			if list < 0 && f.several(v, name) {
				list = k
			}
			path = append(path, oneLine(name))
		}
		if c := f.text(v.code); c != "" && (v.name < 0 && name == "" || v.name >= 0 && name != "") {
			code = c
			if at == (spot{}) {
				at = spotOf(f.r, v.code)
			}
		}
		if v.percent >= 0 {
			percent = f.text(v.percent)
		}
	}
	if len(path) == 0 && code == "" {
		return nil
	}
	if list >= 0 {
		return f.listShares(levels, list, path, code, at)
	}
	return []share{{path, code, plainPercent(percent), at}}
}

// levelName returns the name of the row's theme or place of a level. A level of
// which there are only codes is called by them.
func (f *flatReader) levelName(v *levelColumns) string {
	if v.name >= 0 {
		text := f.text(v.name)
		if v.lines {
			text = f.lines(v.name)
		}
		if clean, found := withoutContact(text); found {
			f.l.left.cells[v.name]++
			return clean
		}
		return text
	}
	if v.rank == rankCountry || v.rank == rankSector {
		return f.text(v.code)
	}
	return ""
}

// several reports whether a cell lists several themes or places.
func (f *flatReader) several(v *levelColumns, name string) bool {
	return strings.ContainsAny(name, ";\n") || f.fts && strings.IndexByte(name, ',') >= 0
}

// listShares returns the shares of a row of which one level lists several.
func (f *flatReader) listShares(levels []levelColumns, list int, path []string, code string, at spot) []share {
	v := &levels[list]
	names := f.cutLevel(f.levelName(v))
	codes, percents := strings.Split(f.text(v.code), ";"), strings.Split(f.text(v.percent), ";")
	position := 0
	for k := range list {
		if f.levelName(&levels[k]) != "" {
			position++
		}
	}
	var out []share
	for i, name := range names {
		if name = strings.Trim(name, " ;,•"); name == "" {
			continue
		}
		if len(out) == maxParts {
			f.l.crowded = true
			break
		}
		s := share{at: at, code: code}
		s.path = append(append(append(s.path, path[:position]...), name), path[position+1:]...)
		if v.code >= 0 {
			s.code = ""
			if len(codes) == len(names) {
				s.code = strings.TrimSpace(codes[i])
			}
		}
		if len(percents) == len(names) {
			s.percent = plainPercent(percents[i])
		}
		out = append(out, s)
	}
	return out
}

func (f *flatReader) cutLevel(text string) []string {
	if f.fts {
		parts, _ := f.l.cutCommas(text, 0)
		return parts
	}
	if strings.IndexByte(text, '\n') >= 0 {
		return strings.Split(text, "\n")
	}
	return strings.Split(text, ";")
}

// plainPercent returns a percentage as a plain decimal number, or nothing.
func plainPercent(text string) string {
	text = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), "%"))
	number, ok := plainNumber(text, numberStyle{comma: signOf(text) == showsComma})
	if !ok || strings.Trim(number, "0123456789.") != "" {
		return ""
	}
	return number
}
