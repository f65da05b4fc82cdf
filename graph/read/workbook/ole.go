package workbook

import "bytes"

// oleMagic begins the files of old Office programs, and those of new ones that
// are encrypted.
const oleMagic = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"

// oleFault returns why a file of that form is not read.
func oleFault(raw []byte) *Fault {
	switch {
	case hasStream(raw, "EncryptionInfo"), hasStream(raw, "EncryptedPackage"):
		return fail(Password, textPassword.With())
	case hasStream(raw, "Workbook"), hasStream(raw, "Book"):
		return fail(OldFormat, textOld.With())
	case hasStream(raw, "WordDocument"), hasStream(raw, "PowerPoint Document"):
		return fail(NotWorkbook, textOther.With())
	}
	return fail(Damaged, textCut.With())
}

// hasStream reports whether the directory of the file lists the stream. An
// entry takes 128 bytes: the name in UTF-16, padded to 64 bytes, and its length
// with the zero at the end.
func hasStream(raw []byte, name string) bool {
	var entry [66]byte
	for i := range len(name) {
		entry[2*i] = name[i]
	}
	entry[64] = byte(2*len(name) + 2)
	for at := 0; ; {
		i := bytes.Index(raw[at:], entry[:])
		if i < 0 {
			return false
		}
		if at += i; at%128 == 0 {
			return true
		}
		at++
	}
}
