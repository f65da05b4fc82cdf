package workbook

import (
	"encoding/xml"
)

const (
	odsContent  = "content.xml"
	odsManifest = "meta-inf/manifest.xml"
)

// The namespaces of an ODS file whose names are read.
const (
	nsOffice = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
	nsTable  = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
	nsText   = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
	nsStyle  = "urn:oasis:names:tc:opendocument:xmlns:style:1.0"
	nsCalc   = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"
)

// spaces are those of them that the prefixes stand for. A prefix is taken to
// mean the same to the end of the file once it has been declared: programs
// declare all of them at the beginning.
type spaces map[string]string

// resolve puts the namespaces in place of the prefixes in an element.
func (s spaces) resolve(e *xml.StartElement) {
	for _, a := range e.Attr {
		switch {
		case a.Name.Space == "xmlns":
			s.declare(a.Name.Local, a.Value)
		case a.Name.Space == "" && a.Name.Local == "xmlns":
			s.declare("", a.Value)
		}
	}
	e.Name.Space = s[e.Name.Space]
	for i := range e.Attr {
		if name := &e.Attr[i].Name; name.Space != "" {
			name.Space = s[name.Space]
		}
	}
}

func (s spaces) declare(prefix, namespace string) {
	switch namespace {
	case nsOffice, nsTable, nsText, nsStyle, nsCalc:
		s[prefix] = namespace
	default:
		delete(s, prefix)
	}
}

// ods is a workbook being read.
type ods struct {
	*scan
	book   *Book
	cells  *budget
	hidden map[string]bool // styles of sheets that are not shown
}

func readODS(a *archive) (*Book, error) {
	if err := a.refuseEncrypted(); err != nil {
		return nil, err
	}
	s, err := a.scan(odsContent)
	if err != nil {
		return nil, err
	}
	s.spaces = spaces{}
	o := &ods{scan: s, book: &Book{}, cells: newBudget(), hidden: map[string]bool{}}
	err = s.document(func(xml.StartElement) error {
		return s.children(func(e xml.StartElement) error {
			switch e.Name {
			case xml.Name{Space: nsOffice, Local: "automatic-styles"}:
				return s.children(o.readStyle)
			case xml.Name{Space: nsOffice, Local: "body"}:
				return s.children(o.readBody)
			}
			return nil
		})
	})
	return o.book, err
}

// refuseEncrypted returns a fault where the list of parts says that some are
// encrypted.
func (a *archive) refuseEncrypted() error {
	if !a.has(odsManifest) {
		return nil
	}
	s, err := a.scan(odsManifest)
	if err != nil {
		return err
	}
	return s.document(func(xml.StartElement) error {
		return s.children(func(xml.StartElement) error {
			return s.children(func(e xml.StartElement) error {
				if e.Name.Local == "encryption-data" {
					return fail(Password, textPassword.With())
				}
				return nil
			})
		})
	})
}

// of returns the value of an attribute by its full name.
func of(e xml.StartElement, space, name string) string {
	for i := range e.Attr {
		if e.Attr[i].Name.Local == name && e.Attr[i].Name.Space == space {
			return e.Attr[i].Value
		}
	}
	return ""
}

// readStyle notes a style of sheets that are not shown.
func (o *ods) readStyle(e xml.StartElement) error {
	if e.Name.Local != "style" || of(e, nsStyle, "family") != "table" {
		return nil
	}
	name := of(e, nsStyle, "name")
	return o.children(func(e xml.StartElement) error {
		if e.Name.Local == "table-properties" && of(e, nsTable, "display") == "false" {
			if len(o.hidden) == maxStyles {
				return fail(TooLarge, textStyles.With(maxStyles))
			}
			o.hidden[name] = true
		}
		return nil
	})
}

func (o *ods) readBody(e xml.StartElement) error {
	if e.Name != (xml.Name{Space: nsOffice, Local: "spreadsheet"}) {
		return fail(NotWorkbook, textOther.With())
	}
	return o.children(func(e xml.StartElement) error {
		if e.Name != (xml.Name{Space: nsTable, Local: "table"}) {
			return nil
		}
		if len(o.book.Sheets) == maxSheets {
			return fail(TooLarge, textSheets.With(maxSheets))
		}
		return o.readTable(e)
	})
}

// readTable reads one sheet into the book.
func (o *ods) readTable(e xml.StartElement) error {
	sheet := Sheet{Name: of(e, nsTable, "name"), Hidden: o.hidden[of(e, nsTable, "style-name")]}
	t := &odsTable{scan: o.scan, rows: rows{budget: o.cells, sheet: &sheet}, number: 1}
	if err := t.children(t.readPart); err != nil {
		return in(err, sheet.Name, min(t.number, maxRows), min(t.column, maxColumns))
	}
	sheet.uncover(t.merged)
	sheet.HiddenColumns = joined(t.hidden)
	o.book.Sheets = append(o.book.Sheets, sheet)
	return nil
}
