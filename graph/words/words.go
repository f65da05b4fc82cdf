// Package words holds what lintas says in more than one language: texts,
// messages with values in them, numbers and dates.
package words

import "fmt"

// Language is a language of the interface.
type Language string

// The languages of the interface.
const (
	English    Language = "en"
	Indonesian Language = "id"
)

// Languages lists the languages of the interface, the default first.
var Languages = []Language{English, Indonesian}

// Parse returns the language that a code such as "id", "id_ID.UTF-8" or "in"
// names. It reports false where the code names none of the interface's
// languages.
func Parse(code string) (Language, bool) {
	if len(code) >= 2 {
		switch code[:2] {
		case "en", "EN":
			return English, true
		case "id", "ID", "in":
			return Indonesian, true
		}
	}
	return English, false
}

// Text is one phrase in every language of the interface.
type Text struct{ EN, ID string }

// In returns the phrase in the given language.
func (t Text) In(l Language) string {
	if l == Indonesian && t.ID != "" {
		return t.ID
	}
	return t.EN
}

// With returns the message that the phrase makes with the given values. Its
// verbs are those of package fmt, in the same order or indexed (%[2]s) where
// the languages order them differently.
func (t Text) With(args ...any) Message { return Message{Text: t, Args: args} }

// Message is a phrase and the values that belong into it. A value that is a
// Text or a Message itself is put into the same language.
type Message struct {
	Text Text
	Args []any
}

// In returns the message in the given language.
func (m Message) In(l Language) string {
	if len(m.Args) == 0 {
		return m.Text.In(l)
	}
	args := make([]any, len(m.Args))
	for i, a := range m.Args {
		switch a := a.(type) {
		case Text:
			args[i] = a.In(l)
		case Message:
			args[i] = a.In(l)
		default:
			args[i] = a
		}
	}
	return fmt.Sprintf(m.Text.In(l), args...)
}

// String returns the message in English.
func (m Message) String() string { return m.In(English) }
