package analysis

import (
	"slices"

	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph/words"
)

// frame describes the columns of a file that hold no measure.
type frame []struct {
	name       string
	label      words.Text
	definition words.Text
}

var networkFrame = frame{
	{"metric", words.Text{EN: "Measure", ID: "Ukuran"},
		words.Text{EN: "name of a figure of the whole network; the rows below describe each", ID: "nama satu angka tentang seluruh jejaring; baris di bawah ini menjelaskan masing-masing"}},
	{"value", words.Text{EN: "Value", ID: "Nilai"},
		words.Text{EN: "the figure in this network", ID: "angka dalam jejaring ini"}},
	{"expected", words.Text{EN: "Expected by chance", ID: "Diharapkan secara kebetulan"},
		words.Text{EN: "what the figure would be on average by chance: sectors dealt to the organizations at random with the ties as they are; for overlap, activities dealt anew with as many for each organization and each cell", ID: "rata-rata angka secara kebetulan: sektor dibagikan acak kepada organisasi dengan hubungan tetap; untuk tumpang tindih, kegiatan dibagikan ulang dengan jumlah yang sama bagi setiap organisasi dan setiap sel"}},
	{"low", words.Text{EN: "Low", ID: "Batas bawah"},
		words.Text{EN: "2.5 % point of the random draws", ID: "titik 2,5 % dari hasil acak"}},
	{"high", words.Text{EN: "High", ID: "Batas atas"},
		words.Text{EN: "97.5 % point of the random draws", ID: "titik 97,5 % dari hasil acak"}},
	{"p", words.Text{EN: "Probability", ID: "Peluang"},
		words.Text{EN: "two-sided probability that chance gives a figure at least as far out", ID: "peluang dua sisi bahwa kebetulan memberi angka sejauh itu"}},
	{"n", words.Text{EN: "Units", ID: "Satuan"},
		words.Text{EN: "number of ties, pairs or organizations that the figure rests on", ID: "jumlah hubungan, pasangan, atau organisasi yang mendasari angka ini"}},
	{"permutations", words.Text{EN: "Draws", ID: "Jumlah acakan"},
		words.Text{EN: "number of random draws behind low, high and p", ID: "jumlah pengacakan di balik batas bawah, batas atas, dan peluang"}},
}

var codebookFrame = frame{
	{"file", words.Text{EN: "File", ID: "Berkas"}, words.Text{EN: "the file that the column stands in", ID: "berkas tempat kolom itu"}},
	{"column", words.Text{EN: "Column", ID: "Kolom"}, words.Text{EN: "name of the column, or of the row of network.csv", ID: "nama kolom, atau baris dalam network.csv"}},
	{"label", words.Text{EN: "Label", ID: "Label"}, words.Text{EN: "what maps and report call it", ID: "sebutannya dalam peta dan laporan"}},
	{"definition", words.Text{EN: "Definition", ID: "Definisi"}, words.Text{EN: "what it says", ID: "artinya"}},
	{"formula", words.Text{EN: "Formula", ID: "Rumus"}, words.Text{EN: "how it is computed", ID: "cara menghitungnya"}},
	{"source", words.Text{EN: "Source", ID: "Sumber"}, words.Text{EN: "who defined it", ID: "siapa yang mendefinisikannya"}},
	{"unit", words.Text{EN: "Unit", ID: "Satuan"}, words.Text{EN: "unit of its values", ID: "satuan nilainya"}},
	{"range", words.Text{EN: "Range", ID: "Rentang"}, words.Text{EN: "smallest and largest value that it can have", ID: "nilai terkecil dan terbesar yang mungkin"}},
	{"method", words.Text{EN: "Method", ID: "Cara"}, words.Text{EN: "exact, or the approximation that this run used", ID: "persis, atau pendekatan yang dipakai"}},
}

func codebookOf(file string, f frame) []registry.Column {
	out := make([]registry.Column, len(f))
	for i, c := range f {
		out[i] = registry.Column{File: file, Name: c.name, Label: c.label, Definition: c.definition}
	}
	return out
}

// fileOrder returns the place of a file among the files, the codebook last.
func fileOrder(name string) int {
	for i, f := range files {
		if f.name == name {
			return i
		}
	}
	return len(files)
}

// Files returns the names of the files under metrics/ in order.
func Files() []string {
	var names []string
	for _, f := range files {
		names = append(names, f.name)
	}
	return slices.Concat(names, []string{"codebook"})
}
