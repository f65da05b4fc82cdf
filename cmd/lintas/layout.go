package main

import (
	"fmt"
	"io"

	"example.org/lintas/graph/layout/graphviz"
	"github.com/spf13/cobra"
)

// newLayout returns the hidden command that the program starts itself with.
func newLayout(p *program) *cobra.Command {
	return &cobra.Command{
		Use:    layoutCommand + " ENGINE",
		Hidden: true,
		Args:   exactly("ENGINE"),
		RunE: func(cmd *cobra.Command, args []string) error {
			dot, err := io.ReadAll(p.in)
			if err != nil {
				return fmt.Errorf("reading DOT from standard input: %w", err)
			}
			positions, err := graphviz.Lay(cmd.Context(), args[0], dot)
			if err != nil {
				return err
			}
			_, err = p.out.Write(positions)
			return err
		},
	}
}
