package main

import (
	"context"
	"io"

	"example.org/lintas/analysis/report/paper"
	"example.org/lintas/graph/words"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// profilesFolder holds a page for each organization, and the workbook for their
// answers.
const profilesFolder = "profiles/"

// addProfiles adds a page for each organization and the workbook into which the
// answers on their slips are written, for --corrections.
func addProfiles(ctx context.Context, f *folder, j *job, m *measured, in paper.Input) error {
	profiles := paper.NewProfiles(in)
	organizations := m.Network.Organizations()
	files := make([]file, len(organizations))
	for i := range organizations {
		files[i] = file{profilesFolder + paper.ProfileName(i, &organizations[i]) + ".pdf", 0, func(w io.Writer) error {
			page, err := profiles.Page(ctx, i)
			if err != nil {
				return err
			}
			return page.WritePDF(w)
		}}
	}
	f.swept = append(f.swept, profilesFolder)
	if err := f.createAll(ctx, files); err != nil || j.anonymous {
		return err // codes cannot be corrected
	}
	return f.create(profilesFolder+correctionsFile, func(w io.Writer) error {
		return writeCorrections(w, m.account, m.language, textAnswersBack.With(nameOfData(j.data), profilesFolder+correctionsFile))
	})
}

// addCorrectionsFlag adds the flag of the answers of organizations, which are read
// as a mapping.
func (j *job) addCorrectionsFlag(f *pflag.FlagSet, l words.Language) {
	f.Var(&j.corrections, "corrections", textFlagCorrected.In(l))
}

// takeCorrections puts the answers in the place of the mapping.
func (j *job) takeCorrections(cmd *cobra.Command) error {
	if j.corrections == "" {
		return nil
	}
	if j.mapping != "" {
		return usage(cmd, textOneMapping.With())
	}
	j.mapping = j.corrections
	return nil
}

var (
	textFlagProfiles  = words.Text{EN: "write a page for each organization too, profiles/*.pdf, with a slip to answer, and profiles/corrections.xlsx for the answers", ID: "tulis juga satu halaman per organisasi, profiles/*.pdf, dengan lembar jawaban, dan profiles/corrections.xlsx untuk mencatat jawabannya"}
	textFlagCorrected = words.Text{EN: "workbook with the answers of organizations, such as profiles/corrections.xlsx", ID: "buku kerja berisi jawaban organisasi, misalnya profiles/corrections.xlsx"}
	textAnswersBack   = words.Text{
		EN: "5. Save, and run: lintas report %[1]s --corrections %[2]s -o DIR. The file of the data stays as it is.",
		ID: "5. Simpan, lalu jalankan: lintas report %[1]s --corrections %[2]s -o FOLDER. Berkas data tidak diubah."}
	textOneMapping = words.Text{EN: "give --mapping or --corrections, not both: a workbook of corrections holds what was decided before", ID: "berikan --mapping atau --corrections, jangan keduanya: buku kerja koreksi sudah memuat keputusan sebelumnya"}
)
