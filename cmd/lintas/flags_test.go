package main

import (
	"strings"
	"testing"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
	"github.com/google/go-cmp/cmp"
	"github.com/spf13/pflag"
)

func TestFlagsParsed(t *testing.T) {
	var sectors []string
	var since, until graph.Date
	theme, place := 1, 0
	var language string
	f := pflag.NewFlagSet("", pflag.ContinueOnError)
	f.Var(list{&sectors}, "sector", "")
	f.Var(day{&since, false}, "since", "")
	f.Var(day{&until, true}, "until", "")
	f.Var(level{&theme}, "theme-level", "")
	f.Var(level{&place}, "place-level", "")
	f.Var(choiceOf(&language, "", []string{"en", "id"}), "lang", "")
	if err := f.Parse([]string{"--sector", "public; media ;", "--sector=private", "--since", "2024-02", "--until=2024-02",
		"--theme-level", "all", "--place-level", "2", "--lang", "id"}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"public", "media", "private"}, sectors); diff != "" {
		t.Errorf("sectors: %s", diff)
	}
	if since.String() != "2024-02-01" || until.String() != "2024-02-29" {
		t.Errorf("since %s until %s", since, until)
	}
	if theme != 0 || place != 2 || language != "id" {
		t.Errorf("theme level %d, place level %d, language %q", theme, place, language)
	}
}

func TestFlagMessage(t *testing.T) {
	tests := []struct {
		name string
		args []string
		en   string
		id   string
	}{
		{"unknown", []string{"--sectro"}, "there is no flag --sectro", "tidak ada pilihan --sectro"},
		{"unknown short", []string{"-x"}, "there is no flag -x", "tidak ada pilihan -x"},
		{"without value", []string{"--lang"}, "--lang needs a value", "--lang memerlukan nilai"},
		{"not of the set", []string{"--lang", "fr"}, `--lang "fr": choose one of en, id`, `--lang "fr": pilih salah satu dari en, id`},
		{"not a date", []string{"--since", "2024-02-30"},
			`--since "2024-02-30": not a date; write it as 2024-03-31, 2024-03 or 2024`,
			`--since "2024-02-30": bukan tanggal; tulis sebagai 2024-03-31, 2024-03, atau 2024`},
		{"not a level", []string{"--theme-level", "0"}, `--theme-level "0": write a whole number from 1 on, or all`,
			`--theme-level "0": tulis bilangan bulat mulai dari 1, atau all`},
		{"not a number", []string{"--seed", "one"}, `--seed "one": not a value of the kind uint64`,
			`--seed "one": bukan nilai berjenis uint64`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			var language string
			var date graph.Date
			var parts int
			f := pflag.NewFlagSet("", pflag.ContinueOnError)
			f.Var(choiceOf(&language, "", []string{"en", "id"}), "lang", "")
			f.Var(day{&date, false}, "since", "")
			f.Var(level{&parts}, "theme-level", "")
			f.Uint64("seed", 1, "")
			err := f.Parse(test.args)
			if err == nil {
				t.Fatal("no error")
			}
			m := flagMessage(err)
			if got := m.In(words.English); got != test.en {
				t.Errorf("en: %s, want %s", got, test.en)
			}
			if got := m.In(words.Indonesian); got != test.id {
				t.Errorf("id: %s, want %s", got, test.id)
			}
		})
	}
}

func TestMessageLanguage(t *testing.T) {
	tests := []struct {
		name        string
		args        []string
		environment map[string]string
		want        words.Language
	}{
		{"nothing", nil, nil, words.English},
		{"LANG", nil, map[string]string{"LANG": "id_ID.UTF-8"}, words.Indonesian},
		{"LC_ALL first", nil, map[string]string{"LANG": "id_ID.UTF-8", "LC_ALL": "C"}, words.English},
		{"LC_MESSAGES before LANG", nil, map[string]string{"LANG": "C", "LC_MESSAGES": "id"}, words.Indonesian},
		{"flag first", []string{"check", "x", "--lang", "en"}, map[string]string{"LC_ALL": "id_ID"}, words.English},
		{"flag with =", []string{"--lang=id"}, nil, words.Indonesian},
		{"flag of no language", []string{"--lang", "fr"}, map[string]string{"LC_ALL": "id_ID"}, words.Indonesian},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got := messageLanguage(test.args, func(name string) string { return test.environment[name] })
			if got != test.want {
				t.Errorf("language %s, want %s", got, test.want)
			}
		})
	}
}

// TestFlagValues wants one word for the value of every flag: the first words in
// back quotes of its help are taken for it.
func TestFlagValues(t *testing.T) {
	for _, l := range words.Languages {
		for _, cmd := range newRoot(&program{language: l}).Commands() {
			cmd.Flags().VisitAll(func(f *pflag.Flag) {
				if value, _ := pflag.UnquoteUsage(f); strings.Contains(value, " ") {
					t.Errorf("%s %s: the value of --%s is called %q", cmd.Name(), l, f.Name, value)
				}
			})
		}
	}
}
