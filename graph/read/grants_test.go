package read

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// grantFile returns a file of the given grants, a line each.
func grantFile(list ...string) string {
	return `{"version": "1.4", "license": {"name": ["x", {"y": 1}]}, "grants": [` + "\n" + strings.Join(list, ",\n") + "\n]}\n"
}

// given returns a grant with an identifier, a funder and a recipient, and more.
func given(id, rest string) string {
	return `{"id": "` + id + `", "fundingOrganization": [{"id": "GB-CHC-1", "name": "Trust"}], "recipientOrganization": [{"id": "gb-coh-2", "name": "Club, Sons & Co"}]` + rest + `}`
}

const givenActors = "  funder: Trust [GB-CHC-1] \n  implementer: Club, Sons & Co [GB-COH-2] \n"

func TestGrants(t *testing.T) {
	checkDeeds(t, grantsForm, []deedCase{
		{"everything", grantFile(given("360G-1", `,
 "title": "Swimming  for all", "description": "Ask a person", "currency": "gbp", "amountAwarded": 1500.50, "amountDisbursed": 3,
 "awardDate": "2019-03-01T00:00:00+00:00", "plannedDates": [{"startDate": "2019-04-01", "endDate": "2020-03-31", "duration": 12}],
 "beneficiaryLocation": [{"name": "Leeds", "geoCode": "E08000035", "geoCodeType": "MD", "countryCode": "GB"}, {"name": "Leeds", "geoCode": "E08000035"}, {"countryCode": "IE"}],
 "grantProgramme": [{"code": "00200", "title": "Sport"}, {"title": "Health"}], "classifications": [{"title": "Other"}],
 "fromOpenCall": true, "regrantType": "FRG010", "dataSource": "https://example.org/grants"`)), `
360G-1 | Swimming for all | 2019-04-01 to 2020-03-31 | 
` + givenActors + `  theme Sport (00200) 
  theme Health () 
  place Leeds (E08000035) 
  place Ireland (IE) 
  sum 1500.5 GBP
  regrantType = FRG010
  fromOpenCall = true
  dataSource = https://example.org/grants
2:1: grants that the recipient gives on: 1, the first here; the same money may stand in the grants that follow
`},
		{"no more than is needed", grantFile(given("1", "")), "1 |  |  to  | \n" + givenActors},
		{"other forms of the same", grantFile(`{"id": 7, "fundingOrganization": {"name": "Trust"}, "recipientOrganization": {"id": "GB-CHC-2", "location": [{"name": "York"}]},
 "amountAwarded": "1,000", "currency": "GBP", "awardDate": "2019-03-01", "classifications": {"title": "Arts"}, "title": null, "plannedDates": {"startDate": "2019-05-31", "duration": "3"}}`), `
7 |  | 2019-05-31 to 2019-08-30 | 
  funder: Trust [] 
  implementer: GB-CHC-2 [GB-CHC-2] 
  theme Arts () 
  place York () 
  sum 1000 GBP
`},
		{"the award where no start is given, actual before planned", grantFile(
			given("1", `, "awardDate": "2019-03-01", "plannedDates": [{"endDate": "2020-01-31"}]`),
			given("2", `, "awardDate": "2019-03-01", "plannedDates": [{"startDate": "2019-04-01"}], "actualDates": [{"startDate": "2019-06-01", "endDate": "2019-07-01"}]`)), `
1 |  | 2019-03-01 to 2020-01-31 | 
` + givenActors + `2 |  | 2019-06-01 to 2019-07-01 | 
` + givenActors},
		{"individuals are nobody", grantFile(`{"id": "1", "title": "Grant to Some Body", "fundingOrganization": [{"name": "Trust"}], "recipientIndividual": {"id": "P-1", "name": "Some Body"}, "amountAwarded": 5, "currency": "GBP", "beneficiaryLocation": [{"name": "Leeds"}]}`,
			`{"id": "2", "fundingOrganization": [{"name": "Trust"}], "recipientOrganization": [{"name": "Some Body"}], "recipientIndividual": {"name": "Some Body"}}`,
			`{"id": "3", "fundingOrganization": [{"name": "Trust"}], "toIndividualsDetails": {"grantPurpose": ["x"]}}`,
			`{"id": "4", "fundingOrganization": [{"name": "Trust"}], "recipientOrganization": [{"name": "Club"}], "recipientIndividual": null}`), `
1 |  |  to  | 
  funder: Trust [] 
  place Leeds () 
  sum 5 GBP
2 |  |  to  | 
  funder: Trust [] 
3 |  |  to  | 
  funder: Trust [] 
4 |  |  to  | 
  funder: Trust [] 
  implementer: Club [] 
2:1: grants to individuals: 3, the first here; they are the funder's work, and nobody is named
`},
		{"one name for an identifier", grantFile(given("1", ""), given("2", ""), strings.Replace(given("3", ""), "Trust", "The Trust", 1)),
			"1 |  |  to  | \n" + givenActors + "2 |  |  to  | \n" + givenActors + "3 |  |  to  | \n" + givenActors},
		{"amounts", grantFile(given("1", `, "amountAwarded": 1.5e6, "currency": "GBP"`), given("2", `, "amountAwarded": 0`),
			given("3", `, "amountAwarded": -5`), given("4", `, "amountAwarded": "much"`), given("5", `, "amountAwarded": 1e999`)), `
1 |  |  to  | 
` + givenActors + `  sum 1500000 GBP
2 |  |  to  | 
` + givenActors + `  sum 0 
3 |  |  to  | 
` + givenActors + `4 |  |  to  | 
` + givenActors + `5 |  |  to  | 
` + givenActors + `4:1: sums that cannot be read or are negative in total: 3, the first here; they are not used
`},
		{"grants that cannot be used", grantFile(given("1", ""), `7`, `{"id": "2", "recipientOrganization": [{"name": "Club"}]}`, `{"id": "3", "fundingOrganization": [{"name": "Trust"}]}`,
			`{"id": {"a": 1}, "fundingOrganization": [{"name": "Trust"}]}`, given("1", ""), given("1", `, "awardDate": "2020-01-01"`), `{"id": "4", "fundingOrganization": "Trust"}`), `
1 |  |  to  | 
` + givenActors + `3 |  |  to  | 
  funder: Trust [] 
3:1: this grant is no object, or a part of it has another form than 360Giving's, and is left out
4:1: grant "2" names no funder and is left out
6:1: this grant is no object, or a part of it has another form than 360Giving's, and is left out
8:1: grant "1" stands in line 2 already with other contents; the first is used
9:1: this grant is no object, or a part of it has another form than 360Giving's, and is left out
5:1: grants without a recipient: 1, the first here; they are the funder's work
`},
	})
}

