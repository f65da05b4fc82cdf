// Package datasets holds the data sets that come with lintas: folders of CSV tables, each with a README.md
// that says what it is, where it comes from, its licence and what was changed.
package datasets

import (
	"embed"
	"fmt"
	"io/fs"
	"slices"
	"strings"
)

//go:embed ethiopia-3w knoke tutorial-2024 tutorial-2025
var files embed.FS

// Dataset describes one embedded data set.
type Dataset struct {
	Name     string // as in dataset:NAME; the folder's name
	Title    string // in English
	TitleID  string // in Indonesian
	Language string // of the tables' text, "en" or "id"
}

var all = []Dataset{
	{
		Name:     "ethiopia-3w",
		Title:    "Ethiopia: who does what where, August 2025",
		TitleID:  "Etiopia: siapa melakukan apa di mana, Agustus 2025",
		Language: "en",
	},
	{
		Name:     "knoke",
		Title:    "Knoke and Wood: information and money among ten organizations",
		TitleID:  "Knoke dan Wood: informasi dan uang antara sepuluh organisasi",
		Language: "en",
	},
	{
		Name:     "tutorial-2024",
		Title:    "Kabupaten Teluk Cendana (invented), 2024",
		TitleID:  "Kabupaten Teluk Cendana (rekaan), 2024",
		Language: "id",
	},
	{
		Name:     "tutorial-2025",
		Title:    "Kabupaten Teluk Cendana (invented), 2025",
		TitleID:  "Kabupaten Teluk Cendana (rekaan), 2025",
		Language: "id",
	},
}

// List returns the embedded data sets, sorted by name.
func List() []Dataset {
	return slices.Clone(all)
}

// Open returns the folder of the named data set: its CSV tables and its README.md at the root. A name that List
// does not have is an error that lists the names there are and suggests the nearest.
func Open(name string) (fs.FS, error) {
	names := make([]string, len(all))
	for i, d := range all {
		names[i] = d.Name
	}
	if !slices.Contains(names, name) {
		return nil, fmt.Errorf("data set %q is not known; did you mean %q? there are: %s",
			name, nearest(name, names), strings.Join(names, ", "))
	}
	return fs.Sub(files, name)
}
