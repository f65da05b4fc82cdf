// Package graph holds a network of organizations as it was recorded: the
// organizations, their partnerships, what they do where, and what is needed.
//
// A Builder checks records one by one and makes a Network, which is read-only
// and sorted, with organizations numbered 0 to n-1 in the order of their ids.
// Keep and By turn a network into another: the part in force, of a sector, or
// with sectors taken from an attribute. Ties is what measures see: pairs of
// organizations with a strength, in compact arrays, which gonum's algorithms
// read through the views Undirected and Directed.
package graph
