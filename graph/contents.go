package graph

import (
	"encoding/binary"
	"math"
)

// contents is what records hold, written so that two of one kind have the same
// bytes only where they hold the same, and sort as their fields do, one after
// the other. Text and lists carry an end of their own, so that no two fields run
// together; amounts count by value, whatever their number of zeros.
type contents []byte

const (
	endOfText  = "\x00\x01"
	nulInText  = "\x00\xff"
	listItem   = 0x02
	endOfList  = 0x01
	signOfBits = 1 << 63
)

func (c contents) text(s string) contents {
	for i := range len(s) {
		if s[i] == 0 {
			c = append(c, nulInText...)
		} else {
			c = append(c, s[i])
		}
	}
	return append(c, endOfText...)
}

func (c contents) texts(list []string) contents {
	for _, s := range list {
		c = append(c, listItem).text(s)
	}
	return append(c, endOfList)
}

func (c contents) attributes(list []Attribute) contents {
	for _, a := range list {
		c = append(c, listItem).text(a.Name).text(a.Value)
	}
	return append(c, endOfList)
}

func (c contents) whole(n int) contents {
	return binary.BigEndian.AppendUint64(c, uint64(n)^signOfBits)
}

func (c contents) yes(b bool) contents {
	if b {
		return append(c, 1)
	}
	return append(c, 0)
}

// number puts what is not recorded first. All NaN are one, and so are 0 and −0.
func (c contents) number(x float64) contents {
	var bits uint64
	switch {
	case math.IsNaN(x):
	case x < 0:
		bits = ^math.Float64bits(x)
	default:
		bits = math.Float64bits(math.Abs(x)) | signOfBits
	}
	return binary.BigEndian.AppendUint64(c, bits)
}

func (c contents) money(m Money) contents {
	if m.Amount.Known() {
		c = c.yes(true).number(m.Amount.Float64()).text(m.Amount.r.RatString())
	} else {
		c = c.yes(false)
	}
	return c.text(m.Currency)
}

func (c contents) period(p Period) contents { return c.whole(int(p.Start)).whole(int(p.End)) }

func (c contents) organization(o *Organization) contents {
	return c.text(o.ID).text(o.Name).text(o.ShortName).text(o.Sector).text(o.Type).text(o.Region).
		text(o.PlaceCode).whole(int(o.Asked)).whole(int(o.Answered)).attributes(o.Attributes)
}

func (c contents) member(m *Member) contents {
	return c.whole(m.Organization).text(m.Role).money(m.Contribution).text(m.Benefit).
		texts(m.Goals).whole(int(m.Confirmed))
}

func (c contents) partnership(p *Partnership) contents {
	c = c.text(p.ID).text(p.Name).text(p.Type).text(p.Relation).number(p.Strength).yes(p.Directed).
		yes(p.Pair).whole(p.Source).whole(p.Target).period(p.Period).text(p.Status).text(p.Agreement).
		texts(p.Goals).texts(p.Forums).money(p.Budget)
	for i := range p.Members {
		c = append(c, listItem).member(&p.Members[i])
	}
	c = append(c, endOfList).attributes(p.Attributes)
	if p.Size > len(p.Participants()) { // which otherwise says nothing more
		c = c.whole(p.Size)
	}
	return c
}

func (c contents) activity(a *Activity) contents {
	return c.whole(a.Organization).texts(a.Theme).texts(a.Place).text(a.TargetGroup).text(a.PlaceCode).
		period(a.Period).text(a.Status).money(a.Budget).number(a.Beneficiaries).text(a.Partnership).
		attributes(a.Attributes)
}

func (c contents) place(p *Place) contents {
	return c.text(p.Code).text(p.Name).text(p.Parent).number(p.Population)
}

func (c contents) need(d *Need) contents {
	return c.texts(d.Theme).texts(d.Place).text(d.TargetGroup).text(d.PlaceCode).
		number(d.People).number(d.Target).number(d.Wanted)
}
