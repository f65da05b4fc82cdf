package main

import (
	"context"
	"path/filepath"

	"github.com/spf13/cobra"
)

func newMetrics(p *program) *cobra.Command {
	j := newJob()
	var dir string
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
			return metricsRun(cmd, p, j, dir)
		},
	}
	cmd.Flags().StringVarP(&dir, "output", "o", "", textFlagFolder.In(p.language))
	j.addFlags(cmd, p.language)
	return cmd
}

// metricsRun writes the tables of measures into dir.
func metricsRun(cmd *cobra.Command, p *program, j *job, dir string) error {
	nothing := func(context.Context, *progress, *folder, *measured) error { return nil }
	if _, err := j.fill(cmd, p, dir, "metrics", nothing); err != nil {
		return err
	}
	p.tell(filepath.Join(dir, "metrics"))
	return nil
}
