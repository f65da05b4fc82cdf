package match

import (
	"encoding/csv"
	"hash/fnv"
	"os"
	"testing"
)

// goldName is a name of a list that says whose it is.
type goldName struct{ set, name, organization string }

// goldNames returns the names of testdata/names.csv. Organizations that the lists
// hold twice (testdata/same.csv) are one.
func goldNames(t *testing.T) []goldName {
	one := map[[2]string]string{}
	for _, r := range table(t, "same.csv") {
		one[[2]string{r[0], r[2]}] = r[1]
	}
	var out []goldName
	for _, r := range table(t, "names.csv") {
		n := goldName{r[0], r[1], r[2]}
		if n.organization == "" {
			n.organization = n.name
		}
		if o := one[[2]string{n.set, n.organization}]; o != "" {
			n.organization = o
		}
		out = append(out, n)
	}
	return out
}

// table returns the rows of a file of testdata below its head.
func table(t *testing.T, name string) [][]string {
	f, err := os.Open("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	return rows[1:]
}

// half says in which half of the lists a text falls: the rules were written
// looking at half 0.
func half(text string) int {
	h := fnv.New32a()
	h.Write([]byte(text))
	return int(h.Sum32() % 2)
}

// count counts pairs of names.
type count struct {
	names                 int
	truth, right, wrong   int // pairs of one organization; merged ones of one and of two
	proposed, good, reach int // proposals; right ones; pairs of one organization merged or proposed
	spelled, spelledRight int // of truth and right, where neither name is one word
}

// measure finds the organizations of a half of a set and counts.
func (c *count) measure(t *testing.T, all []goldName, set string, part int) {
	var names []goldName
	var mentions []Mention
	for _, n := range all {
		if n.set == set && half(n.organization) == part {
			names = append(names, n)
			mentions = append(mentions, Mention{Name: n.name})
		}
	}
	c.names += len(names)
	found := Find(mentions)
	spelling := make([]bool, len(names))
	for i, n := range names {
		spelling[i] = len(tokenize(n.name)) > 1
	}
	group := make([]int, len(names))
	for i := range group {
		group[i] = i + len(names)
	}
	for i, g := range found.Certain {
		for _, m := range g.Members {
			group[m.Mention] = i
		}
	}
	linked := map[[2]int]bool{}
	for _, p := range found.Likely {
		linked[[2]int{group[p.A], group[p.B]}] = true
		linked[[2]int{group[p.B], group[p.A]}] = true
		c.proposed++
		if names[p.A].organization == names[p.B].organization {
			c.good++
		}
	}
	for i, a := range names {
		for j, b := range names[:i] {
			same, merged := a.organization == b.organization, group[i] == group[j]
			spelled := spelling[i] && spelling[j]
			if merged && !same {
				c.wrong++
				t.Logf("merged %q and %q", a.name, b.name)
			}
			if !same {
				continue
			}
			c.truth++
			if spelled {
				c.spelled++
			}
			if merged {
				c.right++
				if spelled {
					c.spelledRight++
				}
			}
			if merged || linked[[2]int{group[i], group[j]}] {
				c.reach++
			}
		}
	}
}

func share(a, b int) float64 { return float64(a) / float64(b) }

// TestGold holds what is merged to 98 of 100 right pairs, in the half that was
// looked at and in the other, and to a floor of what is found. Most pairs of these
// lists are an acronym and a name, or names in two languages, which are never
// merged.
func TestGold(t *testing.T) {
	all := goldNames(t)
	for part := range 2 {
		var c count
		for _, set := range []string{"iati3w", "ocha"} {
			var one count
			one.measure(t, all, set, part)
			t.Logf("%s, half %d: %d names, merged %d right %d wrong of %d; proposed %d, %d right; reached %d", set, part,
				one.names, one.right, one.wrong, one.truth, one.proposed, one.good, one.reach)
			c.measure(t, all, set, part)
		}
		t.Logf("half %d: precision %.3f, recall %.3f, of names of more than one word %.3f; with proposals recall %.3f; proposals right %.3f",
			part, share(c.right, c.right+c.wrong), share(c.right, c.truth), share(c.spelledRight, c.spelled),
			share(c.reach, c.truth), share(c.good, c.proposed))
		for _, floor := range []struct {
			what       string
			got, least float64
		}{
			{"precision of what is merged", share(c.right, c.right+c.wrong), 0.98},
			{"recall of what is merged", share(c.right, c.truth), 0.12},
			{"recall with proposals", share(c.reach, c.truth), 0.40},
			{"precision of proposals", share(c.good, c.proposed), 0.70},
		} {
			if floor.got < floor.least {
				t.Errorf("half %d: %s is %.3f, below %.3f", part, floor.what, floor.got, floor.least)
			}
		}
	}
}

// TestGoldSectors holds proposals of sectors to 95 of 100, and counts how many
// names have one.
func TestGoldSectors(t *testing.T) {
	for part := range 2 {
		said, right, all := 0, 0, 0
		for _, set := range []string{"iati3w", "ocha", "sierraleone", "texas"} {
			n, s, r := 0, 0, 0
			for _, row := range table(t, "sectors.csv") {
				if row[0] != set || half(row[1]) != part {
					continue
				}
				n++
				p, ok := SectorOf(row[1])
				if ok {
					s++
				}
				if ok && p.Sector == row[2] {
					r++
				}
			}
			t.Logf("%s, half %d: %d names, %d proposals, %d right: precision %.3f, coverage %.3f", set, part, n, s, r, share(r, s), share(s, n))
			said, right, all = said+s, right+r, all+n
		}
		t.Logf("half %d: precision %.3f, coverage %.3f", part, share(right, said), share(said, all))
		if share(right, said) < 0.95 {
			t.Errorf("half %d: precision of sectors is %.3f, below 0.95", part, share(right, said))
		}
		if share(said, all) < 0.35 {
			t.Errorf("half %d: coverage of sectors is %.3f, below 0.35", part, share(said, all))
		}
	}
}
