package main

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// sweeper returns what removes the files that an earlier run wrote to the swept
// folders and this one does not, such as the slide of a finding that is none any
// more. It goes by the manifest of that run, read now, before it is replaced; files
// that are not in it or that somebody has changed stay.
func (f *folder) sweeper() func() {
	if len(f.swept) == 0 {
		return func() {}
	}
	var earlier manifest
	raw, err := os.ReadFile(filepath.Join(f.dir, manifestFile))
	if err != nil || json.Unmarshal(raw, &earlier) != nil {
		return func() {}
	}
	return func() {
		for _, o := range earlier.Outputs {
			swept := slices.ContainsFunc(f.swept, func(folder string) bool {
				base, inside := strings.CutPrefix(o.File, folder)
				return inside && filepath.Base(base) == base
			})
			if swept && f.isLeftOver(o.File) {
				removeUnchanged(filepath.Join(f.dir, filepath.FromSlash(o.File)), o.SHA)
			}
		}
	}
}

// removeUnchanged removes a file that still has the sum. What cannot be read or
// removed is left.
func removeUnchanged(path, sum string) {
	content, err := os.ReadFile(path)
	if err != nil {
		return
	}
	if is := sha256.Sum256(content); hex.EncodeToString(is[:]) == sum {
		_ = os.Remove(path)
	}
}
