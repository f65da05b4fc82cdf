package main

import (
	"context"
	"path/filepath"

	"example.org/lintas/analysis/maps"
	"example.org/lintas/analysis/replicate"
	"github.com/spf13/cobra"
)

func newMetrics(p *program) *cobra.Command {
	j := newJob()
	var dir string
	var again bool
	cmd := &cobra.Command{
		Use:     "metrics DATA -o DIR",
		Short:   textMetrics.In(p.language),
		Long:    textMetricsLong.In(p.language),
		Example: textMetricsExample.In(p.language),
		Args:    exactly("DATA"),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := j.check(cmd, args[0]); err != nil {
				return err
			}
			if err := needFolder(cmd, dir); err != nil {
				return err
			}
			return metricsRun(cmd, p, j, dir, again)
		},
	}
	cmd.Flags().StringVarP(&dir, "output", "o", "", textFlagFolder.In(p.language))
	j.addAnonymize(cmd, p.language)
	j.addFlags(cmd, p.language)
	j.addAlsoFlag(cmd.Flags(), p.language)
	cmd.Flags().Var(list{&j.only}, "only", textFlagOnly.In(p.language))
	cmd.Flags().BoolVar(&again, "replicate", false, textFlagReplicate.In(p.language))
	return cmd
}

// metricsRun writes the tables of measures into dir, and beside them the network in
// the formats of --also and, where again is true, the scripts that compute the
// measures again.
func metricsRun(cmd *cobra.Command, p *program, j *job, dir string, again bool) error {
	look, err := (&drawing{dpi: pictureDPI}).look(cmd, maps.Options{})
	if err != nil {
		return err
	}
	add := func(ctx context.Context, show *progress, f *folder, m *measured) error {
		drawn, err := j.drawForAlso(ctx, show, m, look)
		if err != nil {
			return err
		}
		if err := j.addAlso(f, m, drawn); err != nil || !again {
			return err
		}
		for _, s := range replicate.Scripts(m.Data) {
			if err := f.create(s.Name, s.Write); err != nil {
				return err
			}
		}
		return nil
	}
	if again && len(j.only) > 0 {
		// The scripts start from the organizations and the ties.
		j.only = append(j.only, "degree", "source")
	}
	if j.alsoDrawsMap() && len(j.only) > 0 {
		j.only = append(j.only, kindOf(reported[0]).Measures...)
	}
	if _, err := j.fill(cmd, p, dir, "metrics", add); err != nil {
		return err
	}
	p.tell(filepath.Join(dir, "metrics"))
	return nil
}
