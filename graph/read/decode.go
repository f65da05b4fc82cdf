package read

import (
	"bytes"
	"strings"
	"unicode/utf8"
	"unsafe"

	"example.org/lintas/graph/words"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// The names of the encodings.
const (
	utf8Name    = "utf-8"
	utf16LEName = "utf-16le"
	utf16BEName = "utf-16be"
	windowsName = "windows-1252"
)

// encodings lists the names that Options.Encoding may have. Latin-1 is read as
// Windows-1252, which holds it, as browsers do.
var encodings = map[string]string{
	"": "", "utf-8": utf8Name, "utf8": utf8Name, "utf-16": "utf-16", "utf16": "utf-16",
	"utf-16le": utf16LEName, "utf-16be": utf16BEName,
	"windows-1252": windowsName, "cp1252": windowsName, "latin1": windowsName, "iso-8859-1": windowsName,
}

var (
	markUTF8    = []byte("\xEF\xBB\xBF")
	markUTF16LE = []byte("\xFF\xFE")
	markUTF16BE = []byte("\xFE\xFF")
)

// decode returns the text of the bytes and the encoding that they have: the one
// asked for, or else the one that a byte order mark names, or else UTF-8 where
// the bytes are valid UTF-8, or else Windows-1252.
func decode(raw []byte, asked string) (text, name string, bad *fault) {
	name = encodings[strings.ToLower(asked)]
	switch {
	case bytes.HasPrefix(raw, markUTF8) && (name == "" || name == utf8Name):
		raw, name = raw[len(markUTF8):], utf8Name
	case bytes.HasPrefix(raw, markUTF16LE) && (name == "" || name == "utf-16" || name == utf16LEName):
		raw, name = raw[len(markUTF16LE):], utf16LEName
	case bytes.HasPrefix(raw, markUTF16BE) && (name == "" || name == "utf-16" || name == utf16BEName):
		raw, name = raw[len(markUTF16BE):], utf16BEName
	case name == "utf-16":
		name = utf16LEName
	}
	switch name {
	case utf16LEName, utf16BEName:
		return decodeUTF16(raw, name)
	}
	if bad := binary(raw); bad != nil {
		return "", "", bad
	}
	if name == "" {
		if name, bad = recognize(raw); bad != nil {
			return "", "", bad
		}
	}
	if name == windowsName {
		return through(charmap.Windows1252, raw), name, nil
	}
	if i := invalid(raw); i >= 0 {
		return "", "", at(raw, i, textNotUTF8.With(raw[i]))
	}
	return unsafe.String(unsafe.SliceData(raw), len(raw)), name, nil // nobody changes the bytes of a file
}

func through(e encoding.Encoding, raw []byte) string {
	out, err := e.NewDecoder().Bytes(raw)
	if err != nil { // these decoders replace what they cannot read
		return ""
	}
	return string(out)
}

func decodeUTF16(raw []byte, name string) (string, string, *fault) {
	order := unicode.LittleEndian
	if name == utf16BEName {
		order = unicode.BigEndian
	}
	text := through(unicode.UTF16(order, unicode.IgnoreBOM), raw)
	if i := strings.IndexByte(text, 0); i >= 0 {
		return "", "", at([]byte(text), i, textNUL.With())
	}
	if i := strings.IndexRune(text, utf8.RuneError); i >= 0 {
		return "", "", at([]byte(text), i, textNotUTF16.With())
	}
	return text, name, nil
}

// recognize tells UTF-8 from Windows-1252. A file that holds both, as pasting
// from two sources makes, is a fault at the first byte that is not UTF-8.
func recognize(raw []byte) (string, *fault) {
	wrong := invalid(raw)
	if wrong < 0 {
		return utf8Name, nil
	}
	if i := multibyte(raw); i >= 0 {
		line := 1 + countBreaks(string(raw[:i]))
		return "", at(raw, wrong, textMixedEncodings.With(line))
	}
	return windowsName, nil
}

// invalid returns the offset of the first byte that is not UTF-8, or -1.
func invalid(raw []byte) int {
	if utf8.Valid(raw) {
		return -1
	}
	for i := 0; i < len(raw); {
		r, size := utf8.DecodeRune(raw[i:])
		if r == utf8.RuneError && size <= 1 {
			return i
		}
		i += size
	}
	return -1
}

// multibyte returns the offset of the first letter that UTF-8 writes in more
// than one byte and that text in Windows-1252 hardly ever holds, or -1.
func multibyte(raw []byte) int {
	for i := 0; i < len(raw); {
		if raw[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRune(raw[i:])
		if r != utf8.RuneError && size > 1 {
			return i
		}
		i++
	}
	return -1
}

// binary returns what is wrong where the bytes are no text: a workbook, a
// picture, a NUL.
func binary(raw []byte) *fault {
	for _, m := range magic {
		if bytes.HasPrefix(raw, []byte(m.prefix)) {
			return &fault{1, 1, m.text.With()}
		}
	}
	if i := bytes.IndexByte(raw, 0); i >= 0 {
		if i <= 1 && len(raw) > 3 && raw[i+2] == 0 {
			return at(raw, i, textNoMark.With())
		}
		return at(raw, i, textNUL.With())
	}
	control := 0
	head := raw[:min(len(raw), 8192)]
	for _, c := range head {
		if c < ' ' && !bytes.ContainsRune([]byte("\t\n\r\f"), rune(c)) {
			control++
		}
	}
	if control > len(head)/10 {
		return &fault{1, 1, textBinary.With()}
	}
	return nil
}

// at returns a fault at the given offset of the text.
func at(text []byte, offset int, message words.Message) *fault {
	before := text[:offset]
	line := 1 + countBreaks(string(before))
	start := bytes.LastIndexAny(before, "\n\r") + 1
	return &fault{line, offset - start + 1, message}
}
