package read

import (
	"sync"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// countryNames holds the English names of countries by their codes, as the
// Unicode Consortium's data have them.
var countryNames = sync.OnceValue(func() display.Namer { return display.English.Regions() })

// countryOf returns the two letters and the English name of a country's code.
func countryOf(code string) (letters, name string, ok bool) {
	region, err := language.ParseRegion(code)
	if err != nil || !region.IsCountry() {
		return code, "", false
	}
	name = countryNames().Name(region)
	return region.Canonicalize().String(), name, name != ""
}
