package maps

import (
	"io"
	"reflect"
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/draw"
	"example.org/lintas/graph/words"
	"gonum.org/v1/gonum/graph/formats/dot"
)

// phrasesOf returns what draw says by the name of the field.
func phrasesOf(w draw.Words) map[string]string {
	texts := map[string]string{}
	v := reflect.ValueOf(w)
	for i := range v.NumField() {
		if f := v.Field(i); f.Kind() == reflect.String {
			texts[v.Type().Field(i).Name] = f.String()
		}
	}
	return texts
}

func ownTexts() []words.Text {
	texts := []words.Text{
		titleDefault, titlePresence, notPresent, titleSectors, betweennessIs, mostCentralOf, partnersDrawn, inForceOn, leftOut, filtered, dataOf, sourceIs, drawnBy, rejected,
		titleBySector, titleOverlap, titleMatrix, titleCoverage, titleEgo, titlePartnerships, titleCommunities, titleCutPoints,
		noOrganizations, noTies, noTiesButWork, noActivities, noOverlap, noPartner, pulledTogether, inRegions, tooManyForRegions, communitiesAre,
		highlighted, candidatesShown, candidateIs, bridgingIs, sharedWork, pairJoined, pairApart, strongCells, matrixReading, matrixShowsAll,
		matrixShows, coverageShows, fullestShown, cellShows, cellReading, gapIs, soleIs, crowdedIs, unmetIs, egoOf, egoCounts, membershipsIs,
		boxIs, memberLine, noCutPoint, pairsCutIs, cutPointIs, whenLeaves, cutOff, morePartsCutOff, colorIs, notRecorded, yes, no,
		noColumn, notNumbers, needOrganization,
	}
	for _, noun := range [][2]words.Text{organizationsCount, partnershipsCount, tiesCount, partnersCount, cutPointsCount} {
		texts = append(texts, noun[:]...)
	}
	return texts
}

func TestIndonesianIsComplete(t *testing.T) {
	english, translated := phrasesOf(draw.English), phrasesOf(indonesian)
	for name, text := range english {
		if translated[name] == "" || translated[name] == text {
			t.Errorf("%s is not translated: %q", name, translated[name])
		}
		if strings.Count(text, "%") != strings.Count(translated[name], "%") {
			t.Errorf("%s takes other values: %q and %q", name, text, translated[name])
		}
	}
	for _, text := range ownTexts() {
		if text.ID == "" || text.ID == text.EN || strings.Count(text.ID, "%") != strings.Count(text.EN, "%") {
			t.Errorf("%q is not translated: %q", text.EN, text.ID)
		}
	}
}

// TestIndonesianMapsSpeakIndonesian looks for every English phrase on maps that
// have all that maps can have.
func TestIndonesianMapsSpeakIndonesian(t *testing.T) {
	network, sectors, _ := drawBoth(t, measure(t, harbor(t)), Options{Language: words.Indonesian, Rejected: 1})
	page := onPage(t, network) + " " + onPage(t, sectors)
	contains(t, page, "Sektor tidak tercatat (1)", "Jenis kemitraan strategis advokasi barter", "Ukuran: seberapa sering")
	phrases := []string{"strategic", "advocacy", "Public", "not recorded", "December"}
	for _, text := range phrasesOf(draw.English) {
		phrases = append(phrases, fragments(text)...)
	}
	for _, text := range ownTexts() {
		phrases = append(phrases, fragments(text.EN)...)
	}
	for _, phrase := range phrases {
		if strings.Contains(page, phrase) {
			t.Errorf("%q is on the Indonesian map:\n%s", phrase, page)
		}
	}
}

// fragments returns the parts of a text between the values it takes that are
// long enough to be told from another language.
func fragments(text string) []string {
	const least = 5
	var parts []string
	for _, part := range strings.FieldsFunc(strings.NewReplacer("%s", "\n", "%d", "\n").Replace(text), func(r rune) bool { return r == '\n' }) {
		if part = strings.Trim(part, " ():,"); len(part) >= least {
			parts = append(parts, part)
		}
	}
	return parts
}

func TestHostileNames(t *testing.T) {
	names := []string{
		`PT "Maju" & 'Co'`, "<b>Dinas</b>", `\N \G \"`, "]]> -->", "nul\x00 esc\x1b", "bidi\u202e evil", "bad \xff bytes",
		"شبكة المنظمات", "😀 Smile", strings.Repeat("Panjang ", 40), strings.Repeat("x", 300), "%d %s %!", "a\nb", "&amp;lt;",
	}
	b := graph.NewBuilder()
	b.SetAbout(graph.About{Title: names[0], Source: names[1], SectorLabel: names[2]})
	for _, name := range names {
		add(t, b.AddOrganization(graph.Organization{ID: name, Name: name, ShortName: name, Sector: name}))
	}
	for i, name := range names[2:] { // the first is without a partnership
		add(t, b.AddPartnership(graph.Partnership{Pair: true, Source: 1, Target: i + 2, Strength: 1, Type: name}))
	}
	r := measure(t, b)
	network, sectors, text := drawBoth(t, r, Options{Language: words.Indonesian})
	for _, document := range []string{network, sectors} {
		onPage(t, document)
		for _, bad := range []string{"<b>", "\u202e", "\x00", "\x1b"} {
			if strings.Contains(document, bad) {
				t.Errorf("%q came through", bad)
			}
		}
	}
	if _, err := dot.ParseBytes([]byte(text)); err != nil {
		t.Errorf("%v in\n%s", err, text)
	}
	m, err := Sectors(t.Context(), r, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := m.Sheet.WritePNG(io.Discard, 72); err != nil {
		t.Error(err)
	}
}
