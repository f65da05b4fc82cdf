package scenario

import (
	"slices"

	"example.org/lintas/analysis/registry"
)

// SimulationColumns describes the columns of simulation.csv and leaving.csv, and the rows of
// simulation.csv that no other file has.
func SimulationColumns() []registry.Column { return slices.Concat(simulationColumns, leavingColumns) }