func TestGrantsBadFiles(t *testing.T) {
	checkDeeds(t, grantsForm, []deedCase{
		{"cut in a grant", grantFile(given("1", ""), given("2", ""))[:280], "1 |  |  to  | \n" + givenActors +
			"3:63: the file ends in the middle, so it was cut off; fetch or export it again\n"},
		{"cut between grants", `{"grants": [` + given("1", ""), "1 |  |  to  | \n" + givenActors +
			"1:160: the file ends in the middle, so it was cut off; fetch or export it again\n"},
		{"a comma too many", grantFile(given("1", ""), ""), "1 |  |  to  | \n" + givenActors +
			"4:1: this is not well-formed JSON (invalid character ']' looking for beginning of value); export the file again\n"},
		{"quotes that are forgotten", grantFile(given("1", ", name: 5")),
			"2:149: this is not well-formed JSON (invalid character 'n' looking for beginning of object key string); export the file again\n"},
		{"deep", `{"grants": [` + strings.Repeat(`{"a":[`, 20000), "1:30013: this is not well-formed JSON (invalid character '{' exceeded max depth); export the file again\n"},
		{"a list", `[]`, "1:1: a 360Giving file is an object with a list called grants; this is not one\n"},
		{"no list", `{"grants": 5}`, "1:12: a 360Giving file is an object with a list called grants; this is not one\n"},
		{"no grants", `{"grant": []}`, "1:13: a 360Giving file is an object with a list called grants; this is not one\n"},
		{"none", `{"grants": []}`, "1:1: the list of grants is empty\n"},
		{"two files in one", grantFile(given("1", "")) + "{}", "1 |  |  to  | \n" + givenActors +
			"4:1: a 360Giving file is an object with a list called grants; this is not one\n"},
		{"a crowd", grantFile(given("1", ""), `{"id": "2", "fundingOrganization": [`+strings.Repeat(`{"id": "a"}, `, activityActors)+`{"id": "a"}]}`),
			"1 |  |  to  | \n" + givenActors + "3:1: grant \"2\" names more than 2000 organizations and is left out\n" +
				"3:1: grants without a recipient: 1, the first here; they are the funder's work\n"},
	})
}

