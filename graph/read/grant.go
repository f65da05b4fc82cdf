package read

import (
	"bytes"
	"encoding/json"
	"math"
	"strconv"
	"strings"
	"time"

	"example.org/lintas/graph"
)

// grant is what is read of a grant. Fields that may name people are not here.
type grant struct {
	r              *grantReader
	at             spot
	ID             scalar             `json:"id"`
	Title          scalar             `json:"title"`
	Currency       scalar             `json:"currency"`
	Amount         scalar             `json:"amountAwarded"`
	Awarded        scalar             `json:"awardDate"`
	Planned        several[grantTime] `json:"plannedDates"`
	Actual         several[grantTime] `json:"actualDates"`
	Funder         several[grantee]   `json:"fundingOrganization"`
	Recipient      several[grantee]   `json:"recipientOrganization"`
	Individual     present            `json:"recipientIndividual"`
	Individuals    present            `json:"toIndividualsDetails"`
	Places         several[grantArea] `json:"beneficiaryLocation"`
	Programme      several[titled]    `json:"grantProgramme"`
	Classification several[titled]    `json:"classifications"`
	OpenCall       scalar             `json:"fromOpenCall"`
	Regrant        scalar             `json:"regrantType"`
	Source         scalar             `json:"dataSource"`
}

type grantTime struct {
	Start  scalar `json:"startDate"`
	End    scalar `json:"endDate"`
	Months scalar `json:"duration"`
}

type grantee struct {
	ID     scalar             `json:"id"`
	Name   scalar             `json:"name"`
	Places several[grantArea] `json:"location"`
}

type grantArea struct {
	Name    scalar `json:"name"`
	Code    scalar `json:"geoCode"`
	Country scalar `json:"countryCode"`
}

type titled struct {
	Title scalar `json:"title"`
	Code  scalar `json:"code"`
}

// scalar is a text, number or truth value, whichever the publisher wrote.
type scalar string

// UnmarshalJSON takes a value that is no list and no object.
func (s *scalar) UnmarshalJSON(raw []byte) error {
	switch {
	case len(raw) == 0 || bytes.Equal(raw, []byte("null")):
		return nil
	case raw[0] == '"':
		return json.Unmarshal(raw, (*string)(s))
	case raw[0] == '{' || raw[0] == '[':
		return &json.UnmarshalTypeError{Value: "object or array"}
	}
	*s = scalar(raw)
	return nil
}

// several is a list, or its only item written without one.
type several[T any] []T

// UnmarshalJSON takes a list or one item.
func (s *several[T]) UnmarshalJSON(raw []byte) error {
	if len(raw) > 0 && raw[0] == '[' {
		return json.Unmarshal(raw, (*[]T)(s))
	}
	if bytes.Equal(raw, []byte("null")) {
		return nil
	}
	var one T
	if err := json.Unmarshal(raw, &one); err != nil {
		return err
	}
	*s = several[T]{one}
	return nil
}

// present says that a field has a value, and not which.
type present bool

// UnmarshalJSON looks whether there is anything.
func (p *present) UnmarshalJSON(raw []byte) error {
	*p = present(!bytes.Equal(raw, []byte("null")) && !bytes.Equal(raw, []byte("{}")) && !bytes.Equal(raw, []byte("[]")))
	return nil
}

// neat returns a field cleaned.
func (g *grant) neat(s scalar) string { return g.r.d.cleaned(string(s), g.at) }

func (g *grant) term(s scalar) term { return term{g.neat(s), g.at} }

// deed returns the deed of the grant.
func (g *grant) deed(id string) deed {
	out := deed{at: g.at, id: term{id, g.at}, flow: true}
	out.actors = g.organizations(g.Funder, graph.Funder)
	recipients := g.organizations(g.Recipient, graph.Implementer)
	individual := bool(g.Individual) || bool(g.Individuals) && len(recipients) == 0
	switch {
	case individual:
		g.r.tally.count(countIndividual, g.at)
	case len(recipients) == 0:
		g.r.tally.count(countNoRecipient, g.at)
	default:
		out.actors = append(out.actors, recipients...)
	}
	if !individual {
		out.title = g.term(g.Title)
	}
	out.themes, out.places = g.themes(), g.places(individual)
	out.start, out.end = g.period()
	if amount := g.neat(g.Amount); amount != "" {
		if plain, ok := grantAmount(amount); ok {
			out.sums = []sum{{amount: term{plain, g.at}, currency: currencyCode(g.neat(g.Currency)), plain: true}}
		} else {
			g.r.tally.count(countValue, g.at)
		}
	}
	if regrant := g.neat(g.Regrant); regrant != "" {
		g.r.tally.count(countRegrant, g.at)
		out.attributes = append(out.attributes, labelled{"regrantType", term{regrant, g.at}})
	}
	for _, f := range []struct {
		name  string
		value scalar
	}{{"fromOpenCall", g.OpenCall}, {"dataSource", g.Source}} {
		if t := g.term(f.value); t.text != "" {
			out.attributes = append(out.attributes, labelled{f.name, t})
		}
	}
	return out
}

