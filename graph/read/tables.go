package read

import "example.org/lintas/graph/words"

// Column is a column of a table and the names that it may have. Names are
// matched without regard to case, spaces, underscores and hyphens, HXL tags
// without regard to the order of their attributes.
type Column struct {
	Name       string
	Needed     bool
	Indonesian []string
	Other      []string // further English names
	HXL        []string
}

// Table is a table that lintas reads: the names of its file and its columns.
type Table struct {
	Name, Indonesian string
	Other            []string
	Columns          []Column
	// Keeps says that columns of no meaning to lintas are kept as attributes.
	Keeps bool
}

// word returns what the table is called in a message.
func (t *Table) word() words.Text { return words.Text{EN: t.Name, ID: t.Indonesian} }

// word returns what the column is called in a message.
func (c *Column) word() words.Text {
	if len(c.Indonesian) == 0 {
		return words.Text{EN: c.Name, ID: c.Name}
	}
	return words.Text{EN: c.Name, ID: c.Indonesian[0]}
}

// column returns the column of the given name.
func (t *Table) column(name string) *Column {
	for i := range t.Columns {
		if t.Columns[i].Name == name {
			return &t.Columns[i]
		}
	}
	return nil
}

// tableNamed returns the table of the given name.
func tableNamed(name string) *Table {
	for _, list := range [][]Table{tables, internalTables} {
		for i := range list {
			if list[i].Name == name {
				return &list[i]
			}
		}
	}
	return nil
}

// Tables returns the tables that lintas reads and their columns, in the order
// in which they are explained.
func Tables() []Table { return tables }

type names = []string

var (
	columnStart = Column{Name: "start", Indonesian: names{"mulai", "tanggal_mulai"}, Other: names{"start_date"}, HXL: names{"#date+start"}}
	columnEnd   = Column{Name: "end", Indonesian: names{"selesai", "tanggal_selesai"}, Other: names{"end_date"}, HXL: names{"#date+end"}}

	columnStatus   = Column{Name: "status", HXL: names{"#status"}}
	columnGoals    = Column{Name: "goals", Indonesian: names{"tujuan"}, Other: names{"goal"}, HXL: names{"#meta+goals"}}
	columnBudget   = Column{Name: "budget", Indonesian: names{"anggaran"}, HXL: names{"#value", "#value+budget"}}
	columnCurrency = Column{Name: "currency", Indonesian: names{"mata_uang"}, HXL: names{"#currency", "#currency+code", "#value+currency"}}
	columnCode     = Column{Name: "place_code", Indonesian: names{"kode_wilayah"}, Other: names{"pcode"},
		HXL: names{"#loc+code", "#adm1+code", "#adm2+code", "#adm3+code", "#adm4+code", "#region+code"}}
	columnPlace = Column{Name: "place", Indonesian: names{"lokasi"}, Other: names{"location"},
		HXL: names{"#loc", "#loc+name", "#adm1", "#adm2", "#adm3", "#adm4", "#adm1+name", "#adm2+name", "#adm3+name", "#adm4+name"}}
	columnTheme = Column{Name: "theme", Needed: true, Indonesian: names{"tema"}, HXL: names{"#activity", "#activity+name", "#sector", "#subsector", "#sector+name"}}
	columnGroup = Column{Name: "target_group", Indonesian: names{"kelompok_sasaran"}, HXL: names{"#beneficiary", "#beneficiary+type", "#affected+type"}}
)

