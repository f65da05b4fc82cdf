package read

import (
	"slices"
	"strings"
	"testing"

	"example.org/lintas/graph"
)

func TestSectorOfType(t *testing.T) {
	for want, types := range map[string]string{
		"public": "10; 11; 15; 435; 434; Government; GOVERNMENT ; Local Government; Other Public Sector; Govt; Governments;" +
			"Gobierno; Gouvernement; Pemerintah; Embassy; Military; حكومة",
		"nonprofit": "21; 22; 23; 24; 437; 441; 445; International NGO; National NGO; INGO; INGO ; NNGO; NGO; NGOs; LNGO;" +
			"ONG Internacional; ONG Nacional; ONG nationale; ONG Internationale; Red Cross / Red Crescent; Red Cross/Red Crescent;" +
			"Croix/Croissant Rouge; Comité International de la Croix Rouge; Movimiento de la Cruz Roja Media Luna Roja;" +
			"Red Cross Movement; Iglesia - Grupo Religioso; Civil Society; LSM; منظمة غير حكومية دولية",
		"multilateral": "40; 438; 447; Multilateral; UN; UN ; UN Agency; UN agency; United Nations; Naciones Unidas; Nations Unies;" +
			"Agence Nations Unies; Organismo Internacional; Inter-governmental; Pooled fund; Pooled Funds; PBB; الأمم المتحدة",
		"philanthropy": "60; Foundation; Private organization/foundation; Private Organization / Foundation; Fondation",
		"private":      "70; 71; 72; 73; 444; Private Sector; private sector in provider country; Secteur Privé; Swasta",
		"academic":     "80; 431; Academic, Training and Research; Universidad; Université; Perguruan Tinggi",
		"community":    "CBO; Community Based Organization; Community-based organisation",
		"media":        "439; Media",
		"other":        "30; 90; 443; Other; Public Private Partnership; Autre; Lainnya",
		// A role, or nothing that says what an organization is.
		"": "433; Donor; Donors; Donantes; Bailleur; Consortium; Not in the list; Unknown; Financial institution; 99; ",
	} {
		for _, text := range strings.Split(types, ";") {
			got, ok := sectorOfType(strings.TrimPrefix(text, " "))
			if got != want || ok != (want != "") {
				t.Errorf("%q: %q, not %q", text, got, want)
			}
		}
	}
}

// Every word stands once, for a sector of lintas's, and says nothing that the
// synonyms of sectors say.
func TestTypeWords(t *testing.T) {
	known := map[string]bool{}
	var keys []string
	for _, s := range graph.Sectors() {
		keys = append(keys, s.Key)
		known[typeKey(s.Key)] = true
		for _, word := range synonyms[s.Key] {
			known[typeKey(word)] = true
		}
	}
	for _, entry := range typeWords {
		if !slices.Contains(keys, entry.sector) {
			t.Errorf("sector %q", entry.sector)
		}
		for _, word := range entry.words {
			if known[typeKey(word)] {
				t.Errorf("%q stands twice", word)
			}
			known[typeKey(word)] = true
		}
	}
	for code, word := range iatiTypes {
		a, _ := sectorOfType(code)
		if b, ok := sectorOfType(word); a != b || !ok {
			t.Errorf("%s is %q and %s is %q", code, a, word, b)
		}
	}
}

func TestRoleWords(t *testing.T) {
	for want, words := range map[string]names{
		graph.Funder:      {"Funding", "Donor", "Bailleur de fonds", "ORGANIZACIÓN DONANTE", "pemberi hibah"},
		graph.Implementer: {"Implementing", "Implementing partner", "Grantee", "Recipient organisation", "Mitra pelaksana"},
		graph.Programme:   {"Extending", "Programming partner"},
		graph.Accountable: {"Accountable"},
	} {
		for _, word := range words {
			if got := roleOf(word); got != want {
				t.Errorf("%q: %q, not %q", word, got, want)
			}
		}
	}
}