// Nothing of an individual comes out of the reader, wherever it is put.
func TestGrantsNameNobody(t *testing.T) {
	d := readDeeds(t, grantsForm, grantFile(`{"id": "1", "title": "SECRET", "description": "SECRET", "fundingOrganization": [{"name": "Trust"}], "recipientIndividual": {"id": "SECRET", "name": "SECRET"}, "recipientOrganization": [{"id": "SECRET", "name": "SECRET", "location": [{"name": "SECRET"}]}]}`))
	if all := fmt.Sprintf("%+v", *d); strings.Contains(all, "SECRET") {
		t.Error(all)
	}
}

func TestLooksGrants(t *testing.T) {
	for text, want := range map[string]bool{
		grantFile(given("1", "")): true, `{"grants": [{"amountAwarded": 1}]}`: true,
		`{"grants": []}`: false, `{"nodes": [], "edges": []}`: false, `[{"fundingOrganization": 1}]`: false, "": false,
	} {
		if got := looksGrants(text); got != want {
			t.Errorf("%.40q: %t", text, got)
		}
	}
}

func TestGrantsContext(t *testing.T) {
	n := 3
	d := &document{}
	readGrants(stopAfter{context.Background(), &n}, grantFile(given("1", ""), given("2", ""), given("3", ""), given("4", "")), d)
	if len(d.deeds) != 3 || len(d.failures) > 0 {
		t.Errorf("%d deeds, failures %v", len(d.deeds), d.failures)
	}
}

func Fuzz360Giving(f *testing.F) {
	f.Add(grantFile(given("1", `, "amountAwarded": 1e3, "plannedDates": [{"startDate": "2019-05-31", "duration": 3}], "beneficiaryLocation": {"countryCode": "GB"}`)))
	f.Add(grantFile(`{"id": 7, "fundingOrganization": {"name": "A"}, "recipientIndividual": {}}`, given("7", ""))[:120])
	f.Add(`{"a": {"grants": []}, "grants": [[], null, {}, "", 1e5], "grants": [` + given("x", `, "title": "\u0000\ud800"`) + `]} 5`)
	f.Fuzz(func(t *testing.T, text string) {
		once := printDocument(readDeeds(t, grantsForm, text))
		if again := printDocument(readDeeds(t, grantsForm, text)); again != once {
			t.Error(cmp.Diff(once, again))
		}
	})
}

func BenchmarkGrants(b *testing.B) {
	var list []string
	for i := range 2000 {
		list = append(list, given(fmt.Sprint("360G-", i), `, "title": "Swimming for all", "description": "`+strings.Repeat("Words of no use here. ", 20)+`", "currency": "GBP", "amountAwarded": 1500, "awardDate": "2019-03-01T00:00:00+00:00", "grantProgramme": [{"title": "Sport"}]`))
	}
	text := grantFile(list...)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		readGrants(context.Background(), text, &document{})
	}
	b.ReportMetric(float64(2000*b.N)/b.Elapsed().Seconds(), "grants/s")
}