var tables = []Table{
	{Name: "organizations", Indonesian: "organisasi", Other: names{"organisations"}, Keeps: true, Columns: []Column{
		{Name: "id", Indonesian: names{"kode"}, Other: names{"code"}, HXL: names{"#org+code", "#org+id"}},
		{Name: "name", Needed: true, Indonesian: names{"nama", "organisasi"}, Other: names{"organization", "organisation"}, HXL: names{"#org", "#org+name"}},
		{Name: "short_name", Indonesian: names{"singkatan"}, Other: names{"acronym"}, HXL: names{"#org+acronym", "#org+short"}},
		{Name: "sector", Indonesian: names{"sektor"}, HXL: names{"#sector", "#org+sector"}},
		{Name: "type", Indonesian: names{"jenis"}, HXL: names{"#org+type"}},
		{Name: "region", Indonesian: names{"wilayah"}, HXL: names{"#region", "#region+name", "#adm1", "#adm1+name"}},
		columnCode,
		{Name: "asked", Indonesian: names{"ditanya"}, HXL: names{"#meta+asked"}},
		{Name: "answered", Indonesian: names{"menjawab"}, HXL: names{"#meta+answered"}},
		{Name: "power", Indonesian: names{"pengaruh"}, HXL: names{"#meta+power"}},
		{Name: "interest", Indonesian: names{"kepentingan"}, HXL: names{"#meta+interest"}},
	}},
	{Name: "sectors", Indonesian: "sektor", Columns: []Column{
		{Name: "sector", Needed: true, Indonesian: names{"sektor"}, HXL: names{"#sector", "#org+sector"}},
		{Name: "label_en", Other: names{"label"}, HXL: names{"#sector+name"}},
		{Name: "label_id"},
		{Name: "color", Indonesian: names{"warna"}, Other: names{"colour"}},
		{Name: "shape", Indonesian: names{"bentuk"}},
	}},
	{Name: "partnerships", Indonesian: "kemitraan", Keeps: true, Columns: []Column{
		{Name: "source", Indonesian: names{"asal", "dari"}, Other: names{"from"}, HXL: names{"#org+source"}},
		{Name: "target", Indonesian: names{"mitra", "ke"}, Other: names{"to"}, HXL: names{"#org+target"}},
		{Name: "id", Indonesian: names{"kode"}, HXL: names{"#meta+id", "#activity+code", "#activity+id"}},
		{Name: "members", Indonesian: names{"anggota"}, HXL: names{"#org", "#org+list", "#org+name"}},
		{Name: "name", Indonesian: names{"nama"}, HXL: names{"#activity", "#activity+name"}},
		{Name: "type", Indonesian: names{"jenis"}, HXL: names{"#meta+type", "#activity+type"}},
		{Name: "relation", Indonesian: names{"relasi"}, HXL: names{"#meta+relation"}},
		{Name: "strength", Indonesian: names{"kekuatan", "bobot"}, Other: names{"weight"}, HXL: names{"#meta+strength", "#indicator+num"}},
		{Name: "directed", Indonesian: names{"berarah"}, HXL: names{"#meta+directed"}},
		columnStart, columnEnd, columnStatus,
		{Name: "agreement", Indonesian: names{"perjanjian"}, HXL: names{"#meta+agreement"}},
		{Name: "lead", Indonesian: names{"ketua"}, HXL: names{"#org+lead"}},
		columnGoals,
		{Name: "forum", HXL: names{"#sector", "#meta+forum"}},
		columnBudget, columnCurrency,
	}},
	{Name: "members", Indonesian: "anggota", Columns: []Column{
		{Name: "partnership", Needed: true, Indonesian: names{"kemitraan"}, HXL: names{"#meta+id", "#activity+code", "#activity+id"}},
		{Name: "organization", Needed: true, Indonesian: names{"organisasi"}, Other: names{"organisation"}, HXL: names{"#org", "#org+name", "#org+code", "#org+id"}},
		{Name: "role", Indonesian: names{"peran"}, HXL: names{"#org+role", "#meta+role"}},
		{Name: "contribution", Indonesian: names{"kontribusi"}, HXL: names{"#value", "#value+contribution"}},
		columnCurrency,
		{Name: "benefit", Indonesian: names{"manfaat"}, HXL: names{"#meta+benefit"}},
		columnGoals,
		{Name: "confirmed", Indonesian: names{"dikonfirmasi"}, HXL: names{"#meta+confirmed"}},
	}},
	{Name: "activities", Indonesian: "kegiatan", Keeps: true, Columns: []Column{
		{Name: "organization", Needed: true, Indonesian: names{"organisasi"}, Other: names{"organisation"},
			HXL: names{"#org", "#org+name", "#org+impl", "#org+impl+name", "#org+code", "#org+id"}},
		columnTheme, columnPlace, columnCode, columnGroup, columnStart, columnEnd, columnStatus, columnBudget, columnCurrency,
		{Name: "beneficiaries", Indonesian: names{"penerima_manfaat"}, HXL: names{"#reached", "#beneficiary+num", "#targeted"}},
		{Name: "partnership", Indonesian: names{"kemitraan"}, HXL: names{"#meta+id", "#activity+code", "#activity+id"}},
	}},
	{Name: "places", Indonesian: "wilayah", Columns: []Column{
		{Name: "code", Needed: true, Indonesian: names{"kode", "kode_wilayah"}, Other: names{"place_code", "pcode"}, HXL: columnCode.HXL},
		{Name: "name", Indonesian: names{"nama"}, HXL: columnPlace.HXL},
		{Name: "parent", Indonesian: names{"induk"}, Other: names{"parent_code"}, HXL: names{"#loc+parent", "#loc+code+parent"}},
		{Name: "population", Indonesian: names{"penduduk"}, HXL: names{"#population"}},
	}},
	{Name: "needs", Indonesian: "kebutuhan", Columns: []Column{
		columnTheme, columnPlace, columnCode, columnGroup,
		{Name: "people", Indonesian: names{"jumlah_orang"}, HXL: names{"#inneed", "#affected"}},
		{Name: "target", Indonesian: names{"sasaran"}, HXL: names{"#targeted"}},
		{Name: "wanted", Indonesian: names{"jumlah_penyedia"}, HXL: names{"#meta+wanted"}},
	}},
	{Name: "about", Indonesian: "tentang", Columns: []Column{
		{Name: "key", Needed: true, Indonesian: names{"kunci"}, HXL: names{"#meta+key"}},
		{Name: "value", Indonesian: names{"nilai", "isi"}, HXL: names{"#meta+value"}},
	}},
}
