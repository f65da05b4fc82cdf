package read

// deed is what one row of a list of work says, or one activity of a standard:
// who takes part in which role, what is done, where, when and for how much. Text
// is as written; what organizations it names is found out when all files are
// read.
type deed struct {
	thing  int // of the file
	at     spot
	id     term // of the partnership or grant, where the file gives one
	title  term
	actors []actor
	themes []share // none is a deed that says nothing of its work
	places []share
	group  term // target group
	start  term
	end    term
	status term
	// sums are the amounts of the deed, one for each currency at most.
	sums          []sum
	beneficiaries term
	forum         term
	kind          term // type of the partnership
	relation      term
	attributes    []labelled
	// flow says that the deed is a partnership of its own with its sum, such as
	// a grant. Other deeds with the same actors in the same roles and no id are
	// one partnership, whose strength is their number.
	flow bool
	// idle says that nobody is active: the deed is a partnership only.
	idle bool
}

// term is a text and where it stands.
type term struct {
	text string
	at   spot
}

// labelled is a cell of a column that lintas has no word for.
type labelled struct {
	name string
	term
}

// actor is an organization that takes part in a deed.
type actor struct {
	role    string // one of graph's roles; empty for an ordinary member
	name    term
	acronym string
	id      string // an identifier such as XM-DAC-41114, or the file's own code
	kind    string // type of organization, as written
	sector  string // as written; empty where only the kind says it
	region  string
	// one says that the name is one organization whatever signs stand in it.
	one bool
}

// share is a theme or place of a deed, from the general to the particular, with
// its percentage of the deed, a plain decimal number; empty where all is there
// or the file does not say.
type share struct {
	path    []string
	code    string
	percent string
	at      spot
}

// sum is an amount as written. plain says that it is a plain decimal number,
// whatever the other cells of its column look like.
type sum struct {
	amount   term
	currency string
	plain    bool
}
