package chance

// Permuted writes the labels, as draw deals them, to dealt, which is as long. It
// is the permutation that Labels draws under the same seed and number.
func Permuted(seed uint64, draw int, labels, dealt []int32) {
	copy(dealt, labels)
	shuffle(Stream(seed, "labels", draw), dealt)
}
