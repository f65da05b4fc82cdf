package read

import (
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// aboutKeys maps the keys of the table about, in either language, to lintas's.
var aboutKeys = map[string]string{
	"title": "title", "judul": "title",
	"source": "source", "sumber": "source",
	"date": "date", "tanggal": "date",
	"language": "language", "bahasa": "language",
	"currency": "currency", "matauang": "currency",
	"sectorlabel": "sector_label", "labelsektor": "sector_label",
}

// readAbout reads what the data say of themselves and hands it to the builder.
func (in *input) readAbout(s *source) graph.About {
	var about graph.About
	seen := map[string]string{}
	for _, r := range s.ordered("key") {
		key, value := aboutKeys[fold(r.text("key"))], r.text("value")
		old, twice := seen[key]
		switch {
		case key == "":
			r.refuse("key", textAboutKey.With(shorten(r.text("key")), "title, source, date, language, currency, sector_label"))
		case twice && old == value:
			r.report("key", graph.Warning, textAboutTwice.With(key))
			r.count(graph.Merged)
			continue
		case twice:
			r.fail("key", textAboutTwo.With(key))
		}
		if !r.failed {
			seen[key] = value
			r.warnExample("value")
			about = r.about(about, key, value)
		}
		r.close(nil)
	}
	if about.Currency != "" {
		in.currency = about.Currency
	}
	in.builder.SetAbout(about)
	return about
}

// about returns what is known with the row's key set.
func (r *row) about(a graph.About, key, value string) graph.About {
	switch key {
	case "title":
		a.Title = value
	case "source":
		a.Source = value
	case "date":
		a.Date = r.date("value", true)
	case "currency":
		a.Currency = currencyCode(value)
	case "sector_label":
		a.SectorLabel = value
	case "language":
		l, ok := words.Parse(strings.ToLower(value))
		if !ok && value != "" {
			r.refuse("value", textLanguage.With(shorten(value)))
			return a
		}
		if ok {
			a.Language = string(l)
		}
	}
	return a
}
