package report

import (
	"slices"
	"strings"

	"example.org/lintas/analysis/governance"
	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
)

// promises are what partnerships promise and put at risk against what the list
// records.
type promises struct {
	Groups []promiseGroup
	Absent []absence
	Count  string // of those absent
	Types  *typeComparison
}

// promiseGroup is the definition, the promises or the dangers.
type promiseGroup struct {
	Title    string
	Subjects []promiseSubject
}

type promiseSubject struct {
	Title string
	Rows  []promise
}

// promise is an indicator that the list says something about.
type promise struct {
	Label, Sentence, Rests, Caution string
	Proxy                           bool
}

// absence is an indicator that it says nothing about.
type absence struct{ Label, Column string }

func (v *view) promises() *promises {
	t := v.Result.Table("indicators")
	if t == nil {
		return nil
	}
	sentence := t.Column("sentence_en")
	if v.l == words.Indonesian {
		sentence = t.Column("sentence_id")
	}
	basis, n, unit := t.Column("basis"), t.Column("n"), t.Column("unit")
	if sentence == nil || basis == nil || n == nil || unit == nil {
		return nil
	}
	p := &promises{Types: v.typeComparison(), Groups: []promiseGroup{
		{Title: v.say("group-definition")}, {Title: v.say("group-promise")}, {Title: v.say("group-danger")},
	}}
	for row, indicator := range governance.Indicators() {
		if basis.Cell(row) == governance.Absent {
			p.Absent = append(p.Absent, absence{indicator.Label.In(v.l), indicator.Column})
			continue
		}
		told := promise{
			Label: indicator.Label.In(v.l), Sentence: sentence.Cell(row), Caution: indicator.Caution.In(v.l),
			Rests: governance.RestsOn(int(n.Float(row)), unit.Cell(row)).In(v.l), Proxy: basis.Cell(row) == governance.Proxy,
		}
		for k, group := range indicator.Groups {
			p.add(v.say("group-"+group), v.say(dashed("subject-", indicator.Subjects[k])), told)
		}
	}
	p.Groups = slices.DeleteFunc(p.Groups, func(g promiseGroup) bool { return len(g.Subjects) == 0 })
	p.Count = v.l.Count(len(p.Absent))
	return p
}

// dashed returns the key of the phrase for a word of the files.
func dashed(prefix, word string) string { return prefix + strings.ReplaceAll(word, " ", "-") }

// add puts an indicator to its subject, which comes when it is first asked for.
func (p *promises) add(group, subject string, told promise) {
	g := slices.IndexFunc(p.Groups, func(g promiseGroup) bool { return g.Title == group })
	subjects := &p.Groups[g].Subjects
	s := slices.IndexFunc(*subjects, func(s promiseSubject) bool { return s.Title == subject })
	if s < 0 {
		s = len(*subjects)
		*subjects = append(*subjects, promiseSubject{Title: subject})
	}
	(*subjects)[s].Rows = append((*subjects)[s].Rows, told)
}

// typeComparison holds the types of partnership against each other.
type typeComparison struct {
	Heads []typeHead
	Rows  []typeRow
}

type typeHead struct{ Name, Count, Proposed string }

type typeRow struct {
	Label string
	Cells []typeCell
}

// typeCell is an indicator of one type and what it rests on; both are empty where
// nothing is recorded.
type typeCell struct{ Value, Rests, Chance string }

// typesShown is the largest number of types that a page has room for.
const typesShown = 6

// typeComparison returns the types side by side; nil where there are not two.
func (v *view) typeComparison() *typeComparison {
	t := v.Result.Table("types")
	if t == nil {
		return nil
	}
	name, all, proposed, id := t.Column("type"), t.Column("partnerships"), t.Column("proposed"), t.Column("indicator")
	value, expected, rests := t.Column("value"), t.Column("expected"), t.Column("rests_on")
	if name == nil || all == nil || proposed == nil || id == nil || value == nil || expected == nil || rests == nil {
		return nil
	}
	c := &typeComparison{}
	var names []string
	for i := range t.Len() {
		if slices.Contains(names, name.Cell(i)) || len(names) == typesShown {
			continue
		}
		names = append(names, name.Cell(i))
		head := typeHead{Name: v.typeName(name.Cell(i)), Count: v.l.Count(all.Int(i))}
		if k := proposed.Int(i); k > 0 {
			head.Proposed = v.say("types-proposed", v.l.Count(k))
		}
		c.Heads = append(c.Heads, head)
	}
	if len(names) < 2 {
		return nil
	}
	for _, indicator := range governance.Indicators() {
		row := typeRow{Label: indicator.Label.In(v.l), Cells: make([]typeCell, len(names))}
		some := false
		for i := range t.Len() {
			k := slices.Index(names, name.Cell(i))
			if k < 0 || id.Cell(i) != indicator.ID || rests.Cell(i) == "" {
				continue
			}
			some = true
			row.Cells[k] = typeCell{Value: v.indicatorValue(&indicator, value, i), Rests: v.restsOn(t, i)}
			if expected.Cell(i) != "" {
				row.Cells[k].Chance = v.say("chance", v.indicatorValue(&indicator, expected, i))
			}
		}
		if some {
			c.Rows = append(c.Rows, row)
		}
	}
	return c
}

func (v *view) indicatorValue(of *governance.Indicator, value *table.Column, row int) string {
	x := value.Float(row)
	switch {
	case of.Share():
		return v.l.Percent(x)
	case x == float64(int(x)):
		return v.l.Count(int(x))
	}
	return v.l.Number(x, 2)
}

// restsOn puts what a row of types.csv rests on into the language.
func (v *view) restsOn(t *table.Table, row int) string {
	return governance.RestsOn(int(t.Column("n").Float(row)), t.Column("unit").Cell(row)).In(v.l)
}

// typeName returns a type as the page calls it: in the language where lintas knows
// it, as it is written where it is the file's own.
func (v *view) typeName(kind string) string {
	if _, known := phrases["type-"+kind]; known && kind != "" {
		return v.say("type-" + kind)
	}
	return kind
}
