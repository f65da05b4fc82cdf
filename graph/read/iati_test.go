package read

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const iatiHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities version=\"2.03\">\n"

// activities returns a file of the given activities.
func activities(list ...string) string {
	return iatiHead + strings.Join(list, "\n") + "\n</iati-activities>\n"
}

// two are participants for activities that are about something else.
const two = `<participating-org ref="XM-DAC-1" role="1"><narrative>Giver</narrative></participating-org>` +
	`<participating-org ref="GB-CHC-9" role="4"><narrative>Doer</narrative></participating-org>`

const twoActors = "  funder: Giver [XM-DAC-1] \n  implementer: Doer [GB-CHC-9] \n"

func activity(id, rest string) string {
	return `<iati-activity default-currency="USD"><iati-identifier>` + id + `</iati-identifier>` + two + rest + `</iati-activity>`
}

func TestIATI(t *testing.T) {
	checkDeeds(t, iatiForm, []deedCase{
		{"everything", activities(`<iati-activity xml:lang="fr" default-currency="EUR" hierarchy="1" xmlns:d="http://d.example" d:index="7">
<iati-identifier> XX-1 </iati-identifier>
<reporting-org ref="XM-DAC-41114" type="40"><narrative>PNUD</narrative></reporting-org>
<title><narrative xml:lang="en">Clean water</narrative><narrative>Eau  potable</narrative></title>
<description><narrative>Ecrire a une personne</narrative></description>
<participating-org ref="fr-3" type="10" role="1"><narrative>Agence</narrative></participating-org>
<participating-org ref="XM-DAC-41114" type="40" role="2"><narrative>PNUD</narrative></participating-org>
<participating-org role="3" type="21"><narrative xml:lang="es">Agua</narrative><narrative xml:lang="EN-gb">Water &amp; Co; Ltd</narrative></participating-org>
<participating-org ref="ML-REG-5" role="4" type="22"/>
<d:participating-org role="4"><narrative>Elsewhere</narrative></d:participating-org>
<activity-status code="2"/>
<activity-date type="1" iso-date="2020-01-01"/><activity-date type="2" iso-date="2020-02-03Z"/><activity-date type="3" iso-date="2021-12-31"/>
<contact-info><person-name><narrative>A Person</narrative></person-name></contact-info>
<recipient-country code="ML" percentage="100"/>
<location><name><narrative>Mopti</narrative></name><administrative code="ML05" level="1" vocabulary="G1"/><administrative code="ML0501" level="2" vocabulary="G1"/></location>
<sector vocabulary="1" code="14030" percentage="60"><narrative>Basic drinking water</narrative></sector>
<sector code="12220" percentage="40"/>
<sector vocabulary="8" code="6.1" percentage="100"/>
<budget type="1"><period-start iso-date="2020-01-01"/><period-end iso-date="2020-12-31"/><value value-date="2020-01-01">1000.50</value></budget>
<budget type="1"><period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/><value currency="usd" value-date="2020-01-01">7</value></budget>
<transaction><transaction-type code="2"/><value>99</value></transaction>
</iati-activity>`), `
XX-1 | Eau potable | 2020-02-03 to 2021-12-31 | implementation
  funder: Agence [FR-3] Government
  accountable: PNUD [XM-DAC-41114] Multilateral
  programme: Water & Co; Ltd [] International NGO
  implementer: ML-REG-5 [ML-REG-5] National NGO
  theme Water supply and sanitation > Basic drinking water (14030) 60
  theme Basic health > 12220 (12220) 40
  place Mali > Mopti (ML0501) 100
  sum 1000.5 EUR
  sum 7 USD
  hierarchy = 1
  reporting organization = PNUD
`},
		{"version 1", `<iati-activities version="1.03"><iati-activity default-currency="GBP">
<iati-identifier>V1</iati-identifier><reporting-org ref="GB-1" type="10">DFID</reporting-org>
<title xml:lang="fr">Santé</title><title xml:lang="en">Health</title>
<participating-org role="Funding" ref="GB-1" type="10">DFID</participating-org>
<participating-org role="Extending">Agent</participating-org>
<participating-org role="Accountable">Ministry</participating-org>
<participating-org role="Implementing" type="22">Clinic</participating-org>
<activity-status code="2">Implementation</activity-status>
<activity-date type="start-planned">2012-04-01</activity-date><activity-date type="end-actual" iso-date="2013-04-01T00:00:00"/>
<recipient-country code="NP">Nepal</recipient-country>
<location percentage="70"><name>Kaski</name><administrative country="NP">Kaski</administrative></location>
<location percentage="30"><name>Gorkha</name></location>
<sector vocabulary="DAC" code="12220" percentage="50">Basic care</sector>
<sector vocabulary="DAC" code="12230" percentage="50">Clinics</sector>
<sector vocabulary="RO" code="H1">Own</sector>
<transaction><transaction-type code="C"/><value>2,000,000.00</value></transaction>
<transaction><transaction-type code="D"/><value>5</value></transaction>
</iati-activity></iati-activities>`, `
V1 | Health | 2012-04-01 to 2013-04-01 | implementation
  funder: DFID [GB-1] Government
  programme: Agent [] 
  accountable: Ministry [] 
  implementer: Clinic [] National NGO
  theme Basic health > Basic care (12220) 50
  theme Basic health > Clinics (12230) 50
  place Nepal > Kaski () 70
  place Nepal > Gorkha () 30
  sum 2000000 GBP
  reporting organization = DFID
`},
		{"another encoding named than the text has by now", strings.Replace(activities(activity("é", "")), "UTF-8", "ISO-8859-1", 1), "é |  |  to  | \n" + twoActors},
		{"in a server's wrapping", `<result xmlns:dstore="http://d.example"><x><iati-activities version="2.03">` +
			activity("W", "") + `</iati-activities></x></result>`, "W |  |  to  | \n" + twoActors},
		{"a name in several spellings and languages", activities(
			`<iati-activity xml:lang="fr"><iati-identifier>A</iati-identifier><participating-org ref="xm-dac-41140" role="1"><narrative>Programme alimentaire mondial</narrative></participating-org>`+two+`</iati-activity>`,
			`<iati-activity xml:lang="en"><iati-identifier>B</iati-identifier><participating-org ref="XM-DAC-41140" role="1" type="40"><narrative>WORLD FOOD PROGRAMME</narrative></participating-org>`+
				`<participating-org ref="XM-DAC-41140" role="4"><narrative>World Food Programme</narrative></participating-org></iati-activity>`,
			`<iati-activity><iati-identifier>C</iati-identifier><participating-org ref="XM-DAC-41140" role="1"/><participating-org ref="XM-DAC-41140" role="1"/></iati-activity>`), `
A |  |  to  | 
  funder: World Food Programme [XM-DAC-41140] Multilateral
` + twoActors + `B |  |  to  | 
  funder: World Food Programme [XM-DAC-41140] Multilateral
  implementer: World Food Programme [XM-DAC-41140] Multilateral
C |  |  to  | 
  funder: World Food Programme [XM-DAC-41140] Multilateral
`},
		{"the file's own language first", strings.Replace(activities(`<iati-activity xml:lang="en"><iati-identifier>A</iati-identifier><title><narrative>Water</narrative><narrative xml:lang="id">Air</narrative></title>`+two+`</iati-activity>`),
			`version="2.03"`, `xml:lang="id" version="2.03"`, 1), "A | Air |  to  | \n" + twoActors},
		{"codes that are no identifiers", activities(
			`<iati-activity><iati-identifier>A</iati-identifier><participating-org ref="77" role="1"><narrative>Fund (F)</narrative></participating-org><participating-org ref="8" role="2"><narrative>North</narrative></participating-org>`+
				`<participating-org ref="22000" role="4"><narrative>Oxfam</narrative></participating-org></iati-activity>`,
			`<iati-activity><iati-identifier>B</iati-identifier><participating-org ref="77" role="1"><narrative>FUND</narrative></participating-org><participating-org ref="8" role="4"><narrative>South</narrative></participating-org></iati-activity>`), `
A |  |  to  | 
  funder: FUND [77] 
  accountable: North [] 
  implementer: Oxfam [] 
B |  |  to  | 
  funder: FUND [77] 
  implementer: South [] 
3:176: organizations whose code has other names elsewhere in the file: 2, the first here; they are told apart by name
3:264: organizations whose code stands for a kind of organizations: 1, the first here; they are told apart by name, and one named by its kind is not one organization
`},
		{"the publisher alone, a secondary publisher, roles that are not known", activities(
			`<iati-activity><iati-identifier>A</iati-identifier><reporting-org ref="GB-CHC-1"><narrative>Own</narrative></reporting-org></iati-activity>`,
			`<iati-activity><iati-identifier>B</iati-identifier><reporting-org ref="GB-CHC-1" secondary-reporter="1"><narrative>Own</narrative></reporting-org></iati-activity>`,
			`<iati-activity><iati-identifier>C</iati-identifier><participating-org role="9"><narrative>X</narrative></participating-org><participating-org><narrative>Y</narrative></participating-org></iati-activity>`), `
A |  |  to  | 
  : Own [GB-CHC-1] 
  reporting organization = Own
C |  |  to  | 
  : X [] 
  : Y [] 
4:1: activity "B" names no organization and is left out
5:52: organizations with no role or one that is not known: 2, the first here; they are members
`},
		{"percentages", activities(
			activity("thirds", `<sector code="11220" percentage="33.33"/><sector code="12220" percentage="33.33"/><sector code="14030" percentage="33.34"/>`),
			activity("comma and sign", `<sector code="11220" percentage="50 %"/><sector code="11220" percentage="25"/><sector code="11220" percentage="25.0"/>`),
			activity("too much", `<sector code="11220" percentage="100"/><sector code="12220" percentage="100"/>`),
			activity("no number", `<sector code="11220" percentage="half"/><sector code="12220" percentage="-3"/>`)), `
thirds |  |  to  | 
` + twoActors + `  theme Basic education > 11220 (11220) 33.33
  theme Basic health > 12220 (12220) 33.33
  theme Water supply and sanitation > 14030 (14030) 33.34
comma and sign |  |  to  | 
` + twoActors + `  theme Basic education > 11220 (11220) 100
too much |  |  to  | 
` + twoActors + `  theme Basic education > 11220 (11220) 
  theme Basic health > 12220 (12220) 
no number |  |  to  | 
` + twoActors + `  theme Basic education > 11220 (11220) 
  theme Basic health > 12220 (12220) 
5:263: lists of themes or places whose percentages add up to more than 100: 1, the first here; the percentages are not used
6:264: percentages that are no number from 0 to 100: 2, the first here; they are taken as not given
`},
		{"vocabularies", activities(
			activity("categories", `<sector vocabulary="99" code="a" percentage="100"/><sector vocabulary="2" code="122" percentage="100"><narrative>x</narrative></sector>`),
			activity("own", `<sector vocabulary="10" code="3"/><sector vocabulary="99" code="a"><narrative>Own words</narrative></sector>`),
			activity("others", `<sector vocabulary="10" code="3"/><sector vocabulary="8" code="6.1"/>`),
			activity("of transactions", `<transaction><transaction-type code="3"/><value>1</value><sector code="12220"/></transaction><transaction><transaction-type code="3"/><value>2</value><sector code="11220"/></transaction>`),
			activity("not specified", `<sector code="99810" percentage="100"/><recipient-region code="998"/>`)), `
categories |  |  to  | 
` + twoActors + `  theme Basic health (122) 100
own |  |  to  | 
` + twoActors + `  theme Own words (a) 
others |  |  to  | 
` + twoActors + `  theme 6.1 (6.1) 
of transactions |  |  to  | 
` + twoActors + `  theme Basic health > 12220 (12220) 
  theme Basic education > 11220 (11220) 
  sum 3 USD
not specified |  |  to  | 
` + twoActors + `7:268: themes and places given as not specified: 2, the first here; they are taken as not given
`},
		{"places", activities(
			activity("countries", `<recipient-country code="KE" percentage="60"/><recipient-country code="XK" percentage="10"/><recipient-region code="298" percentage="30"/><location><name><narrative>Nairobi</narrative></name></location>`),
			activity("said again", `<recipient-country code="uk" percentage="100"/><recipient-region code="89" percentage="100"/>`),
			activity("regions", `<recipient-region vocabulary="99" code="z" percentage="100"><narrative>Own</narrative></recipient-region><recipient-region vocabulary="1" code="298" percentage="100"/>`),
			activity("sites", `<recipient-country code="HT"/><location><name><narrative>Jacmel</narrative></name><administrative code="PPLA" level="1"/></location><location><name><narrative>Haïti</narrative></name></location><location><name><narrative>Jacmel</narrative></name></location>`),
			activity("elsewhere", `<recipient-country code="Q9"><narrative>Atlantis</narrative></recipient-country>`)), `
countries |  |  to  | 
` + twoActors + `  place Kenya (KE) 60
  place Kosovo (XK) 10
  place Africa (298) 30
said again |  |  to  | 
` + twoActors + `  place United Kingdom (GB) 100
regions |  |  to  | 
` + twoActors + `  place Africa (298) 100
sites |  |  to  | 
` + twoActors + `  place Haiti > Jacmel () 
  place Haiti (HT) 
elsewhere |  |  to  | 
` + twoActors + `  place Atlantis (Q9) 
`},
	})
}

