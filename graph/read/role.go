package read

import (
	"strings"

	"example.org/lintas/graph"
)

// roles maps what roles are called in either language to lintas's own. A
// programme partner is not a lead: it answers for the programme, not for the
// partnership.
var roles = map[string]string{
	"lead": graph.Lead, "leader": graph.Lead, "lead organization": graph.Lead, "lead partner": graph.Lead,
	"coordinator": graph.Lead, "ketua": graph.Lead, "koordinator": graph.Lead, "pemimpin": graph.Lead,

	"programme": graph.Programme, "program": graph.Programme, "programme partner": graph.Programme,
	"program partner": graph.Programme, "programming": graph.Programme, "extending": graph.Programme,
	"mitra program": graph.Programme, "programming partner": graph.Programme,
	"programme organization": graph.Programme, "program organization": graph.Programme,
	"programme organisation": graph.Programme,

	"funder": graph.Funder, "funding": graph.Funder, "donor": graph.Funder, "pendana": graph.Funder,
	"penyandang dana": graph.Funder, "funding organization": graph.Funder, "funding organisation": graph.Funder,
	"funding partner": graph.Funder, "funding agency": graph.Funder, "donor organization": graph.Funder,
	"donor agency": graph.Funder, "grantor": graph.Funder, "grantmaker": graph.Funder, "donatur": graph.Funder,
	"pemberi hibah": graph.Funder, "bailleur": graph.Funder, "bailleur de fonds": graph.Funder,
	"donante": graph.Funder, "organización donante": graph.Funder,

	"implementer": graph.Implementer, "implementing": graph.Implementer, "implementing partner": graph.Implementer,
	"implementor": graph.Implementer, "pelaksana": graph.Implementer, "mitra pelaksana": graph.Implementer,
	"implementing organization": graph.Implementer, "implementing organisation": graph.Implementer,
	"implementing agency": graph.Implementer, "grantee": graph.Implementer, "recipient": graph.Implementer,
	"recipient organization": graph.Implementer, "recipient organisation": graph.Implementer,
	"penerima hibah": graph.Implementer, "partenaire de mise en œuvre": graph.Implementer,
	"partenaire de mise en oeuvre": graph.Implementer, "implementador": graph.Implementer,
	"implementadora": graph.Implementer, "organización implementadora": graph.Implementer,

	"accountable": graph.Accountable, "penanggung jawab": graph.Accountable,

	"evaluator": graph.Evaluator, "evaluation": graph.Evaluator, "penilai": graph.Evaluator,

	"member": graph.Ordinary, "anggota": graph.Ordinary,
}

// roleOf returns lintas's name of the role, or the cell in lower case.
func roleOf(text string) string {
	text = strings.ToLower(text)
	if role, ok := roles[text]; ok {
		return role
	}
	return text
}

// types maps what partnerships are called in Indonesian to lintas's types.
var types = map[string]string{
	"strategis": "strategic", "operasional": "operational", "fungsional": "functional", "advokasi": "advocacy",
	"strategic": "strategic", "operational": "operational", "functional": "functional", "advocacy": "advocacy",
}

// Type returns lintas's name of a type of partnership, which it may have in
// either language, or the text as it is.
func Type(text string) string {
	if t, ok := types[strings.ToLower(text)]; ok {
		return t
	}
	return text
}
