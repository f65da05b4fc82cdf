package main

import "example.org/lintas/graph/words"

// What introduce says.
var (
	textIntroduce     = words.Text{EN: "Say whom to introduce to each other", ID: "Sebutkan siapa yang sebaiknya saling diperkenalkan"}
	textIntroduceLong = words.Text{EN: `Choose ties that are not recorded in this list and would join the network best, one after the other, each the best after those before it. Looked at are pairs that can be introduced: by a common partner, or because both work in one place; and, where no path connects parts of the network, the best tied of each part in the same region.

The gain is what the closeness (one over the distance) between organizations of different sectors gains, and the overlap of the two where they do the same work without coordination on record. 1 is one pair without a path that becomes tied.`,
		ID: `Pilih hubungan yang tidak tercatat dalam daftar ini dan paling baik menyatukan jejaring, satu demi satu, masing-masing yang terbaik setelah yang sebelumnya. Yang dilihat adalah pasangan yang dapat diperkenalkan: oleh mitra bersama, atau karena keduanya bekerja di satu lokasi; dan, bila bagian jejaring tidak terhubung jalur mana pun, yang paling banyak hubungannya dari tiap bagian di wilayah yang sama.

Manfaatnya adalah tambahan kedekatan (satu dibagi jarak) antarorganisasi berbeda sektor, ditambah tumpang tindih keduanya bila mengerjakan hal yang sama tanpa koordinasi yang tercatat. 1 berarti satu pasangan tanpa jalur menjadi terhubung langsung.`}
	textIntroduceExample = words.Text{EN: `  # five introductions between the public and the private sector
  lintas introduce dataset:tutorial-2025 -n 5 --between public,private`,
		ID: `  # lima perkenalan antara sektor pemerintah dan swasta
  lintas introduce dataset:tutorial-2025 -n 5 --between public,private`}

	textFlagNumber        = words.Text{EN: "how many introductions, `N`", ID: "banyaknya perkenalan, `N`"}
	textFlagBetween       = words.Text{EN: "only between the sectors `S,T`", ID: "hanya antara sektor `S,T`"}
	textFlagMust          = words.Text{EN: "the pair \"`A;B`\" is among them; may be given again", ID: "pasangan \"`A;B`\" termasuk di dalamnya; dapat diulang"}
	textFlagNever         = words.Text{EN: "not the pair \"`A;B`\", or nobody with A; may be given again", ID: "bukan pasangan \"`A;B`\", atau tidak seorang pun dengan A; dapat diulang"}
	textFlagMaxEach       = words.Text{EN: "at most `K` introductions of one organization; 0 is any number", ID: "paling banyak `K` perkenalan untuk satu organisasi; 0 berarti berapa pun"}
	textFlagIntroductions = words.Text{EN: "the `FILE` of CSV to write to; - is standard output", ID: "`FILE` CSV tujuan; - berarti keluaran baku"}

	textIntroducing         = words.Text{EN: "looking for introductions", ID: "mencari perkenalan"}
	textTooLargeToIntroduce = words.Text{
		EN: "introductions are looked for among at most 12,000 organizations; keep a part with --sector, --region or --type",
		ID: "perkenalan dicari di antara paling banyak 12.000 organisasi; ambil sebagian dengan --sector, --region, atau --type"}
	textAtLeastOne      = words.Text{EN: "%s is a number from 1 on", ID: "%s adalah angka mulai dari 1"}
	textTwoSectors      = words.Text{EN: "name two sectors, separated by a comma", ID: "sebutkan dua sektor, dipisah koma"}
	textNoSector        = words.Text{EN: "there is no sector %q; the data have: %s", ID: "tidak ada sektor %q; yang ada: %s"}
	textPairNeeded      = words.Text{EN: "%q is not two organizations, separated by a semicolon", ID: "%q bukan dua organisasi yang dipisah titik koma"}
	textTiedAlready     = words.Text{EN: "%q have a partnership in this list already", ID: "kemitraan %q sudah tercatat dalam daftar ini"}
	textNoIntroductions = words.Text{EN: "No pair that could be introduced would bring others nearer.", ID: "Tidak ada pasangan yang dapat diperkenalkan yang akan mendekatkan organisasi lain."}

	textIntroduceHeader = words.Text{EN: "rank\tintroduce\tgain\ttotal\tload saved\twhy it is feasible", ID: "urutan\tperkenalkan\tmanfaat\tjumlah\tbeban berkurang\tmengapa dapat dilakukan"}
	textIntroduceRead   = words.Text{
		EN: "Gain: what the closeness between organizations of different sectors gains, plus overlap that would be coordinated; each after those before it. Load saved: so many organizations less stand between pairs of different sectors. All of this rests on what is recorded in this list: the two may know each other already.",
		ID: "Manfaat: tambahan kedekatan antarorganisasi berbeda sektor, ditambah tumpang tindih yang akan terkoordinasi; masing-masing setelah yang sebelumnya. Beban berkurang: sekian organisasi lebih sedikit berada di antara pasangan berbeda sektor. Semua ini berdasar pada yang tercatat dalam daftar ini: keduanya mungkin sudah saling mengenal."}
)
