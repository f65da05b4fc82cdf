// Package write turns a network into the files that other programs read: one
// format a file, each a function of a writer and a network. The same network
// gives the same bytes.
//
// What tables hold a graph format cannot: there a node is an organization, with
// all its columns, and an edge is a pair of organizations in one partnership. Its
// weight is the strength that Newman's projection gives the pair, s/(k−1) of a
// partnership of k, so that the weights of a pair add up to the strength of its
// tie; organizations without a partnership are nodes without an edge. In a
// directed network an edge is an arc, and where a partnership leads both ways
// there are two. The columns of a partnership stay with each of its edges, but for
// the budget of a group, which its edges would multiply. Lost are the roles of
// members and what they bring, which of the rows of an undirected list had a
// direction, and with them activities, places, needs and what was not observed:
// LintasJSON holds all of it, Tables all but the last.
package write
