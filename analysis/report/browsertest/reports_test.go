package browsertest

import (
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// made is the program and the reports that several tests open, in a
// folder of their own until all tests are done.
var made struct {
	folder  string
	program string
	reports map[string]string
}

// TestMain builds the program and takes everything away again.
func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	folder, err := os.MkdirTemp("", "lintas-browser")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(folder)
	made.folder, made.program, made.reports = folder, filepath.Join(folder, "lintas"), map[string]string{}
	build := exec.Command("go", "build", "-o", made.program, "./cmd/lintas")
	build.Dir = filepath.Join("..", "..", "..")
	if out, err := build.CombinedOutput(); err != nil {
		panic(fmt.Sprintf("%v: %s", err, out))
	}
	code := m.Run()
	if ctx, err := start(); err == nil {
		if err := chromedp.Cancel(ctx); err != nil {
			panic(err)
		}
	}
	return code
}

// report returns the path of the report of the data.
func report(t *testing.T, data string, flags ...string) string {
	t.Helper()
	args := append([]string{"report", data, "--quiet"}, flags...)
	key := strings.Join(args, " ")
	if path, ok := made.reports[key]; ok {
		return path
	}
	out := filepath.Join(made.folder, fmt.Sprint("report", len(made.reports)))
	if said, err := exec.Command(made.program, append(args, "-o", out)...).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	made.reports[key] = filepath.Join(out, "report.html")
	return made.reports[key]
}

// table writes a table into the folder.
func table(t *testing.T, folder, name string, rows []string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(folder, name), []byte(strings.Join(rows, "\n")+"\n"), 0o644); err != nil {
		t.Fatal(err)
	}
}

// generated writes a network of n organizations in seven sectors, of which each
// has about four partnerships, most with others near it, and two activities.
func generated(t *testing.T, n int) string {
	t.Helper()
	folder := t.TempDir()
	draw := rand.New(rand.NewPCG(1, uint64(n)))
	sectors := []string{"public", "nonprofit", "academic", "private", "multilateral", "media", "community"}
	organizations := []string{"id,name,sector"}
	for i := range n {
		organizations = append(organizations, fmt.Sprintf("o%d,Organization number %d,%s", i, i, sectors[draw.IntN(len(sectors))]))
	}
	activities := []string{"organization,theme,place"}
	for i := range 2 * n {
		activities = append(activities, fmt.Sprintf("o%d,Theme %d,Place %d", i%n, draw.IntN(12), draw.IntN(n/10)))
	}
	partnerships := []string{"source,target,type,start"}
	for i := range n {
		for range 2 {
			j := (i + 1 + draw.IntN(30)) % n
			if draw.IntN(6) == 0 {
				j = draw.IntN(n)
			}
			if i != j {
				kind := []string{"strategic", "operational"}[draw.IntN(2)]
				partnerships = append(partnerships, fmt.Sprintf("o%d,o%d,%s,%d", i, j, kind, 2015+draw.IntN(10)))
			}
		}
	}
	table(t, folder, "organizations.csv", organizations)
	table(t, folder, "partnerships.csv", partnerships)
	table(t, folder, "activities.csv", activities)
	return folder
}
