package layout

import (
	"fmt"
	"slices"
	"strings"
)

const (
	// Circle is the name of the placement that needs no engine.
	Circle = "circle"
	// Kept is the name of the placement of a map on which every node stands
	// where it was or beside its partners, without an engine.
	Kept = "kept"
)

// Largest numbers of nodes that neato and sfdp lay out in seconds.
const (
	neatoMax = 500
	sfdpMax  = 5000
)

// Engines returns the names of the engines that a graph can force.
func Engines() []string {
	return []string{"neato", "sfdp", "fdp", "dot", "twopi", Circle}
}

// CheckEngine returns an error that names the known engines unless name is one
// of them or "".
func CheckEngine(name string) error {
	if name == "" || slices.Contains(Engines(), name) {
		return nil
	}
	return fmt.Errorf("layout engine %q is not known: choose one of %s", name, strings.Join(Engines(), ", "))
}

// tried returns the engines to ask for n nodes, one after the other until one
// delivers: the forced one first.
func tried(forced string, n int) []string {
	names := suited(n)
	switch forced {
	case "":
		return names
	case Circle:
		return nil
	}
	names = slices.DeleteFunc(names, func(name string) bool { return name == forced })
	return slices.Insert(names, 0, forced)
}

func suited(n int) []string {
	switch {
	case n <= neatoMax:
		return []string{"neato", "sfdp"}
	case n <= sfdpMax:
		return []string{"sfdp"}
	}
	return nil
}
