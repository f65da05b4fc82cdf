package match

import "strings"

// kind is a kind of words that tell organizations apart: two names that differ in
// two words of one kind are two organizations, and no slip of the pen leads from
// one such word to another.
type kind byte

const (
	noKind kind = iota
	number
	tier
	direction
	person
	country
	level
)

// kinds maps words to their kinds. Roman numbers count where they do not begin a
// name.
var kinds = func() map[string]kind {
	out := map[string]kind{}
	for k, list := range [...]string{
		number: "i ii iii iv v vi vii viii ix x xi xii one two three first second third satu dua tiga pertama kedua ketiga",
		tier: `kota kabupaten kab kecamatan kec kelurahan kel desa provinsi prov pusat daerah rt rw dusun nagari gampong
			city town county district province regency state village federal municipal region regional national
			subdistrict woreda zone`,
		direction: `north south east west northern southern eastern western central utara selatan timur barat tengah
			tenggara nord sud est ouest norte sur este oeste`,
		person: "men women male female boys girls mens womens putra putri pria wanita ayah ibu hommes femmes hombres mujeres youth children elderly",
		level: `sd smp sma smk sdn smpn sman mi mts ma tk paud primary secondary sdit smpit polres polsek polda kodim
			koramil korem puskesmas posyandu rsud rsup dprd dpr bpbd bnpb ministry department dinas badan kementerian`,
		country: countries,
	} {
		for _, w := range strings.Fields(list) {
			out[w] = kind(k)
		}
	}
	return out
}()

// kindOf returns the kind of a word that stands at a place of a name.
func kindOf(w string, at int) kind {
	if strings.ContainsAny(w, "0123456789") {
		return number
	}
	k := kinds[w]
	if k == number && at == 0 {
		return noKind
	}
	return k
}

// countries are one-word names and adjectives of countries and of parts of the
// world, in English and what other languages of such files write otherwise.
const countries = `
afghanistan afghan albania albanian algeria algerian andorra angola angolan argentina argentine armenia armenian
australia australian austria austrian azerbaijan bahamas bahrain bangladesh bangladeshi barbados belarus belgium
belgian belgique belize benin bhutan bolivia bosnia botswana brazil brasil brazilian brunei bulgaria bulgarian
burundi cambodia cameroon cameroun canada canadian chad tchad chile china chinese colombia colombian comoros congo
congolese croatia croatian cuba cyprus czech denmark danish danmark djibouti dominica dominican ecuador egypt
egyptian eritrea eritrean estonia estonian eswatini ethiopia ethiopian fiji finland finnish france french francais
francaise gabon gambia georgia georgian germany german deutschland ghana greece greek grenada guatemala guinea
guinee guyana haiti haitian honduras hungary hungarian iceland india indian indonesia indonesian iran iranian iraq
iraqi ireland irish israel israeli italy italian italia jamaica japan japanese jordan jordanian kazakhstan kenya
kenyan kiribati korea korean kosovo kuwait kuwaiti kyrgyzstan laos latvia latvian lebanon lebanese lesotho liberia
liberian libya libyan liechtenstein lithuania luxembourg luxembourgish madagascar malawi malaysia malaysian
maldives mali malian malta mauritania mauritius mexico mexican micronesia moldova monaco mongolia montenegro morocco
mozambique myanmar namibia nauru nepal nepalese netherlands nederland dutch holland nicaragua niger nigeria nigerian
norway norwegian norge oman pakistan pakistani palau palestine palestinian panama paraguay peru philippines
philippine poland polish portugal portuguese puntland qatar qatari romania russia russian rwanda samoa saudi scotland
scottish senegal serbia seychelles singapore slovakia slovenia somalia somali somaliland spain spanish espana espagne
sudan sudanese suriname sweden swedish sverige switzerland swiss suisse syria syrian taiwan tajikistan tanzania
thailand thai togo tonga tunisia turkey turkish turkiye turkmenistan tuvalu uganda ugandan ukraine ukrainian uk usa us
uae british britain england english wales welsh american america uruguay uzbekistan vanuatu venezuela vietnam
vietnamese yemen yemeni zambia zambian zimbabwe africa african asia asian europe european latin pacific caribbean
jepang jerman belanda inggris prancis swedia norwegia australi malaysia filipina singapura tiongkok selandia
sumatra jawa kalimantan sulawesi papua maluku bali lombok flores sumba timor aceh jakarta banten yogyakarta riau
jambi bengkulu lampung gorontalo`
