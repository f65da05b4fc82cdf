package maps

import "example.org/lintas/graph/words"

// What the map of two snapshots says.
var (
	titleChange  = words.Text{EN: "What changed: %s → %s", ID: "Yang berubah: %s → %s"}
	changeCounts = words.Text{
		EN: "ties: %s kept, %s ended, %s begun",
		ID: "hubungan: %s tetap, %s berakhir, %s baru"}
	partnersEither = words.Text{EN: "number of partners in either list", ID: "jumlah mitra dalam salah satu daftar"}
	snapshotOf     = words.Text{EN: "%s: as of %s", ID: "%s: per %s"}
	tiesHeading    = words.Text{EN: "Ties", ID: "Hubungan"}
	tieKept        = words.Text{EN: "kept (%s)", ID: "tetap (%s)"}
	tieEnded       = words.Text{EN: "ended or no longer recorded (%s)", ID: "berakhir atau tidak lagi tercatat (%s)"}
	tieBegun       = words.Text{EN: "begun (%s)", ID: "baru (%s)"}
	notInEither    = words.Text{
		EN: "No partnership recorded in either list (%s)",
		ID: "Kemitraan tidak tercatat dalam kedua daftar (%s)"}
	organizationsHeading = words.Text{EN: "Organizations", ID: "Organisasi"}
	joinedIs             = words.Text{EN: "joined the list", ID: "baru masuk daftar"}
	leftIs               = words.Text{EN: "no longer in the list", ID: "tidak ada lagi dalam daftar"}
)
