package workbook

import (
	"encoding/xml"
	"strconv"
)

// builtin are the number formats that files name without writing them out, as
// far as they show dates or times. What 27 to 36 and 50 to 58 show depends on
// the language of the program; nearly all of it is days.
var builtin = map[int]format{
	14: showsDate, 15: showsDate, 16: showsDate, 17: showsDate, 22: showsDate,
	18: showsClock, 19: showsClock, 20: showsClock, 21: showsClock,
	27: showsDate, 28: showsDate, 29: showsDate, 30: showsDate, 31: showsDate,
	32: showsClock, 33: showsClock, 34: showsDate, 35: showsDate, 36: showsDate,
	45: showsClock, 46: showsElapsed, 47: showsClock,
	50: showsDate, 51: showsDate, 52: showsDate, 53: showsDate, 54: showsDate,
	55: showsDate, 56: showsDate, 57: showsDate, 58: showsDate,
	71: showsDate, 72: showsDate, 73: showsDate, 74: showsDate, 75: showsClock,
	76: showsClock, 77: showsDate, 78: showsClock, 79: showsElapsed, 80: showsClock, 81: showsDate,
}

// readStyles reads what the styles of cells make of a number.
func (x *xlsx) readStyles(name string) error {
	s, err := x.scan(name)
	if err != nil {
		return err
	}
	own := map[int]format{}
	var ids []int
	err = s.document(func(xml.StartElement) error {
		return s.children(func(e xml.StartElement) error {
			switch e.Name.Local {
			case "numFmts":
				return s.children(func(e xml.StartElement) error { return addFormat(own, e) })
			case "cellXfs":
				return s.children(func(e xml.StartElement) error {
					if e.Name.Local != "xf" {
						return nil
					}
					if len(ids) == maxStyles {
						return fail(TooLarge, textStyles.With(maxStyles))
					}
					id, _ := strconv.Atoi(attribute(e, "numFmtId")) // 0, general, where there is none
					ids = append(ids, id)
					return nil
				})
			}
			return nil
		})
	})
	if err != nil {
		return err
	}
	x.formats = make([]format, len(ids))
	for i, id := range ids {
		f, ok := own[id]
		if !ok {
			f = builtin[id]
		}
		x.formats[i] = f
	}
	return nil
}

// addFormat notes a number format that the file writes out.
func addFormat(own map[int]format, e xml.StartElement) error {
	id, err := strconv.Atoi(attribute(e, "numFmtId"))
	if e.Name.Local != "numFmt" || err != nil {
		return nil
	}
	if len(own) == maxStyles {
		return fail(TooLarge, textStyles.With(maxStyles))
	}
	own[id] = formatOf(attribute(e, "formatCode"))
	return nil
}
