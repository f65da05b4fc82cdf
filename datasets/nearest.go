package datasets

// nearest returns the first of names at the smallest edit distance from name.
func nearest(name string, names []string) string {
	best := names[0]
	for _, n := range names[1:] {
		if editDistance(name, n) < editDistance(name, best) {
			best = n
		}
	}
	return best
}

// editDistance returns the least number of insertions, deletions and substitutions of bytes that turn a into b
// (Levenshtein 1966, Soviet Physics Doklady 10:707).
func editDistance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := 1
			if a[i] == b[j] {
				cost = 0
			}
			diagonal, row[j+1] = row[j+1], min(diagonal+cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
