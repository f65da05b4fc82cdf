package report

import (
	"strings"

	"example.org/lintas/graph/read"
)

// problemRows is how many problems the page names.
const problemRows = 20

// balance says what became of every row that was read.
type balance struct {
	Files    []fileRow
	Total    fileRow
	Problems []string
	Shown    string
	All      string // number of problems; empty where there is none
	Cut      bool
	Notes    []string
}

type fileRow struct{ Name, Rows, Read, Merged, Rejected, Empty string }

func (v *view) balance() balance {
	b := balance{Notes: append(v.left(), v.resultNotes()...)}
	a := v.Account
	if a == nil {
		return b
	}
	var total read.File
	for _, f := range a.Files {
		b.Files = append(b.Files, v.fileRow(f))
		total.Rows += f.Rows
		total.Read += f.Read
		total.Merged += f.Merged
		total.Rejected += f.Rejected
		total.Empty += f.Empty
	}
	total.Name = v.say("total")
	b.Total = v.fileRow(total)
	if all := len(a.Problems) + a.Omitted; all > 0 {
		b.All, b.Cut = v.l.Count(all), all > problemRows
	}
	for _, p := range a.Problems[:min(len(a.Problems), problemRows)] {
		b.Problems = append(b.Problems, p.In(v.l))
	}
	b.Shown = v.l.Count(len(b.Problems))
	b.Notes = append(b.Notes, v.accountNotes(a)...)
	return b
}

func (v *view) fileRow(f read.File) fileRow {
	name := f.Name
	if f.Sheet != "" {
		name += ":" + f.Sheet
	}
	return fileRow{name, v.l.Count(f.Rows), v.l.Count(f.Read), v.l.Count(f.Merged), v.l.Count(f.Rejected), v.l.Count(f.Empty)}
}

// accountNotes says what else reading found.
func (v *view) accountNotes(a *read.Account) []string {
	var out []string
	for _, c := range []struct {
		key   string
		count int
	}{
		{"note-added", a.Added}, {"note-strengths", a.EmptyStrengths}, {"note-repeated", a.Repeated},
		{"note-places", a.PlacesApart},
	} {
		if c.count > 0 {
			out = append(out, v.say(c.key, v.l.Count(c.count)))
		}
	}
	if len(a.OwnSectors) > 0 {
		out = append(out, v.say("note-own", strings.Join(a.OwnSectors, "; ")))
	}
	if len(a.Ignored) > 0 {
		out = append(out, v.say("note-ignored", strings.Join(a.Ignored, "; ")))
	}
	if a.OneWay {
		out = append(out, v.say("note-one-way"))
	}
	return append(append(out, v.nameNotes(a)...), v.privateNotes(a)...)
}

// sameNames is how many organizations with several spellings the page names.
const sameNames = 10

// nameNotes says which spellings were taken for one organization, and how many
// more may be.
func (v *view) nameNotes(a *read.Account) []string {
	var out []string
	if n := len(a.Same); n > 0 {
		var names []string
		for _, s := range a.Same[:min(n, sameNames)] {
			var spellings []string
			for _, x := range s.Spellings {
				spellings = append(spellings, x.Text)
			}
			names = append(names, s.Name+" ("+strings.Join(spellings, "; ")+")")
		}
		if n > sameNames {
			names = append(names, "…")
		}
		out = append(out, v.say("note-same", v.l.Count(n), strings.Join(names, ", ")))
	}
	if n := len(a.Likely) + a.LikelyOmitted; n > 0 {
		out = append(out, v.say("note-likely", v.l.Count(n)))
	}
	open := 0
	for _, f := range a.Files {
		for _, s := range f.Splits {
			if !s.Sure {
				open++
			}
		}
	}
	if open > 0 {
		out = append(out, v.say("note-splits", v.l.Count(open)))
	}
	return out
}

// privateNotes says what was left out because it leads to people.
func (v *view) privateNotes(a *read.Account) []string {
	var columns []string
	cells, persons := 0, 0
	for _, f := range a.Files {
		columns = append(columns, f.Private.Columns...)
		cells += f.Private.Cells
		persons += f.Private.Persons
	}
	var out []string
	if len(columns) > 0 {
		out = append(out, v.say("note-contacts", strings.Join(columns, "; ")))
	}
	if cells > 0 {
		out = append(out, v.say("note-cells", v.l.Count(cells)))
	}
	if persons > 0 {
		out = append(out, v.say("note-persons", v.l.Count(persons)))
	}
	return out
}

// resultNotes says what the run left out or decided.
func (v *view) resultNotes() []string {
	var out []string
	if note := v.answered(); note != "" {
		out = append(out, note)
	}
	if n := len(v.Result.Network.Unobserved()); n > 0 {
		out = append(out, v.say("note-unobserved", v.l.Count(n)))
	}
	if f, ok := v.figure("overlap_pairs_left_out"); ok && f.Value > 0 {
		out = append(out, v.say("note-overlap", v.l.Count(int(f.Value))))
	}
	return out
}
