package write

import (
	"archive/zip"
	"bytes"
	"compress/flate"
	"errors"
	"hash"
	"hash/crc32"
	"io"
	"io/fs"
	"slices"
	"strings"

	"github.com/xuri/excelize/v2"
)

// fixedZip writes the parts of a workbook sorted by name and with one date,
// where a zip.Writer would write them in the order in which a map is ranged
// over.
type fixedZip struct {
	out   io.Writer
	parts []*zipPart
}

// zipPart is a compressed part of a workbook.
type zipPart struct {
	name    string
	deflate *flate.Writer
	bytes   bytes.Buffer
	sum     hash.Hash32
	size    uint64
}

func newFixedZip(w io.Writer) excelize.ZipWriter { return &fixedZip{out: w} }

// zipLevel takes half the time of the usual level and makes files hardly larger.
const zipLevel = 4

// Create returns a writer of a part.
func (z *fixedZip) Create(name string) (io.Writer, error) {
	p := &zipPart{name: name, sum: crc32.NewIEEE()}
	deflate, err := flate.NewWriter(&p.bytes, zipLevel)
	if err != nil {
		return nil, err
	}
	p.deflate = deflate
	z.parts = append(z.parts, p)
	return p, nil
}

func (p *zipPart) Write(b []byte) (int, error) {
	p.sum.Write(b)
	p.size += uint64(len(b))
	return p.deflate.Write(b)
}

// AddFS is part of what a workbook asks of a ZIP file. None of ours holds files.
func (z *fixedZip) AddFS(fs.FS) error { return errors.ErrUnsupported }

// firstDay is 1 January 1980, the earliest date that a ZIP file can hold.
const firstDay = 1<<5 | 1

// Close writes the file.
func (z *fixedZip) Close() error {
	slices.SortFunc(z.parts, func(a, b *zipPart) int { return strings.Compare(a.name, b.name) })
	w := zip.NewWriter(z.out)
	for _, p := range z.parts {
		if err := p.deflate.Close(); err != nil {
			return err
		}
		header := &zip.FileHeader{Name: p.name, Method: zip.Deflate, CRC32: p.sum.Sum32(),
			CompressedSize64: uint64(p.bytes.Len()), UncompressedSize64: p.size}
		//lint:ignore SA1019 CreateRaw writes this field as it is, and Modified not at all.
		header.ModifiedDate = firstDay
		part, err := w.CreateRaw(header)
		if err != nil {
			return err
		}
		if _, err := p.bytes.WriteTo(part); err != nil {
			return err
		}
	}
	return w.Close()
}
