package read

import (
	"maps"
	"slices"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// synonyms maps what sectors are called, in either language, to lintas's own.
// Left out on purpose: donor, which is a role, and BUMN and BUMD (enterprises
// that a government owns), which each list must place itself.
var synonyms = map[string][]string{
	"public": {"public sector", "government", "gov", "govt", "local government", "state", "pemerintah",
		"pemerintahan", "pemda", "dinas", "publik", "sektor publik"},
	"private": {"private sector", "business", "company", "corporate", "commercial", "swasta", "sektor swasta",
		"bisnis", "usaha", "dunia usaha", "perusahaan"},
	"nonprofit": {"non-profit", "non profit", "not for profit", "not-for-profit", "ngo", "ingo", "nngo", "cso",
		"civil society", "voluntary", "lsm", "ornop", "nirlaba", "yayasan", "masyarakat sipil", "oms"},
	"community": {"community group", "cbo", "community based", "grassroots", "komunitas", "masyarakat",
		"kelompok masyarakat"},
	"academic": {"academia", "university", "research", "education", "akademisi", "akademik", "universitas",
		"perguruan tinggi", "kampus", "pendidikan"},
	"media":        {"press", "pers", "media massa"},
	"multilateral": {"un", "united nations", "un agency", "international organization", "pbb", "badan pbb"},
	"philanthropy": {"foundation", "philanthropic", "filantropi"},
	"other":        {"others", "lainnya", "lain", "lain-lain"},
	graph.Unknown:  {"not known", "n/a", "na", "tidak diketahui"},
}

// sectorBook says which sector a cell names.
type sectorBook struct {
	exact map[string]bool   // the keys of a list of the file's own, as they are
	keys  map[string]string // what a cell may say, in lower case, to the key
	names []string          // what a misspelled cell may mean: the longer ones of keys
	own   string            // the file's own list of sectors, or nothing
	found map[string]string // sectors of the file's own: in lower case to the first spelling in order
	near  map[string]string // what misspelled was asked before
}

func emptySectorBook() *sectorBook {
	return &sectorBook{keys: map[string]string{"": graph.Unknown}, found: map[string]string{}, near: map[string]string{}}
}

// newSectorBook returns the book of lintas's own sectors and their synonyms.
func newSectorBook() *sectorBook {
	b := emptySectorBook()
	keys := []string{graph.Unknown}
	for _, s := range graph.Sectors() {
		keys = append(keys, s.Key)
	}
	for _, key := range keys {
		b.put(key, key)
		for _, s := range synonyms[key] {
			b.put(s, key)
		}
	}
	for _, s := range graph.Sectors() {
		b.put(s.Label.EN, s.Key)
		b.put(s.Label.ID, s.Key)
	}
	return b
}

// listedSectorBook returns the book of the file's own sectors.
func listedSectorBook(sectors []graph.Sector) *sectorBook {
	b := emptySectorBook()
	b.exact = make(map[string]bool, len(sectors))
	keys := make([]string, len(sectors))
	for i, s := range sectors {
		keys[i], b.exact[s.Key] = s.Key, true
		b.put(s.Key, s.Key)
	}
	for _, s := range sectors {
		b.put(s.Label.EN, s.Key)
		b.put(s.Label.ID, s.Key)
	}
	for _, s := range sectors {
		for _, other := range synonyms[s.Key] {
			b.put(other, s.Key)
		}
	}
	b.put(graph.Unknown, graph.Unknown)
	b.own = shorten(strings.Join(keys, ", "))
	return b
}

// least is how many letters a name must have to be taken for a misspelling.
const least = 5

func (b *sectorBook) put(name, key string) {
	name = strings.ToLower(name)
	if name == "" || b.keys[name] != "" {
		return
	}
	b.keys[name] = key
	if letters(name) >= least {
		b.names = append(b.names, name)
	}
}

// gather notes a sector of the file's own, so that one spelled with and without
// capitals is one.
func (b *sectorBook) gather(text string) {
	lower := strings.ToLower(text)
	first, ok := b.found[lower]
	if ok && text < first || !ok && b.own == "" && b.keys[lower] == "" && b.misspelled(lower) == "" {
		b.found[lower] = text
	}
}

// listSectors notes which sectors the data may name, where no table says it.
func (in *input) listSectors() {
	if len(in.account.Sectors) > 0 {
		return
	}
	out := graph.Sectors()
	for _, key := range slices.Sorted(maps.Values(in.book.found)) {
		out = append(out, graph.Sector{Key: key, Label: words.Text{EN: key, ID: key}})
	}
	in.account.Sectors = out
}

// misspelled returns the known name that a cell misses by one or two letters.
func (b *sectorBook) misspelled(lower string) string {
	near, ok := b.near[lower]
	if !ok && letters(lower) >= least {
		near = graph.Nearest(lower, b.names, 2)
		b.near[lower] = near
	}
	return near
}

// sector returns the key of the sector that the cell names, or what is wrong
// with the cell.
func (b *sectorBook) sector(text string) (string, *words.Message) {
	if b.exact[text] {
		return text, nil
	}
	lower := strings.ToLower(text)
	if key := b.keys[lower]; key != "" {
		return key, nil
	}
	if own, ok := b.found[lower]; ok {
		return own, nil
	}
	near := b.misspelled(lower)
	var m words.Message
	switch {
	case b.own == "":
		m = textSectorMaybe.With(shorten(text), near)
	case near != "":
		m = textSectorListMaybe.With(shorten(text), b.own, b.keys[near])
	default:
		m = textSectorList.With(shorten(text), b.own)
	}
	return graph.Unknown, &m
}
