package read

import "testing"

func TestTotals(t *testing.T) {
	for text, want := range map[string]bool{
		"Jumlah": true, "Jumlah:": true, "TOTAL: 2": true, "Jumlah: 25 mitra": true,
		"Total: Energies": false, "Jumlah Mitra": false, "Dinas Kesehatan: 3": false, "": false,
	} {
		if got := isTotal(text); got != want {
			t.Errorf("isTotal(%q) = %t, want %t", text, got, want)
		}
	}
}
