// Package read reads what people keep about organizations and their work as a
// network: lintas's own tables in English and Indonesian as text or workbooks,
// lists of who does what where with and without HXL tags, IATI, 360Giving and FTS,
// and the files of programs that draw and measure networks. It says what it found
// and what became of every row.
//
// The form of a file is recognized by its content. A reader of a format turns it
// into a document: drafts, which are tables in lintas's columns, and deeds, which
// say who takes part in what; from there all forms go the same way. Nothing is
// guessed silently: every row ends as read, merged, rejected or empty, and every
// doubt is a problem with its place in the file and what to do about it. A Mapping
// holds what a person has decided about the doubts.
package read
