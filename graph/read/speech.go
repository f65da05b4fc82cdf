package read

import "strings"

// Words that titles of people's own columns have in one of the languages of
// lintas and not in the other.
var (
	indonesianTitleWords = setOf("nama", "bentuk", "dukungan", "lokasi", "bekerja", "kerja", "sama", "dengan", "mitra", "kegiatan", "jenis", "jumlah",
		"tahun", "bulan", "tanggal", "tgl", "desa", "kelurahan", "kecamatan", "kabupaten", "provinsi", "wilayah", "sasaran", "penerima", "manfaat",
		"keterangan", "ket", "alamat", "instansi", "lembaga", "organisasi", "anggaran", "biaya", "sumber", "mulai", "selesai", "pelaksana", "pendana",
		"penanggung", "jawab", "sektor", "tempat", "waktu", "judul", "uraian", "bidang", "perusahaan", "bantuan", "opd", "hp", "kontak", "telepon")
	englishTitleWords = setOf("name", "organization", "organisation", "agency", "type", "location", "place", "partner", "partners", "support", "activity",
		"activities", "start", "end", "date", "amount", "funder", "donor", "district", "region", "country", "sector", "title", "description", "year",
		"month", "implementing", "implementer", "beneficiaries", "lead", "cluster", "funding", "recipient", "grant", "who", "what", "where", "when",
		"with", "phone", "contact", "currency", "budget")
)

// titlesIndonesian returns by how many words more the titles of columns of lists
// are Indonesian than English.
func (in *input) titlesIndonesian() int {
	balance := 0
	for _, f := range in.files {
		for _, u := range f.Uses {
			for word := range strings.FieldsFuncSeq(strings.ToLower(u.Title), func(r rune) bool { return r < 'a' || r > 'z' }) {
				if indonesianTitleWords[word] {
					balance++
				} else if englishTitleWords[word] {
					balance--
				}
			}
		}
	}
	return balance
}
