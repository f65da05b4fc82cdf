package read

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestIATIBadFiles(t *testing.T) {
	deep := strings.Repeat("<a>", 100)
	checkDeeds(t, iatiForm, []deedCase{
		{"cut in the middle", activities(activity("A", ""))[:300],
			"3:229: the file ends in the middle, so it was cut off; fetch or export it again\n"},
		{"cut between activities", iatiHead + activity("A", ""), "A |  |  to  | \n" + twoActors +
			"3:272: the file ends in the middle, so it was cut off; fetch or export it again\n"},
		{"entities that grow", `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>` + activities(activity("A", "&b;")),
			"1:1: a file with a DOCTYPE is not read, because it can define text that grows without end; remove that line\n"},
		{"an entity of nobody", activities(activity("A", "<title>&nbsp;</title>")),
			"3:269: this is not well-formed XML (invalid character entity &nbsp;); export the file again\n"},
		{"ends that do not match", activities(activity("A", "<title></narrative>")),
			"3:275: this is not well-formed XML (element <title> closed by </narrative>); export the file again\n"},
		{"too deep", iatiHead + deep, "3:190: elements stand more than 64 deep in one another, so this is no list of activities\n"},
		{"too deep inside", iatiHead + "<iati-activity><budget>" + deep, "3:207: elements stand more than 64 deep in one another, so this is no list of activities\n"},
		{"no activities", iatiHead + "</iati-activities>", "1:1: there is no iati-activity in this file; give the file of activities, not that of organizations or budgets\n"},
		{"the same and another one of an identifier", activities(activity("A", ""), activity("A", ""), activity("A", "<activity-status code='4'/>")),
			"A |  |  to  | \n" + twoActors + "5:1: activity \"A\" stands in line 3 already with other contents; the first is used\n"},
		{"a crowd", activities(activity("A", ""), `<iati-activity><iati-identifier>B</iati-identifier>`+strings.Repeat(`<participating-org role="1" ref="x"/>`, activityActors+1)+`</iati-activity>`),
			"A |  |  to  | \n" + twoActors + "4:1: activity \"B\" names more than 2000 organizations and is left out\n"},
		{"an element of many parts", activities(activity("A", ""), activity("B", "<title>"+strings.Repeat("<narrative/>", activityParts)+"</title>")),
			"A |  |  to  | \n" + twoActors + "4:1: activity \"B\" has an element with more than 20000 parts and is left out\n"},
		{"a name that is a page", activities(`<iati-activity><iati-identifier>A</iati-identifier>` + two + `<participating-org role="4"><narrative>` + strings.Repeat("ab ", 300) + `</narrative></participating-org></iati-activity>`),
			"A |  |  to  | \n" + twoActors + "3:233: names of organizations with more than 500 letters: 1, the first here; they are left out\n"},
	})
}

// What a file begins with says whether it is read as activities.
func TestLooksIATI(t *testing.T) {
	for text, want := range map[string]bool{
		iatiHead: true, "<result><iati-activities>": true, "\n <iati-activity>": true,
		"<graphml></graphml>": false, "iati-activities,b": false, "": false,
		"<a>" + strings.Repeat(" ", 70<<10) + "<iati-activities>": false,
	} {
		if got := looksIATI(text); got != want {
			t.Errorf("%.40q: %t", text, got)
		}
	}
}

// Reading stops soon after the context ends.
func TestIATIContext(t *testing.T) {
	n := 3
	d := &document{}
	readIATI(stopAfter{context.Background(), &n}, activities(strings.Repeat(activity("", ""), 10000)), d)
	if len(d.deeds) == 0 || len(d.deeds) > 500 || len(d.failures) > 0 {
		t.Errorf("%d deeds, failures %v", len(d.deeds), d.failures)
	}
}

func FuzzIATI(f *testing.F) {
	f.Add(activities(activity("A", `<sector code="12220" percentage="33.3"/><recipient-country code="KE" percentage="50"/><recipient-region code="298"/>`)))
	f.Add(activities(activity("A", budget("2", "2020-01-01", "2021-01-01", "<value>1</value>")+`<related-activity ref="A" type="2"/>`)))
	f.Add(`<iati-activity xml:lang="fr"><title>é</title><participating-org role="Funding" ref="22000">X</participating-org><transaction><transaction-type code="C"/><value>-1</value></transaction></iati-activity>`)
	f.Add(`<!DOCTYPE a><iati-activities/>`)
	f.Add(activities(`<iati-activity><location><name><narrative>N</narrative></name><administrative code="N1"/></location><participating-org role="1" ref="8"/></iati-activity>`)[:200])
	f.Fuzz(func(t *testing.T, text string) {
		once := printDocument(readDeeds(t, iatiForm, text))
		if again := printDocument(readDeeds(t, iatiForm, text)); again != once {
			t.Error(cmp.Diff(once, again))
		}
	})
}

func BenchmarkIATI(b *testing.B) {
	var list []string
	for i := range 1000 {
		list = append(list, activity(fmt.Sprint("A-", i), `<title><narrative>Water for the district</narrative></title><description><narrative>`+strings.Repeat("Words of no use here. ", 20)+`</narrative></description>`+
			`<sector code="14030" percentage="60"/><sector code="12220" percentage="40"/><recipient-country code="KE" percentage="100"/>`+
			strings.Repeat(transaction("3", "<value>100</value>"), 10)+budget("1", "2020-01-01", "2020-12-31", "<value>10</value>")))
	}
	text := activities(list...)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		readIATI(context.Background(), text, &document{})
	}
	b.ReportMetric(float64(1000*b.N)/b.Elapsed().Seconds(), "activities/s")
}
