package workbook

import (
	"context"
	"errors"
	"testing"
)

// blanks never ends.
type blanks struct{}

func (blanks) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = ' '
	}
	return len(b), nil
}

// What a part really unpacks to counts, whatever it declares.
func TestRealSizes(t *testing.T) {
	for _, c := range []struct {
		name   string
		packed int64
		reads  int64
		text   string
	}{
		{"bomb", 1000, plainSize, textBomb.EN},
		{"large", maxUnpacked, maxUnpacked, textLargeUnpacked.EN},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &part{a: &archive{ctx: context.Background(), left: maxUnpacked}, source: blanks{}, packed: c.packed}
			b := make([]byte, 1<<16)
			var read int64
			for {
				p.startToken()
				n, err := p.Read(b)
				read += int64(n)
				if err == nil {
					continue
				}
				var f *Fault
				if !errors.As(err, &f) || f.Reason != TooLarge || f.Message.Text.EN != c.text {
					t.Errorf("after %d bytes: %v", read, err)
				}
				if read != c.reads {
					t.Errorf("%d bytes were read, want %d", read, c.reads)
				}
				break
			}
			if _, err := p.ReadByte(); err == nil {
				t.Error("it goes on")
			}
		})
	}
}
