package match

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"pgregory.net/rapid"
)

// mentionOf draws mentions that often have much in common.
func mentionOf(t *rapid.T, label string) Mention {
	word := rapid.SampledFrom([]string{"Hope", "hope", "HOPE", "Aid", "and", "&", "Relief", "Releif", "Council", "Councils", "(HAR)", "PT",
		"Yayasan", "Ltd", "UK", "1", "2", "Kota", "Kabupaten", "É", "Надежда", "希望", "HRC", "-", "\xff", "\u200b"})
	words := rapid.SliceOfN(word, 0, 5).Draw(t, label)
	return Mention{
		Name:    strings.Join(words, " "),
		Acronym: rapid.SampledFrom([]string{"", "", "HAR", "HRC"}).Draw(t, label+" acronym"),
		ID:      rapid.SampledFrom([]string{"", "", "", "GB-CHC-1111", "GB-CHC-2222", "GB-COH-3333", "7", "8", "0", "XM-DAC-21000"}).Draw(t, label+" id"),
		Weight:  rapid.IntRange(0, 3).Draw(t, label+" weight"),
	}
}

// told writes matches by what the mentions say.
func told(mentions []Mention, m Matches) (out []string) {
	mentions = slices.Clone(mentions)
	for i := range mentions {
		mentions[i].Weight = max(mentions[i].Weight, 1)
	}
	for _, g := range m.Certain {
		var members []string
		for _, x := range g.Members {
			members = append(members, fmt.Sprintf("%+v %s", mentions[x.Mention], x.Reason))
		}
		slices.Sort(members)
		out = append(out, fmt.Sprintf("%q %s: %s", mentions[g.Display].Name, g.Acronym, members))
	}
	for _, p := range m.Likely {
		out = append(out, fmt.Sprintf("%+v %+v %v %s", mentions[p.A], mentions[p.B], p.Score, p.Reason))
	}
	return append(out, fmt.Sprint(m.Omitted, m.Skipped))
}

// TestFindProperties holds for any mentions: the order says nothing, no mention is
// in two groups, no group has two codes of one scheme, no pair is within a group,
// scores fall from 1 and stay above 0.
func TestFindProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var mentions []Mention
		for i := range rapid.IntRange(0, 14).Draw(t, "mentions") {
			mentions = append(mentions, mentionOf(t, fmt.Sprint(i)))
		}
		found := Find(mentions)
		shuffled := rapid.Permutation(mentions).Draw(t, "shuffled")
		if diff := cmp.Diff(told(mentions, found), told(shuffled, Find(shuffled))); diff != "" {
			t.Fatal(diff)
		}
		group := map[int]int{}
		for i, g := range found.Certain {
			codes := map[string]string{}
			shown := false
			for _, m := range g.Members {
				if _, twice := group[m.Mention]; twice {
					t.Fatalf("mention %d is in two groups", m.Mention)
				}
				group[m.Mention] = i + 1
				shown = shown || m.Mention == g.Display
				id := parseIdentifier(mentions[m.Mention].ID)
				if other := codes[id.scheme]; id.text != "" && other != "" && other != id.text {
					t.Fatalf("a group has the codes %s and %s", other, id.text)
				}
				if id.text != "" {
					codes[id.scheme] = id.text
				}
			}
			if len(g.Members) < 2 || !shown {
				t.Fatalf("group %v", g)
			}
		}
		last := 1.0
		for _, p := range found.Likely {
			if p.A == p.B || group[p.A] != 0 && group[p.A] == group[p.B] {
				t.Fatalf("pair %v is one organization", p)
			}
			if !(p.Score > 0 && p.Score <= last) || p.Reason.String() == "" {
				t.Fatalf("score %v after %v, reason %q", p.Score, last, p.Reason)
			}
			last = p.Score
		}
	})
}

// TestTokenizeASCII holds that texts without other letters are read as all are.
func TestTokenizeASCII(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringMatching(`[ -~\t]{0,30}`).Draw(t, "text")
		with := tokenize(text + " éé")
		if diff := cmp.Diff(with[:len(with)-1], tokenize(text), cmp.AllowUnexported(token{}), cmpopts.EquateEmpty()); diff != "" {
			t.Fatal(diff)
		}
	})
}

func FuzzFind(f *testing.F) {
	f.Add("World Food Programme (WFP)", "WFP", "XM-DAC-41140", "WFP - World Food Programme")
	f.Add("PT. Maju Jaya (Persero) Tbk", "", "0", "Maju Jaya, PT")
	f.Add("()[]（）", "((", "--", "A/B|C: D, E - F")
	f.Add("\xff\u200b\u0300", "É", "XX-UNKNOWN", "中国红十字会")
	f.Fuzz(func(t *testing.T, name, acronym, id, other string) {
		mentions := []Mention{{Name: name, Acronym: acronym, ID: id}, {Name: other}, {Name: name}, {Name: other, Acronym: acronym, ID: id, Weight: -1}}
		back := slices.Clone(mentions)
		slices.Reverse(back)
		if diff := cmp.Diff(told(mentions, Find(mentions)), told(back, Find(back))); diff != "" {
			t.Fatal(diff)
		}
		Key(name)
		SectorOf(name)
		full, short, ok := SplitAcronym(name)
		if ok && (full == "" || short == "") {
			t.Fatalf("%q splits into %q and %q", name, full, short)
		}
	})
}
