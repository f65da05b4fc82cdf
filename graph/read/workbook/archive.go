package workbook

import (
	"archive/zip"
	"bytes"
	"context"
	"errors"
	"io"
	"path"
	"strings"

	"example.org/lintas/graph/words"
)

const (
	zipMagic      = "PK\x03\x04"
	emptyZipMagic = "PK\x05\x06"
	entryMagic    = "PK\x01\x02" // of one entry of the archive's directory
)

// archive is the opened file and what is left of its limits.
type archive struct {
	ctx   context.Context
	parts map[string]*zip.File // by name, in lower case with forward slashes
	left  int64                // bytes that may still be unpacked
}

// openArchive returns the archive that a workbook is.
func openArchive(ctx context.Context, raw []byte) (*archive, error) {
	switch {
	case bytes.HasPrefix(raw, []byte(oleMagic)):
		return nil, oleFault(raw)
	case !Is(raw):
		return nil, fail(NotWorkbook, textArchive.With())
	case len(raw) > maxFile:
		return nil, fail(TooLarge, textLargeFile.With(maxFile>>20))
	case bytes.Count(raw, []byte(entryMagic)) > 2*maxEntries:
		// Before the directory is read, which takes several times its size.
		return nil, fail(TooLarge, textEntries.With(maxEntries))
	}
	z, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil && !errors.Is(err, zip.ErrInsecurePath) { // nothing is written to a path
		return nil, fail(Damaged, textCut.With())
	}
	if len(z.File) > maxEntries {
		return nil, fail(TooLarge, textEntries.With(maxEntries))
	}
	a := &archive{ctx: ctx, left: maxUnpacked, parts: make(map[string]*zip.File, len(z.File))}
	for _, f := range z.File {
		name := partName(f.Name)
		if _, twice := a.parts[name]; !twice {
			a.parts[name] = f
		}
	}
	return a, nil
}

// partName returns the name that a part goes by: its case does not count, and
// some programs write backslashes.
func partName(name string) string {
	name = strings.ReplaceAll(name, "\\", "/")
	return strings.TrimPrefix(strings.ToLower(path.Clean("/"+name)), "/")
}

func (a *archive) has(name string) bool { return a.parts[partName(name)] != nil }

// kind is what an archive holds.
type kind uint8

const (
	kindArchive kind = iota
	kindXLSX
	kindODS
	kindOther // another kind of document
)

var textOfKind = map[kind]words.Text{kindArchive: textArchive, kindOther: textOther}

// kind returns what the archive holds, by the parts that are there.
func (a *archive) kind() kind {
	const office = "application/vnd.oasis.opendocument."
	mime := a.mimetype()
	switch {
	case strings.HasPrefix(mime, office+"spreadsheet"):
		return kindODS
	case strings.HasPrefix(mime, office):
		return kindOther
	case a.has(packageRelations) || a.has(usualWorkbook):
		return kindXLSX
	case a.has(odsContent) && a.has(odsManifest):
		return kindODS
	}
	return kindArchive
}

// mimetype returns the beginning of the part of that name, if there is one.
func (a *archive) mimetype() string {
	f := a.parts["mimetype"]
	if f == nil {
		return ""
	}
	r, err := f.Open()
	if err != nil {
		return ""
	}
	defer r.Close()
	text, err := io.ReadAll(io.LimitReader(r, 100))
	if err != nil {
		return ""
	}
	return strings.TrimSpace(string(text))
}
