package read

import "strings"

// Mapping is what a person has decided about files: where a header is and what
// its columns mean, and which spellings are which organization. The nil Mapping
// decides nothing. It is not changed by reading.
type Mapping struct {
	Tables        []TableMapping
	Organizations []Identified
	source        string // the name of the file that it was read from
}

// TableMapping is what is decided of a table. File and Sheet name it, whatever
// their case; an empty one is any.
type TableMapping struct {
	File, Sheet string
	// Header is the line of the column names; 0 where lintas is to find it.
	Header int
	// Ignore says that the table is none of the data.
	Ignore  bool
	Columns []ColumnMapping
	page    string // the sheet of corrections that says it
	at      spot
}

// ColumnMapping says what a column means. Means is the key of a meaning; Dates is
// DayFirst or MonthFirst where a column has dates such as 03/04/2024. Either may
// be empty.
type ColumnMapping struct{ Title, Means, Dates string }

// Identified says which organization one or more spellings are. What is empty is
// left as the files have it.
type Identified struct {
	Written   []string
	ID        string // the name where empty
	Name      string // the first spelling where empty
	ShortName string // the name itself where there is none whatever the files say
	Type      string
	Sector    string // its key, or what it is called in either language
	// Ignore says that the spellings name no organization.
	Ignore bool
	// Whole says that the spellings are one organization, although they look like
	// several.
	Whole bool
	// Split are the organizations that the spellings name together.
	Split []string
	page  string // the sheet of corrections that says it
	at    spot
}

// name returns what the organization is called.
func (o *Identified) name() string {
	if o.Name == "" && len(o.Written) > 0 {
		return o.Written[0]
	}
	return o.Name
}

// The orders of dates that a mapping names.
const (
	DayFirst   = "day first"
	MonthFirst = "month first"
)

// dateOrders gives the orders by what a mapping calls them.
var dateOrders = map[string]dateOrder{DayFirst: dayFirst, MonthFirst: monthFirst}

// covers reports whether the table that is decided of may be the file or sheet.
func (t *TableMapping) covers(f *File) bool {
	return (t.File == "" || strings.EqualFold(t.File, f.Name)) && (t.Sheet == "" || strings.EqualFold(t.Sheet, f.Sheet))
}
