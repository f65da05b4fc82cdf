package main

import (
	"path/filepath"

	"example.org/lintas/graph/table"
	"example.org/lintas/graph/words"
	"github.com/spf13/cobra"
)

func (j *job) addAnonymize(cmd *cobra.Command, l words.Language) {
	cmd.Flags().BoolVar(&j.anonymous, "anonymize", false, textFlagAnonymize.In(l))
}

// writeKey writes the key to the codes of an anonymous network beside the named
// output, never in a folder that is handed on as a whole.
func (d *prepared) writeKey(p *program, output string) error {
	if d.key == nil {
		return nil
	}
	var kinds, codes, ids, names, short []string
	for _, a := range d.key.Organizations {
		kinds, codes, ids, names, short = append(kinds, "organization"), append(codes, a.Code), append(ids, a.ID), append(names, a.Name), append(short, a.ShortName)
	}
	for _, a := range d.key.Partnerships {
		kinds, codes, ids, names, short = append(kinds, "partnership"), append(codes, a.Code), append(ids, a.ID), append(names, a.Name), append(short, "")
	}
	key := table.Table{Name: "key", Columns: []table.Column{
		table.Texts("kind", kinds), table.Texts("code", codes), table.Texts("id", ids),
		table.Texts("name", names), table.Texts("short_name", short)}}
	file := filepath.Clean(output) + "-key.csv"
	if err := writeFile(file, p.out, key.WriteCSV); err != nil {
		return err
	}
	p.tell(textKeyWritten.With(file).In(p.language))
	return nil
}

// coded returns the code of the organization that the reference names, where
// codes stand in place of names.
func (d *prepared) coded(reference string) string {
	if d.key == nil || reference == "" {
		return reference
	}
	i, err := d.named.Lookup(reference)
	if err != nil {
		return reference // who is looked up in vain there too
	}
	id := d.named.Organizations()[i].ID
	for _, a := range d.key.Organizations {
		if a.ID == id {
			return a.Code
		}
	}
	return reference
}
