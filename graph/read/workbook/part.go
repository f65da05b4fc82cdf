package workbook

import (
	"archive/zip"
	"context"
	"errors"
	"io"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// part is one part of the archive as a stream within the limits.
type part struct {
	a      *archive
	name   string
	closer io.Closer
	source io.Reader
	packed int64
	fault  error // why the stream ended early

	buffer      [32 << 10]byte
	at, end     int
	read, token int64 // bytes read, and how many of them before this token
}

// open returns the part, or a fault where it is missing, encrypted or declares
// to be beyond the limits.
func (a *archive) open(name string) (*part, error) {
	f := a.parts[partName(name)]
	switch {
	case f == nil:
		return nil, fail(Damaged, textMissing.With(name))
	case f.Flags&1 != 0:
		return nil, fail(Password, textPassword.With())
	case f.UncompressedSize64 > uint64(a.left):
		return nil, fail(TooLarge, textLargeUnpacked.With(maxUnpacked>>20))
	}
	p := &part{a: a, name: f.Name, packed: int64(f.CompressedSize64)}
	if err := p.checkRatio(int64(f.UncompressedSize64)); err != nil {
		return nil, err
	}
	r, err := f.Open()
	if err != nil {
		return nil, p.damage(err)
	}
	// A part is in UTF-8 unless it begins with the mark of UTF-16.
	p.closer, p.source = r, transform.NewReader(r, unicode.BOMOverride(transform.Nop))
	return p, nil
}

func (p *part) Close() error { return p.closer.Close() }

func (p *part) checkRatio(size int64) error {
	if size > plainSize && size/maxRatio > p.packed {
		return fail(TooLarge, textBomb.With(p.name, maxRatio))
	}
	return nil
}

// startToken says that what is read from now on is another tag or text.
func (p *part) startToken() { p.token = p.read - int64(p.end-p.at) }

// ReadByte is what the XML decoder reads with.
func (p *part) ReadByte() (byte, error) {
	if p.at == p.end {
		if err := p.fill(); err != nil {
			return 0, err
		}
	}
	b := p.buffer[p.at]
	p.at++
	return b, nil
}

// Read is what a decoder of another encoding reads with.
func (p *part) Read(b []byte) (int, error) {
	if p.at == p.end {
		if err := p.fill(); err != nil {
			return 0, err
		}
	}
	n := copy(b, p.buffer[p.at:p.end])
	p.at += n
	return n, nil
}

// fill reads on and checks what has been read against the limits: what a part
// declares about its size need not be true.
func (p *part) fill() error {
	if p.fault != nil {
		return p.fault
	}
	if p.fault = p.a.ctx.Err(); p.fault != nil {
		return p.fault
	}
	n, err := 0, error(nil)
	for n == 0 && err == nil {
		n, err = p.source.Read(p.buffer[:])
	}
	p.at, p.end = 0, n
	p.read += int64(n)
	p.a.left -= int64(n)
	switch {
	case p.a.left < 0:
		p.fault = fail(TooLarge, textLargeUnpacked.With(maxUnpacked>>20))
	case p.read-p.token > maxToken:
		p.fault = fail(TooLarge, textToken.With(p.name, maxToken>>20))
	case p.checkRatio(p.read) != nil:
		p.fault = p.checkRatio(p.read)
	case n > 0:
		return nil // the error, if any, comes again
	default:
		p.fault = err
	}
	p.end = 0
	return p.fault
}

// damage returns the fault for an error of archive/zip, compress/flate or
// encoding/xml, whose words are English and say little to people; the part's own
// faults and those of the context stay.
func (p *part) damage(err error) error {
	var f *Fault
	switch {
	case errors.As(err, &f), errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	case errors.Is(err, zip.ErrAlgorithm):
		return fail(Damaged, textPacking.With(p.name))
	}
	return fail(Damaged, textDamaged.With(p.name))
}
