package read

// typeWord returns the type of an organization in words, where a cell holds
// IATI's code of it.
func typeWord(text string) string {
	if word, ok := iatiTypes[text]; ok && len(text) == 2 {
		return word
	}
	return text
}
