package graphviz

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"sync"
	"testing"
	"time"

	"example.org/lintas/graph/layout"
	"github.com/google/go-cmp/cmp"
	"gonum.org/v1/gonum/spatial/r2"
)

// childMode is the variable that turns the test program into the child that
// lays out one graph; its value names the engine, or how the child goes wrong.
const childMode = "LINTAS_TEST_LAYOUT"

func TestMain(m *testing.M) {
	mode, ok := os.LookupEnv(childMode)
	if !ok {
		os.Exit(m.Run())
	}
	if err := lay(mode); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func lay(mode string) error {
	dot, err := io.ReadAll(os.Stdin)
	if err != nil {
		return err
	}
	switch mode {
	case "garbage":
		_, err = os.Stdout.WriteString("node n0 \x00\xff 1 1 1\n")
		return err
	case "half":
		_, err = os.Stdout.WriteString("graph 1 2 2\nnode n0 1 1 1 1\n")
		return err
	case "hangs":
		time.Sleep(time.Minute)
		return nil
	case "killed":
		self, err := os.FindProcess(os.Getpid())
		if err != nil {
			return err
		}
		return self.Kill()
	}
	out, err := Lay(context.Background(), mode, dot)
	if err != nil {
		return err
	}
	_, err = os.Stdout.Write(out)
	return err
}

// child is an engine in a process of its own, in which fault stands for the
// engines that it names.
func child(t *testing.T, deadline time.Duration, fault string, faulty ...string) layout.Engine {
	t.Helper()
	program, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	return func(ctx context.Context, engine string, dot []byte) ([]byte, error) {
		for _, name := range faulty {
			if name == engine {
				engine = fault
			}
		}
		ctx, cancel := context.WithTimeout(ctx, deadline)
		defer cancel()
		cmd := exec.CommandContext(ctx, program)
		cmd.Env = append(os.Environ(), childMode+"="+engine)
		cmd.Stdin = bytes.NewReader(dot)
		return cmd.Output()
	}
}

// joined returns a network of n nodes in which few are joined to many, as
// among organizations.
func joined(n int) layout.Graph {
	rnd := rand.New(rand.NewPCG(uint64(n), 9))
	g := layout.Graph{Radii: make([]float64, n)}
	for i := range g.Radii {
		g.Radii[i] = 4 + 6*rnd.Float64()
		g.IDs = append(g.IDs, fmt.Sprintf("org-%d", i))
		for range 1 + rnd.IntN(2) {
			a := int(float64(n) * math.Pow(rnd.Float64(), 2.5))
			if i%15 == 14 {
				a = i - 1 // with which it is a part of its own
			}
			if i%15 != 13 {
				g.Edges = append(g.Edges, layout.Edge{A: a, B: i, Weight: float64(1 + rnd.IntN(4))})
			}
		}
	}
	return g
}

var page = r2.Box{Max: r2.Vec{X: 940, Y: 700}}

func place(t *testing.T, g layout.Graph, engine layout.Engine) layout.Placement {
	t.Helper()
	p, err := layout.Place(t.Context(), g, page, engine, 1)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestTwoMapsAtOnce(t *testing.T) {
	engine := child(t, time.Minute, "")
	graphs := []layout.Graph{joined(30), joined(120)}
	var want, got [2]layout.Placement
	for i, g := range graphs {
		want[i] = place(t, g, engine)
	}
	var wait sync.WaitGroup
	for i, g := range graphs {
		wait.Go(func() { got[i], _ = layout.Place(t.Context(), g, page, engine, 1) })
	}
	wait.Wait()
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
}

func TestChildGoesWrong(t *testing.T) {
	g := joined(25)
	for _, fault := range []string{"garbage", "half", "killed", "hangs", "no such engine"} {
		t.Run(fault, func(t *testing.T) {
			deadline := time.Minute
			if fault == "hangs" {
				deadline = 500 * time.Millisecond
			}
			if p := place(t, g, child(t, deadline, fault, "neato", "sfdp")); p.Engine != layout.Circle {
				t.Errorf("placed by %s, want %s", p.Engine, layout.Circle)
			}
		})
	}
	if p := place(t, g, child(t, time.Minute, "garbage", "neato")); p.Engine != "sfdp" {
		t.Errorf("placed by %s, want sfdp", p.Engine)
	}
}

func TestMapIsGivenUp(t *testing.T) {
	ctx, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	start := time.Now()
	_, err := layout.Place(ctx, joined(25), page, child(t, time.Minute, "hangs", "neato", "sfdp"), 1)
	if !errors.Is(err, context.DeadlineExceeded) || time.Since(start) > 10*time.Second {
		t.Errorf("error is %v after %v", err, time.Since(start))
	}
}

func TestEveryEngine(t *testing.T) {
	for _, name := range layout.Engines() {
		g := joined(40)
		g.Engine = name
		if p := place(t, g, child(t, time.Minute, "")); p.Engine != name {
			t.Errorf("placed by %s, want %s", p.Engine, name)
		}
	}
}

// TestDriftOfMaps replaces 8 of 150 organizations.
func TestDriftOfMaps(t *testing.T) {
	const replaced = 8
	before := joined(150)
	for _, name := range []string{"neato", "fdp", "sfdp", layout.Circle} {
		first, after := before, before
		first.Engine = name
		engine := child(t, time.Minute, "")
		p := place(t, first, engine)
		after.Engine, after.Positions = name, layout.Remember(p, first.IDs, page)
		after.IDs = append([]string(nil), before.IDs...)
		for k := range replaced {
			after.IDs[17*k+5] = fmt.Sprint("new-", k)
		}
		q := place(t, after, engine)
		var total, most float64
		for i := range p.Centers {
			if after.IDs[i] == before.IDs[i] {
				d := r2.Norm(r2.Sub(p.Centers[i], q.Centers[i])) / (r2.Norm(page.Size()) / 2)
				total, most = total+d, max(most, d)
			}
		}
		t.Logf("%s, then %s: mean %.2g, most %.2g of the radius", name, q.Engine, total/(150-replaced), most)
		if most > 0.001 {
			t.Errorf("%s: drift of up to %v", name, most)
		}
		if pins := name == "neato" || name == "fdp"; pins && q.Engine != name {
			t.Errorf("the new ones were placed by %s, want %s", q.Engine, name)
		}
	}
}

func TestVeryManyOrganizations(t *testing.T) {
	if testing.Short() {
		t.Skip("lays out 5,000 nodes")
	}
	g := joined(5000)
	for i := range g.Radii {
		g.Radii[i] /= 4
	}
	start := time.Now()
	p := place(t, g, child(t, time.Minute, ""))
	took := time.Since(start)
	t.Logf("5,000 nodes by %s in %v", p.Engine, took)
	if p.Engine != "sfdp" || took > time.Minute {
		t.Errorf("placed by %s in %v", p.Engine, took)
	}
}
