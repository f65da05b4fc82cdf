package main

import "example.org/lintas/graph/words"

// What explain says of a value.
var (
	textFlagData         = words.Text{EN: "`DATA` whose values are explained", ID: "`DATA` yang nilainya dijelaskan"}
	textFlagOrganization = words.Text{EN: "id, name or short name `X` of the organization whose value is explained", ID: "kode, nama, atau singkatan `X` organisasi yang nilainya dijelaskan"}

	textDataNeeded    = words.Text{EN: "--organization needs --data DATA", ID: "--organization memerlukan --data DATA"}
	textMeasureNeeded = words.Text{EN: "name the measure that --data is to explain; `lintas explain` lists them all", ID: "sebutkan ukuran yang akan dijelaskan dengan --data; `lintas explain` mendaftar semuanya"}

	textNotMeasured = words.Text{
		EN: "%[2]s has no values of %[1]s: it may need ties with a direction, activities, roles or --weighted",
		ID: "%[2]s tidak punya nilai %[1]s: mungkin diperlukan hubungan berarah, kegiatan, peran, atau --weighted"}
	textNotOfOrganization = words.Text{
		EN: "%[1]s is not a measure of single organizations; leave --organization out",
		ID: "%[1]s bukan ukuran satu organisasi; hapus --organization"}
	textNotOfNetwork = words.Text{
		EN: "%[1]s is not a measure of organizations, sectors or the network; name an organization with --organization, or see its file from `lintas metrics`",
		ID: "%[1]s bukan ukuran organisasi, sektor, atau jejaring; sebutkan organisasi dengan --organization, atau lihat berkasnya dari `lintas metrics`"}

	textWholeNetwork = words.Text{EN: "the whole network", ID: "seluruh jejaring"}
	textValue        = words.Text{EN: "value", ID: "nilai"}
	textRank         = words.Text{EN: "rank", ID: "peringkat"}
	textBand         = words.Text{
		EN: "%[1]s; %[2]s to %[3]s when a tenth of the ties is left out at random",
		ID: "%[1]s; %[2]s sampai %[3]s bila sepersepuluh hubungan dihilangkan secara acak"}
	textChanceLabel = words.Text{EN: "by chance", ID: "kebetulan"}
	textChance      = words.Text{
		EN: "%[1]s, from %[2]s to %[3]s in 95 %% of %[4]s draws; probability %[5]s",
		ID: "%[1]s, dari %[2]s sampai %[3]s pada 95 %% dari %[4]s pengacakan; peluang %[5]s"}
	textUnits      = words.Text{EN: "rests on", ID: "dasar"}
	textUndefined  = words.Text{EN: "not defined", ID: "tidak terdefinisi"}
	textTrue       = words.Text{EN: "true", ID: "benar"}
	textFalse      = words.Text{EN: "false", ID: "salah"}
	textMoreParts  = words.Text{EN: "and %s more, adding this", ID: "dan %s lagi, menambah sebesar ini"}
	textMoreListed = words.Text{EN: "and %s more", ID: "dan %s lagi"}
	textTogether   = words.Text{EN: "together", ID: "jumlah"}
	textSmallest   = words.Text{EN: "the smallest", ID: "yang terkecil"}
	textLargest    = words.Text{EN: "the largest", ID: "yang terbesar"}
	textNoParts    = words.Text{EN: "there are none", ID: "tidak ada"}
	textNotListed  = words.Text{EN: "What makes up this value is not listed.", ID: "Yang membentuk nilai ini tidak didaftar."}
)
