package workbook

import (
	"encoding/xml"
	"path"
	"strings"
)

const (
	packageRelations = "_rels/.rels"
	usualWorkbook    = "xl/workbook.xml"
)

// relation is how one part of the file points to another.
type relation struct{ kind, target string }

// relations returns those of the part by id; the part need not have any. The
// kind is the last element of the address that names it, which is the same in
// transitional and strict files.
func (a *archive) relations(of string) (map[string]relation, error) {
	folder, file := path.Split(of)
	name := folder + "_rels/" + file + ".rels"
	found := map[string]relation{}
	if !a.has(name) {
		return found, nil
	}
	s, err := a.scan(name)
	if err != nil {
		return nil, err
	}
	err = s.document(func(xml.StartElement) error {
		return s.children(func(e xml.StartElement) error {
			target := attribute(e, "Target")
			if e.Name.Local != "Relationship" || attribute(e, "TargetMode") == "External" || target == "" {
				return nil
			}
			if !strings.HasPrefix(target, "/") {
				target = folder + target
			}
			if len(found) == maxEntries {
				return fail(TooLarge, textEntries.With(maxEntries))
			}
			found[attribute(e, "Id")] = relation{path.Base(attribute(e, "Type")), path.Clean("/" + target)[1:]}
			return nil
		})
	})
	return found, err
}

// xlsx is a workbook being read.
type xlsx struct {
	*archive
	book     *Book
	tabs     []tab
	from1904 bool // days are counted from 1904
	strings  []string
	formats  []format // by style of a cell
	cells    *budget
}

// tab is a sheet as the workbook lists it.
type tab struct {
	name, id string
	hidden   bool
}

func readXLSX(a *archive) (*Book, error) {
	main, err := a.mainPart()
	if err != nil {
		return nil, err
	}
	x := &xlsx{archive: a, book: &Book{}, cells: newBudget()}
	if err := x.readTabs(main); err != nil {
		return nil, err
	}
	relations, err := a.relations(main)
	if err != nil {
		return nil, err
	}
	if err := x.readShared(relations); err != nil {
		return nil, err
	}
	for _, t := range x.tabs {
		r, ok := relations[t.id]
		if !ok {
			return nil, in(fail(Damaged, textMissing.With(t.name)), t.name, 0, 0)
		}
		if r.kind != "worksheet" {
			continue // a sheet that is a chart, a dialog or a macro
		}
		if err := x.readSheet(t, r.target); err != nil {
			return nil, in(err, t.name, 0, 0)
		}
	}
	return x.book, nil
}

// mainPart returns the name of the part that lists the sheets.
func (a *archive) mainPart() (string, error) {
	relations, err := a.relations("")
	if err != nil {
		return "", err
	}
	// A package has one main part; the smallest id decides where a file says
	// otherwise, so that the same file always gives the same answer.
	main, id := usualWorkbook, ""
	for i, r := range relations {
		if r.kind == "officeDocument" && (id == "" || i < id) {
			main, id = r.target, i
		}
	}
	switch {
	case strings.HasSuffix(strings.ToLower(main), ".bin"):
		return "", fail(OldFormat, textBinary.With())
	case id == "" && !a.has(usualWorkbook):
		return "", fail(NotWorkbook, textArchive.With())
	}
	return main, nil
}

// readTabs reads the list of sheets and how days are counted.
func (x *xlsx) readTabs(main string) error {
	s, err := x.scan(main)
	if err != nil {
		return err
	}
	return s.document(func(root xml.StartElement) error {
		if root.Name.Local != "workbook" {
			return fail(NotWorkbook, textOther.With())
		}
		return s.children(func(e xml.StartElement) error {
			switch e.Name.Local {
			case "workbookPr":
				x.from1904 = isTrue(attribute(e, "date1904"))
			case "sheets":
				return s.children(x.addTab)
			}
			return nil
		})
	})
}

func (x *xlsx) addTab(e xml.StartElement) error {
	if e.Name.Local != "sheet" {
		return nil
	}
	if len(x.tabs) == maxSheets {
		return fail(TooLarge, textSheets.With(maxSheets))
	}
	t := tab{name: attribute(e, "name")}
	for _, a := range e.Attr {
		switch {
		case a.Name.Local == "id" && a.Name.Space != "":
			t.id = a.Value
		case a.Name.Local == "state":
			t.hidden = a.Value == "hidden" || a.Value == "veryHidden"
		}
	}
	x.tabs = append(x.tabs, t)
	return nil
}

// readShared reads the texts and formats that the sheets share.
func (x *xlsx) readShared(relations map[string]relation) error {
	for _, shared := range []struct {
		kind string
		read func(name string) error
	}{{"sharedStrings", x.readStrings}, {"styles", x.readStyles}} {
		name := ""
		for _, r := range relations {
			if r.kind == shared.kind && (name == "" || r.target < name) {
				name = r.target
			}
		}
		if name == "" {
			continue
		}
		if err := shared.read(name); err != nil {
			return err
		}
	}
	return nil
}
