package duplication

import (
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/words"
)

const (
	sdsm      = "Neal 2014, doi:10.1016/j.socnet.2014.06.001; Neal, Domagalski & Sagan 2021, doi:10.1038/s41598-021-03238-3; Saracco et al. 2015, doi:10.1038/srep10595"
	curveball = "chance: cells dealt anew, every organization keeps its number of cells, every cell its number of organizations, coordination as it is; Strona et al. 2014, doi:10.1038/ncomms5114"
)

// overlapColumns describes overlap.csv and the figures that follow from it.
var overlapColumns = []registry.Column{
	{File: "overlap", Name: "organization_a",
		Label: words.Text{EN: "Organization A", ID: "Organisasi A"},
		Definition: words.Text{
			EN: "id of one organization, the smaller of the two",
			ID: "kode satu organisasi, yang lebih kecil dari keduanya"}},
	{File: "overlap", Name: "organization_b",
		Label: words.Text{EN: "Organization B", ID: "Organisasi B"},
		Definition: words.Text{
			EN: "id of the other organization",
			ID: "kode organisasi yang lain"}},
	{File: "overlap", Name: "shared_cells",
		Label: words.Text{EN: "Shared cells", ID: "Sel bersama"},
		Definition: words.Text{
			EN: "number of cells, theme by place by target group at the levels of the run, in which both have recorded activities whose periods meet",
			ID: "jumlah sel, tema kali lokasi kali kelompok sasaran pada tingkat yang dipilih, tempat keduanya punya kegiatan tercatat yang waktunya bertemu"},
		Formula: "|A∩B|", Unit: "cells", Range: "1…"},
	{File: "overlap", Name: "cells_a",
		Label: words.Text{EN: "Cells of A", ID: "Sel A"},
		Definition: words.Text{
			EN: "number of cells in which A has a recorded activity",
			ID: "jumlah sel tempat A punya kegiatan tercatat"},
		Formula: "|A|", Unit: "cells", Range: "1…"},
	{File: "overlap", Name: "cells_b",
		Label: words.Text{EN: "Cells of B", ID: "Sel B"},
		Definition: words.Text{
			EN: "number of cells in which B has a recorded activity",
			ID: "jumlah sel tempat B punya kegiatan tercatat"},
		Formula: "|B|", Unit: "cells", Range: "1…"},
	{File: "overlap", Name: "jaccard",
		Label: words.Text{EN: "Jaccard", ID: "Jaccard"},
		Definition: words.Text{
			EN: "share of the recorded cells of either that they share",
			ID: "bagian sel tercatat milik salah satu atau keduanya yang mereka bagi"},
		Formula: "|A∩B| / (|A| + |B| − |A∩B|)", Source: "Jaccard 1912, doi:10.1111/j.1469-8137.1912.tb05611.x", Range: share},
	{File: "overlap", Name: "containment_a",
		Label: words.Text{EN: "Share of A's cells", ID: "Bagian sel A"},
		Definition: words.Text{
			EN: "share of A's recorded cells in which B is recorded too at the same time; 1 where A lies wholly inside B",
			ID: "bagian sel tercatat A tempat B juga tercatat pada waktu yang sama; 1 bila A seluruhnya berada di dalam B"},
		Formula: "|A∩B| / |A|", Source: "Broder 1997, doi:10.1109/SEQUEN.1997.666900", Range: share},
	{File: "overlap", Name: "containment_b",
		Label: words.Text{EN: "Share of B's cells", ID: "Bagian sel B"},
		Definition: words.Text{
			EN: "share of B's recorded cells in which A is recorded too at the same time; 1 where B lies wholly inside A",
			ID: "bagian sel tercatat B tempat A juga tercatat pada waktu yang sama; 1 bila B seluruhnya berada di dalam A"},
		Formula: "|A∩B| / |B|", Source: "Broder 1997, doi:10.1109/SEQUEN.1997.666900", Range: share},
	{File: "overlap", Name: "cosine",
		Label: words.Text{EN: "Overlap", ID: "Tumpang tindih"},
		Definition: words.Text{
			EN: "likeness of their recorded cells, in which a cell counts more the fewer organizations are recorded there; 0 where they share only cells that everybody is in, empty where one of them has no other cells",
			ID: "kemiripan sel tercatat keduanya; makin sedikit organisasi tercatat dalam suatu sel, makin besar bobotnya; 0 bila mereka hanya berbagi sel yang berisi semua organisasi, kosong bila salah satunya tidak punya sel lain"},
		Formula: "Σ_{A∩B} w² / √(Σ_A w² · Σ_B w²), w_c = ln(N/m_c), N the organizations with an activity", Source: "Salton & Buckley 1988, doi:10.1016/0306-4573(88)90021-0", Range: share},
	{File: "overlap", Name: "shared_partnerships",
		Label: words.Text{EN: "Shared partnerships", ID: "Kemitraan bersama"},
		Definition: words.Text{
			EN: "number of recorded partnerships in force, of every type, with both as members",
			ID: "jumlah kemitraan tercatat yang berlaku, jenis apa pun, dengan keduanya sebagai anggota"},
		Unit: "partnerships", Range: fromZero},
	{File: "overlap", Name: "distance",
		Label: words.Text{EN: "Distance", ID: "Jarak"},
		Definition: words.Text{
			EN: "number of recorded ties on a shortest path between them, without direction; empty where no recorded path joins them, and everywhere when there are more than 1,000,000 pairs",
			ID: "jumlah hubungan tercatat pada jalur terpendek di antara keduanya, tanpa arah; kosong bila tidak ada jalur tercatat, dan di semua baris bila ada lebih dari 1.000.000 pasangan"},
		Unit: "ties", Range: "1…"},
	{File: "overlap", Name: "coordinated",
		Label: words.Text{EN: "Coordinated", ID: "Terkoordinasi"},
		Definition: words.Text{
			EN: "whether this list records them as coordinated: with a common partnership of any type in force, or a common lead, funder or forum where --coordination says so",
			ID: "apakah daftar ini mencatat keduanya terkoordinasi: dengan kemitraan bersama yang berlaku, jenis apa pun, atau ketua, penyandang dana, atau forum bersama bila --coordination memintanya"},
		Formula: "κ", Range: "true, false"},
	{File: "overlap", Name: "uncoordinated_overlap",
		Label: words.Text{EN: "Overlap without recorded coordination", ID: "Tumpang tindih tanpa koordinasi tercatat"},
		Definition: words.Text{
			EN: "their overlap where this list records no coordination between them, otherwise 0: a candidate for a conversation, not a fault",
			ID: "tumpang tindih keduanya bila koordinasinya tidak tercatat dalam daftar ini, selain itu 0: layak dibicarakan, bukan kesalahan"},
		Formula: "cosine·(1 − κ)", Range: share},
	{File: "overlap", Name: "expected",
		Label: words.Text{EN: "Shared cells by chance", ID: "Sel bersama secara kebetulan"},
		Definition: words.Text{
			EN: "number of cells that the two would share if organizations were placed in cells at random, each in about as many cells and each cell with about as many organizations as recorded",
			ID: "jumlah sel yang akan dibagi keduanya bila organisasi ditempatkan secara acak, masing-masing dalam kira-kira sebanyak sel dan setiap sel berisi kira-kira sebanyak organisasi seperti yang tercatat"},
		Formula: "Σ_c p_ac p_bc q_ab, p of the bipartite configuration model, q_ab share of their periods that meet", Source: sdsm, Unit: "cells", Range: fromZero},
	{File: "overlap", Name: "p",
		Label: words.Text{EN: "Probability", ID: "Peluang"},
		Definition: words.Text{
			EN: "probability that such random placement gives them as many shared cells or more; for one pair looked at alone",
			ID: "peluang bahwa penempatan acak seperti itu memberi sel bersama sebanyak ini atau lebih; untuk satu pasangan saja"},
		Formula: "P(X ≥ |A∩B|), X Poisson–binomial", Source: sdsm, Unit: "probability", Range: share},
	{File: "overlap", Name: "p_adjusted",
		Label: words.Text{EN: "Probability, adjusted", ID: "Peluang, disesuaikan"},
		Definition: words.Text{
			EN: "the probability adjusted for all pairs of organizations with a recorded activity: of the pairs up to a value, that share at most is expected to be chance; pairs that share no cell count with probability 1",
			ID: "peluang yang disesuaikan untuk semua pasangan organisasi dengan kegiatan tercatat: dari pasangan sampai suatu nilai, paling banyak bagian sebesar itu diperkirakan kebetulan; pasangan tanpa sel bersama dihitung dengan peluang 1"},
		Source: "Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x", Unit: "probability", Range: share},
	{File: "network", Name: "coordination_rate",
		Label: words.Text{EN: "Coordination rate", ID: "Tingkat koordinasi"},
		Definition: words.Text{
			EN: "share of the overlap of all pairs that lies between organizations recorded as coordinated; empty where there is no overlap",
			ID: "bagian tumpang tindih semua pasangan yang berada di antara organisasi yang tercatat terkoordinasi; kosong bila tidak ada tumpang tindih"},
		Formula: "Σ cosine·κ / Σ cosine over pairs that share a cell", Source: curveball, Range: share},
	{File: "network", Name: "uncoordinated_overlap",
		Label: words.Text{EN: "Overlap without recorded coordination", ID: "Tumpang tindih tanpa koordinasi tercatat"},
		Definition: words.Text{
			EN: "sum of the overlap of all pairs that this list does not record as coordinated; it depends on the levels of theme and place",
			ID: "jumlah tumpang tindih semua pasangan yang koordinasinya tidak tercatat dalam daftar ini; bergantung pada tingkat tema dan lokasi"},
		Formula: "Σ cosine·(1 − κ) over pairs that share a cell", Source: curveball, Range: fromZero},
	{File: "network", Name: "overlap_pairs",
		Label: words.Text{EN: "Pairs that share a cell", ID: "Pasangan yang berbagi sel"},
		Definition: words.Text{
			EN: "number of pairs of organizations with recorded activities in the same cell at the same time",
			ID: "jumlah pasangan organisasi dengan kegiatan tercatat dalam sel yang sama pada waktu yang sama"},
		Source: curveball, Unit: "pairs", Range: fromZero},
	{File: "network", Name: "overlap_pairs_left_out",
		Label: words.Text{EN: "Pairs left out of overlap.csv", ID: "Pasangan yang tidak dimuat dalam overlap.csv"},
		Definition: words.Text{
			EN: "number of those pairs that overlap.csv leaves out because there are more than 1,000,000: those with Jaccard and both containments below --overlap-min; the figures of the network count all",
			ID: "jumlah pasangan tersebut yang tidak dimuat dalam overlap.csv karena jumlahnya lebih dari 1.000.000: yang Jaccard dan kedua cakupannya di bawah --overlap-min; angka jejaring menghitung semuanya"},
		Unit: "pairs", Range: fromZero},
}
