//go:build graphviz

package draw

import (
	"bytes"
	"fmt"
	"os/exec"
	"strings"
	"testing"

	"gonum.org/v1/gonum/spatial/r2"
)

// TestGraphvizDrawsTheSameMap has Debian's Graphviz draw what WriteDOT wrote.
func TestGraphvizDrawsTheSameMap(t *testing.T) {
	strange := invented(len(hostile))
	for i, h := range hostile {
		strange.Nodes[i].Label, strange.Nodes[i].ID = h, h
	}
	strange.Title = strings.Join(hostile, " ")
	directed := invented(30)
	directed.Directed = true
	for name, net := range map[string]Network{"one": invented(1), "small": invented(40), "large": invented(300), "strange": strange, "directed": directed} {
		t.Run(name, func(t *testing.T) {
			_, p := draw(t, net, scattered)
			var b bytes.Buffer
			if err := WriteDOT(&b, net, p); err != nil {
				t.Fatal(err)
			}
			cmd := exec.Command("neato", "-n2", "-Tplain")
			var warnings bytes.Buffer
			cmd.Stdin, cmd.Stderr = &b, &warnings
			out, err := cmd.Output()
			if err != nil || warnings.Len() > 0 {
				t.Fatalf("%v: %s", err, warnings.String())
			}
			compare(t, string(out), p)
		})
	}
}

// compare holds centers and sizes of Graphviz's plain text, in inches with y
// upward and an origin of its own, against the map.
func compare(t *testing.T, plain string, p Placed) {
	const tolerance = 1.0 // points
	found := 0
	var shift r2.Vec
	for line := range strings.Lines(plain) {
		var i int
		var x, y, width, height float64
		if _, err := fmt.Sscanf(line, "node n%d %g %g %g %g", &i, &x, &y, &width, &height); err != nil {
			continue
		}
		at := r2.Vec{X: 72 * x, Y: -72 * y}
		if found == 0 {
			shift = r2.Sub(p.Centers[i], at)
		}
		found++
		if d := r2.Norm(r2.Sub(r2.Add(at, shift), p.Centers[i])); d > tolerance {
			t.Errorf("node %d is off by %.2f points", i, d)
		}
		if r := 36 * max(width, height); r < 0.8*p.Radii[i] || r > 1.6*p.Radii[i] {
			t.Errorf("node %d has the radius %.1f, want about %.1f", i, r, p.Radii[i])
		}
	}
	if found != len(p.Centers) {
		t.Errorf("Graphviz drew %d of %d nodes", found, len(p.Centers))
	}
}
