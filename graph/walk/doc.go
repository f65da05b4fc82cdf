// Package walk follows shortest paths through the ties of a network: betweenness
// of organizations and ties, betweenness between sectors, distances, and who
// reaches whom.
//
// Every pass over paths starts at all organizations in turn and spreads the sources over
// processors in fixed chunks, merged in order, so that its results are the same
// bits on any number of them.
package walk
