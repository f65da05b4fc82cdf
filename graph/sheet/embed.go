package sheet

import (
	"encoding/binary"
	"io"

	"codeberg.org/go-pdf/fpdf"
)

// mayEmbed reports whether the font's makers allow it to be embedded in part:
// fsType in the table OS/2 of the OpenType specification.
func mayEmbed(file []byte) bool {
	const (
		restricted         = 0x0002
		noSubset, bitsOnly = 0x0100, 0x0200
	)
	table := table(file, "OS/2")
	if len(table) < 10 {
		return true
	}
	kind := binary.BigEndian.Uint16(table[8:])
	return kind&0xf != restricted && kind&(noSubset|bitsOnly) == 0
}

// embeds reports whether fpdf can embed the font. It prints its complaints and
// reads beyond broken tables, so what it stumbles over is looked at before,
// and the rest is tried.
func embeds(file []byte) (ok bool) {
	if len(file) < 4 || binary.BigEndian.Uint32(file) != 0x00010000 {
		return false
	}
	for _, name := range []string{"glyf", "head", "loca", "maxp", "hmtx", "post", "OS/2"} {
		if table(file, name) == nil {
			return false
		}
	}
	zeros := []struct {
		table string
		at    int
	}{{"name", 0}, {"head", 52}, {"hhea", 32}}
	for _, z := range zeros {
		if t := table(file, z.table); len(t) < z.at+2 || binary.BigEndian.Uint16(t[z.at:]) != 0 {
			return false
		}
	}
	if !hasBasicMap(table(file, "cmap")) {
		return false
	}
	defer func() {
		if recover() != nil {
			ok = false
		}
	}()
	doc := newDocument(100, 100)
	addFace(doc, "trial", file)
	doc.SetFont("trial", "", 10)
	doc.Text(10, 10, "a")
	return doc.Output(io.Discard) == nil
}

// hasBasicMap reports whether a cmap table has a Unicode subtable of format 4.
func hasBasicMap(cmap []byte) bool {
	if len(cmap) < 4 {
		return false
	}
	for record := cmap[4:]; len(record) >= 8 && len(cmap)-len(record) < 4+8*int(binary.BigEndian.Uint16(cmap[2:])); record = record[8:] {
		platform, encoding := binary.BigEndian.Uint16(record), binary.BigEndian.Uint16(record[2:])
		at := int(binary.BigEndian.Uint32(record[4:]))
		if platform != 0 && !(platform == 3 && encoding == 1) || at+2 > len(cmap) {
			continue
		}
		if binary.BigEndian.Uint16(cmap[at:]) == 4 {
			return true
		}
	}
	return false
}

// table returns a table of a TrueType or OpenType file, nil if there is none.
func table(file []byte, name string) []byte {
	if len(file) < 12 {
		return nil
	}
	records := file[12:]
	for range binary.BigEndian.Uint16(file[4:]) {
		if len(records) < 16 {
			return nil
		}
		if string(records[:4]) == name {
			from, size := int(binary.BigEndian.Uint32(records[8:])), int(binary.BigEndian.Uint32(records[12:]))
			if from > len(file) || size > len(file)-from {
				return nil
			}
			return file[from : from+size]
		}
		records = records[16:]
	}
	return nil
}

// addFace adds a font to a document. fpdf writes into the bytes that it is
// given, so it gets its own.
func addFace(doc *fpdf.Fpdf, name string, file []byte) {
	doc.AddUTF8FontFromBytes(name, "", append([]byte(nil), file...))
}
