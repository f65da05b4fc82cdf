// Package read turns tables of organizations, partnerships and activities, as
// people keep them, into a network and an account of what was read.
//
// It never guesses silently: every row ends as read, merged, rejected or
// empty, and every problem has its file, line and column. Lines count from 1,
// columns are bytes of the line as UTF-8 and count from 1 too.
package read
