package read

import "example.org/lintas/graph/words"

// jsonFault is something wrong at an offset of a JSON text.
type jsonFault struct {
	at      int
	message words.Message
}

func (f *jsonFault) Error() string { return f.message.String() }