// organizations returns those who have the given role in the grant.
func (g *grant) organizations(list []grantee, role string) []actor {
	var out []actor
	for _, o := range list {
		a := actor{role: role, name: g.term(o.Name), id: identifier(g.neat(o.ID)), one: true}
		switch {
		case a.name.text == "" && a.id == "":
		case tooLong(a.name.text) || tooLong(a.id):
			g.r.tally.count(countLongName, g.at)
		default:
			out = append(out, a)
		}
	}
	return out
}

func (g *grant) themes() []share {
	list := g.Programme
	if len(g.named(list)) == 0 {
		list = g.Classification
	}
	return g.named(list)
}

// named returns the shares of the titles, each once.
func (g *grant) named(list []titled) []share {
	var out []share
	seen := map[string]bool{}
	for _, t := range list {
		title, code := g.neat(t.Title), g.neat(t.Code)
		if title == "" || seen[title] {
			continue
		}
		seen[title] = true
		out = append(out, share{path: []string{title}, code: code, at: g.at})
	}
	return out
}

// places returns where those who benefit are, else where the recipients are.
// Where an individual lives is left out.
func (g *grant) places(individual bool) []share {
	areas := g.areas(g.Places)
	if len(areas) > 0 || individual {
		return areas
	}
	var all []grantArea
	for _, o := range g.Recipient {
		all = append(all, o.Places...)
	}
	return g.areas(all)
}

func (g *grant) areas(list []grantArea) []share {
	var out []share
	seen := map[[2]string]bool{}
	for _, a := range list {
		name, code := g.neat(a.Name), g.neat(a.Code)
		if name == "" {
			name = code
		}
		if country := g.neat(a.Country); name == "" && country != "" {
			letters, english, ok := countryOf(country)
			name, code = letters, letters
			if ok {
				name = english
			}
		}
		if name == "" || seen[[2]string{name, code}] {
			continue
		}
		seen[[2]string{name, code}] = true
		out = append(out, share{path: []string{name}, code: code, at: g.at})
	}
	return out
}

// period returns the dates of the work: actual before planned, from the award
// where no start is given, to the end or as many months as the grant lasts.
func (g *grant) period() (start, end term) {
	for _, dates := range []several[grantTime]{g.Actual, g.Planned} {
		for _, t := range dates {
			first, last := g.day(t.Start), g.day(t.End)
			if start.text == "" {
				start = first
			}
			if last.text == "" && first.text == start.text {
				last.text = lastDay(first.text, g.neat(t.Months))
			}
			if end.text == "" {
				end = last
			}
		}
	}
	if start.text == "" {
		start = g.day(g.Awarded)
	}
	return start, end
}

func (g *grant) day(s scalar) term { return term{dayOf(g.neat(s)), g.at} }

// lastDay returns the last day of so many months from a day, or nothing.
func lastDay(start, months string) string {
	const most = 1200
	day, err := time.Parse(time.DateOnly, start)
	n, bad := strconv.ParseFloat(months, 64)
	if err != nil || bad != nil || !(n >= 1 && n <= most) || n != math.Trunc(n) {
		return ""
	}
	return day.AddDate(0, int(n), -1).Format(time.DateOnly)
}

// grantAmount returns an amount in digits and a point, whatever program wrote the
// number.
func grantAmount(text string) (string, bool) {
	if strings.ContainsAny(text, "eE") {
		const most = 1e18
		x, err := strconv.ParseFloat(text, 64)
		if err != nil || math.Abs(x) > most {
			return "", false
		}
		text = strconv.FormatFloat(x, 'f', -1, 64)
	}
	plain, ok := plainNumber(text, numberStyle{})
	amount, known := graph.ParseAmount(plain)
	if !ok || !known || amount.Sign() < 0 {
		return "", false
	}
	return amount.String(), true
}
