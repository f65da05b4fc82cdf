package read

import (
	"context"
	"errors"
	"io"
	"io/fs"
	"strings"

	"example.org/lintas/graph"
	"example.org/lintas/graph/words"
)

// Options say how files are read.
type Options struct {
	// As is the key of the format that files have; empty, it is recognized.
	As string
	// Encoding of the text: utf-8, utf-16, utf-16le, utf-16be or windows-1252.
	// Empty, it is recognized file by file.
	Encoding string
	// AddMissing adds organizations that only other tables name, with an
	// unknown sector.
	AddMissing bool
	// Lenient turns errors about single rows into rejected rows.
	Lenient bool
	// Directed makes the network directed. Pairs are then arcs where their row
	// says so, or all of them where the table has no column for it.
	Directed bool
	// Currency of amounts that neither their row nor the data give one: three
	// letters as in ISO 4217, or Rp.
	Currency string
	// Propose looks for organizations of tables too that may be one.
	Propose bool
	// Mapping is what a person has decided about the files; nil decides nothing.
	Mapping *Mapping
}

// OptionError says that an option has a value that it cannot have.
type OptionError struct {
	Option  string // in lower case: encoding or currency
	Message words.Message
}

func (e *OptionError) Error() string { return e.Message.String() }

// check returns an *OptionError where an option cannot be followed.
func (o Options) check() error {
	if _, ok := encodings[strings.ToLower(o.Encoding)]; !ok {
		return &OptionError{"encoding", textEncoding.With(o.Encoding)}
	}
	code := currencyCode(o.Currency)
	if code != "" && (len(code) != 3 || strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "") {
		return &OptionError{"currency", textCurrency.With(o.Currency)}
	}
	return nil
}

// ErrUnusable says that the data cannot be used. The Account says why.
var ErrUnusable = errors.New("the data cannot be used")

// Folder reads the tables that lie at the top of fsys. The network is nil where
// the account holds a problem that is an error; the error is then ErrUnusable
// and the account is complete: it holds the problems of all tables. Another
// error means that there is no account either: an *OptionError,
// a folder that cannot be listed, or a cancelled context.
func Folder(ctx context.Context, fsys fs.FS, opt Options) (*graph.Network, *Account, error) {
	if err := opt.check(); err != nil {
		return nil, nil, err
	}
	in := newInput(ctx, opt)
	if err := in.openFolder(fsys); err != nil {
		return nil, nil, err
	}
	return in.finish()
}

// Single reads one table that is a network by itself: pairs (source, target),
// groups (id, members), members of partnerships (partnership, organization) or
// activities (organization, theme). The table is recognized by its columns, and
// the organizations are those that its rows name. The name "-" stands for
// standard input. Errors are those of Folder.
func Single(ctx context.Context, name string, r io.Reader, opt Options) (*graph.Network, *Account, error) {
	if err := opt.check(); err != nil {
		return nil, nil, err
	}
	if name == "-" {
		name = "standard input"
	}
	opt.AddMissing = true
	in := newInput(ctx, opt)
	if err := in.openSingle(name, r); err != nil {
		return nil, nil, err
	}
	return in.finish()
}
