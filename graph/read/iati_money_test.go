package read

import (
	"fmt"
	"strings"
	"testing"
)

func budget(kind, start, end, value string) string {
	return fmt.Sprintf(`<budget type="%s"><period-start iso-date="%s"/><period-end iso-date="%s"/>%s</budget>`, kind, start, end, value)
}

func transaction(kind, value string) string {
	return `<transaction><transaction-type code="` + kind + `"/>` + value + `</transaction>`
}

func TestIATISums(t *testing.T) {
	usd := func(n string) string { return "<value>" + n + "</value>" }
	eur := func(n string) string { return `<value currency="EUR">` + n + `</value>` }
	for _, c := range []struct{ name, text, want string }{
		{"budgets and no transactions", budget("1", "2020-01-01", "2020-12-31", usd("10")) + budget("1", "2021-01-01", "2021-12-31", usd("5.25")) + transaction("2", usd("99")), "15.25 USD"},
		{"a revised budget for an original", budget("1", "2020-01-01", "2020-12-31", usd("10")) + budget("2", "2020-01-01", "2020-12-31", usd("12")), "12 USD"},
		{"a revised budget for a part of it", budget("1", "2020-01-01", "2021-12-31", usd("10")) + budget("2", "2020-01-01", "2020-12-31", usd("4")) + budget("2", "2021-01-01", "2021-12-31", usd("5")), "9 USD"},
		{"periods that share their last day", budget("1", "2019-01-01", "2020-01-01", usd("10")) + budget("2", "2020-01-01", "2021-01-01", usd("4")), "14 USD"},
		{"currencies", budget("1", "2020-01-01", "2020-12-31", usd("10")) + budget("1", "2020-01-01", "2020-12-31", eur("3")), "3 EUR; 10 USD"},
		{"commitments", transaction("2", usd("7")) + transaction("2", eur("1")) + transaction("2", usd("-2")) + transaction("11", usd("50")) + transaction("3", usd("6")), "1 EUR; 5 USD"},
		{"incoming commitments", transaction("11", usd("50")) + transaction("1", usd("20")) + transaction("3", usd("6")), "50 USD"},
		{"incoming funds", transaction("IF", usd("20")) + transaction("3", usd("6")), "20 USD"},
		{"disbursements and expenditures", transaction("3", usd("6")) + transaction("4", usd("1")) + transaction("8", usd("400")), "7 USD"},
		{"nothing that counts", transaction("5", usd("6")), ""},
		{"nothing known", budget("1", "2020-01-01", "2020-12-31", usd("")), ""},
		{"nothing given", budget("1", "2020-01-01", "2020-12-31", usd("0")), "0 USD"},
		{"less than nothing", transaction("3", usd("-6")), "!"},
		{"no number", budget("1", "", "", usd("1e9")) + budget("1", "", "", usd("4")), "4 USD!"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := readDeeds(t, iatiForm, activities(activity("A", c.text)))
			var sums []string
			for _, s := range d.deeds[0].sums {
				sums = append(sums, s.amount.text+" "+s.currency)
			}
			got := strings.Join(sums, "; ")
			if len(d.warnings) > 0 {
				got += "!"
			}
			if got != c.want {
				t.Errorf("%s, not %s", got, c.want)
			}
		})
	}
}

// The money of an activity and of its parts counts once.
func TestIATIRelations(t *testing.T) {
	money := budget("1", "2020-01-01", "2020-12-31", "<value>10</value>")
	is := func(kind, id string) string {
		return `<related-activity ref="` + id + `" type="` + kind + `"/>`
	}
	for _, c := range []struct {
		name string
		list []string
		want string // the activities that keep their sums
	}{
		{"no relation", []string{activity("A", money), activity("B", money)}, "A B"},
		{"the parent names its part", []string{activity("A", money+is("2", "B")), activity("B", money)}, "B"},
		{"the part names its parent", []string{activity("A", money), activity("B", money+is("1", "A"))}, "B"},
		{"siblings", []string{activity("A", money+is("3", "B")), activity("B", money+is("3", "A"))}, "A B"},
		{"a part without money", []string{activity("A", money+is("2", "B")), activity("B", "")}, "A"},
		{"a part that is elsewhere", []string{activity("A", money+is("2", "C")), activity("B", money)}, "A B"},
		{"parts of parts", []string{activity("A", money+is("2", "B")), activity("B", is("2", "C")), activity("C", money)}, "C"},
		{"each a part of the other", []string{activity("A", money+is("2", "B")), activity("B", money+is("2", "A"))}, "A B"},
		{"a part of itself", []string{activity("A", money+is("2", "A"))}, "A"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := readDeeds(t, iatiForm, activities(c.list...))
			var kept []string
			left := 0
			for _, x := range d.deeds {
				if len(x.sums) > 0 {
					kept = append(kept, x.id.text)
				} else if strings.Contains(c.list[len(kept)+left], "<budget") {
					left++
				}
			}
			if got := strings.Join(kept, " "); got != c.want {
				t.Errorf("%s, not %s", got, c.want)
			}
			if warned := len(d.warnings) > 0; warned != (left > 0) {
				t.Errorf("warnings %v for %d activities", d.warnings, left)
			}
		})
	}
	paid := `<transaction><transaction-type code="1"/><value>4</value><provider-org provider-activity-id="A"/></transaction>`
	d := readDeeds(t, iatiForm, activities(activity("A", money), activity("B", paid+paid)))
	if got := d.deeds[1].attributes; len(got) != 1 || got[0].name != "paid by" || got[0].text != "A" || len(d.warnings) != 1 {
		t.Errorf("paid by %v, warnings %v", got, d.warnings)
	}
}
