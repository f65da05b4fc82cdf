package layout

import (
	"bufio"
	"bytes"
	"fmt"
	"math"
	"strconv"
	"strings"

	"gonum.org/v1/gonum/spatial/r2"
)

// parsePlain returns the centers of the nodes n0 … from Graphviz's plain text,
// in inches with y downward. It returns an error unless every node is there
// once with finite coordinates. The hubs of groups are left out.
func parsePlain(out []byte, n int) ([]r2.Vec, error) {
	centers := make([]r2.Vec, n)
	seen := make([]bool, n)
	found := 0
	lines := bufio.NewScanner(bytes.NewReader(out))
	lines.Buffer(nil, len(out)+1)
	for lines.Scan() {
		fields := strings.Fields(lines.Text())
		if len(fields) < 4 || fields[0] != "node" {
			continue
		}
		if strings.HasPrefix(fields[1], "h") { // the hub of a group
			continue
		}
		i, at, err := parseNode(fields)
		if err != nil {
			return nil, err
		}
		if i >= n || seen[i] {
			return nil, fmt.Errorf("layout names node %d, which is not one of %d or was there before", i, n)
		}
		seen[i] = true
		centers[i] = at
		found++
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("reading the layout: %w", err)
	}
	if found < n {
		return nil, fmt.Errorf("layout has %d of %d nodes", found, n)
	}
	return centers, nil
}

// parseNode reads "node n7 x y …".
func parseNode(fields []string) (int, r2.Vec, error) {
	i, err := strconv.Atoi(strings.TrimPrefix(fields[1], "n"))
	if err != nil || i < 0 {
		return 0, r2.Vec{}, fmt.Errorf("layout names a node %q", fields[1])
	}
	x, errX := strconv.ParseFloat(fields[2], 64)
	y, errY := strconv.ParseFloat(fields[3], 64)
	if errX != nil || errY != nil || math.IsNaN(x+y) || math.IsInf(x+y, 0) {
		return 0, r2.Vec{}, fmt.Errorf("layout puts node %d at (%s, %s)", i, fields[2], fields[3])
	}
	return i, r2.Vec{X: x, Y: -y}, nil
}
