package read

// iatiStatuses are the statuses of activities in IATI.
var iatiStatuses = map[string]string{"1": "pipeline", "2": "implementation", "3": "finalisation", "4": "closed", "5": "cancelled", "6": "suspended"}

// iatiTypes are the types of organizations in IATI.
var iatiTypes = map[string]string{
	"10": "Government", "11": "Local Government", "15": "Other Public Sector", "21": "International NGO", "22": "National NGO",
	"23": "Regional NGO", "24": "Partner Country based NGO", "30": "Public Private Partnership", "40": "Multilateral",
	"60": "Foundation", "70": "Private Sector", "71": "Private Sector in Provider Country", "72": "Private Sector in Aid Recipient Country",
	"73": "Private Sector in Third Country", "80": "Academic, Training and Research", "90": "Other",
}

// typeWord returns the type of an organization in words, where a cell holds
// IATI's code of it.
func typeWord(text string) string {
	if word, ok := iatiTypes[text]; ok && len(text) == 2 {
		return word
	}
	return text
}
