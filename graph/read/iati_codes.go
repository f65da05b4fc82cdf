package read

import "example.org/lintas/graph"

// iatiRoles maps the codes of the standard's codelist OrganisationRole; the
// words of versions before 2 stand among roles.
var iatiRoles = map[string]string{
	"1": graph.Funder, "2": graph.Accountable, "3": graph.Programme, "4": graph.Implementer,
}

// iatiTypes maps the codes of the codelist OrganisationType.
var iatiTypes = map[string]string{
	"10": "Government", "11": "Local Government", "15": "Other Public Sector",
	"21": "International NGO", "22": "National NGO", "23": "Regional NGO", "24": "Partner Country based NGO",
	"30": "Public Private Partnership", "40": "Multilateral", "60": "Foundation",
	"70": "Private Sector", "71": "Private Sector in Provider Country",
	"72": "Private Sector in Aid Recipient Country", "73": "Private Sector in Third Country",
	"80": "Academic, Training and Research", "90": "Other",
}

// iatiStatuses maps the codes of the codelist ActivityStatus. Only what is
// implemented goes on: a finalized activity has done its work and waits for the
// last accounts.
var iatiStatuses = map[string]string{
	"1": "pipeline", "2": "implementation", "3": "finalization", "4": "closed", "5": "cancelled", "6": "suspended",
}

// iatiDates maps the codes of the codelist ActivityDateType and the words before
// version 2 to the codes as numbers.
var iatiDates = map[string]int{
	"1": 1, "2": 2, "3": 3, "4": 4,
	"start-planned": 1, "start-actual": 2, "end-planned": 3, "end-actual": 4,
}

// iatiFlows maps the words for types of transactions before version 2 to the
// codes of the codelist TransactionType.
var iatiFlows = map[string]string{"if": "1", "c": "2", "d": "3", "e": "4"}

// iatiVocabularies maps the words for vocabularies of sectors before version 2
// to the codes of the codelist SectorVocabulary.
var iatiVocabularies = map[string]string{"": "1", "dac": "1", "dac-3": "2", "cofog": "3", "ro": "99", "ro2": "98"}

// purposeCategories says in words what the categories of the OECD DAC's purpose
// codes are: the first three digits of a code of five.
var purposeCategories = map[string]string{
	"110": "Education", "111": "Education, level unspecified", "112": "Basic education",
	"113": "Secondary education", "114": "Post-secondary education",
	"120": "Health", "121": "Health, general", "122": "Basic health", "123": "Non-communicable diseases",
	"130": "Population and reproductive health",
	"140": "Water supply and sanitation",
	"150": "Government and civil society", "151": "Government and civil society, general",
	"152": "Conflict, peace and security",
	"160": "Other social infrastructure and services",
	"210": "Transport and storage", "220": "Communications",
	"230": "Energy", "231": "Energy policy", "232": "Energy, renewable", "233": "Energy, non-renewable",
	"234": "Energy, hybrid plants", "235": "Energy, nuclear", "236": "Energy distribution",
	"240": "Banking and financial services", "250": "Business and other services",
	"310": "Agriculture, forestry and fishing", "311": "Agriculture", "312": "Forestry", "313": "Fishing",
	"320": "Industry, mining and construction", "321": "Industry", "322": "Mineral resources and mining",
	"323": "Construction",
	"331": "Trade policy and regulations", "332": "Tourism",
	"410": "Environment protection", "430": "Other multisector", "510": "General budget support",
	"520": "Development food assistance", "530": "Other commodity assistance", "600": "Action relating to debt",
	"720": "Emergency response", "730": "Reconstruction and rehabilitation",
	"740": "Disaster prevention and preparedness",
	"910": "Administrative costs of donors", "920": "Support to NGOs", "930": "Refugees in donor countries",
}

// oecdRegions says in words what the OECD DAC's codes of regions are.
var oecdRegions = map[string]string{
	"88": "States of ex-Yugoslavia", "89": "Europe", "189": "North of Sahara", "289": "South of Sahara",
	"298": "Africa", "380": "West Indies", "389": "Caribbean and Central America", "489": "South America",
	"498": "America", "589": "Middle East", "619": "Central Asia", "679": "South Asia",
	"689": "South and Central Asia", "789": "Far East Asia", "798": "Asia", "889": "Oceania",
	"1027": "Eastern Africa", "1028": "Middle Africa", "1029": "Southern Africa", "1030": "Western Africa",
	"1031": "Caribbean", "1032": "Central America", "1033": "Melanesia", "1034": "Micronesia", "1035": "Polynesia",
}
