package governance

import (
	"context"
	"fmt"
	"math"
	"testing"

	"example.org/lintas/analysis/passes"
	"example.org/lintas/analysis/registry"
	"example.org/lintas/graph"
)

// BenchmarkHealth describes partnerships of four among a third as many
// organizations, each with two activities.
func BenchmarkHealth(b *testing.B) {
	for _, partnerships := range []int{1000, 10000, 100000} {
		b.Run(fmt.Sprint(partnerships), func(b *testing.B) {
			n := many(b, partnerships)
			d := passes.New(context.Background(), n, passes.Defaults())
			b.ReportAllocs()
			for b.Loop() {
				a := registry.NewAnswers()
				r := newRegister(d)
				putHealth(r, a)
				putIndicators(&evidence{register: r, records: r.everything(), all: partnerships, answers: a, ties: d.Flat}, a)
				putTypes(r, a)
			}
		})
	}
}

func many(b *testing.B, partnerships int) *graph.Network {
	builder := graph.NewBuilder()
	organizations := partnerships/3 + 4
	for i := range organizations {
		if err := builder.AddOrganization(graph.Organization{ID: fmt.Sprint(i), Sector: []string{"public", "private", "nonprofit"}[i%3]}); err != nil {
			b.Fatal(err)
		}
	}
	amount, _ := graph.ParseAmount("1000")
	start, _ := graph.NewDate(2024, 1, 1)
	for i := range partnerships {
		p := graph.Partnership{ID: fmt.Sprintf("p%d", i), Strength: 1, Type: kindsOfTypes[i%5], Period: graph.Period{Start: start}, Goals: []string{"water"}}
		for k, role := range []string{graph.Lead, graph.Funder, graph.Implementer, graph.Evaluator} {
			p.Members = append(p.Members, graph.Member{Organization: (i*(2*k+1) + 7*k) % organizations, Role: role, Benefit: "x", Goals: []string{"water"},
				Contribution: graph.Money{Amount: amount, Currency: "USD"}})
		}
		if len(p.Participants()) < 2 {
			continue
		}
		if err := builder.AddPartnership(p); err != nil {
			b.Fatal(err)
		}
		for k := range 2 {
			if err := builder.AddActivity(graph.Activity{Organization: p.Members[k].Organization, Theme: graph.Path{fmt.Sprint(i % 40)},
				Place: graph.Path{fmt.Sprint(i % 500)}, Partnership: p.ID, Beneficiaries: math.NaN()}); err != nil {
				b.Fatal(err)
			}
		}
	}
	n, _ := builder.Build(false)
	return n
}

var kindsOfTypes = []string{strategic, operational, functional, advocacy, ""}
