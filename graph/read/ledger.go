package read

import "example.org/lintas/graph"

// ledger is what becomes of the things of a document, of which several rows may
// be made. A thing is rejected where a row made of it is, otherwise read where
// one was, and otherwise merged.
type ledger struct {
	fates   []fate
	marks   []uint8 // what was said of the rows made of each thing
	leaders []int32 // the thing, plus 1, with which each is told as one; 0 is none
}

const (
	markRead uint8 = 1 << iota
	markMerged
	markRejected
)

func newLedger(fates []fate) *ledger {
	return &ledger{fates: fates, marks: make([]uint8, len(fates)), leaders: make([]int32, len(fates))}
}

// mark notes what became of a row made of the thing.
func (l *ledger) mark(thing int, o graph.Outcome) {
	switch o {
	case graph.Read:
		l.marks[thing] |= markRead
	case graph.Merged:
		l.marks[thing] |= markMerged
	default:
		l.marks[thing] |= markRejected
	}
}

// follow says that a row made of the thing stands for another too.
func (l *ledger) follow(thing, leader int) { l.leaders[thing] = int32(leader) + 1 }

// outcome returns what has become of the thing.
func (l *ledger) outcome(thing int) graph.Outcome {
	marks := l.marks[thing]
	if leader := l.leaders[thing]; leader > 0 {
		marks |= l.marks[leader-1]
	}
	switch fate := l.fates[thing]; {
	case fate == barren:
		return graph.Empty
	case fate == merged:
		return graph.Merged
	case fate == failed, marks&markRejected != 0:
		return graph.Rejected
	case marks&markRead != 0:
		return graph.Read
	case marks&markMerged != 0:
		return graph.Merged
	}
	return graph.Rejected
}

// close writes the balance of the things into the file.
func (l *ledger) close(f *File) {
	f.Rows = len(l.fates)
	f.Read, f.Merged, f.Rejected, f.Empty = 0, 0, 0, 0
	for thing := range l.fates {
		f.count(l.outcome(thing))
	}
}

// count adds a row to the balance.
func (f *File) count(o graph.Outcome) {
	switch o {
	case graph.Read:
		f.Read++
	case graph.Merged:
		f.Merged++
	case graph.Empty:
		f.Empty++
	default:
		f.Rejected++
	}
}