// What organizations, themes and regions are called does not hang on the order of
// the activities.
func TestIATIOrder(t *testing.T) {
	list := []string{
		activity("A", `<participating-org ref="77" role="2" type="10"><narrative>ONE FUND</narrative></participating-org><sector code="12220"><narrative xml:lang="fr">Soins</narrative></sector>`),
		activity("B", `<participating-org ref="77" role="2" type="60"><narrative>One fund</narrative></participating-org><sector code="12220"><narrative xml:lang="en">Care</narrative></sector>`),
		activity("C", `<participating-org ref="77" role="2" type="60"><narrative>One Fund (OF)</narrative></participating-org><recipient-region vocabulary="2" code="R"><narrative>b</narrative></recipient-region>`),
		activity("D", `<participating-org ref="77" role="3"/><recipient-region vocabulary="2" code="R"><narrative>a</narrative></recipient-region>`),
	}
	blocks := func(list []string) string {
		d := readDeeds(t, iatiForm, activities(list...))
		slices.SortFunc(d.deeds, func(a, b deed) int { return strings.Compare(a.id.text, b.id.text) })
		d.warnings = nil
		return printDocument(d)
	}
	want := blocks(list)
	if !strings.Contains(want, "programme: One Fund (OF) [77] Foundation") || !strings.Contains(want, "Basic health > Care") || !strings.Contains(want, "place a (R)") {
		t.Error(want)
	}
	for range list {
		list = append(list[1:], list[0])
		if got := blocks(list); got != want {
			t.Error(cmp.Diff(want, got))
		}
	}
}
