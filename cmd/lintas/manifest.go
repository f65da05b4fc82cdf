package main

import (
	"encoding/json"
	"io"
	"math"

	"example.org/lintas/graph/read"
	"example.org/lintas/graph/words"
)

// manifestFile is the name of the manifest in its folder.
const manifestFile = "manifest.json"

// manifest says what made the files of a folder. It holds no clock and no path,
// so that the same run writes the same bytes.
type manifest struct {
	Program        string            `json:"program"`
	Version        string            `json:"version"`
	Command        string            `json:"command"`
	Data           string            `json:"data"`
	Language       string            `json:"language"`
	Seed           uint64            `json:"seed"`
	Options        map[string]string `json:"options"` // the flags that were given
	Inputs         []input           `json:"inputs"`
	Approximations []string          `json:"approximations"`
	LeftOut        int               `json:"overlap_pairs_left_out"` // pairs that overlap.csv has no room for
	Outputs        []written         `json:"outputs"`
	Snapshots      []snapshotEntry   `json:"snapshots,omitempty"` // of a comparison
}

type input struct {
	File string `json:"file"`
	SHA  string `json:"sha256"`
	balance
}

// balance is what became of the rows of a file: the last four add up to the
// first.
type balance struct {
	Rows     int `json:"rows"`
	Read     int `json:"read"`
	Merged   int `json:"merged"`
	Rejected int `json:"rejected"`
	Empty    int `json:"empty"`
}

type written struct {
	File string `json:"file"`
	SHA  string `json:"sha256"`
}

func balanceOf(f read.File) balance {
	return balance{Rows: f.Rows, Read: f.Read, Merged: f.Merged, Rejected: f.Rejected, Empty: f.Empty}
}

// newManifest returns what a manifest says of a command and the flags given.
func newManifest(command string, j *job, data string, l words.Language) *manifest {
	out := &manifest{
		Program: "lintas", Version: version, Command: command, Data: data,
		Language: string(l), Seed: j.options.Seed,
		Options: map[string]string{}, Inputs: []input{}, Approximations: []string{}, Outputs: []written{},
	}
	for _, option := range j.given {
		out.Options[option[0]] = option[1]
	}
	return out
}

// add adds what was read and what was estimated of one network. The prefix tells
// its files from those of another.
func (out *manifest) add(prefix string, m *measured) {
	if pairs, ok := m.Answers.Figure("overlap_pairs_left_out"); ok && !math.IsNaN(pairs.Value) {
		out.LeftOut += int(pairs.Value)
	}
	for _, e := range m.Answers.Estimates() {
		out.Approximations = append(out.Approximations, prefix+e[0]+".csv "+e[1]+": "+m.Answers.Method(e[0], e[1]))
	}
	for _, file := range m.account.Files {
		out.Inputs = append(out.Inputs, input{File: prefix + file.Name, SHA: file.SHA256, balance: balanceOf(file)})
	}
}

// write adds manifest.json, which lists the files of the folder so far.
func (out *manifest) write(f *folder) error {
	for _, o := range f.outputs {
		out.Outputs = append(out.Outputs, written{File: o.name, SHA: o.sum})
	}
	return f.create(manifestFile, func(w io.Writer) error { return writeJSON(w, out) })
}

// writeManifest adds manifest.json to the folder of one network.
func writeManifest(f *folder, command string, j *job, m *measured) error {
	out := newManifest(command, j, nameOfData(j.data), m.language)
	out.add("", m)
	if j.edits.sum != "" {
		file := j.edits.input()
		out.Inputs = append(out.Inputs, input{File: file.Name, SHA: file.SHA256, balance: balanceOf(file)})
	}
	return out.write(f)
}

// writeJSON writes the value with keys in a fixed order.
func writeJSON(w io.Writer, value any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(value)
}
